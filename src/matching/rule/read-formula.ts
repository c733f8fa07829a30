// The older syntax of patterns: `pattern`, `patterns`, `pattern-either` ... to a formula.
import type { Formula } from './formula.ts';
import { CONDITION_KEYS, readCondition, readFocus, type ReadNested } from './read-condition.ts';
import type { RuleCursor } from './rule-cursor.ts';

/** Keys that say what to look for; a rule, a source, a metavariable-pattern ... has exactly one of them. */
export const PATTERN_KEYS = ['pattern', 'patterns', 'pattern-either', 'pattern-regex', 'pattern-not', 'pattern-not-regex', 'pattern-inside', 'pattern-not-inside', 'semgrep-internal-pattern-anywhere'] as const;
type PatternKey = (typeof PATTERN_KEYS)[number];

const NOTHING_ELSE = { conditions: [], focus: [] } as const;

/**
 * The formula of the one pattern key of `holder`; any other key than those in `beside` is reported.
 * @param bound whether it is held against what a metavariable is bound to: then a conjunction needs no positive part, it starts from the bound text.
 */
export function readFormula(holder: RuleCursor, beside: readonly string[] = [], bound = false): Formula {
  const keys = holder.keys.filter((key): key is PatternKey => (PATTERN_KEYS as readonly string[]).includes(key));
  const unsupported = holder.keys.find((key) => key.startsWith('r2c-internal') || key === 'pattern-where-python' || key.endsWith('metavariable-name'));
  if (unsupported !== undefined) holder.get(unsupported).fail('matching.unsupported-key');
  if (!holder.isMap()) holder.expect('map');
  const [key] = keys;
  const formula = key === undefined || keys.length > 1 ? nothing(holder, keys.length) : readKey(holder.get(key), key, bound);
  holder.only([...keys, ...beside]);
  return formula;
}

/** The formula that stands in place where one was asked for in vain; its rule is not used. */
function nothing(holder: RuleCursor, count: number): Formula {
  holder.fail('matching.one-pattern-key', count);
  return { kind: 'any', parts: [], at: holder.at, ...NOTHING_ELSE };
}

function readKey(value: RuleCursor, key: PatternKey, bound: boolean): Formula {
  const base = { at: value.at, ...NOTHING_ELSE };
  switch (key) {
    case 'pattern': return { kind: 'pattern', text: value.text(), ...base };
    case 'pattern-regex': return { kind: 'regex', regex: value.regex(true), ...base };
    case 'pattern-not-regex': return { kind: 'not', part: { kind: 'regex', regex: value.regex(true), ...base }, ...base };
    case 'pattern-not': return { kind: 'not', part: nested(value), ...base };
    case 'pattern-inside': return { kind: 'inside', part: nested(value), ...base };
    case 'pattern-not-inside': return { kind: 'not', part: { kind: 'inside', part: nested(value), ...base }, ...base };
    case 'semgrep-internal-pattern-anywhere': return { kind: 'anywhere', part: nested(value), ...base };
    case 'pattern-either': return { kind: 'any', parts: value.items().map((item) => readFormula(item, [], bound)), ...base };
    case 'patterns': return readConjunction(value, bound);
  }
}

/** A pattern, or a map with one pattern key of its own. */
function nested(value: RuleCursor): Formula {
  return value.isMap() ? readFormula(value) : { kind: 'pattern', text: value.text(), at: value.at, ...NOTHING_ELSE };
}

/** `patterns:`: patterns and conditions in one list; conditions hold of the whole, wherever they stand. */
function readConjunction(list: RuleCursor, bound: boolean): Formula {
  const items = list.items();
  const isCondition = (item: RuleCursor): boolean => item.keys.some((key) => CONDITION_KEYS.includes(key));
  const parts = items.filter((item) => !isCondition(item) && !item.has('focus-metavariable')).map((item) => readFormula(item, [], bound));
  const conditions = items.filter(isCondition).flatMap((item) => readCondition(item, readNested) ?? []);
  const focus = items.filter((item) => item.has('focus-metavariable')).map((item) => {
    item.only(['focus-metavariable']);
    return readFocus(item.get('focus-metavariable'));
  });
  if (!bound && !parts.some(isPositive)) list.fail('matching.only-negative');
  return { kind: 'all', parts, at: list.at, conditions, focus };
}

/** Whether matches of a formula are ranges at all: a conjunction needs at least one such part. */
export function isPositive(formula: Formula): boolean {
  return formula.kind !== 'not';
}

/** The formula inside `metavariable-pattern`. */
const readNested: ReadNested = (holder) => readFormula(holder, ['metavariable', 'language'], true);
