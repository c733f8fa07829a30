// INI and its many relatives: sections, `key=value`, `key: value`, `directive words`, bare keys (my.cnf, redis.conf, .npmrc, .rdp, postgresql.conf).
import type { Region } from '../model/location.ts';
import type { SourceFile } from '../model/source-file.ts';
import { splitKey } from './canonical-key.ts';
import { commentedAssignment } from './commented-assignment.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { EntryList } from './entry-list.ts';
import { verbatim, type SourceText } from './source-text.ts';
import { lineEndAt, nextLineAt, skipSpacesAt, trimmedEnd } from './text-lines.ts';
import { configurationView } from './view.ts';

/** A setting of one line, before it is known where it belongs. */
interface Setting {
  readonly key: Region;
  readonly value: SourceText | null;
  readonly at?: Region;
}

/** A line longer than this holds data, not a setting. */
const LONGEST_LINE = 100_000;

/** Reads INI, my.cnf and other files of settings on lines. A section is the first segment of the path; every text can be read. */
export function readIni(file: SourceFile): ConfigurationView {
  return readLines(file, settingAt);
}

/** Reads redis.conf and sentinel.conf: `directive argument argument`, quotes as in C. */
export function readDirectives(file: SourceFile): ConfigurationView {
  return readLines(file, directiveAt);
}

function readLines(file: SourceFile, read: (text: string, start: number, end: number) => Setting | undefined): ConfigurationView {
  const { text } = file;
  const list = new EntryList();
  let section: readonly string[] = [];
  let scope = list.newScope();
  for (let at = 0; at < text.length && !list.full;) {
    const lineEnd = lineEndAt(text, at);
    const start = skipSpacesAt(text, at, lineEnd);
    const end = trimmedEnd(text, start, lineEnd);
    at = nextLineAt(text, lineEnd);
    if (end <= start || end - start > LONGEST_LINE) continue;
    const first = text[start] ?? '';
    const name = first === '[' ? sectionName(text.slice(start, Math.min(end, start + 500))) : undefined;
    if (name !== undefined) {
      section = name === '' ? [] : [name];
      scope = list.newScope();
    } else if (first === '#' || first === ';' || (first === '/' && text[start + 1] === '/' && !text.slice(start, end).includes(':_'))) {
      const draft = commentedAssignment(text, start, end) ?? commentedDirective(text, start, end, read);
      if (draft !== undefined) list.add({ ...draft, path: [...section, ...draft.path], commented: true, ...scopeOf(draft.path, scope) });
    } else if (first !== '!') {
      const setting = read(text, start, end);
      if (setting === undefined) continue;
      const path = keyPath(text.slice(setting.key.start, setting.key.end));
      list.add({ ...setting, path: [...section, ...path], ...scopeOf(path, scope) });
    }
  }
  return configurationView({ entries: list.entries });
}

/** Keys with dots have a parent of their own inside the section. */
function scopeOf(path: readonly string[], scope: number): { readonly scope?: number } {
  return path.length === 1 ? { scope } : {};
}

function keyPath(key: string): readonly string[] {
  const path = /\s|\//.test(key) ? [key] : splitKey(key);
  return path.length === 0 ? [key] : path;
}

/** `[name]`, `[[name]]`, `[remote "origin"]` -> `remote.origin`; undefined for what is no section line. */
function sectionName(line: string): string | undefined {
  const match = /^\[{1,2}\s{0,9}([^\][]{1,200}?)\s{0,9}\]{1,2}\s{0,9}(?:[#;].{0,300})?$/.exec(line);
  if (match?.[1]?.endsWith('"') !== true) return match?.[1];
  const quote = match[1].indexOf('"');
  return `${match[1].slice(0, quote).trim()}.${match[1].slice(quote + 1, -1)}`;
}

function settingAt(text: string, start: number, end: number): Setting | undefined {
  const separator = separatorAt(text, start, end);
  if (separator < 0) return directiveAt(text, start, end);
  const keyEnd = trimmedEnd(text, start, separator);
  if (keyEnd === start) return undefined;
  const quoted = (text[start] === '"' || text[start] === "'") && text[keyEnd - 1] === text[start] && keyEnd - start > 2;
  const key = quoted ? { start: start + 1, end: keyEnd - 1 } : { start, end: keyEnd };
  return { key, value: valueAt(text, skipSpacesAt(text, separator + 1, end), end) };
}

/**
 * `=` or `:`, whichever parts a key from its value: the first of both, but a colon of a drive or a URL parts nothing,
 * and `=` wins where no white space stands before it (`//registry/:_authToken=x`).
 */
function separatorAt(text: string, start: number, end: number): number {
  const line = text.slice(start, Math.min(end, start + 300));
  const equals = line.indexOf('=');
  const colon = line.search(/:(?![\\/])/);
  if (equals < 0 && colon < 0) return -1;
  if (equals < 0) return /^[^\s:]{1,100}\s{0,9}$|^[\w ]{1,40}$/.test(line.slice(0, colon)) ? start + colon : -1;
  if (colon < 0 || equals < colon || !/\s/.test(line.slice(0, equals).trimEnd())) return start + equals;
  return start + colon;
}

/** A key, white space, arguments; a word alone is a key without a value. */
function directiveAt(text: string, start: number, end: number): Setting | undefined {
  const word = /^[\p{L}_][\p{L}\p{N}_.-]{0,100}/u.exec(text.slice(start, Math.min(end, start + 120)));
  if (word === null) return undefined;
  const keyEnd = start + word[0].length;
  const key = { start, end: keyEnd };
  if (keyEnd === end) return { key, value: null, at: { start: end, end } };
  if (text[keyEnd] !== ' ' && text[keyEnd] !== '\t') return undefined;
  return { key, value: valueAt(text, skipSpacesAt(text, keyEnd, end), end) };
}

function valueAt(text: string, start: number, end: number): SourceText {
  const first = text[start] ?? '';
  if ((first === '"' || first === "'") && start < end) {
    const close = text.slice(0, end).indexOf(first, start + 1);
    // Something behind the quote that is no comment: the quotes belong to the value (`"a" "b"`).
    if (close > 0 && /^\s*(?:[#;].*)?$/.test(text.slice(close + 1, Math.min(end, close + 500)))) return verbatim(text, start + 1, close);
  }
  // A comment behind a value needs white space on both sides: passwords and connection strings hold `#` and `;`.
  const comment = /[ \t][#;](?=[ \t])/.exec(text.slice(start, end));
  return verbatim(text, start, comment === null ? end : trimmedEnd(text, start, start + comment.index));
}

/** `# requirepass secret`: exactly a directive and one word, so that hardly any prose passes. */
function commentedDirective(text: string, start: number, end: number, read: typeof directiveAt): { readonly path: readonly string[]; readonly key: Region; readonly value: SourceText } | undefined {
  if (read !== directiveAt || end - start > 300) return undefined;
  const match = /^#[ \t]{0,9}([a-z][a-z-]{2,60})[ \t]{1,9}(\S{1,200})$/.exec(text.slice(start, end));
  if (match === null) return undefined;
  const [whole, key = '', value = ''] = match;
  const keyStart = start + whole.indexOf(key, 1);
  return { path: [key], key: { start: keyStart, end: keyStart + key.length }, value: verbatim(text, end - value.length, end) };
}
