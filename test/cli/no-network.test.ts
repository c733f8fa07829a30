// The product never opens a socket: it runs with every way to one removed, and its bundle asks for none.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hisguard, REPOSITORY, withProject } from '../run-cli.ts';

const BLOCKER = `
const { createRequire, builtinModules } = require('node:module');
const Module = require('node:module');
const load = Module._load;
Module._load = function (request, ...rest) {
  const name = request.replace(/^node:/, '');
  if (['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector'].includes(name)) throw new Error('network module ' + name);
  return load.call(this, request, ...rest);
};
for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']) Object.defineProperty(globalThis, name, { get() { throw new Error('network global ' + name); } });
const net = process.binding;
process.binding = function (name, ...rest) { if (/tcp|udp|pipe_wrap|cares/.test(name)) throw new Error('network binding ' + name); return net.call(this, name, ...rest); };
`;

describe('no network', () => {
  it('scans and writes documents with sockets blocked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hisguard-blocker-'));
    const blocker = join(folder, 'blocker.cjs');
    writeFileSync(blocker, BLOCKER);
    try {
      withProject({ 'application.properties': 'spring.datasource.username=his\nspring.datasource.password=123456\n' }, (root) => {
        const nodeOptions = ['--require', blocker];
        const scan = hisguard(['scan', root, '--no-cache', '--format', 'json'], { nodeOptions });
        assert.equal(scan.status, 1, scan.stderr);
        const checklist = hisguard(['checklist', root, '--no-cache', '--format', 'docx,xlsx,html,md,json', '--out', join(root, 'out')], { nodeOptions });
        assert.equal(checklist.status, 0, checklist.stderr);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has no network module in its bundles', () => {
    for (const name of ['hisguard.cjs', 'worker.cjs']) {
      const code = readFileSync(join(REPOSITORY, 'dist', name), 'utf8');
      const asked = [...code.matchAll(/require\(["'](?:node:)?([a-z0-9_/]+)["']\)/g)].map((match) => match[1] ?? '');
      assert.deepEqual(asked.filter((module) => ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'inspector'].includes(module)), [], name);
    }
  });
});
