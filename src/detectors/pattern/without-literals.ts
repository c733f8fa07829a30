// Code that may be shown: customers' rules match whatever they like, passwords and people's numbers too.

/** String literals of the languages that rules are written for, on one line or several. */
const LITERAL = /(["'`])((?:\\[^]|(?!\1)[^\\]){0,2000})\1/g;
const LONG_NUMBER = /\d{6,}/g;
/** Paths and names of algorithms say what was found and hide nothing; a plain word may be a weak password. */
const HARMLESS = /^(?:\/[\w./{}*:-]{0,100}|(?:MD[245]|SHA-?\d{1,3}|HmacSHA\d{1,3}|DES|DESede|AES|RC[24]|RSA|DSA|SM[234]|SSL|TLS)(?:v\d(?:\.\d)?)?(?:\/[A-Za-z0-9]{1,30}){0,2}|(?:des(?:-ede3?)?|rc[24]|bf|idea|cast5?|aes-?\d{3}|sm4)(?:-(?:cbc|ecb|cfb8?|ofb|ctr|gcm|ccm))?)$/i;

/** `code` with the contents of string literals and long numbers hidden; paths and names of algorithms stay. */
export function withoutLiterals(code: string): string {
  const hidden = code.replace(LITERAL, (whole, quote: string, content: string) => (HARMLESS.test(content) || content === '' ? whole : `${quote}***${quote}`));
  return hidden.replace(LONG_NUMBER, '***');
}

/** Whether a value may be shown as it is. */
export function isHarmless(value: string): boolean {
  return HARMLESS.test(value);
}
