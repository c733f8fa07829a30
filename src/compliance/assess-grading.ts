// The grading self-assessment (定级自评): answers in, proposed grade with reasons, floors, open questions and duties out.
import type { AssessmentAnswers } from '../model/answers.ts';
import type { GradingAssessment, GradingFloor, GradingMatrix, SystemProfile } from '../model/assessment.ts';
import type { Catalogues } from '../model/catalogues.ts';
import { questionName, type Degree, type GradingCatalogue, type InfringedObject } from '../model/grading.ts';
import type { Localized } from '../model/rule.ts';
import { answerInForce, answerLookup } from './answer-lookup.ts';
import { citeClauses, type CitationContext } from './cite-clauses.ts';
import type { AnswerLookup } from './evaluate-expression.ts';
import { gradingContradictions } from './grading-contradictions.ts';
import { chosenOptions } from './grading-degrees.ts';
import { gradingDuties } from './grading-duties.ts';
import type { JudgedFloor } from './grading-floors.ts';
import { proposeGrade } from './grading-proposal.ts';
import { gradingSensitivity } from './grading-sensitivity.ts';
import { neutral, say } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';

const OBJECTS: readonly InfringedObject[] = ['citizen', 'social', 'national'];
const DEGREES: readonly Degree[] = ['general', 'serious', 'extreme'];

/** @param components scans of the system, for contradictions between answers and code; may be empty. @param date ISO date of the judgement. */
export function assessGrading(catalogues: Catalogues, answers: AssessmentAnswers, system: SystemProfile, date: string, components: readonly ScannedComponent[] = []): GradingAssessment {
  const catalogue = catalogues.grading;
  const lookup = answerLookup(answers, date, system.region);
  const proposal = proposeGrade(catalogue, lookup, answers, date);
  const dutyGrade = system.gradeAnswered ? system.grade : (proposal.grade ?? system.grade);
  const region = system.region ?? lookup('q_region')?.[0];
  const context: CitationContext = { grade: dutyGrade, languages: [], ...(region !== undefined && { region }) };
  const national = [...proposal.information.rows, ...proposal.service.rows].some((row) => row.objectId === 'national');
  return {
    schema: 'hisguard.grading/1', date, catalogueVersion: catalogue.version, system,
    answers: catalogue.questions.map((question) => {
      const answer = answerInForce(answers, question.id, date);
      return { question: question.id, text: question.text, options: chosenOptions(question, lookup).map((option) => option.label), ...(answer === undefined ? {} : { answer }) };
    }),
    unanswered: catalogue.questions.filter((question) => lookup(question.id) === undefined).map((question) => question.id),
    information: { level: proposal.information.level, rows: proposal.information.rows.map(toRow) },
    service: { level: proposal.service.level, rows: proposal.service.rows.map(toRow) },
    matrix: matrixOf(catalogue, context),
    floors: proposal.floors.map((judged) => toFloor(catalogue, judged, context)),
    proposed: { grade: proposal.grade, label: proposal.label, reasons: [...proposal.reasons, ...(national ? [catalogue.filingMatrixNote] : [])] },
    sensitivity: gradingSensitivity(catalogue, lookup, answers, date, proposal),
    candidates: candidatesOf(catalogue, lookup),
    contradictions: gradingContradictions({ catalogues, answers, lookup, system, components, date }, proposal),
    ...gradingDuties(catalogue, lookup, context),
    disclaimer: catalogue.disclaimer,
  };
}

function toRow({ object, degree, level, because }: GradingAssessment['information']['rows'][number]): GradingAssessment['information']['rows'][number] {
  return { object, degree, level, because };
}

function toFloor(catalogue: GradingCatalogue, judged: JudgedFloor, context: CitationContext): GradingFloor {
  const decided = judged.by === undefined ? judged.floor.text : say('grading.floor-person', judged.floor.text, neutral(judged.by), say(judged.applies === 'yes' ? 'grading.floor-holds' : 'grading.floor-fails'));
  return {
    id: judged.floor.id, text: decided, level: judged.level, applies: judged.applies,
    clauses: citeClauses(catalogue, judged.floor.clauses, context), missingQuestions: judged.missingQuestions,
    ...(judged.floor.note === undefined ? {} : { note: judged.floor.note }),
  };
}

/** Higher degrees and hints of the options chosen: shown, never counted. */
function candidatesOf(catalogue: GradingCatalogue, lookup: AnswerLookup): readonly Localized[] {
  return catalogue.questions.flatMap((question) => chosenOptions(question, lookup).flatMap((option) => {
    const higher = option.candidates.map((effect) => say('grading.candidate', catalogue.dimensions[effect.dimension], catalogue.objects[effect.object].title, catalogue.degrees[effect.degree].title, option.hint ?? option.label));
    return higher.length > 0 || option.hint === undefined ? higher : [say('grading.hint', questionName(question.text), option.label, option.hint)];
  }));
}

function matrixOf(catalogue: GradingCatalogue, context: CitationContext): GradingMatrix {
  return {
    title: catalogue.matrixTitle,
    degrees: DEGREES.map((degree) => catalogue.degrees[degree].title),
    rows: OBJECTS.map((object) => ({ object: catalogue.objects[object].title, levels: DEGREES.map((degree) => catalogue.matrix[object][degree]) })),
    clauses: citeClauses(catalogue, catalogue.matrixClauses, context),
  };
}
