// Entry that the extension host calls: runs the suites with mocha and leaves the counts for the driver.
import { writeFileSync } from 'node:fs';
import type { Stats } from 'mocha';

const SUITES: Readonly<Record<string, () => Promise<unknown>>> = {
  one: async () => { await import('./one-folder.ts'); await import('./several-files.ts'); }, several: () => import('./several-folders.ts'), trace: () => import('./trace.ts'),
};

export async function run(): Promise<void> {
  const suite = SUITES[process.env.HISGUARD_E2E_SUITE ?? 'one'];
  if (suite === undefined) throw new Error(`no suite ${process.env.HISGUARD_E2E_SUITE ?? ''}`);
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 90_000, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await suite();
  const stats = await new Promise<Stats | undefined>((done) => {
    const runner = mocha.run(() => { done(runner.stats); });
  });
  if (process.env.E2E_RESULT !== undefined) writeFileSync(process.env.E2E_RESULT, JSON.stringify(stats ?? {}));
  if (stats?.failures !== 0) throw new Error(`${stats?.failures ?? 'all'} tests failed`);
}
