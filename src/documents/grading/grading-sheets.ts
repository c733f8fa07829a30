// The grading self-assessment as Excel sheets: 汇总, 问卷, 等级判定, 下限, 周期与义务.
import type { CitedClause, GradingAssessment } from '../../model/assessment.ts';
import type { Localized } from '../../model/rule.ts';
import type { Sheet, SheetCell } from '../document.ts';
import { clauseText, gradeWord, regionOf, type Words } from '../document-words.ts';
import { sortFloors } from './closing-chapters.ts';
import { answerDetail, questionNames, questionText } from './question-facts.ts';

const value = (content: string | number): SheetCell => ({ value: content });
const bold = (content: string): SheetCell => ({ value: content, bold: true });

/** What every sheet is made of. */
interface Source {
  readonly words: Words;
  readonly assessment: GradingAssessment;
  readonly say: (id: string, ...args: (string | number)[]) => string;
}

/** The five sheets. */
export function composeGradingSheets(words: Words, assessment: GradingAssessment): readonly Sheet[] {
  const source: Source = { words, assessment, say: (id, ...args) => words.say(`grading-document.${id}`, ...args) };
  return [summarySheet(source), answersSheet(source), matricesSheet(source), floorsSheet(source), dutiesSheet(source)];
}

function summarySheet({ words, assessment, say }: Source): Sheet {
  const { system, proposed } = assessment;
  const gap = words.say('document.to-fill');
  const isOpen = proposed.grade === null;
  const rows: readonly (readonly SheetCell[])[] = [
    [bold(say('title'))],
    [value(words.say('document.system')), value(system.name)],
    [value(words.say('document.owner')), value(system.owner ?? gap)],
    [value(words.say('document.vendor')), value(system.vendor ?? gap)],
    [value(words.say('document.region')), value(regionOf(words, system) ?? gap)],
    [value(words.say('document.date')), value(assessment.date)],
    [value(say('version')), value(assessment.catalogueVersion)],
    [bold(say('proposed')), { value: isOpen ? say('proposed-open') : `${gradeWord(words, proposed.grade)} ${proposed.label}`, bold: true, tone: isOpen ? 'open' : 'accent' }],
    [value(say('information-level')), value(gradeWord(words, assessment.information.level))],
    [value(say('service-level')), value(gradeWord(words, assessment.service.level))],
    [value(say('column-because')), value(linesOf(words, proposed.reasons))],
    [value(say('sensitivity')), value(linesOf(words, assessment.sensitivity))],
    [value(say('candidates')), value(linesOf(words, assessment.candidates ?? []))],
    [value(say('contradictions')), value(linesOf(words, assessment.contradictions))],
    [value(say('unanswered')), value(assessment.unanswered.map((id) => questionText(words, assessment, id)).join('\n'))],
    [value(words.say('checklist-document.disclaimer')), value(words.of(assessment.disclaimer))],
  ];
  return { name: say('sheet-summary'), table: false, columns: [{ title: '', width: 34 }, { title: '', width: 90 }], rows };
}

function answersSheet({ words, assessment, say }: Source): Sheet {
  return {
    name: say('sheet-answers'), table: true,
    columns: [{ title: say('question-id'), width: 20 }, { title: say('question'), width: 40 }, { title: say('answer'), width: 40 }, { title: say('answer-detail'), width: 50 }],
    rows: assessment.answers.map((each): readonly SheetCell[] => [
      value(each.question), value(words.of(each.text)), each.answer === undefined ? { value: say('answer-none'), tone: 'open' } : value(linesOf(words, each.options)), value(answerDetail(words, each.answer).join('\n')),
    ]),
  };
}

function matricesSheet({ words, assessment, say }: Source): Sheet {
  return {
    name: say('sheet-matrices'), table: true,
    columns: [{ title: say('dimension'), width: 30 }, { title: say('column-object'), width: 34 }, { title: say('column-degree'), width: 18 }, { title: say('column-level'), width: 14 }, { title: say('column-because'), width: 70 }, { title: words.say('document.clauses'), width: 50 }],
    rows: (['information', 'service'] as const).flatMap((name) => assessment[name].rows.map((each): readonly SheetCell[] => [
      value(say(`${name}-level`)), value(words.of(each.object)), value(words.of(each.degree)), value(gradeWord(words, each.level)), value(linesOf(words, each.because)), value(clausesOf(words, assessment.matrix?.clauses ?? [])),
    ])),
  };
}

function floorsSheet({ words, assessment, say }: Source): Sheet {
  return {
    name: say('sheet-floors'), table: true,
    columns: [{ title: say('floor'), width: 60 }, { title: say('floor-level'), width: 12 }, { title: say('floor-applies'), width: 16 }, { title: words.say('document.clauses'), width: 50 }, { title: say('unanswered'), width: 40 }],
    rows: sortFloors(assessment.floors).map((floor): readonly SheetCell[] => [
      value(words.of(floor.text)), value(gradeWord(words, floor.level >= 1 ? floor.level : null)), value(say(`floor-${floor.applies}`)), value(clausesOf(words, floor.clauses)),
      value(questionNames(words, assessment, floor.missingQuestions).join('\n')),
    ]),
  };
}

function dutiesSheet({ words, assessment, say }: Source): Sheet {
  const duties = (kind: string, values: GradingAssessment['cadence']): readonly (readonly SheetCell[])[] => values.map((each) => [value(say(kind)), value(words.of(each.text)), value(clausesOf(words, each.clauses))]);
  return {
    name: say('sheet-duties'), table: true,
    columns: [{ title: say('kind'), width: 22 }, { title: say('duty'), width: 80 }, { title: words.say('document.clauses'), width: 50 }],
    rows: [...duties('cadence', assessment.cadence), ...duties('filing', assessment.filing), ...duties('obligations', assessment.obligations ?? [])],
  };
}

function linesOf(words: Words, values: readonly Localized[]): string {
  return values.map((each) => words.of(each)).join('\n');
}

function clausesOf(words: Words, values: readonly CitedClause[]): string {
  return values.map((each) => clauseText(words, each)).join('\n');
}
