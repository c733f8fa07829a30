// `metavariable-comparison`: the value of a small Python expression over what metavariables are bound to.
import { numberOf } from '../code/constants.ts';
import type { ComparisonExpression, ComparisonOperator } from '../rule/comparison-expression.ts';
import type { Bound } from './bindings.ts';
import { compileRegex } from './rule-regex.ts';

type Value = number | string | boolean | null | readonly Value[];
export type LookUp = (name: string) => Bound | undefined;

export interface ComparisonReading {
  readonly strip: boolean;
  readonly base?: number | undefined;
  /** The metavariable that `strip` and `base` are about. */
  readonly metavariable?: string | undefined;
}

/** Whether the comparison holds; what cannot be computed does not hold. */
export function comparisonHolds(expression: ComparisonExpression, lookUp: LookUp, reading: ComparisonReading): boolean {
  const value = evaluate(expression, lookUp, reading);
  return value !== undefined && truth(value);
}

const truth = (value: Value): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

function evaluate(expression: ComparisonExpression, lookUp: LookUp, reading: ComparisonReading): Value | undefined {
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'metavariable': return valueOf(lookUp(expression.name), reading);
    case 'list': {
      const items = expression.items.map((item) => evaluate(item, lookUp, reading));
      return items.some((item) => item === undefined) ? undefined : (items as Value[]);
    }
    case 'unary': {
      const part = evaluate(expression.part, lookUp, reading);
      if (expression.operator === 'not') return part === undefined ? undefined : !truth(part);
      if (typeof part !== 'number') return undefined;
      return expression.operator === '-' ? -part : expression.operator === '~' ? ~part : part;
    }
    case 'binary': return binary(expression.operator, expression.left, expression.right, lookUp, reading);
    case 'call': return textOfCode(expression, lookUp, reading) ?? call(expression.name, expression.arguments.map((item) => evaluate(item, lookUp, reading)));
  }
}

/** `str($X)` of what has no value is its text. */
function textOfCode(expression: ComparisonExpression & { readonly kind: 'call' }, lookUp: LookUp, reading: ComparisonReading): string | undefined {
  const [only] = expression.arguments;
  if (expression.name !== 'str' || only?.kind !== 'metavariable') return undefined;
  const bound = lookUp(only.name);
  return valueOf(bound, reading) === undefined ? bound?.text : undefined;
}

function valueOf(bound: Bound | undefined, reading: ComparisonReading): Value | undefined {
  if (bound === undefined) return undefined;
  const [only] = bound.nodes;
  // What stock does not compute in a comparison, though it folds it elsewhere.
  const known = bound.nodes.length === 1 && only?.kind !== 'member' && only?.text !== '//' ? only?.value : undefined;
  let text = bound.text;
  if (known?.kind === 'string') {
    if (known.text === undefined) return undefined;
    if (!reading.strip) return known.text;
    text = known.text;
  } else if (known?.kind === 'number') {
    if (reading.base !== undefined && reading.base !== 10 && /^\d+$/.test(text)) return Number.parseInt(text, reading.base);
    return known.number;
  } else if (known?.kind === 'bool') return known.truth;
  const plain = text.replace(/^["'`]|["'`]$/g, '');
  if (bound.nodes.length === 0 && !reading.strip) return reading.base === undefined ? plain : numberIn(plain, reading.base);
  return reading.strip ? numberIn(plain, reading.base) ?? plain : undefined;
}

function numberIn(text: string, base: number | undefined): number | undefined {
  if (base !== undefined && base !== 10) {
    const number = Number.parseInt(text.replace(/^0[xob]/i, ''), base);
    return Number.isNaN(number) ? undefined : number;
  }
  return numberOf(text.trim());
}

function binary(operator: ComparisonOperator, leftPart: ComparisonExpression, rightPart: ComparisonExpression, lookUp: LookUp, reading: ComparisonReading): Value | undefined {
  const left = evaluate(leftPart, lookUp, reading);
  if (operator === 'and' || operator === 'or') {
    const first = left !== undefined && truth(left);
    if (operator === 'and' ? !first : first) return first;
    const second = evaluate(rightPart, lookUp, reading);
    return second !== undefined && truth(second);
  }
  const right = evaluate(rightPart, lookUp, reading);
  if (left === undefined || right === undefined) return undefined;
  switch (operator as string) {
    case 'in': return contains(right, left);
    case 'not in': { const inside = contains(right, left); return inside === undefined ? undefined : !inside; }
    case '==': return left === right;
    case '!=': return left !== right;
    default: return typeof left === 'number' && typeof right === 'number' ? arithmetic(operator, left, right) : texts(operator, left, right);
  }
}

function contains(list: Value, item: Value): boolean | undefined {
  if (Array.isArray(list)) return list.includes(item);
  return typeof list === 'string' && typeof item === 'string' ? list.includes(item) : undefined;
}

function texts(operator: ComparisonOperator, left: Value, right: Value): Value | undefined {
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  switch (operator as string) {
    case '+': return left + right;
    case '<': return left < right;
    case '<=': return left <= right;
    case '>': return left > right;
    case '>=': return left >= right;
    default: return undefined;
  }
}

function arithmetic(operator: ComparisonOperator, left: number, right: number): Value | undefined {
  switch (operator as string) {
    case '<': return left < right;
    case '<=': return left <= right;
    case '>': return left > right;
    case '>=': return left >= right;
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return right === 0 ? undefined : left / right;
    case '//': return right === 0 ? undefined : Math.floor(left / right);
    case '%': return right === 0 ? undefined : ((left % right) + right) % right;
    case '**': return left ** right;
    case '|': return left | right;
    case '&': return left & right;
    case '^': return left ^ right;
    case '<<': return left << right;
    case '>>': return left >> right;
    default: return undefined;
  }
}

function call(name: string, values: readonly (Value | undefined)[]): Value | undefined {
  const [first, second] = values;
  if (first === undefined) return undefined;
  switch (name) {
    case 'int': return typeof first === 'number' ? Math.trunc(first) : typeof first === 'string' ? numberOf(first.replace(/^["']|["']$/g, '')) : undefined;
    case 'float': return typeof first === 'number' ? first : typeof first === 'string' ? numberOf(first) : undefined;
    case 'str': return typeof first === 'string' ? first : String(first);
    case 'len': return Array.isArray(first) ? first.length : undefined;
    case 're.match': return typeof second === 'string' || typeof second === 'number' ? matchesAtStart(first, String(second)) : undefined;
    default: return undefined;
  }
}

function matchesAtStart(source: Value, text: string): boolean | undefined {
  if (typeof source !== 'string') return undefined;
  const regex = compileRegex(source, false);
  return 'unsupported' in regex ? undefined : regex.matchesStart(text);
}
