// Candidates from maps of accounts, where the account is the key and its password the value: `"RegisteredUsers": {"doctor": "…"}`, `users:`, `[users]`.
import type { AccountMaps } from '../../ruleset/vocabularies/account-maps.ts';
import type { Candidate } from './candidate.ts';
import { isHex, isUuid } from './literal-shape.ts';
import { nameAt, type NameAt } from './name-at.ts';
import { readBracedMap, readIndentedMap, readSectionMap, type MapEntry } from './read-account-map.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented, lineStart, surroundingsAt } from './source-place.ts';
import { splitName } from './split-name.ts';

/** Between the name and the bracket: closing quotes, the separator, the mark of a block scalar, an opening quote. Go has none of them (`gin.Accounts{`). */
const BEFORE_BRACKET = /\\{0,3}["'`]?\]?[ \t]{0,10}(?:(?::|=>?)[ \t]{0,10}(?:[|>][+-]?[ \t]{0,10}(?=\r?\n))?(?:\r?\n[ \t]{0,120})?\\{0,3}["'`]?(?:array[ \t]{0,3}(?=\())?[ \t]{0,10})?(?=[{[(])/y;
const BEFORE_LINES = /["']?:[ \t]{0,40}(?:#[^\r\n]{0,200})?\r?\n/y;
const AFTER_SECTION = /\][ \t]{0,40}(?:[#;][^\r\n]{0,200})?\r?\n/y;

/** The passwords of the map whose name holds `offset`; none where it holds anything but accounts and passwords. */
export function accountMapAt(context: SourceContext, offset: number): Candidate[] {
  const { text, vocabulary } = context;
  const { maps } = vocabulary;
  const name = nameAt(text, offset);
  if (name === undefined) return [];
  const words = splitName(name.last);
  if (!maps.endings.some((ending) => words.join('').endsWith(ending))) return [];
  const entries = entriesAt(context, name);
  if (entries === undefined || entries.length === 0) return [];
  const sure = words.some((word) => maps.sure.has(word));
  if (!entries.every((entry) => isAccount(entry, context, sure)) || !sure && !entries.some((entry) => speaksOfAccounts(entry, context, maps))) return [];
  const surroundings = surroundingsAt(text, name.start, context.path);
  const commented = isCommented(text, name.start, context.kind);
  return entries.map((entry) => ({
    // Without the account: a password that equals it would be shown by it.
    kind: 'password', name: name.last, anchor: name.full, value: entry.value, region: { start: entry.start, end: entry.end }, source: 'setting',
    user: entry.key, surroundings, commented, ...(context.document && { document: true }), ...(!sure && { unsure: true }),
  }));
}

function entriesAt(context: SourceContext, name: NameAt): readonly MapEntry[] | undefined {
  const { text, kind } = context;
  if (text[name.start - 1] === '[') {
    const section = past(AFTER_SECTION, text, name.end);
    return section === undefined ? undefined : readSectionMap(text, section);
  }
  const bracket = past(BEFORE_BRACKET, text, name.end);
  if (bracket !== undefined) return readBracedMap(text, bracket, kind);
  const lines = kind === 'yaml' || kind === 'markdown' ? past(BEFORE_LINES, text, name.end) : undefined;
  if (lines === undefined) return undefined;
  const start = lineStart(text, name.start);
  return /^[ \t]{0,80}["']?$/.test(text.slice(start, name.start)) ? readIndentedMap(text, lines, text.slice(start).search(/[^ \t]/)) : undefined;
}

/** Whether the pair can be an account and its password at all. */
function isAccount({ key, value }: MapEntry, { vocabulary }: SourceContext, sure: boolean): boolean {
  const { maps, names } = vocabulary;
  const account = key.toLowerCase();
  // `{"username": "…", "password": "…"}` is one account, which others read.
  if (names.kindOf(key) !== undefined) return false;
  if (sure) return true;
  if (maps.otherKeys.has(account) || /[^\w.@-]/.test(key) || value.length < 3 || value.length > 64) return false;
  if (/[^\x21-\x7e]|^[/.#@]|:\/\/|^(?:true|false|null)$/i.test(value) || isUuid(value) || isHex(value) && value.length >= 16 || /^\d{9,}$/.test(value)) return false;
  return value.toLowerCase() === account || !maps.roles.has(value.toLowerCase());
}

/** What makes a map of a common name one of accounts: an account found everywhere, or a value that only a password would have. */
function speaksOfAccounts({ key, value }: MapEntry, { vocabulary }: SourceContext, maps: AccountMaps): boolean {
  const weakness = vocabulary.strength.weaknessOf(value, key);
  return maps.accounts.has(key.toLowerCase()) || weakness === 'common' || weakness === 'equals-user' || weakness === 'built-on-user';
}

/** The place behind `pattern` at `at`, or undefined. */
function past(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
