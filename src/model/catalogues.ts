// The catalogues that a judgement needs, read and checked together.
import type { ChecklistCatalogue } from './catalogue.ts';
import type { GradingCatalogue } from './grading.ts';
import type { Category, Localized } from './rule.ts';

export interface Catalogues {
  readonly checklist: ChecklistCatalogue;
  readonly grading: GradingCatalogue;
  /** What documents call the categories of findings; without a title the id is printed. */
  readonly categoryTitles?: Readonly<Record<string, Localized>>;
}

/** The catalogues inside compiled rules (`CompiledRules.catalogues`); undefined where the rules come without any. */
export function cataloguesOf(record: Readonly<Record<string, unknown>>, categories: readonly Category[] = []): Catalogues | undefined {
  if (!('checklist' in record && 'grading' in record)) return undefined;
  return { ...(record as unknown as Catalogues), categoryTitles: Object.fromEntries(categories.map((category) => [category.id, category.title])) };
}
