// Reads the accounts and secrets that products ship, so that a default is told from a merely weak password.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue, reportDuplicates } from '../raw-value.ts';

export interface ProductDefault {
  readonly id: string;
  /** The product's own name, the same in every language. */
  readonly name: string;
  /** The surroundings must hold one of these, lower case. */
  readonly where: readonly string[];
  /** The key must hold one of these, where given; lower case. */
  readonly keys: readonly string[];
  readonly pairs: readonly (readonly [user: string, password: string])[];
  /** Passwords of `pairs` that need no account beside them. */
  readonly alone: readonly string[];
  /** Unmistakable anywhere. */
  readonly secrets: readonly string[];
  /** Only where `where` and `keys` hold. */
  readonly secretsHere: readonly string[];
  /** Digests of the shipped password as the product's own seed holds them. */
  readonly digests: readonly string[];
}

/** Checks the parsed `rules/vocabularies/product-defaults.yaml`. */
export function readProductDefaults(raw: unknown): Outcome<readonly ProductDefault[]> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['products']);
  const places = top.get('products').items();
  const value = places.map(readProduct);
  reportDuplicates(places, value.map((product) => product.id));
  return { value, problems };
}

function readProduct(place: RawValue): ProductDefault {
  place.only(['id', 'name', 'where', 'keys', 'pairs', 'alone', 'secrets', 'secrets-here', 'digests']);
  return {
    id: place.get('id').text(), name: place.get('name').text(),
    where: place.get('where').texts().map((text) => text.toLowerCase()),
    keys: place.get('keys').optionalTexts(),
    pairs: place.get('pairs').optionalItems().map((pair) => {
      const [user = '', password = ''] = pair.texts();
      if (user === '' || password === '') pair.report('rule-data.not-a-text');
      return [user, password] as const;
    }),
    alone: place.get('alone').optionalTexts(), secrets: place.get('secrets').optionalTexts(),
    secretsHere: place.get('secrets-here').optionalTexts(), digests: place.get('digests').optionalTexts(),
  };
}
