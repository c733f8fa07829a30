// Reads the vocabulary of account files: paths of files that are nothing but accounts and passwords, and their forms.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

const FORMS = ['netrc', 'pgpass', 'properties', 'pairs'] as const;
export type AccountFileForm = (typeof FORMS)[number];

export interface AccountFiles {
  readonly form: AccountFileForm;
  readonly paths: readonly string[];
}

/** Checks the parsed `rules/vocabularies/account-files.yaml`. */
export function readAccountFiles(raw: unknown): Outcome<readonly AccountFiles[]> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['files']);
  const value = top.get('files').items().map((item) => {
    item.only(['form', 'paths']);
    return { form: item.get('form').oneOf(FORMS), paths: item.get('paths').texts() };
  });
  return { value, problems };
}
