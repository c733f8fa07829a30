// Which fields of persons a page shows that is filled on the server: the one place that decides whose page it is.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { isJavaPage, javaPageFields } from './java-pages.ts';
import { isPhpPage, phpPageFields } from './php-pages.ts';
import { pythonPageFields } from './python-pages.ts';

/** A fact of kind `page-fields`, where the page shows any, or includes another. */
export function pageFields(file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  if (isJavaPage(file)) return javaPageFields(file, vocabulary);
  return isPhpPage(file) ? phpPageFields(file, vocabulary) : pythonPageFields(file, vocabulary);
}
