// Technique `personal-data`: data of plausible persons written into code, scripts, configuration and test data.
import type { ConfigurationView, DataRow, DataTable } from '../../configuration/configuration-view.ts';
import type { Region } from '../../model/location.ts';
import type { Rule } from '../../model/rule.ts';
import type { PersonalDataReport } from '../../ruleset/techniques/personal-data.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Detector, FileContext } from '../detector.ts';
import type { Judge } from './judge-record.ts';
import { NumberCandidates, type NumberCandidate } from './number-candidates.ts';
import type { Sighting } from './person-record.ts';
import { EntryRecords } from './records-of-entries.ts';
import { sightingsInHl7 } from './records-of-hl7.ts';
import { canHoldDiagnosis, canHoldGroupedNumber, longCellAround, sightingInRow, TableRoles } from './records-of-rows.ts';
import { LineSightings } from './line-sightings.ts';
import { reportOf, reportSightings } from './report-sightings.ts';
import { SightingStore } from './sighting-store.ts';
import { sightingInText } from './sighting-in-text.ts';

/** Work of one candidate and of one row without any, in the engine's steps. */
const CANDIDATE_STEPS = 400;
const ROW_STEPS = 2;
/** Candidates of one row that are kept, to look into its long cells. */
const ROW_CANDIDATES = 50;

/** Starts from the long digit runs; only where a rule for diagnoses is active, rows without any are looked at, too. */
export const personalDataDetector: Detector<'personal-data'> = {
  technique: 'personal-data',
  detect(context) {
    const byReport = new Map<PersonalDataReport, Rule>(context.active.map((rule) => [rule.spec.reports, rule]));
    const diagnoses = byReport.has('diagnosis-row');
    if (context.digitRuns.length === 0 && !diagnoses) return { detections: [], problems: [] };
    const judge: Judge = { vocabulary: personalDataVocabulary(context.rules), today: context.date, diagnoses };
    const store = new SightingStore();
    search(context, judge, (sighting) => {
      const rule = byReport.get(reportOf(sighting));
      if (rule !== undefined) store.add(rule.id, sighting);
    });
    return { detections: reportSightings(context.file, store, new Map(context.active.map((rule) => [rule.id, rule]))), problems: [] };
  },
};

function search(context: FileContext, judge: Judge, found: (sighting: Sighting) => void): void {
  const { text } = context.file;
  const candidates = new NumberCandidates(text, context.digitRuns, judge.vocabulary, judge.today);
  if (candidates.current === undefined && !judge.diagnoses) return;
  const messages = sightingsInHl7(text, judge);
  for (const { sighting } of messages) if (sighting !== undefined) found(sighting);
  const inMessage = (region: Region): boolean => messages.some((message) => message.region.start <= region.start && region.end <= message.region.end);
  const lines = new LineSightings(text, found);
  const alone = (candidate: NumberCandidate): void => {
    const sighting = inMessage(candidate.region) ? undefined : sightingInText(text, candidate, judge);
    if (sighting !== undefined) lines.add(sighting);
  };
  const view = context.configuration();
  const hasRows = view?.hasRows === true;
  if (hasRows) searchRows(context, view, new TableRoles(judge, view.columns), candidates, judge, found, alone);
  const records = view !== undefined && !hasRows && candidates.current !== undefined ? new EntryRecords(view, judge) : undefined;
  while (candidates.current !== undefined && context.spend(CANDIDATE_STEPS)) {
    const sighting = records?.sightingAt(candidates.current.region);
    if (sighting === undefined) alone(candidates.current);
    else if (sighting !== 'handled') found(sighting);
    candidates.next();
  }
  lines.flush();
}

/** Goes through rows and candidates side by side; candidates between rows are left to `alone`. */
function searchRows(context: FileContext, view: ConfigurationView, tables: TableRoles, candidates: NumberCandidates, judge: Judge, found: (sighting: Sighting) => void, alone: (candidate: NumberCandidate) => void): void {
  const mayHold = (table: Pick<DataTable, 'table' | 'columns'>): boolean => canHoldGroupedNumber(tables.of(table)) || judge.diagnoses && canHoldDiagnosis(tables.of(table));
  const passTo = (start: number): void => {
    while (candidates.current !== undefined && candidates.current.region.start < start) {
      alone(candidates.current);
      candidates.next();
    }
  };
  view.eachRow((row) => {
    passTo(row.region.start);
    const inside: NumberCandidate[] = [];
    while (candidates.current !== undefined && candidates.current.region.start < row.region.end) {
      if (inside.length < ROW_CANDIDATES) inside.push(candidates.current);
      candidates.next();
    }
    if (!context.spend(inside.length === 0 ? ROW_STEPS : CANDIDATE_STEPS)) return false;
    if (inside.length === 0 && !mayHold(row)) return true;
    const sighting = sightingInRow(row, tables.of(row), judge) ?? inLongCell(context.file.text, row, inside, judge);
    if (sighting !== undefined) found(sighting);
    return true;
  }, (table) => {
    passTo(table.region.start);
    return context.spend(ROW_STEPS) && (candidates.current !== undefined && candidates.current.region.start < table.region.end || mayHold(table));
  });
}

/** Texts and JSON inside a cell: the first number in them that belongs to somebody. */
function inLongCell(text: string, row: DataRow, candidates: readonly NumberCandidate[], judge: Judge): Sighting | undefined {
  for (const candidate of candidates) {
    const cell = longCellAround(row, candidate.region);
    const sighting = cell === undefined ? undefined : sightingInText(text, candidate, judge, cell);
    if (sighting !== undefined) return { ...sighting, table: row.table };
  }
  return undefined;
}
