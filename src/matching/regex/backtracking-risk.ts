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
    return firsts.every((sets, index) => sets !== undefined && firsts.slice(index + 1).every((others) => others !== undefined && areApart(sets, others)));
  }
  const items = body.kind === 'sequence' ? body.items : [body];
  if (items.some((item) => item.kind === 'call' || item.kind === 'conditional')) return false;
  if (!items.every((item) => (item.kind !== 'choice' && item.kind !== 'capture' && item.kind !== 'atomic') || hasOneWay(item))) return false;
  const repeated = items.map((item) => (isRepeated(item) ? { sets: hasOneWay(item.item) ? setsIn(item.item) : undefined } : undefined));
  return repeated.every((loop, at) => loop === undefined || repeated.every((other, place) => other === undefined || place < at || areSeparate(items, at, loop.sets, place, other.sets)));
}

function isRepeated(node: RegexNode): node is RegexNode & { readonly kind: 'loop' } {
  return node.kind === 'loop' && node.min !== node.max;
}

/** Whether no character can go to either of two repeated parts, `at` and `place` among the items, in this round or the next. The same part counts as two. */
function areSeparate(items: readonly RegexNode[], at: number, sets: readonly CharacterSet[] | undefined, place: number, others: readonly CharacterSet[] | undefined): boolean {
  if (sets === undefined || others === undefined) return false;
  if (at !== place && areApart(sets, others)) return true;
  // A mandatory character that neither can match, on either way from one to the other.
  const isBetween = (way: readonly RegexNode[]): boolean => way.some((item) => { const set = mandatorySet(item); return set !== undefined && areApart([set], [...sets, ...others]); });
  return isBetween([...items.slice(place + 1), ...items.slice(0, at)]) && (at === place || isBetween(items.slice(at + 1, place)));
}

function mandatorySet(item: RegexNode): CharacterSet | undefined {
  if (item.kind === 'set') return item.set;
  return item.kind === 'loop' && item.min > 0 && item.min === item.max && item.item.kind === 'set' ? item.item.set : undefined;
}

function areApart(left: readonly CharacterSet[], right: readonly CharacterSet[]): boolean {
  return left.every((set) => right.every((other) => !mayOverlap(set, other)));
}

/** All characters that stand in a match; undefined where there is more to it than characters. */
function setsIn(node: RegexNode): readonly CharacterSet[] | undefined {
  if (node.kind === 'set') return [node.set];
  if (node.kind !== 'sequence' && node.kind !== 'capture' && node.kind !== 'choice') return undefined;
  const parts = partsOf(node).map(setsIn);
  return parts.every((sets) => sets !== undefined) ? parts.flat() : undefined;
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
