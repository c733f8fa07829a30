// Which clause is printed for which grade, language and kind of development, and with which marks; the index of findings.
import assert from 'node:assert/strict';
import { clauseIndex } from '../../src/compliance/clause-index.ts';
import { NO_ANSWERS } from '../../src/model/answers.ts';
import type { Grade } from '../../src/model/rule.ts';
import { CATALOGUES, assess, itemOf, questionnaire, scan } from './support/fixtures.ts';

function labels(id: string, parts: Parameters<typeof assess>[0] = {}): readonly string[] {
  return itemOf(assess(parts), id).clauses.map((clause) => clause.label.zh + (clause.remark === undefined ? '' : ` | ${clause.remark.zh}`));
}

const kinds = (...names: readonly string[]): Parameters<typeof assess>[0] => ({ scans: [scan({ kinds: Object.fromEntries(names.map((name) => [name, {}])) })] });
const developed = (how: string): Parameters<typeof assess>[0] => ({ answers: { ...NO_ANSWERS, ...questionnaire({ q_outsourced: how }) } });

describe('clauses', () => {
  it('are those of the grade, with a remark where the grade has none or adds something', () => {
    const at = (grade: Grade): string | undefined => labels('ID-01', { system: { grade } })[0];
    assert.equal(at(1), 'GB/T 22239-2019 6.1.4.1 a)（转录，待核；条号待核）');
    assert.equal(at(2), 'GB/T 22239-2019 7.1.4.1 a)（转录，待核）');
    assert.equal(at(3), 'GB/T 22239-2019 8.1.4.1 a)（转录，待核）');
    assert.equal(at(4), 'GB/T 22239-2019 8.1.4.1 a)（转录，待核） | 按第三级条款核对，第四级增量未覆盖');
    assert.match(labels('CM-04', { system: { grade: 2 } })[1] ?? '', /^GB\/T 39786-2021 8\.3 b\).* \| 第二级无对应条款$/);
    assert.match(labels('CS-02', { system: { grade: 1 } })[1] ?? '', /第一级无对应条款/);
  });

  it('carry the marks of text and number', () => {
    assert.deepEqual(labels('GF-06'), ['GB/T 22239-2019 8.1.9.1 c)（转录，待核；条号待核）', '国卫规划发〔2022〕29号 医疗卫生机构网络安全管理办法第六条（一）（转录，待核）']);
    assert.equal(labels('SR-01', { system: { region: 'chongqing' } })[0], '渝卫发〔2019〕66号（现行有效性待核）四(二)4(2)');
    assert.match(labels('SR-05')[2] ?? '', / \| 参考$/);
    assert.match(labels('LS-04')[0] ?? '', /参考；由该条款推导$/);
    assert.equal(itemOf(assess(), 'LS-04').derivedParts?.length, 1);
    assert.equal(itemOf(assess(), 'EM-01').clauses[2]?.label.en, 'Cybersecurity Law (amended 2025, in force 2026-01-01) Article 27 (formerly 25) (transcribed, to be verified)');
  });

  it('of another region are named for reference, and are no clauses of a finding', () => {
    const [first] = labels('SR-01', { system: { region: 'henan' } });
    assert.equal(first, '渝卫发〔2019〕66号（现行有效性待核）四(二)4(2) | 其他地区文件，供参考');
    assert.ok(labels('GF-02', { system: { region: 'henan' } }).every((label) => !label.startsWith('河南') || !label.includes('其他地区')));
    const clausesOf = (region?: string): string => [...clauseIndex({ ...CATALOGUES }, 3, 'zh-CN', [], region).values()].flat().join('\n');
    assert.match(clausesOf(), /渝卫发/);
    assert.doesNotMatch(clausesOf('henan'), /渝卫发/);
    assert.match(clausesOf('chongqing'), /渝卫发/);
  });

  it('of the secure-coding standards are those of the languages present', () => {
    assert.equal(labels('CS-03', kinds('java', 'xml'))[0], 'GB/T 34944-2017 6.2.3.4（转录，待核）');
    assert.equal(labels('CS-03', kinds('razor', 'csharp'))[0], 'GB/T 34946-2017 6.2.3.4（转录，待核）');
    assert.equal(labels('CS-03', kinds('cpp'))[0], 'GB/T 34943-2017 6.2.3.4（转录，待核）');
    assert.equal(labels('CS-03', kinds('java', 'vue'))[0], 'GB/T 34944-2017 6.2.3.4；GB/T 39412-2020 8.3.2（转录，待核）');
    assert.deepEqual(labels('CS-04', kinds('java')), ['GB/T 39412-2020 6.1.2.1（转录，待核）', 'GB/T 22239-2019 8.1.4.4 d)（转录，待核）'], 'GB/T 34944 has no such entry, and GB/T 39412 is cited once');
    assert.equal(labels('CS-04', kinds('csharp', 'python'))[1], 'GB/T 34946-2017 6.2.8.1（转录，待核）');
    assert.equal(labels('BK-03')[2], '山东省卫健委 2019-04-25 讲稿“责任追究”部分 | 参考');
    assert.equal(labels('CS-03', { scans: [] })[0], 'GB/T 39412-2020 8.3.2（转录，待核）');
  });

  it('on development follow the answer', () => {
    const of = (how: string): readonly string[] => labels('CS-12', developed(how)).map((label) => /8\.1\.9\.\d \w\)/.exec(label)?.[0] ?? '');
    assert.deepEqual(of('self'), ['8.1.9.4 e)']);
    assert.deepEqual(of('outsourced'), ['8.1.9.5 a)']);
    assert.deepEqual(of('product'), ['8.1.9.5 a)', '8.1.9.4 e)']);
    assert.ok(labels('CS-12').every((label) => label.includes('开发方式未答')));
    assert.match(labels('JF-03', developed('outsourced'))[0] ?? '', /8\.1\.9\.4 a\).* \| 参照$/);
    assert.ok(labels('JF-02', developed('self')).some((label) => label.includes('8.1.9.8 c)')));
  });

  it('of a finding are those of the items behind its category', () => {
    const catalogues = { ...CATALOGUES };
    const third = clauseIndex(catalogues, 3, 'zh-CN', ['java']);
    assert.deepEqual(third.get('sql-injection'), ['GB/T 34944-2017 6.2.3.4（转录，待核）', 'GB/T 22239-2019 8.1.4.4 d)（转录，待核）']);
    assert.deepEqual(clauseIndex(catalogues, 2, 'en', ['java']).get('sql-injection'), ['GB/T 34944-2017 6.2.3.4 (transcribed, to be verified)', 'GB/T 22239-2019 7.1.4.4 d) (transcribed, to be verified)']);
    assert.deepEqual(clauseIndex(catalogues, 1, 'zh-CN').get('sql-injection'), ['GB/T 39412-2020 8.3.2（转录，待核）']);
    assert.equal(clauseIndex(catalogues, 2, 'zh-CN').get('mfa-missing'), undefined);
    assert.equal(third.get('cloud-usage'), undefined, 'a trigger is no defect');
    assert.equal(third.get('no-such-category'), undefined);
    assert.equal(clauseIndex({}, 3, 'zh-CN').size, 0);
  });
});
