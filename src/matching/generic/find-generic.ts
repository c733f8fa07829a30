// Generic patterns in any text: words and signs in order, an ellipsis over a few lines.
import type { RuleOptions } from '../rule/rule-options.ts';
import { bind, type Bindings } from '../search/bindings.ts';
import type { Match } from '../search/find-readings.ts';
import type { TargetFile } from '../search/target-file.ts';
import type { GenericPattern, GenericToken } from './generic-pattern.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const WORD = /\n|[\p{L}\p{N}_]+|[^\s]/gu;
/** Words and signs per text, kept for the next pattern. */
const read = new WeakMap<TargetFile, readonly Word[]>();

function wordsOf(file: TargetFile): readonly Word[] {
  let words = read.get(file);
  if (words !== undefined) return words;
  const all: Word[] = [];
  let line = 0;
  for (const found of file.text.slice(file.start, file.end).matchAll(WORD)) {
    if (found[0] === '\n') line++;
    else all.push({ text: found[0], start: file.start + found.index, end: file.start + found.index + found[0].length, line });
  }
  words = all;
  read.set(file, words);
  return words;
}

/** All matches; from one place on the shortest. */
export function findGeneric(pattern: GenericPattern, file: TargetFile, options: RuleOptions): Match[] {
  const words = wordsOf(file);
  const tokens = trimmed(pattern.tokens);
  const matches: Match[] = [];
  const same = (left: string, right: string): boolean => left === right || (options.genericCaseless && left.toLowerCase() === right.toLowerCase());
  let steps = 2_000_000;
  const step = (at: number, from: number, bindings: Bindings | undefined, start: number, end: number, lastLine: number): Match | undefined => {
    if (--steps <= 0) return undefined;
    const token = tokens[at];
    if (token === undefined) return { start, end, bindings };
    const word = words[from];
    if (token.kind === 'ellipsis') {
      const most = options.genericEllipsisMaxSpan;
      for (let to = from; to <= words.length; to++) {
        const next = words[to];
        if (next === undefined || next.line - lastLine > most) return undefined;
        const found = step(at + 1, to, bindings, start, end, next.line);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    if (word === undefined) return undefined;
    const begin = start < 0 ? word.start : start;
    if (token.kind === 'metaellipsis') {
      for (let to = from; to <= words.length; to++) {
        const last = words[to - 1];
        if (to > from && last?.line !== word.line) return undefined;
        if (to === from && at === tokens.length - 1) continue;
        if (at === tokens.length - 1 && words[to]?.line === word.line) continue;
        const text = to === from ? '' : file.text.slice(word.start, last?.end ?? word.start);
        const bound = bind(bindings, token.name, { nodes: [], text, start: word.start, end: to === from ? word.start : (last?.end ?? word.start) });
        const found = bound && step(at + 1, to, bound, begin, to === from ? end : (last?.end ?? end), word.line);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    if (token.kind === 'metavariable') {
      if (!/[\p{L}\p{N}_]/u.test(word.text)) return undefined;
      const bound = token.name === '$_' ? bindings : bind(bindings, token.name, { nodes: [], text: word.text, start: word.start, end: word.end });
      return bound === undefined && token.name !== '$_' ? undefined : step(at + 1, from + 1, bound, begin, word.end, word.line);
    }
    return same(textOfToken(token) ?? '', word.text) ? step(at + 1, from + 1, bindings, begin, word.end, word.line) : undefined;
  };
  const begin = tokens[0] && textOfToken(tokens[0]);
  for (let from = 0; from < words.length; from++) {
    if (begin !== undefined && !same(begin, words[from]?.text ?? '')) continue;
    const found = step(0, from, undefined, -1, -1, words[from]?.line ?? 0);
    if ((found?.end ?? -1) < 0) continue;
    if (found === undefined) continue;
      matches.push(found);
    // The next match begins after this one.
    while (from + 1 < words.length && (words[from + 1] as Word).start < found.end) from++;
  }
  return matches;
}

function textOfToken(token: GenericToken): string | undefined {
  return token.kind === 'word' || token.kind === 'sign' ? token.text : undefined;
}

/** An ellipsis at either end adds nothing to where a match is. */
function trimmed(tokens: readonly GenericToken[]): readonly GenericToken[] {
  let from = 0;
  let to = tokens.length;
  while (tokens[from]?.kind === 'ellipsis') from++;
  while (to > from && tokens[to - 1]?.kind === 'ellipsis') to--;
  return tokens.slice(from, to);
}
