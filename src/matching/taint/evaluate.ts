// Whether the value of an expression is tainted, by what it is made of.
import { NONE, type Code } from '../code/code.ts';
import { decidedTruth } from '../code/possible-values.ts';
import { assign, assignCompound, assignTo } from './assign.ts';
import { checkSinks, checkWhole, isSanitized } from './check-range.ts';
import { effectsOf } from './effects.ts';
import { evaluateCall, evaluateCreation } from './evaluate-call.ts';
import { evaluatePlace, isPlace } from './evaluate-place.ts';
import { withoutSafe } from './safe-values.ts';
import { ANY, CLEAN_VALUE, shapeOf, taintsThroughout, uniteShapes, uniteValues, type Shape, type Value } from './shape.ts';
import type { TaintContext } from './taint-context.ts';
import { NO_TAINTS, unite, type Taints } from './taints.ts';

const COMPARISONS = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', '<>', '<=>', 'in', 'not in', 'is', 'is not', 'instanceof']);
/** What stock does not follow values into. */
const UNKNOWN = /^(?:slice|dictionary_comprehension)/;
/** Whose branches are looked at, but not what they give. */
const CHOICE = /^(?:switch|match)_expression(?!_arm)/;
const LAZY = new Set(['&&', '||', 'and', 'or', '??']);

export function evaluate(context: TaintContext, node: Code): Value {
  if (node === NONE || --context.budget.steps <= 0) return CLEAN_VALUE;
  if (node.kind === 'index' && node.kids.some((kid) => kid.kind === 'other' && UNKNOWN.test(kid.text))) return checked(context, node, () => CLEAN_VALUE);
  if (isPlace(node)) return evaluatePlace(context, node);
  const [first = NONE, second = NONE, third = NONE] = node.kids;
  switch (node.kind as string) {
    case 'call': return evaluateCall(context, node);
    case 'new': return evaluateCreation(context, node);
    case 'assign': return evaluateAssignment(context, node, () => { assign(context, first, second, node); });
    case 'compound': return evaluateAssignment(context, node, () => { assignCompound(context, first, second, node); });
    case 'conditional': return evaluateConditional(context, node);
    case 'lambda': case 'func': context.walkFunction(context, node); return checkWhole(context, node, CLEAN_VALUE);
    case 'unary': if (/^(?:\+\+|--)/.test(node.text)) return evaluateAssignment(context, node, () => { assignCompound(context, first, NONE, node); });
      return checked(context, node, () => fromAll(context, node.kids));
    case 'binary': return checked(context, node, () => evaluateBinary(context, node));
    case 'cast': return checked(context, node, () => evaluate(context, second));
    case 'list': return checked(context, node, () => evaluateList(context, node));
    case 'dict': return checked(context, node, () => evaluateDict(context, node));
    case 'newarray': return checked(context, node, () => fromAll(context, [...second.kids, ...third.kids]));
    case 'named': case 'xmlattr': case 'pair': return evaluate(context, second);
    case 'hole': return evaluate(context, first);
    case 'typetest': return checked(context, node, () => evaluateTypeTest(context, node));
    case 'interpolated': return checked(context, node, () => (node.text === 'shell' ? CLEAN_VALUE : fromAll(context, node.kids)));
    case 'yield': case 'switch': checked(context, node, () => fromAll(context, node.kids)); return CLEAN_VALUE;
    case 'other': case 'methodref': return checked(context, node, () => evaluateOther(context, node));
    case 'classref': return checked(context, node, () => CLEAN_VALUE);
    case 'class': case 'types': case 'typeargs': return CLEAN_VALUE;
    default: return checked(context, node, () => fromAll(context, node.kids));
  }
}

/** Clean where the rule says so; else by its parts, and what the rule says of the whole. */
function checked(context: TaintContext, node: Code, parts: () => Value): Value {
  if (isSanitized(context, node)) {
    for (const kid of node.kids) if (kid !== NONE) effectsOf(context, kid);
    return CLEAN_VALUE;
  }
  return checkWhole(context, node, parts());
}

/** A construct without a name of its own carries what its parts do. */
function evaluateOther(context: TaintContext, node: Code): Value {
  if (UNKNOWN.test(node.text)) return CLEAN_VALUE;
  if (node.text === 'chain') return evaluateChain(context, node);
  const taints = taintsOfAll(context, node.kids);
  return { taints: CHOICE.test(node.text) ? NO_TAINTS : taints, shape: undefined };
}

/** `b = c` of `a = b = c`: the value goes to every name. */
function evaluateChain(context: TaintContext, node: Code): Value {
  const value = evaluate(context, node.kids.at(-1) ?? NONE);
  for (const target of node.kids.slice(0, -1)) assignTo(context, target, value, node);
  return value;
}

/** All taints of all parts together, unless the rule lets nothing but assignments carry them. */
function fromAll(context: TaintContext, parts: readonly Code[]): Value {
  const taints = taintsOfAll(context, parts);
  return { taints: context.options.taintOnlyPropagateThroughAssignments ? NO_TAINTS : taints, shape: undefined };
}

function taintsOfAll(context: TaintContext, parts: readonly Code[]): Taints {
  let taints: Taints = NO_TAINTS;
  for (const part of parts) taints = unite(taints, taintsThroughout(evaluate(context, part)));
  return taints;
}

/** The value of an assignment is what its target is worth afterwards. */
function evaluateAssignment(context: TaintContext, node: Code, run: () => void): Value {
  run();
  return evaluate(context, node.kids[0] ?? NONE);
}

/** What is done in one branch may be done or not. */
function evaluateConditional(context: TaintContext, node: Code): Value {
  const [condition = NONE, yes = NONE, no = NONE] = node.kids;
  const decided = evaluate(context, condition);
  const truth = context.walkCall === undefined || yes === NONE ? undefined : decidedTruth(condition);
  if (truth !== undefined) return checked(context, node, () => evaluate(context, truth ? yes : no));
  const { touched } = context.state;
  const otherwise = context.state.copy();
  // Without a middle the condition itself is the value.
  const left = yes === NONE ? decided : evaluate(context, yes);
  const then = context.state;
  context.state = otherwise;
  const right = evaluate(context, no);
  context.state.join(then);
  context.state.touched = touched;
  if (isSanitized(context, node)) return CLEAN_VALUE;
  const value = uniteValues(left, right);
  checkSinks(context, node, value);
  return value;
}

/** `x is T y` gives the value a second name. */
function evaluateTypeTest(context: TaintContext, node: Code): Value {
  const [tested = NONE, pattern = NONE] = node.kids;
  const value = evaluate(context, tested);
  const name = pattern.kind === 'other' && pattern.text === 'declaration_pattern' ? (pattern.kids[1] ?? NONE) : NONE;
  if (name.kind === 'id') assignTo(context, name, value, pattern);
  return { taints: context.options.taintOnlyPropagateThroughAssignments ? NO_TAINTS : taintsThroughout(value), shape: undefined };
}

function evaluateBinary(context: TaintContext, node: Code): Value {
  const [left = NONE, right = NONE] = node.kids;
  const first = taintsThroughout(withoutSafe(context, left, evaluate(context, left)));
  const skipped = LAZY.has(node.text) ? context.state.copy() : undefined;
  const second = taintsThroughout(withoutSafe(context, right, evaluate(context, right)));
  if (skipped !== undefined) context.state.join(skipped);
  const isSafe = context.options.taintOnlyPropagateThroughAssignments || (context.options.taintAssumeSafeComparisons && COMPARISONS.has(node.text));
  return { taints: isSafe ? NO_TAINTS : unite(first, second), shape: undefined };
}

function evaluateList(context: TaintContext, node: Code): Value {
  if (node.text === 'set') return fromAll(context, node.kids);
  if (node.kids.some((kid) => kid.kind === 'pair')) return evaluateDict(context, node);
  const parts = node.kids.map((kid, index): [string, Value] => [`[${String(index)}]`, evaluate(context, kid)]);
  return { taints: NO_TAINTS, shape: shapeOf(parts) };
}

/** Values under names are kept apart; keys count for the whole. */
function evaluateDict(context: TaintContext, node: Code): Value {
  let taints: Taints = NO_TAINTS;
  let shape: Shape;
  for (const kid of node.kids) {
    const [key = NONE, held = NONE] = kid.kids;
    // `["k"] = x` of an initialiser: stock does not see it.
    if (kid.kind === 'assign' && key.kind !== 'id') evaluate(context, held);
    else if (kid.kind === 'pair' || kid.kind === 'assign') {
      const isName = key.kind === 'string' || (key.kind === 'id' && (kid.kind === 'assign' || context.traits.keysAreNames));
      if (!isName) taints = unite(taints, taintsThroughout(evaluate(context, key)));
      shape = uniteShapes(shape, shapeOf([[isName ? key.text : ANY, evaluate(context, held)]]));
    } else if (kid.kind === 'spread') {
      const value = evaluate(context, kid.kids[0] ?? NONE);
      taints = unite(taints, value.taints);
      shape = uniteShapes(shape, value.shape);
    } else shape = uniteShapes(shape, shapeOf([[ANY, evaluate(context, kid)]]));
  }
  return { taints, shape };
}
