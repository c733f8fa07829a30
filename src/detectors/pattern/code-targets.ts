// What of a file a rule in Semgrep's language is held against: its code, the code inside a page, its keys and values, its text.
import { readDataFile } from '../../matching/data/data-language.ts';
import { DATA_LANGUAGES, dataLanguageOf } from '../../matching/data/data-languages.ts';
import type { FilePrograms } from '../../matching/file-programs.ts';
import type { TargetFile } from '../../matching/search/target-file.ts';
import type { SemgrepLanguage } from '../../matching/rule/languages.ts';
import { languagesOfPath } from '../../matching/rule/target-languages.ts';
import { once } from '../../model/once.ts';
import type { Problem } from '../../model/problem.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { programsOf } from '../../syntax/programs-of-file.ts';
import type { SyntaxLanguageId } from '../../syntax/syntax-language.ts';

/** Languages of rules that read code of a grammar. */
const READERS: Readonly<Record<SyntaxLanguageId, readonly SemgrepLanguage[]>> = {
  java: ['java'], csharp: ['csharp'], javascript: ['javascript'], typescript: ['typescript'], tsx: ['typescript'], python: ['python'], go: ['go'], php: ['php'], cpp: ['c', 'cpp'], bash: ['bash'], powershell: ['powershell'], ruby: ['ruby'],
};

/** Languages of rules that read any text. */
const TEXT_LANGUAGES: readonly SemgrepLanguage[] = ['generic', 'regex'];
/** Languages of rules for which files have targets. */
export const TARGET_LANGUAGES: ReadonlySet<SemgrepLanguage> = new Set<SemgrepLanguage>([...Object.values(READERS).flat(), ...DATA_LANGUAGES, ...TEXT_LANGUAGES]);

/** The grammar and the language of rules of a file that is one program and nothing else. */
export function onlyProgramOf({ path, text }: SourceFile): { readonly grammar: SyntaxLanguageId; readonly language: SemgrepLanguage } | undefined {
  const [only, more] = programsOf(path, text);
  if (only?.role !== 'file' || more !== undefined) return undefined;
  const [language, other] = READERS[only.language];
  return language === undefined || other !== undefined ? undefined : { grammar: only.language, language };
}

/** Targets of `file` in those of `languages` that it holds; why some data could not be read goes to `problem`. */
export function codeTargets({ path, text }: SourceFile, languages: ReadonlySet<SemgrepLanguage>, programs: FilePrograms, problem: (problem: Problem) => void): TargetFile[] {
  const whole = { text, start: 0, end: text.length };
  const code = programs.all.flatMap((program) => READERS[program.language].filter((language) => languages.has(language) && isWrittenIn(path, language))
    .map((language): TargetFile => ({ ...whole, language, holds: program.holds, code: () => program.code(language, false), wideCode: () => program.code(language, true), codeFor: (rules) => program.codeFor(language, rules) })));
  const { holds } = programs.words;
  const plain = TEXT_LANGUAGES.filter((language) => languages.has(language)).map((language): TargetFile => ({ ...whole, language, holds, code: () => undefined }));
  const data = languagesOfPath(path).filter((language) => languages.has(language)).flatMap((id): TargetFile[] => {
    const language = dataLanguageOf(id);
    if (language === undefined) return [];
    const { longest = Number.POSITIVE_INFINITY } = language;
    return [{ ...whole, language: id, holds, code: once(() => {
      if (text.length <= longest) return readDataFile(text, language);
      problem({ id: 'syntax.too-large', args: [text.length, longest], path, effect: 'incomplete' });
      return undefined;
    }) }];
  });
  return [...code, ...data, ...plain];
}

/** C and C++ share a grammar, not their files. */
function isWrittenIn(path: string, language: SemgrepLanguage): boolean {
  return (language !== 'c' && language !== 'cpp') || languagesOfPath(path).includes(language);
}
