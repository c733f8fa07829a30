// The first three conditions under which silence may speak (`pass_requires` of the checklist): rules, objects, complete files.
import type { CatalogueItem, ChecklistCatalogue } from '../model/catalogue.ts';
import { CODE_KINDS, CONFIGURATION_KINDS } from '../model/file-kind.ts';
import type { CategoryCoverage } from '../model/scan-result.ts';
import type { Localized } from '../model/rule.ts';
import { joinLocalized, neutral, say } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';

export interface CoverageCheck {
  /** Why the item stays open although nothing was found; empty when all three conditions hold. */
  readonly openReasons: readonly Localized[];
  /** Categories that were checked completely in every component. */
  readonly checkedCategories: ReadonlySet<string>;
  /** What was checked, for the text of a pass. */
  readonly range: Localized;
}

/** Code and run-time configuration need a rule of every category; rows of data (SQL, CSV) and prose need none. */
const DECIDING_KINDS: ReadonlySet<string> = new Set([...CODE_KINDS, ...CONFIGURATION_KINDS.filter((kind) => kind !== 'sql' && kind !== 'csv')]);

type Gap = { readonly reason: 'no-rule' | 'no-object' } | { readonly reason: 'language-unsupported' | 'files-incomplete'; readonly detail: Localized };

export function checkCoverage(item: CatalogueItem, catalogue: ChecklistCatalogue, components: readonly ScannedComponent[]): CoverageCheck {
  const reasons = new Map<string, Localized>();
  const note = (gap: Gap): void => {
    const base = catalogue.openReasons[gap.reason];
    const text = 'detail' in gap ? say('compliance.reason-detail', base, gap.detail) : base;
    reasons.set(text.zh, text);
  };
  const checkedCategories = new Set<string>();
  for (const category of item.categories) {
    const gaps = components.flatMap((component) => categoryGaps(component, category));
    gaps.forEach(note);
    if (gaps.length === 0 && components.length > 0) checkedCategories.add(category);
  }
  if (components.length === 0) note({ reason: 'no-object' });
  const objects = countObjects(item, components);
  const examined = item.relevantObjectMode === 'all' ? objects.every((count) => count > 0) : objects.some((count) => count > 0);
  if (!examined || objects.length === 0) note({ reason: 'no-object' });
  const unknownRetention = item.categories.includes('log-retention-short') ? components.flatMap((component) => component.result.inventory.logRetention.filter((log) => log.days === null)).length : 0;
  if (unknownRetention > 0) reasons.set('retention', say('compliance.retention-unknown', unknownRetention));
  return { openReasons: [...reasons.values()], checkedCategories, range: rangeOf(item, components, objects) };
}

/** What keeps `category` from being checked completely in one component. */
function categoryGaps(component: ScannedComponent, category: string): readonly Gap[] {
  const { coverage, problems } = component.result;
  const languages = coverage.categories[category]?.languages;
  if (languages === undefined) return [{ reason: 'no-rule' }];
  const present = Object.entries(languages).filter(([, kind]) => kind.filesApplicable > 0);
  if (present.length === 0) return [{ reason: 'no-object' }];
  if (present.every(([, kind]) => kind.rules === 0)) return [{ reason: 'no-rule' }];
  const gaps: Gap[] = [];
  const missing = present.filter(([name, kind]) => kind.rules === 0 && DECIDING_KINDS.has(name)).map(([name]) => name);
  // A language without complete rules leaves every category open: nobody knows what it would have shown.
  const unsupported = [...new Set([...missing, ...coverage.unsupported.map((one) => one.language)])].sort();
  if (unsupported.length > 0) gaps.push({ reason: 'language-unsupported', detail: joinLocalized(unsupported.map(neutral)) });
  const cut = present.reduce((sum, [, kind]) => sum + incompleteFiles(kind), 0);
  if (cut > 0) gaps.push({ reason: 'files-incomplete', detail: say('compliance.files', cut) });
  if (problems.some((problem) => problem.effect === 'incomplete' && problem.path === undefined)) gaps.push({ reason: 'files-incomplete', detail: say('compliance.project-incomplete') });
  return gaps;
}

/** Files that a rule of the category should have read to the end and did not. */
function incompleteFiles(kind: CategoryCoverage): number {
  return kind.rules === 0 ? 0 : Math.max(kind.filesIncomplete, kind.filesApplicable - kind.filesChecked);
}

function countObjects(item: CatalogueItem, components: readonly ScannedComponent[]): readonly number[] {
  return item.relevantObjects.map((object) => components.reduce((sum, component) => sum + (component.result.coverage.relevantObjects[object] ?? 0), 0));
}

function rangeOf(item: CatalogueItem, components: readonly ScannedComponent[], objects: readonly number[]): Localized {
  const files = components.reduce((sum, { result }) => {
    const checked = item.categories.map((category) => Object.values(result.coverage.categories[category]?.languages ?? {}).reduce((all, kind) => all + kind.filesChecked, 0));
    return sum + Math.max(0, ...checked);
  }, 0);
  const digests = [...new Set(components.map(({ result }) => result.tool.rulesetDigest.slice(0, 12)))];
  return say('compliance.range', joinLocalized(item.categories.map(neutral)), files, objects.reduce((sum, count) => sum + count, 0), digests.join('、'));
}
