// Expressions that bound code has to fit, asked when it is bound: what fails them need not be matched to its end.
import { isExpression, NONE, type Code } from '../code/code.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { Reading } from '../pattern/reading.ts';
import type { Condition } from '../rule/formula.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { isGroup } from './bindings.ts';
import type { PatternKnowledge } from './known-bindings.ts';

const EXPRESSIONS = new WeakMap<readonly Reading[], boolean>();

/** `known` together with the tests on metavariables of the pattern. */
export function withTests(rule: CompiledRule, pattern: string, language: SemgrepLanguage, tests: readonly Condition[], known: PatternKnowledge | undefined): PatternKnowledge | undefined {
  const readings = rule.patterns.get(language)?.get(pattern) ?? [];
  const asked = tests.flatMap((test) => (test.kind === 'regex' && !isGroup(test.metavariable) && pattern.includes(test.metavariable) ? [{ name: test.metavariable, source: test.regex.source, regex: rule.regexes.get(test.regex) }] : []));
  if (asked.length === 0 || !areExpressions(readings)) return known;
  return {
    key: JSON.stringify([known?.key, ...asked.map(({ name, source }) => [name, source])]),
    allows: (name, node, text) => asked.every((one) => one.name !== name || one.regex?.matchesStart(text) === true) && known?.allows(name, node, text) !== false,
  };
}

/** Of statements, and of chains of operators with an ellipsis, one match may stand in the way of another. */
function areExpressions(readings: readonly Reading[]): boolean {
  let known = EXPRESSIONS.get(readings);
  if (known === undefined) EXPRESSIONS.set(readings, known = readings.every((reading) => reading.form !== 'sequence' && isExpression(reading.node) && isPlain(reading.node)));
  return known;
}

function isPlain(node: Code): boolean {
  if (node.kind === 'lambda' || node.kind === 'class' || node.kind === 'func' || node.kind === 'block') return false;
  if (node.kind === 'binary' && node.kids.some(({ kind }) => kind === 'ellipsis' || kind === 'metaellipsis')) return false;
  return node.kids.every((kid) => kid === NONE || isPlain(kid));
}
