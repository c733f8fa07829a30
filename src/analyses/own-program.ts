// The program that a file of code is, in the one shape of code, for analyses that read more than declarations.
import { semgrepLanguageOf } from '../matching/rule/languages.ts';
import type { CodeFile } from '../matching/search/code-file.ts';
import type { CollectContext } from './analysis.ts';

/**
 * Undefined where the file is a page, cannot be parsed, or nobody matches its language.
 * @param wide whether values are known over the whole file, as rules with `hisguard_scope` see them.
 */
export function ownProgram(context: CollectContext, wide = false): CodeFile | undefined {
  const [program] = context.programs()?.all ?? [];
  const language = program?.role === 'file' ? semgrepLanguageOf(program.language === 'tsx' ? 'typescript' : program.language) : undefined;
  return language === undefined ? undefined : program?.code(language, wide);
}
