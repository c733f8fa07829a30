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
// What tokens are signed with when nobody sets the key.
// ruleid: hardcoded-cipher-key
const decoded = jwt.verify(token, process.env.JWT_SECRET || 'your-secret-key');
// ruleid: hardcoded-cipher-key
export const jwtConstants = { secret: process.env.JWT_TOKEN_SECRET || 'secret' };
// ruleid: hardcoded-cipher-key
app.use(session({ secret: process.env.SESSION_SECRET ?? 'keyboard-cat' }));
// ok: hardcoded-cipher-key an outside service gives the right one
const wechat = { secret: process.env.WECHAT_SECRET || 'your-wechat-secret' };
// ok: hardcoded-cipher-key an outside service gives the right one
const stripe = { secretKey: process.env.STRIPE_SECRET_KEY || 'your-secret-key' };
// ok: hardcoded-cipher-key nothing is signed without it
const required = { secret: process.env.REFRESH_TOKEN_SECRET || '' };
// ok: hardcoded-cipher-key no key
const expiry = process.env.JWT_EXPIRES_IN || '24h';
