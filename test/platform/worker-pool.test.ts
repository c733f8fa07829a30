// The pool with real threads: all tasks come back, a bad task costs only itself, cancelling is prompt, nothing keeps the process alive.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openPool, runPool, type LossReason, type PoolOptions, type PoolRun } from '../../src/platform/worker-pool.ts';

interface Result { readonly task: string; readonly greeting?: string; readonly count: number }
interface Report extends PoolRun { readonly results: readonly string[]; readonly losses: Readonly<Record<string, LossReason>>; readonly greetings: ReadonlySet<string | undefined> }

describe('worker pool', () => {
  let folder = '';
  let workerFile = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), '张三 的项目 (1)-'));
    workerFile = join(folder, 'worker.cjs');
    await build({ entryPoints: ['test/fixtures/platform/pool-worker-script.mjs'], outfile: workerFile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (tasks: readonly string[], options: Partial<PoolOptions> = {}): Promise<Report> => {
    const results: string[] = [];
    const losses: Record<string, LossReason> = {};
    const greetings = new Set<string | undefined>();
    const outcome = await runPool<string, Result>({
      workerFile, workers: 2, hangSeconds: 20, tasks, ...options,
      onResult: (task, result) => { assert.equal(result.task, task); results.push(task); greetings.add(result.greeting); },
      onLost: (task, reason) => { assert.equal(losses[task], undefined, 'lost once'); losses[task] = reason; },
    });
    return { ...outcome, results: results.sort(), losses, greetings };
  };
  const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `ok ${String(at).padStart(4, '0')}`);
  const mixed = (bad: readonly string[], count = 200): string[] => { const tasks = numbered(count); bad.forEach((task, at) => tasks.splice(at * 37 % tasks.length, 0, task)); return tasks; };

  it('does every task exactly once', async () => {
    const { results, losses, lost, cancelled, greetings } = await run(numbered(1000), { workers: 3, workerData: { greeting: '你好' } });
    assert.deepEqual(results, numbered(1000));
    assert.deepEqual([losses, lost, cancelled, [...greetings]], [{}, 0, false, ['你好']]);
  });

  it('takes no task and more workers than tasks', async () => {
    assert.deepEqual((await run([])).results, []);
    assert.deepEqual((await run(['ok a'], { workers: 4 })).results, ['ok a']);
  });

  for (const bad of ['throw', 'exit', 'stack', 'clone'] as const) {
    it(`loses only the tasks that ${bad}`, async () => {
      const tasks = [`${bad} 1`, `${bad} 2`, `${bad} 3`];
      const { results, losses, lost } = await run(mixed(tasks));
      assert.deepEqual(results, numbered(200));
      assert.deepEqual(losses, Object.fromEntries(tasks.map(task => [task, 'crash'])));
      assert.equal(lost, 3);
    });
  }

  it('ends tasks that hang, in loops and in regular expressions', async () => {
    const { results, losses } = await run(mixed(['hang 1', 'regex 2', 'hang 3']), { hangSeconds: 2 });
    assert.deepEqual(results, numbered(200));
    assert.deepEqual(losses, { 'hang 1': 'hang', 'regex 2': 'hang', 'hang 3': 'hang' });
  });

  it('does not take slow work for a hang', async () => {
    const tasks = Array.from({ length: 36 }, (_, at) => `slow ${String(at).padStart(2, '0')}`);
    const { results, losses } = await run(tasks, { hangSeconds: 2, workers: 1 });
    assert.deepEqual([results, losses], [tasks, {}]);
  });

  it('survives a worker that runs out of memory', async () => {
    const { results, losses } = await run(mixed(['memory 1'], 40), { resourceLimits: { maxOldGenerationSizeMb: 64, stackSizeMb: 4 }, hangSeconds: 30 });
    assert.deepEqual(results, numbered(40));
    assert.deepEqual(losses, { 'memory 1': 'crash' });
  });

  it('gives all tasks up where no worker can start', async () => {
    const expected = { 'ok 0000': 'start', 'ok 0001': 'start', 'ok 0002': 'start' };
    assert.deepEqual((await run(numbered(3), { workerData: { failStart: true } })).losses, expected);
    assert.deepEqual((await run(numbered(3), { workerFile: join(folder, 'none.cjs') })).losses, expected);
    assert.deepEqual((await run(numbered(3), { workerData: { hangStart: true }, hangSeconds: 0.2 })).losses, expected);
  });

  it('stops promptly on a signal, before and during work', async () => {
    assert.deepEqual((await run(numbered(5), { signal: AbortSignal.abort() })).cancelled, true);
    const control = new AbortController();
    setTimeout(() => control.abort(), 300);
    const started = performance.now();
    const { cancelled, results } = await run(['hang 1', 'hang 2', ...numbered(50)], { hangSeconds: 60, signal: control.signal });
    assert.ok(cancelled && performance.now() - started < 30_000);
    assert.ok(results.length < 50);
  });

  it('serves several runs from one pool, replacing what died between', async () => {
    const pool = openPool<string, Result>({ workerFile, workers: 2, hangSeconds: 20 });
    try {
      for (let round = 0; round < 3; round++) {
        const results: string[] = [];
        const outcome = await pool.run({ tasks: mixed(['throw x'], 30), onResult: task => results.push(task), onLost: () => undefined });
        assert.deepEqual([results.length, outcome.lost], [30, 1]);
      }
    } finally {
      await pool.close();
    }
  });

  it('passes on what a caller throws, and still ends its threads', async () => {
    await assert.rejects(runPool<string, Result>({ workerFile, workers: 2, hangSeconds: 20, tasks: numbered(50), onResult: () => { throw new Error('caller'); }, onLost: () => undefined }), /caller/);
  });

  it('leaves nothing behind that keeps a process alive', async () => {
    const script = join(folder, 'main.mjs');
    await build({ stdin: { contents: `import { runPool } from './src/platform/worker-pool.ts'; let n = 0; const { lost } = await runPool({ workerFile: process.argv[2], workers: 2, hangSeconds: 2, tasks: ['a', 'hang', 'throw', 'b'], onResult: () => n++, onLost: () => undefined }); console.log(n, lost);`, resolveDir: '.', loader: 'js' }, outfile: script, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' });
    writeFileSync(join(folder, 'package.json'), '{}');
    assert.equal(execFileSync(process.execPath, [script, workerFile], { encoding: 'utf8', timeout: 40_000 }).trim(), '2 2');
  });
});
