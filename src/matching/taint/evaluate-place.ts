// The value of a name: what is known of the variable, of the parts on the way, and what the rule says of each.
import { NONE, type Code } from '../code/code.ts';
import { checkExactSinks, checkSinks, propagate, reportSinks, sanitizersOf, taintsOfPlace } from './check-range.ts';
import { isOwnObject, placeOf, stepOf } from './places.ts';
import { withoutSafe } from './safe-values.ts';
import { CLEAN_VALUE, findPart, stateOf, taintsOfCell, type Cell, type Shape, type Value } from './shape.ts';
import type { TaintContext } from './taint-context.ts';
import { NO_TAINTS, unite, type Taints } from './taints.ts';

/** What is found out about a place. */
interface Known {
  /** From sources, propagations and indexes; the state does not hold them. */
  readonly fresh: Taints;
  readonly state: Cell['state'] | 'sanitized';
  readonly shape: Shape;
  /** Of the object before the last step. */
  readonly object: Value;
}

const NOTHING: Known = { fresh: NO_TAINTS, state: 'none', shape: undefined, object: CLEAN_VALUE };
const SANITIZED: Known = { ...NOTHING, state: 'sanitized' };

const isStep = (node: Code): boolean => node.kind === 'member' || node.kind === 'index';
const isDereference = (node: Code): boolean => node.kind === 'unary' && node.text === '*';
export const isPlace = (node: Code): boolean => node.kind === 'id' || isStep(node) || isOwnObject(node) || isDereference(node);

/** A name as an expression. */
export function evaluatePlace(context: TaintContext, node: Code): Value {
  const sanitizers = sanitizersOf(context, node);
  if (sanitizers.length > 0) {
    sanitize(context, node, sanitizers);
    return CLEAN_VALUE;
  }
  const { value } = lookAtPlace(context, node);
  checkSinks(context, node, value);
  return value;
}

export interface PlaceValue {
  readonly value: Value;
  /** What the rule says of the name itself, whatever the object before its last step is worth. */
  readonly fresh: Taints;
  /** Of the object before the last step. */
  readonly object: Value;
}

/** A name that is read or written to. */
export function lookAtPlace(context: TaintContext, node: Code): PlaceValue {
  const known = look(context, node);
  const taints = unite(known.fresh, known.state === 'sanitized' ? NO_TAINTS : taintsOfCell(known.state));
  const value = withoutSafe(context, node, { taints, shape: known.shape });
  reportSinks(context, context.matches.sinks.around(node).filter((one) => context.best.isBest(one, node)), value.taints);
  return { value, fresh: known.fresh, object: known.object };
}

/** What is sanitized by side effect stays clean. */
function sanitize(context: TaintContext, node: Code, sanitizers: ReturnType<typeof sanitizersOf>): void {
  const place = placeOf(node, context.options.hisguardKeys);
  if (place !== undefined && sanitizers.some(({ match, isWhole }) => match.spec.bySideEffect && isWhole)) context.state.clean(place);
}

/** From the object outwards: every part may be a source or a sink of its own. */
function look(context: TaintContext, node: Code): Known {
  const sanitizers = sanitizersOf(context, node);
  if (sanitizers.length > 0) {
    sanitize(context, node, sanitizers);
    return SANITIZED;
  }
  const { options } = context;
  const object = objectOf(context, node);
  if (object.state === 'sanitized') return SANITIZED;
  const before: Known = options.taintOnlyPropagateThroughAssignments ? { ...object, fresh: NO_TAINTS, state: 'none' } : object;
  const place = placeOf(node, options.hisguardKeys);
  const cell = place === undefined ? partOfValue(object, node, options.hisguardKeys) : context.state.find(place);
  const state = cell === undefined || cell.state === 'none' ? before.state : cell.state;
  const held = state === 'sanitized' ? NO_TAINTS : taintsOfCell(state);
  const own = taintsOfPlace(context, node, place, unite(before.fresh, held));
  const index = node.kind === 'index' ? indexTaints(context, node) : NO_TAINTS;
  const incoming = options.taintOnlyPropagateThroughAssignments ? own : unite(unite(before.fresh, own), index);
  const arrived = propagate(context, node, place, { taints: unite(incoming, held), shape: cell?.shape });
  const fresh = unite(withoutSafe(context, node, { taints: incoming, shape: undefined }).taints, arrived);
  checkExactSinks(context, node, unite(held, fresh));
  return { fresh, state, shape: cell?.shape, object: { taints: object.state === 'none' || object.state === 'clean' ? NO_TAINTS : taintsOfCell(object.state), shape: object.shape } };
}

function objectOf(context: TaintContext, node: Code): Known {
  const [object = NONE] = node.kids;
  if (isDereference(node)) return isPlace(object) ? look(context, object) : valueAsKnown(context.evaluate(context, object));
  if (!isStep(node)) return NOTHING;
  if (isPlace(object)) return look(context, object);
  return valueAsKnown(context.evaluate(context, object));
}

function valueAsKnown({ taints, shape }: Value): Known {
  return { ...NOTHING, state: stateOf(taints), shape };
}

/** A step from something that is no variable. */
function partOfValue(object: Known, node: Code, keys: boolean): Cell | undefined {
  if (object.state === 'sanitized' || !isStep(node)) return undefined;
  return findPart({ state: object.state, shape: object.shape }, [stepOf(node, keys)]);
}

function indexTaints(context: TaintContext, node: Code): Taints {
  let taints = NO_TAINTS;
  for (const index of node.kids.slice(1)) taints = unite(taints, context.evaluate(context, index).taints);
  return context.traits.indexIsList || context.options.taintAssumeSafeIndexes || context.options.taintOnlyPropagateThroughAssignments ? NO_TAINTS : taints;
}
