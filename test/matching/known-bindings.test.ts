// What one part of a conjunction has bound spares the search of what the others would bind otherwise, and takes nothing away.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget, type MatchResult } from '../../src/matching/match-rules.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

describe('KnownBindings', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const run = (text: string, patterns: readonly unknown[]): MatchResult => {
    const raw = { id: 'one', languages: ['javascript'], severity: 'ERROR', message: '$X $Y', patterns };
    const { value } = readSemgrepRules({ rules: [raw] }, 'rules.yaml');
    const compiled = value[0] && compileSemgrepRule(value[0], parsers, 'rules.yaml').value;
    ok(compiled !== undefined);
    return matchRules([compiled], openTarget(text, 'javascript', parsers), parsers);
  };
  const found = (text: string, patterns: readonly unknown[]): string[] => run(text, patterns).matches.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
  const STEP = [{ pattern: 'draw()' }, { 'pattern-inside': '$X = $VALUE' }, { 'pattern-inside': '$X = $VALUE;\n...\n$Y = <... $X ...>;\n' }];

  it('finds a sequence of many statements by the one that matters', () => {
    const names = Array.from({ length: 700 }, (_, at) => `v${String(at)}`);
    const text = `${names.map((name) => `${name} = [a, b, c, f(g(h, i), j)];`).join('\n')}\nstep = draw();\n${names.map((name) => `w${name} = [a, b, ${name}];`).join('\n')}\ntoken = "a" + step;`;
    const { matches, cut } = run(text, STEP);
    deepEqual([matches.length, cut.length], [1, 0]);
    equal(matches[0]?.message, 'step token');
  });

  it('lets a name be bound to every value that another part has found', () => {
    deepEqual(found('a = draw(); b = draw(); c = 1; x = a; y = f(b); z = c;', STEP), ['draw(): a x', 'draw(): b y']);
  });

  it('takes a variable for the literal that it is known to hold', () => {
    deepEqual(found('const a = "k"; f(a); g("k");', [{ 'pattern-either': [{ pattern: 'f($X)' }] }, { 'pattern-inside': 'const $Y = "k";\n...\ng($X);\n' }]), ['f(a): a a']);
  });

  it('does not carry what is known into what takes matches away', () => {
    // The inner conjunction binds no $X of its own: `h(a)` takes its only match away, whatever the outer one knows.
    deepEqual(found('h(a); f(b);', [{ pattern: 'f($X)' }, { patterns: [{ 'pattern-inside': 'h($Y);\n...\n' }, { 'pattern-not-inside': 'h($X);\n...\n' }] }]), []);
  });
});
