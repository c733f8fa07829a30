// Two projects open at once never mix: no setting lives in a global.
import assert from 'node:assert/strict';
import { openProject } from '../../src/engine/project.ts';
import { prepareProgram } from '../../src/engine/scan-program.ts';
import { scanFile } from '../../src/engine/scan-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import type { Grade } from '../../src/model/rule.ts';
import { ourRules } from '../rules-under-test.ts';

const FILE = { path: 'application.properties', text: 'spring.datasource.username=his\nspring.datasource.password=123456\n' };

function open(settings: Settings) {
  const program = prepareProgram(ourRules(), settings);
  const project = openProject(program);
  return {
    scan: () => { project.update(scanFile(program, FILE, '2026-11-21')); },
    result: (grade: Grade) => project.result({
      settings, grade, gradeSource: 'default', language: 'en', date: '2026-11-21', projectName: 'p', baseline: [], clauses: () => new Map(), complete: true,
      walk: { skipped: [], problems: [], excludedPaths: [], gitIgnoredConfiguration: [] },
    }),
  };
}

describe('two projects', () => {
  it('keep their own rules, levels and findings', () => {
    const strict = open(DEFAULT_SETTINGS);
    const relaxed = open({ ...DEFAULT_SETTINGS, rules: { off: ['weak-credential'], levels: {} } });
    const changed = open({ ...DEFAULT_SETTINGS, rules: { off: [], levels: { 'weak-credential': 'note' } } });
    for (const project of [strict, relaxed, changed]) project.scan();
    const levels = (project: ReturnType<typeof open>): string[] => project.result(3).findings.filter((one) => one.category === 'weak-credential').map((one) => one.level);
    assert.deepEqual(levels(strict), ['error']);
    assert.deepEqual(levels(relaxed), []);
    assert.deepEqual(levels(changed), ['note']);
    assert.deepEqual(levels(strict), ['error']);
  });
});
