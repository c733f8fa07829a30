// Whether JavaScript's engine might take exponential time over an expression: a cautious test, what it cannot tell runs on the engine that counts.
import { mayOverlap, type CharacterSet } from './character-set.ts';
import { partsOf, type RegexNode } from './regex-node.ts';

/** Repetitions up to this many rounds multiply the work by a constant only. */
const FEW = 3;

export function mayExplode(node: RegexNode): boolean {
  if (node.kind === 'loop' && node.mode !== 'possessive' && node.max > FEW && node.item.kind !== 'set' && !hasOneWay(node.item)) return true;
  return partsOf(node).some(mayExplode);
}

/** Whether a text can be cut into rounds of `body` in one way only, as far as this simple look can tell. */
function hasOneWay(body: RegexNode): boolean {
  if (body.kind === 'capture' || body.kind === 'atomic') return body.kind === 'atomic' || hasOneWay(body.item);
  if (body.kind === 'choice') {
    if (!body.items.every(hasOneWay)) return false;
    const firsts = body.items.map(firstSets);
    return firsts.every((sets, index) => sets !== undefined && firsts.slice(index + 1).every((others) => others !== undefined && !sets.some((set) => others.some((other) => mayOverlap(set, other)))));
  }
  const items = body.kind === 'sequence' ? body.items : [body];
  const loops = items.filter((item) => item.kind === 'loop' && item.min !== item.max);
  if (items.some((item) => item.kind === 'call' || item.kind === 'conditional')) return false;
  const fixed = items.flatMap((item) => (item.kind === 'set' ? [item.set] : item.kind === 'loop' && item.min > 0 && item.item.kind === 'set' && item.min === item.max ? [item.item.set] : []));
  const inner = items.filter((item) => item.kind === 'choice' || item.kind === 'capture' || item.kind === 'atomic');
  if (!inner.every(hasOneWay)) return false;
  if (loops.length === 0) return true;
  // A mandatory character that no repeated part can match separates the rounds.
  return loops.every((loop) => loop.kind === 'loop' && loop.item.kind === 'set' && fixed.some((set) => loop.item.kind === 'set' && !mayOverlap(set, loop.item.set)));
}

/** The sets that the first character of a match is in; undefined where it may match nothing or cannot be told. */
function firstSets(node: RegexNode): readonly CharacterSet[] | undefined {
  switch (node.kind) {
    case 'set': return [node.set];
    case 'capture':
    case 'atomic': return firstSets(node.item);
    case 'loop': return node.min > 0 ? firstSets(node.item) : undefined;
    case 'choice': {
      const all = node.items.map(firstSets);
      return all.every((sets) => sets !== undefined) ? all.flat() : undefined;
    }
    case 'sequence': {
      const [first] = node.items.filter((item) => item.kind !== 'assert' && item.kind !== 'look');
      return first && firstSets(first);
    }
    case 'empty':
    case 'look':
    case 'assert':
    case 'reference':
    case 'call':
    case 'conditional':
    case 'keep':
    case 'verb': return undefined;
  }
}
