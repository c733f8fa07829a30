// Finds code near a rule's keywords, never inside comments, and inside strings only where the rule says so.
import type { CodeText } from '../../configuration/code-text.ts';
import { resolveFallbacks } from '../../configuration/fallback-values.ts';
import type { FoundUrl } from '../../configuration/url-host.ts';
import type { Region } from '../../model/location.ts';
import type { TextAlternative } from '../../ruleset/techniques/configuration-spec.ts';
import { expressionOf } from './expression.ts';
import { matchUrl } from './match-value.ts';

export interface TextHit {
  readonly region: Region;
  /** What a fix replaces. */
  readonly fixed: Region;
  /** Start of the whole hit: what makes it one and the same finding. */
  readonly at: number;
  readonly url?: FoundUrl;
}

/** What is looked at before and behind a keyword. */
const BEFORE = 400;
const AFTER = 1_200;
/** What `before`, `not-before` and `not-after` see. */
const CONTEXT = 400;

/** Windows around ascending offsets, from line start to line end, merged where they touch. */
export function windowsAround(text: string, offsets: readonly number[]): readonly Region[] {
  const windows: { start: number; end: number }[] = [];
  for (const offset of offsets) {
    const start = text.lastIndexOf('\n', Math.max(0, offset - BEFORE)) + 1;
    const lineEnd = text.indexOf('\n', Math.min(text.length, offset + AFTER));
    const end = lineEnd < 0 || lineEnd > offset + AFTER + 2_000 ? Math.min(text.length, offset + AFTER) : lineEnd;
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start: Math.max(start, offset - BEFORE - 2_000), end });
  }
  return windows;
}

/** Hits of `alternative` inside `windows`. */
export function matchText(alternative: TextAlternative, text: CodeText, windows: readonly Region[]): readonly TextHit[] {
  const { code } = text;
  if (alternative.inFile !== undefined && !expressionOf(alternative.inFile, 'm').test(code)) return [];
  if (alternative.notInFile !== undefined && expressionOf(alternative.notInFile, 'm').test(code)) return [];
  const pattern = expressionOf(alternative.pattern, alternative.caseless ? 'dgim' : 'dgm');
  const hits: TextHit[] = [];
  for (const window of windows) {
    const slice = code.slice(window.start, window.end);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(slice); match !== null; match = pattern.exec(slice)) {
      if (match[0] === '') { pattern.lastIndex++; continue; }
      const start = window.start + match.index;
      const end = start + match[0].length;
      const begins = alternative.begins === 'any' || (alternative.begins === 'string') === text.inString(start);
      const url = alternative.url === undefined ? undefined : matchUrl(alternative.url, resolveFallbacks(match.groups?.url ?? match[0]).text);
      const passed = begins && (alternative.url === undefined || url !== undefined)
        && fitsBefore(alternative, code, start)
        && !(alternative.notAfter !== undefined && expressionOf(alternative.notAfter, '').test(code.slice(end, end + CONTEXT)));
      if (!passed) { pattern.lastIndex = match.index + 1; continue; }
      const { at, fix = at } = match.indices?.groups ?? {};
      const place = ([from, to] = [match.index, match.index + match[0].length]): Region => ({ start: window.start + from, end: window.start + to });
      hits.push({ region: place(at), fixed: place(fix), at: start, ...(url === undefined ? {} : { url }) });
    }
  }
  return hits;
}

function fitsBefore({ before, notBefore, since }: TextAlternative, code: string, start: number): boolean {
  if (before === undefined && notBefore === undefined) return true;
  const context = code.slice(Math.max(0, start - CONTEXT), start);
  const cut = since === undefined ? -1 : Math.max(...Array.from(since, (character) => context.lastIndexOf(character)));
  const seen = context.slice(cut + 1);
  return (before === undefined || expressionOf(before, 'i').test(seen)) && !(notBefore !== undefined && expressionOf(notBefore, 'i').test(seen));
}
