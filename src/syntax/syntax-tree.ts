// A file's syntax tree as flat arrays: what the matcher reads, detached from the parser's memory.
import type { SyntaxLanguage } from './syntax-language.ts';

/** Bits of `SyntaxTree.flags`. */
export const NAMED = 1;
/** Allowed anywhere (comments above all; in some grammars also here-documents or preprocessor lines). */
export const EXTRA = 2;
/** Inserted by the parser where the text lacks it; start equals end. */
export const MISSING = 4;
/** The node itself is an ERROR: its children are pieces that fit nowhere. Matching goes on inside and around it. */
export const ERROR = 8;
/** Somewhere in the subtree, or at this node, something is an ERROR or MISSING. */
export const HAS_ERROR = 16;
/** A comment or the like: no part of `hash`, to be skipped when matching. */
export const TRIVIA = 32;

/**
 * Nodes are numbered in pre-order: 0 is the root, the first child of `n` is `n + 1` when `last[n] > n`, its descendants are `n + 1 .. last[n]`.
 * Arrays have one entry per node. The tree shares nothing with the parser and may be kept and posted to another thread as it is, symbols
 * apart (see `symbol`).
 */
export interface SyntaxTree {
  readonly language: SyntaxLanguage;
  /** The text that was parsed (for a host format, the host file's). */
  readonly text: string;
  /** Number of nodes. */
  readonly count: number;
  /** Kind id; names are `language.kinds`, ids of names `language.kindOf(name, named)`. */
  readonly kind: Uint16Array;
  /** Field id under which the parent has this node, 0: none; names are `language.fields`. */
  readonly field: Uint8Array;
  /** `NAMED`, `EXTRA`, `MISSING`, `ERROR`, `HAS_ERROR`, `TRIVIA`. */
  readonly flags: Uint8Array;
  /** First code unit (UTF-16, base 0, of the host file's decoded text), leading white space and comments not included. */
  readonly start: Int32Array;
  /** One past the last code unit. A node over several included ranges contains the host's text between them. */
  readonly end: Int32Array;
  /** Parent, -1 for the root. */
  readonly parent: Int32Array;
  /** Next sibling (named or not), -1: none. */
  readonly next: Int32Array;
  /** The last descendant, the node itself for a leaf. */
  readonly last: Int32Array;
  /**
   * Interned text of a named leaf that is no trivia, else 0. Two nodes of one tree have equal symbols exactly when their texts are equal.
   * Above 0 it is the id of a text that was interned in the `SymbolTable` of the parsers before the parse (the rules' literals), the same in
   * every tree; below 0 it is this tree's own. Where a host format has the parser see something else than the text (`Mask`), it is the number
   * of what the parser saw.
   */
  readonly symbol: Int32Array;
  /**
   * 53 bits over the subtree's kinds and leaf texts, white space, comments and positions left out: equal subtrees have equal hashes, and
   * unequal ones practically never. An integer, comparable across trees of one language and one build of its grammar.
   */
  readonly hash: Float64Array;
}

/** The text of node `n`. */
export function textOf(tree: SyntaxTree, n: number): string {
  return tree.text.slice(tree.start[n], tree.end[n]);
}

/** The first child of `n` under field id `field`, -1: none. */
export function childByField(tree: SyntaxTree, n: number, field: number): number {
  if (field <= 0) return -1;
  const last = tree.last[n] as number;
  for (let child = n + 1; child !== -1 && child <= last; child = tree.next[child] as number) if (tree.field[child] === field) return child;
  return -1;
}
