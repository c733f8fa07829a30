// One generic pattern against one place of a text. Ways are tried in stock's order, and the first that succeeds is the match.
import { bind, toBound, type Bindings } from '../search/bindings.ts';
import type { GenericToken } from './generic-token.ts';
import { isBlock, type GenericBlock } from './generic-tree.ts';

export interface GenericSearch {
  /** The text that blocks were read from. */
  readonly text: string;
  readonly root: GenericBlock;
  /** Lines that an ellipsis may add. */
  readonly ellipsisLines: number;
  /** Steps left; nothing matches any more at 0. */
  steps: number;
}

export interface GenericMatch {
  readonly end: number;
  readonly bindings: Bindings | undefined;
}

/** Where a match has come to: the last token that belongs to it, and what is bound. */
interface Reached {
  readonly end: number;
  readonly line: number;
  readonly bindings: Bindings | undefined;
}

/** An ellipsis that is open: tokens may be passed over up to a line. */
interface OpenEllipsis {
  readonly lastLine: number;
  /** `$...X`, or nothing. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A place in a block, and where to go on behind the block. */
interface Place {
  readonly block: GenericBlock;
  readonly at: number;
  readonly outer: Place | undefined;
}

/** The pattern against what follows `index` in `block`, which is as far as a match goes. */
export function matchGeneric(search: GenericSearch, block: GenericBlock, index: number, first: GenericToken): GenericMatch | undefined {
  const begin: Reached = { end: first.start, line: first.line, bindings: undefined };
  return match(search, undefined, begin, search.root, 0, { block, at: index, outer: undefined });
}

/** Only an open ellipsis leaves a choice, so only then is the rest asked in a call of its own. */
function match(search: GenericSearch, ellipsis: OpenEllipsis | undefined, from: Reached, pattern: GenericBlock, from0: number, place0: Place): Reached | undefined {
  let open = ellipsis;
  let reached = from;
  let at = from0;
  let place = place0;
  while (--search.steps > 0) {
    const node = pattern[at];
    if (node === undefined) return finish(search, open, reached, place, pattern === search.root);
    const head = place.block[place.at];
    if (isBlock(node)) {
      if (head === undefined) return matchesNothing(pattern, at) ? complete(search, open, reached) : undefined;
      if (isBlock(head)) {
        // A block of the pattern is a block of the text, whatever stands around them.
        const closed = close(search, open, reached);
        const inner = closed && match(search, undefined, closed, node, 0, { block: head, at: 0, outer: undefined });
        if (inner === undefined) return undefined;
        reached = inner;
        place = { ...place, at: place.at + 1 };
      } else if (open !== undefined && head.line <= open.lastLine) {
        open = { ...open, end: head.end };
        place = { ...place, at: place.at + 1 };
        continue;
      } else {
        const closed = close(search, open, reached);
        if (closed === undefined || !matchesNothing(node, 0)) return undefined;
        reached = closed;
      }
      open = undefined;
      at++;
    } else if (node.kind === 'ellipsis') {
      open = open === undefined
        ? { lastLine: reached.line + search.ellipsisLines, name: node.text, start: reached.end, end: reached.end }
        : { ...open, lastLine: open.lastLine + search.ellipsisLines };
      at++;
    } else if (head === undefined) {
      if (place.outer === undefined) return undefined;
      place = place.outer;
    } else if (isBlock(head)) {
      // A block of the text need not be one of the pattern.
      place = { block: head, at: 0, outer: { ...place, at: place.at + 1 } };
    } else {
      if (open !== undefined && head.line > open.lastLine) return undefined;
      const closed = close(search, open, reached);
      const next = closed && matchToken(node, head, closed);
      const behind: Place = { ...place, at: place.at + 1 };
      if (open === undefined) {
        if (next === undefined) return undefined;
        reached = next;
        at++;
      } else {
        const found = next && match(search, undefined, next, pattern, at + 1, behind);
        if (found !== undefined) return found;
        open = { ...open, end: head.end };
      }
      place = behind;
    }
  }
  return undefined;
}

function matchToken(pattern: GenericToken, token: GenericToken, reached: Reached): Reached | undefined {
  if (pattern.kind !== 'metavariable') return pattern.text === token.text ? { end: token.end, line: token.line, bindings: reached.bindings } : undefined;
  if (token.kind !== 'word') return undefined;
  const bindings = bind(reached.bindings, pattern.text, toBound(token.text, token.start, token.end));
  return bindings && { end: token.end, line: token.line, bindings };
}

/** Binds what an ellipsis stood for, where it has a name; undefined where that name is bound to something else. */
function close(search: GenericSearch, open: OpenEllipsis | undefined, reached: Reached): Reached | undefined {
  if (open === undefined || open.name === '') return reached;
  const bindings = bind(reached.bindings, open.name, toBound(search.text.slice(open.start, open.end), open.start, open.end));
  return bindings && { ...reached, bindings };
}

/** At the end of a pattern: an open ellipsis takes the rest of the block; that of a block of the pattern must be the end of one of the text. */
function finish(search: GenericSearch, open: OpenEllipsis | undefined, reached: Reached, place: Place, isWhole: boolean): Reached | undefined {
  if (open === undefined) return isWhole || place.at >= place.block.length ? reached : undefined;
  if (reached.line > open.lastLine) return isWhole ? reached : undefined;
  return complete(search, open, lastOf(place.block, place.at, open.lastLine, reached));
}

function complete(search: GenericSearch, open: OpenEllipsis | undefined, reached: Reached): Reached | undefined {
  return close(search, open && { ...open, end: reached.end }, reached);
}

/** The last token from `at` on that an ellipsis reaches. */
function lastOf(block: GenericBlock, at: number, lastLine: number, reached: Reached): Reached {
  let last = reached;
  for (let index = at; index < block.length; index++) {
    const node = block[index] as GenericToken | GenericBlock;
    if (isBlock(node)) last = lastOf(node, 0, lastLine, last);
    else if (node.line <= lastLine) last = { ...last, end: node.end, line: node.line };
    else return last;
  }
  return last;
}

function matchesNothing(pattern: GenericBlock, from: number): boolean {
  return pattern.slice(from).every((node) => (isBlock(node) ? matchesNothing(node, 0) : node.kind === 'ellipsis'));
}
