// Severity rules: the first that holds counts, and what is not verified never lowers.
import assert from 'node:assert/strict';
import { answers, assess, itemOf, scan } from './support/fixtures.ts';

const severity = (id: string, parts: Parameters<typeof assess>[0]): string => itemOf(assess(parts), id).severity;

describe('severity rules', () => {
  it('follow region and grade', () => {
    assert.equal(severity('LS-01', { system: { region: 'chongqing' } }), 'veto');
    assert.equal(severity('LS-01', { system: { region: 'henan' } }), 'major');
    assert.equal(severity('AC-05', { system: { grade: 3 } }), 'veto');
    assert.equal(severity('AC-05', { system: { grade: 2 } }), 'major');
    assert.equal(severity('AM-01', { system: { region: 'shandong' } }), 'major');
    assert.equal(severity('AM-01', { system: { region: 'other' } }), 'minor');
    assert.equal(severity('TP-04', { system: { region: 'chongqing', grade: 2 } }), 'veto');
    assert.equal(severity('TP-04', { system: { region: 'henan', grade: 3 } }), 'veto');
    assert.equal(severity('TP-04', { system: { region: 'other', grade: 3 } }), 'major');
  });

  it('take the stricter while the region is not answered', () => {
    assert.equal(severity('LS-01', { system: { region: undefined } }), 'veto');
    assert.equal(severity('AM-03', { system: { region: undefined } }), 'major');
  });

  it('of an automatic item rise with an open finding, and stay once the category is checked without one', () => {
    assert.equal(severity('AC-02', { scans: [scan({ findings: [{ category: 'default-credential' }] })] }), 'veto');
    assert.equal(severity('AC-02', { scans: [scan({ findings: [{ category: 'default-account', level: 'warning' }] })] }), 'major');
    assert.equal(severity('AC-02', {}), 'major');
    const item = itemOf(assess({ scans: [scan({ findings: [{ category: 'default-credential' }] })] }), 'AC-02');
    assert.equal(item.severityReason?.zh, '由主要改为一票否决：有相应的未关闭发现');
  });

  it('rise while the category behind them was not checked completely', () => {
    const unchecked = scan({ kinds: { java: { filesIncomplete: 1, filesChecked: 9 } } });
    assert.equal(severity('AC-02', { scans: [unchecked] }), 'veto');
    assert.equal(severity('AC-02', { scans: [] }), 'veto');
  });

  it('of a semi-automatic item rise with clues only once a person confirmed them', () => {
    const clue = [scan({ findings: [{ category: 'license-crack-artifact' }] })];
    assert.equal(severity('LS-01', { scans: clue }), 'major');
    assert.equal(severity('LS-01', { scans: clue, answers: answers({ 'LS-01': { verdict: 'fail', by: '张三' } }) }), 'veto');
    assert.equal(severity('LS-01', { scans: clue, answers: answers({ 'LS-01': { verdict: 'pass', by: '张三', documents: ['a'] } }) }), 'major');
  });

  it('look at scope and operations of the findings', () => {
    const confirmed = answers({ 'AU-01': { verdict: 'fail', by: '张三', conditions: { 'no-audit-at-all': false } } });
    const of = (part: object): string => severity('AU-01', { scans: [scan({ findings: [{ category: 'unlogged-access', ...part }] })], answers: confirmed });
    assert.equal(of({ attributes: { operation: 'export' } }), 'veto');
    assert.equal(of({ attributes: { operation: 'read' } }), 'major');
    assert.equal(of({}), 'veto', 'an operation that nobody knows may be a writing one');
    const wholeProject = (conditions: Record<string, boolean>, by: object = { by: '张三' }): string => severity('AU-01', {
      scans: [scan({ findings: [{ category: 'unlogged-access', scope: 'project', attributes: { operation: 'read' } }] })],
      answers: answers({ 'AU-01': { verdict: 'fail', ...by, conditions } }),
    });
    assert.equal(wholeProject({}), 'veto', 'the premise is not judged');
    assert.equal(wholeProject({ 'no-audit-at-all': true }), 'veto');
    assert.equal(wholeProject({ 'no-audit-at-all': false }), 'major');
    assert.equal(wholeProject({ 'no-audit-at-all': false }, {}), 'veto', 'a premise judged without a name is not judged');
    assert.equal(wholeProject({ 'no-audit-at-all': false }, { by: '张三', expires: '2026-11-20' }), 'veto', 'what was judged for a time is open again');
  });

  it('lower only when all of it is known to hold', () => {
    const gm = (conditions: Record<string, boolean>, findings = true): string => severity('GM-10', {
      scans: [scan({ findings: findings ? [{ category: 'non-gm-algorithm', level: 'warning' }] : [] })],
      answers: answers({ 'GM-10': { verdict: 'partial', by: '张三', conditions } }),
    });
    assert.equal(gm({ 'salted-slow-password-hash': true }), 'note');
    assert.equal(gm({ 'salted-slow-password-hash': false }), 'major');
    assert.equal(gm({}), 'major');
    assert.equal(gm({ 'salted-slow-password-hash': true }, false), 'major');
  });
});
