// `npm test`: everything that decides what lands. Each step is named and timed; what fails ends it, with the name of the step or of the test's file.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureInstalled, ROOT, say } from './ensure-installed.mjs';

ensureInstalled();
const started = Date.now();
/** The linter takes as long as all else that comes before the tests, so it runs beside it. */
const ready = await Promise.all([
  inTurn([['类型检查 / type check', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']], ['构建 / build', ['build/build.mjs']]]),
  inTurn([['代码规范 / lint', ['node_modules/eslint/bin/eslint.js', '.']]]),
]);
if (ready.includes(false)) process.exit(1);
say('测试 / tests');
const jobs = String(availableParallelism());
const child = spawn(process.execPath, ['node_modules/mocha/bin/mocha.js', '--parallel', '--jobs', jobs, ...(process.stdout.isTTY ? [] : ['--no-color']), 'test/**/*.test.ts'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
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

/** Each step's words come whole, when it is done. False once one has failed; the steps behind it do not run then. */
async function inTurn(steps) {
  for (const [name, args] of steps) {
    const begun = Date.now();
    const step = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const words = [];
    for (const stream of [step.stdout, step.stderr]) stream.on('data', (chunk) => { words.push(chunk); });
    const status = await new Promise((done) => { step.on('close', done); });
    say(name);
    process.stderr.write(Buffer.concat(words));
    console.error(`   ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    if (status !== 0) return false;
  }
  return true;
}

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
