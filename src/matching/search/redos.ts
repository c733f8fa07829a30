// `metavariable-analysis` with the analyzer `redos`: whether an expression looks as if it took exponential time, as stock tells.
import { readRegexTree } from '../regex/parse-regex.ts';
import { partsOf, type RegexNode } from '../regex/regex-node.ts';

/** Fewer rounds of a repetition are no danger. */
const MANY = 4;

/** Something repeated that itself repeats, and behind it something that can fail. Text that is no expression is none that can run away. */
export function canRunAway(source: string): boolean {
  // Where the code's own backslashes spoil it, it is read without them.
  for (const text of [source, unescaped(source)]) {
    const tree = readRegexTree(text, false);
    if (!('unsupported' in tree)) return holds(tree.root, isDangerous);
  }
  return false;
}

/** The content of a string without the escapes that most languages share. */
export function unescaped(content: string): string { return content.replace(/\\([\\"'])/g, '$1'); }

function isDangerous(node: RegexNode): boolean {
  if (node.kind !== 'sequence') return false;
  const loop = node.items.findIndex((item) => holds(item, isNestedLoop));
  return loop >= 0 && node.items.slice(loop + 1).some((item) => holds(item, canFail));
}

function isNestedLoop(node: RegexNode): boolean {
  return node.kind === 'loop' && node.mode !== 'possessive' && node.max >= MANY && holds(node.item, hasTwoWays);
}

/** Whether it can match more than one number of rounds, none not counted. */
function hasTwoWays(node: RegexNode): boolean {
  return node.kind === 'loop' && node.mode !== 'possessive' && (node.min >= 1 ? node.max > node.min : node.max >= 2);
}

function canFail({ kind }: RegexNode): boolean {
  return kind === 'set' || kind === 'assert' || kind === 'reference' || kind === 'call';
}

function holds(node: RegexNode, test: (node: RegexNode) => boolean): boolean {
  return test(node) || partsOf(node).some((part) => holds(part, test));
}
