// Composes the grading self-assessment (定级自评) from an assessment.
import type { GradingAssessment } from '../model/assessment.ts';
import type { Language } from '../model/rule.ts';
import { line, row, centred, fact, run, toned, type Block, type Cover, type Document } from './document.ts';
import { documentHead } from './document-head.ts';
import { gradeWord, orGap, wordsIn, type Words } from './document-words.ts';
import { composeAnswersAnnex, composeClosingChapters, composeObject } from './grading/closing-chapters.ts';
import { composeGradingSheets } from './grading/grading-sheets.ts';
import { composeLevelChapters } from './grading/levels-chapters.ts';
import { plainHeading } from './headings.ts';

function proposedText(words: Words, { proposed }: GradingAssessment): string {
  if (proposed.grade === null) return words.say('grading-document.proposed-open');
  return proposed.label === '' ? gradeWord(words, proposed.grade) : words.aside(gradeWord(words, proposed.grade), proposed.label);
}

function composeCover(words: Words, assessment: GradingAssessment): Cover {
  const say = (id: string): string => words.say(`grading-document.${id}`);
  const gap = line(orGap(words, undefined));
  return {
    title: say('title'),
    subtitle: assessment.system.name,
    facts: [
      fact(say('sign-unit'), line(orGap(words, assessment.system.owner))),
      fact(say('proposed'), proposedText(words, assessment)),
      fact(words.say('document.date'), assessment.date),
      fact(say('author'), gap), fact(say('reviewer'), gap), fact(say('approver'), gap),
      fact(say('version'), assessment.catalogueVersion),
    ],
    remark: say('cover-remark'),
  };
}

function composeSummary(words: Words, assessment: GradingAssessment): readonly Block[] {
  const say = (id: string, ...args: number[]): string => words.say(`grading-document.${id}`, ...args);
  const holding = (applies: string): number => assessment.floors.filter((floor) => floor.applies === applies).length;
  return [
    plainHeading(1, 'summary', say('summary')),
    {
      kind: 'callout', tone: assessment.proposed.grade === null ? 'open' : 'accent', title: words.pair(say('proposed'), proposedText(words, assessment)),
      lines: [
        line(assessment.unanswered.length === 0 ? say('summary-complete') : say('summary-unanswered', assessment.unanswered.length)),
        line(say('summary-floors', holding('yes'), holding('unknown'))),
        ...(assessment.contradictions.length === 0 ? [] : [line(say('summary-contradictions', assessment.contradictions.length))]),
        line(run(words.of(assessment.disclaimer), { tone: 'muted' })),
      ],
    },
    {
      kind: 'table',
      columns: [{ title: say('information-level'), width: 1, align: 'center' }, { title: say('service-level'), width: 1, align: 'center' }, { title: say('proposed'), width: 1, align: 'center' }],
      rows: [row(
        centred(gradeWord(words, assessment.information.level)), centred(gradeWord(words, assessment.service.level)),
        toned(assessment.proposed.grade === null ? 'open' : 'accent', line(run(proposedText(words, assessment), { bold: true }))),
      )],
    },
  ];
}

/**
 * The document for `assessment` in `language`: summary, description of the object (gaps stay visible), both matrices with reasons, the grade,
 * floors, what would change it, cadence and duties, unanswered questions, signatures; annex with every answer.
 */
export function composeGrading(assessment: GradingAssessment, language: Language): Document {
  const words = wordsIn(language);
  return {
    ...documentHead(assessment, words, language, words.say('grading-document.title')),
    cover: composeCover(words, assessment),
    parts: [
      { orientation: 'portrait', blocks: [...composeSummary(words, assessment), ...composeObject(words, assessment)] },
      { orientation: 'portrait', blocks: [...composeLevelChapters(words, assessment), ...composeClosingChapters(words, assessment)] },
      { orientation: 'portrait', blocks: composeAnswersAnnex(words, assessment) },
    ],
    sheets: composeGradingSheets(words, assessment),
  };
}
