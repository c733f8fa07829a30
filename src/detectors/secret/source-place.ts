// What surrounds an offset in source text: comments, the enclosing literal, the account near by. All look-arounds are bounded.
import type { FileKind } from '../../model/file-kind.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';

const LINE_BACK = 600;
const NEAR_BEFORE = 500;
const NEAR_AFTER = 400;
const ENTRIES = 600;
const BEFORE_ENTRIES = 40;
// `define('DB_USER', 'root')`: the name is the first argument.
const ACCOUNT = /(?<![\w$.-])(?!define\b)([A-Za-z_$][\w$.-]{0,60}|用户名|账号|帐号|账户)["'\])]{0,3}\s{0,8}(?:=>|:=|[:=,(])\s{0,8}(?:["']([^"'\n]{1,64})["'])/g;
const SLASHES: ReadonlySet<FileKind> = new Set<FileKind>(['java', 'kotlin', 'scala', 'groovy', 'csharp', 'javascript', 'typescript', 'vue', 'html', 'jsp', 'razor', 'aspx', 'go', 'php', 'c', 'cpp', 'objective-c', 'swift', 'rust', 'delphi', 'powerbuilder', 'dart', 'json', 'css']);
const HASHES: ReadonlySet<FileKind> = new Set<FileKind>(['python', 'shell', 'powershell', 'ruby', 'php', 'yaml', 'properties', 'toml', 'dotenv', 'dockerfile', 'ini', 'nginx', 'redis-conf', 'mysql-conf', 'logrotate', 'unknown']);
const DASHES: ReadonlySet<FileKind> = new Set<FileKind>(['sql', 'lua']);
const APOSTROPHES: ReadonlySet<FileKind> = new Set<FileKind>(['vbnet', 'visual-basic']);

/** Start of the line that holds `offset`, at most `LINE_BACK` back. */
export function lineStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - LINE_BACK);
  let at = offset;
  while (at > limit && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** Whether `offset` stands in a comment, told from its own line (a block comment's line begins with `*` by habit). */
export function isCommented(text: string, offset: number, kind: FileKind): boolean {
  const before = text.slice(lineStart(text, offset), offset);
  const first = before.trimStart();
  if (first.startsWith('*') || first.startsWith('/*') || isMarkup(kind) && inMarkupComment(text, offset)) return true;
  if (SLASHES.has(kind) && (before.includes('/') && isBehindSlashes(before) || inBlockComment(text, offset))) return true;
  if (HASHES.has(kind) && /^\s{0,200}#/.test(before)) return true;
  if (DASHES.has(kind) && /(?:^|\s)--/.test(before) && quotesBalanced(before.slice(0, before.indexOf('--')))) return true;
  if (APOSTROPHES.has(kind) && first.startsWith("'")) return true;
  return kind === 'batch' && /^(?:rem\b|::)/i.test(first) || (kind === 'ini' || kind === 'unknown') && first.startsWith(';');
}

/** Whether a comment of `//` or `/*` begins in a line's beginning and does not end there. */
function isBehindSlashes(before: string): boolean {
  if (/(?:^|[^:"'\w/])\/\//.test(before) && quotesBalanced(before.slice(0, before.indexOf('//')))) return true;
  const open = before.lastIndexOf('/*');
  return open > before.lastIndexOf('*/') && quotesBalanced(before.slice(0, open));
}

const BLOCK_BACK = 4000;
const BLOCK_START = /(?:^|\n)[ \t]{0,80}\/\*/g;

/** Whether a block comment that begins a line before `offset` is still open; `/*` within a line may be a pattern of paths. */
function inBlockComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - BLOCK_BACK), offset);
  // Most code has none, and a long line may have very many places to ask about.
  if (!before.includes('/*')) return false;
  const close = before.lastIndexOf('*/');
  return Array.from(before.matchAll(BLOCK_START)).some(({ index }) => index > close);
}

const MARKUP: ReadonlySet<FileKind> = new Set<FileKind>(['xml', 'html', 'vue', 'jsp', 'aspx', 'razor', 'markdown', 'svg']);
const MARKUP_BACK = 4000;

function isMarkup(kind: FileKind): boolean {
  return MARKUP.has(kind);
}

/** Whether the last `<!--` before `offset` is still open. */
function inMarkupComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - MARKUP_BACK), offset);
  return before.lastIndexOf('<!--') > before.lastIndexOf('-->');
}

function quotesBalanced(text: string): boolean {
  return (text.match(/"/g) ?? []).length % 2 === 0 && (text.match(/'/g) ?? []).length % 2 === 0;
}

/** The account written nearest to `offset`: an assignment, entry or named argument under an account's name. */
export function nearestUser(text: string, offset: number, vocabulary: SecretVocabulary, stem: string): string | undefined {
  const from = Math.max(0, offset - NEAR_BEFORE);
  const window = text.slice(from, offset + NEAR_AFTER);
  let best: { readonly value: string; readonly distance: number } | undefined;
  for (const match of window.matchAll(ACCOUNT)) {
    const name = (match[1] ?? '').slice((match[1] ?? '').lastIndexOf('.') + 1);
    if (!vocabulary.names.isUser(name) || vocabulary.names.kindOf(name) !== undefined) continue;
    const lower = name.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^set/, '');
    if (stem !== '' && stem.length > 1 && !lower.startsWith(stem.slice(0, 3)) && !/^(?:user|account|login|name|uid)/.test(lower)) continue;
    const at = from + match.index;
    const lines = text.slice(Math.min(at, offset), Math.max(at, offset)).split('\n').length - 1;
    if (lines > 4) continue;
    const distance = lines * 200 + Math.abs(at - offset);
    if (best === undefined || distance < best.distance) best = { value: match[2] ?? '', distance };
  }
  return best?.value;
}

/** Lower-case text around `offset` and the end of the path, by which a product is recognised. */
export function surroundingsAt(text: string, offset: number, path: string): string {
  return `${text.slice(Math.max(0, offset - NEAR_BEFORE), offset + NEAR_AFTER)}\n${path.split('/').slice(-2).join('/')}`.toLowerCase();
}

/** The entries within the same brackets as `offset`, and what stands just before the opening one, in lower case. Brackets inside literals are counted, too. */
export function entriesAround(text: string, offset: number): string {
  const low = Math.max(0, offset - ENTRIES);
  const high = Math.min(text.length, offset + ENTRIES);
  let open = offset;
  for (let depth = 0; open > low; open--) {
    const unit = text[open - 1] ?? '';
    if ('}])'.includes(unit)) depth++;
    else if ('{[('.includes(unit) && depth-- === 0) break;
  }
  let close = offset;
  for (let depth = 0; close < high; close++) {
    const unit = text[close] ?? '';
    if ('{[('.includes(unit)) depth++;
    else if ('}])'.includes(unit) && depth-- === 0) break;
  }
  return text.slice(Math.max(0, open - BEFORE_ENTRIES), close).toLowerCase();
}

/** The content of the quoted literal around `offset` on its line, up to `limit` units either way; undefined where there is none. */
export function enclosingLiteral(text: string, offset: number, limit = 1500): { readonly start: number; readonly end: number } | undefined {
  const low = Math.max(0, offset - limit);
  let open = -1;
  for (let at = offset - 1; at >= low; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) break;
    if ((unit === 34 || unit === 39 || unit === 96) && text.charCodeAt(at - 1) !== 92) { open = at; break; }
  }
  if (open < 0) return undefined;
  const quote = text.charCodeAt(open);
  const high = Math.min(text.length, offset + limit);
  for (let at = offset; at < high; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return undefined;
    if (unit === 92) at++;
    else if (unit === quote) return { start: open + 1, end: at };
  }
  return undefined;
}
