// Baseline commands: record, add, prune, explain, and what the gate makes of it.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hisguard, withProject } from '../run-cli.ts';

const WEAK = 'spring.datasource.username=his_app\nspring.datasource.password=123456\n';
const FLAGS = ['--no-cache', '--date', '2026-11-21'];

describe('hisguard baseline', () => {
  it('quiets the gate for what is known and stops what is new', () => {
    withProject({ 'a.properties': WEAK }, (root) => {
      const file = join(root, '.hisguard', 'baseline.jsonl');
      assert.equal(hisguard(['baseline', 'create', root, ...FLAGS]).status, 0);
      assert.equal(hisguard(['scan', root, ...FLAGS]).status, 0);
      assert.equal(hisguard(['baseline', 'create', root, ...FLAGS]).status, 2);
      writeFileSync(join(root, 'b.properties'), WEAK);
      assert.equal(hisguard(['scan', root, ...FLAGS]).status, 1);
      assert.equal(hisguard(['scan', root, ...FLAGS, '--baseline', 'none']).status, 1);
      assert.equal(hisguard(['baseline', 'update', root, ...FLAGS]).status, 0);
      assert.equal(hisguard(['scan', root, ...FLAGS]).status, 0);
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      assert.deepEqual([...lines].sort(), lines.slice().sort());
      writeFileSync(join(root, 'a.properties'), 'x=1\n');
      assert.equal(hisguard(['baseline', 'prune', root, ...FLAGS]).status, 0);
      assert.ok(!readFileSync(file, 'utf8').includes('a.properties'));
      assert.match(hisguard(['baseline', 'explain', root, ...FLAGS]).stdout, /b\.properties:2/);
    });
  });

  it('follows a file that moved', () => {
    withProject({ 'a.properties': WEAK }, (root) => {
      hisguard(['baseline', 'create', root, ...FLAGS]);
      renameSync(join(root, 'a.properties'), join(root, 'moved.properties'));
      assert.equal(hisguard(['scan', root, ...FLAGS]).status, 0);
    });
  });

  it('holds no value and no digest of one beyond twelve bits', () => {
    withProject({ 'a.properties': WEAK }, (root) => {
      hisguard(['baseline', 'create', root, ...FLAGS]);
      const text = readFileSync(join(root, '.hisguard', 'baseline.jsonl'), 'utf8');
      assert.ok(!text.includes('123456'));
      for (const line of text.trim().split('\n')) assert.match((JSON.parse(line) as { fingerprint: string }).fingerprint, /^1-[0-9a-f]{20}-[0-9a-f]{3}$/);
    });
  });
});
