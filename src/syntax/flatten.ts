// Reads a finished tree straight out of the parser's memory: tens of millions of nodes a second, where its cursor gives one.
//
// Layout: `SubtreeInlineData` and `SubtreeHeapData` of lib/src/subtree.h, `TSTree` of lib/src/tree.h, tree-sitter 0.25.10 on wasm32
// (https://github.com/tree-sitter/tree-sitter/blob/v0.25.10/lib/src/subtree.h). A subtree is 8 bytes: a leaf packed into them (bit 0 set) or
// a pointer. Its children lie before it in memory. Hidden nodes give their children to the nearest visible one.
import { BUILTIN_ERROR, type GrammarLayout } from './grammar-layout.ts';
import { ERROR, EXTRA, HAS_ERROR, MISSING, NAMED, type SyntaxTree } from './syntax-tree.ts';
import type { WasmRuntime } from './wasm-runtime.ts';

/** The arrays of `SyntaxTree`, all in one buffer: ten for each file would keep the garbage collector busy. `next`, `last`, `symbol` and `hash` are zeros: `finishTree` fills them. */
export type FlatNodes = Omit<SyntaxTree, 'language' | 'text'>;

function nodesFor(count: number): FlatNodes {
  const buffer = new ArrayBuffer(count * 36);
  const column = (index: number): Int32Array => new Int32Array(buffer, count * (8 + index * 4), count);
  return {
    count, hash: new Float64Array(buffer, 0, count), start: column(0), end: column(1), parent: column(2), next: column(3), last: column(4), symbol: column(5),
    kind: new Uint16Array(buffer, count * 32, count), field: new Uint8Array(buffer, count * 34, count), flags: new Uint8Array(buffer, count * 35, count),
  };
}

/** Columns of a frame of the walk: what is left to do at a subtree whose child is being visited. */
const FRAME = 8;
let frames = new Int32Array(FRAME * 2048);

/** Nodes to leave out with all below them, by where they start. */
export type OmittedNodes = ReadonlyMap<number, OmittedNode>;

export interface OmittedNode {
  readonly end: number;
  /** Kind id. */
  readonly kind: number;
  /** How many nodes there are with those below it. */
  readonly count: number;
}

const NOTHING_OMITTED: OmittedNodes = new Map();

/** The visible nodes of the tree at `tree` (a `TSTree *`), in pre-order. @throws when the memory is not laid out as described. */
export function flatten(runtime: WasmRuntime, layout: GrammarLayout, tree: number): FlatNodes {
  const nodes = flattenWithout(runtime, layout, tree, NOTHING_OMITTED);
  if (nodes === undefined) throw new Error('not as many nodes as the tree has');
  return nodes;
}

/** The same without some nodes; undefined where these are not in the tree as described. */
// eslint-disable-next-line max-lines-per-function -- One loop over millions of nodes whose state lives in local variables: calls and objects in their place cost more than the walk.
export function flattenWithout(runtime: WasmRuntime, layout: GrammarLayout, tree: number, omitted: OmittedNodes): FlatNodes | undefined {
  const { heap16, heap32 } = runtime;
  const { kindOfSymbol, namedSymbol, aliases, aliasWidth, fieldIds, fieldWidth } = layout;
  let stack = frames;
  // A root is never packed: it has children, or is empty and made by the parser itself.
  const root = heap32[tree >> 2] as number;
  const rootChildren = heap32[(root + 36) >> 2] as number;
  // `visible_descendant_count`; the field means something else in a leaf.
  let room = 1 + (rootChildren > 0 ? heap32[(root + 56) >> 2] as number : 0);
  for (const one of omitted.values()) room -= one.count;
  if (room < 1) return undefined;
  let left = omitted.size;
  const nodes = nodesFor(room);
  const { kind, field, flags, start, end, parent } = nodes;

  const rootSymbol = heap16[(root + 40) >> 1] as number;
  const rootBits = heap32[(root + 44) >> 2] as number;
  const rootStart = heap32[(root + 4) >> 2] as number;
  kind[0] = kindOfSymbol[rootSymbol] as number;
  flags[0] = ((rootBits & 2) === 0 ? 0 : NAMED) | (rootSymbol === BUILTIN_ERROR ? ERROR : 0) | (heap32[(root + 32) >> 2] === 0 ? 0 : HAS_ERROR);
  start[0] = rootStart >>> 1;
  end[0] = (rootStart + (heap32[(root + 16) >> 2] as number)) >>> 1;
  parent[0] = -1;

  // The current frame lives in these; `frames` holds those above it.
  let count = 1;
  let depth = 0;
  let at = (root - rootChildren * 8) >> 2;
  let endAt = root >> 2;
  let isFirst = true;
  let position = rootStart;
  let structural = 0;
  let aliasRow = (heap16[(root + 66) >> 1] as number) * aliasWidth;
  let fieldRow = (heap16[(root + 66) >> 1] as number) * fieldWidth;
  let above = 0;
  let inherited = 0;

  for (;;) {
    if (at === endAt) {
      if (depth === 0) break;
      depth--;
      const frame = depth * FRAME;
      at = stack[frame] as number;
      endAt = stack[frame + 1] as number;
      position = stack[frame + 2] as number;
      structural = stack[frame + 3] as number;
      aliasRow = stack[frame + 4] as number;
      fieldRow = stack[frame + 5] as number;
      above = stack[frame + 6] as number;
      inherited = stack[frame + 7] as number;
      isFirst = false;
      continue;
    }
    // Below, what can be a choice between two constants is one: an operation that is seldom reached would have V8 throw its optimised code
    // away when it is, and that costs more than the whole file.
    const first = heap32[at] as number;
    let symbol: number;
    let bits: number;
    let padding: number;
    let size: number;
    let children = 0;
    let state: number;
    if ((first & 1) !== 0) {
      const second = heap32[at + 1] as number;
      bits = first >> 1;
      symbol = (first >> 8) & 0xff;
      padding = (second >> 16) & 0xff;
      size = second >>> 24;
      state = (bits & 16) === 0 ? 0 : MISSING | HAS_ERROR;
    } else {
      const word = first >> 2;
      bits = heap32[word + 11] as number;
      symbol = heap16[(first + 40) >> 1] as number;
      padding = heap32[word + 1] as number;
      size = heap32[word + 4] as number;
      children = heap32[word + 9] as number;
      const cost = heap32[word + 8] as number;
      state = (bits & 512) === 0 ? (cost === 0 ? 0 : HAS_ERROR) : MISSING | HAS_ERROR;
    }
    const from = position + (isFirst ? 0 : padding);
    position = from + size;
    isFirst = false;
    at += 2;
    const isExtra = (bits & 4) !== 0;
    const alias = isExtra || structural >= aliasWidth ? 0 : aliases[aliasRow + structural] as number;
    const own = isExtra || structural >= fieldWidth ? 0 : fieldIds[fieldRow + structural] as number;
    const fieldId = isExtra || own !== 0 ? own : inherited;
    structural += isExtra ? 0 : 1;
    const isVisible = (bits & 1) !== 0 || alias !== 0;
    if (left > 0 && children > 0 && isVisible && isOmitted(omitted.get(from >>> 1), position >>> 1, kindOfSymbol[alias === 0 ? symbol : alias] as number, 1 + (heap32[(first >> 2) + 14] as number))) {
      left--;
      continue;
    }
    if (isVisible) {
      if (count === room) return undefined;
      const aliasNamed = namedSymbol[alias] as number;
      kind[count] = kindOfSymbol[alias === 0 ? symbol : alias] as number;
      flags[count] = state | (isExtra ? EXTRA : 0) | (alias === 0 ? ((bits & 2) === 0 ? 0 : NAMED) : aliasNamed) | (symbol === BUILTIN_ERROR && alias === 0 ? ERROR : 0);
      field[count] = fieldId;
      start[count] = from >>> 1;
      end[count] = position >>> 1;
      parent[count] = above;
    }
    const owner = isVisible ? count : above;
    count += isVisible ? 1 : 0;
    if (children > 0) {
      const frame = depth * FRAME;
      if (frame + FRAME > stack.length) stack = widerFrames();
      stack[frame] = at;
      stack[frame + 1] = endAt;
      stack[frame + 2] = position;
      stack[frame + 3] = structural;
      stack[frame + 4] = aliasRow;
      stack[frame + 5] = fieldRow;
      stack[frame + 6] = above;
      stack[frame + 7] = inherited;
      depth++;
      at = (first - children * 8) >> 2;
      endAt = first >> 2;
      isFirst = true;
      position = from;
      structural = 0;
      const production = heap16[(first + 66) >> 1] as number;
      aliasRow = production * aliasWidth;
      fieldRow = production * fieldWidth;
      above = owner;
      inherited = isVisible ? 0 : fieldId;
    }
  }
  return left === 0 && count === room ? nodes : undefined;
}

function isOmitted(known: OmittedNode | undefined, end: number, kind: number, count: number): boolean {
  return known?.end === end && known.kind === kind && known.count === count;
}

function widerFrames(): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(frames.length * 2);
  wider.set(frames);
  frames = wider;
  return wider;
}
