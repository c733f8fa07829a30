// Results that all go to files: somebody at a terminal is told where they are and what they say.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { REPOSITORY, withProjectAsync } from '../run-cli.ts';

describe('results in files', () => {
  const run = (argv: readonly string[], isTTY: boolean): Promise<{ readonly code: number; readonly said: string }> => withProjectAsync({ 'a.properties': 'db.password=123456\n' }, async (root) => {
    const stderr = Object.assign(new PassThrough(), { isTTY });
    let said = '';
    stderr.on('data', (chunk: Buffer) => { said += chunk.toString('utf8'); });
    const host = { programFolder: join(REPOSITORY, 'dist'), stdout: new PassThrough(), stderr, stdin: new PassThrough(), cwd: root, environment: {}, today: '2026-11-21' };
    const code = await runCommandLine({ ...host, argv: ['scan', '.', '--no-cache', ...argv] });
    return { code, said };
  });

  it('are named and counted on a terminal', async () => {
    const { code, said } = await run(['--format', 'html=a.html', '--format', 'sarif=a.sarif'], true);
    assert.equal(code, 1);
    assert.match(said, /已写入 a\.html, a\.sarif：错误 1，警告 0，提示 0\n$/);
    assert.match((await run(['--format', 'html=a.html', '--lang', 'en'], true)).said, /written: a\.html \(errors: 1, warnings: 0, notes: 0\)\n$/);
  });

  it('are not spoken of in a pipeline, nor beside a report that is shown', async () => {
    assert.equal((await run(['--format', 'html=a.html'], false)).said, '');
    assert.doesNotMatch((await run(['--format', 'html=a.html', '--format', 'text'], true)).said, /已写入/);
  });
});
