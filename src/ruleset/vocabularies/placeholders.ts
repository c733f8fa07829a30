// Reads the vocabulary of values that are no secret: prompts, type names, published examples, wrappers of encrypted values, digests.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

export interface Placeholders {
  /** The whole value, lower case. */
  readonly words: readonly string[];
  /** Anywhere in the value, lower case. */
  readonly prompts: readonly string[];
  /** Anywhere in a longer value, lower case. */
  readonly examples: readonly string[];
  /** The whole value, in sample files only. */
  readonly samplePrompts: readonly string[];
  /** Names of a validator's rules, lower case. */
  readonly validators: readonly string[];
  /** Beginnings of values that are encrypted or kept elsewhere; case matters. */
  readonly encrypted: readonly string[];
  /** Beginnings of password digests; case matters. */
  readonly digests: readonly string[];
  /** First bytes of constants that an algorithm's standard publishes, in lower-case hexadecimal. */
  readonly constants: readonly string[];
}

/** Checks the parsed `rules/vocabularies/placeholders.yaml`. */
export function readPlaceholders(raw: unknown): Outcome<Placeholders> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['words', 'prompts', 'examples', 'sample-prompts', 'validators', 'encrypted', 'digests', 'constants']);
  return {
    value: {
      words: top.get('words').texts(), prompts: top.get('prompts').texts(), examples: top.get('examples').texts(),
      samplePrompts: top.get('sample-prompts').texts(), validators: top.get('validators').texts(), encrypted: top.get('encrypted').texts(), digests: top.get('digests').texts(),
      constants: top.get('constants').texts(),
    },
    problems,
  };
}
