// ruleid: plaintext-credential-transport
fetch('http://10.20.30.73/api/login', { method: 'POST', body });
