// `hisguard checklist` as a user meets it: gate, comparison with an earlier checklist, wrong files.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChecklistAssessment } from '../../src/model/assessment.ts';
import { hisguard, withProject } from '../run-cli.ts';

const WEAK = 'spring.datasource.url=jdbc:mysql://10.1.2.3:3306/his\nspring.datasource.username=his_app\nspring.datasource.password=123456\n';

describe('hisguard checklist', () => {
  it('says with --since what changed, and gates on items that fail now', () => {
    withProject({ 'application.properties': WEAK }, (root) => {
      const out = join(root, '..', '交付材料');
      const first = hisguard(['checklist', root, '--date', '2026-10-01', '--format', 'json', '--out', out, '--gate']);
      assert.equal(first.status, 1, first.stderr);
      const earlier = join(out, readdirSync(out)[0] ?? '');
      writeFileSync(join(root, 'application.properties'), WEAK.replace('123456', '${DB_PASSWORD}'));
      const second = hisguard(['checklist', root, '--date', '2026-11-21', '--format', 'json,md', '--out', join(out, '2'), '--since', earlier, '--gate']);
      assert.equal(second.status, 0, second.stderr);
      assert.match(second.stdout, /与 2026-10-01 的清单相比/);
      const written = readdirSync(join(out, '2')).sort();
      const { since } = JSON.parse(readFileSync(join(out, '2', written.find((name) => name.endsWith('.json')) ?? ''), 'utf8')) as ChecklistAssessment;
      assert.equal(since?.findings.gone, 1);
      assert.deepEqual(since.items.map((item) => [item.before, item.after]).filter(([before]) => before === 'fail').length, 1);
      assert.match(readFileSync(join(out, '2', written.find((name) => name.endsWith('.md')) ?? ''), 'utf8'), /## 与上次清单相比/);
    });
  });

  it('gives the same bytes for a folder and for the result of its scan, whatever the file is called', () => {
    withProject({ 'application.properties': WEAK, 'src/A.java': 'class A { }\n' }, (root) => {
      const date = ['--date', '2026-11-21'];
      assert.equal(hisguard(['scan', '.', ...date, '--format', 'json=../build-17.json', '--fail-on', 'never'], { cwd: root }).status, 0);
      for (const command of ['checklist', 'grade']) {
        const written = [['.'], ['--scan', '../build-17.json']].map((from, index) => {
          const out = join(root, '..', `${command}-${String(index)}`);
          const { status, stderr } = hisguard([command, ...from, ...date, '--format', 'json,md,html,docx,xlsx', '--out', out], { cwd: root });
          assert.equal(status, 0, stderr);
          return Object.fromEntries(readdirSync(out).sort().map((name) => [name, readFileSync(join(out, name)).toString('base64')]));
        });
        assert.equal(Object.keys(written[0] ?? {}).length, 5);
        assert.deepEqual(written[1], written[0]);
      }
    });
  });

  it('refuses files that are no checklist and no scan', () => {
    withProject({ 'a.properties': 'a=1\n' }, (root) => {
      for (const option of ['--since', '--scan']) for (const file of ['a.properties', 'no-such-file']) assert.equal(hisguard(['checklist', option, file, '--format', 'md', '--out', '..'], { cwd: root }).status, 2, `${option} ${file}`);
    });
  });

  it('rests on no result that leaves findings out, and such a result says so', () => {
    withProject({ 'application.properties': WEAK, 'b.properties': 'b=1\n' }, (root) => {
      const out = join(root, '..', '交付材料');
      for (const [narrowing, name] of [[['--only', 'log-retention-short'], '--only log-retention-short'], [['--new-only'], '--new-only'], [['b.properties'], 'b.properties']] as const) {
        const scan = hisguard(['scan', ...narrowing, '--format', 'text', '--format', 'json=../scan.json', '--fail-on', 'never'], { cwd: root });
        assert.equal(scan.status, 0, scan.stderr);
        assert.ok(scan.stdout.includes(`只列出部分发现，收窄依据：${name}`), scan.stdout);
        const checklist = hisguard(['checklist', '--scan', '../scan.json', '--format', 'md', '--out', out], { cwd: root });
        assert.equal(checklist.status, 2);
        assert.ok(checklist.stderr.includes(name), checklist.stderr);
      }
      assert.equal(hisguard(['scan', '.', '--format', 'json=../scan.json', '--fail-on', 'never'], { cwd: root }).status, 0);
      assert.equal(hisguard(['checklist', '--scan', '../scan.json', '--format', 'md', '--out', out], { cwd: root }).status, 0);
    });
  });
});
