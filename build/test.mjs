// `npm test`: everything that decides what lands. Each step is named and timed; the first failure ends it.
import { spawn } from 'node:child_process';
import { ensureInstalled, ROOT, run, say } from './ensure-installed.mjs';

ensureInstalled();
const started = Date.now();
const steps = [
  ['类型检查 / type check', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['代码规范 / lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['构建 / build', ['build/build.mjs']],
];
for (const [name, args] of steps) {
  say(name);
  const begun = Date.now();
  const { status } = run(process.execPath, args);
  console.error(`   ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  if (status !== 0) process.exit(1);
}
say('测试 / tests');
const child = spawn(process.execPath, ['node_modules/mocha/bin/mocha.js', ...(process.stdout.isTTY ? [] : ['--no-color']), 'test/**/*.test.ts'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
let tail = '';
child.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  tail = (tail + String(chunk)).slice(-200_000);
});
child.on('close', (status) => {
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(tail)?.[1] ?? 0);
  console.error(`   ${((Date.now() - started) / 1000).toFixed(1)} s in all`);
  console.log(`${count('passing')} passed, ${count('failing')} failed`);
  process.exit(status === 0 && count('passing') > 0 ? 0 : 1);
});
