import { sm2 } from 'sm-crypto';

// ruleid: sm2-interoperability
const old = sm2.doEncrypt(text, publicKey, 0);
// ruleid: sm2-interoperability
const bare = sm2.doSignature(text, privateKey, { hash: false });
// ok: sm2-interoperability
const standard = sm2.doEncrypt(text, publicKey, 1);
// ok: sm2-interoperability
const signed = sm2.doSignature(text, privateKey, { hash: true, der: true });
