// Matches found again after an edit are those that a search from the beginning finds.
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { refindAll } from '../../src/matching/regex/refind.ts';
import { readRegex, Regex } from '../../src/matching/regex/regex.ts';
import type { RegexMatch } from '../../src/matching/regex/regex-match.ts';
import { regexSpanOf } from '../../src/matching/regex/regex-span.ts';

function regexOf(source: string): Regex {
  const regex = readRegex(source, { multiline: true });
  ok(regex instanceof Regex, source);
  return regex;
}

/** Expressions over few letters, so that matches touch, overlap and end where the edit lies. */
const atom = fc.constantFrom('a', 'b', '[ab]', '.', '\\b', '^', '$', '\\n', '😀', '(?=b)', '(?!ab)', '(?<=a)', '(?<!ba)', '\\B', '\\Z', '\\A', '[^a]');
const expression = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, atom,
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
    fc.tuple(tie('node'), fc.constantFrom('?', '{0,3}', '{2}', '{1,4}?', '{0,2}+', '*', '+')).map(([part, times]) => `(?:${part})${times}`),
    tie('node').map((part) => `(${part})`)),
})).node;
const letters = fc.array(fc.constantFrom('a', 'b', 'a', 'b', '\n', ' ', '😀', 'ab'), { maxLength: 40 }).map((parts) => parts.join(''));

describe('matches after an edit', () => {
  it('are those of a search from the beginning', () => {
    let bounded = 0;
    fc.assert(fc.property(expression, letters, letters, letters, letters, (source, head, before, after, tail) => {
      const regex = readRegex(source, { multiline: true });
      if (!(regex instanceof Regex)) return;
      if (regex.native !== undefined && regexSpanOf(regex.tree) !== undefined) bounded++;
      const known = regex.findAll(head + before + tail).matches;
      const edit = { start: head.length, oldEnd: head.length + before.length, newEnd: head.length + after.length };
      deepEqual(regex.findAgain(known, head + after + tail, edit), regex.findAll(head + after + tail).matches, source);
    }), { numRuns: 5_000 });
    ok(bounded > 1_000, String(bounded));
  });

  it('are looked for near the edit alone', () => {
    const regex = regexOf('(?i)(current|session)\\w{0,5}');
    const half = 'the Session of the current user; '.repeat(20_000);
    const known = regex.findAll(half + half).matches;
    const text = `${half}no session${half}`;
    const span = regexSpanOf(regex.tree);
    ok(span);
    let searched = 0;
    const findFrom = (some: string, from: number): RegexMatch | undefined => {
      searched += some.length - from;
      const found = /(current|session)\w{0,5}/i.exec(some.slice(from));
      return found === null ? undefined : { start: from + found.index, end: from + found.index + found[0].length, groups: [] };
    };
    equal(refindAll(findFrom, span, known, text, { start: half.length, oldEnd: half.length, newEnd: half.length + 10 })?.length, known.length + 1);
    ok(searched < 200, String(searched));
  });

  it('are bounded where each match is', () => {
    deepEqual(regexSpanOf(regexOf('(?<=ab)c{2,3}(?!def)').tree), { behind: 4, ahead: 12 });
    for (const source of ['a*', '(a)\\1', '(?=a+)b', '(?<=\\K)a', '\\Ga']) {
      const regex = readRegex(source, { multiline: true });
      if (regex instanceof Regex) equal(regexSpanOf(regex.tree), undefined, source);
    }
  });
});
