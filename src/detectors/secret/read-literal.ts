// Reads a string literal of any of our languages at a given place, bounded and on the original text.
import type { FileKind } from '../../model/file-kind.ts';

export interface Literal {
  /** Unescaped. */
  readonly value: string;
  /** The raw content between the quotes. */
  readonly start: number;
  readonly end: number;
  /** After the closing quote. */
  readonly after: number;
  /** `$"…{x}…"`, `` `…${x}…` ``: not a literal in the end. */
  readonly interpolated: boolean;
  /** Handed to an encoder or a digest first: still the password in clear, but no key. */
  readonly hashed: boolean;
  /** That digest is the one of a password to be stored: whatever the literal says, it is one. */
  readonly stored: boolean;
  /** Turned into bytes on the spot, as keys are: `Encoding.UTF8.GetBytes("…")`, `[]byte("…")`. */
  readonly bytes: boolean;
}

const LONGEST = 4096;
/** Calls and casts that leave the literal what it is: `new String("…")`, `Encoding.UTF8.GetBytes("…")`, `Base64.decode("…")`, `[]byte("…")`, `_T("…")`. */
const WRAPPER = /(?:new\s{1,5}(?:String|SymmetricSecurityKey|SecretKeySpec|IvParameterSpec|Uint8Array|SecureString)|String\.valueOf|(?:System\.Text\.)?(?:ASCII|UTF8|Unicode)?Encoding\.\w{3,10}\.GetBytes|Convert\.FromBase64String|Buffer\.from|\[\]byte|bytes|bytearray|str|unicode|QString|QByteArray|_T|TEXT|L|std::string|(?:CryptoJS\.)?enc\.\w{3,8}\.parse|(?:\w{1,30}\.){0,2}Base64(?:\.getDecoder\(\)|Utils?)?\.decode(?:Base64|FromString)?|Base64Utils?\.decode(?:FromString)?|b64decode|base64\.b64decode|Hex\.decode(?:Hex)?|HexUtil\.decodeHex|hexToBytes|HexStringToBytes|parseHexStr2Byte|strToByteArray|toByteArray|CodecSupport\.toBytes|ByteSource\.Util\.bytes|Secret\.from|SecretStr|lit|quote|trim|Objects\.requireNonNull|checkNotNull|\(\s{0,3}(?:String|string|char\s?\*|byte\[\])\s{0,3}\))\s{0,5}\(?\s{0,10}/iy;
const HASHING = /(?:await\s{1,4})?(?:\w{1,40}\.){0,3}(?:encode|encrypt\w{0,12}|md5\w{0,10}|sha\d{0,3}\w{0,8}|sm3\w{0,8}|digest\w{0,12}|hash\w{0,12}|crypt|make)\(\s{0,5}(?:["'](?:md5|sha-?\d{1,3}|sm3|whirlpool)["']\s{0,5},\s{0,5})?(?=["'])/iy;
/** `Hash::make` and `bcrypt` of Laravel, `make_password` of Django, `generate_password_hash` of Werkzeug, `password_hash` of PHP, `hash` and `hashSync` of Node. */
const STORING = /(?:await\s{1,4})?(?:\w{1,40}(?:\.|::)){0,3}(?:make|make_password|bcrypt(?:_hash)?|password_hash|generate_password_hash|hashSync|(?<=\b(?:bcrypt|bcryptjs|argon2)\.)hash)\(\s{0,5}(?=["'])/iy;
const TO_BYTES = /(?:GetBytes|\[\]byte)\s{0,5}\(\s{0,10}$/;
const PREFIX = /(?:[@$]{1,2}|[NnBbUuRrLFf]{1,2})?(?=["'`])/y;
const DOUBLING: ReadonlySet<FileKind> = new Set<FileKind>(['sql', 'delphi', 'vbnet', 'visual-basic', 'powershell', 'batch']);

/** The literal that begins at `at` (wrappers and prefixes allowed), or undefined. `kind` decides how quotes are escaped. */
export function readLiteral(text: string, at: number, kind: FileKind): Literal | undefined {
  let from = at;
  let hashed = false;
  let stored = false;
  for (let depth = 0; depth < 3; depth++) {
    let next = skip(WRAPPER, text, from);
    if (next === from) {
      next = skip(STORING, text, from);
      stored ||= next > from;
      if (next === from) next = skip(HASHING, text, from);
      hashed ||= next > from;
    }
    if (next === from) break;
    from = next;
  }
  PREFIX.lastIndex = from;
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const open = from + prefix.length;
  const quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const triple = text.startsWith(quote.repeat(3), open);
  const start = open + (triple ? 3 : 1);
  const end = closingQuote(text, start, quote, prefix.includes('@') || DOUBLING.has(kind), kind === 'powerbuilder' ? '~' : DOUBLING.has(kind) || prefix.includes('@') ? '' : '\\', triple || quote === '`');
  if (end < 0) return undefined;
  const raw = text.slice(start, end);
  const interpolated = (prefix.includes('$') || /^f/i.test(prefix)) && /\{[^}]/.test(raw) || quote === '`' && raw.includes('${') || (kind === 'php' || kind === 'shell' || kind === 'powershell' || kind === 'groovy' || kind === 'kotlin') && quote === '"' && /\$[\w{(]/.test(raw);
  return { value: unescape(raw, quote, kind, prefix.includes('@')), start, end, after: end + (triple ? 3 : 1), interpolated, hashed, stored, bytes: from > at && TO_BYTES.test(text.slice(Math.max(at, from - 30), from)) };
}

/** Moves past a sticky pattern; the same place where it does not match. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function closingQuote(text: string, start: number, quote: string, doubles: boolean, escape: string, lines: boolean): number {
  const limit = Math.min(text.length, start + LONGEST);
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === escape) at++;
    else if (character === quote) {
      if (!doubles || text[at + 1] !== quote) return at;
      at++;
    } else if (!lines && (character === '\n' || character === '\r')) return -1;
  }
  return -1;
}

function unescape(raw: string, quote: string, kind: FileKind, verbatim: boolean): string {
  if (DOUBLING.has(kind) || verbatim) return raw.includes(quote + quote) ? raw.split(quote + quote).join(quote) : raw;
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g, (_whole, unicode: string | undefined, hex: string | undefined, character: string | undefined) => {
    if (unicode !== undefined || hex !== undefined) return String.fromCharCode(parseInt(unicode ?? hex ?? '0', 16));
    return character === 'n' ? '\n' : character === 't' ? '\t' : character === 'r' ? '\r' : character ?? '';
  });
}
