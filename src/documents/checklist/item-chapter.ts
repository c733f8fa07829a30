// Chapter 4: every item by group, with requirement, clauses, verdict, basis and who must supply what.
import type { AssessedGroup, AssessedItem } from '../../model/assessment.ts';
import { WIDE_SPACE, cell, line, list, note, paragraph, row, run, toned, type Block, type Line, type Row, type Table } from '../document.ts';
import { clauseLines, decidedWord, severityWord, toneOf, verdictWord, type Words } from '../document-words.ts';
import { chapterHeading, plainHeading, sectionHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { basisLines, supplyLines } from './item-facts.ts';
import { VERDICT_ORDER } from './verdict-counts.ts';

function composeReading(words: Words): readonly Block[] {
  return [
    plainHeading(3, 'reading', words.say('checklist-document.reading')),
    {
      kind: 'facts',
      facts: VERDICT_ORDER.map((verdict) => ({ name: verdictWord(words, verdict), tone: toneOf(verdict), lines: [line(words.say(`checklist-document.read-${verdict}`))] })),
    },
    list([words.say('checklist-document.read-severity'), words.say('checklist-document.read-clauses')]),
  ];
}

function verdictLines(words: Words, item: AssessedItem): readonly Line[] {
  const lines: Line[] = [
    line(run(verdictWord(words, item.verdict), { bold: true })),
    line(run(decidedWord(words, item), { tone: 'muted' })),
    line(run(severityWord(words, item.severity), item.severity === 'veto' ? { bold: true } : {})),
  ];
  if (!item.waivable) lines.push(line(run(words.say('checklist-document.not-waivable'), { tone: 'muted' })));
  if (!item.mandatory) lines.push(line(run(words.say('checklist-document.recommendation'), { tone: 'muted' })));
  return lines;
}

function itemRow(words: Words, item: AssessedItem, withComponent: boolean): Row {
  return {
    head: true,
    cells: [
      cell(
        line(run(`${item.id}${WIDE_SPACE}${words.of(item.title)}`, { bold: true })),
        line(words.of(item.requirement)),
        ...(item.derivedParts === undefined || item.derivedParts.length === 0 ? [] : [line(run(words.say('checklist-document.derived', words.join(item.derivedParts.map((each) => words.of(each)))), { tone: 'muted' }))]),
        line(run(words.say('checklist-document.test-method', words.of(item.testMethod)), { tone: 'muted' })),
      ),
      cell(...clauseLines(words, item.clauses)),
      toned(toneOf(item.verdict), ...verdictLines(words, item)),
      cell(...basisLines(words, item, withComponent)),
      cell(...supplyLines(words, item)),
    ],
  };
}

function groupTable(words: Words, group: AssessedGroup, withComponent: boolean): Table {
  return {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('checklist-document.column-item'), width: 6.2 },
      { title: words.say('checklist-document.column-clauses'), width: 4.8 },
      { title: words.say('checklist-document.column-verdict'), width: 2.4, align: 'center' },
      { title: words.say('checklist-document.column-basis'), width: 9 },
      { title: words.say('checklist-document.column-who'), width: 3.3 },
    ],
    rows: group.items.map((item) => itemRow(words, item, withComponent)),
  };
}

function composeNotApplicable({ assessment, words }: ChapterInput, number: string): readonly Block[] {
  const head = sectionHeading(number, words.say('checklist-document.not-applicable'));
  if (assessment.notApplicable.length === 0) return [head, paragraph(words.say('checklist-document.not-applicable-none'))];
  return [head, {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('checklist-document.id'), width: 2.2, align: 'center' },
      { title: words.say('checklist-document.item'), width: 8 },
      { title: words.say('checklist-document.reason'), width: 15 },
    ],
    rows: assessment.notApplicable.map((item) => row({ ...cell(item.id), align: 'center' }, cell(words.of(item.title)), cell(words.of(item.reason)))),
  }];
}

function composeDecommissioning({ assessment, words }: ChapterInput, number: string): readonly Block[] {
  if (assessment.decommissioning === undefined) return [];
  const withComponent = assessment.components.length > 1;
  return [
    sectionHeading(number, words.say('checklist-document.decommissioning')),
    note(words.say('checklist-document.decommissioning-note')),
    ...assessment.decommissioning.map((group) => groupTable(words, group, withComponent)),
  ];
}

/** Chapter 4. */
export function composeItemChapter(input: ChapterInput): readonly Block[] {
  const { assessment, words } = input;
  const withComponent = assessment.components.length > 1;
  return [
    chapterHeading('4', words.say('checklist-document.results')),
    ...composeReading(words),
    ...assessment.groups.flatMap((group, index): Block[] => [
      sectionHeading(`4.${index + 1}`, words.say('checklist-document.group-title', group.id, words.of(group.title), group.items.length)),
      ...(group.items.length === 0 ? [note(words.say('checklist-document.no-items'))] : [groupTable(words, group, withComponent)]),
    ]),
    ...composeNotApplicable(input, `4.${assessment.groups.length + 1}`),
    ...composeDecommissioning(input, `4.${assessment.groups.length + 2}`),
  ];
}
