// Base64 once decoded, where what comes out is text: Kubernetes Secrets, Basic headers, JSON Web Tokens.

/** The printable text behind `value` (standard or URL alphabet), or undefined. Deeper layers are not unpacked. */
export function decodeBase64Text(value: string): string | undefined {
  const compact = value.trim();
  if (compact.length < 4 || compact.length > 8192 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return undefined;
  const text = Buffer.from(compact, 'base64').toString('utf8');
  // eslint-disable-next-line no-control-regex -- what is not text must not pass for a password
  return text === '' || /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.test(text) ? undefined : text.replace(/\n$/, '');
}
