// What people answer: signatures, documents, fields, expiry; and what no answer can change.
import assert from 'node:assert/strict';
import { answers, assess, itemOf, questionnaire, reasonsOf, scan } from './support/fixtures.ts';

const pass = { verdict: 'pass', by: '张三', date: '2026-11-01', documents: ['a.docx'] } as const;
const noRules = scan({ kinds: { java: { rules: 0, filesChecked: 0 } } });

describe('answers of people', () => {
  it('pass a manual item only with a name and a document', () => {
    const verdict = (part: object): string => itemOf(assess({ answers: answers({ 'EM-01': part }) }), 'EM-01').verdict;
    assert.equal(verdict(pass), 'pass');
    assert.equal(verdict({ verdict: 'pass', documents: ['a.docx'] }), 'open');
    assert.equal(verdict({ verdict: 'pass', by: '张三' }), 'open');
    assert.equal(verdict({ verdict: 'pass', by: '张三', documents: [] }), 'open');
    const unsigned = itemOf(assess({ answers: answers({ 'EM-01': { verdict: 'pass', documents: ['a.docx'] } }) }), 'EM-01');
    assert.match(reasonsOf(unsigned), /没有责任人，不作数；待提交：应急预案/);
  });

  it('do not count after their expiry, unless they say that it fails', () => {
    const verdict = (part: object): string => itemOf(assess({ answers: answers({ 'EM-01': part }) }), 'EM-01').verdict;
    assert.equal(verdict({ ...pass, expires: '2026-11-21' }), 'pass');
    assert.equal(verdict({ ...pass, expires: '2026-11-20' }), 'open');
    assert.equal(verdict({ verdict: 'fail', expires: '2026-11-20' }), 'fail');
  });

  it('make an item not applicable only with reason and name', () => {
    const verdict = (part: object): string => itemOf(assess({ answers: answers({ 'PI-08': part }) }), 'PI-08').verdict;
    assert.equal(verdict({ verdict: 'notApplicable', by: '张三', note: '不处理个人信息' }), 'notApplicable');
    assert.equal(verdict({ verdict: 'notApplicable', by: '张三' }), 'open');
    assert.equal(verdict({ verdict: 'notApplicable', note: '不处理个人信息' }), 'open');
  });

  it('need the project fields of the item as well', () => {
    const verdict = (fields: Record<string, string>): string => itemOf(assess({ answers: answers({ 'GF-01': pass }, { fields }) }), 'GF-01').verdict;
    assert.equal(verdict({}), 'open');
    assert.equal(verdict({ 'system.boundary': '院内', 'system.business': ' ' }), 'open');
    assert.equal(verdict({ 'system.boundary': '院内', 'system.business': '门诊' }), 'pass');
    assert.match(reasonsOf(itemOf(assess({ answers: answers({ 'GF-01': pass }) }), 'GF-01')), /项目档案待填：系统边界、承载的业务/);
  });

  it('cannot turn open findings of an automatic item, only make them worse', () => {
    const with_ = (level: 'error' | 'warning', part: object): string => itemOf(assess({ scans: [scan({ findings: [{ category: 'sql-injection', level }] })], answers: answers({ 'CS-03': part }) }), 'CS-03').verdict;
    assert.equal(with_('error', pass), 'fail');
    assert.equal(with_('error', { verdict: 'notApplicable', by: '张三', note: 'x' }), 'fail');
    assert.equal(with_('warning', pass), 'partial');
    assert.equal(with_('warning', { verdict: 'fail', by: '张三' }), 'fail');
    const item = itemOf(assess({ scans: [scan({ findings: [{ category: 'sql-injection' }] })], answers: answers({ 'CS-03': pass }) }), 'CS-03');
    assert.match(reasonsOf(item), /不能以作答改判未关闭的发现/);
    assert.equal(item.decidedBy, 'tool');
  });

  it('stand in for a check that the tool could not make, with a document', () => {
    const verdict = (part: object): string => itemOf(assess({ scans: [noRules], answers: answers({ 'CS-03': part }) }), 'CS-03').verdict;
    assert.equal(verdict(pass), 'pass');
    assert.equal(verdict({ verdict: 'pass', by: '张三' }), 'open');
    assert.equal(verdict({ verdict: 'fail' }), 'fail');
    const item = itemOf(assess({ scans: [noRules], answers: answers({ 'CS-03': pass }) }), 'CS-03');
    assert.equal(item.decidedBy, 'person');
    assert.match(reasonsOf(item), /由 张三 2026-11-01 判定；未检查：无规则/);
  });

  it('can judge a passed automatic item worse', () => {
    assert.equal(itemOf(assess({ answers: answers({ 'CS-03': { verdict: 'fail', by: '张三' } }) }), 'CS-03').verdict, 'fail');
    assert.equal(itemOf(assess({ answers: answers({ 'CS-03': pass }) }), 'CS-03').decidedBy, 'tool');
  });

  it('confirm a semi-automatic item, with its documents where it lists some', () => {
    const verdict = (id: string, part: object): string => itemOf(assess({ answers: answers({ [id]: part }) }), id).verdict;
    assert.equal(verdict('CS-09', { verdict: 'pass', by: '张三' }), 'pass');
    assert.equal(verdict('AU-04', { verdict: 'pass', by: '张三' }), 'review');
    assert.equal(verdict('AU-04', pass), 'pass');
  });

  it('decide GF-04 from the questionnaire: open while answers are missing, failed below a floor', () => {
    const full = {
      q_region: 'other', q_org: 'h3a', q_system: ['his'], q_scope: 'unit', q_target: 'internal', q_pi_count: '10k_100k', q_cii: 'no', q_carried_level: '0',
      q_tech: ['none'], q_function: ['none'], q_declared: ['none'], q_interconnect: ['none'],
    };
    const item = (values: Record<string, string | string[]>, grade: 2 | 3, extra: object = {}) => itemOf(assess({ answers: { ...answers({}), ...questionnaire(values), ...extra }, system: { grade } }), 'GF-04');
    assert.equal(item({}, 3).verdict, 'open');
    assert.equal(item({ ...full, q_cii: [] }, 3).verdict, 'open');
    assert.equal(item(full, 3).verdict, 'pass');
    assert.equal(item(full, 2).verdict, 'fail');
    assert.match(reasonsOf(item(full, 2)), /等级为第二级，低于下限：三级甲等医院的核心业务信息系统/);
    assert.equal(item({ ...full, q_org: 'h2' }, 2).verdict, 'pass');
    assert.equal(item(full, 2, { fields: { 'grading.floor_exceptions': '主管部门已同意' } }).verdict, 'review');
    const unanswered = itemOf(assess({ answers: { ...answers({}), ...questionnaire(full) }, system: { gradeAnswered: false } }), 'GF-04');
    assert.equal(unanswered.verdict, 'open');
  });
});
