// Chapters 2 to 4: both matrices with the reasons written out, and the grade that follows.
import type { GradingAssessment, GradingMatrix } from '../../model/assessment.ts';
import { cell, centred, line, list, note, paragraph, row, run, toned, type Block } from '../document.ts';
import { clauseLines, gradeWord, type Words } from '../document-words.ts';
import { chapterHeading, plainHeading, sectionHeading } from '../headings.ts';

type GradingDimension = GradingAssessment['information'];

function rowsTable(words: Words, { level, rows }: GradingDimension): Block {
  const title = (id: string): string => words.say(`grading-document.column-${id}`);
  if (rows.length === 0) return paragraph(words.say(level === null ? 'grading-document.rows-open' : 'grading-document.rows-none'));
  return {
    kind: 'table',
    columns: [{ title: title('object'), width: 4 }, { title: title('degree'), width: 2.9, align: 'center' }, { title: title('level'), width: 2, align: 'center' }, { title: title('because'), width: 8 }],
    rows: rows.map((each) => row(
      cell(line(run(words.of(each.object), { bold: true }))), centred(words.of(each.degree)), centred(line(run(gradeWord(words, each.level), { bold: true }))),
      cell(...each.because.map((reason) => words.of(reason))),
    )),
  };
}

/** The whole matrix of the standard with the fields that were hit; a hit is marked in words and colour. */
function matrixTable(words: Words, matrix: GradingMatrix, { level, rows }: GradingDimension): readonly Block[] {
  const hits = new Set(rows.map((each) => `${each.object.zh}\n${each.degree.zh}`));
  return [
    note(words.of(matrix.title)),
    ...clauseLines(words, matrix.clauses).map((each) => note(each)),
    {
      kind: 'table',
      columns: [{ title: words.say('grading-document.column-object'), width: 6 }, ...matrix.degrees.map((degree) => ({ title: words.of(degree), width: 3, align: 'center' as const }))],
      rows: matrix.rows.map((each) => row(
        cell(words.of(each.object)),
        ...each.levels.map((level, at) => {
          const word = gradeWord(words, level);
          const hit = hits.has(`${each.object.zh}\n${matrix.degrees[at]?.zh ?? ''}`);
          return hit ? toned('accent', line(run(words.say('grading-document.matrix-hit', word), { bold: true }))) : centred(word);
        }),
      )),
    },
    note(words.say(`grading-document.matrix-${hits.size > 0 ? 'note' : level === null ? 'open' : 'none'}`)),
  ];
}

function composeDimension(words: Words, assessment: GradingAssessment, number: string, name: 'information' | 'service'): readonly Block[] {
  const say = (id: string, ...args: string[]): string => words.say(`grading-document.${id}`, ...args);
  const { level, rows } = assessment[name];
  const levelName = say(`${name}-level`);
  return [
    chapterHeading(number, say(name)),
    sectionHeading(`${number}.1`, say(`${name}-description`)),
    paragraph(run(say(`${name}-hint`), { tone: 'muted' })),
    sectionHeading(`${number}.2`, say(`${name}-harm`)),
    rowsTable(words, assessment[name]),
    sectionHeading(`${number}.3`, say('level-result')),
    paragraph(level === null ? say('level-open', levelName) : say(rows.length === 0 ? 'level-none' : 'level-text', levelName, gradeWord(words, level))),
    ...(assessment.matrix === undefined ? [] : matrixTable(words, assessment.matrix, assessment[name])),
  ];
}

function composeResult(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  const { proposed } = assessment;
  return [
    chapterHeading('4', say('result')),
    paragraph(say('result-text')),
    {
      kind: 'table',
      columns: [
        { title: words.say('document.system'), width: 5 }, { title: say('proposed'), width: 3, align: 'center' }, { title: say('information-level'), width: 3.6, align: 'center' },
        { title: say('service-level'), width: 3.6, align: 'center' }, { title: say('result-label'), width: 2.6, align: 'center' },
      ],
      rows: [row(
        cell(assessment.system.name), toned(proposed.grade === null ? 'open' : 'accent', line(run(gradeWord(words, proposed.grade), { bold: true }))),
        centred(gradeWord(words, assessment.information.level)), centred(gradeWord(words, assessment.service.level)), centred(proposed.label === '' ? words.say('document.grade.open') : proposed.label),
      )],
    },
    ...(proposed.reasons.length === 0 ? [] : [plainHeading(3, 'reasons', say('column-because')), list(proposed.reasons.map((reason) => words.of(reason)), true)]),
  ];
}

/** Chapters 2, 3 and 4. */
export const composeLevelChapters = (words: Words, assessment: GradingAssessment): readonly Block[] => [
  ...composeDimension(words, assessment, '2', 'information'),
  ...composeDimension(words, assessment, '3', 'service'),
  ...composeResult(words, assessment),
];
