// `npm run bench:syntax -- --root DIR [--root DIR ...] [--runs N] [--files N]`: per language, what parsing costs and what flattening adds to it; the best of all rounds, which other work on the machine disturbs least.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileKindOf, type FileKind } from '../src/model/file-kind.ts';
import { finishTree } from '../src/syntax/finish-tree.ts';
import { flatten } from '../src/syntax/flatten.ts';
import { CORE_FILE, GRAMMAR_FILES } from '../src/syntax/grammars.ts';
import { LANGUAGE_TABLES } from '../src/syntax/languages/language-tables.ts';
import { ParserSession } from '../src/syntax/parser-session.ts';
import { SymbolTable } from '../src/syntax/symbol-table.ts';
import { type SyntaxLanguageId, toSyntaxLanguage } from '../src/syntax/syntax-language.ts';
import { HAS_ERROR } from '../src/syntax/syntax-tree.ts';

const { values } = parseArgs({ options: { root: { type: 'string', multiple: true, default: [] }, runs: { type: 'string', default: '5' }, files: { type: 'string', default: '600' } } });
const LANGUAGES: Readonly<Partial<Record<FileKind, SyntaxLanguageId>>> = { java: 'java', csharp: 'csharp', javascript: 'javascript', typescript: 'typescript', python: 'python', go: 'go', php: 'php', c: 'cpp', cpp: 'cpp', shell: 'bash', powershell: 'powershell', ruby: 'ruby' };
const folder = join(dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm')));

const read = (file: string): WebAssembly.Module => new WebAssembly.Module(readFileSync(join(folder, file)));
const session = new ParserSession(read(CORE_FILE), (one) => read(GRAMMAR_FILES[one]), new Map());
const texts = new Map<SyntaxLanguageId, string[]>();
for (const root of values.root) collect(root);

const columns = ['language', 'files', 'MB', 'knodes', 'errors', 'parse MB/s', 'flatten MB/s', 'finish MB/s', 'added %', 'Mnodes/s', 'steps/kB', 'most', 'read again'];
process.stdout.write(`${columns.map((name, index) => (index === 0 ? name.padEnd(12) : name.padStart(13))).join('')}\n`);
for (const [id, list] of [...texts].sort()) measure(id, list);

function collect(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory() && !/^(?:node_modules|\.git|dist|target)$/.test(entry.name)) collect(inside);
    const id = entry.isFile() ? (entry.name.endsWith('.tsx') ? 'tsx' : LANGUAGES[fileKindOf(entry.name)]) : undefined;
    if (id === undefined) continue;
    const list = texts.get(id) ?? [];
    const text = readFileSync(inside, 'utf8');
    if (list.length < Number(values.files) && text.length < 1024 * 1024 && !/[^\n]{5000}/.test(text)) list.push(text);
    texts.set(id, list);
  }
}

function measure(id: SyntaxLanguageId, list: readonly string[]): void {
  const language = toSyntaxLanguage(LANGUAGE_TABLES[id], session.layout(id));
  const symbols = new SymbolTable();
  const rounds: { parse: number; flat: number; finish: number }[] = [];
  let nodes = 0;
  let errors = 0;
  let steps = 0;
  let most = 0;
  let again = 0;
  for (let round = 0; round <= Number(values.runs); round++) {
    const spent = { parse: 0, flat: 0, finish: 0 };
    nodes = errors = steps = 0;
    for (const text of list) {
      let taken = 0;
      const begun = performance.now();
      const tree = session.parse(id, text, [], () => { taken++; return false; });
      const parsed = performance.now();
      const flat = flatten(session.runtime, session.layout(id), tree);
      const flattened = performance.now();
      const finished = finishTree(language, text, flat, symbols);
      spent.finish += performance.now() - flattened;
      spent.flat += flattened - parsed;
      spent.parse += parsed - begun;
      session.delete(tree);
      nodes += finished.count;
      errors += (finished.flags[0] as number) & HAS_ERROR ? 1 : 0;
      steps += taken;
      if (text.length > 2000) most = Math.max(most, (taken * 1000) / text.length);
      again = Math.max(again, session.unitsRead / (text.length + 5000));
    }
    // The first round compiles the grammar.
    if (round > 0) rounds.push(spent);
  }
  const best = (pick: (one: { parse: number; flat: number; finish: number }) => number): number => Math.min(...rounds.map(pick));
  const [parse, flat, finish] = [best((one) => one.parse), best((one) => one.flat), best((one) => one.finish)];
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rate = (milliseconds: number): string => (bytes / 1000 / milliseconds).toFixed(1);
  const cells = [list.length, (bytes / 1e6).toFixed(1), (nodes / 1000).toFixed(0), errors, rate(parse), rate(flat), rate(finish), (((flat + finish) / parse) * 100).toFixed(1), (nodes / 1000 / (flat + finish)).toFixed(1), ((steps * 1000) / bytes).toFixed(2), most.toFixed(1), again.toFixed(1)];
  process.stdout.write(`${id.padEnd(12)}${cells.map((cell) => String(cell).padStart(13)).join('')}\n`);
}
