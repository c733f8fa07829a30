// Clauses as lines: a regulation is named once, whole, and its clauses follow.
import assert from 'node:assert/strict';
import { clauseLines, wordsIn } from '../../src/documents/document-words.ts';
import type { CitedClause } from '../../src/model/assessment.ts';

function cited(document: string, label: string, remark?: string): CitedClause {
  return { source: { document, normative: true, confidence: 'seed', derived: false }, label: { zh: label, en: label }, ...(remark !== undefined && { remark: { zh: remark, en: remark } }) };
}

const lines = (...labels: readonly string[]): readonly string[] => clauseLines(wordsIn('zh-CN'), labels.map((label) => cited('one', label)));

describe('clause lines', () => {
  it('name a regulation once', () => {
    assert.deepEqual(lines('GB/T 22239-2019 8.1.4.1 a)', 'GB/T 22239-2019 8.1.4.1 b)'), ['GB/T 22239-2019 8.1.4.1 a)；b)']);
    assert.deepEqual(clauseLines(wordsIn('zh-CN'), [cited('one', '数据安全法 第三条'), cited('two', '网络安全法 第四条', '参考')]), ['数据安全法 第三条', '网络安全法 第四条（参考）']);
  });

  it('do not cut a title inside its brackets', () => {
    assert.deepEqual(lines('某省意见（某市 某卫〔2022〕2号 转发，待核）四(一)1', '某省意见（某市 某卫〔2022〕2号 转发，待核）四(一)1(2)', '某省意见（某市 某卫〔2022〕2号 转发，待核）五(二)'), ['某省意见（某市 某卫〔2022〕2号 转发，待核）四(一)1；四(一)1(2)；五(二)']);
    assert.deepEqual(lines('Opinions (forwarded as No. 2) Part 4(1)', 'Opinions (forwarded as No. 2) Part 5(2)'), ['Opinions (forwarded as No. 2) Part 4(1)；5(2)']);
    assert.deepEqual(lines('数据安全法 （2021 公布）第三条', '数据安全法 （2021 施行）第四条'), ['数据安全法 （2021 公布）第三条；（2021 施行）第四条']);
  });
});
