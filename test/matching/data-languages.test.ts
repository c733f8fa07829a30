// Rules on YAML, JSON, XML and plain text: what is no such text gives nothing, what is made to cost much does not.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { SemgrepLanguage } from '../../src/matching/rule/languages.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { costOf } from '../processor-time.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

describe('rules on configuration and text', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const compile = (languages: readonly SemgrepLanguage[], rule: Record<string, unknown>) => {
    const [only] = readSemgrepRules({ rules: [{ id: 'one', languages, severity: 'INFO', message: 'm', ...rule }] }, 'rules.yaml').value;
    if (only === undefined) throw new Error('the rule was not read');
    return compileSemgrepRule(only, parsers, 'rules.yaml');
  };
  const found = (languages: readonly SemgrepLanguage[], rule: Record<string, unknown>, text: string, language = languages[0] as SemgrepLanguage): string[] => {
    const { value } = compile(languages, rule);
    if (value === undefined) throw new Error('the rule does not compile');
    return matchRules([value], openTarget(text, language, parsers), parsers).matches.map(({ start, end }) => text.slice(start, end));
  };

  it('find nothing in what is no text of their format', () => {
    for (const text of ['a: [1, 2', 'a: 1\n b: 2\n  - c', '\ta: 1', '{{ template }}: [', '['.repeat(5000), '']) deepEqual(found(['yaml'], { pattern: 'a: $X' }, text), [], text);
    for (const text of ['{"a": 1', '{"a": }', '{"a" 1}', '{"a": 1} {"a": 1}', '['.repeat(5000), '"a', '']) deepEqual(found(['json'], { pattern: '"a": $X' }, text), [], text);
    for (const text of ['plain', '<', '', '<!-- <a>x</a> -->']) deepEqual(found(['xml'], { pattern: '<a>...</a>' }, text), [], text);
  });

  it('name patterns that are no text of their format', () => {
    for (const [language, pattern] of [['yaml', 'a: [1'], ['yaml', ''], ['json', '{"a": 1'], ['json', '"a": 1 2'], ['xml', 'no element'], ['xml', '']] as const) {
      deepEqual(compile([language], { pattern }).problems.map(({ id, args }) => [id, args?.[2]]), [['matching.bad-pattern', language]], `${language} ${pattern}`);
    }
    deepEqual(compile(['generic'], { pattern: 'a ... $...REST' }).problems.map(({ id }) => id), ['matching.bad-pattern']);
  });

  it('read the patterns of a rule of several formats in the first of them', () => {
    deepEqual(found(['json', 'yaml'], { pattern: 'owner: "..."' }, 'owner: me\n', 'yaml'), ['owner: me']);
    // In YAML an ellipsis between quotes is written out.
    deepEqual(found(['yaml', 'json'], { pattern: 'owner: "..."' }, 'owner: me\n', 'yaml'), []);
  });

  it('do not follow aliases of aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghijk'.split('').map((name, index) => `${name}: &${name} [${Array<string>(9).fill(`*${'abcdefghij'.charAt(index)}`).join(', ')}]`)].join('\n');
    ok(found(['yaml'], { pattern: '$K: [...]' }, bomb).length === 11);
  });

  it('do not look for the line of every match in a text of one line', () => {
    const text = `[${Array<string>(20_000).fill('{"name": "demo", "port": 8080}').join(',')}]`;
    const spent = costOf(() => { equal(found(['json'], { pattern: '"port": 8080' }, text).length, 20_000); });
    ok(spent < 5_000, `${spent} ms`);
  });

  it('leave out texts that nobody wrote for people', () => {
    const words = 'let a = 1; ';
    deepEqual(found(['generic'], { pattern: 'let a' }, words.repeat(40)).length, 40);
    deepEqual(found(['generic'], { pattern: 'let a' }, words.repeat(100)), []);
    deepEqual(found(['generic'], { pattern: 'let a' }, `${words}\n`.repeat(100)).length, 100);
    deepEqual(found(['generic'], { pattern: 'let a' }, `${words}\u0000\u0001\u0002`), []);
  });
});
