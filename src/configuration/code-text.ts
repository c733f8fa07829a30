// Tells code from comments and string literals, so that text patterns do not fire on either.
import type { FileKind } from '../model/file-kind.ts';
import { lastStartingBy, type Region } from '../model/location.ts';

/** A text whose comments are blanked; offsets are those of the original. */
export interface CodeText {
  /** Same length and line ends as the original; every character of a comment is a space. */
  readonly code: string;
  /** Whether `offset` stands between the quotes of a string literal (the opening quote itself does not). */
  inString(offset: number): boolean;
}

type TokenType = 'comment' | 'string' | 'code';

interface Token {
  readonly type: TokenType;
  /** Source of a regular expression; no capturing groups. */
  readonly source: string;
}

interface Style {
  readonly expression: RegExp;
  /** Type by capturing group, from 1. */
  readonly types: readonly TokenType[];
}

const comment = (source: string): Token => ({ type: 'comment', source });
const string = (source: string): Token => ({ type: 'string', source });

/** An unterminated block runs to the end of the file, an unterminated quote to the end of its line. */
const block = (open: string, close: string): Token => comment(`${open}[^]*?(?:${close}|$(?![^]))`);
const SLASHES = comment(String.raw`\/\/[^\r\n]*`);
const SLASH_STAR = block(String.raw`\/\*`, String.raw`\*\/`);
const HASH_AFTER_SPACE = comment(String.raw`(?:^|[\s;])#[^\r\n]*`);
const HASH = comment(String.raw`#[^\r\n]*`);
const DOUBLE = string(String.raw`"(?:[^"\\\r\n]|\\[^])*"?`);
const SINGLE = string(String.raw`'(?:[^'\\\r\n]|\\[^])*'?`);
const DOUBLED_DOUBLE = string(String.raw`"(?:[^"\r\n]|"")*"?`);
const DOUBLED_SINGLE = string(String.raw`'(?:[^'\r\n]|'')*'?`);
const TILDE_DOUBLE = string(String.raw`"(?:[^"~\r\n]|~[^\r\n])*"?`);
const TILDE_SINGLE = string(String.raw`'(?:[^'~\r\n]|~[^\r\n])*'?`);
const BACKTICK = string('`(?:[^`\\\\]|\\\\[^])*`?');
const RAW_BACKTICK = string('`[^`]*`?');
const TEXT_BLOCK = string(String.raw`"""[^]*?(?:"""|$(?![^]))`);
const PYTHON_BLOCK = string(String.raw`'''[^]*?(?:'''|$(?![^]))`);
const VERBATIM = string(String.raw`\$?@\$?"(?:[^"]|"")*"?`);
/** A regular expression literal, seen after something that cannot end an operand; else `/"/` would open a string. */
const SCRIPT_EXPRESSION: Token = { type: 'code', source: String.raw`[(,=:\[!&|?{};]\s{0,8}\/(?![*\/])(?:[^\/\\\r\n]|\\[^\r\n]){1,400}\/` };
const MARKUP: readonly Token[] = [block('<!--', '-->'), block('<%--', '--%>'), block(String.raw`@\*`, String.raw`\*@`)];

const C_LIKE = style(SLASHES, SLASH_STAR, TEXT_BLOCK, DOUBLE, SINGLE);
const SCRIPT = style(SLASHES, SLASH_STAR, SCRIPT_EXPRESSION, DOUBLE, SINGLE, BACKTICK);
const CSHARP = style(SLASHES, SLASH_STAR, TEXT_BLOCK, VERBATIM, DOUBLE, SINGLE);
const GO = style(SLASHES, SLASH_STAR, DOUBLE, SINGLE, RAW_BACKTICK);
const PHP = style(SLASHES, HASH, SLASH_STAR, DOUBLE, SINGLE);
const PYTHON = style(TEXT_BLOCK, PYTHON_BLOCK, HASH, DOUBLE, SINGLE);
const SHELL = style(HASH_AFTER_SPACE, DOUBLE, DOUBLED_SINGLE);
const POWERSHELL = style(block('<#', '#>'), HASH_AFTER_SPACE, DOUBLED_DOUBLE, DOUBLED_SINGLE);
const BASIC = style(DOUBLED_DOUBLE, comment(`'[^\\r\\n]*`), comment(String.raw`^[ \t]*REM\b[^\r\n]*`));
const PASCAL = style(SLASHES, block(String.raw`\{`, String.raw`\}`), block(String.raw`\(\*`, String.raw`\*\)`), DOUBLED_SINGLE);
const POWERSCRIPT = style(SLASHES, SLASH_STAR, TILDE_DOUBLE, TILDE_SINGLE);
const BATCH = style(comment(String.raw`^[ \t]*@?(?:rem\b|::)[^\r\n]*`));
const SQL = style(comment(String.raw`--[^\r\n]*`), SLASH_STAR, DOUBLED_SINGLE);
const LUA = style(block(String.raw`--\[\[`, String.raw`\]\]`), comment(String.raw`--[^\r\n]*`), DOUBLE, SINGLE);
const RUBY = style(block('^=begin', '^=end'), HASH_AFTER_SPACE, DOUBLE, SINGLE);
const LINES = style(comment(String.raw`^[ \t]*[#;!][^\r\n]*`));
const XML = style(...MARKUP);
const NONE: Style = { expression: /(?!)/g, types: [] };

const STYLES: Partial<Record<FileKind, Style>> = {
  java: C_LIKE, kotlin: C_LIKE, scala: C_LIKE, groovy: C_LIKE, c: C_LIKE, cpp: C_LIKE, 'objective-c': C_LIKE, swift: C_LIKE, rust: C_LIKE, dart: C_LIKE, powerbuilder: POWERSCRIPT,
  csharp: CSHARP, javascript: SCRIPT, typescript: SCRIPT, go: GO, php: PHP, python: PYTHON, shell: SHELL, powershell: POWERSHELL, vbnet: BASIC, 'visual-basic': BASIC,
  delphi: PASCAL, batch: BATCH, sql: SQL, lua: LUA, ruby: RUBY, xml: XML, html: XML, vue: XML, jsp: XML, aspx: XML, razor: XML,
  ini: LINES, properties: LINES, dotenv: LINES, yaml: SHELL, 'redis-conf': LINES, 'mysql-conf': LINES, nginx: SHELL, dockerfile: LINES,
};

/** Kinds whose code stands inside markup, and what that code is written in. All else in them is no code. */
const EMBEDDED: Partial<Record<FileKind, Style>> = { html: SCRIPT, vue: SCRIPT, jsp: C_LIKE, aspx: CSHARP };
const EMBEDDED_START = /<script\b[^<>]{0,500}>|<%(?![-@])/gi;

/** Reads `text` by the comment and string syntax of `kind`; kinds without one are all code. Work is linear in the length. */
export function readCodeText(text: string, kind: FileKind): CodeText {
  const comments: Region[] = [];
  const strings: Region[] = [];
  const collect = (from: number, to: number, by: Style): void => lex(text.slice(from, to), by, from, comments, strings);
  collect(0, text.length, STYLES[kind] ?? NONE);
  const embedded = EMBEDDED[kind];
  if (embedded !== undefined) {
    // Markup is text, not code: it counts as if it stood between quotes.
    let markup = 0;
    for (const part of embeddedParts(text)) {
      strings.push({ start: markup, end: part.start });
      collect(part.start, part.end, embedded);
      markup = part.end;
    }
    strings.push({ start: markup, end: text.length });
    comments.sort((a, b) => a.start - b.start);
    strings.sort((a, b) => a.start - b.start);
  }
  return { code: blank(text, comments), inString: (offset) => holds(strings, offset) };
}

function embeddedParts(text: string): readonly Region[] {
  const parts: Region[] = [];
  EMBEDDED_START.lastIndex = 0;
  for (let open = EMBEDDED_START.exec(text); open !== null; open = EMBEDDED_START.exec(text)) {
    const start = open.index + open[0].length;
    const close = text.indexOf(open[0] === '<%' ? '%>' : '</script', start);
    const end = close < 0 ? text.length : close;
    parts.push({ start, end });
    EMBEDDED_START.lastIndex = end;
  }
  return parts;
}

function style(...tokens: readonly Token[]): Style {
  return { expression: new RegExp(tokens.map((token) => `(${token.source})`).join('|'), 'gim'), types: tokens.map((token) => token.type) };
}

function lex(text: string, by: Style, offset: number, comments: Region[], strings: Region[]): void {
  for (const match of text.matchAll(by.expression)) {
    const type = by.types[(match as readonly (string | undefined)[]).findIndex((group, index) => index > 0 && group !== undefined) - 1];
    const start = offset + match.index;
    const end = start + match[0].length;
    if (type === 'comment') comments.push({ start, end });
    else if (type === 'string') strings.push({ start: start + 1, end });
  }
}

function blank(text: string, comments: readonly Region[]): string {
  let code = '';
  let from = 0;
  for (const { start, end } of comments) {
    if (end <= from) continue;
    code += text.slice(from, Math.max(from, start)) + text.slice(Math.max(from, start), end).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
    from = end;
  }
  return from === 0 ? text : code + text.slice(from);
}

/** Whether one of the sorted, separate `regions` holds `offset`. */
function holds(regions: readonly Region[], offset: number): boolean {
  const region = regions[lastStartingBy(regions, offset)];
  return region !== undefined && offset < region.end;
}
