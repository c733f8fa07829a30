// The part of `bench:semgrep` that runs this engine, in a process of its own and bundled as the product is: `semgrep-own.cjs RULES.json ROOT OUT.json match|parse JOBS WASM`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSemgrepRules } from '../src/matching/rule/read-semgrep-rules.ts';
import { compileSemgrepRule } from '../src/matching/compile-semgrep-rule.ts';
import { runPool } from '../src/platform/worker-pool.ts';
import { openParsersNow } from '../src/syntax/parsers.ts';
import type { OwnFileResult, OwnWorkerData } from './semgrep-own-worker.ts';

/** What the child writes: ranges in UTF-16 code units; files that this engine does not read without an error. */
export interface OwnResult {
  readonly matches: readonly (readonly [rule: string, path: string, start: number, end: number])[];
  readonly badFiles: readonly string[];
  readonly cut: readonly string[];
  readonly files: number;
}

/** As in a scan. */
const YOUNG_GENERATION = 12;

/** The folder of the bundle; undefined where another part of the bench imports this file. */
declare const __dirname: string;

if (process.argv[1]?.endsWith('semgrep-own.cjs') === true) {
  const [, , rulesPath = '', root = '', out = '', mode = 'match', jobs = '2', wasmFolder = ''] = process.argv;
  const tasks = filesBelow(root, '');
  const results = new Map<string, OwnFileResult>();
  const lost: string[] = [];
  const workerData: OwnWorkerData = { rulesPath, root, wasmFolder, parseOnly: mode === 'parse' };
  void runPool<string, OwnFileResult>({
    workerFile: join(__dirname, 'semgrep-own-worker.cjs'), workers: Number(jobs), workerData, hangSeconds: 600, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    tasks, onResult: (path, result) => { results.set(path, result); }, onLost: (path, reason) => { lost.push(`${reason} ${path}`); },
  }).then(() => {
    const result: OwnResult = {
      files: tasks.length, cut: [...lost, ...tasks.flatMap((path) => (results.get(path)?.cut ?? []).map((rule) => `${rule} ${path}`))],
      matches: tasks.flatMap((path) => (results.get(path)?.matches ?? []).map(([rule, start, end]) => [rule, path, start, end] as const)),
      badFiles: tasks.filter((path) => results.get(path)?.bad === true),
    };
    writeFileSync(out, JSON.stringify(result));
  });
}

/** Ids of the rules that this engine runs. */
export function runningRules(rulesPath: string, wasmFolder: string): ReadonlySet<string> {
  const parsers = openParsersNow((file) => readFileSync(join(wasmFolder, file)));
  return new Set(readSemgrepRules(JSON.parse(readFileSync(rulesPath, 'utf8')), rulesPath).value.flatMap((rule) => compileSemgrepRule(rule, parsers, rulesPath).value?.rule.id ?? []));
}

export function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === '.git' ? [] : filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  }).sort();
}
