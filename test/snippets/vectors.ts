// The standard vectors that the snippets are executed against. Sources: GB/T 32905 (SM3), GB/T 32907 (SM4), GB/T 32918.5 (SM2 on the recommended curve), RFC 8998 A.1 (SM4-GCM).
// What has no vector in a standard (HMAC, CBC with padding, PBKDF2 with SM3) is what OpenSSL 3 gives.

export const VECTORS = {
  sm2Private: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  /** Without the leading 04. */
  sm2Public: '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  sm2Message: 'message digest',
  /** r and s of the standard, one after the other. */
  sm2Signature: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
  hmacKey: '6b6579',
  hmacMessage: 'abc',
  hmac: '28e63256e7c5a087b1f073265dc53092163f7b82729735d06f28f10af9d52393',
  sm4Key: '0123456789abcdeffedcba9876543210',
  gcmIv: '00001234567800000000abcd',
  gcmContext: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
  gcmPlain: 'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa',
  gcmSealed: '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d83de3541e4c2b58177e065a9bf7b62ec',
  /** The plain text and the IV are the key; PKCS#7. */
  cbc: '2677f46b09c122cc975533105bd4a22a3b880e6867772522ae55d2f0ae7478ae',
  stored: 'pbkdf2-sm3$10000$73616c74$738c8c432372d98a73350bc252209e4cf2acdde7cc816730b9812bdfd55c1265',
  password: 'password',
} as const;

/** `r` and `s` (64 hexadecimal digits each) as a DER sequence of two integers. */
export function derOfSignature(rs: string): string {
  const integers = [rs.slice(0, 64), rs.slice(64)].map((value) => (Number.parseInt(value.slice(0, 2), 16) >= 0x80 ? `022100${value}` : `0220${value}`)).join('');
  return `30${(integers.length / 2).toString(16)}${integers}`;
}

/** What harnesses in other languages take as arguments. */
export function vectorArguments(): string[] {
  return Object.entries({ ...VECTORS, sm2SignatureDer: derOfSignature(VECTORS.sm2Signature) }).map(([name, value]) => `${name}=${value}`);
}
