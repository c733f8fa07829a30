// Conditions on metavariables, in the older syntax (a key of its own each) and as they stand under `where:`.
import { readComparison } from './comparison-expression.ts';
import type { Analyzer, Condition, Formula } from './formula.ts';
import { semgrepLanguageOf, type SemgrepLanguage } from './languages.ts';
import type { RuleCursor } from './rule-cursor.ts';

/** How the formula inside a condition is read; each syntax has its own. */
export type ReadNested = (holder: RuleCursor) => Formula;

export const CONDITION_KEYS: readonly string[] = ['metavariable-regex', 'metavariable-pattern', 'metavariable-comparison', 'metavariable-type', 'metavariable-analysis'];

/** One condition of the older syntax; undefined where it cannot be read, with the rule's problem set. */
export function readCondition(item: RuleCursor, readNested: ReadNested): Condition | undefined {
  const key = item.keys.find((one) => CONDITION_KEYS.includes(one)) ?? '';
  item.only([key]);
  const value = item.get(key);
  switch (key) {
    case 'metavariable-regex':
      value.only(['metavariable', 'regex', 'constant-propagation']);
      return regexCondition(value);
    case 'metavariable-pattern': return formulaCondition(value, readNested);
    case 'metavariable-comparison':
      value.only(['metavariable', 'comparison', 'strip', 'base']);
      return comparisonCondition(value);
    case 'metavariable-type':
      value.only(['metavariable', 'type', 'types']);
      return typeCondition(value);
    default:
      value.only(['metavariable', 'analyzer', 'options']);
      return analysisCondition(value);
  }
}

export function regexCondition(value: RuleCursor): Condition {
  return { kind: 'regex', at: value.at, metavariable: value.get('metavariable').metavariable(), regex: value.get('regex').regex(false), constantPropagation: value.get('constant-propagation').flag(false) };
}

export function formulaCondition(value: RuleCursor, readNested: ReadNested): Condition {
  const language = readLanguage(value.get('language'));
  return { kind: 'formula', at: value.at, metavariable: value.get('metavariable').metavariable(), ...(language !== undefined && { language }), formula: language === 'regex' ? withExpressions(readNested(value)) : readNested(value) };
}

/** In `language: regex` a `pattern` is an expression as well. */
export function withExpressions(formula: Formula): Formula {
  switch (formula.kind) {
    case 'regex': return formula;
    case 'pattern': return { ...formula, kind: 'regex', regex: { source: formula.text, at: formula.at } };
    case 'all': case 'any': return { ...formula, parts: formula.parts.map(withExpressions) };
    case 'not': case 'inside': case 'anywhere': return { ...formula, part: withExpressions(formula.part) };
  }
}

export function comparisonCondition(value: RuleCursor): Condition | undefined {
  const comparison = value.get('comparison');
  const text = comparison.text();
  const expression = readComparison(text);
  if (expression === undefined) comparison.fail('matching.bad-comparison', text);
  const base = value.get('base').optionalInteger();
  const metavariable = value.get('metavariable');
  return expression && {
    kind: 'comparison', at: value.at, expression, strip: value.get('strip').flag(false),
    ...(metavariable.present && { metavariable: metavariable.metavariable() }), ...(base !== undefined && { base }),
  };
}

export function typeCondition(value: RuleCursor): Condition {
  const types = value.has('types') ? value.get('types').items().map((item) => item.text()) : [value.get('type').text()];
  return { kind: 'type', at: value.at, metavariable: value.get('metavariable').metavariable(), types };
}

export function analysisCondition(value: RuleCursor): Condition | undefined {
  const analyzer = readAnalyzer(value.get('analyzer'));
  return analyzer && { kind: 'analysis', at: value.at, metavariable: value.get('metavariable').metavariable(), analyzer };
}

/** `focus-metavariable`: one name or a list of them. */
export function readFocus(value: RuleCursor): readonly string[] {
  return Array.isArray(value.raw) ? value.items().map((item) => item.metavariable()) : [value.metavariable()];
}

function readLanguage(value: RuleCursor): SemgrepLanguage | undefined {
  const name = value.optionalText();
  const language = name === undefined ? undefined : semgrepLanguageOf(name);
  if (name !== undefined && language === undefined) value.fail('matching.unsupported-language', name);
  return language;
}

function readAnalyzer(value: RuleCursor): Analyzer | undefined {
  const kind = value.isMap() ? value.get('kind').text() : value.text();
  if (kind === 'entropy' || kind === 'redos') return kind;
  const mode = value.get('mode').optionalText() ?? 'default';
  if (kind === 'entropy_v2' && (mode === 'lax' || mode === 'default' || mode === 'strict')) return { kind, mode };
  value.fail('matching.unsupported-value', kind === 'entropy_v2' ? mode : kind);
  return undefined;
}
