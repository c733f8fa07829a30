// The cache: right or empty, never wrong; never in the scanned tree; quick to load.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, openCache } from '../../src/platform/cache.ts';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import { memoryFileSystem } from '../memory-file-system.ts';
import type { FileResult } from '../../src/model/scan-result.ts';

const KEYS = ['0.1.0', 'rules', 'settings'];
const empty = (path: string): FileResult => ({ path, kind: 'java', bytes: 10, encoding: 'utf-8', digest: 'd'.repeat(64), findings: [], facts: [], problems: [], suppressions: [] });
const full: FileResult = {
  ...empty('门诊/application.yml'), kind: 'yaml', encoding: 'gb18030', skipped: 'vendored',
  findings: [{ ruleId: 'r', evidence: '***', anchor: 'a', fingerprint: 'f', contentFingerprint: 'c', startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 }],
  facts: [{ kind: 'k', name: 'n', path: '门诊/application.yml', data: { a: [1, null] } }], problems: [{ id: 'platform.malformed-bytes', effect: 'none' }],
  suppressions: [{ line: 1, fromLine: 1, toLine: 2, rules: ['r'], source: 'in-source' }],
};
const binary: FileResult = { path: 'a.bin', kind: 'unknown', bytes: 3, digest: 'e'.repeat(64), findings: [], facts: [], problems: [], suppressions: [], skipped: 'binary' };

describe('openCache', () => {
  it('gives back exactly what was saved', () => {
    const fs = memoryFileSystem({});
    const cache = openCache(fs, '/c/hisguard', '/p', KEYS);
    assert.equal(cache.size, 0);
    assert.deepEqual(cache.save([empty('a.java'), full, binary]), []);
    const again = openCache(fs, '/c/hisguard', '/p', KEYS);
    assert.equal(again.size, 3);
    for (const result of [empty('a.java'), full, binary]) assert.deepEqual(again.get(result.path), { result });
    assert.equal(again.get('none'), undefined);
  });

  it('is empty for another tool, ruleset, settings or project', () => {
    const fs = memoryFileSystem({});
    openCache(fs, '/c', '/p', KEYS).save([full]);
    assert.equal(openCache(fs, '/c', '/p', ['0.1.1', 'rules', 'settings']).size, 0);
    assert.equal(openCache(fs, '/c', '/p', ['0.1.0', 'rules']).size, 0);
    assert.equal(openCache(fs, '/c', '/q', KEYS).size, 0);
  });

  it('is empty, without a word, when damaged anywhere', () => {
    const fs = memoryFileSystem({});
    openCache(fs, '/c', '/p', KEYS).save([full, empty('b.java')]);
    const [file, whole] = [...fs.nodes][0]! as [string, Uint8Array];
    for (let at = 0; at < whole.length; at += 11) {
      const damaged = Uint8Array.from(whole);
      damaged[at]! ^= 1;
      fs.nodes.set(file, damaged);
      assert.equal(openCache(fs, '/c', '/p', KEYS).size, 0, `bit at ${at}`);
      fs.nodes.set(file, whole.subarray(0, at));
      assert.equal(openCache(fs, '/c', '/p', KEYS).size, 0, `cut at ${at}`);
    }
  });

  it('keeps no incomplete result', () => {
    const fs = memoryFileSystem({});
    openCache(fs, '/c', '/p', KEYS).save([{ ...full, problems: [{ id: 'engine.hang', effect: 'incomplete' }] }, binary]);
    const again = openCache(fs, '/c', '/p', KEYS);
    assert.deepEqual([again.size, again.get(full.path)], [1, undefined]);
  });

  it('refuses a folder inside the scanned tree, through links too', function () {
    if (process.platform === 'win32') this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'cache-'));
    try {
      mkdirSync(join(folder, 'p'));
      symlinkSync(join(folder, 'p'), join(folder, 'elsewhere'));
      for (const cache of [join(folder, 'p', 'cache'), join(folder, 'p'), join(folder, 'elsewhere', 'new', 'cache')]) assert.deepEqual(openCache(nodeFileSystem(), cache, join(folder, 'p'), KEYS).save([full]), [{ id: 'platform.cache-in-tree', effect: 'none' }]);
      assert.deepEqual(readdirSync(join(folder, 'p')), []);
      assert.deepEqual(openCache(nodeFileSystem(), join(folder, 'pc'), join(folder, 'p'), KEYS).save([full]), []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says so where it cannot write, and harms nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cache-'));
    try {
      writeFileSync(join(folder, 'file'), '');
      const cache = openCache(nodeFileSystem(), join(folder, 'file', 'below'), '/p', KEYS);
      assert.deepEqual([cache.size, cache.save([full])], [0, [{ id: 'platform.cache-unwritable', effect: 'none' }]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('survives writers at the same time: the last whole pack stands, no rest lies about', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cache-'));
    try {
      const caches = Array.from({ length: 4 }, () => openCache(nodeFileSystem(), folder, '/p', KEYS));
      caches.forEach((cache, at) => assert.deepEqual(cache.save(Array.from({ length: 50 * (at + 1) }, (_, file) => empty(`${file}.java`))), []));
      assert.equal(openCache(nodeFileSystem(), folder, '/p', KEYS).size, 200);
      assert.equal(readdirSync(folder).length, 1);
      assert.ok(!readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8').includes('/p"'), 'the project path stays out');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('cacheFolder', () => {
  it('follows the system and the environment', () => {
    assert.equal(cacheFolder({ HOME: '/home/x' }, 'linux'), '/home/x/.cache/hisguard');
    assert.equal(cacheFolder({ HOME: '/home/x', XDG_CACHE_HOME: '/var/c' }, 'linux'), '/var/c/hisguard');
    assert.equal(cacheFolder({ HOME: '/home/x', XDG_CACHE_HOME: 'relative' }, 'linux'), '/home/x/.cache/hisguard');
    assert.equal(cacheFolder({ HOME: '/Users/x', XDG_CACHE_HOME: '/var/c' }, 'darwin'), '/Users/x/Library/Caches/hisguard');
    assert.equal(cacheFolder({ LOCALAPPDATA: 'C:\\Users\\张三\\AppData\\Local' }, 'win32'), 'C:\\Users\\张三\\AppData\\Local\\hisguard\\Cache');
    assert.equal(cacheFolder({ USERPROFILE: 'C:\\Users\\x' }, 'win32'), 'C:\\Users\\x\\AppData\\Local\\hisguard\\Cache');
    assert.equal(cacheFolder({}, 'linux'), undefined);
    assert.equal(cacheFolder({}, 'win32'), undefined);
  });
});
