// The programs of one file, made ready for rules and analyses: each is parsed and lowered once, when somebody first asks.
import { once } from '../model/once.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Outline } from '../outline/outline.ts';
import { readOutline } from '../outline/read-outline.ts';
import type { Parsers } from '../syntax/parsers.ts';
import { programsOf, type FileProgram } from '../syntax/programs-of-file.ts';
import { HAS_ERROR, type SyntaxTree } from '../syntax/syntax-tree.ts';
import { isStock, type CompiledRule } from './compiled-rule.ts';
import { codeLanguageOf } from './languages/code-languages.ts';
import { findIdleBodies } from './narrow/idle-bodies.ts';
import { isNarrowed, narrowCode } from './narrow/narrow-code.ts';
import { TextWords, type HoldsWord } from './required/text-words.ts';
import type { SemgrepLanguage } from './rule/languages.ts';
import { toCodeFile, toWideCodeFile, type CodeFile } from './search/code-file.ts';
import type { TargetFile } from './search/target-file.ts';
import { SUPPRESSION } from './suppression.ts';

export interface ProgramCode extends Pick<FileProgram, 'role' | 'language'> {
  /** Which words the program holds; of a page, its code alone. */
  readonly holds: HoldsWord;
  /** The code as the rules of a language read it; `wide` as those with `hisguard_scope` do. Undefined: it could not be parsed. */
  readonly code: (language: SemgrepLanguage, wide: boolean) => CodeFile | undefined;
  /** What of the code each of some rules without `hisguard_scope` can match in; undefined: it could not be parsed. Others may be among them: these see the whole. */
  readonly codeFor: (language: SemgrepLanguage, rules: readonly CompiledRule[]) => (rule: CompiledRule) => CodeFile | undefined;
}

/** Code as all rules see it and as those with `hisguard_scope` do. */
export type WholeCode = Pick<TargetFile, 'code' | 'wideCode'>;

export class FilePrograms {
  /** Why programs could not be parsed, of those that were asked for. */
  readonly problems: Problem[] = [];
  readonly parsers: Parsers;
  readonly words: TextWords;
  readonly #file: SourceFile;
  readonly #outline: () => Outline;
  #programs: readonly ProgramCode[] | undefined;
  #given: { readonly language: SemgrepLanguage; readonly code: WholeCode } | undefined;

  /** `outline` is asked where bodies may be left out; whoever has read it already gives it. */
  constructor(file: SourceFile, parsers: Parsers, outline: () => Outline = once(() => readOutline(file.text, file.kind))) {
    this.#file = file;
    this.#outline = outline;
    this.words = new TextWords(file.text);
    this.parsers = parsers;
  }

  /** The file's own program first. */
  get all(): readonly ProgramCode[] {
    if (this.#programs === undefined) {
      const { path, text } = this.#file;
      this.#programs = programsOf(path, text).map((program) => this.#toCode(program));
    }
    return this.#programs;
  }

  /** The code of the file's own program, from somebody who keeps it over edits: it need not be parsed again. */
  give(language: SemgrepLanguage, code: WholeCode): void {
    this.#given = { language, code };
  }

  #toCode(program: FileProgram): ProgramCode {
    const { role, language } = program;
    const tree = once(() => {
      const { value, problems } = program.parse(this.parsers);
      this.problems.push(...problems);
      return value;
    });
    const known = new Map<string, CodeFile | undefined>();
    const holds = role === 'file' ? this.words.holds : wordsOfPart(program.seen(), this.words);
    const code = (id: SemgrepLanguage, wide: boolean): CodeFile | undefined => {
      if (role === 'file' && id === this.#given?.language) return wide ? this.#given.code.wideCode?.() : this.#given.code.code();
      const key = `${wide ? 'wide ' : ''}${id}`;
      if (!known.has(key)) known.set(key, codeOf(tree(), id, wide));
      return known.get(key);
    };
    const codeFor = (id: SemgrepLanguage, rules: readonly CompiledRule[]): ((rule: CompiledRule) => CodeFile | undefined) => {
      // Other code of the page may be meant.
      if (role !== 'file' || known.get(id) !== undefined) return () => code(id, false);
      const narrowed = once(() => {
        const part = rules.every(isStock) ? this.#parsePart(program, id, rules) : undefined;
        const parsed = part ?? tree();
        const read = codeLanguageOf(id);
        return parsed && read && narrowCode({ tree: parsed, isWhole: part === undefined, language: read, words: this.words, whole: () => code(id, false) as CodeFile }, rules.filter(isStock));
      });
      return (rule) => narrowed()?.(rule);
    };
    return { role, language, holds, code, codeFor };
  }

  /** The tree without what no rule can match in; undefined where the whole has to be parsed. */
  #parsePart({ language }: FileProgram, id: SemgrepLanguage, rules: readonly CompiledRule[]): SyntaxTree | undefined {
    const { text, kind } = this.#file;
    const idle = isNarrowed(id) ? findIdleBodies(text, kind, this.#outline, this.words, rules, id) : undefined;
    const tree = idle && this.parsers.parse(language, text, idle.rest).value;
    // Where the code has mistakes, braces may belong to each other in another way.
    return tree === undefined || ((tree.flags[0] as number) & HAS_ERROR) !== 0 ? undefined : tree;
  }
}

/** A comment of the page may suppress what is found in its code. */
function wordsOfPart(text: string, inFile: TextWords): HoldsWord {
  const inPart = new TextWords(text);
  return (word) => (word === SUPPRESSION ? inFile.holds(word) : inPart.holds(word));
}

function codeOf(tree: SyntaxTree | undefined, id: SemgrepLanguage, wide: boolean): CodeFile | undefined {
  const language = codeLanguageOf(id);
  if (tree === undefined || language === undefined) return undefined;
  return wide ? toWideCodeFile(tree, language) : toCodeFile(tree, language);
}
