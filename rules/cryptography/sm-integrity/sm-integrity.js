import { sm3, sm4 } from 'sm-crypto-v2';

// ruleid: sm-integrity
const open = sm4.decrypt(sealed, key, { mode: 'gcm', iv });
// ruleid: sm-integrity
const mac = sm3(signKey + body);
// ok: sm-integrity
const checked = sm4.decrypt(sealed, key, { mode: 'gcm', iv, tag });
// ok: sm-integrity
const cbc = sm4.decrypt(sealed, key, { mode: 'cbc', iv });
// ok: sm-integrity
const sum = sm3(name + body);
