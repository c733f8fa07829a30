// Cover and the one-page summary: what a head of department reads.
import type { OutcomeId } from '../../model/catalogue.ts';
import { cell, centred, fact, line, list, note, row, run, toned, type Block, type Cover, type Table, type Tone } from '../document.ts';
import { gradeWord, orGap, toneOf, verdictWord, type Words } from '../document-words.ts';
import { plainHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { countVerdicts, decidingReasons, itemsOf, mandatoryItems, VERDICT_ORDER } from './verdict-counts.ts';

const SHOWN_REASONS = 5;

export const toneOfOutcome = (outcome: OutcomeId): Tone => (outcome === 'reject' ? 'fail' : outcome === 'conditional' ? 'partial' : 'pass');

export function gradeText({ assessment, words }: ChapterInput): string {
  const grade = gradeWord(words, assessment.system.grade);
  return assessment.system.gradeAnswered ? grade : words.aside(grade, words.say('checklist-document.grade-unanswered'));
}

export function composeCover(input: ChapterInput): Cover {
  const { assessment, words } = input;
  const { system } = assessment;
  return {
    title: words.say('checklist-document.title'),
    subtitle: system.name,
    facts: [
      fact(words.say('document.owner'), line(orGap(words, system.owner))),
      fact(words.say('document.vendor'), line(orGap(words, system.vendor))),
      fact(words.say('checklist-document.grade'), gradeText(input)),
      fact(words.say('document.date'), assessment.date),
      fact(words.say('document.catalogue-version'), assessment.catalogueVersion),
    ],
    remark: words.say('checklist-document.cover-remark'),
  };
}

function countTable(words: Words, counts: Readonly<Record<string, number>>): Table {
  return {
    kind: 'table',
    columns: VERDICT_ORDER.map((verdict) => ({ title: verdictWord(words, verdict), width: 1.2, align: 'center' })),
    rows: [row(...VERDICT_ORDER.map((verdict) => toned(toneOf(verdict), line(run(String(counts[verdict] ?? 0), { bold: true })))))],
  };
}

function groupTable({ assessment, words }: ChapterInput): Table {
  const number = (value: number, bold = false) => centred(value === 0 ? line(run('–', { tone: 'muted' })) : line(run(String(value), { bold })));
  return {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('checklist-document.group'), width: words.language === 'en' ? 4.4 : 4.2 },
      { title: words.say('checklist-document.items'), width: words.language === 'en' ? 1.4 : 1.2, align: 'center' },
      ...VERDICT_ORDER.map((verdict) => ({ title: verdictWord(words, verdict), width: words.language === 'en' ? 2.2 : 1.98, align: 'center' as const })),
    ],
    rows: [
      ...assessment.groups.map((group) => {
        const items = group.items.filter((item) => item.mandatory);
        const counts = countVerdicts(items);
        return { head: true, cells: [cell(`${group.id} ${words.of(group.title)}`), number(items.length), ...VERDICT_ORDER.map((verdict) => number(counts[verdict]))] };
      }),
      { head: true, cells: [cell(line(run(words.say('checklist-document.total'), { bold: true }))), number(mandatoryItems(assessment).length, true), ...VERDICT_ORDER.map((verdict) => number(assessment.counts[verdict], true))] },
    ],
  };
}

function titleOf({ assessment, words }: ChapterInput, id: string): string {
  const item = itemsOf(assessment).find((each) => each.id === id);
  return item === undefined ? '' : words.of(item.title);
}

/** The summary page. */
export function composeSummary(input: ChapterInput): readonly Block[] {
  const { assessment, words } = input;
  const { conclusion } = assessment;
  const deciding = decidingReasons(assessment);
  const more = deciding.length - SHOWN_REASONS;
  const title = words.of(conclusion.title);
  return [
    plainHeading(1, 'summary', words.say('checklist-document.summary')),
    {
      kind: 'callout', tone: toneOfOutcome(conclusion.outcome), title: words.pair(words.say('checklist-document.conclusion'), title),
      lines: [
        line([
          words.say('checklist-document.summary-counts', itemsOf(assessment).length, mandatoryItems(assessment).length, itemsOf(assessment).length - mandatoryItems(assessment).length),
          ...(assessment.notApplicable.length === 0 ? [] : [words.say('checklist-document.summary-out-of-scope', assessment.notApplicable.length)]),
          words.say('checklist-document.summary-tables'),
          ...(conclusion.outcome === 'pass' ? [] : [words.say('checklist-document.summary-causes', title, deciding.length)]),
          ...(assessment.waivers.length === 0 ? [] : [words.say('checklist-document.summary-waivers', assessment.waivers.length, assessment.waivers.filter((each) => each.waiver.valid).length)]),
        ].join(words.language === 'en' ? ' ' : '')),
        line(run(words.of(conclusion.disclaimer), { tone: 'muted' })),
      ],
    },
    countTable(words, assessment.counts),
    ...(deciding.length === 0 ? [] : [
      plainHeading(3, 'summary-reasons', words.say('checklist-document.main-reasons')),
      list(deciding.slice(0, SHOWN_REASONS).map((reason) => line(run(reason.itemId, { bold: true }), ` ${words.pair(titleOf(input, reason.itemId), words.of(reason.text))}`))),
    ]),
    ...(more > 0 ? [note(words.say('checklist-document.summary-more', more))] : []),
    plainHeading(3, 'summary-groups', words.say('checklist-document.by-group')),
    groupTable(input),
  ];
}
