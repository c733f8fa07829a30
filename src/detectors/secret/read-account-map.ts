// Reads a map of names to texts where it stands: JSON, JavaScript, Python, PHP and Go in braces or brackets, lines of YAML, a section of an INI file. Bounded.
import type { FileKind } from '../../model/file-kind.ts';
import { readLiteral } from './read-literal.ts';

export interface MapEntry {
  readonly key: string;
  readonly value: string;
  /** Of the value without quotes. */
  readonly start: number;
  readonly end: number;
}

const MOST_ENTRIES = 100;
const LONGEST_LINE = 400;
const GAP = /(?:\s{1,200}|\/\/[^\n]{0,300}\n|\/\*[^*]{0,300}\*\/|#[^\n]{0,300}\n){0,8}/y;
const KEY = /(?:\\{0,3}(["'])([^"'\\\n]{1,64})\\{0,3}\1|([A-Za-z_][\w.@-]{0,63}))[ \t]{0,20}(?::|=>)[ \t]{0,40}(?:\r?\n[ \t]{0,120})?/y;
/** A value between escaped quotes: JSON inside a string. */
const ESCAPED = /\\{1,3}"([^"\\\n]{0,128})\\{1,3}"/y;
const LINE = /^[ \t]{0,80}["']?([A-Za-z0-9_][\w.@-]{0,63})["']?[ \t]{0,10}(:[ \t]{1,20}|=[ \t]{0,10})(?:"([^"\r\n]{0,128})"|'([^'\r\n]{0,128})'|([^\s"'#{}[\]|>&*!][^\s#]{0,127}))[ \t]{0,40}(?:#[^\r\n]{0,200})?$/d;

/** The entries of the map whose bracket stands at `open`, all of them texts; undefined where a value is anything else or the map does not close in reach. */
export function readBracedMap(text: string, open: number, kind: FileKind): readonly MapEntry[] | undefined {
  const close = text[open] === '{' ? '}' : text[open] === '(' ? ')' : ']';
  const entries: MapEntry[] = [];
  let at = over(GAP, text, open + 1);
  while (entries.length < MOST_ENTRIES) {
    if (text[at] === close) return entries;
    KEY.lastIndex = at;
    const key = KEY.exec(text);
    if (key === null) return undefined;
    const from = at + key[0].length;
    const read = escapedAt(text, from) ?? quotedAt(text, from, kind);
    if (read === undefined) return undefined;
    entries.push({ key: key[2] ?? key[3] ?? '', value: read.value, start: read.start, end: read.end });
    at = over(GAP, text, read.after);
    if (text[at] === ',') at = over(GAP, text, at + 1);
    else if (text[at] !== close) return undefined;
  }
  return undefined;
}

interface Read {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly after: number;
}

function escapedAt(text: string, at: number): Read | undefined {
  ESCAPED.lastIndex = at;
  const match = ESCAPED.exec(text);
  if (match === null) return undefined;
  const start = at + match[0].indexOf('"') + 1;
  return { value: match[1] ?? '', start, end: start + (match[1] ?? '').length, after: at + match[0].length };
}

function quotedAt(text: string, at: number, kind: FileKind): Read | undefined {
  const literal = readLiteral(text, at, kind === 'yaml' || kind === 'dotenv' || kind === 'properties' ? 'json' : kind);
  return literal === undefined || literal.interpolated || literal.hashed ? undefined : literal;
}

/** Lines `account: password` indented deeper than `indent`, from the line at `from` on; undefined where one of them is anything else. */
export function readIndentedMap(text: string, from: number, indent: number): readonly MapEntry[] | undefined {
  const entries: MapEntry[] = [];
  let margin = -1;
  for (const { line, start } of linesFrom(text, from)) {
    if (isBlank(line)) continue;
    const column = line.length - line.trimStart().length;
    if (column <= indent) break;
    if (margin < 0) margin = column;
    const entry = column === margin ? entryOf(line, start, ':') : undefined;
    if (entry === undefined || entries.length >= MOST_ENTRIES) return undefined;
    entries.push(entry);
  }
  return entries;
}

/** Lines `account = password, role, …` up to the next section (Apache Shiro, Subversion's `passwd`). */
export function readSectionMap(text: string, from: number): readonly MapEntry[] | undefined {
  const entries: MapEntry[] = [];
  for (const { line, start } of linesFrom(text, from)) {
    if (isBlank(line)) continue;
    if (line.trimStart().startsWith('[')) break;
    const comma = line.indexOf(',');
    const entry = entryOf(comma < 0 ? line : line.slice(0, comma).trimEnd(), start, '=');
    if (entry === undefined || entries.length >= MOST_ENTRIES) return undefined;
    entries.push(entry);
  }
  return entries;
}

function isBlank(line: string): boolean {
  const first = line.trimStart();
  return first === '' || first.startsWith('#') || first.startsWith(';');
}

function entryOf(line: string, start: number, separator: string): MapEntry | undefined {
  const match = LINE.exec(line);
  const place = match?.indices?.[3] ?? match?.indices?.[4] ?? match?.indices?.[5];
  if (match === null || place === undefined || match[2]?.startsWith(separator) !== true) return undefined;
  return { key: match[1] ?? '', value: line.slice(...place), start: start + place[0], end: start + place[1] };
}

function* linesFrom(text: string, from: number): Generator<{ readonly line: string; readonly start: number }> {
  let start = from;
  for (let count = 0; count < MOST_ENTRIES * 2 && start < text.length; count++) {
    const line = text.slice(start, start + LONGEST_LINE).split('\n', 1)[0] ?? '';
    yield { line: line.replace(/\r$/, ''), start };
    start += line.length + 1;
  }
}

function over(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
