// What of a file a rule in Semgrep's language is held against: its code, the code inside a page, its text.
import { codeLanguageOf } from '../../matching/languages/code-languages.ts';
import { toCodeFile, type CodeFile } from '../../matching/search/code-file.ts';
import type { TargetFile } from '../../matching/search/target-file.ts';
import type { SemgrepLanguage } from '../../matching/rule/languages.ts';
import type { FileKind } from '../../model/file-kind.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { findEmbeddedCode, HOST_KINDS } from '../../syntax/hosts/find-embedded-code.ts';
import type { Parsers } from '../../syntax/parsers.ts';
import type { SyntaxLanguageId } from '../../syntax/syntax-language.ts';
import type { SyntaxTree } from '../../syntax/syntax-tree.ts';

const GRAMMARS: Readonly<Partial<Record<FileKind, SyntaxLanguageId>>> = {
  java: 'java', csharp: 'csharp', javascript: 'javascript', typescript: 'typescript', python: 'python', go: 'go', php: 'php', c: 'cpp', cpp: 'cpp', shell: 'bash', powershell: 'powershell', ruby: 'ruby',
};
/** Languages of rules that read code of a grammar. */
const READERS: Readonly<Record<SyntaxLanguageId, readonly SemgrepLanguage[]>> = {
  java: ['java'], csharp: ['csharp'], javascript: ['javascript'], typescript: ['typescript'], tsx: ['typescript'], python: ['python'], go: ['go'], php: ['php'], cpp: ['c', 'cpp'], bash: ['bash'], powershell: ['powershell'], ruby: ['ruby'],
};

/** Languages of rules for which files have targets; configuration formats have none yet. */
export const TARGET_LANGUAGES: ReadonlySet<SemgrepLanguage> = new Set<SemgrepLanguage>([...Object.values(READERS).flat(), 'generic', 'regex']);

/** Targets of `file` in those of `languages` that it holds; code is parsed when a pattern asks for it, and why it could not be goes to `problem`. */
export function codeTargets(file: SourceFile, languages: ReadonlySet<SemgrepLanguage>, parsers: Parsers, problem: (problem: Problem) => void): TargetFile[] {
  const { text, kind } = file;
  const targets: TargetFile[] = [];
  const add = (grammar: SyntaxLanguageId, parse: () => Outcome<SyntaxTree | undefined>): void => {
    const tree = once(() => {
      const { value, problems } = parse();
      for (const one of problems) problem(one);
      return value;
    });
    for (const language of READERS[grammar]) {
      if (languages.has(language)) targets.push({ text, language, start: 0, end: text.length, code: once(() => codeOf(tree(), language)) });
    }
  };
  if (HOST_KINDS.includes(kind)) for (const embedded of findEmbeddedCode(kind, text)) add(embedded.language, () => parsers.parseEmbedded(text, embedded));
  else {
    const grammar = /\.tsx$/i.test(file.path) ? 'tsx' : GRAMMARS[kind];
    if (grammar !== undefined) add(grammar, () => parsers.parse(grammar, text));
  }
  for (const language of ['generic', 'regex'] as const) if (languages.has(language)) targets.push({ text, language, start: 0, end: text.length, code: () => undefined });
  return targets;
}

function codeOf(tree: SyntaxTree | undefined, id: SemgrepLanguage): CodeFile | undefined {
  const language = codeLanguageOf(id);
  return tree === undefined || language === undefined ? undefined : toCodeFile(tree, language);
}

function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: compute() }).value;
}
