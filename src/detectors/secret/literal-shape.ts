// What a literal looks like: random, an identifier, words, a digest, a number; tells keys and tokens from names.

/** Shannon entropy in bits per character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

export const isHex = (text: string): boolean => /^[0-9a-fA-F]+$/.test(text);
export const isUuid = (text: string): boolean => /^\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?$/.test(text);

/** Longest run of neighbours in the alphabet or of digits counting up or down (`abcdef`, `9876`). */
export function longestSequence(text: string): number {
  let longest = 1;
  let run = 1;
  let step = 0;
  for (let at = 1; at < text.length; at++) {
    const difference = text.charCodeAt(at) - text.charCodeAt(at - 1);
    run = (difference === 1 || difference === -1) && difference === step ? run + 1 : difference === 1 || difference === -1 ? 2 : 1;
    step = difference;
    if (run > longest) longest = run;
  }
  return longest;
}

/**
 * True for what only a machine produces: at least 16 characters of one block or of Base64, enough entropy (hex 3.0, else 3.5 bits, measured on real keys),
 * no UUID, and not words joined by separators or camel case (`X-Access-Token`, `userLoginTokenKey`).
 */
export function looksRandom(text: string): boolean {
  if (text.length < 16 || text.length > 4096 || !/^[A-Za-z0-9+/=_.~-]+$/.test(text) || isUuid(text)) return false;
  if (isHex(text)) return text.length >= 16 && /\d/.test(text) && /[a-fA-F]/.test(text) && entropyOf(text) >= 3.0 && longestSequence(text) < 8;
  if (entropyOf(text) < 3.5 || longestSequence(text) >= 10) return false;
  return !isWordy(text);
}

/** Words joined by separators or capitals: names of things, however long. */
export function isWordy(text: string): boolean {
  const pieces = text.split(/[^A-Za-z0-9]+/).filter((piece) => piece !== '').flatMap((piece) => piece.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []);
  if (pieces.length === 0) return false;
  const letters = pieces.filter((piece) => /[A-Za-z]/.test(piece));
  const inWords = letters.filter((piece) => isWord(piece)).reduce((sum, piece) => sum + piece.length, 0);
  const all = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return inWords / all > 0.6;
}

/** A piece that can be spoken: vowels in a usual share and no long pile of consonants. */
function isWord(piece: string): boolean {
  if (piece.length < 3) return false;
  const lower = piece.toLowerCase();
  const vowels = (lower.match(/[aeiouy]/g) ?? []).length;
  return vowels / lower.length >= 0.2 && !/[^aeiouy]{5}/.test(lower) && !/[jqvwxz]{2}/.test(lower);
}

/** An identifier, route, message key, numbered code or file name rather than a secret: `user.password.not-match`, `/login`, `login_user_key`, `CV05.AT02`, `main.js`. */
export function isName(text: string): boolean {
  return /^\/?[a-z]+(?:[._:/-][a-z]+)+[:/_-]?$/.test(text) || /^[A-Z]+(?:[_:-][A-Z]+)*[:_-]{0,2}$/.test(text) || /^[a-z]+(?:[A-Z][a-z]+)+$/.test(text) || /^[A-Z]{2,10}\d{0,4}(?:\.[A-Z]{2,10}\d{1,4})+$/.test(text) || /^[\w-]+\.(?:js|ts|vue|css|json|html?|png|jpe?g|svg|java|cs|py|php|xml|yml|yaml|properties|pem|key|jks|p12|pfx|crt|cer|txt|md|log)$/i.test(text);
}

/** The bytes of a list (`{0x73, (byte) 0x80}`), or of a value that is hexadecimal itself, as lower-case digits. */
export function toHex(value: string): string {
  const bytes = value.match(/0x[0-9a-fA-F]{1,2}\b/g);
  return bytes === null ? value.toLowerCase() : bytes.map((byte) => byte.slice(2).padStart(2, '0')).join('').toLowerCase();
}
