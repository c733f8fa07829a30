// The reverse index: from a finding category to the clauses of the checklist items that name it.
import { cataloguesOf } from '../model/catalogues.ts';
import { localized, type Grade, type Language } from '../model/rule.ts';
import { citeClauses, hasClauseAtGrade, isElsewhere } from './cite-clauses.ts';

/**
 * Category id -> clause labels for a system of `grade`, in catalogue order without repetition. Items that do not apply at the grade are left out.
 * @param catalogues `CompiledRules.catalogues`; without catalogues the index is empty.
 * @param projectLanguages file kinds of the project: entries of the secure-coding standards are cited with the numbers of these languages.
 * @param region of the system, where it is known: documents of other regions are left out.
 */
export function clauseIndex(
  catalogues: Readonly<Record<string, unknown>>, grade: Grade, language: Language, projectLanguages: readonly string[] = [], region?: string,
): ReadonlyMap<string, readonly string[]> {
  const catalogue = cataloguesOf(catalogues)?.checklist;
  const index = new Map<string, string[]>();
  for (const group of catalogue?.groups ?? []) {
    for (const item of group.items) {
      if (catalogue === undefined || item.triggerOnly || !item.levels.includes(grade)) continue;
      const sources = item.sources.filter((source) => source.normative && hasClauseAtGrade(catalogue, source, grade) && !isElsewhere(catalogue, source, region));
      const labels = citeClauses(catalogue, sources, { grade, languages: projectLanguages }).map((clause) => localized(clause.label, language));
      for (const category of item.categories) {
        const known = index.get(category) ?? [];
        index.set(category, known);
        known.push(...labels.filter((label) => !known.includes(label)));
      }
    }
  }
  return index;
}
