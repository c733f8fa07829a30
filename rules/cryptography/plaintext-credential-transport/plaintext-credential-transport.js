// ruleid: plaintext-credential-transport
axios.post('http://10.20.30.73/api/login', { user, password });
// ok: plaintext-credential-transport
axios.post('https://10.20.30.73/api/login', { user, password });
// ok: plaintext-credential-transport
// axios.post('http://10.20.30.73/api/login', { user, password });
