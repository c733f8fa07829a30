// Which files of a folder the worker reads before a person opens one, and that it reads them behind everything else.
import assert from 'node:assert/strict';
import type { AnalysisQueue } from '../../src/server/analysis-queue.ts';
import { filesToWarmUpWith, warmUp } from '../../src/server/warm-up.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { TODAY } from './test-client.ts';

const many = (ending: string, count: number, bytes: number): { path: string; bytes: number }[] => Array.from({ length: count }, (_, at) => ({ path: `src/${String(at)}.${ending}`, bytes: bytes + at }));

describe('server: warm-up', () => {
  it('takes files of middle size of the commonest languages, in turn', () => {
    const files = filesToWarmUpWith([...many('java', 20, 12_000), ...many('vue', 8, 5_000), ...many('cs', 3, 9_000), ...many('py', 1, 12_000), ...many('yml', 90, 12_000), { path: 'a.java', bytes: 90_000 }, { path: 'b.java', bytes: 300 }, { path: 'dist/c.java', bytes: 12_000, buildOutput: true }]);
    assert.deepEqual(files.slice(0, 4), ['src/0.java', 'src/7.vue', 'src/2.cs', 'src/1.java']);
    assert.equal(files.length, 6 + 6 + 3);
    assert.deepEqual(files.filter((path) => /[abc]\.java$|py$|yml$/.test(path)), []);
  });

  it('ends where the folder is closed', async () => {
    const abort = new AbortController();
    const asked: string[] = [];
    const queue = { analyse: (task: { readonly path: string }) => { asked.push(task.path); if (asked.length === 2) abort.abort(); return Promise.resolve({ kind: 'gone' }); } };
    await warmUp(queue as unknown as AnalysisQueue, { root: '/p', settings: DEFAULT_SETTINGS, ruleFolders: [], rulesEdition: 0, date: TODAY }, many('java', 20, 12_000), abort.signal);
    assert.deepEqual(asked, ['src/0.java', 'src/1.java']);
  });
});
