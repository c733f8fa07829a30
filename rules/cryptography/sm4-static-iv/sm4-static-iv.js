import { sm4 } from 'sm-crypto-v2';

// ruleid: sm4-static-iv
const none = sm4.encrypt(text, key, { mode: 'cbc' });
// ruleid: sm4-static-iv
const gcm = sm4.encrypt(text, key, { mode: 'gcm', outputTag: true });
// ruleid: sm4-static-iv
const same = sm4.encrypt(text, key, { mode: 'cbc', iv: key });
// ok: sm4-static-iv
const sound = sm4.encrypt(text, key, { mode: 'cbc', iv: random });
