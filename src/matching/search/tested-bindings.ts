// Expressions that bound code has to fit, asked when it is bound: what fails them need not be matched to its end.
import { isExpression, NONE, type Code } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { Reading } from '../pattern/reading.ts';
import type { Condition } from '../rule/formula.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { isGroup } from './bindings.ts';
import type { PatternKnowledge } from './known-bindings.ts';

/** Metavariables of readings that may be tested while they are matched; undefined: all of them. */
const TESTED = new WeakMap<readonly Reading[], ReadonlySet<string> | undefined>();

/** `known` together with the tests on metavariables of the pattern. */
export function withTests(rule: CompiledRule, pattern: string, language: SemgrepLanguage, tests: readonly Condition[], known: PatternKnowledge | undefined): PatternKnowledge | undefined {
  if (tests.length === 0) return known;
  const tested = testedNames(rule.patterns.get(language)?.get(pattern) ?? []);
  const asked = tests.flatMap((test) => (test.kind === 'regex' && !isGroup(test.metavariable) && pattern.includes(test.metavariable) && tested?.has(test.metavariable) !== false ? [{ name: test.metavariable, source: test.regex.source, regex: rule.regexes.get(test.regex) }] : []));
  if (asked.length === 0) return known;
  return {
    key: JSON.stringify([known?.key, ...asked.map(({ name, source }) => [name, source])]),
    allows: (name, node, text) => asked.every((one) => one.name !== name || one.regex?.matchesStart(text) === true) && known?.allows(name, node, text) !== false,
  };
}

function testedNames(readings: readonly Reading[]): ReadonlySet<string> | undefined {
  if (!TESTED.has(readings)) TESTED.set(readings, readings.every(isPlainExpression) ? undefined : namesOfHeads(readings));
  return TESTED.get(readings);
}

/** Of statements, and of chains of operators with an ellipsis, one match may stand in the way of another. */
function isPlainExpression(reading: Reading): boolean {
  return reading.form !== 'sequence' && isExpression(reading.node) && isPlain(reading.node);
}

/** A head of a function is matched as expressions are, and before its body. */
function namesOfHeads(readings: readonly Reading[]): ReadonlySet<string> {
  const tested = new Set<string>();
  const untested = new Set<string>();
  for (const reading of readings) {
    const head = new Set<string>();
    const all = new Set<string>();
    for (const node of reading.form === 'sequence' ? reading.nodes : [reading.node]) addNames(node, all);
    if (reading.form === 'statement' && reading.node.kind === 'func') for (const kid of reading.node.kids.slice(0, -1)) addNames(kid, head);
    for (const name of all) (head.has(name) ? tested : untested).add(name);
  }
  return new Set([...tested].filter((name) => !untested.has(name)));
}

function addNames(node: Code, names: Set<string>): void {
  if (node.text.startsWith('$')) names.add(node.text);
  for (const kid of node.kids) addNames(kid, names);
}

function isPlain(node: Code): boolean {
  if (node.kind === 'lambda' || node.kind === 'class' || node.kind === 'func' || node.kind === 'block') return false;
  if (node.kind === 'binary' && node.kids.some(({ kind }) => kind === 'ellipsis' || kind === 'metaellipsis')) return false;
  return node.kids.every((kid) => kid === NONE || isPlain(kid));
}
