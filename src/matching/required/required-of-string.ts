// How the text of a string that a pattern names begins in the code, though the code may put it together from pieces.
import type { SemgrepLanguage } from '../rule/languages.ts';
import { isOpenString } from '../search/match-strings.ts';
import { NOTHING_REQUIRED, requireAny, requireWord, type RequiredText } from './required-text.ts';

/** What stands before and behind a string, or a piece of one with holes. */
const DELIMITERS: Readonly<Partial<Record<SemgrepLanguage, { readonly open: string; readonly close: string }>>> = {
  java: { open: '"', close: '"' },
  csharp: { open: '"}', close: '"{' },
  javascript: { open: '"\'`}', close: '"\'`$' },
  typescript: { open: '"\'`}', close: '"\'`$' },
  python: { open: '"\'}', close: '"\'{' },
  go: { open: '"`', close: '"`' },
};

/** Languages in which a string is in one piece. */
const WHOLE: ReadonlySet<SemgrepLanguage> = new Set<SemgrepLanguage>(['yaml', 'json', 'xml']);

/** So much of a string is looked for. */
const BEGINNING = 4;

/** The string itself, or a first piece of it: each stands between quotes. */
export function requiredOfString(text: string, language: SemgrepLanguage): RequiredText {
  // Keys and values of configuration files, where they need no escapes.
  if (WHOLE.has(language)) return /^[\w.-]+$/.test(text) && !isOpenString(text) ? requireWord(text, true) : NOTHING_REQUIRED;
  const delimiters = DELIMITERS[language];
  // A number in front may be one in a hole; quotes and backslashes may be written in several ways.
  if (delimiters === undefined || text === '' || isOpenString(text) || /^[\d.+-]|["'`\\]/.test(text)) return NOTHING_REQUIRED;
  const words: string[] = [];
  for (const open of delimiters.open) {
    for (let length = 1; length <= Math.min(text.length, BEGINNING - 1); length++) for (const close of delimiters.close) words.push(open + text.slice(0, length) + close);
    if (text.length >= BEGINNING) words.push(open + text.slice(0, BEGINNING));
  }
  return requireAny(words.map((word) => ({ word, exact: true, whole: false })));
}
