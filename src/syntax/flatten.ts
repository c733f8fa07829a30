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

/** Frames of the walk, reused: one array per column, one row per subtree that is being visited. */
let rows = 256;
let subtrees = new Int32Array(rows);
let nextChildren = new Int32Array(rows);
let structuralChildren = new Int32Array(rows);
let positions = new Int32Array(rows);
let owners = new Int32Array(rows);
let inheritedFields = new Int32Array(rows);

function growFrames(): void {
  rows *= 2;
  [subtrees, nextChildren, structuralChildren, positions, owners, inheritedFields] = [subtrees, nextChildren, structuralChildren, positions, owners, inheritedFields].map((old) => {
    const wider = new Int32Array(rows);
    wider.set(old);
    return wider;
  }) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
}

/** The visible nodes of the tree at `tree` (a `TSTree *`), in pre-order. */
export function flatten(runtime: WasmRuntime, layout: GrammarLayout, tree: number): FlatNodes {
  const { heap16, heap32 } = runtime;
  const { kindOfSymbol, namedSymbol, aliases, aliasWidth, fieldIds, fieldWidth } = layout;
  const errorKind = layout.kinds.length - 1;
  const root = heap32[tree >> 2] as number;
  // A root is never packed: it has children, or is empty and made by the parser itself. Offset 56 is `visible_descendant_count`.
  let room = 1 + ((heap32[(root + 36) >> 2] as number) > 0 ? heap32[(root + 56) >> 2] as number : 0);
  let kind = new Uint16Array(room);
  let field = new Uint8Array(room);
  let flags = new Uint8Array(room);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let parent = new Int32Array(room);
  let count = 1;
  let depth = -1;

  const rootSymbol = heap16[(root + 40) >> 1] as number;
  const rootBits = heap32[(root + 44) >> 2] as number;
  const rootStart = heap32[(root + 4) >> 2] as number;
  kind[0] = rootSymbol === BUILTIN_ERROR ? errorKind : kindOfSymbol[rootSymbol] as number;
  flags[0] = ((rootBits & 2) !== 0 ? NAMED : 0) | (rootSymbol === BUILTIN_ERROR ? ERROR : 0) | (heap32[(root + 32) >> 2] === 0 ? 0 : HAS_ERROR);
  start[0] = rootStart >>> 1;
  end[0] = (rootStart + (heap32[(root + 16) >> 2] as number)) >>> 1;
  parent[0] = -1;
  if ((heap32[(root + 36) >> 2] as number) > 0) enter(root, rootStart, 0, 0);

  while (depth >= 0) {
    const owner = subtrees[depth] as number;
    const childCount = heap32[(owner + 36) >> 2] as number;
    const index = nextChildren[depth] as number;
    if (index === childCount) {
      depth--;
      continue;
    }
    nextChildren[depth] = index + 1;
    const at = (owner - (childCount - index) * 8) >> 2;
    const first = heap32[at] as number;
    let symbol: number;
    let bits: number;
    let extra: boolean;
    let missing: boolean;
    let padding: number;
    let size: number;
    let hasError: boolean;
    let children = 0;
    if ((first & 1) !== 0) {
      const second = heap32[at + 1] as number;
      bits = first >> 1;
      symbol = (first >> 8) & 0xff;
      extra = (bits & 4) !== 0;
      missing = (bits & 16) !== 0;
      padding = (second >> 16) & 0xff;
      size = second >>> 24;
      hasError = missing;
    } else {
      bits = heap32[(first + 44) >> 2] as number;
      symbol = heap16[(first + 40) >> 1] as number;
      extra = (bits & 4) !== 0;
      missing = (bits & 512) !== 0;
      padding = heap32[(first + 4) >> 2] as number;
      size = heap32[(first + 16) >> 2] as number;
      children = heap32[(first + 36) >> 2] as number;
      hasError = missing || heap32[(first + 32) >> 2] !== 0;
    }
    const from = (positions[depth] as number) + (index === 0 ? 0 : padding);
    positions[depth] = from + size;
    let alias = 0;
    let fieldId = 0;
    if (!extra) {
      const structural = structuralChildren[depth] as number;
      structuralChildren[depth] = structural + 1;
      const production = heap16[(owner + 66) >> 1] as number;
      if (structural < aliasWidth) alias = aliases[production * aliasWidth + structural] as number;
      if (structural < fieldWidth) fieldId = fieldIds[production * fieldWidth + structural] as number;
      if (fieldId === 0) fieldId = inheritedFields[depth] as number;
    }
    const above = owners[depth] as number;
    if ((bits & 1) === 0 && alias === 0) {
      if (children > 0) enter(first, from, above, fieldId);
      continue;
    }
    if (count === room) grow();
    const isError = symbol === BUILTIN_ERROR && alias === 0;
    kind[count] = isError ? errorKind : kindOfSymbol[alias === 0 ? symbol : alias] as number;
    const named = alias === 0 ? (bits & 2) !== 0 : namedSymbol[alias] === 1;
    flags[count] = (named ? NAMED : 0) | (extra ? EXTRA : 0) | (missing ? MISSING : 0) | (isError ? ERROR : 0) | (hasError ? HAS_ERROR : 0);
    field[count] = fieldId;
    start[count] = from >>> 1;
    end[count] = (from + size) >>> 1;
    parent[count] = above;
    count++;
    if (children > 0) enter(first, from, count - 1, 0);
  }
  if (count === room) return { count, kind, field, flags, start, end, parent };
  return { count, kind: kind.slice(0, count), field: field.slice(0, count), flags: flags.slice(0, count), start: start.slice(0, count), end: end.slice(0, count), parent: parent.slice(0, count) };

  function enter(subtree: number, position: number, node: number, inherited: number): void {
    depth++;
    if (depth === rows) growFrames();
    subtrees[depth] = subtree;
    nextChildren[depth] = 0;
    structuralChildren[depth] = 0;
    positions[depth] = position;
    owners[depth] = node;
    inheritedFields[depth] = inherited;
  }

  function grow(): void {
    room *= 2;
    const wider = <T extends Uint8Array | Uint16Array | Int32Array>(old: T, fresh: T): T => { fresh.set(old); return fresh; };
    kind = wider(kind, new Uint16Array(room));
    field = wider(field, new Uint8Array(room));
    flags = wider(flags, new Uint8Array(room));
    start = wider(start, new Int32Array(room));
    end = wider(end, new Int32Array(room));
    parent = wider(parent, new Int32Array(room));
  }
}
