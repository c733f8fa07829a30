// Reads the vocabulary of account names: which accounts belong to nobody, and what a row beside them says.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/** All words in lower case, without separators. */
export interface AccountNames {
  readonly administrators: ReadonlySet<string>;
  readonly test: ReadonlySet<string>;
  /** How values of the columns below begin that say the same as a name of `test`. */
  readonly testLabels: readonly string[];
  readonly labelColumns: ReadonlySet<string>;
  /** Columns of rows that describe a connection to another system. */
  readonly connectionColumns: ReadonlySet<string>;
}

/** Checks the parsed `rules/vocabularies/account-names.yaml`. */
export function readAccountNames(raw: unknown): Outcome<AccountNames> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['administrators', 'test', 'test-labels', 'label-columns', 'connection-columns']);
  const words = (name: string): ReadonlySet<string> => new Set(top.get(name).texts());
  return {
    value: {
      administrators: words('administrators'), test: words('test'), testLabels: top.get('test-labels').texts(), labelColumns: words('label-columns'),
      connectionColumns: words('connection-columns'),
    },
    problems,
  };
}
