import CryptoJS from 'crypto-js';
// ruleid: hardcoded-cipher-key
const key = CryptoJS.enc.Utf8.parse('his2024aeskey016');
// ok: hardcoded-cipher-key
const word = CryptoJS.enc.Utf8.parse(text);
// ruleid: hardcoded-cipher-key
jwt.sign({ id }, 'hisSigningSecret2024', { expiresIn: '2h' });
// ok: hardcoded-cipher-key
jwt.sign({ id }, process.env.JWT_SECRET);
// ok: hardcoded-cipher-key a tree
const nodes = [{ title: '门诊', key: 'outpatient' }, { title: '住院', key: '0-0-1' }];
// ok: hardcoded-cipher-key a column
const columns = [{ title: 'Key', dataIndex: 'key', key: 'key' }];
// ok: hardcoded-cipher-key a key of the browser's storage
const STORAGE_KEY = 'his_user_info';
