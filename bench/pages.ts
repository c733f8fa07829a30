// `npm run bench:pages -- --rules DIR --code DIR`: the scripts of pages (Vue, HTML, JSP, cshtml, PHP), read here where they stand, against stock Semgrep on the same scripts taken out of them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codeTargets } from '../src/detectors/pattern/code-targets.ts';
import { compileSemgrepRule } from '../src/matching/compile-semgrep-rule.ts';
import { FilePrograms } from '../src/matching/file-programs.ts';
import { matchRules } from '../src/matching/match-rules.ts';
import { readSemgrepRules } from '../src/matching/rule/read-semgrep-rules.ts';
import { fileKindOf } from '../src/model/file-kind.ts';
import { sourceFile } from '../src/model/source-file.ts';
import { maskedText, type EmbeddedCode } from '../src/syntax/hosts/embedded-code.ts';
import { findEmbeddedCode } from '../src/syntax/hosts/find-embedded-code.ts';
import { openParsersNow } from '../src/syntax/parsers.ts';
import { HAS_ERROR } from '../src/syntax/syntax-tree.ts';
import { collectRules } from './collect-rules.ts';
import { runOracle } from './semgrep-oracle.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const LANGUAGES = ['javascript', 'typescript'] as const;
const ENDINGS = { javascript: 'js', typescript: 'ts' } as const;
const PAGE = /\.(?:vue|html?|jsp|cshtml|aspx|ascx|php|ftl)$/i;

const { values } = parseArgs({ options: { rules: { type: 'string' }, code: { type: 'string', multiple: true }, out: { type: 'string' } } });
if (values.rules === undefined || values.code === undefined) {
  process.stderr.write('usage: npm run bench:pages -- --rules DIR --code DIR [--code DIR ...] [--out FILE]\n');
  process.exit(2);
}
const wasm = join(HERE, '..', 'node_modules', '@vscode', 'tree-sitter-wasm', 'wasm');
const parsers = openParsersNow((file) => readFileSync(join(wasm, file)));
const folder = mkdtempSync(join(tmpdir(), 'hisguard-pages-'));
process.on('exit', () => { rmSync(folder, { recursive: true, force: true }); });

const raw = collectRules(resolve(values.rules), LANGUAGES).flatMap((one) => (one.scoped ? [] : [{ ...one.raw, id: one.number }]));
writeFileSync(join(folder, 'rules.json'), JSON.stringify({ rules: raw }));
const rules = readSemgrepRules({ rules: raw }, 'rules.json').value.flatMap((rule) => compileSemgrepRule(rule, parsers, 'rules.json').value ?? []);
const scripts = join(folder, 'scripts');
mkdirSync(scripts);

/** By the name of the script's file: the page's ending and, in code units, what it says. */
const taken = new Map<string, { readonly ending: string; readonly text: string }>();
const ours = new Set<string>();
for (const root of values.code) for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) => PAGE.test(one) && !/node_modules|\.min\./.test(one))) takePage(resolve(root), path.replaceAll('\\', '/'));

const stock = runOracle(join(folder, 'rules.json'), ['.'], scripts);
const unread = new Set(stock.errors.flatMap(({ path }) => (path === undefined ? [] : [basename(path)])));
const theirs = new Set(stock.results.flatMap(({ check_id: id, path, start, end }) => {
  const name = basename(path);
  const bytes = Buffer.from(taken.get(name)?.text ?? '');
  const unitOf = (offset: number): number => bytes.subarray(0, offset).toString('utf8').length;
  return [`${id.split('.').pop() ?? ''} ${name} ${String(unitOf(start.offset))} ${String(unitOf(end.offset))}`];
}));
const report = compare();
process.stdout.write(report);
writeFileSync(values.out ?? join(HERE, 'results', 'pages.md'), report);

/** Writes the scripts of a page as files of their own, everything else blank, and matches the rules in the page itself. */
function takePage(root: string, path: string): void {
  const text = readFileSync(join(root, path), 'utf8').replace(/\r\n/g, '\n');
  const kind = fileKindOf(path);
  const names = findEmbeddedCode(kind, text).flatMap((code) => {
    const language = LANGUAGES.find((one) => one === code.language);
    const tree = language && code.role === 'script' ? parsers.parseEmbedded(text, code).value : undefined;
    if (language === undefined || tree === undefined || ((tree.flags[0] ?? 0) & HAS_ERROR) !== 0) return [];
    const name = `p${String(taken.size)}.${ENDINGS[language]}`;
    const blank = takeOut(text, code);
    taken.set(name, { ending: extname(path).toLowerCase(), text: blank });
    writeFileSync(join(scripts, name), blank);
    return [{ name, code }];
  });
  if (names.length === 0) return;
  const file = sourceFile(path, kind, text);
  for (const target of codeTargets(file, new Set(LANGUAGES), new FilePrograms(file, parsers), () => undefined)) {
    for (const { rule, start, end } of matchRules(rules.filter((one) => one.rule.languages.includes(target.language)), target, parsers).matches) {
      const around = names.find(({ code }) => code.ranges.some((range) => range.start <= start && end <= range.end));
      if (around !== undefined) ours.add(`${rule} ${around.name} ${String(start)} ${String(end)}`);
    }
  }
}

function takeOut(text: string, { ranges, masks }: EmbeddedCode): string {
  const masked = maskedText(text, masks);
  const blank = (some: string): string => some.replace(/[^\n]/g, ' ');
  return ranges.map(({ start, end }, index) => blank(text.slice(ranges[index - 1]?.end ?? 0, start)) + masked.slice(start, end)).join('');
}

function compare(): string {
  const rows = [...new Set([...taken.values()].map(({ ending }) => ending))].sort().map((ending) => {
    const names = new Set([...taken].flatMap(([name, one]) => (one.ending === ending && !unread.has(name) ? [name] : [])));
    const of = (all: ReadonlySet<string>): readonly string[] => [...all].filter((key) => names.has(key.split(' ')[1] ?? ''));
    const [left, right] = [of(theirs), of(ours)];
    return `| ${ending} | ${String(names.size)} | ${String(left.length)} | ${share(left, ours)} | ${String(right.length)} | ${share(right, theirs)} |`;
  });
  return [
    `# Scripts of pages against Semgrep ${stock.version}`, '',
    `\`npm run bench:pages\`: ${String(rules.length)} rules of the public collection for JavaScript and TypeScript; ${values.code?.map((root) => basename(resolve(root))).join(', ') ?? ''}. ${String(unread.size)} scripts that stock does not read without an error are left out.`, '',
    '| pages | scripts | stock\'s matches | found here | matches here | found by stock |', '|---|--:|--:|--:|--:|--:|', ...rows, '',
  ].join('\n');
}

function share(some: readonly string[], others: ReadonlySet<string>): string {
  return some.length === 0 ? '–' : `${((100 * some.filter((key) => others.has(key)).length) / some.length).toFixed(1)} %`;
}
