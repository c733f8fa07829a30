// `nosemgrep` comments.
import type { RequiredWord } from './required/required-text.ts';

/** Without this a text suppresses nothing. */
export const SUPPRESSION: RequiredWord = { word: 'nosem', exact: false, whole: false };

const INLINE = / nosem(?:grep)?(?::[ \t]?([^,\s][^\n]{0,500}))?/i;
const BEFORE = /^[^a-zA-Z0-9\n]* nosem(?:grep)?(?::[ \t]?([^,\s][^\n]{0,500}))?/i;

/** Whether a comment on the line where a match begins, or alone on the line before, suppresses `rule`. */
export function isSuppressed(text: string, start: number, rule: string): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  if (names(INLINE.exec(text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd)), rule)) return true;
  if (lineStart === 0) return false;
  const previousStart = text.lastIndexOf('\n', lineStart - 2) + 1;
  return names(BEFORE.exec(text.slice(previousStart, lineStart - 1)), rule);
}

function names(found: RegExpExecArray | null, rule: string): boolean {
  if (found === null) return false;
  if (found[1] === undefined) return true;
  return found[1].split(/[,\s]+/).some((id) => id !== '' && (id === rule || rule.endsWith(`.${id}`)));
}
