// Key containers by their own structure, not by name: PKCS#12, Java key stores, DER and PEM keys, PuTTY.

export type KeyContainerFormat = 'pkcs12' | 'jks' | 'jceks' | 'bks' | 'pkcs1-der' | 'pkcs8-der' | 'sec1-der' | 'pem' | 'putty' | 'ssh2' | 'pgp';

export interface KeyContainer {
  readonly format: KeyContainerFormat;
  /**
   * True where a private or secret key entry was seen, false where only certificates or public keys were (a trust store),
   * undefined where the container hides what it holds.
   */
  readonly privateKey: boolean | undefined;
}

/** OID 1.2.840.113549.1.12.10.1.1 keyBag and .2 pkcs8ShroudedKeyBag (RFC 7292, 4.2), without the last arc. */
const KEY_BAG = Buffer.from('060b2a864886f70d010c0a01', 'hex');
/** OID 1.2.840.113549.1.7.1 data, 1.7.2 signedData: the only content types of a PFX (RFC 7292, 4), without the last arc. */
const PKCS7 = Buffer.from('06092a864886f70d0107', 'hex');
/** OID 1.2.840.113549.1.5.13 PBES2 and 1.2.840.113549.1.12.1.x: encrypted PKCS#8 (RFC 5208, 6). */
const PBES2 = Buffer.from('06092a864886f70d01050d', 'hex');
const PBE_PKCS12 = Buffer.from('060a2a864886f70d010c01', 'hex');

/**
 * Recognises a key container from its bytes: the whole file where it is small, else its first bytes (then `privateKey` may stay undefined).
 * Certificates and public keys in DER are not containers of keys and give undefined; in PEM they give `privateKey: false`.
 */
export function keyContainerOf(bytes: Uint8Array): KeyContainer | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return javaKeyStore(buffer) ?? bouncyCastleKeyStore(buffer) ?? derContainer(buffer) ?? textContainer(buffer);
}

/** JKS: FEEDFEED, version, count, entries (sun.security.provider.JavaKeyStore); JCEKS: CECECECE with the same layout and secret keys as tag 3. */
function javaKeyStore(buffer: Buffer): KeyContainer | undefined {
  if (buffer.length < 12) return undefined;
  const magic = buffer.readUInt32BE(0);
  if (magic !== 0xfeedfeed && magic !== 0xcececece) return undefined;
  const version = buffer.readUInt32BE(4);
  if (version !== 1 && version !== 2) return undefined;
  return { format: magic === 0xfeedfeed ? 'jks' : 'jceks', privateKey: javaEntriesHoldKey(buffer, buffer.readUInt32BE(8), version) };
}

function javaEntriesHoldKey(buffer: Buffer, count: number, version: number): boolean | undefined {
  let at = 12;
  for (let entry = 0; entry < count; entry++) {
    if (at + 6 > buffer.length) return undefined;
    const tag = buffer.readUInt32BE(at);
    if (tag === 1 || tag === 3) return true;
    if (tag !== 2) return undefined;
    at += 6 + buffer.readUInt16BE(at + 4) + 8;
    if (version === 2) {
      if (at + 2 > buffer.length) return undefined;
      at += 2 + buffer.readUInt16BE(at);
    }
    if (at + 4 > buffer.length) return undefined;
    at += 4 + buffer.readUInt32BE(at);
  }
  return false;
}

/** BKS (Bouncy Castle, Android): version 1 or 2, salt of 20 bytes, iteration count 1024-2047, then typed entries: 1 certificate, 2 key, 3 secret, 4 sealed. */
function bouncyCastleKeyStore(buffer: Buffer): KeyContainer | undefined {
  if (buffer.length < 33) return undefined;
  const version = buffer.readUInt32BE(0);
  if (version !== 1 && version !== 2 || buffer.readUInt32BE(4) !== 20) return undefined;
  const iterations = buffer.readUInt32BE(28);
  const first = buffer[32] ?? 255;
  if (iterations < 1000 || iterations > 100_000 || first > 4) return undefined;
  return { format: 'bks', privateKey: first >= 2 ? true : undefined };
}

function derContainer(buffer: Buffer): KeyContainer | undefined {
  const outer = sequenceContent(buffer, 0);
  if (outer === undefined) return undefined;
  const next = buffer.subarray(outer);
  if (startsWith(next, [0x02, 0x01, 0x03])) {
    const safe = sequenceContent(buffer, outer + 3);
    return safe !== undefined && buffer.subarray(safe, safe + PKCS7.length).equals(PKCS7) ? { format: 'pkcs12', privateKey: holdsKeyBag(buffer) ? true : isWhole(buffer, outer) ? false : undefined } : undefined;
  }
  // RSAPrivateKey (RFC 8017, A.1.2): version 0, then the modulus, a long integer; ECPrivateKey (RFC 5915): version 1, then the key as octets.
  if (startsWith(next, [0x02, 0x01, 0x00, 0x02]) && (next[4] ?? 0) >= 0x41) return { format: 'pkcs1-der', privateKey: true };
  if (startsWith(next, [0x02, 0x01, 0x01, 0x04]) && (next[4] ?? 0) >= 0x14 && (next[4] ?? 0) <= 0x42) return { format: 'sec1-der', privateKey: true };
  // PrivateKeyInfo (RFC 5208, 5): version 0, then an algorithm identifier, which is a sequence that starts with an OID.
  if (startsWith(next, [0x02, 0x01, 0x00]) || startsWith(next, [0x02, 0x01, 0x01])) {
    const algorithm = sequenceContent(buffer, outer + 3);
    return algorithm !== undefined && buffer[algorithm] === 0x06 ? { format: 'pkcs8-der', privateKey: true } : undefined;
  }
  const algorithm = sequenceContent(buffer, outer);
  if (algorithm === undefined) return undefined;
  const oid = buffer.subarray(algorithm, algorithm + PBES2.length);
  return oid.equals(PBES2) || oid.subarray(0, PBE_PKCS12.length).equals(PBE_PKCS12) ? { format: 'pkcs8-der', privateKey: true } : undefined;
}

/**
 * Key bags are encrypted one by one (pkcs8ShroudedKeyBag), so writers leave the safe contents around them readable (RFC 7292, 5.1; JDK, OpenSSL, NSS, Windows);
 * certificates go into encrypted safe contents. A whole container that shows no key bag is a trust store; one that was cut off may show it further on.
 */
function isWhole(buffer: Buffer, content: number): boolean {
  const length = buffer[1] ?? 0;
  if (length === 0x80) return buffer.length > 4 && buffer.readUInt16BE(buffer.length - 2) === 0;
  return content + (length < 0x80 ? length : buffer.readUIntBE(2, length & 0x7f)) <= buffer.length;
}

function holdsKeyBag(buffer: Buffer): boolean {
  for (let at = buffer.indexOf(KEY_BAG); at >= 0; at = buffer.indexOf(KEY_BAG, at + 1)) {
    const arc = buffer[at + KEY_BAG.length];
    if (arc === 1 || arc === 2) return true;
  }
  return false;
}

/** Offset of the first byte inside the DER or BER sequence at `at`, the length in any of its forms. */
function sequenceContent(buffer: Buffer, at: number): number | undefined {
  const length = buffer[at + 1];
  if (buffer[at] !== 0x30 || length === undefined) return undefined;
  if (length <= 0x80) return at + 2;
  return length <= 0x84 ? at + 2 + (length & 0x7f) : undefined;
}

/** Looked for at line starts of the first 64 KB; text above a PEM block (bag attributes, comments) is common. */
function textContainer(buffer: Buffer): KeyContainer | undefined {
  const head = buffer.subarray(0, 65_536).toString('latin1');
  if (/^PuTTY-User-Key-File-\d/.test(head)) return { format: 'putty', privateKey: true };
  if (/^---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/m.test(head)) return { format: 'ssh2', privateKey: true };
  if (/^-----BEGIN PGP PRIVATE KEY BLOCK-----/m.test(head)) return { format: 'pgp', privateKey: true };
  if (/^[ \t]{0,16}-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY-----/m.test(head)) return { format: 'pem', privateKey: true };
  if (/^-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST)-----/m.test(head)) return { format: 'pem', privateKey: false };
  return undefined;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
