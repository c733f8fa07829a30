// Conditions whose value stands elsewhere in the project (`hisguard_scope: project`): the match stays, with what must be found out.
import type { Json } from '../../model/fact.ts';
import type { ValueTest } from '../../model/need.ts';
import { NONE, type Code } from '../code/code.ts';
import { openValueOf } from '../code/open-value.ts';
import { eachValue } from '../code/possible-values.ts';
import type { ComparisonExpression } from '../rule/comparison-expression.ts';
import type { Condition } from '../rule/formula.ts';
import { boundOf, type Bound } from './bindings.ts';
import type { Range } from './ranges.ts';
import { withRequirement } from './requirements.ts';
import { passesTest, valueText } from './value-test.ts';

/** @param holds for the code as it is written: that counts where nothing says what its value is. */
export function askRegex(condition: Condition & { readonly kind: 'regex' }, { nodes: [node = NONE] }: Bound, range: Range, holds: boolean): Range[] {
  return ask(node, { kind: 'regex', source: condition.regex.source, where: 'start' }, range, holds);
}

/** A comparison that hangs on one metavariable alone. */
export function askComparison({ expression, strip, base }: Condition & { readonly kind: 'comparison' }, range: Range): Range[] {
  const [metavariable, ...others] = new Set(metavariablesOf(expression));
  const [node] = (metavariable === undefined || others.length > 0 ? undefined : boundOf(range.bindings, metavariable))?.nodes ?? [];
  if (node === undefined || metavariable === undefined) return [];
  return ask(node, { kind: 'comparison', expression: expression as unknown as Json, metavariable, strip, ...(base !== undefined && { base }) }, range, false);
}

function ask(node: Code, test: ValueTest, range: Range, holds: boolean): Range[] {
  const open = isOpen(node) ? openValueOf(node) : undefined;
  if (open === undefined) return holds ? [range] : [];
  const { question, fallback } = open;
  const keeps = fallback === undefined ? holds : eachValue(fallback.kind === 'string' ? { kind: 'string', text: fallback.text } : fallback.value).some((value) => passesTest(test, valueText(value)));
  return [{ ...range, bindings: withRequirement(range.bindings, { kind: 'value', question, test, whenUnknown: keeps ? 'keep' : 'drop' }) }];
}

/** Not known, or known from callers in the file alone. */
function isOpen({ value }: Code): boolean {
  return value === undefined || value.others !== undefined || (value.kind === 'string' && value.text === undefined);
}

function metavariablesOf(expression: ComparisonExpression): string[] {
  switch (expression.kind) {
    case 'metavariable': return [expression.name];
    case 'list': return expression.items.flatMap(metavariablesOf);
    case 'unary': return metavariablesOf(expression.part);
    case 'binary': return [...metavariablesOf(expression.left), ...metavariablesOf(expression.right)];
    case 'call': return expression.arguments.flatMap(metavariablesOf);
    case 'literal': return [];
  }
}
