// The part of `bench:semgrep` that runs this engine, in a process of its own: `semgrep-own.ts RULES.json ROOT OUT.json match|parse`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSemgrepRule } from '../src/matching/compile-semgrep-rule.ts';
import { codeLanguageOf } from '../src/matching/languages/code-languages.ts';
import { matchRules, openTarget } from '../src/matching/match-rules.ts';
import { pathTest } from '../src/matching/rule/matches-paths.ts';
import { languagesOfPath } from '../src/matching/rule/target-languages.ts';
import { readSemgrepRules } from '../src/matching/rule/read-semgrep-rules.ts';
import { HAS_ERROR } from '../src/syntax/syntax-tree.ts';
import { openTestParsers } from '../test/syntax/open-test-parsers.ts';

/** What the child writes: ranges in UTF-16 code units; rules that compile; files that this engine does not read without an error. */
export interface OwnResult {
  readonly matches: readonly (readonly [rule: string, path: string, start: number, end: number])[];
  readonly rules: readonly string[];
  readonly badFiles: readonly string[];
  readonly cut: readonly string[];
  readonly files: number;
}

if (process.argv[1]?.endsWith('semgrep-own.ts') === true) {
  const [, , rulesPath = '', root = '', out = '', mode = 'match'] = process.argv;
  writeFileSync(out, JSON.stringify(await run(rulesPath, root, mode === 'parse')));
}

async function run(rulesPath: string, root: string, parseOnly: boolean): Promise<OwnResult> {
  const parsers = await openTestParsers();
  const read = readSemgrepRules(JSON.parse(readFileSync(rulesPath, 'utf8')), rulesPath);
  const rules = read.value.flatMap((rule) => compileSemgrepRule(rule, parsers, rulesPath).value ?? []);
  const looksAt = new Map(rules.map((rule) => [rule, pathTest(rule.rule.paths)]));
  const matches: [string, string, number, number][] = [];
  const badFiles: string[] = [];
  const cut: string[] = [];
  const files = filesBelow(root, '');
  for (const path of files) {
    const text = readFileSync(join(root, path), 'utf8');
    const found = new Set<string>();
    for (const language of languagesOfPath(path)) {
      const asked = rules.filter((rule) => rule.rule.languages.includes(language) && looksAt.get(rule)?.(path) === true);
      const code = codeLanguageOf(language);
      if (asked.length === 0) continue;
      const grammar = language === 'typescript' ? (path.endsWith('.tsx') ? 'tsx' : 'typescript') : code?.grammars[0];
      if (parseOnly) {
        const tree = grammar === undefined ? undefined : parsers.parse(grammar, text).value;
        if (grammar !== undefined && (tree === undefined || ((tree.flags[0] ?? 0) & HAS_ERROR) !== 0)) badFiles.push(path);
        continue;
      }
      const result = matchRules(asked, openTarget(text, language, parsers, grammar), parsers);
      for (const { rule, start, end } of result.matches) {
        const key = `${rule} ${start} ${end}`;
        if (!found.has(key)) matches.push([rule, path, start, end]);
        found.add(key);
      }
      for (const rule of result.cut) cut.push(`${rule} ${path}`);
    }
  }
  return { matches, rules: rules.map(({ rule }) => rule.id), badFiles, cut, files: files.length };
}

export function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === '.git' ? [] : filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  }).sort();
}
