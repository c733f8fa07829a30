// The catalogues that a judgement needs, read and checked together.
import type { ChecklistCatalogue } from './catalogue.ts';
import type { GradingCatalogue } from './grading.ts';

export interface Catalogues {
  readonly checklist: ChecklistCatalogue;
  readonly grading: GradingCatalogue;
}

/** The catalogues inside compiled rules (`CompiledRules.catalogues`); undefined where the rules come without any. */
export function cataloguesOf(record: Readonly<Record<string, unknown>>): Catalogues | undefined {
  return 'checklist' in record && 'grading' in record ? (record as unknown as Catalogues) : undefined;
}
