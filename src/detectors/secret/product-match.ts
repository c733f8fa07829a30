// Tells whether a credential is exactly what the product around it ships (categories.md: `default-credential` only then).
import type { ProductDefault } from '../../ruleset/vocabularies/product-defaults.ts';
import type { Candidate } from './candidate.ts';
import { isDigestOf } from './weak-digest.ts';

export interface ProductMatch {
  readonly product: ProductDefault;
  readonly by: 'pair' | 'secret' | 'digest';
}

/** The product whose shipped account or secret `candidate` is; `value` is the literal after the placeholder grammar. */
export function matchProduct(candidate: Candidate, value: string, products: readonly ProductDefault[]): ProductMatch | undefined {
  for (const product of products) {
    if (product.secrets.includes(value)) return { product, by: 'secret' };
    if (product.digests.includes(value)) return { product, by: 'digest' };
    const paired = product.pairs.some(([user, password]) => password === value && user === candidate.user);
    const alone = candidate.user === undefined && product.alone.includes(value);
    const here = product.secretsHere.includes(value);
    if ((paired || alone || here) && isHere(candidate, product)) return { product, by: here ? 'secret' : 'pair' };
  }
  return undefined;
}

/** The product around whose seed `digest` is that of the password it ships for `user`. */
export function matchDigest(surroundings: string, user: string | undefined, digest: string, products: readonly ProductDefault[]): ProductDefault | undefined {
  return products.find((product) => product.where.some((word) => speaksOf(surroundings, word)) && product.pairs.some(([account, password]) => account === user && isDigestOf(digest, password)));
}

function isHere(candidate: Candidate, product: ProductDefault): boolean {
  if (product.keys.length > 0 && !product.keys.some((key) => candidate.anchor.toLowerCase().includes(key))) return false;
  return product.where.some((word) => speaksOf(candidate.surroundings, word));
}

/** Whether `word` begins a word of `text`: `xxl` of `xxljob`, not `sword` of `password`. */
function speaksOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z]/.test(text[at - 1] ?? ' ') || !/[a-z]/.test(word[0] ?? '')) return true;
  }
  return false;
}
