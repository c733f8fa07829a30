// Walks the graph of a function until nothing new is found out: what holds before each step is what any way to it leaves.
import { NONE, type Code } from '../code/code.ts';
import { functionUnit, type FileFlow, type FlowUnit } from '../flow/flow-units.ts';
import type { FlowGraph, FlowStep } from '../flow/flow-graph.ts';
import type { LastingAssignment } from '../flow/lasting-assignments.ts';
import { assign, assignTo } from './assign.ts';
import { checkSinks, taintsOfParameter } from './check-range.ts';
import { lookAtPlace } from './evaluate-place.ts';
import { placeOf } from './places.ts';
import { withoutSafe } from './safe-values.ts';
import { taintsOfCell, taintsThroughout, uniteValues } from './shape.ts';
import type { TaintContext } from './taint-context.ts';
import { TaintState } from './taint-state.ts';
import { NO_TAINTS, type Taints } from './taints.ts';

/** Rounds over one graph; rarely more than two are needed. */
const MOST_ROUNDS = 100;

/** What holds at the end of a function, a class's fields or a file, from `start` on. */
export function walkUnit(context: TaintContext, flow: FileFlow, unit: FlowUnit, start: TaintState): TaintState {
  context.state = start;
  for (const parameter of unit.parameters) enterParameter(context, parameter, (piece) => taintsOfParameter(context, piece));
  return walkGraph(context, flow.graphOf(unit), context.state);
}

/** What holds in every function: variables of the file and fields that are given a value once, as far as that itself is tainted. */
export function walkLasting(context: TaintContext, assignments: readonly LastingAssignment[]): TaintState {
  const lasting = new TaintState();
  if (!assignments.some(({ whole }) => context.matches.sources.touches(whole))) return lasting;
  for (const { target, value, whole } of assignments) {
    const place = placeOf(target);
    if (place === undefined) continue;
    context.state = lasting.copy();
    assign(context, target, value, whole);
    const taints = taintsOfCell(context.state.find(place)?.state ?? 'none');
    lasting.add(place, { taints, shape: undefined });
  }
  return lasting;
}

/** A function inside another runs with what holds there; its parameters are new. */
export function walkInnerFunction(context: TaintContext, flow: FileFlow, code: Code): TaintState {
  const outer = context.state;
  const { returned } = context;
  context.state = outer.copy();
  const unit = functionUnit(code);
  for (const parameter of unit.parameters) {
    for (const name of namesOf(parameter)) {
      const place = placeOf(name);
      if (place !== undefined) context.state.clean(place);
    }
    enterParameter(context, parameter, (piece) => lookAtPlace(context, piece).value.taints);
  }
  const end = walkGraph(context, flow.graphOf(unit), context.state);
  context.state = outer;
  context.returned = returned;
  return end;
}

function enterParameter(context: TaintContext, parameter: Code, taintsOf: (name: Code) => Taints): void {
  const value = parameter.kids[3] ?? NONE;
  const given = value === NONE || parameter.kind !== 'param' ? NO_TAINTS : taintsThroughout(context.evaluate(context, value));
  for (const name of namesOf(parameter)) {
    const place = placeOf(name);
    if (place === undefined) continue;
    const own = withoutSafe(context, name, { taints: taintsOf(name), shape: undefined });
    context.state.add(place, own);
    context.state.add(place, { taints: given, shape: undefined });
  }
}

/** The names that a parameter declares, those inside a pattern too. */
function namesOf(node: Code): Code[] {
  switch (node.kind as string) {
    case 'id': return [node];
    case 'param': return namesOf(node.kids[2] ?? NONE);
    case 'pair': return namesOf(node.kids[1] ?? NONE);
    case 'list': case 'dict': case 'spread': return node.kids.flatMap(namesOf);
    default: return [];
  }
}

function walkGraph(context: TaintContext, graph: FlowGraph, start: TaintState): TaintState {
  const { nodes, order } = graph;
  const after = new Array<TaintState | undefined>(nodes.length);
  const waiting = new Uint8Array(nodes.length).fill(1);
  let changed = true;
  for (let round = 0; changed && round < MOST_ROUNDS; round++) {
    changed = false;
    for (const at of order) {
      const node = nodes[at];
      if (node === undefined || waiting[at] === 0) continue;
      waiting[at] = 0;
      let state = at === 0 ? start.copy() : undefined;
      for (const previous of node.previous) {
        const theirs = after[previous];
        if (theirs === undefined) continue;
        if (state === undefined) state = theirs.copy();
        else state.join(theirs);
      }
      if (state === undefined) continue;
      context.state = state;
      if (node.step !== undefined) run(context, node.step);
      const known = after[at];
      if (known?.equals(context.state) === true) continue;
      after[at] = context.state;
      for (const next of node.next) waiting[next] = 1;
      changed = true;
    }
  }
  // Whoever asks for the budget says that something was left out.
  if (changed) context.budget.steps = 0;
  return after[graph.exit] ?? start;
}

function run(context: TaintContext, step: FlowStep): void {
  switch (step.kind) {
    case 'evaluate': context.evaluate(context, step.code); return;
    case 'assign': assign(context, step.target, step.value, step.whole); return;
    case 'declare': {
      const place = placeOf(step.target);
      if (place !== undefined) context.state.clean(place);
      return;
    }
    case 'each': {
      const taints = taintsThroughout(context.evaluate(context, step.over));
      assignTo(context, step.target, { taints: context.options.taintOnlyPropagateThroughAssignments ? NO_TAINTS : taints, shape: undefined }, step.target);
      return;
    }
    case 'return': {
      const { start } = step.whole;
      const value = context.evaluate(context, step.code);
      context.returned = uniteValues(context.returned, value);
      // A pattern of the statement means its value; it may hold nothing but the word.
      checkSinks(context, { start, end: Math.min(start + 'return'.length, step.whole.end) }, value);
      if (step.code !== NONE) checkSinks(context, step.code, value);
    }
  }
}
