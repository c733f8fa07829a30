// The nodes of some kinds inside a function, found without going over the whole file for each function.
import type { Code, CodeKind, Span } from '../matching/code/code.ts';
import type { CodeFile } from '../matching/search/code-file.ts';
import { lastAtMost } from '../model/last-at-most.ts';

interface Ordered {
  readonly nodes: readonly Code[];
  readonly starts: readonly number[];
}

const ORDERED = new WeakMap<CodeFile, Map<string, Ordered>>();

/** In order of the text, what holds another before it. @param extent code units, the end exclusive. */
export function nodesWithin(file: CodeFile, kinds: readonly CodeKind[], { start, end }: Span): readonly Code[] {
  const { nodes, starts } = orderedNodes(file, kinds);
  return nodes.slice(lastAtMost(starts, start - 1) + 1, lastAtMost(starts, end) + 1).filter((node) => node.end <= end);
}

function orderedNodes(file: CodeFile, kinds: readonly CodeKind[]): Ordered {
  let known = ORDERED.get(file);
  if (known === undefined) ORDERED.set(file, known = new Map<string, Ordered>());
  const key = kinds.join(' ');
  let ordered = known.get(key);
  if (ordered === undefined) {
    const nodes = kinds.flatMap((kind) => file.byKind.get(kind) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
    known.set(key, ordered = { nodes, starts: nodes.map(({ start }) => start) });
  }
  return ordered;
}
