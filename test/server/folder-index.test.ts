// The first index waits for what the person looks at.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCompiledRules } from '../../src/engine/read-compiled-rules.ts';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import { AnalysisQueue } from '../../src/server/analysis-queue.ts';
import { FolderIndex } from '../../src/server/folder-index.ts';
import { ProjectState } from '../../src/server/project-state.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { PROGRAM, TODAY, until, writeInto } from './test-client.ts';

describe('server: the index of a folder', () => {

  it('begins once the open documents have been answered', async () => {
    const root = mkdtempSync(join(tmpdir(), 'hisguard-index-'));
    writeInto(root, 'application.yml', 'spring:\n  datasource:\n    password: 123456\n');
    const fs = nodeFileSystem();
    const rules = readCompiledRules(fs, PROGRAM);
    const workerFile = join(PROGRAM, 'analysis-worker.cjs');
    const queue = new AnalysisQueue({ workerFile, rules, hangSeconds: 20 });
    const state = new ProjectState({ rules, settings: DEFAULT_SETTINGS, baseline: [], language: 'en' });
    let markServed: () => void = () => undefined;
    const index = new FolderIndex({
      fs, scope: { root, settings: DEFAULT_SETTINGS, ruleFolders: [], rulesEdition: 0, date: TODAY }, rules, baseRules: rules, workerFile, state, queue, hangSeconds: 20,
      served: new Promise((resolve) => { markServed = resolve; }), onProgress: () => undefined, onChanged: () => undefined,
    });
    try {
      index.start();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.deepEqual([index.progress, state.complete], [{ phase: 'indexing', done: 0, total: 0 }, false]);
      markServed();
      await until(() => state.complete || undefined, 'the folder is read');
      assert.ok(state.findings(TODAY).some((one) => one.ruleId === 'weak-password'));
    } finally {
      index.close();
      await queue.close();
      rmSync(root, { recursive: true, force: true });
    }
  });
});
