// What building needs runs on every Node.js that is promised: a newcomer's first `npm ci` has nothing to warn of.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { REPOSITORY } from '../run-cli.ts';

interface Locked { readonly engines?: { readonly node?: string } }

const { subset } = createRequire(import.meta.url)('semver') as { subset: (part: string, whole: string) => boolean };
const read = (file: string): string => readFileSync(join(REPOSITORY, file), 'utf8');
const promised = (JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node;

describe('versions of Node.js', () => {
  it('are those of every package that building installs', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
    const demands = Object.entries(packages).flatMap(([path, { engines }]) => (engines?.node === undefined ? [] : [{ path, node: engines.node }]));
    assert.ok(demands.length > 100, `${demands.length} packages`);
    assert.deepEqual(demands.filter(({ node }) => !subset(promised, node)), []);
  });

  it('are those that the documents name', () => {
    const versions = promised.replaceAll(/\.0\b/g, '').split(' || ');
    for (const file of ['README.md', 'README.zh-CN.md', 'docs/offline-installation.md']) {
      const named = [...read(file).matchAll(/Node\.js ?[（(](?<versions>[^）)]+)[）)]/gu)].map((match) => match.groups?.versions?.replaceAll('≥', '>=').replaceAll('>= ', '>=').split(/、|, | 或 | or /u));
      assert.ok(named.length > 0, file);
      for (const one of named) assert.deepEqual(one, versions, file);
    }
  });
});
