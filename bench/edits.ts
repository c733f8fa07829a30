// `npm run bench:edits -- --code DIR [--files 60] [--edits 10] [--seed 1]`: real files as a person edits them; after every edit the same findings as a fresh scan, and what it took.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { loadRules, packagedParsers } from '../build/load-rules.ts';
import { scanFile } from '../src/engine/scan-file.ts';
import { prepareProgram } from '../src/engine/scan-program.ts';
import { fileKindOf, isCodeKind } from '../src/model/file-kind.ts';
import { decode } from '../src/platform/decode.ts';
import { DocumentMemories } from '../src/server/document-memories.ts';
import { generator } from '../test/mutate.ts';
import { filesBelow } from './semgrep-own.ts';

const DATE = '2026-11-21';
const LEAST_LINES = 300;
const MOST_LINES = 3_000;
/** A line on which much depends. */
const TELLING = /log|sql|exec|query|request|req\.|password|md5|random|print|console|\$_(?:GET|POST)/i;
const BREAKING = ['{', '}', '"', '(', '/*', ';', '\n', '`', "'"];
/** After so many mistakes a person undoes them. */
const UNDONE = 5;

const { values } = parseArgs({ options: { code: { type: 'string' }, files: { type: 'string', default: '60' }, edits: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } } });
if (values.code === undefined) {
  process.stderr.write('usage: npm run bench:edits -- --code DIR [--files N] [--edits N] [--seed N]\n');
  process.exit(2);
}
const root = resolve(values.code);
const program = prepareProgram(loadRules().value, undefined, packagedParsers);
const memories = new DocumentMemories();
const random = generator(Number(values.seed));
const paths = filesBelow(root, '').filter((path) => isCodeKind(fileKindOf(path)));
const times = new Map<string, { files: number; edited: number[]; fresh: number[] }>();
const different: string[] = [];
let left = Number(values.files);
for (let tried = 0; left > 0 && tried < paths.length * 2; tried++) {
  const path = paths[random(paths.length)] ?? '';
  const lines = decode(readFileSync(join(root, path))).text.split('\n');
  if (lines.length < LEAST_LINES || lines.length > MOST_LINES) continue;
  left--;
  follow(path, lines);
}
for (const [kind, { files, edited, fresh }] of times) {
  process.stdout.write(`${kind.padEnd(12)}${String(files).padStart(4)} files${String(edited.length).padStart(6)} edits   edited ${share(edited, 0.5)} (95 %: ${share(edited, 0.95)})   fresh ${share(fresh, 0.5)} (95 %: ${share(fresh, 0.95)}) processor ms\n`);
}
process.stdout.write(`${different.length} edits with other findings than a fresh scan\n`);
for (const one of different.slice(0, 20)) process.stdout.write(`${one}\n`);
process.exitCode = different.length === 0 ? 0 : 1;

function follow(path: string, original: readonly string[]): void {
  const kind = fileKindOf(path);
  const known = times.get(kind) ?? { files: 0, edited: [], fresh: [] };
  times.set(kind, known);
  known.files++;
  const memory = memories.of(path, program);
  let lines = [...original];
  for (let edit = 0; edit <= Number(values.edits); edit++) {
    const text = lines.join('\n');
    const [edited, ownTime] = timed(() => scanFile(program, { path, text }, DATE, { memory }));
    const [fresh, freshTime] = timed(() => scanFile(program, { path, text }, DATE));
    if (!isDeepStrictEqual(edited, fresh)) different.push(`${path}, edit ${String(edit)}`);
    if (edit > 0) { known.edited.push(ownTime); known.fresh.push(freshTime); }
    lines = changed(edit % UNDONE === UNDONE - 1 ? original : lines, text);
  }
}

/** One edit: a line more or less, another name, a character that opens or closes something. */
function changed(before: readonly string[], text: string): string[] {
  const lines = [...before];
  const telling = lines.flatMap((line, at) => (TELLING.test(line) ? [at] : []));
  const at = random(lines.length);
  const some = telling[random(telling.length)] ?? at;
  const line = lines[at] ?? '';
  switch (random(7)) {
    case 0: case 1: case 2: lines.splice(at, 0, lines[some] ?? ''); break;
    case 3: lines.splice(some, 1); break;
    case 4: case 5: {
      const names = text.match(/[A-Za-z_]\w+/g) ?? [];
      lines[at] = line.replace(/[A-Za-z_]\w+(?=\W*$)/, names[random(names.length)] ?? 'x');
      break;
    }
    default: {
      const place = random(line.length + 1);
      lines[at] = `${line.slice(0, place)}${BREAKING[random(BREAKING.length)] ?? ''}${line.slice(place)}`;
    }
  }
  return lines;
}

function timed<T>(run: () => T): [T, number] {
  const begun = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(begun);
  return [result, (user + system) / 1000];
}

function share(all: readonly number[], of: number): string {
  return ([...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * of))] ?? 0).toFixed(0);
}
