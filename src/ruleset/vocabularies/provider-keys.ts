// Reads the forms by which keys of clouds and platforms are recognised wherever they stand.
import type { Outcome, Problem } from '../../model/problem.ts';
import { SECRET_VERDICTS, type SecretVerdict } from '../techniques/secret.ts';
import { RawValue, reportDuplicates } from '../raw-value.ts';

export interface ProviderKey {
  readonly id: string;
  readonly name: string;
  /** Lower case; what the automaton looks for. */
  readonly keyword: string;
  /** Begins with `^` where the keyword begins the key (`reach` 0); group 1, where there is one, is the secret. */
  readonly pattern: string;
  readonly verdict: SecretVerdict;
  /** One of these must stand near by; lower case. */
  readonly near: readonly string[];
  /** How far behind the keyword the key may begin; 0: right there. */
  readonly reach: number;
  /** The public half of a pair: only a warning, and nothing where its secret stands beside it. */
  readonly identifier: boolean;
  /** The keyword's case matters, since in other cases it is part of common words. */
  readonly sensitive: boolean;
  /** The key must look random as well. */
  readonly random: boolean;
}

/** Checks the parsed `rules/vocabularies/provider-keys.yaml`; an expression that does not compile is a problem. */
export function readProviderKeys(raw: unknown): Outcome<readonly ProviderKey[]> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['providers']);
  const places = top.get('providers').items();
  const value = places.map(readProvider);
  reportDuplicates(places, value.map((provider) => provider.id));
  return { value, problems };
}

function readProvider(place: RawValue): ProviderKey {
  place.only(['id', 'name', 'keyword', 'pattern', 'verdict', 'near', 'reach', 'identifier', 'sensitive', 'random']);
  const pattern = place.get('pattern').text();
  if (!compiles(pattern) || pattern.startsWith('^') === place.get('reach').present) place.get('pattern').report('rule-data.expression', [pattern]);
  return {
    id: place.get('id').text(), name: place.get('name').text(), keyword: place.get('keyword').text().toLowerCase(), pattern,
    verdict: place.get('verdict').oneOf(SECRET_VERDICTS), near: place.get('near').optionalTexts(),
    reach: place.get('reach').present ? place.get('reach').integer() : 0,
    identifier: place.get('identifier').flag(false), sensitive: place.get('sensitive').flag(false), random: place.get('random').flag(false),
  };
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
