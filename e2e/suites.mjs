// The suites that run inside the extension host, as the one file that an editor loads.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const SUITE = join(ROOT, 'out', 'e2e', 'run.cjs');

export async function bundleSuites() {
  await build({ entryPoints: [join(ROOT, 'e2e', 'host', 'run.ts')], outfile: SUITE, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'], logLevel: 'warning' });
}
