// Formulas of search rules to ranges of a file.
import type { CompiledRule } from '../compiled-rule.ts';
import { findGeneric } from '../generic/find-generic.ts';
import { requiredOfPattern } from '../required/required-of-rule.ts';
import { isHeld } from '../required/required-text.ts';
import type { Condition, Formula, RegexSource } from '../rule/formula.ts';
import type { RuleOptions } from '../rule/rule-options.ts';
import { hasSyntax } from '../rule/languages.ts';
import type { CodeFile } from './code-file.ts';
import { boundOf, isGroup, mergeBindings, toBound, type Bindings } from './bindings.ts';
import { holdCondition, type ConditionHost } from './conditions.ts';
import { findReading } from './find-readings.ts';
import { KnownBindings, type PatternKnowledge } from './known-bindings.ts';
import { matchCode } from './match-code.ts';
import type { MatchContext } from './match-context.ts';
import { beginOf, intersect, subtract, unique, type Range } from './ranges.ts';
import { Region } from './region.ts';
import { isCertain } from './requirements.ts';
import { within, type TargetFile } from './target-file.ts';
import { withTests } from './tested-bindings.ts';

/** Steps of matching one pattern against one file. */
const STEPS = 3_000_000;
/** Ranges of one pattern in one file; beyond them a rule is of no use. */
const MOST_RANGES = 200_000;

export interface Evaluation {
  /** Set when the limits of work cut something off. */
  cut: boolean;
  readonly parse: ConditionHost['parse'];
}

/**
 * All ranges of `formula` in `file`.
 * @param bound a range to start from where a conjunction names none (`metavariable-pattern`).
 * @param tests conditions that will be asked of the result: what fails them need not be found.
 */
export function evaluateFormula(rule: CompiledRule, formula: Formula, file: TargetFile, evaluation: Evaluation, bound?: Range, tests: readonly Condition[] = []): Range[] {
  // A name for the match itself may be one of the pattern's as well.
  const plain = evaluateNode(rule, formula, formula.as === undefined ? file : within(file, file.region), evaluation, bound, tests);
  return plain.length === 0 ? plain : qualify(rule, formula, plain, file, evaluation);
}

function evaluateNode(rule: CompiledRule, formula: Formula, file: TargetFile, evaluation: Evaluation, bound: Range | undefined, tests: readonly Condition[]): Range[] {
  switch (formula.kind) {
    case 'pattern': return passing(rule, evaluatePattern(rule, formula.text, file, evaluation, tests), tests);
    case 'regex': return evaluateRegex(rule, formula.regex, file);
    case 'any': return unique(formula.parts.flatMap((part) => evaluateFormula(rule, part, file, evaluation, bound, tests)));
    case 'inside': return longest(formula.part, evaluateFormula(rule, formula.part, file, evaluation)).map((range) => ({ ...range, inside: true }));
    case 'all': return evaluateAll(rule, formula, file, evaluation, bound, tests);
    case 'not': return bound === undefined ? [] : subtract([bound], evaluateFormula(rule, formula.part, within(file, file.region), evaluation).filter(isCertain));
    case 'anywhere': return [];
  }
}

function evaluateAll(rule: CompiledRule, formula: Formula & { readonly kind: 'all' }, file: TargetFile, evaluation: Evaluation, bound: Range | undefined, tests: readonly Condition[]): Range[] {
  const { parts } = formula;
  const own = [...tests, ...formula.conditions.filter((condition) => condition.kind === 'regex' && !condition.constantPropagation)];
  const testsOf = testsByPart(parts, own);
  const found = new Map<Formula, Range[]>();
  let near = file;
  // What surely is no surrounding first, what looks into all expressions last: the others say where that matters.
  for (const part of parts.filter(isPositive).sort((left, right) => effort(left) - effort(right))) {
    const ranges = evaluateFormula(rule, part, near, evaluation, undefined, testsOf(part));
    if (ranges.length === 0) return [];
    found.set(part, ranges);
    near = within(near, regionAround(near, ranges), KnownBindings.of(ranges, near.known));
  }
  const positive = parts.flatMap((part) => { const ranges = found.get(part); return ranges === undefined ? [] : [ranges]; });
  // What only holds others comes last, since two of them need not hold each other.
  const [first, ...others] = [...positive.filter(([range]) => range?.inside !== true), ...positive.filter(([range]) => range?.inside === true)];
  let ranges = others.reduce(intersect, first ?? (bound === undefined ? [] : [bound]));
  for (const part of parts) {
    if (ranges.length === 0) return ranges;
    if (part.kind === 'anywhere') ranges = joinAnywhere(ranges, evaluateFormula(rule, part.part, within(file, undefined), evaluation));
    if (part.kind !== 'not') continue;
    if (part.part.kind === 'anywhere') {
      const elsewhere = evaluateFormula(rule, part.part.part, within(file, undefined), evaluation).filter(isCertain);
      ranges = ranges.filter((range) => joinAnywhere([range], elsewhere).length === 0);
    } else ranges = subtract(ranges, evaluateFormula(rule, part.part, within(file, regionAround(file, ranges)), evaluation).filter(isCertain));
  }
  return ranges;
}

/** Inside of `a(); ...` is inside of all that follows: shorter ends say nothing more. */
function longest(part: Formula, ranges: readonly Range[]): readonly Range[] {
  if (part.kind !== 'pattern' || !part.text.trimEnd().endsWith('...')) return ranges;
  const ends = new Map<string, number>();
  for (const range of ranges) {
    const key = beginOf(range);
    ends.set(key, Math.max(range.end, ends.get(key) ?? 0));
  }
  return ranges.filter((range) => ends.get(beginOf(range)) === range.end);
}

/**
 * What may be asked of the matches of one part at once: all of the only one that is no surrounding, or of the only one;
 * of several, what is asked of a metavariable that no other part binds.
 */
function testsByPart(parts: readonly Formula[], tests: readonly Condition[]): (part: Formula) => readonly Condition[] {
  if (tests.length === 0) return () => tests;
  const positive = parts.filter(isPositive);
  const places = positive.filter((part) => !isSurrounding(part));
  if (places.length < 2) {
    const tested = places[0] ?? (positive.length === 1 ? positive[0] : undefined);
    return (part) => (part === tested ? tests : []);
  }
  return (part) => (places.includes(part) ? tests.filter((test) => test.kind === 'regex' && positive.every((other) => other === part || !mentions(other, test.metavariable))) : []);
}

function mentions(formula: Formula, metavariable: string): boolean {
  if (formula.as === metavariable) return true;
  switch (formula.kind) {
    case 'pattern': return formula.text.includes(metavariable);
    // Its groups have names.
    case 'regex': return true;
    case 'not': case 'inside': case 'anywhere': return mentions(formula.part, metavariable);
    case 'any': case 'all': return formula.parts.some((part) => mentions(part, metavariable));
  }
}

function effort(part: Formula): number {
  return isPlace(part) ? 0 : looksDeep(part) ? 2 : 1;
}

function looksDeep(formula: Formula): boolean {
  if (formula.kind === 'pattern') return formula.text.includes('<...');
  if (formula.kind === 'any' || formula.kind === 'all') return formula.parts.some(looksDeep);
  return formula.kind !== 'regex' && looksDeep(formula.part);
}

function isPositive({ kind }: Formula): boolean {
  return kind !== 'not' && kind !== 'anywhere';
}

function isSurrounding(part: Formula): boolean {
  if (part.kind === 'inside') return true;
  if (part.kind === 'any') return part.parts.every(isSurrounding);
  const positive = part.kind === 'all' ? part.parts.filter(isPositive) : [];
  return positive.length > 0 && positive.every(isSurrounding);
}

function isPlace({ kind }: Formula): boolean {
  return kind === 'pattern' || kind === 'regex';
}

/** Whatever is joined with these ranges, or takes one away, holds one of them or lies in one. */
function regionAround(file: TargetFile, ranges: readonly Range[]): Region | undefined {
  return Region.covering(ranges) ?? file.region;
}

/** Without what fails a test on something that it has bound. */
function passing(rule: CompiledRule, ranges: Range[], tests: readonly Condition[]): Range[] {
  let left = ranges;
  for (const test of tests) {
    if (test.kind !== 'regex' || isGroup(test.metavariable)) continue;
    const regex = rule.regexes.get(test.regex);
    left = left.filter(({ bindings }) => {
      const bound = boundOf(bindings, test.metavariable);
      return bound === undefined || regex?.matchesStart(bound.text) === true;
    });
  }
  return left;
}

function joinAnywhere(ranges: readonly Range[], elsewhere: readonly Range[]): Range[] {
  return unique(ranges.flatMap((range) => elsewhere.flatMap((other) => {
    const joined = mergeBindings(range.bindings, other.bindings);
    return joined === undefined ? [] : [{ ...range, bindings: joined.merged }];
  })));
}

function evaluatePattern(rule: CompiledRule, text: string, file: TargetFile, evaluation: Evaluation, tests: readonly Condition[]): Range[] {
  if (!isHeld(requiredOfPattern(rule, text, file.language), file.holds)) return [];
  if (!hasSyntax(file.language)) {
    const pattern = rule.generic.get(text);
    if (pattern === undefined) return [];
    const { matches, cut } = findGeneric(pattern, file, rule.rule.options);
    if (cut) evaluation.cut = true;
    return unique(matches.map((match) => ({ ...match, inside: false })));
  }
  const code = file.code();
  if (code === undefined) return [];
  const { ranges, cut } = matchesIn(code, rule, text, file, tests);
  if (cut) evaluation.cut = true;
  return ranges;
}

interface PatternMatches {
  readonly ranges: Range[];
  readonly cut: boolean;
}

/** Many rules share a pattern: each is matched once in a file, under the same options. */
const MATCHES = new WeakMap<CodeFile, Map<string, PatternMatches>>();
const OPTIONS = new WeakMap<RuleOptions, string>();

function matchesIn(code: CodeFile, rule: CompiledRule, text: string, file: TargetFile, tests: readonly Condition[]): PatternMatches {
  const { options } = rule.rule;
  let under = OPTIONS.get(options);
  if (under === undefined) OPTIONS.set(options, under = JSON.stringify(options));
  let known = MATCHES.get(code);
  if (known === undefined) MATCHES.set(code, known = new Map<string, PatternMatches>());
  const everywhere = `${under} ${text}`;
  const inRegion = file.region === undefined ? everywhere : `${file.region.key} ${everywhere}`;
  let matches = known.get(everywhere) ?? known.get(inRegion);
  if (matches !== undefined) return matches;
  const knowledge = withTests(rule, text, file.language, tests, file.known?.about(text));
  const key = knowledge === undefined ? inRegion : `${knowledge.key} ${inRegion}`;
  matches = known.get(key);
  if (matches === undefined) known.set(key, matches = findMatches(code, rule, text, file, knowledge));
  return matches;
}

function findMatches(code: CodeFile, rule: CompiledRule, text: string, file: TargetFile, known: PatternKnowledge | undefined): PatternMatches {
  const context: MatchContext = {
    text: file.text, options: rule.rule.options, traits: code.language.traits, match: matchCode, budget: { steps: STEPS },
    regexOf: rule.regexOf, known,
  };
  const ranges: Range[] = [];
  for (const reading of rule.patterns.get(file.language)?.get(text) ?? []) {
    findReading(context, code, reading, file.region, (start, end, bindings) => { if (ranges.length < MOST_RANGES) ranges.push({ start, end, bindings, inside: false }); });
  }
  return { ranges: unique(ranges), cut: context.budget.steps <= 0 || ranges.length >= MOST_RANGES };
}

function evaluateRegex(rule: CompiledRule, source: RegexSource, file: TargetFile): Range[] {
  const regex = rule.regexes.get(source);
  if (regex === undefined) return [];
  const isWhole = file.start === 0 && file.end === file.text.length;
  const text = isWhole ? file.text : file.text.slice(file.start, file.end);
  const matches = isWhole && file.findAll !== undefined ? file.findAll(source.source, regex, text) : regex.findAll(text);
  return unique(matches.map((found) => {
    let bindings: Bindings | undefined;
    const add = (name: string, group: number): void => {
      const range = found.groups[group];
      if (range !== undefined && group > 0) bindings = { name, bound: toBound(text.slice(range.start, range.end), range.start + file.start, range.end + file.start), rest: bindings };
    };
    found.groups.forEach((_, group) => { add(`$${String(group)}`, group); });
    for (const [name, group] of regex.names) add(`$${name}`, group);
    return { start: found.start + file.start, end: found.end + file.start, bindings, inside: false, regex: true };
  }));
}

/** Conditions, focus, `as` and `fix` of a formula. */
function qualify(rule: CompiledRule, formula: Formula, plain: readonly Range[], file: TargetFile, evaluation: Evaluation): Range[] {
  let ranges = [...plain];
  const host: ConditionHost = {
    rule, file, parse: evaluation.parse,
    evaluate: (nested, part, bound) => evaluateFormula(rule, nested, part, evaluation, bound),
  };
  for (const condition of formula.conditions) ranges = ranges.flatMap((range) => holdCondition(host, condition, range));
  for (const names of formula.focus) ranges = unique(ranges.flatMap((range) => names.flatMap((name) => focusOn(range, name))));
  const { as, fix } = formula;
  if (as !== undefined) ranges = ranges.map((range) => ({ ...range, bindings: { name: as, bound: { nodes: [], text: file.text.slice(range.start, range.end), start: range.start, end: range.end }, rest: range.bindings } }));
  return fix === undefined ? ranges : ranges.map((range) => ({ ...range, fix }));
}

/** The match narrowed to what a metavariable is bound to, if that lies inside; as it is, if it lies inside that. */
function focusOn(range: Range, name: string): Range[] {
  const bound = boundOf(range.bindings, name);
  if (bound === undefined) return [];
  if (bound.start >= range.start && bound.end <= range.end) return [{ ...range, start: bound.start, end: bound.end }];
  return bound.start <= range.start && bound.end >= range.end && bound.start >= 0 ? [range] : [];
}
