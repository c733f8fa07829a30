// A text without the required words is never matched, whatever the expression.
import assert from 'node:assert/strict';
import { requiredWords } from '../../src/ruleset/required-words.ts';
import { ourRules } from '../rules-under-test.ts';

describe('required words', () => {
  const cases: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['catch\\s{0,4}\\(', [['catch']]],
    ['new\\s+StatViewServlet\\s*\\(\\s*\\)', [['statviewservlet']]],
    ['(?<at>@CrossOrigin)(?!\\w)', [['@crossorigin']]],
    ['\\.(?:getMessage|toString)\\b', [['getmessage', 'tostring']]],
    ['abcd|efgh', [['abcd', 'efgh']]],
    ['abcd|\\d+', []],
    ['abcde?f', [['abcd']]],
    ['abcde+f', [['abcde']]],
    ['(?:abcd)?efgh', [['efgh']]],
    ['(?:abcd){2,3}', [['abcd']]],
    ['(?:abcd){0,3}', []],
    ['(?=abcd)efgh(?<!ijkl)', [['efgh']]],
    ['[abcd]efgh[^)]x', [['efgh']]],
    ['jdk\\.tls', [['jdk.tls']]],
    ['ab\\u0041cd', []],
    ['(?<quote>["\'])name\\k<quote>', [['name']]],
    ['患者姓名', [['患者姓名']]],
    ['abcd(', []],
  ];
  for (const [source, expected] of cases) it(`of /${source}/`, () => { assert.deepEqual(requiredWords(source), expected); });

  it('stand in every fixture text that an expression of our rules matches', () => {
    const texts = ['try { x(); } catch (Exception e) { return Result.error(e.getMessage()); }', '@CrossOrigin(origins = "*")', 'app.UseSwagger();', 'new StatViewServlet()', 'Cookie c; cookie.setSecure(false);'];
    let matched = 0;
    for (const rule of ourRules().rules) {
      const { text = [] } = rule.technique === 'configuration' ? (rule.spec as { text?: readonly { pattern: string; caseless: boolean }[] }) : {};
      for (const { pattern, caseless } of text) {
        for (const one of texts) {
          if (!new RegExp(pattern, caseless ? 'im' : 'm').test(one)) continue;
          matched++;
          for (const set of requiredWords(pattern)) assert.ok(set.some((word) => one.toLowerCase().includes(word)), `${pattern} on ${one}`);
        }
      }
    }
    assert.ok(matched >= 4, `${matched} matches`);
  });
});
