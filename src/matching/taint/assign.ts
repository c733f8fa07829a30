// Assignments: what a variable, a field or each name of a pattern is worth from there on.
import { NONE, type Code } from '../code/code.ts';
import { checkSinks, checkWhole, isSanitized, type Piece } from './check-range.ts';
import { effectsOf } from './effects.ts';
import { isPlace, lookAtPlace } from './evaluate-place.ts';
import { evaluateCall } from './evaluate-call.ts';
import { placeOf } from './places.ts';
import { withoutSafe } from './safe-values.ts';
import { ANY, CLEAN_VALUE, findPart, isRelevant, stateOf, taintsOfCell, taintsThroughout, uniteValues, type Value } from './shape.ts';
import type { TaintContext } from './taint-context.ts';
import { NO_TAINTS, passing } from './taints.ts';

/** `target = value`. @param whole all that was written: a rule may match that. */
export function assign(context: TaintContext, target: Code, value: Code, whole: Piece): void {
  assignMade(context, target, whole, () => {
    if (isSanitized(context, whole)) {
      effectsOf(context, value);
      return CLEAN_VALUE;
    }
    // A call whose result is assigned is clean only if the assignment or the arguments are, as in stock.
    const made = value.kind === 'call' ? evaluateCall(context, value, true) : context.evaluate(context, value);
    return checkWhole(context, whole, withoutSafe(context, value, made));
  });
}

/** `target op= value`. */
export function assignCompound(context: TaintContext, target: Code, value: Code, whole: Piece): void {
  assignMade(context, target, whole, () => {
    const taints = taintsThroughout(uniteValues(context.evaluate(context, target), context.evaluate(context, value)));
    return checkWhole(context, whole, { taints: context.options.taintOnlyPropagateThroughAssignments ? NO_TAINTS : taints, shape: undefined });
  });
}

/** Lets the value be made, then assigns it; a target that this itself has changed is not made clean by it. */
function assignMade(context: TaintContext, target: Code, whole: Piece, make: () => Value): void {
  const outer = context.state.touched;
  context.state.touched = new Set();
  const value = make();
  assignTo(context, target, value, whole);
  context.state.touched = outer;
}

/** Gives the names of a target what they take from a value. */
export function assignTo(context: TaintContext, target: Code, value: Value, whole: Piece): void {
  switch (target.kind as string) {
    case 'none': case 'ellipsis': return;
    case 'list':
      for (const kid of target.kids) {
        if (kid.kind === 'pair') assignTo(context, kid.kids[1] ?? NONE, partOf(context, value, ANY), whole);
        else assignTo(context, kid, partOf(context, value, ANY), whole);
      }
      return;
    case 'pair': for (const kid of target.kids) assignTo(context, kid, partOf(context, value, ANY), whole); return;
    case 'dict': for (const kid of target.kids) assignField(context, kid, value, whole); return;
    case 'spread': assignTo(context, target.kids[0] ?? NONE, value, whole); return;
    case 'param': assignTo(context, target.kids[2] ?? NONE, withDefault(context, target.kids[3] ?? NONE, value), whole); return;
    case 'var': assignTo(context, target.kids[2] ?? NONE, value, whole); return;
    default:
      if (isPlace(target)) assignPlace(context, target, value, whole);
      else context.evaluate(context, target);
  }
}

/** `{ key: target }`, `{ name }` and `{ name = value }` of a pattern. */
function assignField(context: TaintContext, kid: Code, value: Value, whole: Piece): void {
  const [key = NONE, target = NONE] = kid.kids;
  if (kid.kind === 'pair') {
    const part = partOf(context, value, key.kind === 'id' || key.kind === 'string' ? key.text : ANY);
    // Each name of a pattern is an assignment of its own, as small as the name.
    assignTo(context, target, isPlace(target) && isSanitized(context, target) ? CLEAN_VALUE : part, whole);
  }
  else if (kid.kind === 'param') {
    const name = kid.kids[2] ?? NONE;
    // A shorthand with a value of its own names the field and the variable at once.
    const named = name.kind === 'pair' ? (name.kids[1] ?? NONE) : name;
    assignTo(context, named, withDefault(context, kid.kids[3] ?? NONE, partOf(context, value, named.text)), whole);
  } else assignTo(context, kid, value, whole);
}

function withDefault(context: TaintContext, code: Code, value: Value): Value {
  return code === NONE ? value : uniteValues(value, context.evaluate(context, code));
}

function assignPlace(context: TaintContext, target: Code, given: Value, whole: Piece): void {
  const { value: before } = lookAtPlace(context, target);
  if (context.matches.sinks.around(target).length > 0) checkSinks(context, whole, before);
  const place = placeOf(target, context.options.hisguardKeys);
  if (place === undefined) return;
  const value = withoutSafe(context, target, given);
  if (isRelevant(value)) context.state.add(place, { taints: passing(value.taints, target.start, target.end), shape: value.shape });
  else if (context.state.touched?.has(place.variable) !== true) context.state.clean(place, context.options.hisguardKeys);
}

/** The field or element of a value. */
export function partOf(context: TaintContext, value: Value, step: string): Value {
  const whole = context.options.taintOnlyPropagateThroughAssignments ? NO_TAINTS : value.taints;
  const cell = findPart({ state: stateOf(value.taints), shape: value.shape }, [step]);
  if (cell === undefined) return { taints: whole, shape: undefined };
  return { taints: cell.state === 'none' ? whole : taintsOfCell(cell.state), shape: cell.shape };
}
