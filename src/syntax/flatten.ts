// Reads a finished tree straight out of the parser's memory: tens of millions of nodes a second, where its cursor gives one.
//
// Layout: `SubtreeInlineData` and `SubtreeHeapData` of lib/src/subtree.h, `TSTree` of lib/src/tree.h, tree-sitter 0.25.10 on wasm32
// (https://github.com/tree-sitter/tree-sitter/blob/v0.25.10/lib/src/subtree.h). A subtree is 8 bytes: a leaf packed into them (bit 0 set) or
// a pointer. Its children lie before it in memory. Hidden nodes give their children to the nearest visible one.
import { BUILTIN_ERROR, type GrammarLayout } from './grammar-layout.ts';
import { ERROR, EXTRA, HAS_ERROR, MISSING, NAMED } from './syntax-tree.ts';
import type { WasmRuntime } from './wasm-runtime.ts';

/** The arrays of `SyntaxTree` that the walk fills itself. */
export interface FlatNodes {
  readonly count: number;
  readonly kind: Uint16Array;
  readonly field: Uint8Array;
  readonly flags: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly parent: Int32Array;
}

/** Columns of a frame of the walk: what is left to do at a subtree whose child is being visited. */
const FRAME = 8;
let frames = new Int32Array(FRAME * 256);

/** The visible nodes of the tree at `tree` (a `TSTree *`), in pre-order. @throws when the memory is not laid out as described. */
export function flatten(runtime: WasmRuntime, layout: GrammarLayout, tree: number): FlatNodes {
  const { heap16, heap32 } = runtime;
  const { kindOfSymbol, namedSymbol, aliases, aliasWidth, fieldIds, fieldWidth } = layout;
  const errorKind = layout.kinds.length - 1;
  let stack = frames;
  // A root is never packed: it has children, or is empty and made by the parser itself.
  const root = heap32[tree >> 2] as number;
  const rootChildren = heap32[(root + 36) >> 2] as number;
  // `visible_descendant_count`; the field means something else in a leaf.
  const room = 1 + (rootChildren > 0 ? heap32[(root + 56) >> 2] as number : 0);
  const kind = new Uint16Array(room);
  const field = new Uint8Array(room);
  const flags = new Uint8Array(room);
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const parent = new Int32Array(room);

  const rootSymbol = heap16[(root + 40) >> 1] as number;
  const rootBits = heap32[(root + 44) >> 2] as number;
  const rootStart = heap32[(root + 4) >> 2] as number;
  const rootIsError = rootSymbol === BUILTIN_ERROR;
  kind[0] = rootIsError ? errorKind : kindOfSymbol[rootSymbol] as number;
  flags[0] = ((rootBits & 2) === 0 ? 0 : NAMED) | (rootIsError ? ERROR : 0) | (heap32[(root + 32) >> 2] === 0 ? 0 : HAS_ERROR);
  start[0] = rootStart >>> 1;
  end[0] = (rootStart + (heap32[(root + 16) >> 2] as number)) >>> 1;
  parent[0] = -1;

  // The current frame lives in these; `frames` holds those above it.
  let count = 1;
  let depth = 0;
  let at = (root - rootChildren * 8) >> 2;
  let endAt = root >> 2;
  let isFirst = 1;
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
      isFirst = 0;
      continue;
    }
    const first = heap32[at] as number;
    let symbol: number;
    let bits: number;
    let size: number;
    let children = 0;
    let state = 0;
    if ((first & 1) !== 0) {
      const second = heap32[at + 1] as number;
      bits = first >> 1;
      symbol = (first >> 8) & 0xff;
      if ((bits & 16) !== 0) state = MISSING | HAS_ERROR;
      if (isFirst === 0) position += (second >> 16) & 0xff;
      size = second >>> 24;
    } else {
      const word = first >> 2;
      bits = heap32[word + 11] as number;
      symbol = heap16[(first + 40) >> 1] as number;
      if ((bits & 512) !== 0) state = MISSING | HAS_ERROR;
      else if (heap32[word + 8] !== 0) state = HAS_ERROR;
      if (isFirst === 0) position += heap32[word + 1] as number;
      size = heap32[word + 4] as number;
      children = heap32[word + 9] as number;
    }
    isFirst = 0;
    at += 2;
    const from = position;
    position += size;
    let alias = 0;
    let fieldId = 0;
    if ((bits & 4) === 0) {
      if (structural < aliasWidth) alias = aliases[aliasRow + structural] as number;
      if (structural < fieldWidth) fieldId = fieldIds[fieldRow + structural] as number;
      if (fieldId === 0) fieldId = inherited;
      structural++;
    } else {
      state |= EXTRA;
    }
    let owner = above;
    if ((bits & 1) !== 0 || alias !== 0) {
      if (count === room) throw new Error('more nodes than the tree has');
      if (alias !== 0) {
        kind[count] = kindOfSymbol[alias] as number;
        if (namedSymbol[alias] === 1) state |= NAMED;
      } else {
        if (symbol === BUILTIN_ERROR) {
          kind[count] = errorKind;
          state |= ERROR;
        } else {
          kind[count] = kindOfSymbol[symbol] as number;
        }
        if ((bits & 2) !== 0) state |= NAMED;
      }
      flags[count] = state;
      field[count] = fieldId;
      start[count] = from >>> 1;
      end[count] = (from + size) >>> 1;
      parent[count] = above;
      owner = count;
      fieldId = 0;
      count++;
    }
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
      isFirst = 1;
      position = from;
      structural = 0;
      const production = heap16[(first + 66) >> 1] as number;
      aliasRow = production * aliasWidth;
      fieldRow = production * fieldWidth;
      above = owner;
      inherited = fieldId;
    }
  }
  if (count !== room) throw new Error('fewer nodes than the tree has');
  return { count, kind, field, flags, start, end, parent };
}

function widerFrames(): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(frames.length * 2);
  wider.set(frames);
  frames = wider;
  return wider;
}
