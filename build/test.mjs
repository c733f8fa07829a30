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
child.on('close', async (status) => {
  const passing = count(tail, /(\d+) passing/);
  const failing = count(tail, /(\d+) failing/);
  if (status !== 0 || passing === 0) finish(passing, Math.max(failing, 1), 1);
  say('编辑器测试 / editor tests');
  const editor = await runEditorTests();
  const run = !/editor tests: not run/.test(editor.output);
  finish(passing + count(editor.output, /editor tests: (\d+) passed/), Math.max(count(editor.output, /(\d+) failed, \d+ s\s*$/), editor.status === 0 ? 0 : 1), editor.status, run);
});

/** The driver says what it did and could not do; its words pass through. */
function runEditorTests() {
  const driver = spawn(process.execPath, ['e2e/run.mjs', '--built'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  driver.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  return new Promise((done) => { driver.on('close', (status) => done({ status: status ?? 1, output })); });
}

function count(output, pattern) {
  return Number(pattern.exec(output)?.[1] ?? 0);
}

function finish(passed, failed, status, editorRun = true) {
  console.error(`   ${((Date.now() - started) / 1000).toFixed(1)} s in all`);
  if (!editorRun) console.error('!! 编辑器测试没有运行,原因见上 / the editor tests were not run, see above');
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(status === 0 && failed === 0 ? 0 : 1);
}
