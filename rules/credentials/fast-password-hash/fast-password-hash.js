import md5 from 'js-md5';
import { sm3 } from 'sm-crypto';
import CryptoJS from 'crypto-js';
import { hash } from 'bcryptjs';

export async function login(form, page) {
  // ruleid: fast-password-hash
  const first = md5(form.password);
  // ruleid: fast-password-hash
  const second = CryptoJS.SHA256(form.password + form.salt).toString();
  // ruleid: fast-password-hash
  const third = sm3(form.password);
  // ok: fast-password-hash
  const slow = await hash(form.password, 12);
  // ok: fast-password-hash
  const etag = md5(page);
  return [first, second, third, slow, etag];
}
