// Rule files of which parts are written here: lists shared by taint rules, and expressions from the vocabulary of personal data. A file may hold both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { readPersonalDataFields, type PersonalDataFields } from '../src/ruleset/vocabularies/personal-data-fields.ts';
import { RULES_FOLDER } from './load-rules.ts';
import { withSharedLists } from './shared-lists.ts';
import { withVocabularyExpressions } from './vocabulary-expressions.ts';

/** Path relative to the repository -> content, for every rule file with a mark of either kind. */
export function writtenRules(): Readonly<Record<string, string>> {
  const { value } = readPersonalDataFields(load(readFileSync(join(RULES_FOLDER, 'vocabularies', 'personal-data-fields.yaml'), 'utf8')));
  const paths = readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => /^([^/]+)\/([^/]+)\/\2\.yaml$/.test(path)).sort();
  return Object.fromEntries(paths.flatMap((path) => {
    const text = readFileSync(join(RULES_FOLDER, path), 'utf8').replaceAll('\r\n', '\n');
    return /# (?:shared|vocabulary:) /.test(text) ? [[`rules/${path}`, writtenRule(text, value)]] : [];
  }));
}

/** `text` of a rule file with all that is written into it. */
export function writtenRule(text: string, vocabulary: PersonalDataFields): string {
  return withVocabularyExpressions(withSharedLists(text), vocabulary);
}
