// The newer syntax of patterns, below `match:` and `taint:`: `all`, `any`, `not`, `inside`, `anywhere`, `regex` and `where`.
import type { Condition, Formula } from './formula.ts';
import { analysisCondition, comparisonCondition, formulaCondition, readFocus, regexCondition, typeCondition } from './read-condition.ts';
import { isPositive } from './read-formula.ts';
import type { RuleCursor } from './rule-cursor.ts';

const KEYS = ['pattern', 'regex', 'all', 'any', 'not', 'inside', 'anywhere'] as const;
const QUALIFIERS = ['where', 'as', 'fix'];

/** The formula at `value`: a text is a pattern, a map has one of the keys and perhaps `where`. */
export function readMatchFormula(value: RuleCursor, beside: readonly string[] = [], bound = false): Formula {
  if (!value.isMap()) return { kind: 'pattern', text: value.text(), at: value.at, conditions: [], focus: [] };
  const found = KEYS.filter((key) => value.has(key));
  const key = found[0] ?? 'pattern';
  if (value.has('taint')) value.get('taint').fail('matching.unsupported-key');
  if (found.length !== 1) value.fail('matching.one-pattern-key', found.length);
  value.only([...found, ...QUALIFIERS, ...beside]);
  const as = value.get('as');
  const fix = value.get('fix').optionalText()?.trim();
  const base = { at: value.get(key).at, ...readWhere(value.get('where')), ...(as.present && { as: as.metavariable() }), ...(fix !== undefined && { fix }) };
  const inner = value.get(key);
  switch (key) {
    case 'pattern': return { kind: 'pattern', text: inner.text(), ...base };
    case 'regex': return { kind: 'regex', regex: inner.regex(true), ...base };
    case 'any': return { kind: 'any', parts: inner.items().map((item) => readMatchFormula(item, [], bound)), ...base };
    case 'not':
    case 'inside':
    case 'anywhere': return { kind: key, part: readMatchFormula(inner), ...base };
    case 'all': {
      const parts = inner.items().map((item) => readMatchFormula(item));
      if (!bound && !parts.some(isPositive)) inner.fail('matching.only-negative');
      return { kind: 'all', parts, ...base };
    }
  }
}

function readWhere(where: RuleCursor): { conditions: readonly Condition[]; focus: readonly (readonly string[])[] } {
  if (!where.present) return { conditions: [], focus: [] };
  const items = where.items();
  return {
    conditions: items.filter((item) => !item.has('focus')).flatMap((item) => readWhereCondition(item) ?? []),
    focus: items.filter((item) => item.has('focus')).map((item) => {
      item.only(['focus']);
      return readFocus(item.get('focus'));
    }),
  };
}

function readWhereCondition(item: RuleCursor): Condition | undefined {
  if (item.has('comparison')) {
    item.only(['metavariable', 'comparison', 'strip', 'base']);
    return comparisonCondition(item);
  }
  if (item.has('type') || item.has('types')) {
    item.only(['metavariable', 'type', 'types']);
    return typeCondition(item);
  }
  if (item.has('analyzer')) {
    item.only(['metavariable', 'analyzer', 'options']);
    return analysisCondition(item);
  }
  if (item.has('regex')) {
    item.only(['metavariable', 'regex', 'constant-propagation']);
    return regexCondition(item);
  }
  return formulaCondition(item, (holder) => readMatchFormula(holder, ['metavariable', 'language'], true));
}
