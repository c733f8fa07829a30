// Starts a real VS Code server (the one inside code-server) and opens its workbench in headless Chromium.
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { chromium as browserOf, nodeOf, serverOf } from './setup.mjs';

/** A quiet editor: no welcome page, prompts, updates or requests to anywhere. */
const SETTINGS = {
  'workbench.startupEditor': 'none', 'workbench.tips.enabled': false, 'workbench.enableExperiments': false, 'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden', 'chat.disableAIFeatures': true, 'chat.commandCenter.enabled': false, 'telemetry.telemetryLevel': 'off', 'update.mode': 'none',
  'update.showReleaseNotes': false, 'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true, 'git.enabled': false,
  'files.autoSave': 'off', 'files.hotExit': 'off', 'window.restoreWindows': 'none', 'editor.minimap.enabled': false, 'editor.cursorBlinking': 'solid',
  'editor.accessibilitySupport': 'off', 'workbench.colorTheme': 'Default Light Modern', 'terminal.integrated.gpuAcceleration': 'off', 'terminal.integrated.enablePersistentSessions': false,
};

/** `vsix` are installed first; `trust` keeps Workspace Trust on. Its folder lies where temporary files do; `stop` ends all its processes. */
export async function startServer({ edition = 'floor', settings = {}, vsix = [], locale, trust = false, env: extra = {} } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'hisguard-e2e-'));
  mkdirSync(join(dir, 'data', 'User'), { recursive: true });
  writeFileSync(join(dir, 'data', 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, 'security.workspace.trust.enabled': trust, ...settings }, undefined, 1));
  if (locale !== undefined) addLanguage(join(dir, 'data'), locale);
  const node = nodeOf(edition);
  const folders = ['--server-data-dir', join(dir, 'server'), '--user-data-dir', join(dir, 'data'), '--extensions-dir', join(dir, 'extensions'), '--accept-server-license-terms'];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', E2E_RESULT: join(dir, 'result.json'), SHELL: '/bin/bash', XDG_CACHE_HOME: join(dir, 'cache'), ...extra };
  for (const key of Object.keys(env)) if (key.startsWith('VSCODE_')) delete env[key];
  for (const file of vsix) execFileSync(node, [serverOf(edition), ...folders, '--install-extension', file, '--force'], { env, stdio: 'pipe' });
  const child = spawn(node, [
    serverOf(edition), ...folders, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--enable-smoke-test-driver', '--telemetry-level', 'off',
    ...(trust ? [] : ['--disable-workspace-trust']), ...(locale === undefined ? [] : ['--locale', locale]),
  ], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(join(dir, 'server.log'));
  child.stderr.pipe(log);
  const exited = new Promise((done) => { child.once('close', done); });
  // The whole group: server, extension hosts, language servers.
  const kill = (signal) => { try { process.kill(-child.pid, signal); } catch { /* it has ended */ } };
  // Also where the run is broken off: a server without its driver would stay for hours.
  const end = () => kill('SIGKILL');
  process.once('exit', end);
  const stop = async () => {
    kill('SIGTERM');
    await Promise.race([exited, new Promise((done) => { setTimeout(done, 5000); })]);
    kill('SIGKILL');
    process.removeListener('exit', end);
  };
  try {
    const port = await new Promise((done, fail) => {
      let text = '';
      child.stdout.on('data', (chunk) => {
        log.write(chunk);
        const match = /agent listening on (\d+)/.exec(text += chunk);
        if (match) done(Number(match[1]));
      });
      child.once('exit', (code) => fail(new Error(`the editor's server ended with ${code}: ${text}`)));
      setTimeout(() => fail(new Error(`the editor's server did not start: ${text}`)), 60_000).unref();
    });
    return { port, dir, pid: child.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A language pack without texts: the workbench stays English, extensions speak `locale`. */
function addLanguage(data, locale) {
  const texts = join(data, 'empty.i18n.json');
  writeFileSync(texts, JSON.stringify({ contents: {} }));
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: { hash: 'hisguard', label: locale, extensions: [{ extensionIdentifier: { id: 'hisguard.test-language' }, version: '1.0.0' }], translations: { vscode: texts } } }));
}

/** `folder`: a folder or a `.code-workspace` file. `payload`: what the workbench is told, pairs of strings; absolute paths become addresses of the server. */
export async function openWorkbench(port, folder, payload = [], { onLog, onExit, locale = 'en-US' } = {}) {
  const browser = await chromium.launch({
    executablePath: browserOf(), headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 }, locale })).newPage();
  page.on('pageerror', (error) => onLog?.('pageerror', String(error)));
  page.on('crash', () => onExit?.(99));
  await page.exposeFunction('codeAutomationLog', (type, values) => onLog?.(type, format(...values)));
  await page.exposeFunction('codeAutomationExit', (code, logs) => onExit?.(code, logs));
  const authority = `vscode-remote://127.0.0.1:${port}`;
  const pairs = [['skipWelcome', 'true'], ...payload].map(([key, value]) => [key, value.startsWith('/') ? authority + value : value]);
  const what = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  await page.goto(`http://127.0.0.1:${port}/?${what}=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(pairs))}`);
  return { browser, page };
}
