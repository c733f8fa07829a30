// Categories of the two public benchmarks: which of ours stand for each, and which groups are printed apart.

/** A finding of any listed category is a hit, the first is the usual one. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  'crypto:crypto': ['weak-crypto', 'gm-misuse'],
  'crypto:hash': ['weak-crypto', 'password-hash-weak'],
  'crypto:weakrand': ['weak-random'],
  'other:securecookie': ['cookie-flags-missing'],
  'crypto:brokencrypto': ['weak-crypto'],
  'crypto:brokenhash': ['weak-crypto', 'password-hash-weak'],
  'crypto:ecbcrypto': ['weak-crypto'],
  'crypto:insecureasymmetriccrypto': ['weak-crypto'],
  'crypto:pbeiteration': ['password-hash-weak', 'weak-crypto'],
  'crypto:staticsalts': ['hardcoded-key', 'weak-crypto', 'password-hash-weak'],
  'crypto:staticinitializationvector': ['hardcoded-key', 'weak-crypto'],
  'crypto:predictablecryptographickey': ['hardcoded-key'],
  'crypto:predictablepbepassword': ['hardcoded-credential', 'weak-credential', 'hardcoded-key'],
  'crypto:predictablekeystorepassword': ['hardcoded-credential', 'weak-credential', 'default-credential'],
  'crypto:predictableseeds': ['weak-random'],
  'crypto:untrustedprng': ['weak-random'],
  'crypto:dummycertvalidation': ['tls-verify-disabled'],
  'crypto:dummyhostnameverifier': ['tls-verify-disabled'],
  'crypto:impropersslsocketfactory': ['tls-verify-disabled'],
  'crypto:http': ['insecure-protocol'],
};

export function isBenchmarkCategory(category: string): boolean {
  return category in STANDS_FOR;
}

/** Whether one of `a` and `b` is a benchmark's category and the other one of ours that stands for it. */
export function standsFor(a: string, b: string): boolean {
  return STANDS_FOR[a]?.includes(b) === true || STANDS_FOR[b]?.includes(a) === true;
}

/**
 * The name under which a group's score is printed. Defects that lie in two files, and those that only a path-sensitive analysis tells from
 * correct use (`ABPS` in the file's name), have bars of their own.
 */
export function categoryOfGroup(category: string, files: readonly string[]): string {
  if (!isBenchmarkCategory(category)) return category;
  if (files.some((file) => file.includes('ABPS'))) return `${category} (path-sensitive)`;
  return new Set(files).size > 1 ? `${category} (two files)` : category;
}
