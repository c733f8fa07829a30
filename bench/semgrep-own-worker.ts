// One thread of this engine in `bench:semgrep`: a path in, matches out. One search for words says which rules may match in a file, as in a scan.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSemgrepRule } from '../src/matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../src/matching/compiled-rule.ts';
import { codeLanguageOf } from '../src/matching/languages/code-languages.ts';
import { FilePrograms } from '../src/matching/file-programs.ts';
import { matchRules, openTarget } from '../src/matching/match-rules.ts';
import { requiredOfRule } from '../src/matching/required/required-of-rule.ts';
import { isHeld, keyOfWord, wordsOf, type RequiredText, type RequiredWord } from '../src/matching/required/required-text.ts';
import { pathTest } from '../src/matching/rule/matches-paths.ts';
import { readSemgrepRules } from '../src/matching/rule/read-semgrep-rules.ts';
import { languagesOfPath } from '../src/matching/rule/target-languages.ts';
import { fileKindOf } from '../src/model/file-kind.ts';
import { sourceFile } from '../src/model/source-file.ts';
import { serveTasks } from '../src/platform/pool-worker.ts';
import { KeywordAutomaton } from '../src/ruleset/keyword-automaton.ts';
import { openParsersNow } from '../src/syntax/parsers.ts';
import { HAS_ERROR } from '../src/syntax/syntax-tree.ts';

export interface OwnWorkerData {
  readonly rulesPath: string;
  readonly root: string;
  readonly wasmFolder: string;
  readonly parseOnly: boolean;
}

export interface OwnFileResult {
  /** Ranges in UTF-16 code units. */
  readonly matches: readonly (readonly [rule: string, start: number, end: number])[];
  readonly cut: readonly string[];
  /** Read with an error; only known where files are parsed alone. */
  readonly bad: boolean;
}

const NOTHING: OwnFileResult = { matches: [], cut: [], bad: false };

serveTasks(({ rulesPath, root, wasmFolder, parseOnly }: OwnWorkerData) => {
  const parsers = openParsersNow((file) => readFileSync(join(wasmFolder, file)));
  const read = readSemgrepRules(JSON.parse(readFileSync(rulesPath, 'utf8')), rulesPath);
  const rules = parseOnly ? [] : read.value.flatMap((rule) => compileSemgrepRule(rule, parsers, rulesPath).value ?? []);
  const select = selection(rules);
  const looksAt = new Map(rules.map((rule) => [rule, pathTest(rule.rule.paths)]));
  const grammarOf = (language: ReturnType<typeof languagesOfPath>[number], path: string) => (language === 'typescript' ? (path.endsWith('.tsx') ? 'tsx' : 'typescript') : codeLanguageOf(language)?.grammars[0]);
  const asked = new Set(read.value.flatMap(({ languages }) => languages));
  return (path: string): OwnFileResult => {
    const languages = languagesOfPath(path).filter((language) => asked.has(language));
    if (languages.length === 0) return NOTHING;
    const bytes = readFileSync(join(root, path));
    if (parseOnly) {
      const text = bytes.toString('utf8');
      const trees = languages.flatMap((language) => { const grammar = grammarOf(language, path); return grammar === undefined ? [] : [parsers.parse(grammar, text).value]; });
      return { ...NOTHING, bad: trees.some((tree) => tree === undefined || ((tree.flags[0] ?? 0) & HAS_ERROR) !== 0) };
    }
    const candidates = select(bytes).filter((rule) => looksAt.get(rule)?.(path) === true);
    if (candidates.length === 0) return NOTHING;
    const text = bytes.toString('utf8');
    const [program] = new FilePrograms(sourceFile(path, fileKindOf(path), text), parsers).all;
    const results = languages.map((language) => {
      const target = openTarget(text, language, parsers, grammarOf(language, path));
      // As in a scan, a rule sees what of the code it can match in.
      const codeFor = program?.role === 'file' && program.language === grammarOf(language, path) ? { codeFor: (some: readonly CompiledRule[]) => program.codeFor(language, some) } : {};
      return matchRules(candidates.filter((rule) => rule.rule.languages.includes(language)), { ...target, ...codeFor }, parsers);
    });
    const matches = new Map(results.flatMap((result) => result.matches.map(({ rule, start, end }) => [`${rule} ${start} ${end}`, [rule, start, end] as const])));
    return { matches: [...matches.values()], cut: results.flatMap(({ cut }) => cut), bad: false };
  };
});

/** The rules that may match in a text, by its bytes. */
function selection(rules: readonly CompiledRule[]): (bytes: Uint8Array) => readonly CompiledRule[] {
  const required = new Map<CompiledRule, RequiredText>(rules.map((rule) => [rule, requiredOfRule(rule)]));
  // Where a word stands is asked of the text, not of its bytes.
  const plain = ({ word, exact, whole }: RequiredWord): RequiredWord => ({ word, exact, whole });
  const words = [...required.values()].flatMap(wordsOf);
  const keywords = new Map(words.map((word) => [keyOfWord(plain(word)), { text: word.word, exact: word.exact, whole: word.whole, mark: true }]));
  const numbers = new Map([...keywords.keys()].map((key, number) => [key, number]));
  const numberOf = new Map(words.map((word) => [word, numbers.get(keyOfWord(plain(word))) ?? -1]));
  const automaton = new KeywordAutomaton([...keywords.values()]);
  return (bytes) => {
    const { marked } = automaton.search(bytes);
    return rules.filter((rule) => isHeld(required.get(rule) as RequiredText, (word) => marked[numberOf.get(word) as number] === 1));
  };
}
