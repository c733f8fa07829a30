// The languages whose code is matched.
import { JAVA_TABLE } from '../code/java/java-table.ts';
import { cFamilyStyle } from '../pattern/c-family-style.ts';
import { JAVA_TYPE, JAVA_WRAPPINGS } from '../pattern/java-wrappings.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import type { CodeLanguage } from './code-language.ts';

const LANGUAGES: readonly CodeLanguage[] = [
  { id: 'java', grammars: ['java'], table: JAVA_TABLE, style: cFamilyStyle('java'), wrappings: JAVA_WRAPPINGS, typeWrapping: JAVA_TYPE, prologue: '', traits: { typed: true } },
];

/** What is known of a language whose patterns are code; undefined: its patterns cannot be read yet. */
export function codeLanguageOf(id: SemgrepLanguage): CodeLanguage | undefined {
  return LANGUAGES.find((language) => language.id === id);
}
