// Waivers and rectification plans, and the conclusion they allow.
import assert from 'node:assert/strict';
import { concludeChecklist } from '../../src/compliance/conclude-checklist.ts';
import type { ItemAnswer } from '../../src/model/answers.ts';
import type { AssessedItem } from '../../src/model/assessment.ts';
import { CATALOGUES, DATE, answers, assess, itemOf, scan, without } from './support/fixtures.ts';

const waiver = { reason: '设备到货延迟', approver: '李四', approverSide: 'operator', expires: '2026-12-31' } as const;
const plan = { measure: '修复', owner: '王五', due: '2026-12-31', operatorApprover: '李四' };
const failing = [scan({ findings: [{ category: 'sql-injection' }, { category: 'xss' }, { category: 'cors-wildcard' }] })];

/** CS-03 is a veto item, CS-04 major, CB-05 minor; all three fail here. */
function judged(id: string, part: Partial<ItemAnswer>): AssessedItem {
  return itemOf(assess({ scans: failing, answers: answers({ [id]: part }) }), id);
}

describe('waivers', () => {
  it('of a veto item hold when the operator approved, with reason and an expiry that has not passed', () => {
    const item = judged('CS-03', { waiver });
    assert.equal(item.waiver?.valid, true);
    assert.equal(item.outcome, 'conditional');
    assert.equal(judged('CS-03', { waiver: { ...waiver, expires: DATE } }).outcome, 'conditional');
  });

  it('of a veto item do not hold when the vendor approved or nobody says which side', () => {
    for (const approverSide of ['vendor', undefined] as const) {
      const item = judged('CS-03', { waiver: approverSide === undefined ? without(waiver, 'approverSide') : { ...waiver, approverSide } });
      assert.equal(item.waiver?.valid, false);
      assert.match(item.waiver.invalidBecause?.zh ?? '', /厂商不得自批/);
      assert.equal(item.outcome, 'reject');
    }
    assert.equal(judged('CS-04', { waiver: { ...waiver, approverSide: 'vendor' } }).waiver?.valid, true);
  });

  it('lapse with their expiry and need every field', () => {
    assert.equal(judged('CS-03', { waiver: { ...waiver, expires: '2026-11-20' } }).outcome, 'reject');
    const item = judged('CS-03', { waiver: { approverSide: 'operator' } });
    assert.equal(item.waiver?.invalidBecause?.zh, '缺少：理由、批准人、到期日');
    assert.equal(item.outcome, 'reject');
  });

  it('never hold for statutory items', () => {
    const item = itemOf(assess({ answers: answers({ 'TP-02': { verdict: 'fail', waiver } }) }), 'TP-02');
    assert.equal(item.waivable, false);
    assert.equal(item.waiver?.invalidBecause?.zh, '法定项不得豁免');
    assert.equal(item.outcome, 'reject');
  });

  it('never hold for what is not verified', () => {
    const open = itemOf(assess({ answers: answers({ 'EM-01': { waiver } }) }), 'EM-01');
    assert.equal(open.verdict, 'open');
    assert.equal(open.waiver?.valid, false);
    assert.equal(open.waiver.invalidBecause?.zh, '没有核实的问题不能豁免');
    assert.equal(open.outcome, 'reject');
    const review = itemOf(assess({ answers: answers({ 'ID-01': { waiver } }) }), 'ID-01');
    assert.equal(review.verdict, 'review');
    assert.equal(review.outcome, 'reject');
  });

  it('are all listed, those that do not hold too', () => {
    const assessment = assess({ scans: failing, answers: answers({ 'CS-03': { waiver }, 'CS-04': { waiver: {} } }) });
    assert.deepEqual(assessment.waivers.map((one) => [one.itemId, one.waiver.valid]), [['CS-03', true], ['CS-04', false]]);
  });
});

describe('conclusion', () => {
  const { checklist } = CATALOGUES;
  const conclude = (...items: readonly AssessedItem[]): ReturnType<typeof concludeChecklist> => concludeChecklist(checklist, items, DATE);
  const passed = itemOf(assess(), 'CS-03');

  it('is the strictest outcome of the mandatory items', () => {
    assert.equal(conclude(passed).outcome, 'pass');
    assert.equal(conclude(passed, judged('CS-04', { rectification: plan })).outcome, 'conditional');
    assert.equal(conclude(passed, judged('CS-04', { rectification: plan }), judged('CS-03', {})).outcome, 'reject');
    assert.equal(conclude(passed, { ...judged('CS-03', {}), mandatory: false }).outcome, 'pass');
    assert.equal(conclude().outcome, 'reject');
  });

  it('is conditional only with a complete plan for every cause', () => {
    for (const field of ['measure', 'owner', 'due', 'operatorApprover'] as const) {
      const item = judged('CS-04', { rectification: without(plan, field) });
      assert.equal(item.rectification?.complete, false);
      assert.equal(conclude(item).outcome, 'reject', field);
    }
    assert.equal(judged('CS-04', { rectification: plan }).rectification?.complete, true);
    assert.equal(conclude(judged('CS-04', {})).outcome, 'reject');
    assert.match(conclude(judged('CS-04', {})).reasons[0]?.text.zh ?? '', /整改安排缺：整改措施、责任人、期限、运营单位批准人/);
    assert.equal(conclude(judged('CS-04', { rectification: { ...plan, due: '2026-11-20' } })).outcome, 'reject');
  });

  it('names items that decide by themselves before those that only lack a plan', () => {
    assert.deepEqual(conclude(judged('CS-04', {}), judged('CS-03', {})).reasons.map((reason) => reason.itemId), ['CS-03', 'CS-04']);
  });

  it('lets a waiver replace the deadline, nothing else', () => {
    const undated = without(plan, 'due');
    assert.equal(conclude(judged('CS-03', { waiver, rectification: undated })).outcome, 'conditional');
    assert.equal(conclude(judged('CS-04', { waiver, rectification: undated })).outcome, 'conditional');
    assert.equal(conclude(judged('CS-03', { waiver })).outcome, 'reject');
  });

  it('names minor items that fail or are not verified even when everything else passes', () => {
    const result = conclude(passed, judged('CB-05', {}));
    assert.equal(result.outcome, 'pass');
    assert.deepEqual(result.reasons, []);
    assert.deepEqual(result.remarks?.map((remark) => [remark.itemId, remark.text.zh]), [['CB-05', '次要项，不符合（列入台账）']]);
  });

  it('says that it is a suggestion and replaces no assessment', () => {
    assert.match(conclude(passed).disclaimer.zh, /自查建议，不替代第三方测试、等级测评与密码应用安全性评估/);
    assert.equal(conclude(passed).title.zh, '具备上线条件');
  });
});
