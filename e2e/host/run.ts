// Entry that the extension host calls: runs the suites with mocha and leaves the counts for the driver.
import { writeFileSync } from 'node:fs';
import type { Stats } from 'mocha';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 90_000, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import(process.env.HISGUARD_E2E_SUITE === 'several' ? './several-folders.ts' : './one-folder.ts');
  const stats = await new Promise<Stats | undefined>((done) => {
    const runner = mocha.run(() => { done(runner.stats); });
  });
  if (process.env.E2E_RESULT !== undefined) writeFileSync(process.env.E2E_RESULT, JSON.stringify(stats ?? {}));
  if (stats?.failures !== 0) throw new Error(`${stats?.failures ?? 'all'} tests failed`);
}
