// Values that say how something is done and hide nothing: only they may stand in facts.

const NAMES = 'MD[245]|SHA-?\\d{0,3}|HmacMD5|HmacSHA-?\\d{1,3}|DES|DESede|TripleDES|3DES|AES|RC[24]|ARC4|ARCFOUR|Blowfish|IDEA|CAST[56]?|Rijndael|Camellia|Twofish|Serpent|SEED|ARIA|GOST\\d{0,5}|RSA|DSA|ECB|CBC|GCM|SM[234]|SSL|TLS|SHA1PRNG|NativePRNG';
/** An algorithm, with mode and padding as in `AES/ECB/PKCS5Padding` or `des-ede3-cbc`, or a version of a protocol. */
const ALGORITHM = new RegExp(`^(?:${NAMES})(?:v\\d(?:\\.\\d)?)?(?:[/-][A-Za-z0-9]{1,40}){0,3}$`, 'i');
const SWITCH = /^(?:true|false|yes|no|on|off|\d{1,5})$/i;
/** Even a number or a word that is one of these names is a secret under such a key. */
const SECRET_NAME = /(?:pass|pwd|secret|token|credential|pin$|salt|key$)/i;

/** @param name of the key, constant or parameter that has the value. */
export function isPlainValue(name: string, value: string): boolean {
  return isAlgorithmName(value) || (SWITCH.test(value) && !SECRET_NAME.test(name));
}

export function isAlgorithmName(value: string): boolean {
  return ALGORITHM.test(value);
}

/** How names of algorithms begin, ASCII and in any case; for finding the files that have any. */
export const ALGORITHM_BEGINNINGS: readonly string[] = ['md', 'sha', 'hmac', 'des', 'tripledes', '3des', 'aes', 'rc', 'arc', 'blowfish', 'idea', 'cast', 'rijndael', 'camellia', 'twofish', 'serpent', 'seed', 'aria', 'gost', 'rsa', 'dsa', 'ecb', 'cbc', 'gcm', 'sm', 'ssl', 'tls', 'native'];
