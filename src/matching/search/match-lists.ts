// Lists of patterns against lists of code: in order with ellipses, in any order, subsets.
import { newCode, NONE, type Code } from '../code/code.ts';
import { bind, type Bindings } from './bindings.ts';
import type { Found, MatchContext } from './match-context.ts';

/** Whether a name of the pattern is that of the code; undefined where this does not decide alone. */
export function isSameName(pattern: Code, target: Code): boolean | undefined {
  if (pattern.kind !== 'id' || target.kind !== 'id' || target.symbolic !== undefined) return undefined;
  return target.text === pattern.text || target.qualified === pattern.text;
}

/** In order; an ellipsis takes any number of elements, `$...X` binds them. */
export function matchInOrder(context: MatchContext, patterns: readonly Code[], targets: readonly Code[], bindings: Bindings | undefined, found: Found, at = 0, from = 0): void {
  if (--context.budget.steps <= 0) return;
  const pattern = patterns[at];
  if (pattern === undefined) {
    if (from === targets.length) found(bindings);
    return;
  }
  if (pattern.kind === 'ellipsis') {
    if (at === patterns.length - 1) { found(bindings); return; }
    for (let to = from; to <= targets.length; to++) matchInOrder(context, patterns, targets, bindings, found, at + 1, to);
    return;
  }
  if (pattern.kind === 'metaellipsis') {
    for (let to = at === patterns.length - 1 ? targets.length : from; to <= targets.length; to++) {
      const bound = bindAll(context, pattern.text, targets.slice(from, to), bindings);
      if (bound !== false) matchInOrder(context, patterns, targets, bound, found, at + 1, to);
    }
    return;
  }
  const target = targets[from];
  if (target !== undefined) context.match(context, pattern, target, bindings, (next) => { matchInOrder(context, patterns, targets, next, found, at + 1, from + 1); });
}

/** Binds `$...X`; `$..._` binds nothing. An empty list is bound at no place. */
export function bindAll(context: MatchContext, name: string, nodes: readonly Code[], bindings: Bindings | undefined): Bindings | undefined | false {
  if (name === '$..._') return bindings;
  const start = nodes[0]?.start ?? -1;
  const end = nodes.at(-1)?.end ?? -1;
  const bound = bind(bindings, name, { nodes, text: start < 0 ? '' : context.text.slice(start, end), start, end });
  return bound ?? false;
}

/** Each pattern finds an element of its own, in any order; the others may be there when `subset`, or when an ellipsis is among the patterns. */
export function matchAnyOrder(context: MatchContext, patterns: readonly Code[], targets: readonly Code[], subset: boolean, bindings: Bindings | undefined, found: Found): void {
  const wanted = patterns.filter((pattern) => pattern.kind !== 'ellipsis' && pattern.kind !== 'metaellipsis');
  const rest = patterns.find((pattern) => pattern.kind === 'metaellipsis');
  const open = subset || wanted.length < patterns.length;
  if (wanted.length > targets.length || (!open && wanted.length !== targets.length)) return;
  const used = new Set<Code>();
  const step = (at: number, now: Bindings | undefined): void => {
    if (--context.budget.steps <= 0) return;
    const pattern = wanted[at];
    if (pattern === undefined) {
      const bound = rest === undefined ? now : bindAll(context, rest.text, targets.filter((target) => !used.has(target)), now);
      if (bound !== false) found(bound);
      return;
    }
    for (const target of targets) {
      if (used.has(target)) continue;
      used.add(target);
      context.match(context, pattern, target, now, (next) => { step(at + 1, next); });
      used.delete(target);
    }
  };
  step(0, bindings);
}

const ELLIPSIS = newCode('ellipsis', '', [], 0, 0);

/** What an element holds, from the first on: what follows need not be named. */
export function matchChildren(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (pattern.text !== target.text && !context.options.xmlSingletonLooseMatching) return;
  const { kids } = pattern;
  if (context.options.xmlChildrenOrdered) matchInOrder(context, kids.at(-1)?.kind === 'metaellipsis' ? kids : [...kids, ELLIPSIS], target.kids, bindings, found);
  else matchAnyOrder(context, kids, target.kids, false, bindings, found);
}

/** Arguments: named ones in any order, the others in theirs. */
export function matchArguments(context: MatchContext, patterns: readonly Code[], targets: readonly Code[], bindings: Bindings | undefined, found: Found): void {
  const namedPatterns = patterns.filter((pattern) => pattern.kind === 'named');
  if (namedPatterns.length === 0) { matchInOrder(context, patterns, targets, bindings, found); return; }
  const open = patterns.some((pattern) => pattern.kind === 'ellipsis' || pattern.kind === 'metaellipsis');
  const named = targets.filter((target) => target.kind === 'named');
  matchAnyOrder(context, namedPatterns, named, open, bindings, (next) => {
    matchInOrder(context, patterns.filter((pattern) => pattern.kind !== 'named'), targets.filter((target) => target.kind !== 'named'), next, found);
  });
}

/** Children in their fixed places; `optional` ones of the pattern may be left out. */
export function matchSlots(context: MatchContext, patterns: readonly Code[], targets: readonly Code[], optional: readonly boolean[], bindings: Bindings | undefined, found: Found, at = 0): void {
  const end = Math.max(patterns.length, targets.length);
  for (let slot = at; slot < end; slot++) {
    const pattern = patterns[slot] ?? NONE;
    const target = targets[slot] ?? NONE;
    if (pattern === NONE) {
      if (target === NONE || optional[slot] === true) continue;
      return;
    }
    // What matches in one way and binds nothing needs nobody to call back.
    const isSame = pattern.kind === 'ellipsis' || (target === NONE ? pattern.kind === 'dict' && pattern.kids.length > 0 && pattern.kids.every(({ kind }) => kind === 'ellipsis') : isSameName(pattern, target));
    if (isSame === true) continue;
    if (isSame === undefined) {
      if (slot === end - 1) context.match(context, pattern, target, bindings, found);
      else matchSlotAndRest(context, patterns, targets, optional, bindings, found, slot);
    }
    return;
  }
  found(bindings);
}

function matchSlotAndRest(context: MatchContext, patterns: readonly Code[], targets: readonly Code[], optional: readonly boolean[], bindings: Bindings | undefined, found: Found, slot: number): void {
  context.match(context, patterns[slot] ?? NONE, targets[slot] ?? NONE, bindings, (next) => { matchSlots(context, patterns, targets, optional, next, found, slot + 1); });
}
