// Three-valued conditions over answers: what nobody answered is unknown, never no.
import type { Expression } from '../model/grading.ts';

/** `undefined`: unknown. */
export type Truth = boolean | undefined;

/** The options a person chose, or undefined while the question has no answer (or it expired). */
export type AnswerLookup = (question: string) => readonly string[] | undefined;

export function evaluateExpression(expression: Expression, answers: AnswerLookup): Truth {
  switch (expression.kind) {
    case 'in': return answers(expression.question)?.some((option) => expression.options.includes(option));
    case 'not': {
      const inner = evaluateExpression(expression.operand, answers);
      return inner === undefined ? undefined : !inner;
    }
    case 'and': return fold(expression.operands.map((operand) => evaluateExpression(operand, answers)), false);
    case 'or': return fold(expression.operands.map((operand) => evaluateExpression(operand, answers)), true);
  }
}

/** The questions that a condition asks, in order of appearance, each once. */
export function questionsOf(expression: Expression): readonly string[] {
  const all = expression.kind === 'in' ? [expression.question] : expression.kind === 'not' ? questionsOf(expression.operand) : expression.operands.flatMap(questionsOf);
  return [...new Set(all)];
}

/** One `deciding` value decides; otherwise an unknown keeps it unknown. */
function fold(values: readonly Truth[], deciding: boolean): Truth {
  if (values.includes(deciding)) return deciding;
  return values.includes(undefined) ? undefined : !deciding;
}
