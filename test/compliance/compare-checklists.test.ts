// Changes since an earlier checklist: verdicts, findings that came and went, and what else differs.
import assert from 'node:assert/strict';
import { compareChecklists } from '../../src/compliance/compare-checklists.ts';
import { both, sampleChecklist, sampleComponent, sampleFinding, sampleItem } from '../documents/sample-assessment.ts';
import { composeChecklist } from '../../src/documents/checklist-document.ts';
import { sectionText } from '../documents/document-texts.ts';

const group = (...items: ReturnType<typeof sampleItem>[]): { id: string; title: ReturnType<typeof both>; items: typeof items } => ({ id: 'GF', title: both('定级备案'), items });

describe('compareChecklists', () => {
  const earlier = sampleChecklist(0, {
    date: '2026-10-01', groups: [group(sampleItem('GF-01', 'fail'), sampleItem('GF-02', 'open'), sampleItem('GF-03', 'pass'))],
    components: [sampleComponent('a', [sampleFinding(0), sampleFinding(1), sampleFinding(2)])],
  });
  const now = sampleChecklist(0, {
    groups: [group(sampleItem('GF-01', 'pass'), sampleItem('GF-02', 'open'), sampleItem('GF-04', 'review'))],
    components: [sampleComponent('a', [sampleFinding(1), sampleFinding(2, { state: { kind: 'false-positive', reason: '示例', source: 'baseline' } }), sampleFinding(3, { level: 'note' }), sampleFinding(4, { level: 'error' })])],
  });

  it('lists changed, added and dropped items, and leaves out the others', () => {
    assert.deepEqual(compareChecklists(earlier, now).items.map(({ id, before, after }) => [id, before, after]), [['GF-01', 'fail', 'pass'], ['GF-04', undefined, 'review'], ['GF-03', 'pass', undefined]]);
    assert.deepEqual(compareChecklists(now, now).items, []);
  });

  it('counts only findings that weigh on a result', () => {
    const weighing = [0, 1, 2].filter((index) => sampleFinding(index).level !== 'note' && sampleFinding(index).state === undefined);
    assert.deepEqual(compareChecklists(earlier, now).findings, { appeared: 1, gone: weighing.filter((index) => index !== 1).length });
  });

  it('says where rules, catalogue or grade differ, since a change may come from there', () => {
    assert.deepEqual([compareChecklists(earlier, now)].map((one) => [one.otherRules, one.otherCatalogue, one.otherGrade]), [[false, false, false]]);
    const other = { ...earlier, catalogueVersion: '2025-01', system: { ...earlier.system, grade: 2 as const }, components: earlier.components.map((one) => ({ ...one, rulesetDigest: '00' })) };
    assert.deepEqual([compareChecklists(other, now)].map((one) => [one.otherRules, one.otherCatalogue, one.otherGrade]), [[true, true, true]]);
    const otherTool = { ...earlier, components: earlier.components.map((one) => ({ ...one, toolVersion: '0.0.9' })) };
    assert.equal(compareChecklists(otherTool, now).otherRules, true, 'another version of the tool');
    const text = sectionText(composeChecklist({ ...now, since: compareChecklists(other, now) }, 'zh-CN'), 'changes');
    assert.match(text, /2026-10-01[^]*规则库不同[^]*清单版本不同[^]*等级不同[^]*GF-01/);
  });
});
