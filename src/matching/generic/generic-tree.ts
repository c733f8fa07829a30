// Lines nested by their indentation: what is further to the right belongs to the block below what stands before it.
import type { GenericLine, GenericToken } from './generic-token.ts';

/** A token, or a block: lines further to the right, or what stands between brackets. */
export type GenericNode = GenericToken | GenericBlock;
export type GenericBlock = readonly GenericNode[];

export function isBlock(node: GenericNode): node is GenericBlock {
  return Array.isArray(node);
}

/** @param nest turns the tokens of one line into nodes. */
export function nestLines(lines: readonly GenericLine[], nest: (tokens: readonly GenericToken[]) => readonly GenericNode[]): GenericBlock {
  const root: GenericNode[] = [];
  const open: { readonly indent: number; readonly nodes: GenericNode[] }[] = [{ indent: 0, nodes: root }];
  for (const { indent, tokens } of lines) {
    while (open.length > 1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
    const top = open.at(-1);
    if (top === undefined) break;
    const nodes = nest(tokens);
    if (indent === top.indent) {
      for (const node of nodes) top.nodes.push(node);
      continue;
    }
    const block = [...nodes];
    top.nodes.push(block);
    open.push({ indent, nodes: block });
  }
  return root;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const CLOSE = new Set(Object.values(CLOSING));

/** Brackets of one line that belong together hold a block; others are signs like any. */
export function nestBrackets(tokens: readonly GenericToken[]): readonly GenericNode[] {
  const partners = partnersOf(tokens);
  const line: GenericNode[] = [];
  const open: GenericNode[][] = [line];
  tokens.forEach((token, index) => {
    const partner = partners[index] ?? -1;
    if (partner >= 0 && partner < index) {
      const block = open.pop() ?? [];
      if (block.length > 0) open.at(-1)?.push(block);
    }
    open.at(-1)?.push(token);
    if (partner > index) open.push([]);
  });
  return line;
}

/** For each token the index of the bracket that it belongs to, -1 for none. */
function partnersOf(tokens: readonly GenericToken[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (text in CLOSING) open.push(index);
    else if (CLOSE.has(text)) {
      // Those that another one would close give way.
      let partner = open.pop();
      while (partner !== undefined && CLOSING[tokens[partner]?.text ?? ''] !== text) partner = open.pop();
      if (partner === undefined) continue;
      partners[partner] = index;
      partners[index] = partner;
    }
  }
  return partners;
}
