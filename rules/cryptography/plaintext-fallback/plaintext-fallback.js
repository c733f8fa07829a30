import { sm4 } from 'sm-crypto';

export function seal(text, key, iv) {
  try {
    const sealed = sm4.encrypt(text, key, { mode: 'cbc', iv });
    return sealed;
  } catch (error) {
    // ruleid: plaintext-fallback
    return text;
  }
}

export function open(sealed, key, iv) {
  try {
    return sm4.decrypt(sealed, key, { mode: 'cbc', iv });
  } catch (error) {
    // ok: plaintext-fallback
    return null;
  }
}
