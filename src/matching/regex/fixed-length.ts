// How many code points an expression matches: look-behind asks for a fixed number per alternative.
import type { RegexNode } from './regex-node.ts';

/** The lengths of the alternatives; undefined where one has no fixed length. */
export function fixedLengths(node: RegexNode): readonly number[] | undefined {
  if (node.kind !== 'choice') {
    const length = fixedLength(node);
    return length === undefined ? undefined : [length];
  }
  const lengths = node.items.map(fixedLength);
  return lengths.every((length) => length !== undefined) ? lengths : undefined;
}

function fixedLength(node: RegexNode): number | undefined {
  switch (node.kind) {
    case 'set': return 1;
    case 'sequence': return node.items.reduce<number | undefined>((sum, item) => {
      const length = fixedLength(item);
      return sum === undefined || length === undefined ? undefined : sum + length;
    }, 0);
    case 'choice': {
      const [first, ...others] = node.items.map(fixedLength);
      return others.every((length) => length === first) ? first : undefined;
    }
    case 'loop': {
      const length = fixedLength(node.item);
      return length === undefined || node.min !== node.max ? undefined : length * node.min;
    }
    case 'capture':
    case 'atomic': return fixedLength(node.item);
    case 'empty':
    case 'look':
    case 'assert': return 0;
    case 'reference':
    case 'call':
    case 'conditional':
    case 'keep':
    case 'verb': return undefined;
  }
}
