// Suites that run with mocha inside the extension host, the extension loaded from the repository.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench, startServer } from './editor.mjs';
import { SUITE } from './suites.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LIMIT_MILLISECONDS = 240_000;
/** The editor's own complaints about what is not installed or not reachable. */
const NOISE = /ChatModelSelection|AgentHost|connection token|Creating a socket|reconnection-grace|AccountPolicyGate|Service Worker|additional builtin|spdlog|watchdog|ripgrep|Migrating|^\s+at .*workbench\.js|^%?s?$/;

/** `name` is what `host/run.ts` knows the suite by; `workspace` writes what the window opens. */
export async function runInHost(name, workspace, { edition, screenshots }, tally) {
  const server = await startServer({ edition, env: { HISGUARD_E2E_SUITE: name } });
  const result = join(server.dir, 'result.json');
  let opened;
  try {
    const [code, logs] = await new Promise((done, fail) => {
      setTimeout(() => done([97]), LIMIT_MILLISECONDS).unref();
      openWorkbench(server.port, workspace(), [['extensionDevelopmentPath', ROOT], ['extensionTestsPath', SUITE]], {
        onLog: (type, text) => NOISE.test(text) || console.log(/error|warn/.test(type) ? `[${type}] ${text}` : text), onExit: (exit, all) => done([exit, all]),
      }).then((both) => { opened = both; }, fail);
    });
    // A killed extension host also ends with 0: only the counts that mocha left are evidence.
    const stats = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : { passes: 0, failures: 1 };
    tally.passed += stats.passes;
    tally.failed += Math.max(stats.failures, code === 0 && stats.passes > 0 ? 0 : 1);
    if (code !== 0 && opened !== undefined) {
      await opened.page.screenshot({ path: join(screenshots, `failure-${name}.png`) });
      for (const log of logs ?? []) if (/exthost|HIS/i.test(log.relativePath)) console.log('--', log.relativePath, '\n', log.contents.slice(-3000));
    }
    return { code, passes: stats.passes };
  } finally {
    await opened?.browser.close();
    await server.stop();
  }
}
