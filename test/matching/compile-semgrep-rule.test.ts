// Rules are compiled or give a problem that names what cannot be read; matching never throws and stops at its limits.
import { deepEqual, equal } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { CompiledRule } from '../../src/matching/compiled-rule.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

describe('compileSemgrepRule', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const read = (rule: Record<string, unknown>) => {
    const { value } = readSemgrepRules({ rules: [{ id: 'one', languages: ['java'], severity: 'INFO', message: 'm $X', ...rule }] }, 'rules.yaml');
    const [only] = value;
    if (only === undefined) throw new Error('the rule was not read');
    return compileSemgrepRule(only, parsers, 'rules.yaml', () => 7);
  };
  const compile = (rule: Record<string, unknown>): CompiledRule => {
    const { value } = read(rule);
    if (value === undefined) throw new Error('the rule does not compile');
    return value;
  };

  it('names the pattern that cannot be read', () => {
    const { value, problems } = read({ patterns: [{ pattern: 'f($X' }] });
    equal(value, undefined);
    deepEqual(problems, [{ id: 'matching.bad-pattern', args: ['patterns[0].pattern', 7, 'java'], path: 'rules.yaml', rule: 'one', effect: 'incomplete' }]);
  });

  it('names the pattern of a source that cannot be read', () => {
    const { value, problems } = read({ mode: 'taint', 'pattern-sources': [{ pattern: 'a($X' }], 'pattern-sinks': [{ pattern: 'b()' }] });
    equal(value, undefined);
    deepEqual(problems.map(({ id, args }) => [id, args?.[0]]), [['matching.bad-pattern', 'pattern-sources[0].pattern']]);
  });

  it('keeps the languages in which all patterns can be read', () => {
    const { value, problems } = read({ languages: ['java', 'python'], pattern: 'def $F(): ...' });
    deepEqual(value?.rule.languages, ['python']);
    deepEqual(problems.map(({ effect }) => effect), ['none']);
  });

  it('fills messages in', () => {
    const { matches } = matchRules([compile({ pattern: 'f($X)' })], openTarget('class A { void m() { f(1 + 2); } }', 'java', parsers), parsers);
    deepEqual(matches.map(({ message, start, end }) => [message, start, end]), [['m 1 + 2', 21, 29]]);
  });

  it('does not parse a file that lacks a name', () => {
    const target = { ...openTarget('class A {}', 'java', parsers), code: () => { throw new Error('parsed'); } };
    deepEqual(matchRules([compile({ pattern: 'absent($X)' })], target, parsers), { matches: [], cut: [] });
  });

  it('stops at its limit of work and says so', () => {
    const many = Array.from({ length: 400 }, (_, index) => `f(${String(index)});`).join('\n');
    const rule = compile({ pattern: 'f($A);\n...\nf($B);\n...\nf($C);\n...\nf($D);' });
    deepEqual(matchRules([rule], openTarget(`class A { void m() { ${many} } }`, 'java', parsers), parsers).cut, ['one']);
  });

  it('matches around mistakes in the code and never throws', () => {
    const rule = compile({ pattern: 'f($X)' });
    for (const text of ['', '}{', 'class A { void m() { f(1; } }', 'class A { void m( { f(2); }', `${'('.repeat(3000)}f(1)`, `class A { int x = ${'f('.repeat(2000)}1${')'.repeat(2000)}; }`]) {
      matchRules([rule], openTarget(text, 'java', parsers), parsers);
    }
    equal(matchRules([rule], openTarget('class A { void m() { f(1); } void n( { } }', 'java', parsers), parsers).matches.length, 1);
  });
});
