// How much of the text around its beginning an expression looks at: what an edit elsewhere cannot change.
import type { RegexNode, RegexTree } from './regex-node.ts';

/** In code units. */
export interface RegexSpan {
  /** Before a match. */
  readonly behind: number;
  /** From where a match begins on, whether there is one or not. */
  readonly ahead: number;
}

interface Extent extends RegexSpan {
  /** Of the longest match. */
  readonly length: number;
}

/** A code point. */
const POINT = 2;
/** With more, little is gained. */
const MOST = 10_000;
const NOTHING: Extent = { behind: 0, ahead: 0, length: 0 };

/** Undefined where there is no bound, or where it depends on what was matched before. */
export function regexSpanOf({ root }: RegexTree): RegexSpan | undefined {
  const extent = extentOf(root);
  return extent === undefined || extent.behind > MOST || extent.ahead > MOST ? undefined : { behind: extent.behind, ahead: extent.ahead };
}

function extentOf(node: RegexNode): Extent | undefined {
  switch (node.kind) {
    case 'empty': return NOTHING;
    case 'set': return { behind: 0, ahead: POINT, length: POINT };
    case 'sequence': return inTurn(node.items);
    case 'choice': return either(node.items);
    case 'loop': return repeated(extentOf(node.item), node.max);
    case 'capture': case 'atomic': return extentOf(node.item);
    case 'look': return lookAround(extentOf(node.item), node.behind);
    // Both sides of the place, and a line's end may be two signs.
    case 'assert': return node.what === 'search-start' ? undefined : { behind: POINT, ahead: POINT, length: 0 };
    case 'verb': return node.verb === 'fail' ? NOTHING : undefined;
    case 'reference': case 'call': case 'conditional': case 'keep': return undefined;
  }
}

function inTurn(items: readonly RegexNode[]): Extent | undefined {
  let whole = NOTHING;
  for (const item of items) {
    const one = extentOf(item);
    if (one === undefined) return undefined;
    // What went before may have been empty.
    whole = { behind: Math.max(whole.behind, one.behind), ahead: Math.max(whole.ahead, whole.length + one.ahead), length: whole.length + one.length };
  }
  return whole;
}

function either(items: readonly RegexNode[]): Extent | undefined {
  let whole = NOTHING;
  for (const item of items) {
    const one = extentOf(item);
    if (one === undefined) return undefined;
    whole = { behind: Math.max(whole.behind, one.behind), ahead: Math.max(whole.ahead, one.ahead), length: Math.max(whole.length, one.length) };
  }
  return whole;
}

function repeated(item: Extent | undefined, max: number): Extent | undefined {
  if (item === undefined || max === 0) return item && NOTHING;
  if (!Number.isFinite(max)) return undefined;
  return { behind: item.behind, ahead: (max - 1) * item.length + item.ahead, length: max * item.length };
}

function lookAround(item: Extent | undefined, behind: boolean): Extent | undefined {
  return item && { behind: item.behind + (behind ? item.length : 0), ahead: item.ahead, length: 0 };
}
