// Installs the development packages of the lock file when they are missing or out of date. Uses Node alone.
import { existsSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the process with a clear sentence when the installation fails. */
export function ensureInstalled() {
  const lock = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('安装依赖 / installing packages (npm ci)');
  const { status } = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) {
    console.error('npm ci 失败:需要能访问 npm 软件源(只在构建时需要)。/ npm ci failed: building needs an npm registry; running the product does not.');
    process.exit(2);
  }
}

export function say(text) {
  console.error(`\n── ${text}`);
}

export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' && command.endsWith('.cmd'), ...options });
}
