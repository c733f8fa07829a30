// Whether a checklist item applies to a system: grade, region and the flags of the questionnaire. What is not answered applies.
import type { AssessmentAnswers } from '../model/answers.ts';
import type { SystemProfile } from '../model/assessment.ts';
import type { CatalogueItem } from '../model/catalogue.ts';
import type { Catalogues } from '../model/catalogues.ts';
import { questionName, type Flag } from '../model/grading.ts';
import type { Localized } from '../model/rule.ts';
import { answerInForce, type answerLookup } from './answer-lookup.ts';
import { hasClauseAtGrade } from './cite-clauses.ts';
import { flagClues } from './flag-clues.ts';
import { evaluateExpression, questionsOf } from './evaluate-expression.ts';
import { gradeName, joinLocalized, neutral, say } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';

export interface Applicability {
  readonly applies: boolean;
  /** Why it does not apply; set where `applies` is false. */
  readonly because?: Localized;
  /** False: listed as a recommendation, not counted. */
  readonly mandatory: boolean;
  /** Remarks on how it comes to apply. */
  readonly notes: readonly Localized[];
  /** Nobody may decide before this is cleared up: the region is not answered. */
  readonly undecided: readonly Localized[];
  /** The answers say no, the scan shows otherwise. */
  readonly contradictions: readonly Localized[];
}

export interface ApplicabilityInput {
  readonly catalogues: Catalogues;
  readonly components: readonly ScannedComponent[];
  readonly answers: AssessmentAnswers;
  readonly system: SystemProfile;
  readonly region: string | undefined;
  readonly lookup: ReturnType<typeof answerLookup>;
  readonly date: string;
}

export function applicabilityOf(item: CatalogueItem, input: ApplicabilityInput): Applicability {
  const { system, region, catalogues } = input;
  const base = { mandatory: true, notes: [], undecided: [], contradictions: [] };
  const regionally = region === undefined ? Object.values(item.levelsByRegion).flat() : [];
  const levels = (region === undefined ? undefined : item.levelsByRegion[region]) ?? item.levels;
  if (!levels.includes(system.grade) && !regionally.includes(system.grade)) return { ...base, applies: false, because: say('compliance.not-at-grade', gradeName(system.grade)) };
  const flags = flagState(item, input);
  if (flags.no !== undefined && flags.contradictions.length === 0) return { ...base, applies: false, because: flags.no };
  const notes = [...flags.notes];
  let mandatory = true;
  const undecided: Localized[] = [];
  if (item.regions.length > 0 && region === undefined) undecided.push(say('compliance.region-unanswered'));
  else if (item.regions.length > 0 && region !== undefined && !item.regions.includes(region)) {
    mandatory = false;
    const names = item.regions.map((id) => catalogues.grading.regions.find((pack) => pack.id === id)?.label ?? neutral(id));
    notes.push(say('compliance.region-recommendation', joinLocalized(names)));
  }
  if (!levels.includes(system.grade)) undecided.push(say('compliance.region-unanswered'));
  if (system.grade === 1 && item.sources.every((source) => source.document === 'gbt22239' && !hasClauseAtGrade(catalogues.checklist, source, 1))) {
    mandatory = false;
    notes.push(say('compliance.level-recommendation'));
  }
  return { applies: true, mandatory, notes, undecided, contradictions: flags.contradictions };
}

interface FlagState {
  /** Every flag of the item is answered no, with a name: the reason in words. */
  readonly no?: Localized;
  readonly notes: readonly Localized[];
  readonly contradictions: readonly Localized[];
}

function flagState(item: CatalogueItem, input: ApplicabilityInput): FlagState {
  if (item.appliesWhen.length === 0) return { notes: [], contradictions: [] };
  const flags = item.appliesWhen.flatMap((id) => input.catalogues.grading.flags.find((flag) => flag.id === id) ?? []);
  const truths = flags.map((flag) => evaluateExpression(flag.expression, input.lookup));
  if (flags.length < item.appliesWhen.length || truths.includes(true)) return { notes: [], contradictions: [] };
  const open = flags.filter((_, index) => truths[index] === undefined);
  if (open.length > 0) return { notes: [say('compliance.flag-unanswered', joinLocalized(open.map((flag) => flag.title)))], contradictions: [] };
  const unsigned = flags.filter((flag) => !isSigned(flag, input));
  if (unsigned.length > 0) return { notes: [say('compliance.unsigned-no', joinLocalized(unsigned.map((flag) => flag.title)))], contradictions: [] };
  const contradictions = flags.flatMap((flag) => {
    const clues = flagClues(flag, input.components, input.catalogues);
    return clues.length === 0 ? [] : [say('compliance.clue-against-no', flag.title, joinLocalized(clues))];
  });
  return { no: say('compliance.flags-no', joinLocalized(flags.map((flag) => reasonOf(flag, input)), '；', '; ')), notes: [], contradictions };
}

/** Only a person can say that something does not apply, so every answer behind a no needs a name. */
function isSigned(flag: Flag, input: ApplicabilityInput): boolean {
  return questionsOf(flag.expression).every((question) => {
    const answer = answerInForce(input.answers, question, input.date);
    return answer === undefined || answer.by !== undefined;
  });
}

function reasonOf(flag: Flag, input: ApplicabilityInput): Localized {
  const asked = questionsOf(flag.expression).flatMap((id) => {
    const question = input.catalogues.grading.questions.find((one) => one.id === id);
    const answer = answerInForce(input.answers, id, input.date);
    if (question === undefined || answer === undefined) return [];
    const chosen = question.options.filter((option) => answer.value.includes(option.id)).map((option) => option.label);
    return [{ text: say('compliance.question-answer', questionName(question.text), joinLocalized(chosen)), answer }];
  });
  const signatures = [...new Set(asked.map(({ answer }) => [answer.by, answer.date, answer.note].filter((part) => part !== undefined).join(' ')))].map(neutral);
  return say('compliance.flag-no', flag.title, joinLocalized(asked.map(({ text }) => text), '；', '; '), joinLocalized(signatures));
}
