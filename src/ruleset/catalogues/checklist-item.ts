// Reads one group file of the pre-launch checklist.
import type { CatalogueGroup, CatalogueItem, ItemSeverity, Responsible, SeverityRule, Verification } from '../../model/catalogue.ts';
import type { Grade } from '../../model/rule.ts';
import { reportDuplicates, type RawValue } from '../raw-value.ts';
import { optional, readClauses, type SourceDocuments } from './source-documents.ts';

export const SEVERITIES: readonly [ItemSeverity, ...ItemSeverity[]] = ['veto', 'major', 'minor', 'note'];
export const RESPONSIBLE: readonly [Responsible, ...Responsible[]] = ['vendor', 'operator', 'third-party', 'authority'];
const VERIFICATIONS: readonly [Verification, ...Verification[]] = ['auto', 'semi', 'manual'];
const GRADES: readonly [Grade, ...Grade[]] = [1, 2, 3, 4];
const ITEM_KEYS = [
  'id', 'title', 'requirement', 'test', 'levels', 'levels_by_region', 'regions', 'applies_when', 'severity', 'severity_rules', 'waivable', 'verification',
  'responsible', 'categories', 'trigger_only', 'relevant_objects', 'relevant_object_mode', 'exclude_items', 'fields', 'documents', 'derived_parts', 'note', 'sources',
];

/** What an item may name; everything else is a mistake in the file. */
export interface KnownNames {
  readonly documents: SourceDocuments;
  readonly categories: ReadonlySet<string>;
  readonly relevantObjects: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

export function readGroup(place: RawValue, known: KnownNames): CatalogueGroup {
  place.only(['id', 'title', 'items']);
  const id = place.get('id').text();
  const places = place.get('items').items();
  const items = places.map((item) => readItem(item, known));
  reportDuplicates(places, items.map((item) => item.id));
  items.forEach((item, index) => { if (!item.id.startsWith(`${id}-`)) places[index]?.get('id').report('rule-data.unknown-reference', [id]); });
  return { id, title: place.get('title').localized(), items };
}

function readItem(place: RawValue, known: KnownNames): CatalogueItem {
  place.only(ITEM_KEYS);
  const levelsByRegion = place.get('levels_by_region').optionalEntries().map(([region, levels]) => {
    if (!known.regions.has(region)) levels.report('rule-data.unknown-reference', [region]);
    return [region, readGrades(levels)] as const;
  });
  return {
    id: place.get('id').text(),
    title: place.get('title').localized(),
    requirement: place.get('requirement').localized(),
    testMethod: place.get('test').localized(),
    levels: readGrades(place.get('levels')),
    levelsByRegion: Object.fromEntries(levelsByRegion),
    regions: readNames(place.get('regions'), known.regions),
    appliesWhen: readNames(place.get('applies_when'), known.flags),
    sources: readClauses(place.get('sources'), known.documents),
    verification: place.get('verification').oneOf(VERIFICATIONS),
    severity: place.get('severity').oneOf(SEVERITIES),
    severityRules: place.get('severity_rules').optionalItems().map((rule) => readSeverityRule(rule, known)),
    waivable: place.get('waivable').flag(true),
    responsible: place.get('responsible').oneOf(RESPONSIBLE),
    categories: readNames(place.get('categories'), known.categories),
    triggerOnly: place.get('trigger_only').flag(false),
    relevantObjects: readNames(place.get('relevant_objects'), known.relevantObjects),
    relevantObjectMode: place.get('relevant_object_mode').optionalOneOf(['any', 'all']) ?? 'any',
    excludeItems: place.get('exclude_items').optionalTexts(),
    projectFields: readNames(place.get('fields'), known.fields),
    documents: place.get('documents').optionalItems().map((document) => document.localized()),
    derivedParts: place.get('derived_parts').optionalItems().map((part) => part.localized()),
    ...optional('note', place.get('note').optionalLocalized()),
  };
}

function readSeverityRule(place: RawValue, known: KnownNames): SeverityRule {
  place.only(['severity', 'when']);
  const when = place.get('when');
  when.only(['regions', 'levels', 'categories', 'scope', 'operations', 'units', 'condition']);
  const condition = when.get('condition');
  if (condition.present) condition.only(['id', 'zh', 'en']);
  return {
    severity: place.get('severity').oneOf(SEVERITIES),
    regions: readNames(when.get('regions'), known.regions),
    levels: when.get('levels').present ? readGrades(when.get('levels')) : [],
    categories: readNames(when.get('categories'), known.categories),
    ...optional('scope', when.get('scope').optionalOneOf<'project' | 'file'>(['project', 'file'])),
    operations: when.get('operations').optionalTexts(),
    units: when.get('units').optionalTexts(),
    ...(condition.present ? { condition: { id: condition.get('id').text(), text: { zh: condition.get('zh').text(), en: condition.get('en').text() } } } : {}),
  };
}

function readGrades(place: RawValue): readonly Grade[] {
  return place.items().map((grade) => grade.oneOf(GRADES));
}

function readNames(place: RawValue, known: ReadonlySet<string>): readonly string[] {
  return place.optionalItems().map((name) => {
    const text = name.text();
    if (text !== '' && !known.has(text)) name.report('rule-data.unknown-reference', [text]);
    return text;
  });
}
