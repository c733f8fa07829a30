// A PCRE2 expression after reading: what it means, with flags already applied to each node.
import type { CharacterSet } from './character-set.ts';

export type RegexNode =
  | { readonly kind: 'empty' }
  /** One code point out of a set. */
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'loop'; readonly item: RegexNode; readonly min: number; readonly max: number; readonly mode: 'greedy' | 'lazy' | 'possessive' }
  | { readonly kind: 'capture'; readonly item: RegexNode; readonly index: number }
  | { readonly kind: 'atomic'; readonly item: RegexNode }
  | { readonly kind: 'look'; readonly item: RegexNode; readonly behind: boolean; readonly negative: boolean }
  | { readonly kind: 'assert'; readonly what: RegexAssertion }
  /** The text that a group matched; `sure` where the group has always matched by then. */
  | { readonly kind: 'reference'; readonly index: number; readonly caseless: boolean; readonly sure: boolean }
  /** The expression of a group once more; 0 is the whole. */
  | { readonly kind: 'call'; readonly index: number }
  | { readonly kind: 'conditional'; readonly test: { readonly group: number } | { readonly look: RegexNode } | 'define'; readonly yes: RegexNode; readonly no: RegexNode }
  /** `\K`: the match begins here. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'verb'; readonly verb: 'fail' | 'skip' | 'commit' | 'prune' };

export type RegexAssertion = 'line-start' | 'line-end' | 'subject-start' | 'subject-end' | 'last-line-end' | 'search-start' | 'boundary' | 'no-boundary';

/** A whole expression. */
export interface RegexTree {
  readonly root: RegexNode;
  /** Capture groups, the whole match not counted. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** The nodes directly below `node`. */
export function partsOf(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'sequence':
    case 'choice': return node.items;
    case 'loop':
    case 'capture':
    case 'atomic':
    case 'look': return [node.item];
    case 'conditional': return typeof node.test === 'object' && 'look' in node.test ? [node.test.look, node.yes, node.no] : [node.yes, node.no];
    case 'empty':
    case 'set':
    case 'assert':
    case 'reference':
    case 'call':
    case 'keep':
    case 'verb': return [];
  }
}
