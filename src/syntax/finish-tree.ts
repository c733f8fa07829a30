// The second pass over flat nodes: siblings, last descendants, symbols, trivia and hashes, children before parents.
import type { FlatNodes } from './flatten.ts';
import type { SymbolTable } from './symbol-table.ts';
import { HASH_START, hashEnd, hashOf, hashStep } from './symbol-table.ts';
import type { SyntaxLanguage } from './syntax-language.ts';
import { EXTRA, NAMED, TRIVIA, type SyntaxTree } from './syntax-tree.ts';

/** Accumulators of the hashes, reused between files; `edges` is the start of the child seen before (from the right). */
let lows = new Int32Array(4096);
let highs = new Int32Array(4096);
let edges = new Int32Array(4096);

/** Nodes beyond which the accumulators are not kept for the next file. */
const LARGE = 500_000;

/** Completes the tree. `nodes` are taken over, not copied. `seen` is the text with the masks of a host format: symbols and hashes go by it. */
export function finishTree(language: SyntaxLanguage, text: string, nodes: FlatNodes, symbols: SymbolTable, seen = text): SyntaxTree {
  const { count, kind, field, flags, start, end, parent, next, last, symbol, hash } = nodes;
  startOver(count, end);
  symbols.startFile();
  for (let n = count - 1; n >= 0; n--) {
    const from = start[n] as number;
    const to = end[n] as number;
    const above = parent[n] as number;
    const leaf = last[n] === 0;
    if (leaf) last[n] = n;
    const isTrivia = ((flags[n] as number) & EXTRA) !== 0 && language.trivia[kind[n] as number] === 1;
    flags[n] = (flags[n] as number) | (isTrivia ? TRIVIA : 0);
    const after = (last[n] as number) + 1;
    next[n] = after < count && parent[after] === above ? after : -1;
    if (above >= 0) {
      if (last[above] === 0) last[above] = last[n] as number;
      // Text of a parent between its children that no node covers: part of some literals.
      if (to < (edges[above] as number)) addGap(seen, to, edges[above] as number, above);
      edges[above] = from;
    }
    if (isTrivia) continue;
    let low = lows[n] as number;
    let high = highs[n] as number;
    if (leaf) {
      if (((flags[n] as number) & NAMED) !== 0) {
        low = HASH_START;
        // `hashOf`, and in the same go a second, independent measure of the text for the upper bits.
        for (let at = from; at < to; at++) {
          const unit = seen.charCodeAt(at);
          low = hashStep(low, unit);
          high = Math.imul(high + unit + 1, 0x5bd1e995) ^ (high >>> 15);
        }
        low = hashEnd(low);
        symbol[n] = symbols.symbolOf(seen, from, to, low);
      }
    } else {
      addGap(seen, from, edges[n] as number, n);
      low = lows[n] as number;
      high = highs[n] as number;
    }
    low = finish(low ^ Math.imul((kind[n] as number) + 1, 0x9e3779b1));
    high = finish(high + Math.imul((kind[n] as number) + 1, 0x85ebca6b));
    hash[n] = (high & 0x1fffff) * 4294967296 + (low >>> 0);
    if (above >= 0) {
      lows[above] = Math.imul(lows[above] as number, 0x01000193) + low;
      highs[above] = Math.imul((highs[above] as number) ^ high, 0x5bd1e995);
    }
  }
  if (lows.length > LARGE) reserve(4096);
  return { language, text, count, kind, field, flags, start, end, parent, next, last, symbol, hash };
}

function startOver(count: number, end: Int32Array): void {
  if (lows.length < count) reserve(count * 2);
  lows.fill(0, 0, count);
  highs.fill(0, 0, count);
  edges.set(end);
}

function reserve(nodes: number): void {
  [lows, highs, edges] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
}

/** Mixes text between nodes into the hash of `node` unless it is all white space: a piece of a literal that the grammar has no node for. */
function addGap(text: string, from: number, to: number, node: number): void {
  let at = from;
  while (at < to && text.charCodeAt(at) <= 32) at++;
  if (at >= to) return;
  const gap = hashOf(text, from, to);
  lows[node] = Math.imul(lows[node] as number, 0x01000193) + gap;
  highs[node] = Math.imul((highs[node] as number) ^ (gap + to - from), 0x5bd1e995);
}

/** The finaliser of MurmurHash3, so that every bit depends on all. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
