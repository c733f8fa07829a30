// Chains of one operator: `a + b + c` is read from the left, yet a pattern may mean its parts otherwise.
import { newCode, NONE, type Code } from '../code/code.ts';
import type { Bindings } from './bindings.ts';
import { matchAnyOrder, matchSlots } from './match-lists.ts';
import type { Found, MatchContext } from './match-context.ts';

/** Operators whose operands may be bracketed in any way. */
const ASSOCIATIVE = new Set(['.', '&&', '||', 'and', 'or']);
/** Those whose operands may stand in any order as well. */
const COMMUTATIVE = new Set(['|', '&', '^']);
const LOGICAL = new Set(['&&', '||', 'and', 'or']);
const EQUALITY = new Set(['==', '!=', '===', '!==']);

export function matchBinary(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const { options } = context;
  if (pattern.text !== target.text) return;
  if ((options.commutativeBoolop && LOGICAL.has(pattern.text)) || (options.acMatching && COMMUTATIVE.has(pattern.text))) {
    matchAnyOrder(context, operandsOf(pattern), operandsOf(target), true, bindings, found);
  } else if (options.acMatching && ASSOCIATIVE.has(pattern.text)) {
    for (const split of splitsOf(target)) matchSlots(context, pattern.kids, split, [], bindings, found);
  } else {
    matchOrdered(context, pattern, target, bindings, found);
    const isSwapped = (options.commutativeCompop || options.symmetricEq) && EQUALITY.has(pattern.text);
    if (isSwapped) matchSlots(context, pattern.kids, [...target.kids].reverse(), [], bindings, found);
  }
}

function matchOrdered(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const ways: unknown[] = [];
  matchSlots(context, pattern.kids, target.kids, [], bindings, (next) => { ways.push(next); found(next); });
  const [left = NONE] = target.kids;
  // `a + ...` is the beginning of a chain of any length.
  if (ways.length === 0 && !ASSOCIATIVE.has(pattern.text) && pattern.kids[1]?.kind === 'ellipsis' && left.kind === 'binary') matchBinary(context, pattern, left, bindings, found);
}

/** What a chain of one operator joins, however it is bracketed. */
function operandsOf(chain: Code): Code[] {
  return chain.kids.flatMap((kid) => (kid.kind === 'binary' && kid.text === chain.text ? operandsOf(kid) : [kid]));
}

/** The operands of a chain as two sides, from the shortest left side on. */
function splitsOf(chain: Code): Code[][] {
  const operands = operandsOf(chain);
  return operands.slice(1).map((_, index) => [joined(chain, operands.slice(0, index + 1)), joined(chain, operands.slice(index + 1))]);
}

function joined(chain: Code, operands: readonly Code[]): Code {
  const [first = NONE, ...others] = operands;
  return others.reduce((left, right) => newCode('binary', chain.text, [left, right], left.start, right.end), first);
}
