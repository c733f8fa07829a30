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

/** How far pattern and text have come. */
interface State {
  readonly open: OpenEllipsis | undefined;
  readonly reached: Reached;
  /** In the pattern's block. */
  readonly at: number;
  readonly place: Place;
}

/** The end of a match, or of the hope for one. */
interface Finished {
  readonly matched: Reached | undefined;
}

const FAILED: Finished = { matched: undefined };

/** The pattern against what follows `index` in `block`, which is as far as a match goes. */
export function matchGeneric(search: GenericSearch, block: GenericBlock, index: number, first: GenericToken): GenericMatch | undefined {
  const reached: Reached = { end: first.start, line: first.line, bindings: undefined };
  return match(search, search.root, { open: undefined, reached, at: 0, place: { block, at: index, outer: undefined } });
}

function match(search: GenericSearch, pattern: GenericBlock, start: State): Reached | undefined {
  let state = start;
  while (--search.steps > 0) {
    const next = step(search, pattern, state);
    if ('matched' in next) return next.matched;
    state = next;
  }
  return undefined;
}

function step(search: GenericSearch, pattern: GenericBlock, state: State): State | Finished {
  const node = pattern[state.at];
  if (node === undefined) return { matched: finish(search, state, pattern === search.root) };
  if (isBlock(node)) return stepBlock(search, pattern, node, state);
  return node.kind === 'ellipsis' ? stepEllipsis(search, node, state) : stepToken(search, pattern, node, state);
}

/** A block of the pattern is a block of the text, whatever stands around them. */
function stepBlock(search: GenericSearch, pattern: GenericBlock, block: GenericBlock, state: State): State | Finished {
  const { open, reached, at, place } = state;
  const head = place.block[place.at];
  if (head === undefined) return { matched: matchesNothing(pattern, at) ? complete(search, open, reached) : undefined };
  if (!isBlock(head) && open !== undefined && head.line <= open.lastLine) return { ...state, open: { ...open, end: head.end }, place: behind(place) };
  const closed = close(search, open, reached);
  if (closed === undefined) return FAILED;
  if (!isBlock(head)) return matchesNothing(block, 0) ? { open: undefined, reached: closed, at: at + 1, place } : FAILED;
  const inner = match(search, block, { open: undefined, reached: closed, at: 0, place: { block: head, at: 0, outer: undefined } });
  return inner === undefined ? FAILED : { open: undefined, reached: inner, at: at + 1, place: behind(place) };
}

function stepEllipsis(search: GenericSearch, { text: name }: GenericToken, state: State): State {
  const { open, reached, at } = state;
  const wider = open === undefined
    ? { lastLine: reached.line + search.ellipsisLines, name, start: reached.end, end: reached.end }
    : { ...open, lastLine: open.lastLine + search.ellipsisLines };
  return { ...state, open: wider, at: at + 1 };
}

/** Only an open ellipsis leaves a choice: to end it here, or to pass over the token. */
function stepToken(search: GenericSearch, pattern: GenericBlock, token: GenericToken, state: State): State | Finished {
  const { open, reached, at, place } = state;
  const head = place.block[place.at];
  if (head === undefined) return place.outer === undefined ? FAILED : { ...state, place: place.outer };
  // A block of the text need not be one of the pattern.
  if (isBlock(head)) return { ...state, place: { block: head, at: 0, outer: behind(place) } };
  if (open !== undefined && head.line > open.lastLine) return FAILED;
  const closed = close(search, open, reached);
  const next = closed && matchToken(token, head, closed);
  const taken = next && { open: undefined, reached: next, at: at + 1, place: behind(place) };
  if (open === undefined) return taken ?? FAILED;
  const found = taken && match(search, pattern, taken);
  return found === undefined ? { ...state, open: { ...open, end: head.end }, place: behind(place) } : { matched: found };
}

function behind(place: Place): Place {
  return { ...place, at: place.at + 1 };
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
function finish(search: GenericSearch, { open, reached, place }: State, isWhole: boolean): Reached | undefined {
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
