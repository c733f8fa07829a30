// Whether a value from elsewhere passes what a rule asks of it: what the per-file step left open, decided once the value is known.
import type { ValueTest } from '../../model/need.ts';
import { newCode, type Constant } from '../code/code.ts';
import { numberOf } from '../code/constants.ts';
import type { ComparisonExpression } from '../rule/comparison-expression.ts';
import type { Bound } from './bindings.ts';
import { comparisonHolds } from './evaluate-comparison.ts';
import { compileRegex, type RuleRegex } from './rule-regex.ts';

const REGEXES = new Map<string, RuleRegex | undefined>();
const MOST_REGEXES = 500;

/** @param text of the value, without quotes; undefined: it is not known. */
export function passesTest(test: ValueTest, text: string | undefined): boolean {
  if (text === undefined) return false;
  switch (test.kind) {
    case 'literal': return true;
    case 'text': return test.text === text;
    case 'regex': {
      const regex = regexOf(test.source);
      return (test.where === 'start' ? regex?.matchesStart(text) : regex?.test(text)) === true;
    }
    case 'comparison': {
      const { metavariable, strip, base } = test;
      const bound = toBound(text);
      return comparisonHolds(test.expression as unknown as ComparisonExpression, (name) => (name === metavariable ? bound : undefined), { strip, base, metavariable });
    }
  }
}

/** A constant as the text that tests are held against. */
export function valueText(constant: Constant): string | undefined {
  if (constant.kind === 'string') return constant.text;
  if (constant.kind === 'number') return constant.number === undefined ? undefined : String(constant.number);
  return constant.kind === 'bool' ? String(constant.truth) : undefined;
}

function regexOf(source: string): RuleRegex | undefined {
  if (!REGEXES.has(source)) {
    if (REGEXES.size >= MOST_REGEXES) REGEXES.clear();
    const compiled = compileRegex(source, false);
    REGEXES.set(source, 'unsupported' in compiled ? undefined : compiled);
  }
  return REGEXES.get(source);
}

/** A text that spells a number is one, as in configuration files. */
function toBound(text: string): Bound {
  const number = numberOf(text);
  const node = newCode(number === undefined ? 'string' : 'number', text, [], 0, text.length);
  node.value = number === undefined ? { kind: 'string', text } : { kind: 'number', number, isFloat: text.includes('.') };
  return { nodes: [node], text, start: 0, end: text.length };
}
