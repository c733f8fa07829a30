import { sm2, sm4 } from 'sm-crypto';
import smCrypto from 'sm-crypto';
import crypto from 'node:crypto';
import aes from './aes';

export function encrypt(text, key, iv) {
  // ruleid: sm4-ecb
  const a = sm4.encrypt(text, key);
  // ruleid: sm4-ecb
  const b = smCrypto.sm4.decrypt(text, key, { padding: 'pkcs#7' });
  // ok: sm4-ecb
  const c = sm4.encrypt(text, key, { mode: 'cbc', iv });
  // ruleid: sm4-ecb
  const d = crypto.createCipheriv('sm4-ecb', key, null);
  // ok: sm4-ecb
  const e = crypto.createCipheriv('sm4-cbc', key, iv);
  // ok: sm4-ecb
  const f = aes.encrypt(text, key);
  // ok: sm4-ecb
  const g = sm2.doEncrypt(text, key);
  return [a, b, c, d, e, f, g];
}
