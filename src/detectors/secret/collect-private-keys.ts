// Private keys in text: PEM blocks, PKCS#1/#8 and SEC 1 on one line, PuTTY, PGP, XML and JSON keys.
import type { Region } from '../../model/location.ts';
import type { SourceContext } from './source-context.ts';

export interface PrivateKeyMaterial {
  /** First line of the key, or the Base64 run. */
  readonly region: Region;
  /** The material itself, as far as it stands on one line. */
  readonly value: string;
  readonly form: string;
  /** Encrypted by a passphrase: still in the repository, at most a warning. */
  readonly encrypted: boolean;
}

const PEM = /-----BEGIN ((?:[A-Z0-9]{1,12} ){0,3})PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]|["'+,]){1,80}/y;
/** Base64 of the first bytes, with the offset of the keyword from the beginning of the key. */
const ONE_LINE = [
  // PrivateKeyInfo { version 0, rsaEncryption } (RFC 5208)
  { mark: 'IBADANBgkqhkiG9w0BAQE', back: 6, form: 'PKCS#8' },
  // PrivateKeyInfo { version 0, id-ecPublicKey } with any curve, SM2 among them
  { mark: 'AgEAMBMGByqGSM49AgEG', back: 4, form: 'PKCS#8' },
  { mark: 'AgEAMBAGByqGSM49AgEG', back: 4, form: 'PKCS#8' },
  // RSAPrivateKey { version 0, modulus … } (RFC 8017)
  { mark: 'IBAAKC', back: 6, form: 'PKCS#1' },
  { mark: 'IBAAKB', back: 6, form: 'PKCS#1' },
  { mark: 'CAQEEI', back: 3, form: 'SEC 1' },
] as const;
const JSON_KEY = 4000;
const SHORTEST = 100;
const SHORTEST_RSA = 300;

/** Lower-case beginnings of what `privateKeyAt` understands, for the rule's keywords to agree with. */
export const PRIVATE_KEY_MARKS = ['-----begin', 'putty-user-key-file-', '<rsakeyvalue>', '"kty"', ...ONE_LINE.map(({ mark }) => mark.toLowerCase())];

/** The private key at the keyword at `offset`, or undefined: public keys, certificates, headers without material, samples cut short. */
export function privateKeyAt(context: SourceContext, offset: number): PrivateKeyMaterial | undefined {
  const { text } = context;
  switch (text[offset] ?? '') {
    case '-': return pemAt(text, offset);
    case '<': return xmlKeyAt(text, offset);
    case '"': return jsonKeyAt(text, offset);
    case 'P': case 'p': return /^putty-user-key-file-\d: \S/i.test(text.slice(offset, offset + 40)) ? { ...lineOf(text, offset), form: 'PuTTY', encrypted: !text.slice(offset, offset + 300).includes('\nEncryption: none') } : undefined;
    default: return oneLineAt(text, offset);
  }
}

function pemAt(text: string, offset: number): PrivateKeyMaterial | undefined {
  PEM.lastIndex = offset;
  const match = PEM.exec(text);
  if (match === null) return undefined;
  let at = offset + match[0].length;
  // Headers of encrypted PKCS#1 and PGP blocks stand before the material.
  const headers = /^(?:[A-Za-z-]{3,20}: [^\n\\]{0,200}(?:\r?\n|\\n|\\r){1,2}){1,6}(?:\r?\n|\\n|\\r){0,2}/.exec(text.slice(at, at + 1000))?.[0] ?? '';
  at += headers.length;
  const material = /^[A-Za-z0-9+/=]{32,}/.exec(text.slice(at, at + 200))?.[0];
  if (material === undefined || /^(.)\1{10}/.test(material)) return undefined;
  const end = offset + 16 + text.slice(offset + 11, offset + 80).indexOf('-----');
  return { region: { start: offset, end }, value: material, form: (match[1] ?? '').startsWith('PGP') ? 'PGP' : 'PEM', encrypted: match[1] === 'ENCRYPTED ' || headers.includes('ENCRYPTED') };
}

function oneLineAt(text: string, offset: number): PrivateKeyMaterial | undefined {
  const form = ONE_LINE.find(({ mark }) => text.startsWith(mark, offset));
  if (form === undefined) return undefined;
  const start = offset - form.back;
  if (start < 0 || !/^M[CEHIJ]/.test(text.slice(start, start + 2)) || /[A-Za-z0-9+/]/.test(text[start - 1] ?? ' ')) return undefined;
  if (/PRIVATE KEY-----\s{0,4}$/.test(text.slice(Math.max(0, start - 40), start))) return undefined;
  let end = offset;
  while (end < text.length && end - start < 8000 && /[A-Za-z0-9+/=]/.test(text[end] ?? '')) end++;
  const length = end - start;
  // The lines of a PEM block are 64 or 76 long; the block itself is reported.
  if (length < (form.form === 'SEC 1' || form.mark.includes('ByqGSM49') ? SHORTEST : SHORTEST_RSA)) return undefined;
  return { region: { start, end }, value: text.slice(start, end), form: form.form, encrypted: false };
}

/** `<RSAKeyValue>…<D>…</D>` of .NET: only a private key has `D`. */
function xmlKeyAt(text: string, offset: number): PrivateKeyMaterial | undefined {
  const body = text.slice(offset, offset + 4000);
  const close = body.indexOf('</RSAKeyValue>');
  return close > 0 && /<D>[A-Za-z0-9+/=\s]{40,}<\/D>/.test(body.slice(0, close)) ? { ...lineOf(text, offset), form: 'XML', encrypted: false } : undefined;
}

/** A JSON Web Key with its private member `d` (RFC 7517). */
function jsonKeyAt(text: string, offset: number): PrivateKeyMaterial | undefined {
  const before = text.slice(Math.max(0, offset - JSON_KEY), offset);
  const after = text.slice(offset, offset + JSON_KEY);
  const from = before.lastIndexOf('{');
  const close = after.indexOf('}');
  if (from < 0 || close < 0) return undefined;
  return /"d"\s{0,5}:\s{0,5}"[A-Za-z0-9_-]{40,}"/.test(before.slice(from) + after.slice(0, close)) ? { ...lineOf(text, offset), form: 'JWK', encrypted: false } : undefined;
}

function lineOf(text: string, offset: number): { readonly region: Region; readonly value: string } {
  let end = offset;
  while (end < text.length && end - offset < 200 && text[end] !== '\n' && text[end] !== '\r') end++;
  return { region: { start: offset, end }, value: text.slice(offset, end) };
}
