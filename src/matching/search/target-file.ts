// What a formula is evaluated on: a file, or the text or code that a metavariable is bound to.
import type { Code } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import type { HoldsWord } from '../required/text-words.ts';
import type { RegexMatch } from '../regex/regex-match.ts';
import { indexCode, type CodeFile } from './code-file.ts';
import type { KnownBindings } from './known-bindings.ts';
import type { Region } from './region.ts';
import type { RuleRegex } from './rule-regex.ts';

export interface TargetFile {
  readonly text: string;
  readonly language: SemgrepLanguage;
  /** What is looked at of `text`. */
  readonly start: number;
  readonly end: number;
  /** Which words the whole text holds. */
  readonly holds: HoldsWord;
  /** What an expression finds in the whole text; absent: it is searched. */
  readonly findAll?: ((source: string, regex: RuleRegex, text: string) => readonly RegexMatch[]) | undefined;
  /** The code, made when a pattern first asks for it; undefined: there is none. */
  readonly code: () => CodeFile | undefined;
  /** The code as rules with `hisguard_scope` see it; absent: no other than `code`. */
  readonly wideCode?: () => CodeFile | undefined;
  /** The code for each of some rules without `hisguard_scope`: what of it they can match in; absent: `code`. It is told of the others, too. */
  readonly codeFor?: ((rules: readonly CompiledRule[]) => (rule: CompiledRule) => CodeFile | undefined) | undefined;
  /** Where matches are of use; absent: everywhere. Those elsewhere may be found or not. */
  readonly region?: Region | undefined;
  /** What matches of use bind; absent: anything. Others may be found or not. */
  readonly known?: KnownBindings | undefined;
}

/** The file with matches wanted in a region, everywhere without one, that bind what is known, anything where nothing is. */
export function within(file: TargetFile, region: Region | undefined, known?: KnownBindings): TargetFile {
  return file.region === region && file.known === known ? file : { ...file, region, known };
}

/** The part of a file that some code covers. */
export function partOf(file: TargetFile, start: number, end: number, nodes: readonly Code[]): TargetFile {
  let made: CodeFile | undefined;
  const code = (): CodeFile | undefined => {
    const whole = file.code();
    const [root] = nodes;
    if (whole === undefined || root === undefined) return undefined;
    return made ??= nodes.length === 1 ? indexCode(file.text, whole.language, root) : indexCode(file.text, whole.language, { ...root, kind: 'several', text: '', kids: nodes, start, end, hash: 0 });
  };
  return { ...file, start, end, code, region: undefined, known: undefined };
}
