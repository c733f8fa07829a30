// The first index waits for what the person looks at.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCompiledRules } from '../../src/engine/read-compiled-rules.ts';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import { AnalysisQueue, PRIORITY } from '../../src/server/analysis-queue.ts';
import { FolderIndex } from '../../src/server/folder-index.ts';
import { ProjectState } from '../../src/server/project-state.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { PROGRAM, TODAY, until, writeInto } from './test-client.ts';

describe('server: the index of a folder', () => {

  it('begins once the open documents have been answered, and until it ends nothing is said that hangs on other files', async () => {
    const root = mkdtempSync(join(tmpdir(), 'hisguard-index-'));
    const resources = 'src/main/resources';
    writeInto(root, `${resources}/application.yml`, 'spring:\n  profiles:\n    active: dev\n  datasource:\n    password: 123456\n');
    const fs = nodeFileSystem();
    const rules = readCompiledRules(fs, PROGRAM);
    const workerFile = join(PROGRAM, 'analysis-worker.cjs');
    const queue = new AnalysisQueue({ workerFile, rules, hangSeconds: 20 });
    const state = new ProjectState({ rules, settings: DEFAULT_SETTINGS, baseline: [], language: 'en' });
    const scope = { root, settings: DEFAULT_SETTINGS, ruleFolders: [], rulesEdition: 0, date: TODAY };
    let markServed: () => void = () => undefined;
    const index = new FolderIndex({
      fs, scope, rules, baseRules: rules, workerFile, state, queue, hangSeconds: 20,
      served: new Promise((resolve) => { markServed = resolve; }), onProgress: () => undefined, onChanged: () => undefined,
    });
    const rulesAt = (path: string): string[] => state.findingsAt(path, TODAY).map((one) => one.ruleId);
    try {
      index.start();
      // Whether the profile of this document is deployed stands in the other file.
      const open = `${resources}/application-dev.yml`;
      writeInto(root, open, '');
      const answer = await queue.analyse({ kind: 'text', scope, path: open, text: 'management:\n  endpoints:\n    web:\n      exposure:\n        include: "*"\nspring:\n  redis:\n    password: 123456\n' }, PRIORITY.document);
      assert.ok(answer.kind === 'result');
      state.setOpen(answer.result);
      assert.deepEqual(rulesAt(open), ['weak-password'], 'what one file tells is told at once');
      assert.deepEqual([index.progress, state.complete], [{ phase: 'indexing', done: 0, total: 0 }, false]);
      markServed();
      await until(() => state.complete || undefined, 'the folder is read');
      assert.ok(rulesAt(open).includes('actuator-exposed'));
      assert.ok(rulesAt(`${resources}/application.yml`).includes('weak-password'));
    } finally {
      index.close();
      await queue.close();
      rmSync(root, { recursive: true, force: true });
    }
  });
});
