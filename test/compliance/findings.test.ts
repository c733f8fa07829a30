// Findings and verdicts: levels, states, precedence over incomplete checks, evidence per component.
import assert from 'node:assert/strict';
import type { FindingState } from '../../src/model/finding.ts';
import { answers, assess, itemOf, reasonsOf, scan } from './support/fixtures.ts';

const error = { category: 'sql-injection', level: 'error' } as const;
const state = (part: Partial<FindingState>): { state: FindingState } => ({ state: { kind: 'known', source: 'baseline', ...part } });

describe('findings of an item', () => {
  it('fail it with an open error, partly with warnings alone, and never with notes', () => {
    assert.equal(itemOf(assess({ scans: [scan({ findings: [error] })] }), 'CS-03').verdict, 'fail');
    const warnings = itemOf(assess({ scans: [scan({ findings: [{ ...error, level: 'warning' }] })] }), 'CS-03');
    assert.equal(warnings.verdict, 'partial');
    assert.equal(reasonsOf(warnings), '有 1 处警告级发现未关闭');
    assert.equal(itemOf(assess({ scans: [scan({ findings: [{ ...error, level: 'note' }] })] }), 'CS-03').verdict, 'pass');
  });

  it('decide before an incomplete check does', () => {
    const assessment = assess({ scans: [scan({ findings: [error], objects: {}, kinds: { java: { filesIncomplete: 3, filesChecked: 0 } } })] });
    assert.equal(itemOf(assessment, 'CS-03').verdict, 'fail');
    assert.equal(itemOf(assess({ scans: [scan({ findings: [{ category: 'auth-missing', level: 'error' }], objects: {} })] }), 'ID-01').verdict, 'review');
  });

  it('count when known or fixed but unverified; not when suppressed, false or accepted and in force', () => {
    const verdict = (part: Partial<FindingState>): string => itemOf(assess({ scans: [scan({ findings: [{ ...error, ...state(part) }] })] }), 'CS-03').verdict;
    assert.equal(verdict({ kind: 'known' }), 'fail');
    assert.equal(verdict({ kind: 'fixed-unverified' }), 'fail');
    assert.equal(verdict({ kind: 'suppressed', source: 'in-source' }), 'pass');
    assert.equal(verdict({ kind: 'false-positive' }), 'pass');
    assert.equal(verdict({ kind: 'false-positive', expires: '2026-11-20' }), 'fail');
    assert.equal(verdict({ kind: 'accepted-risk', expires: '2026-11-21' }), 'pass');
    assert.equal(verdict({ kind: 'accepted-risk', expires: '2026-11-20' }), 'fail');
    assert.equal(verdict({ kind: 'accepted-risk' }), 'fail');
  });

  it('keep an item about what is hard-coded from passing where the same literal is reported as weak, default or a key', () => {
    const judge = (finding: object): ReturnType<typeof itemOf> => itemOf(assess({ scans: [scan({ findings: [finding] })] }), 'ID-04');
    assert.equal(itemOf(assess({ scans: [scan()] }), 'ID-04').verdict, 'pass');
    for (const category of ['weak-credential', 'default-credential', 'hardcoded-key']) {
      const item = judge({ category, level: 'error' });
      assert.equal(item.verdict, 'review', category);
      assert.match(reasonsOf(item), /有 1 处写在文件中的口令或密钥/);
    }
    assert.equal(judge({ category: 'hardcoded-credential', level: 'error' }).verdict, 'fail');
    assert.equal(judge({ category: 'weak-credential', level: 'note' }).verdict, 'pass');
    assert.equal(judge({ category: 'weak-credential', level: 'error', ...state({ kind: 'false-positive' }) }).verdict, 'pass');
    assert.equal(judge({ category: 'weak-password-policy', level: 'error' }).verdict, 'pass');
  });

  it('are listed although they do not count', () => {
    const item = itemOf(assess({ scans: [scan({ findings: [{ ...error, ...state({ kind: 'false-positive' }) }] })] }), 'CS-03');
    assert.match(reasonsOf(item), /另有 1 处已抑制、误报或风险接受/);
    assert.deepEqual(item.evidence.map((line) => [line.state, line.counts]), [['false-positive', false]]);
  });

  it('stand as evidence under their component, the most severe first, the rest counted', () => {
    const many = Array.from({ length: 24 }, (_, index) => ({ ...error, level: 'warning' as const, path: `f${index}.java` }));
    const item = itemOf(assess({ scans: [scan({ findings: many }), scan({ findings: [error] })] }), 'CS-03');
    assert.equal(item.evidence.length, 20);
    assert.equal(item.moreEvidence, 5);
    const setAside = itemOf(assess({ scans: [scan({ findings: [{ ...error, ...state({ kind: 'false-positive' }) }, { ...error, level: 'warning' }] })] }), 'CS-03');
    assert.deepEqual(setAside.evidence.map((line) => [line.level, line.counts]), [['warning', true], ['error', false]], 'what does not count comes last');
    assert.deepEqual([item.evidence[0]?.component, item.evidence[0]?.level, item.evidence[0]?.path, item.evidence[0]?.line], ['c2', 'error', 'a.java', 3]);
  });

  it('are clues for semi-automatic items and wait for a person', () => {
    const item = itemOf(assess({ scans: [scan({ findings: [{ category: 'missing-validation', level: 'error' }, { category: 'missing-validation', level: 'warning' }] })] }), 'CS-09');
    assert.equal(item.verdict, 'review');
    assert.equal(reasonsOf(item), '工具发现 2 条线索（错误 1、警告 1），待人工复核');
    const judged = assess({ scans: [scan({ findings: [{ category: 'missing-validation', level: 'error' }] })], answers: answers({ 'CS-09': { verdict: 'pass', by: '张三' } }) });
    assert.equal(itemOf(judged, 'CS-09').verdict, 'pass');
    assert.equal(itemOf(judged, 'CS-09').decidedBy, 'person');
    assert.match(reasonsOf(itemOf(judged, 'CS-09')), /人工判定时工具有 1 条线索未关闭/);
  });

  it('only call up an item whose categories are triggers', () => {
    const item = itemOf(assess({ scans: [scan({ findings: [{ category: 'cloud-usage', level: 'note' }] })] }), 'SR-06');
    assert.equal(item.verdict, 'open');
    assert.match(reasonsOf(item), /由 1 处发现触发/);
    assert.equal(itemOf(assess(), 'SR-06').verdict, 'open');
  });

  it('of other veto items keep the test report waiting, itself and IN-07 left out', () => {
    const item = itemOf(assess({ scans: [scan({ findings: [error] })] }), 'TP-02');
    assert.equal(item.verdict, 'review');
    const named = /：(.*?)；|：(.*)$/.exec(reasonsOf(item))?.[1]?.split('、') ?? [];
    assert.ok(named.includes('CS-03') && named.includes('EM-01'));
    assert.ok(!named.includes('TP-02') && !named.includes('IN-07'));
    assert.ok(!named.includes('CS-05'), 'CS-05 passed');
  });
});
