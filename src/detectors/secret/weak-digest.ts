// Recognises digests of guessable passwords in seed data: MD5 (also its middle 16), SHA-1, SHA-256 and SM3 of the common list.
import { createHash } from 'node:crypto';
import smCrypto from 'sm-crypto';

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** True where `text` is the unsalted digest of a password of `common`. The table is made on first use: a few hundred digests. */
export function isWeakDigest(text: string, common: ReadonlySet<string>): boolean {
  if (!isDigestShaped(text)) return false;
  let table = known.get(common);
  if (table === undefined) {
    table = new Set([...common].flatMap(digestsOf));
    known.set(common, table);
  }
  return table.has(text.toLowerCase());
}

/** True where `text` is the unsalted digest of `password`. */
export function isDigestOf(text: string, password: string): boolean {
  return isDigestShaped(text) && digestsOf(password).includes(text.toLowerCase());
}

/** 16, 32, 40 or 64 hexadecimal digits. */
export function isDigestShaped(text: string): boolean {
  return /^(?:[0-9a-fA-F]{16}|[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(text);
}

function digestsOf(password: string): string[] {
  const md5 = createHash('md5').update(password).digest('hex');
  return [md5, md5.slice(8, 24), createHash('md5').update(md5).digest('hex'), createHash('sha1').update(password).digest('hex'), createHash('sha256').update(password).digest('hex'), smCrypto.sm3(password)];
}
