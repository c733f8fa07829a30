// `npm run bench:fuzz -- --code DIR [--rules DIR] [--files 5000]`: damaged real files through our rules and those of DIR: no throw, no hang, memory returns to its level.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRules, packagedParsers } from '../build/load-rules.ts';
import { loadRuleFolders } from '../src/engine/load-rule-folders.ts';
import { scanFile } from '../src/engine/scan-file.ts';
import { prepareProgram } from '../src/engine/scan-program.ts';
import { nodeFileSystem } from '../src/platform/node-file-system.ts';
import { generator, mutate } from '../test/mutate.ts';
import { filesBelow } from './semgrep-own.ts';

const LARGEST = 200_000;
const SLOWEST_MILLISECONDS = 20_000;
/** Until then tables, compiled rules and the parser's memory have grown: in a tree of all languages some 1,500 files. */
const SETTLED = 0.4;
const MOST_GROWTH_MEGABYTES = 64;

const { values } = parseArgs({ options: { code: { type: 'string' }, rules: { type: 'string' }, files: { type: 'string', default: '5000' } } });
if (values.code === undefined || globalThis.gc === undefined) {
  process.stderr.write('usage: npm run bench:fuzz -- --code DIR [--rules DIR] [--files N]\n');
  process.exit(2);
}
const root = resolve(values.code);
const count = Number(values.files);
const folders = values.rules === undefined ? [] : [resolve(values.rules)];
const { value: rules } = loadRuleFolders(loadRules().value, { fs: nodeFileSystem(), folders, parsers: packagedParsers });
const program = prepareProgram(rules, undefined, packagedParsers);
const paths = filesBelow(root, '');
const random = generator(20_261_121);
const failures: string[] = [];
let level = 0;
let slowest = { milliseconds: 0, path: '' };
let done = 0;
while (done < count) {
  const path = paths[random(paths.length)] ?? '';
  const bytes = readFileSync(join(root, path));
  if (bytes.length > LARGEST) continue;
  const begun = performance.now();
  try {
    for (const { id, args } of scanFile(program, { path, bytes: mutate(bytes, random) }, '2026-11-21').problems) if (id === 'engine.rule-crashed') failures.push(`${path}: ${String(args?.join(' '))}`);
  } catch (error) {
    failures.push(`${path}: ${String(error)}`);
  }
  const milliseconds = performance.now() - begun;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, path };
  done++;
  if (done === Math.floor(count * SETTLED)) level = heldMegabytes();
}
const growth = heldMegabytes() - level;
if (slowest.milliseconds > SLOWEST_MILLISECONDS) failures.push(`${slowest.path} took ${slowest.milliseconds.toFixed(0)} ms`);
if (growth > MOST_GROWTH_MEGABYTES) failures.push(`memory grew by ${growth.toFixed(0)} MB`);
process.stdout.write(`${done} damaged files of ${paths.length}, ${rules.rules.length} rules; slowest ${slowest.milliseconds.toFixed(0)} ms; memory held ${level.toFixed(0)} MB after ${(SETTLED * 100).toFixed(0)} %, ${(level + growth).toFixed(0)} MB at the end; ${failures.length} failures\n`);
for (const failure of failures.slice(0, 20)) process.stdout.write(`${failure}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** After collecting what nobody holds: the heap and what lies outside of it, the parser's memory among that. */
function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1e6;
}
