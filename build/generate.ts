// Writes what is generated from declarations: JSON schemas, the third-party notices, what rules take from a vocabulary and from `rules/shared`. `--check` only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { readPersonalDataFields } from '../src/ruleset/vocabularies/personal-data-fields.ts';
import { schemas } from './schemas.ts';
import { rulesWithSharedLists } from './shared-lists.ts';
import { thirdPartyNotices } from './third-party-notices.ts';
import { withVocabularyExpressions } from './vocabulary-expressions.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Path relative to the repository -> content, for every generated file. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return { ...schemas(), ...rulesWithVocabulary(), ...rulesWithSharedLists(), 'THIRD-PARTY-NOTICES.txt': thirdPartyNotices() };
}

/** Rule files that hold expressions written from the vocabulary of personal data. */
export function rulesWithVocabulary(): Readonly<Record<string, string>> {
  const { value } = readPersonalDataFields(load(readFileSync(join(ROOT, 'rules/vocabularies/personal-data-fields.yaml'), 'utf8')));
  const paths = readdirSync(join(ROOT, 'rules'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).map((path) => `rules/${path.replaceAll('\\', '/')}`).sort();
  const texts = paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')] as const);
  return Object.fromEntries(texts.filter(([, text]) => text.includes('# vocabulary: ')).map(([path, text]) => [path, withVocabularyExpressions(text, value)]));
}

/** Generated files whose content on disk is not what the declarations give. */
export function driftedFiles(): string[] {
  return Object.entries(generatedFiles()).filter(([path, content]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n') !== content).map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of Object.entries(generatedFiles())) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
}
