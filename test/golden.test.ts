// Two sample hospital systems: findings, checklist and grading compared byte for byte. UPDATE_GOLDEN=1 rewrites what is expected.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScanResult } from '../src/model/scan-result.ts';
import { ourRules } from './rules-under-test.ts';
import { hisguard, REPOSITORY } from './run-cli.ts';

const GOLDEN = join(REPOSITORY, 'test', 'golden');
const FIXED = ['--no-cache', '--date', '2026-11-21', '--revision', 'sample'];

const SAMPLES = { 'spring-hospital': 'yunxi-clinic', 'aspnet-hospital': 'linjiang-inpatient' } as const;

function compare(path: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN !== undefined) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  assert.equal(actual, readFileSync(path, 'utf8'));
}

describe('sample systems', () => {
  for (const [sample, name] of Object.entries(SAMPLES)) {
    const project = join(GOLDEN, sample, name);
    const expected = join(GOLDEN, sample, 'expected');

    it(`${sample}: findings`, () => {
      const run = hisguard(['scan', project, '--no-cache', '--date', '2026-11-21', '--format', 'sarif']);
      assert.equal(run.status, 1, run.stderr);
      compare(join(expected, 'scan.sarif'), withoutRevision(run.stdout));
    });

    it(`${sample}: checklist and grading, the same bytes twice`, () => {
      const folders = [mkdtempSync(join(tmpdir(), 'hisguard-golden-')), mkdtempSync(join(tmpdir(), 'hisguard-golden-'))];
      try {
        for (const folder of folders) {
          assert.equal(hisguard(['checklist', project, ...FIXED, '--format', 'docx,xlsx,html,md,json', '--out', folder]).status, 0);
          assert.equal(hisguard(['grade', project, '--no-cache', '--date', '2026-11-21', '--format', 'docx,xlsx,html,md,json', '--out', folder]).status, 0);
        }
        const [first = '', second = ''] = folders;
        const names = readdirSync(first).sort();
        assert.equal(names.length, 10);
        for (const file of names) {
          assert.deepEqual(readFileSync(join(first, file)), readFileSync(join(second, file)), file);
          if (file.endsWith('.md')) compare(join(expected, file), withoutRevision(readFileSync(join(first, file), 'utf8')));
        }
      } finally {
        for (const folder of folders) rmSync(folder, { recursive: true });
      }
    });
  }

  it('plant every category that a rule reports', () => {
    const found = new Set(Object.entries(SAMPLES).flatMap(([sample, name]) => (JSON.parse(hisguard(['scan', join(GOLDEN, sample, name), '--no-cache', '--date', '2026-11-21', '--format', 'json']).stdout) as ScanResult).findings.map((finding) => finding.category)));
    const reported = new Set(ourRules().rules.map((rule) => rule.category));
    assert.ok(reported.size > 20);
    assert.deepEqual([...reported].filter((category) => !found.has(category)), []);
  });

  it('give the same result whatever the number of workers', () => {
    const scan = (jobs: string): string => hisguard(['scan', join(GOLDEN, 'spring-hospital', SAMPLES['spring-hospital']), '--no-cache', '--date', '2026-11-21', '--format', 'json', '--jobs', jobs]).stdout;
    assert.equal(scan('1'), scan('4'));
  });
});

/** The samples lie in the product's own repository, whose commit and ruleset change with every commit. */
function withoutRevision(text: string): string {
  return text.replace(/\b[0-9a-f]{40}\b/g, '<revision>').replace(/("?rulesetDigest"?: ?")[0-9a-f]{64}/g, '$1<ruleset>').replace(/\b[0-9a-f]{64}\b/g, '<digest>');
}
