// The automaton finds exactly what a naive search finds, overlaps included.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDigitRuns } from '../../src/ruleset/digit-runs.ts';
import { KeywordAutomaton } from '../../src/ruleset/keyword-automaton.ts';

function naive(keywords: readonly string[], text: string): string[] {
  const bytes = Buffer.from(text);
  const folded = Buffer.from(bytes.map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte)));
  return keywords.flatMap((keyword, index) => {
    const needle = Buffer.from(keyword);
    const hits: string[] = [];
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) hits.push(`${index}@${at}`);
    return hits;
  }).sort();
}

function found(keywords: readonly string[], text: string): string[] {
  const { keywords: hits, starts } = new KeywordAutomaton(keywords).search(Buffer.from(text));
  return hits.map((keyword, index) => `${keyword}@${starts[index] ?? -1}`).sort();
}

describe('keyword automaton', () => {
  it('finds overlapping and nested keywords, without case', () => {
    const keywords = ['password', 'word', 'pass', 'sword'];
    assert.deepEqual(found(keywords, 'PassWord'), naive(keywords, 'PassWord'));
    assert.equal(found(keywords, 'PassWord').length, 4);
  });

  it('finds Chinese keywords at their byte offsets', () => {
    assert.deepEqual(found(['密码', '口令'], '数据库密码=1'), naive(['密码', '口令'], '数据库密码=1'));
  });

  it('agrees with a naive search on random keywords and texts', () => {
    const letter = fc.constantFrom('a', 'b', 'A', '-', '码');
    const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join('').toLowerCase());
    fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), fc.array(letter, { maxLength: 60 }), (keywords, letters) => {
      const text = letters.join('');
      assert.deepEqual(found(keywords, text), naive(keywords, text));
    }), { numRuns: 500 });
  });

  it('marks keywords that occur, as they are asked for', () => {
    const keywords = [{ text: 'Log', exact: true, mark: true }, { text: 'log', whole: true, mark: true }, { text: 'Log', exact: true, whole: true, mark: true }];
    const marked = (text: string): string => [...new KeywordAutomaton(keywords).search(Buffer.from(text)).marked].join('');
    assert.deepEqual(['log', 'Log', 'xlog', 'Logs', 'LOG_', '(LOG)', '码log码', 'Log1 Log'].map(marked), ['010', '111', '000', '100', '000', '010', '010', '111']);
  });

  it('never finds an empty keyword', () => {
    assert.deepEqual(found(['', 'a'], 'aa'), ['1@0', '1@1']);
  });
});

describe('digit runs', () => {
  it('finds every maximal run of eleven digits or more, with a trailing X', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('1', '22', '9876543210', 'x', 'X', 'a', ' ', '12345678901'), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const expected = [...text.matchAll(/\d{11,}[Xx]?/g)].map((match) => [match.index, match.index + match[0].length]);
      const runs = findDigitRuns(Buffer.from(text));
      const actual: number[][] = [];
      for (let index = 0; index < runs.length; index += 2) actual.push([runs[index] ?? -1, runs[index + 1] ?? -1]);
      assert.deepEqual(actual, expected);
    }), { numRuns: 500 });
  });
});
