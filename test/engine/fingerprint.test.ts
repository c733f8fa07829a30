// Fingerprints survive moved lines, notice changed values, and give nothing away.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finishFindings, fingerprintOf } from '../../src/engine/finish-finding.ts';
import type { Detection } from '../../src/model/detection.ts';
import type { Rule } from '../../src/model/rule.ts';
import { sourceFile } from '../../src/model/source-file.ts';

const RULE: Rule = {
  id: 'new-name', formerIds: ['old-name'], technique: 'secret', category: 'weak-credential', family: 'credentials', level: 'error', confidence: 'high',
  message: { zh: '', en: '' }, kinds: [], partialKinds: [], keywords: [],
};
const RULES = new Map([[RULE.id, RULE]]);

function finish(text: string, values: readonly string[], path = 'a.properties', rules = RULES) {
  const detections: Detection[] = [];
  let from = 0;
  for (const value of values) {
    const start = text.indexOf(value, from);
    from = start + value.length;
    detections.push({ ruleId: RULE.id, region: { start, end: from }, anchor: 'db.password', value, mask: 'secret' });
  }
  return finishFindings(sourceFile(path, 'properties', text), detections, rules);
}

describe('fingerprint', () => {
  it('does not change when lines move', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('', '# note', 'other=1'), { maxLength: 30 }), (before) => {
      const text = `${before.map((line) => `${line}\n`).join('')}db.password=Abcdefg1\n`;
      const [first] = finish('db.password=Abcdefg1\n', ['Abcdefg1']);
      const [moved] = finish(text, ['Abcdefg1']);
      assert.equal(moved?.fingerprint, first?.fingerprint);
      assert.equal(moved?.startLine, before.length + 1);
    }), { numRuns: 100 });
  });

  it('keeps equal anchors apart by order and follows a moved file by content', () => {
    const text = 'db.password=Abcdefg1\ndb.password=Abcdefg1\n';
    const findings = finish(text, ['Abcdefg1', 'Abcdefg1']);
    assert.equal(new Set(findings.map((finding) => finding.fingerprint)).size, 2);
    const [elsewhere] = finish('db.password=Abcdefg1', ['Abcdefg1'], 'b/c.properties');
    assert.notEqual(elsewhere?.fingerprint, findings[0]?.fingerprint);
    assert.equal(elsewhere?.contentFingerprint, findings[0]?.contentFingerprint);
  });

  it('changes its last three digits alone when the value changes', () => {
    const place = (value: string): string => fingerprintOf('r', 'p', 'a', 0, value);
    assert.equal(place('one').slice(0, -3), place('two').slice(0, -3));
    assert.notEqual(place('one'), place('two'));
    assert.match(place('one'), /^1-[0-9a-f]{20}-[0-9a-f]{3}$/);
  });

  it("uses the rule's first id ever, so that renaming a rule keeps baselines valid", () => {
    const [renamed] = finish('db.password=Abcdefg1', ['Abcdefg1']);
    const [original] = finish('db.password=Abcdefg1', ['Abcdefg1'], 'a.properties', new Map([[RULE.id, { ...RULE, id: 'new-name', formerIds: [] }]]));
    assert.ok(renamed !== undefined && original !== undefined);
    assert.equal(renamed.fingerprint, fingerprintOf('old-name', 'a.properties', 'db.password', 0, 'Abcdefg1'));
    assert.notEqual(original.fingerprint, renamed.fingerprint);
  });

  it('keeps the surest of several parts of a rule at one place', () => {
    const at = { ruleId: RULE.id, region: { start: 0, end: 3 }, anchor: 'a', value: 'a=b', mask: 'plain' } as const;
    const told = finishFindings(sourceFile('a.properties', 'properties', 'a=b\n'), [{ ...at, level: 'warning', confidence: 'medium' }, { ...at, level: 'note' }, at], RULES);
    assert.deepEqual(told.map(({ level, confidence }) => [level, confidence]), [[undefined, undefined]]);
  });

  it('reports one finding per rule and region', () => {
    const file = sourceFile('a.properties', 'properties', 'x=1');
    const detection: Detection = { ruleId: RULE.id, region: { start: 2, end: 3 }, anchor: 'x', value: '1', mask: 'secret' };
    assert.equal(finishFindings(file, [detection, detection], RULES).length, 1);
  });
});
