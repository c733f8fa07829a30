// All the programs of a file: its own, and the code inside it.
import { fileKindOf, type FileKind } from '../model/file-kind.ts';
import type { Outcome } from '../model/problem.ts';
import { seenText, type EmbeddedCode } from './hosts/embedded-code.ts';
import { findEmbeddedCode } from './hosts/find-embedded-code.ts';
import type { Parsers } from './parsers.ts';
import type { SyntaxLanguageId } from './syntax-language.ts';
import type { SyntaxTree } from './syntax-tree.ts';

/** One program of a file; parsed when somebody asks, since most are not looked at. */
export interface FileProgram {
  /** `file`: the file itself is the program; else see `EmbeddedCode`. */
  readonly role: 'file' | EmbeddedCode['role'];
  readonly language: SyntaxLanguageId;
  /** What of the text the parser reads. */
  readonly seen: () => string;
  /** Its tree; positions are the file's, problems carry its path. Parses anew at each call. */
  readonly parse: (parsers: Parsers) => Outcome<SyntaxTree | undefined>;
}

const LANGUAGES: Readonly<Partial<Record<FileKind, SyntaxLanguageId>>> = {
  java: 'java', csharp: 'csharp', javascript: 'javascript', typescript: 'typescript', python: 'python', go: 'go', php: 'php', c: 'cpp', cpp: 'cpp', shell: 'bash', powershell: 'powershell', ruby: 'ruby',
};

/** The language that a file is written in as a whole, by its name; undefined: none that we have a grammar for (pages with code inside included). */
export function syntaxLanguageOf(path: string): SyntaxLanguageId | undefined {
  return /\.tsx$/i.test(path) ? 'tsx' : LANGUAGES[fileKindOf(path)];
}

/** The programs of the file at `path` with the given text, the file's own first; [] for files without code. */
export function programsOf(path: string, text: string): readonly FileProgram[] {
  const named = ({ value, problems }: Outcome<SyntaxTree | undefined>): Outcome<SyntaxTree | undefined> => ({ value, problems: problems.map((problem) => ({ ...problem, path })) });
  const language = syntaxLanguageOf(path);
  const own: FileProgram[] = language === undefined ? [] : [{ role: 'file', language, seen: () => text, parse: (parsers) => named(parsers.parse(language, text)) }];
  const inside = findEmbeddedCode(fileKindOf(path), text).map((code): FileProgram => ({ role: code.role, language: code.language, seen: () => seenText(text, code), parse: (parsers) => named(parsers.parseEmbedded(text, code)) }));
  return [...own, ...inside];
}
