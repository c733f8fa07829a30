// What a host knows of a project -> the options of its result: the grade and where it comes from, clauses, name, revision.
import { clauseIndex } from '../compliance/clause-index.ts';
import type { Grade, Language } from '../model/rule.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';
import type { BaselineEntry } from './baseline.ts';
import type { ReduceOptions } from './reduce.ts';

/** Documents and clauses follow the third grade where none is stated: most hospital core systems are of it. */
export const ASSUMED_GRADE: Grade = 3;

export interface KnownProject {
  readonly rules: CompiledRules;
  readonly settings: Settings;
  /** A grade given for this run alone; it goes before the settings'. */
  readonly grade?: Grade | undefined;
  readonly language: Language;
  /** ISO date of today. */
  readonly date: string;
  readonly name: string;
  readonly revision?: string | undefined;
  readonly baseline: readonly BaselineEntry[];
}

export function resultOptions(known: KnownProject): Omit<ReduceOptions, 'complete' | 'reports' | 'walk'> {
  const { rules, settings, language, date, name, revision, baseline } = known;
  const stated = known.grade ?? settings.system.grade;
  const grade = stated ?? ASSUMED_GRADE;
  return {
    settings, grade, gradeSource: known.grade !== undefined ? 'flag' : stated !== undefined ? 'settings' : 'default', language, date, projectName: name,
    ...(revision !== undefined && { revision }), baseline, clauses: (languages) => clauseIndex(rules.catalogues, grade, language, languages, settings.system.region),
  };
}
