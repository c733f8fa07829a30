// `grade --ask`: questions answered at a terminal, written to the answer sheet, none overwritten.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { REPOSITORY, withProjectAsync } from '../run-cli.ts';

/** A terminal that answers each prompt with the next line. */
function terminal(lines: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = new PassThrough();
  const waiting = [...lines];
  let shown = '';
  stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8');
    if (/(?:[:：] ?|> )$/.test(chunk.toString('utf8')) && waiting.length > 0) stdin.write(`${waiting.shift() ?? ''}\n`);
  });
  return { stdin, stdout, stderr: new PassThrough(), shown: () => shown };
}

async function grade(root: string, lines: readonly string[]): Promise<{ code: number; shown: string }> {
  const { stdin, stdout, stderr, shown } = terminal(lines);
  const code = await runCommandLine({
    programFolder: join(REPOSITORY, 'dist'), argv: ['grade', root, '--ask', '--format', 'md', '--out', join(root, 'out'), '--date', '2026-11-21'],
    stdout, stderr, stdin, cwd: root, environment: {}, today: '2026-11-21',
  });
  return { code, shown: shown() };
}

describe('hisguard grade --ask', () => {
  it('writes answers, asks again on nonsense, and keeps what stands there', async () => {
    await withProjectAsync({ 'a.properties': 'x=1\n', '.hisguard/assessment.yaml': '# 我们的答卷\ngrading:\n  q_org: {value: h2}\n' }, async (root) => {
      const { code, shown } = await grade(root, ['张工', '99', '1', 'q']);
      assert.equal(code, 0, shown);
      const sheet = readFileSync(join(root, '.hisguard', 'assessment.yaml'), 'utf8');
      assert.match(sheet, /^# 我们的答卷/);
      assert.match(sheet, /q_org: \{ ?value: h2 ?\}/);
      assert.match(sheet, /q_region:[\s\S]{0,80}张工/);
      assert.match(shown, /请输入 1 到/);
      assert.ok(!(shown.split('\n').find((line) => line.startsWith('1/')) ?? '').includes(' 使用单位类型'));
    });
  });
});
