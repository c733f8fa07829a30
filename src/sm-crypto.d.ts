// Types of the parts of sm-crypto that we use; the package ships none.
declare module 'sm-crypto' {
  const smCrypto: {
    /** SM3 of UTF-8 text, or HMAC-SM3 with `options.key` (hex); hex out. */
    sm3(value: string, options?: { key: string; mode?: 'hmac' }): string;
  };
  export default smCrypto;
}
