// Formats of configuration whose files and patterns are trees of keys and values: YAML, JSON, XML.
import type { Code } from '../code/code.ts';
import type { LanguageTraits } from '../languages/code-language.ts';
import type { Reading } from '../pattern/reading.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { indexCode, type CodeFile } from '../search/code-file.ts';

export interface DataLanguage {
  readonly id: SemgrepLanguage;
  /** Longer texts (code units) are data, not configuration, and take the reader seconds: they are not given to it. */
  readonly longest?: number;
  /** The tree of a file below a node of kind `file`; undefined where the text is not of this format. */
  readonly readFile: (text: string) => Code | undefined;
  /** What a pattern matches; undefined where it cannot be read. */
  readonly readPattern: (text: string) => Code | undefined;
}

/** Nothing of what programs mean holds here. */
const TRAITS: LanguageTraits = {
  looseLambdaBodies: false, looseLoopBodies: false, lastIsReturned: false, declarationAssigns: false, arraysAreNew: false, openObjects: false, spreadsAreArguments: false, quotesAreShown: false,
  importsInOrder: false, fieldsByName: false, blockScopes: false, assignsLocally: false,
  constantWhen: 'declared', globalsAreConstant: false, creationsAreValues: false, methodsAreNames: false,
};

export function readDataFile(text: string, language: DataLanguage): CodeFile | undefined {
  const root = language.readFile(text);
  return root && indexCode(text, { traits: TRAITS }, root);
}

export function readDataPattern(text: string, language: DataLanguage): readonly Reading[] {
  const node = language.readPattern(text);
  return node === undefined ? [] : [{ form: 'part', node }];
}
