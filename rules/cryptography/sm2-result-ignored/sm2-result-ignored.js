import { sm2 } from 'sm-crypto';

function check(message, signature, key) {
  // ruleid: sm2-result-ignored
  sm2.doVerifySignature(message, signature, key);
  // ok: sm2-result-ignored
  if (!sm2.doVerifySignature(message, signature, key)) throw new Error('signature');
  // ok: sm2-result-ignored
  const sound = sm2.doVerifySignature(message, signature, key);
  // ok: sm2-result-ignored
  return sound && sm2.doVerifySignature(message, signature, key);
}
