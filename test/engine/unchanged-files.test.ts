// A second scan reads no file whose stamp is the one that was kept, and every other one.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanProject } from '../../src/engine/scan-project.ts';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { REPOSITORY } from '../run-cli.ts';
import { ourRules } from '../rules-under-test.ts';

describe('unchanged files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unchanged-'));
  const root = join(folder, 'his');
  const stamps = new Map<string, string>();
  before(() => { mkdirSync(root); });
  after(() => { rmSync(folder, { recursive: true }); });

  /** Scans; gives what this thread read of the project, and each file's findings. */
  async function scan(): Promise<{ read: string[]; fromCache: number; findings: Record<string, number> }> {
    const disk = nodeFileSystem();
    const read: string[] = [];
    const run = await scanProject({
      fs: {
        ...disk,
        stat: (path) => { const status = disk.stat(path); const stamp = stamps.get(path.slice(root.length + 1)); return status === undefined ? undefined : { kind: status.kind, bytes: status.bytes, ...(stamp !== undefined && { stamp }) }; },
        readBytes: (path, limit) => { if (path.startsWith(root)) read.push(path.slice(root.length + 1)); return disk.readBytes(path, limit); },
      },
      root, rules: ourRules(), settings: DEFAULT_SETTINGS, date: '2026-11-21', jobs: 1, cacheFolder: join(folder, 'cache'), workerFile: join(REPOSITORY, 'dist', 'worker.cjs'), clock: () => 0,
    });
    return { read, fromCache: run.statistics.fromCache, findings: Object.fromEntries(run.project.files().map(({ path, findings }) => [path, findings.length])) };
  }

  function put(name: string, password: string, stamp?: string): void {
    writeFileSync(join(root, name), `spring.datasource.password=${password}\n`);
    if (stamp === undefined) stamps.delete(name);
    else stamps.set(name, stamp);
  }

  it('are known by their stamps, others by their bytes', async () => {
    put('a.properties', '123456', '1');
    put('b.properties', '123456');
    assert.deepEqual(await scan(), { read: [], fromCache: 0, findings: { 'a.properties': 1, 'b.properties': 1 } });
    assert.deepEqual(await scan(), { read: ['b.properties'], fromCache: 2, findings: { 'a.properties': 1, 'b.properties': 1 } });
  });

  it('with a new stamp are read once more', async () => {
    put('a.properties', '123456', '2');
    put('b.properties', '${PAS}', '1');
    assert.deepEqual(await scan(), { read: ['a.properties', 'b.properties'], fromCache: 1, findings: { 'a.properties': 1, 'b.properties': 0 } });
    assert.deepEqual(await scan(), { read: [], fromCache: 2, findings: { 'a.properties': 1, 'b.properties': 0 } });
  });

  it('are read where they had no certain stamp when they were scanned', async () => {
    put('b.properties', '123456');
    await scan();
    stamps.set('b.properties', '1');
    assert.deepEqual((await scan()).read, ['b.properties']);
    assert.deepEqual((await scan()).read, []);
  });
});

describe('stamp', () => {
  it('is given to a file only when it has been left alone for a while', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
    try {
      writeFileSync(join(folder, 'new'), 'x');
      assert.equal(nodeFileSystem().stat(join(folder, 'new'))?.stamp, undefined);
      const old = nodeFileSystem().stat(join(REPOSITORY, 'package.json'))?.stamp;
      assert.ok(old !== undefined && old !== nodeFileSystem().stat(join(REPOSITORY, 'tsconfig.json'))?.stamp);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
