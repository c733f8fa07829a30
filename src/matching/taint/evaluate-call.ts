// Calls and creations: arguments, the object, and what the result takes from them.
import { NONE, type Code } from '../code/code.ts';
import type { Formula } from '../rule/formula.ts';
import { checkSinks, checkWhole, isSanitized } from './check-range.ts';
import { lookAtPlace } from './evaluate-place.ts';
import { effectsOf } from './effects.ts';
import { placeOf, type Place } from './places.ts';
import { withoutSafe } from './safe-values.ts';
import { CLEAN_VALUE, taintsInside, taintsOfCell, taintsThroughout, type Value } from './shape.ts';
import type { TaintContext } from './taint-context.ts';
import { NO_TAINTS, unite, type Taints } from './taints.ts';

/** @param isAssigned whether its result goes straight into a variable. */
export function evaluateCall(context: TaintContext, node: Code, isAssigned = false): Value {
  const [callee = NONE, args = NONE] = node.kids;
  if (!isAssigned && isSanitized(context, node)) {
    effectsOf(context, args);
    return CLEAN_VALUE;
  }
  const values = evaluateArguments(context, args);
  const given = taintsOfAll(values);
  const called = evaluateCallee(context, callee);
  // `sink(...)` means the arguments; a sink with a focus means what that is on.
  checkSinks(context, node, { taints: given, shape: undefined }, (sink) => !(sink.exact && hasFocus(sink)));
  const known = walkCall(context, node, values);
  const result: Value = known === undefined ? { taints: resultOf(context, callee, args, given, called), shape: undefined } : { taints: unite(called.fresh, known.taints), shape: known.shape };
  const value = checkWhole(context, node, withoutSafe(context, callee, result));
  walkFunctions(context, callee, args);
  return value;
}

export function evaluateCreation(context: TaintContext, node: Code): Value {
  const [type = NONE, args = NONE, initial = NONE] = node.kids;
  if (isSanitized(context, node)) {
    effectsOf(context, args);
    return CLEAN_VALUE;
  }
  if (context.traits.createdAreValues && type !== NONE) context.evaluate(context, type);
  const values = evaluateArguments(context, args);
  const given = taintsOfAll(values);
  // An object of no class has a class of its own, which stock does not look into.
  if (type === NONE && args.kids.length === 0) {
    effectsOf(context, initial);
    return checkWhole(context, node, CLEAN_VALUE);
  }
  // Whatever its constructor does with them, an object carries what it was given.
  walkCall(context, node, values);
  const held = initial.kind === 'dict' || initial.kind === 'list' ? context.evaluate(context, initial) : CLEAN_VALUE;
  const taints = context.options.taintOnlyPropagateThroughAssignments ? NO_TAINTS : unite(given, taintsThroughout(held));
  const value = checkWhole(context, node, { taints, shape: undefined });
  walkFunctions(context, NONE, args);
  return value;
}

/** The value of each argument. */
function evaluateArguments(context: TaintContext, args: Code): ReadonlyMap<Code, Value> {
  const values = new Map<Code, Value>();
  for (const arg of args.kind === 'args' ? args.kids : [args]) {
    const value = arg.kind === 'named' ? (arg.kids[1] ?? NONE) : arg;
    if (value !== NONE) values.set(value, isFunction(value) ? checkWhole(context, value, CLEAN_VALUE) : withoutSafe(context, value, context.evaluate(context, value)));
  }
  return values;
}

function taintsOfAll(values: ReadonlyMap<Code, Value>): Taints {
  let all = NO_TAINTS;
  for (const value of values.values()) all = unite(all, taintsThroughout(value));
  return all;
}

/** What a function of the file gives back and does, where calls are followed; an accessor's field is its object's. */
function walkCall(context: TaintContext, node: Code, values: ReadonlyMap<Code, Value>): Value | undefined {
  const [callee = NONE, args = NONE] = node.kids;
  if (context.walkCall === undefined || context.options.taintOnlyPropagateThroughAssignments) return undefined;
  return context.traits.accessorsAreFields && accessorOf(callee, args) !== undefined ? undefined : context.walkCall(context, node, values);
}

interface Called {
  /** Of what is called itself. */
  readonly own: Taints;
  /** What the rule says of its name. */
  readonly fresh: Taints;
  /** Of the object whose method it is. */
  readonly object: Taints;
}

function evaluateCallee(context: TaintContext, callee: Code): Called {
  const { taintOnlyPropagateThroughAssignments: only, taintAssumeSafeFunctions: safe } = context.options;
  if (callee.kind === 'member' || callee.kind === 'index') {
    const { value, fresh, object } = lookAtPlace(context, callee);
    return { own: only ? NO_TAINTS : safe ? fresh : value.taints, fresh: only ? NO_TAINTS : fresh, object: unite(object.taints, taintsInside(object.shape)) };
  }
  if (isFunction(callee)) return { own: NO_TAINTS, fresh: NO_TAINTS, object: NO_TAINTS };
  const { taints } = context.evaluate(context, callee);
  return { own: only ? NO_TAINTS : taints, fresh: NO_TAINTS, object: NO_TAINTS };
}

/** An unknown function gives back what it was given. */
function resultOf(context: TaintContext, callee: Code, args: Code, given: Taints, { own, fresh, object }: Called): Taints {
  const { options } = context;
  const through = !options.taintAssumeSafeFunctions && !options.taintOnlyPropagateThroughAssignments;
  const accessor = context.traits.accessorsAreFields ? accessorOf(callee, args) : undefined;
  if (accessor === undefined) return through ? unite(own, unite(given, object)) : own;
  if (accessor.sets) context.state.add(accessor.field, { taints: given, shape: undefined });
  const held = accessor.sets ? NO_TAINTS : taintsOfField(context, accessor.field);
  return unite(fresh, unite(through ? given : NO_TAINTS, held));
}

interface Accessor {
  readonly sets: boolean;
  readonly field: Place;
}

/** `o.getX()` reads the field `x` and `o.setX(v)` writes to it. */
function accessorOf(callee: Code, args: Code): Accessor | undefined {
  const [object, name] = callee.kids;
  if (callee.kind !== 'member' || object?.kind !== 'id' || name?.kind !== 'id') return undefined;
  const word = /^(get|set)(.)(.*)$/.exec(name.text);
  const place = placeOf(object);
  if (word === null || place === undefined || args.kids.length !== (word[1] === 'set' ? 1 : 0)) return undefined;
  return { sets: word[1] === 'set', field: { variable: place.variable, path: [...place.path, `${(word[2] ?? '').toLowerCase()}${word[3] ?? ''}`] } };
}

function taintsOfField(context: TaintContext, field: Place): Taints {
  const own = context.state.find(field);
  if (own !== undefined && own.state !== 'none') return taintsOfCell(own.state);
  const whole = context.state.find({ variable: field.variable, path: [] });
  return whole === undefined ? NO_TAINTS : taintsOfCell(whole.state);
}

const isFunction = (node: Code): boolean => node.kind === 'lambda' || node.kind === 'func';

/** What is passed to a call or called at once is taken to run: what it does is done after the call. */
function walkFunctions(context: TaintContext, callee: Code, args: Code): void {
  const functions = [callee, ...args.kids.map((arg) => (arg.kind === 'named' ? (arg.kids[1] ?? NONE) : arg))].filter(isFunction);
  if (functions.length === 0) return;
  const ends = functions.map((code) => context.walkFunction(context, code));
  for (const end of ends) context.state.join(end);
}

/** Whether a formula narrows its matches to metavariables. */
function hasFocus({ formula }: { readonly formula: Formula }): boolean {
  return formula.focus.length > 0;
}
