// Which items apply: grade, region, flags; unknown always applies, and the scan can contradict a no.
import assert from 'node:assert/strict';
import type { ChecklistAssessment } from '../../src/model/assessment.ts';
import { NO_ANSWERS } from '../../src/model/answers.ts';
import { CATALOGUES, answers, assess, itemOf, itemsOf, questionnaire, reasonsOf, scan } from './support/fixtures.ts';

const has = (assessment: ChecklistAssessment, id: string): boolean => itemsOf(assessment).some((item) => item.id === id);
const reason = (assessment: ChecklistAssessment, id: string): string => assessment.notApplicable.find((item) => item.id === id)?.reason.zh ?? '';
const answered = (values: Record<string, string | string[]>, by?: string | null): ChecklistAssessment => assess({ answers: { ...NO_ANSWERS, ...questionnaire(values, by) } });

describe('applicability', () => {
  it('follows the grade', () => {
    assert.ok(has(assess({ system: { grade: 3 } }), 'ID-08'));
    const second = assess({ system: { grade: 2 } });
    assert.ok(!has(second, 'ID-08'));
    assert.equal(reason(second, 'ID-08'), '第二级不适用');
    assert.equal(itemsOf(second).length + second.notApplicable.length, 142);
    const counts = ([1, 2, 3, 4] as const).map((grade) => itemsOf(assess({ system: { grade } })).length);
    assert.deepEqual(counts, [84, 118, 142, 142]);
  });

  it('assumes grade 3 where it is not answered and leaves GF-02 open', () => {
    const assessment = assess({ system: { gradeAnswered: false }, answers: answers({ 'GF-02': { verdict: 'pass', by: '张三', documents: ['定级报告'] } }, { fields: { 'grading.date': '2026-01-01' } }) });
    assert.equal(itemsOf(assessment).length, 142);
    assert.equal(itemOf(assessment, 'GF-02').verdict, 'open');
  });

  it('only recommends at grade 1 what rests on GB/T 22239 alone and has no clause there', () => {
    const mandatory = (catalogues: typeof CATALOGUES): boolean => itemOf(assess({ catalogues, system: { grade: 1 } }), 'JF-01').mandatory;
    assert.equal(mandatory(CATALOGUES), true);
    const catalogues = structuredClone(CATALOGUES);
    const item = catalogues.checklist.groups.flatMap((group) => group.items).find((one) => one.id === 'JF-01')!;
    delete (item.sources[0] as { clauseL1?: unknown }).clauseL1;
    assert.equal(mandatory(catalogues), false);
    assert.equal(itemOf(assess({ catalogues, system: { grade: 2 } }), 'JF-01').mandatory, true);
  });

  it('lets a region replace the grades of an item', () => {
    assert.ok(has(assess({ system: { region: 'chongqing', grade: 1 } }), 'CS-01'));
    assert.ok(!has(assess({ system: { region: 'henan', grade: 1 } }), 'CS-01'));
    assert.ok(has(assess({ system: { region: undefined, grade: 1 } }), 'CS-01'), 'an open region may be the one');
    assert.ok(has(assess({ system: { region: 'chongqing', grade: 2 } }), 'TP-04'));
    assert.ok(!has(assess({ system: { region: 'other', grade: 2 } }), 'TP-04'));
  });

  it('makes items of another region recommendations that do not count', () => {
    const there = itemOf(assess({ system: { region: 'chongqing' } }), 'TP-01');
    assert.equal(there.mandatory, true);
    const elsewhere = assess({ system: { region: 'henan' } });
    assert.equal(itemOf(elsewhere, 'TP-01').mandatory, false);
    assert.match(reasonsOf(itemOf(elsewhere, 'TP-01')), /其他地区的要求（重庆）/);
    assert.equal(Object.values(elsewhere.counts).reduce((sum, count) => sum + count, 0), itemsOf(elsewhere).filter((item) => item.mandatory).length);
    assert.ok(!elsewhere.conclusion.reasons.some((one) => one.itemId === 'TP-01'));
  });

  it('keeps regional items open and mandatory while the region is not answered', () => {
    const item = itemOf(assess({ system: { region: undefined } }), 'TP-01');
    assert.equal(item.mandatory, true);
    assert.equal(item.verdict, 'open');
    assert.match(reasonsOf(item), /地区未答，待提交证据/);
    const byQuestion = assess({ system: { region: undefined }, answers: { ...NO_ANSWERS, ...questionnaire({ q_region: 'henan' }) } });
    assert.equal(itemOf(byQuestion, 'TP-01').mandatory, false);
  });

  it('applies while a flag is not answered, with any flag that holds, and not when all are answered no', () => {
    assert.ok(has(assess(), 'IN-05'));
    assert.match(reasonsOf(itemOf(assess(), 'IN-05')), /“移动互联”未答，按适用处理/);
    assert.ok(has(answered({ q_tech: ['mobile'] }), 'IN-05'));
    assert.ok(has(answered({ q_tech: ['none'] }), 'IN-05'), 'q_function could still say yes');
    const no = answered({ q_tech: ['none'], q_function: ['none'] });
    assert.ok(!has(no, 'IN-05'));
    assert.equal(reason(no, 'IN-05'), '问卷答否：移动互联（采用的新技术：无；功能特征：以上均无；张三）');
    assert.ok(has(answered({ q_outsourced: 'outsourced' }), 'SR-06'));
    assert.ok(has(answered({ q_outsourced: 'self' }), 'SR-06'), 'cloud is not answered');
    assert.ok(!has(answered({ q_outsourced: 'self', q_tech: ['none'], q_deploy: ['onprem'] }), 'SR-06'));
  });

  it('takes a no only from somebody with a name, and not after it expired', () => {
    const unsigned = answered({ q_tech: ['none'], q_function: ['none'] }, null);
    assert.ok(has(unsigned, 'IN-05'));
    assert.match(reasonsOf(itemOf(unsigned, 'IN-05')), /答否但没有责任人/);
    const expired = assess({ answers: { ...NO_ANSWERS, grading: { q_tech: { value: ['none'], by: '张三', expires: '2026-11-20' }, q_function: { value: ['none'], by: '张三' } } } });
    assert.ok(has(expired, 'IN-05'));
  });

  it('puts an item before people where the scan contradicts the no', () => {
    const no = { ...NO_ANSWERS, ...questionnaire({ q_deploy: ['onprem'] }) };
    assert.ok(!has(assess({ answers: no }), 'CB-04'));
    const scans = [scan({ objects: { container_file: 2 } })];
    const item = itemOf(assess({ answers: no, scans }), 'CB-04');
    assert.equal(item.verdict, 'review');
    assert.match(reasonsOf(item), /对“容器化部署”答否，但扫描发现线索（Dockerfile、compose、K8s 清单 2 处）/);
    const settled = assess({ scans, answers: { ...no, ...answers({ 'CB-04': { verdict: 'notApplicable', by: '张三', note: '只用于本地开发' } }), ...questionnaire({ q_deploy: ['onprem'] }) } });
    assert.equal(itemOf(settled, 'CB-04').verdict, 'notApplicable');
    const found = itemOf(assess({ answers: no, scans: [scan({ objects: { container_file: 2 }, findings: [{ category: 'container-baseline' }] })] }), 'CB-04');
    assert.equal(found.verdict, 'fail', 'findings stand whatever the questionnaire says');
  });

  it('shows the items for retiring a system only when it is being retired, outside the conclusion', () => {
    assert.equal(assess().decommissioning, undefined);
    const retiring = answered({ q_new_or_running: 'decommission' });
    assert.deepEqual(retiring.decommissioning?.flatMap((group) => group.items.map((item) => item.id)), ['OF-01', 'OF-02', 'OF-03', 'OF-04']);
    assert.ok(!retiring.conclusion.reasons.some((one) => one.itemId.startsWith('OF')));
  });

  it('lists what the checklist does not cover at the grade', () => {
    assert.equal(assess({ system: { grade: 1 } }).notCovered.length, 10);
    assert.equal(assess({ system: { grade: 3 } }).notCovered.length, 11);
    assert.equal(assess({ system: { grade: 4 } }).notCovered.length, 13);
  });
});
