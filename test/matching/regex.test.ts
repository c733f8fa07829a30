// Regular expressions against what stock Semgrep answered, on both engines, and that none runs without end.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lineStartsOf, spanOf } from '../../src/model/location.ts';
import { readRegex, Regex } from '../../src/matching/regex/regex.ts';
import type { RegexMatch } from '../../src/matching/regex/regex-match.ts';
import { probeSheets, type ProbeGolden, type ProbeMatch } from '../probes/probe-sheet.ts';
import { processorTime } from '../processor-time.ts';

const [sheet] = probeSheets('regex/patterns');
assert.ok(sheet);
const text = readFileSync(sheet.sourcePath, 'utf8');
const golden = JSON.parse(readFileSync(sheet.goldenPath, 'utf8')) as ProbeGolden;
// Stock counts `\n` alone as a line end; a lone `\r` is none.
const starts = lineStartsOf(text.replaceAll('\r', ' '));
const simple = sheet.rules.flatMap((rule) => (typeof rule['pattern-regex'] === 'string' ? [{ id: rule.id, source: rule['pattern-regex'] }] : []));

function shown({ start, end, groups }: RegexMatch, names: ReadonlyMap<string, number>): ProbeMatch {
  const span = spanOf(starts, { start, end });
  const bound = Object.fromEntries([...groups.map((group, index) => [`$${index}`, group] as const).slice(1), ...[...names].map(([name, index]) => [`$${name}`, groups[index]] as const)]
    .flatMap(([name, group]) => (group === undefined ? [] : [[name, text.slice(group.start, group.end)]])));
  return { range: `${span.startLine}:${span.startColumn}-${span.endLine}:${span.endColumn}`, bound };
}

function check(id: string, actual: readonly ProbeMatch[]): void {
  const answer = golden.rules[id];
  assert.ok(answer && !('rejected' in answer));
  assert.deepEqual(actual.map(({ range }) => range), answer.map(({ range }) => range));
  answer.forEach(({ bound }, index) => {
    for (const [name, value] of Object.entries(bound)) assert.equal(actual[index]?.bound[name], value, `${name} of match ${index}`);
  });
}

describe('regular expressions of rules', () => {
  for (const { id, source } of simple) {
    const answer = golden.rules[id];
    if (answer === undefined || 'rejected' in answer) {
      it(`${id}: ${source} is refused, as by stock`, () => { assert.ok('unsupported' in readRegex(source, { multiline: true })); });
      continue;
    }
    if (source.includes('\\C')) {
      it(`${id}: ${source} is named as not supported`, () => { assert.deepEqual(readRegex(source, { multiline: true }), { unsupported: '\\C' }); });
      continue;
    }
    it(`${id}: ${JSON.stringify(source)}`, () => {
      const regex = readRegex(source, { multiline: true });
      assert.ok(regex instanceof Regex, 'unsupported' in regex ? regex.unsupported : '');
      check(id, regex.findAll(text).matches.map((match) => shown(match, regex.tree.names)));
      check(id, new Regex(regex.tree, { engine: 'own' }).findAll(text).matches.map((match) => shown(match, regex.tree.names)));
    });
  }

  it('anchors tests of metavariables at the start and looks at the whole text', () => {
    const matches = (source: string, given: string): boolean => {
      const regex = readRegex(source, { multiline: false });
      return regex instanceof Regex && regex.matchStart(given) !== undefined;
    };
    assert.deepEqual([matches('b', 'ab'), matches('a', 'ab'), matches('a$', 'a\nb'), matches('a$', 'a\n'), matches('(a|ab)$', 'ab'), matches('(?s).*^b', 'a\nb')], [false, true, false, true, true, false]);
  });

  it('gives up what would not end, and says so', () => {
    for (const source of ['(a+)+$', '(a|a)*b', '(?:a*)*b', '(\\w+\\s?)*\\.$', '(a|aa)+$', '(?:a*a*!)*b', '(?:a{1,9}(?:aa)?!)*b', '(?:a*!a*)*b']) {
      const regex = readRegex(source, { multiline: true });
      assert.ok(regex instanceof Regex && regex.native === undefined, `${source} runs on the engine that counts`);
      const begun = processorTime();
      const { cut } = new Regex(regex.tree, { attempts: 100_000 }).findAll(`${'a'.repeat(60)}!${'aaaa!'.repeat(30)}`);
      assert.ok(cut, `${source} is cut`);
      assert.ok(processorTime() - begun < 2_000);
    }
  });

  it('leaves usual repetitions to JavaScript', () => {
    for (const source of ['(\\w+\\.)*com', '(?:\\\\.|[^"\\\\])*"', '([a-z]|\\d)+', '(foo|bar)*', '(?:\\s*,\\s*\\d)*', '(?:\\w{1,40}(?:\\(\\))?\\??\\.){0,4}x', '[A-Za-z0-9+/]{40,}={0,2}']) {
      const regex = readRegex(source, { multiline: true });
      assert.ok(regex instanceof Regex && regex.native !== undefined, source);
    }
  });

  it('a class of the letters of one case follows the mode that it stands in', () => {
    const found = (source: string, subject: string): boolean => {
      const regex = readRegex(source, { multiline: true });
      assert.ok(regex instanceof Regex);
      return regex.test(subject);
    };
    assert.equal(found('(?i)^[a-z]\\d$', 'A1'), true);
    assert.equal(found('(?i)x(?-i:[A-Z]{2})', 'XAB'), true);
    assert.equal(found('(?i)x(?-i:[A-Z]{2})', 'xab'), false);
  });
});
