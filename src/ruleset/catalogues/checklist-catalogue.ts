// Reads the pre-launch checklist (`rules/catalogues/pre-launch-checklist/`) and checks that it is whole.
import type { CatalogueGroup, ChecklistCatalogue, CitationWords, NotCoveredGroup, OpenReason, OutcomeId, TruthTableRow, Verdict, WaiverStatus } from '../../model/catalogue.ts';
import type { Localized } from '../../model/rule.ts';
import { reportDuplicates, type RawValue } from '../raw-value.ts';
import { readGroup, RESPONSIBLE, SEVERITIES, type KnownNames } from './checklist-item.ts';
import { optional } from './source-documents.ts';

const VERDICTS: readonly [Verdict, ...Verdict[]] = ['pass', 'partial', 'fail', 'open', 'review', 'notApplicable'];
const OUTCOMES: readonly [OutcomeId, ...OutcomeId[]] = ['reject', 'conditional', 'pass'];
const WAIVERS: readonly [WaiverStatus, ...WaiverStatus[]] = ['none', 'valid', 'not-waivable'];
const OPEN_REASONS: readonly [OpenReason, ...OpenReason[]] = ['no-rule', 'partial-rules', 'rules-weakened', 'language-unsupported', 'no-object', 'files-incomplete'];
const COVERAGES = ['none', 'documents', 'partial'] as const;
const HEAD_KEYS = [
  'version', 'title', 'item_count', 'decommissioning_count', 'groups', 'decommissioning_groups', 'decommissioning_note', 'verdicts', 'severities', 'responsible',
  'open_reasons', 'relevant_objects', 'fields', 'conclusion', 'not_covered',
];

/** What stands outside this catalogue and its items may name. */
export interface ChecklistSurroundings {
  readonly citation: CitationWords;
  readonly categories: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
}

/** `folder` holds one member per file: `checklist` and the groups. */
export function readChecklistCatalogue(folder: RawValue, around: ChecklistSurroundings): ChecklistCatalogue {
  const head = folder.get('checklist');
  head.only(HEAD_KEYS);
  const relevantObjects = readTexts(head.get('relevant_objects'));
  const projectFields = readTexts(head.get('fields'));
  const known: KnownNames = { ...around, documents: around.citation.documents, relevantObjects: new Set(Object.keys(relevantObjects)), fields: new Set(Object.keys(projectFields)) };
  const files = new Map(folder.entries().filter(([name]) => name !== 'checklist').map(([, place]) => [place.get('id').text(), place]));
  const groups = readGroups(head.get('groups'), files, known);
  const retired = readGroups(head.get('decommissioning_groups'), files, known);
  for (const place of files.values()) place.report('rule-data.unknown-key');
  checkCount(head.get('item_count'), groups);
  checkCount(head.get('decommissioning_count'), retired);
  const conclusion = head.get('conclusion');
  conclusion.only(['title', 'outcomes', 'disclaimer', 'truth_table']);
  const verdicts = readKeyed(head.get('verdicts'), VERDICTS, (place) => {
    place.only(['title', 'sarif_kind']);
    return { title: place.get('title').localized(), sarifKind: place.get('sarif_kind').oneOf(['pass', 'fail', 'notApplicable', 'open', 'review']) };
  });
  const itemIds = new Set([...groups, ...retired].flatMap((group) => group.items.map((item) => item.id)));
  return {
    version: head.get('version').text(),
    title: head.get('title').localized(),
    groups,
    decommissioning: { note: head.get('decommissioning_note').localized(), groups: retired },
    verdicts,
    severities: readKeyed(head.get('severities'), SEVERITIES, (place) => place.localized()),
    responsible: readKeyed(head.get('responsible'), RESPONSIBLE, (place) => place.localized()),
    openReasons: readKeyed(head.get('open_reasons'), OPEN_REASONS, (place) => place.localized()),
    relevantObjects,
    projectFields,
    conclusion: {
      title: conclusion.get('title').localized(),
      outcomes: readKeyed(conclusion.get('outcomes'), OUTCOMES, (place) => place.localized()),
      truthTable: readTruthTable(conclusion.get('truth_table')),
      disclaimer: conclusion.get('disclaimer').localized(),
    },
    ...around.citation,
    notCovered: readNotCovered(head.get('not_covered'), itemIds),
  };
}

/** Takes the named groups out of `files`; what is left at the end belongs to no list. */
function readGroups(order: RawValue, files: Map<string, RawValue>, known: KnownNames): readonly CatalogueGroup[] {
  return order.items().flatMap((entry) => {
    const id = entry.text();
    const place = files.get(id);
    files.delete(id);
    if (place === undefined) { entry.report('rule-data.unknown-reference', [id]); return []; }
    return [readGroup(place, known)];
  });
}

function checkCount(declared: RawValue, groups: readonly CatalogueGroup[]): void {
  const found = groups.reduce((sum, group) => sum + group.items.length, 0);
  const expected = declared.integer();
  if (found !== expected) declared.report('rule-data.count', [expected, found]);
}

/** Every severity and status has a row without a waiver, and no combination stands twice. */
function readTruthTable(place: RawValue): readonly TruthTableRow[] {
  const places = place.items();
  const rows = places.map((row): TruthTableRow => {
    row.only(['severity', 'status', 'waiver', 'outcome', 'note']);
    return {
      severity: row.get('severity').oneOf(SEVERITIES), status: row.get('status').oneOf(VERDICTS),
      waiver: row.get('waiver').oneOf(WAIVERS), outcome: row.get('outcome').oneOf(OUTCOMES),
      ...optional('note', row.get('note').optionalLocalized()),
    };
  });
  reportDuplicates(places, rows.map((row) => `${row.severity}/${row.status}/${row.waiver}`));
  for (const severity of SEVERITIES) {
    for (const status of VERDICTS) {
      if (!rows.some((row) => row.severity === severity && row.status === status && row.waiver === 'none')) place.report('rule-data.incomplete-table', [`${severity}/${status}/none`]);
    }
  }
  return rows;
}

function readNotCovered(place: RawValue, itemIds: ReadonlySet<string>): ChecklistCatalogue['notCovered'] {
  place.only(['title', 'note', 'coverage', 'by_grade']);
  const coverage = readKeyed(place.get('coverage'), COVERAGES, (text) => text.localized());
  const byGrade = place.get('by_grade');
  byGrade.only(['1', '2', '3', '4']);
  const groups = (grade: string): readonly NotCoveredGroup[] => byGrade.get(grade).items().map((group) => {
    group.only(['group', 'clauses', 'coverage', 'touched_by', 'note']);
    return {
      group: group.get('group').localized(),
      clauses: group.get('clauses').neutralOrLocalized(),
      coverage: coverage[group.get('coverage').oneOf<(typeof COVERAGES)[number]>([...COVERAGES])],
      touchedBy: group.get('touched_by').optionalItems().map((item) => {
        const id = item.text();
        if (!itemIds.has(id)) item.report('rule-data.unknown-reference', [id]);
        return id;
      }),
      ...optional('note', group.get('note').optionalLocalized()),
    };
  });
  return { title: place.get('title').localized(), note: place.get('note').localized(), byGrade: { 1: groups('1'), 2: groups('2'), 3: groups('3'), 4: groups('4') } };
}

function readTexts(place: RawValue): Readonly<Record<string, Localized>> {
  return Object.fromEntries(place.entries().map(([key, text]) => [key, text.localized()]));
}

/** A map that has exactly the given keys. */
function readKeyed<K extends string, V>(place: RawValue, keys: readonly K[], read: (value: RawValue) => V): Readonly<Record<K, V>> {
  place.only(keys);
  return Object.fromEntries(keys.map((key) => [key, read(place.get(key))])) as Record<K, V>;
}
