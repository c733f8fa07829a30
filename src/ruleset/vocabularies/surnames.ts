// Reads the vocabulary of Chinese family names and of words that only look like names.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

export interface Surnames {
  readonly single: ReadonlySet<string>;
  readonly compound: ReadonlySet<string>;
  /** Characters that no given name has. */
  readonly notInNames: ReadonlySet<string>;
  /** Whole words, or beginnings of words, that are no name. */
  readonly words: ReadonlySet<string>;
}

/** Checks the parsed `rules/vocabularies/surnames.yaml`. */
export function readSurnames(raw: unknown): Outcome<Surnames> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['single', 'compound', 'not-in-names', 'words']);
  const characters = (key: string): ReadonlySet<string> => new Set(Array.from(top.get(key).text().replace(/\s+/g, '')));
  return {
    value: { single: characters('single'), compound: new Set(top.get('compound').texts()), notInNames: characters('not-in-names'), words: new Set(top.get('words').texts()) },
    problems,
  };
}
