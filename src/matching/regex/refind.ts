// All matches of an expression in a text of which those before an edit are known: only what the edit can have changed is searched.
import type { TextEdit } from '../../syntax/parser-session.ts';
import type { RegexMatch } from './regex-match.ts';
import type { RegexSpan } from './regex-span.ts';

/** The first match that begins at `from` or later. */
export type FindFrom = (text: string, from: number) => RegexMatch | undefined;

/**
 * @param known of the text before, from left to right.
 * @returns undefined where the search would not fall in with the one before.
 */
export function refindAll(findFrom: FindFrom, { behind, ahead }: RegexSpan, known: readonly RegexMatch[], text: string, { start, oldEnd, newEnd }: TextEdit): readonly RegexMatch[] | undefined {
  const moved = newEnd - oldEnd;
  const touched = known.findIndex((one) => one.start + ahead > start);
  const matches = touched < 0 ? [...known] : known.slice(0, touched);
  const last = matches.at(-1);
  // Between the last of them and the first place that sees the edit nothing begins.
  let from = pointAt(text, Math.max(last === undefined ? 0 : placeAfter(text, last), start - ahead + 1));
  // Places from here on see nothing of the edit.
  const settled = newEnd + behind;
  // Without an end the search would go on to the next match, wherever that is.
  const searched = text.slice(0, settled + 2 * ahead);
  const isAll = searched.length === text.length;
  while (from < settled && from <= text.length) {
    const found = findFrom(searched, from);
    if (found !== undefined && (isAll || found.start + ahead <= searched.length)) {
      matches.push(found);
      from = placeAfter(text, found);
    } else if (isAll) return matches;
    else from = pointAt(text, searched.length - ahead);
  }
  const rest = known.findIndex((one) => one.start + moved >= from);
  const before = rest < 0 ? known.at(-1) : known[rest - 1];
  // The search before passed this place inside of a match.
  if (before !== undefined && before.end + moved > from) return undefined;
  return rest < 0 ? matches : [...matches, ...known.slice(rest).map((one) => shifted(one, moved))];
}

/** Where a search goes on after a match. */
function placeAfter(text: string, { start, end }: RegexMatch): number {
  return end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
}

/** Not in the middle of a code point. */
function pointAt(text: string, place: number): number {
  const at = Math.max(0, place);
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

function shifted({ start, end, groups }: RegexMatch, by: number): RegexMatch {
  return { start: start + by, end: end + by, groups: groups.map((group) => group && { start: group.start + by, end: group.end + by }) };
}
