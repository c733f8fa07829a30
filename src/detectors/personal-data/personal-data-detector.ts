// Technique `personal-data`: data of plausible persons written into code, scripts, configuration and test data.
import type { ConfigurationView, DataRow } from '../../configuration/configuration-view.ts';
import type { Region } from '../../model/location.ts';
import type { Rule } from '../../model/rule.ts';
import type { PersonalDataReport, PersonalDataSpec } from '../../ruleset/techniques/personal-data.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Detector, FileContext } from '../detector.ts';
import type { Judge } from './judge-record.ts';
import { numberCandidates, type NumberCandidate } from './number-candidates.ts';
import type { Sighting } from './person-record.ts';
import { EntryRecords } from './records-of-entries.ts';
import { sightingsInHl7 } from './records-of-hl7.ts';
import { canHoldDiagnosis, longCellAround, sightingInRow, TableRoles } from './records-of-rows.ts';
import { reportSightings } from './report-sightings.ts';
import { markSeries } from './series.ts';
import { sightingInText } from './sighting-in-text.ts';

/** Work of one candidate and of one row without any, in the engine's steps. */
const CANDIDATE_STEPS = 400;
const ROW_STEPS = 2;

/** Starts from the long digit runs; only where a rule for diagnoses is active, rows without any are looked at, too. */
export const personalDataDetector: Detector = {
  technique: 'personal-data',
  detect(context) {
    const rules = new Map<PersonalDataReport, Rule>(context.active.map((rule) => [(rule.spec as PersonalDataSpec).reports, rule]));
    const judge: Judge = { vocabulary: personalDataVocabulary(context.rules), today: context.date, diagnoses: rules.has('diagnosis-row') };
    const candidates = context.digitRuns.length === 0 ? [] : numberCandidates(context.file.text, context.digitRuns, judge.vocabulary, judge.today);
    const sightings = candidates.length === 0 && !judge.diagnoses ? [] : search(context, candidates, judge);
    return { detections: reportSightings(context.file, markSeries(sightings), rules), problems: [] };
  },
};

function search(context: FileContext, candidates: readonly NumberCandidate[], judge: Judge): Sighting[] {
  const { text } = context.file;
  const sightings: Sighting[] = [];
  const messages = sightingsInHl7(text, judge);
  for (const { sighting } of messages) if (sighting !== undefined) sightings.push(sighting);
  let rest = candidates.filter((candidate) => !messages.some(({ region }) => holds(region, candidate.region)));
  const view = rest.length > 0 || context.file.kind === 'sql' || context.file.kind === 'csv' ? context.configuration() : undefined;
  if (view !== undefined) rest = searchView(context, view, rest, judge, sightings);
  for (const candidate of rest) {
    if (!context.spend(CANDIDATE_STEPS)) break;
    const sighting = sightingInText(text, candidate, judge);
    if (sighting !== undefined) sightings.push(sighting);
  }
  return sightings.sort((a, b) => a.main.region.start - b.main.region.start);
}

/** Takes rows and objects out of the candidates; gives back those that stand in neither. */
function searchView(context: FileContext, view: ConfigurationView, candidates: readonly NumberCandidate[], judge: Judge, sightings: Sighting[]): NumberCandidate[] {
  if (view.rows.length > 0) return searchRows(context, view, candidates, judge, sightings);
  if (candidates.length === 0 || view.entries.length === 0) return [...candidates];
  const records = new EntryRecords(view, judge);
  return candidates.filter((candidate) => {
    if (!context.spend(CANDIDATE_STEPS)) return false;
    const found = records.sightingAt(candidate.region);
    if (found !== undefined && found !== 'handled') sightings.push(found);
    return found === undefined;
  });
}

function searchRows(context: FileContext, view: ConfigurationView, candidates: readonly NumberCandidate[], judge: Judge, sightings: Sighting[]): NumberCandidate[] {
  const tables = new TableRoles(judge, view.columns);
  const rest: NumberCandidate[] = [];
  let next = 0;
  for (const row of view.rows) {
    while (next < candidates.length && (candidates[next] as NumberCandidate).region.start < row.region.start) rest.push(candidates[next++] as NumberCandidate);
    const from = next;
    while (next < candidates.length && (candidates[next] as NumberCandidate).region.start < row.region.end) next++;
    if (!context.spend(next === from ? ROW_STEPS : CANDIDATE_STEPS)) return rest;
    const roles = tables.of(row);
    if (next === from && !(judge.diagnoses && canHoldDiagnosis(roles))) continue;
    const sighting = sightingInRow(row, roles, judge) ?? inLongCell(context.file.text, row, candidates.slice(from, next), judge);
    if (sighting !== undefined) sightings.push(sighting);
  }
  rest.push(...candidates.slice(next));
  return rest;
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

function holds(outer: Region, inner: Region): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
