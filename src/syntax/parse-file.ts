// All the trees of a file: its own, or those of the code inside it.
import { fileKindOf, type FileKind } from '../model/file-kind.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { EmbeddedCode } from './hosts/embedded-code.ts';
import { findEmbeddedCode } from './hosts/find-embedded-code.ts';
import type { Parsers } from './parsers.ts';
import type { SyntaxLanguageId } from './syntax-language.ts';
import type { SyntaxTree } from './syntax-tree.ts';

/** One program of a file. */
export interface FileTree {
  /** `file`: the file itself is the program; else see `EmbeddedCode`. */
  readonly role: 'file' | EmbeddedCode['role'];
  readonly tree: SyntaxTree;
}

const LANGUAGES: Readonly<Partial<Record<FileKind, SyntaxLanguageId>>> = {
  java: 'java', csharp: 'csharp', javascript: 'javascript', typescript: 'typescript', python: 'python', go: 'go', php: 'php', c: 'cpp', cpp: 'cpp', shell: 'bash', powershell: 'powershell', ruby: 'ruby',
};

/** The language that a file is written in as a whole, by its name; undefined: none that we have a grammar for (pages with code inside included). */
export function syntaxLanguageOf(path: string): SyntaxLanguageId | undefined {
  return /\.tsx$/i.test(path) ? 'tsx' : LANGUAGES[fileKindOf(path)];
}

/** The trees of the file at `path` with the given text, the file's own first; [] for files without code. Problems carry the path. */
export function parseFile(parsers: Parsers, path: string, text: string): Outcome<readonly FileTree[]> {
  const value: FileTree[] = [];
  const problems: Problem[] = [];
  const add = (role: FileTree['role'], outcome: Outcome<SyntaxTree | undefined>): void => {
    if (outcome.value !== undefined) value.push({ role, tree: outcome.value });
    problems.push(...outcome.problems.map((problem) => ({ ...problem, path })));
  };
  const language = syntaxLanguageOf(path);
  if (language !== undefined) add('file', parsers.parse(language, text));
  for (const code of findEmbeddedCode(fileKindOf(path), text)) add(code.role, parsers.parseEmbedded(text, code));
  return { value, problems };
}
