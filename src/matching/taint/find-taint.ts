// Taint rules on one file: where a value from a source reaches a sink.
import type { Code } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import { FileFlow, type FlowUnit } from '../flow/flow-units.ts';
import { DEFAULT_LABEL, type TaintSink, type TaintSpec } from '../rule/taint-spec.ts';
import { bindingsByName, boundOf, sameBound, type Bindings } from '../search/bindings.ts';
import type { CodeFile } from '../search/code-file.ts';
import type { Evaluation } from '../search/evaluate-formula.ts';
import { Region } from '../search/region.ts';
import { isCertain } from '../search/requirements.ts';
import type { TargetFile } from '../search/target-file.ts';
import { BestMatches } from './best-matches.ts';
import { evaluate } from './evaluate.ts';
import { FollowedCalls } from './followed-calls.ts';
import { CLEAN_VALUE } from './shape.ts';
import type { SpecMatch } from './spec-match.ts';
import type { TaintContext } from './taint-context.ts';
import { findTaintMatches, type TaintMatches } from './taint-matches.ts';
import { TaintState } from './taint-state.ts';
import type { Taint, Taints } from './taints.ts';
import { walkInnerFunction, walkLasting, walkUnit } from './walk-function.ts';

/** A sink and the source of what reaches it. */
export interface TaintFinding {
  readonly start: number;
  readonly end: number;
  readonly bindings: Bindings | undefined;
  /** The source first, then the places on the way. */
  readonly trace: readonly { readonly start: number; readonly end: number }[];
}

/** Expressions that one rule may look at in one file. */
const STEPS = 2_000_000;

/** Graphs of a file's functions, shared by all rules. */
const FLOWS = new WeakMap<CodeFile, FileFlow>();

export function findTaint(rule: CompiledRule, taint: TaintSpec, file: TargetFile, evaluation: Evaluation): TaintFinding[] {
  const matches = findTaintMatches(rule, taint, file, evaluation, (sinks) => {
    const own = file.code();
    const flow = own?.calls === undefined ? own && flowOf(own) : undefined;
    return flow && withoutIdle(flow, sinks);
  });
  const code = file.code();
  const style = code?.language.flow;
  const flow = code && flowOf(code);
  if (matches === undefined || code === undefined || style === undefined || flow === undefined) return [];
  const budget = { steps: STEPS };
  const reports = new Map<SpecMatch<TaintSink>, Map<string, Taint>>();
  const report = (sink: SpecMatch<TaintSink>, taints: Taints): void => {
    const known = reports.get(sink);
    if (known === undefined) reports.set(sink, new Map(taints));
    else for (const [key, one] of taints) if (!known.has(key)) known.set(key, one);
  };
  const calls = code.calls && new FollowedCalls(code.calls, flow, matches);
  const reachedFrom = (one: Code): readonly Code[] => calls?.reachedFrom(one) ?? [one];
  // Each function inside others is asked in every round over those.
  const tainting = new Map<Code, boolean>();
  const mayTaint = (one: Code): boolean => {
    let may = tainting.get(one);
    if (may === undefined) tainting.set(one, may = reachedFrom(one).some((reached) => matches.sources.touches(reached)));
    return may;
  };
  const start: TaintContext = {
    options: rule.rule.options, traits: style, matches, best: new BestMatches(code.root, matches), state: new TaintState(), report, evaluate, budget,
    walkFunction: (inside, inner) => (inside.state.isQuiet && !mayTaint(inner) ? inside.state.copy() : walkInnerFunction(inside, flow, inner)), returned: CLEAN_VALUE,
    ...(calls !== undefined && { walkCall: (inside, call, given) => calls.walk(inside, call, given) }),
  };
  const lasting = walkLasting(start, flow.lasting);
  for (const unit of flow.units) {
    if (!isWorthALook(reachedFrom(unit.code), unit, matches, lasting)) continue;
    walkUnit({ ...start, best: new BestMatches(unit.code, matches) }, flow, unit, unit.code.kind === 'func' ? lasting.copy() : new TaintState());
  }
  if (budget.steps <= 0) evaluation.cut = true;
  return withoutInner([...reports]).flatMap(([sink, taints]) => findingsOf(rule, sink, taints));
}

function flowOf(code: CodeFile): FileFlow | undefined {
  const { flow: style, traits } = code.language;
  let flow = FLOWS.get(code);
  if (flow === undefined && style !== undefined) FLOWS.set(code, flow = new FileFlow(code.root, style, traits));
  return flow;
}

/** Where values matter: not in functions without a sink, unless they set what lasts. */
function withoutIdle({ outermost, lasting }: FileFlow, sinks: readonly { readonly start: number; readonly end: number }[]): Region | undefined {
  const busy = Region.covering([...sinks, ...lasting.map(({ whole }) => whole)]);
  return busy && Region.without(outermost.filter(({ start, end }) => !busy.touches(start, end)));
}

/** A sink in the unit or in what it runs, and something that may reach it. */
function isWorthALook(reached: readonly Code[], { code }: FlowUnit, matches: TaintMatches, lasting: TaintState): boolean {
  if (!reached.some((one) => matches.sinks.touches(one))) return false;
  return reached.some((one) => matches.sources.touches(one)) || (code.kind === 'func' && !lasting.isEmpty);
}

function findingsOf(rule: CompiledRule, sink: SpecMatch<TaintSink>, taints: Taints): TaintFinding[] {
  const { taintUnifyMvars, taintFocusOn } = rule.rule.options;
  const findings: TaintFinding[] = [];
  for (const taint of surest(taints)) {
    const { source } = taint;
    const bindings = taintUnifyMvars ? agreeing(source.bindings, sink.bindings) : { joined: joined(source.bindings, sink.bindings) };
    if (bindings === undefined) continue;
    const { start, end } = taintFocusOn === 'source' ? source : sink;
    findings.push({ start, end, bindings: bindings.joined, trace: traceOf(taint) });
  }
  return findings;
}

/** Where the file itself shows a source nobody asks callers; where only they may give one, what others made of it says nothing more. */
function surest(taints: ReadonlyMap<string, Taint>): readonly Taint[] {
  const all = [...taints.values()];
  const open = all.filter(({ source }) => !isCertain(source));
  if (open.length === 0) return all;
  return all.some(({ source, label }) => label === DEFAULT_LABEL && isCertain(source)) ? all.filter(({ source }) => isCertain(source)) : open;
}

function traceOf({ source, passed }: Taint): TaintFinding['trace'] {
  const points: { start: number; end: number }[] = [];
  for (let at = passed; at !== undefined; at = at.before) points.unshift({ start: at.start, end: at.end });
  return [{ start: source.start, end: source.end }, ...points];
}

/** Both sides' bindings; where they differ, the source's. */
function joined(source: Bindings | undefined, sink: Bindings | undefined): Bindings | undefined {
  let all = source;
  for (const [name, bound] of bindingsByName(sink)) if (boundOf(source, name) === undefined) all = { name, bound, rest: all };
  return all;
}

/** Undefined where one name is bound differently. */
function agreeing(source: Bindings | undefined, sink: Bindings | undefined): { readonly joined: Bindings | undefined } | undefined {
  for (const [name, bound] of bindingsByName(sink)) {
    const theirs = boundOf(source, name);
    if (theirs !== undefined && !sameBound(theirs, bound)) return undefined;
  }
  return { joined: joined(source, sink) };
}

type Report = [SpecMatch<TaintSink>, ReadonlyMap<string, Taint>];

/** Without sinks inside another of the same kind that is reached as well: they say the same. */
function withoutInner(reports: readonly Report[]): readonly Report[] {
  return reports.filter(([one]) => !reports.some(([other]) => other.spec === one.spec && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start));
}
