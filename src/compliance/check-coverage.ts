// The first three conditions under which silence may speak (`pass_requires` of the checklist): rules, objects, complete files.
import type { Reason } from '../model/assessment.ts';
import type { CatalogueItem, OpenReason } from '../model/catalogue.ts';
import type { Catalogues } from '../model/catalogues.ts';
import { CODE_KINDS, CONFIGURATION_KINDS } from '../model/file-kind.ts';
import type { CategoryCoverage } from '../model/scan-result.ts';
import type { Localized } from '../model/rule.ts';
import { categoriesInFront } from './item-findings.ts';
import { joinLocalized, neutral, say } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';

export interface CoverageCheck {
  /** Why the item stays open although nothing was found; empty when all three conditions hold. */
  readonly openReasons: readonly Reason[];
  /** Categories that were checked completely in every component. */
  readonly checkedCategories: ReadonlySet<string>;
  /** What was checked, for the text of a pass. */
  readonly range: Localized;
}

const OPEN_REASONS: readonly OpenReason[] = ['no-rule', 'partial-rules', 'rules-weakened', 'language-unsupported', 'no-object', 'files-incomplete'];

/** Code and run-time configuration need a rule of every category; rows of data (SQL, CSV) and prose need none. */
const DECIDING_KINDS: ReadonlySet<string> = new Set([...CODE_KINDS, ...CONFIGURATION_KINDS.filter((kind) => kind !== 'sql' && kind !== 'csv')]);

/** Something that keeps a category from being checked in a component; the details are language names, or sentences. */
interface Gap {
  readonly reason: OpenReason;
  readonly languages?: readonly string[];
  readonly files?: number;
  readonly projectWide?: boolean;
}

export function checkCoverage(item: CatalogueItem, catalogues: Catalogues, components: readonly ScannedComponent[]): CoverageCheck {
  const found: { readonly category?: string; readonly gap: Gap }[] = [];
  const note = (gap: Gap, category?: string): void => { found.push(category === undefined ? { gap } : { gap, category }); };
  const checkedCategories = new Set<string>();
  for (const category of item.categories) {
    const gaps = components.flatMap((component) => categoryGaps(component, category));
    for (const gap of gaps) note(gap, category);
    if (gaps.length === 0 && components.length > 0) checkedCategories.add(category);
  }
  for (const category of categoriesInFront(item)) for (const gap of components.flatMap((component) => weakenedRules(component, category))) note(gap, category);
  if (components.length === 0) note({ reason: 'no-object' });
  // Where no category has a rule nobody looked for objects, either.
  const looked = found.length === 0 || checkedCategories.size > 0 || found.some(({ gap }) => gap.reason !== 'no-rule');
  const objects = countObjects(item, components);
  const examined = item.relevantObjectMode === 'all' ? objects.every((count) => count > 0) : objects.some((count) => count > 0);
  if (looked && (!examined || objects.length === 0)) note({ reason: 'no-object' });
  const unknownRetention = item.categories.includes('log-retention-short') ? components.flatMap((component) => component.result.inventory.logRetention.filter((log) => log.days === null)).length : 0;
  const reasons = OPEN_REASONS.flatMap((reason) => describe(item, catalogues, reason, found.filter(({ gap }) => gap.reason === reason)));
  if (unknownRetention > 0) reasons.push(say('compliance.retention-unknown', unknownRetention));
  return { openReasons: reasons.map((reason) => ({ ...reason, about: 'coverage' })), checkedCategories, range: rangeOf(item, catalogues, components, objects) };
}

/** One line per reason: which categories, where it is not all of them, and which languages or how many files. */
function describe(item: CatalogueItem, catalogues: Catalogues, openReason: OpenReason, found: readonly { readonly category?: string; readonly gap: Gap }[]): readonly Localized[] {
  if (found.length === 0) return [];
  const reason = catalogues.checklist.openReasons[openReason];
  const categories = [...new Set(found.flatMap(({ category }) => category ?? []))];
  const languages = [...new Set(found.flatMap(({ gap }) => gap.languages ?? []))].sort();
  const files = Math.max(0, ...found.map(({ gap }) => gap.files ?? 0));
  const details = [
    ...(categories.length > 0 && categories.length < item.categories.length ? [joinLocalized(categories.map((category) => titleOf(catalogues, category)))] : []),
    ...(languages.length > 0 ? [joinLocalized(languages.map((language) => say(`kind.${language}`)))] : []),
    ...(files > 0 ? [say('compliance.files', files)] : []),
    ...(found.some(({ gap }) => gap.projectWide) ? [say('compliance.project-incomplete')] : []),
  ];
  return [details.length === 0 ? reason : say('compliance.reason-detail', reason, joinLocalized(details, '：', ': '))];
}

/** What keeps `category` from being checked completely in one component. */
function categoryGaps(component: ScannedComponent, category: string): readonly Gap[] {
  const { coverage, problems } = component.result;
  const languages = coverage.categories[category]?.languages;
  if (languages === undefined) return [{ reason: 'no-rule' }];
  const present = Object.entries(languages).filter(([, kind]) => kind.filesApplicable > 0);
  if (present.length === 0) return [{ reason: 'no-object' }];
  if (present.every(([, kind]) => kind.rules === 0 && kind.partialRules === undefined)) return [{ reason: 'no-rule' }];
  const gaps: Gap[] = [];
  const missing = present.filter(([name, kind]) => kind.rules === 0 && (DECIDING_KINDS.has(name) || kind.partialRules !== undefined)).map(([name]) => name);
  // A language without complete rules leaves every category open: nobody knows what it would have shown.
  const undecided = [...new Set([...missing, ...coverage.unsupported.map((one) => one.language)])].sort();
  const partial = undecided.filter((language) => languages[language]?.partialRules !== undefined);
  const unsupported = undecided.filter((language) => !partial.includes(language));
  if (partial.length > 0) gaps.push({ reason: 'partial-rules', languages: partial });
  gaps.push(...weakenedRules(component, category));
  if (unsupported.length > 0) gaps.push({ reason: 'language-unsupported', languages: unsupported });
  const cut = present.reduce((sum, [, kind]) => sum + incompleteFiles(kind), 0);
  if (cut > 0) gaps.push({ reason: 'files-incomplete', files: cut });
  if (problems.some((problem) => problem.effect === 'incomplete' && problem.path === undefined)) gaps.push({ reason: 'files-incomplete', projectWide: true });
  return gaps;
}

/** Settings that keep rules of `category` from finding what they would. */
function weakenedRules({ result }: ScannedComponent, category: string): readonly Gap[] {
  return result.coverage.categories[category]?.weakened === true ? [{ reason: 'rules-weakened' }] : [];
}

/** Files that a rule of the category should have read to the end and did not. */
function incompleteFiles(kind: CategoryCoverage): number {
  return kind.rules === 0 ? 0 : Math.max(kind.filesIncomplete, kind.filesApplicable - kind.filesChecked);
}

function countObjects(item: CatalogueItem, components: readonly ScannedComponent[]): readonly number[] {
  return item.relevantObjects.map((object) => components.reduce((sum, component) => sum + (component.result.coverage.relevantObjects[object] ?? 0), 0));
}

function rangeOf(item: CatalogueItem, catalogues: Catalogues, components: readonly ScannedComponent[], objects: readonly number[]): Localized {
  const files = components.reduce((sum, { result }) => {
    const checked = item.categories.map((category) => Object.values(result.coverage.categories[category]?.languages ?? {}).reduce((all, kind) => all + kind.filesChecked, 0));
    return sum + Math.max(0, ...checked);
  }, 0);
  const digests = [...new Set(components.map(({ result }) => result.tool.rulesetDigest.slice(0, 12)))];
  return say('compliance.range', joinLocalized(item.categories.map((category) => titleOf(catalogues, category))), files, objects.reduce((sum, count) => sum + count, 0), digests.join('、'));
}

function titleOf({ categoryTitles }: Catalogues, category: string): Localized {
  return categoryTitles?.[category] ?? neutral(category);
}
