// Chains of one operator: `a + b + c` is read from the left, yet a pattern may mean its parts otherwise.
import { newCode, NONE, type Code } from '../code/code.ts';
import type { Bindings } from './bindings.ts';
import { matchSlots } from './match-lists.ts';
import type { Found, MatchContext } from './match-context.ts';

/** Operators whose operands may be bracketed in any way. */
const ASSOCIATIVE = new Set(['.']);

export function matchBinary(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (pattern.text !== target.text) return;
  if (ASSOCIATIVE.has(pattern.text) && context.options.acMatching) {
    for (const split of splitsOf(target)) matchSlots(context, pattern.kids, split, [], bindings, found);
    return;
  }
  const ways: unknown[] = [];
  matchSlots(context, pattern.kids, target.kids, [], bindings, (next) => { ways.push(next); found(next); });
  const [left = NONE] = target.kids;
  // `a + ...` is the beginning of a chain of any length.
  if (ways.length === 0 && pattern.kids[1]?.kind === 'ellipsis' && left.kind === 'binary') matchBinary(context, pattern, left, bindings, found);
}

/** The operands of a chain as two sides, from the shortest left side on. */
function splitsOf(chain: Code): Code[][] {
  const lefts: Code[] = [];
  const rights: Code[] = [];
  for (let at: Code | undefined = chain; at?.kind === 'binary' && at.text === chain.text; at = at.kids[0]) {
    lefts.unshift(at.kids[0] ?? NONE);
    rights.unshift(at.kids[1] ?? NONE);
  }
  return lefts.map((left, index) => [left, joined(chain, rights.slice(index))]);
}

function joined(chain: Code, operands: readonly Code[]): Code {
  const [first = NONE, ...others] = operands;
  return others.reduce((left, right) => newCode('binary', chain.text, [left, right], left.start, right.end), first);
}
