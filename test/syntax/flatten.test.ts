// What we read out of the parser's memory is, node by node, what tree-sitter's own cursor says, in every language and on broken code.
import assert from 'node:assert/strict';
import { SYNTAX_LANGUAGES } from '../../src/syntax/syntax-language.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { linesOf, openOracle } from './cursor-oracle.ts';
import { openTestParsers } from './open-test-parsers.ts';
import { SAMPLES } from './samples.ts';

describe('flat trees', () => {
  let parsers: Parsers;
  let oracle: Awaited<ReturnType<typeof openOracle>>;

  before(async () => {
    parsers = await openTestParsers();
    oracle = await openOracle();
  });

  for (const id of SYNTAX_LANGUAGES) {
    it(`of ${id} equal those of the cursor`, async () => {
      const sample = SAMPLES[id];
      const half = Math.floor(sample.length / 2);
      const broken = [sample.slice(0, half), sample.slice(half), sample.replace(/[)}]/, ''), sample.replaceAll(';', ''), sample.replaceAll('"', ''), `${sample}\u0000\ud800{{[(`, '', ' \n', '\ufeff', '@', sample.replaceAll('\n', '\r\n')];
      for (const text of [sample, ...broken]) {
        const { value, problems } = parsers.parse(id, text);
        assert.deepEqual(problems, []);
        assert.deepEqual(linesOf(value!), await oracle(id, text), JSON.stringify(text));
      }
    });

    it(`of ${id} have no mistake in correct code`, () => {
      const { value } = parsers.parse(id, SAMPLES[id]);
      assert.equal(value!.flags[0]! & 24, 0, linesOf(value!).filter((line) => /^\d+ ERROR/.test(line)).join('\n'));
    });
  }

  it('over included ranges equal those of the cursor', async () => {
    const text = '<p>\n<% if (x) { %>\n文<b>\n<% f(y); } %>';
    const ranges = [...text.matchAll(/<%(.*?)%>/g)].map((match) => ({ start: match.index + 2, end: match.index + 2 + match[1]!.length }));
    const { value } = parsers.parse('java', text, ranges);
    assert.deepEqual(linesOf(value!), await oracle('java', text, ranges));
    assert.equal(value!.flags[0]! & 24, 0);
    assert.equal(text.slice(value!.start[value!.count - 1]), '} %>');
  });
});
