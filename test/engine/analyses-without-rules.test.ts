// An analysis whose rules are all off costs nothing and is missed by nobody else.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { scanInProcess } from '../../src/engine/scan-in-process.ts';
import { prepareProgram } from '../../src/engine/scan-program.ts';
import { ANALYSES } from '../../src/engine/techniques.ts';
import type { Finding } from '../../src/model/finding.ts';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import { walkTree } from '../../src/platform/walk.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { ourRules } from '../rules-under-test.ts';

const SAMPLES = ['spring-hospital/yunxi-clinic', 'aspnet-hospital/linjiang-inpatient'];
const OPTIONS = { date: '2026-11-21', language: 'en' } as const;

describe('analyses without rules', () => {
  const rulesOf = (ids: readonly string[]): string[] => ourRules().rules.filter((rule) => rule.technique === 'analysis' && ids.includes(rule.spec.analysis)).map((rule) => rule.id);

  for (const analysis of ANALYSES) {
    const { id, servesOnly } = analysis;
    if (servesOnly === undefined) continue;
    it(`${id}: nothing else changes when the rules that it serves are off`, () => {
      const off = rulesOf(servesOnly);
      assert.notDeepEqual(off, [], 'an analysis that serves no rule at all');
      const whole = prepareProgram(ourRules());
      const without = prepareProgram(ourRules(), { ...DEFAULT_SETTINGS, rules: { off, levels: {} } });
      const kinds = analysis.kinds ?? ['java'];
      assert.ok(kinds.every((kind) => whole.forKind(kind, false).analyses.includes(analysis) && !without.forKind(kind, false).analyses.includes(analysis)));
      for (const sample of SAMPLES) {
        const fs = nodeFileSystem();
        const root = join(import.meta.dirname, '..', 'golden', sample);
        const paths = walkTree(fs, root, { noIgnore: false, include: [], exclude: [] }).files.map((file) => file.path);
        assert.ok(paths.length > 5, sample);
        const before = scanInProcess(fs, root, paths, whole, OPTIONS);
        const after = scanInProcess(fs, root, paths, without, OPTIONS);
        assert.deepEqual(after.inventory, before.inventory);
        assert.deepEqual(after.coverage.relevantObjects, before.coverage.relevantObjects);
        const left = new Set(after.findings.map((finding) => finding.fingerprint));
        const lost = before.findings.filter((finding: Finding) => !off.includes(finding.ruleId) && !left.has(finding.fingerprint));
        assert.deepEqual(lost.map((finding) => `${finding.ruleId} ${finding.path}`), []);
      }
    });
  }
});
