// `languages: [generic]`: patterns of words and signs, whatever the text is.
import { linesOfPattern, type GenericToken } from './generic-token.ts';
import { isBlock, nestLines, type GenericBlock } from './generic-tree.ts';

export interface GenericPattern {
  readonly root: GenericBlock;
  /** Words that a text must hold to match. */
  readonly words: readonly string[];
  /** The word or sign that every match begins with, where it is one. */
  readonly firstText: string | undefined;
  /** Such a match begins with its block. */
  readonly opensWithEllipsis: boolean;
  /** Of matches that end at one place the longest counts. */
  readonly endsWithEllipsis: boolean;
}

/** Reads a pattern; undefined where `$...X` follows an ellipsis, for then it could stand for anything. */
export function readGenericPattern(text: string): GenericPattern | undefined {
  const lines = linesOfPattern(text);
  const root = nestLines(lines, (tokens) => tokens);
  if (hasVagueEllipsis(root)) return undefined;
  const words = lines.flatMap(({ tokens }) => tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : [])));
  const [first] = root;
  const firstText = first !== undefined && !isBlock(first) && (first.kind === 'word' || first.kind === 'sign') ? first.text : undefined;
  return { root, words, firstText, opensWithEllipsis: isEllipsis(first), endsWithEllipsis: isEllipsis(root.at(-1)) };
}

function hasVagueEllipsis(block: GenericBlock): boolean {
  return block.some((node, index) => {
    if (isBlock(node)) return hasVagueEllipsis(node);
    const before = block[index - 1];
    return isEllipsis(node) && node.text !== '' && isEllipsis(before);
  });
}

function isEllipsis(node: GenericToken | GenericBlock | undefined): boolean {
  return node !== undefined && !isBlock(node) && node.kind === 'ellipsis';
}
