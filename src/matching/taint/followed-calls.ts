// Calls of functions in the same file, followed with `hisguard_scope`: each function is walked once for what it is given, however often it is called so.
import { NONE, isExpression, type Code } from '../code/code.ts';
import { argumentsByParameter, type FileCalls } from '../code/file-calls.ts';
import { functionUnit, type FileFlow } from '../flow/flow-units.ts';
import { BestMatches } from './best-matches.ts';
import { placeOf, type Variable } from './places.ts';
import { CLEAN_VALUE, type Value } from './shape.ts';
import type { TaintContext } from './taint-context.ts';
import type { TaintMatches } from './taint-matches.ts';
import type { TaintState } from './taint-state.ts';
import { passing } from './taints.ts';
import { walkUnit } from './walk-function.ts';

/** Calls inside calls that are followed. */
const MOST_DEPTH = 6;
/** Ways in which one function is entered; beyond them it is taken for unknown. */
const MOST_SUMMARIES = 40;

/** What a function does with what it was given. */
interface Summary {
  readonly value: Value;
  /** Of the variables that it shares with its callers. */
  readonly left: TaintState;
}

export class FollowedCalls {
  readonly #calls: FileCalls;
  readonly #flow: FileFlow;
  readonly #matches: TaintMatches;
  readonly #summaries = new Map<Code, Map<string, Summary>>();
  readonly #best = new Map<Code, BestMatches>();
  readonly #calleesOf = new Map<Code, Set<Code>>();
  readonly #reached = new Map<Code, readonly Code[]>();
  readonly #numbers = new Map<Variable, number>();
  /** Functions that are being walked, outermost first. */
  readonly #walked: Code[] = [];

  constructor(calls: FileCalls, flow: FileFlow, matches: TaintMatches) {
    this.#calls = calls;
    this.#flow = flow;
    this.#matches = matches;
    for (const { caller, callee } of calls.calls) {
      const known = caller && this.#calleesOf.get(caller);
      if (known !== undefined) known.add(callee);
      else if (caller !== undefined) this.#calleesOf.set(caller, new Set([callee]));
    }
  }

  /** The function, class or file, and all functions that running it may run. */
  reachedFrom(unit: Code): readonly Code[] {
    let reached = this.#reached.get(unit);
    if (reached === undefined) {
      const found = new Set([unit, ...this.#calls.calls.filter(({ call }) => isWithin(call, unit)).map(({ callee }) => callee)]);
      for (const from of found) for (const callee of this.#calleesOf.get(from) ?? []) found.add(callee);
      this.#reached.set(unit, reached = [...found]);
    }
    return reached;
  }

  /** What a call gives back; what it does is done to the state. Undefined where its function is not known or too deep. */
  walk(context: TaintContext, call: Code, given: ReadonlyMap<Code, Value>): Value | undefined {
    const callee = this.#calls.calleeOf(call);
    if (callee === undefined || this.#walked.length >= MOST_DEPTH || this.#walked.includes(callee)) return undefined;
    const isShared = sharedWith(callee);
    const state = context.state.only(isShared);
    for (const [parameter, argument] of argumentsByParameter(call, callee)) {
      const name = parameter.kids[2] ?? NONE;
      const place = placeOf(name);
      const value = given.get(argument);
      if (place !== undefined && value !== undefined) state.add(place, { taints: passing(value.taints, name.start, name.end), shape: value.shape });
    }
    let summaries = this.#summaries.get(callee);
    if (summaries === undefined) this.#summaries.set(callee, summaries = new Map<string, Summary>());
    const key = state.keyOf((variable) => this.#numberOf(variable));
    let summary = summaries.get(key);
    if (summary === undefined) {
      if (summaries.size >= MOST_SUMMARIES) return undefined;
      summaries.set(key, summary = this.#summarise(context, callee, state));
    }
    context.state.replace(isShared, summary.left);
    return summary.value;
  }

  #summarise(context: TaintContext, callee: Code, state: TaintState): Summary {
    const inside: TaintContext = { ...context, best: this.#bestOf(callee), state, returned: CLEAN_VALUE };
    this.#walked.push(callee);
    const left = walkUnit(inside, this.#flow, functionUnit(callee), state);
    const body = callee.kids[callee.kind === 'lambda' ? 1 : 6] ?? NONE;
    // A body that is an expression is what it gives back.
    inside.state = left.copy();
    const value = isExpression(body) ? context.evaluate(inside, body) : inside.returned;
    this.#walked.pop();
    return { value, left };
  }

  #bestOf(callee: Code): BestMatches {
    let best = this.#best.get(callee);
    if (best === undefined) this.#best.set(callee, best = new BestMatches(callee, this.#matches));
    return best;
  }

  #numberOf(variable: Variable): number {
    let number = this.#numbers.get(variable);
    if (number === undefined) this.#numbers.set(variable, number = this.#numbers.size);
    return number;
  }
}

/** What a function and its callers both know: fields and variables of the file; all that is around a function inside another. */
function sharedWith(callee: Code): (variable: Variable) => boolean {
  for (let at = callee.parent; at !== undefined; at = at.parent) if (at.kind === 'func' || at.kind === 'lambda') return () => true;
  return (variable) => typeof variable === 'string' || variable.global || variable.node.parent?.kind === 'body';
}

function isWithin(node: Code, outer: Code): boolean {
  return node.start >= outer.start && node.end <= outer.end;
}
