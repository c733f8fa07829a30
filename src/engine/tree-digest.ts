// SM3 over what was read, so that a document can say which tree it speaks about, with or without Git.
import { createHash, getHashes } from 'node:crypto';
import smCrypto from 'sm-crypto';
import type { FileResult } from '../model/scan-result.ts';

/** SM3 (GB/T 32905) over the lines `path NUL sha256-of-bytes LF`, sorted by path; hex. */
export function treeDigest(files: readonly FileResult[]): string {
  return sm3(files.map((file) => `${file.path}\0${file.digest}\n`).join(''));
}

/** SM3 of UTF-8 text: the platform's implementation where there is one (Node), else JavaScript (editors' BoringSSL has none). */
export function sm3(value: string): string {
  return getHashes().includes('sm3') ? createHash('sm3').update(value).digest('hex') : smCrypto.sm3(value);
}
