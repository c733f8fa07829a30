// Reads the conditions of the grading catalogue and checks that the questions and options they name exist.
import type { Expression, Question } from '../../model/grading.ts';
import type { RawValue } from '../raw-value.ts';
import { parseExpression } from './expression.ts';

/** Stands in for a condition that could not be read; the problem is reported, and what nobody can decide stays unknown. */
const UNREADABLE: Expression = { kind: 'in', question: '', options: [] };

export class ConditionReader {
  private readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly sets: Readonly<Record<string, readonly string[]>>;

  /** `sets` is the map of named option lists behind `@name`. */
  constructor(questions: readonly Question[], sets: RawValue) {
    this.options = new Map(questions.map((question) => [question.id, new Set(question.options.map((option) => option.id))]));
    this.sets = Object.fromEntries(sets.optionalEntries().map(([name, list]) => [name, list.texts()]));
  }

  required(place: RawValue): Expression {
    const text = place.text();
    if (text === '') return UNREADABLE;
    const parsed = parseExpression(text, this.sets);
    if (parsed.expression === undefined) {
      if (parsed.unknownSet === undefined) place.report('rule-data.expression', [parsed.errorAt ?? 1]);
      else place.report('rule-data.unknown-reference', [parsed.unknownSet]);
      return UNREADABLE;
    }
    this.check(parsed.expression, place);
    return parsed.expression;
  }

  optional(place: RawValue): Expression | undefined {
    return place.present ? this.required(place) : undefined;
  }

  question(place: RawValue): string {
    const id = place.text();
    if (!this.options.has(id)) place.report('rule-data.unknown-reference', [id]);
    return id;
  }

  private check(expression: Expression, place: RawValue): void {
    switch (expression.kind) {
      case 'in': {
        const known = this.options.get(expression.question);
        if (known === undefined) { place.report('rule-data.unknown-reference', [expression.question]); return; }
        for (const option of expression.options) if (!known.has(option)) place.report('rule-data.unknown-reference', [`${expression.question}.${option}`]);
        return;
      }
      case 'not': this.check(expression.operand, place); return;
      case 'and':
      case 'or': for (const operand of expression.operands) this.check(operand, place);
    }
  }
}
