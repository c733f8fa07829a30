// The formats of configuration whose patterns are matched.
import type { SemgrepLanguage } from '../rule/languages.ts';
import type { DataLanguage } from './data-language.ts';
import { JSON_LANGUAGE } from './json-language.ts';
import { XML_LANGUAGE } from './xml-language.ts';
import { YAML_LANGUAGE } from './yaml-language.ts';

const LANGUAGES: readonly DataLanguage[] = [YAML_LANGUAGE, JSON_LANGUAGE, XML_LANGUAGE];

export const DATA_LANGUAGES: readonly SemgrepLanguage[] = LANGUAGES.map(({ id }) => id);

export function dataLanguageOf(id: SemgrepLanguage): DataLanguage | undefined {
  return LANGUAGES.find((language) => language.id === id);
}
