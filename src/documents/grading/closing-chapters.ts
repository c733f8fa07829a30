// Chapters 5 to 9 and annex A: floors, what would change the grade, duties, unanswered questions, signatures, answers.
import type { GradingAssessment, GradingFloor } from '../../model/assessment.ts';
import { cell, centred, line, list, note, paragraph, row, run, type Block, type Cell, type Tone } from '../document.ts';
import { clauseLines, gradeWord, orGap, regionOf, type Words } from '../document-words.ts';
import { chapterHeading, plainHeading, sectionHeading } from '../headings.ts';
import { answerDetail, questionNames, questionText } from './question-facts.ts';

const FLOOR_ORDER: readonly GradingFloor['applies'][] = ['yes', 'unknown', 'no'];
const FLOOR_TONES: Readonly<Record<GradingFloor['applies'], Tone>> = { yes: 'accent', no: 'notApplicable', unknown: 'review' };

/** Those that hold first, then those to be confirmed. */
export const sortFloors = (floors: readonly GradingFloor[]): readonly GradingFloor[] => [...floors].sort((left, right) => FLOOR_ORDER.indexOf(left.applies) - FLOOR_ORDER.indexOf(right.applies));

function composeFloors(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  if (assessment.floors.length === 0) return [chapterHeading('5', say('floors')), paragraph(say('floors-none'))];
  return [chapterHeading('5', say('floors')), note(say('floors-note')), {
    kind: 'table',
    compact: true,
    columns: [
      { title: say('floor'), width: 7 }, { title: say('floor-level'), width: 1.9, align: 'center' }, { title: say('floor-applies'), width: 2.4, align: 'center' }, { title: words.say('document.clauses'), width: 5 },
    ],
    rows: sortFloors(assessment.floors).map((floor) => row(
      cell(words.of(floor.text), ...(floor.missingQuestions.length === 0 ? []
        : [line(run(words.say('grading-document.floor-missing', words.join(questionNames(words, assessment, floor.missingQuestions))), { tone: 'muted' }))])),
      centred(gradeWord(words, floor.level >= 1 ? floor.level : null)),
      { ...centred(say(`floor-${floor.applies}`)), tone: FLOOR_TONES[floor.applies] },
      cell(...clauseLines(words, floor.clauses)),
    )),
  }];
}

function composeSensitivity(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  const lines = (values: readonly { readonly zh: string; readonly en: string }[], none: string): Block => (values.length === 0 ? paragraph(none) : list(values.map((value) => words.of(value))));
  return [
    chapterHeading('6', say('sensitivity')),
    sectionHeading('6.1', say('sensitivity-text')),
    lines(assessment.sensitivity, say(assessment.proposed.grade === null ? 'sensitivity-open' : 'sensitivity-none')),
    sectionHeading('6.2', say('candidates')),
    // While answers are missing, nobody knows yet: silence is no statement here either.
    lines(assessment.candidates ?? [], say(assessment.proposed.grade === null ? 'sensitivity-open' : 'candidates-none')),
    sectionHeading('6.3', say('contradictions')),
    lines(assessment.contradictions, say(assessment.unanswered.length === assessment.answers.length ? 'contradictions-open' : 'contradictions-none')),
  ];
}

function composeDuties(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  const table = (duties: GradingAssessment['cadence']): Block => duties.length === 0 ? paragraph(say('duties-none')) : {
    kind: 'table',
    compact: true,
    columns: [{ title: words.say('document.number'), width: 1.2, align: 'center' }, { title: say('duty'), width: 9.6 }, { title: words.say('document.clauses'), width: 6 }],
    rows: duties.map((duty, index) => row(centred(String(index + 1)), cell(words.of(duty.text)), cell(...clauseLines(words, duty.clauses)))),
  };
  return [
    chapterHeading('7', say('duties')),
    ...(assessment.proposed.grade === null ? [note(say('duties-open'))] : []),
    sectionHeading('7.1', say('cadence')), table(assessment.cadence),
    sectionHeading('7.2', say('filing')), table(assessment.filing),
    sectionHeading('7.3', say('obligations')), ...(assessment.unanswered.includes('q_region') && assessment.system.region === undefined ? [paragraph(say('obligations-open'))] : [table(assessment.obligations ?? [])]),
  ];
}

function composeUnanswered(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  const head = chapterHeading('8', say('unanswered'));
  if (assessment.unanswered.length === 0) return [head, paragraph(say('unanswered-none'))];
  return [head, note(say('unanswered-note')), {
    kind: 'table',
    columns: [{ title: words.say('document.number'), width: 1.4, align: 'center' }, { title: say('question'), width: 10 }, { title: say('question-id'), width: 4.6 }],
    rows: assessment.unanswered.map((id, index) => row(centred(String(index + 1)), cell(questionText(words, assessment, id)), cell(line(run(id, { code: true }))))),
  }];
}

function composeSignatures(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  const day = words.say('document.sign.day');
  const sign = (id: string, name?: string) => row(cell(line(run(say(id), { bold: true })), ...(name === undefined ? [] : [line(name)])), cell(''), cell(''), centred(day));
  return [
    chapterHeading('9', say('final')),
    paragraph(words.of(assessment.disclaimer)),
    {
      kind: 'table',
      rowHeight: 16,
      columns: [{ title: say('sign-role'), width: 4.6 }, { title: say('sign-name'), width: 4.8 }, { title: say('sign-signature'), width: 4.4 }, { title: words.say('document.sign.date'), width: 3.8, align: 'center' }],
      rows: [sign('author'), sign('reviewer'), sign('approver'), sign('sign-unit', assessment.system.owner)],
    },
  ];
}

/** The region may stand in the project's settings instead. */
function unanswered(words: Words, { system }: GradingAssessment, question: string): Cell {
  const region = question === 'q_region' ? regionOf(words, system) : undefined;
  const say = (id: string): string => words.say(`grading-document.${id}`);
  return region === undefined ? { ...cell(say('answer-none')), tone: 'open' } : cell(words.aside(region, say('answer-from-settings')));
}

/** Annex A. */
export function composeAnswersAnnex(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  return [plainHeading(1, 'annex-a', say('answers')), {
    kind: 'table',
    compact: true,
    columns: [{ title: words.say('document.number'), width: 1.2, align: 'center' }, { title: say('question'), width: 6.2 }, { title: say('answer'), width: 5 }, { title: say('answer-detail'), width: 5 }],
    rows: assessment.answers.map((each, index) => row(
      centred(String(index + 1)), cell(line(words.of(each.text)), line(run(each.question, { code: true, tone: 'muted' }))),
      each.answer === undefined ? unanswered(words, assessment, each.question) : cell(words.join(each.options.map((option) => words.of(option)))),
      cell(...answerDetail(words, each.answer)),
    )),
  }];
}

/** Chapter 1: what only the organisation can describe stays a visible gap. */
export function composeObject(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  const { system } = assessment;
  return [
    chapterHeading('1', say('object')),
    sectionHeading('1.1', say('object-owner')),
    {
      kind: 'facts', facts: [
        { name: words.say('document.system'), lines: [line(system.name)] },
        { name: words.say('document.owner'), lines: [line(orGap(words, system.owner))] },
        { name: say('object-department'), lines: [line(orGap(words, undefined))] },
        { name: words.say('document.vendor'), lines: [line(orGap(words, system.vendor))] },
        { name: words.say('document.region'), lines: [line(orGap(words, regionOf(words, system)))] },
      ],
    },
    sectionHeading('1.2', say('object-structure')),
    paragraph(run(say('object-structure-hint'), { tone: 'muted' })),
    sectionHeading('1.3', say('object-business')),
    paragraph(run(say('object-business-hint'), { tone: 'muted' })),
  ];
}

/** Chapters 5 to 9. */
export const composeClosingChapters = (words: Words, assessment: GradingAssessment): readonly Block[] => [
  ...composeFloors(words, assessment), ...composeSensitivity(words, assessment), ...composeDuties(words, assessment), ...composeUnanswered(words, assessment), ...composeSignatures(words, assessment),
];
