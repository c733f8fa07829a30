// Chapter 7: what failed, with its rectification plan, and what is not verified, with who must supply what.
import type { AssessedItem } from '../../model/assessment.ts';
import { WIDE_SPACE, cell, centred, line, note, paragraph, row, run, toned, type Block, type Cell, type Line } from '../document.ts';
import { orGap, partiesOf, severityWord, toneOf, verdictWord, type Words } from '../document-words.ts';
import { chapterHeading, plainHeading, sectionHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { briefReasonLines, documentsText, missingText } from './item-facts.ts';
import { bySeverity, itemsOf } from './verdict-counts.ts';

const verdictCell = (words: Words, item: AssessedItem): Cell => toned(toneOf(item.verdict), line(run(verdictWord(words, item.verdict), { bold: true })));
const titleCell = (words: Words, item: AssessedItem): Cell => cell(line(run(item.id, { bold: true }), `${WIDE_SPACE}${words.of(item.title)}`));

const orDash = (lines: readonly string[]): readonly Line[] => (lines.length === 0 ? [line(run('–', { tone: 'muted' }))] : lines.map((one) => line(one)));

function planCells(words: Words, item: AssessedItem): readonly Cell[] {
  const plan = item.rectification;
  const measure = plan === undefined ? line(run(words.say('checklist-document.rectification-none'), { tone: 'muted' })) : line(orGap(words, plan.measure));
  const missing = plan !== undefined && !plan.complete ? [line(run(missingText(words, plan), { tone: 'muted' }))] : [];
  return [cell(measure, ...missing), cell(line(orGap(words, plan?.owner))), centred(line(orGap(words, plan?.due))), cell(line(orGap(words, plan?.operatorApprover)))];
}

function composeFailed(words: Words, items: readonly AssessedItem[]): Block {
  if (items.length === 0) return paragraph(words.say('checklist-document.ledger-failed-none'));
  const title = (id: string): string => words.say(`checklist-document.${id}`);
  return {
    kind: 'table',
    compact: true,
    columns: [
      { title: title('item'), width: 5 }, { title: title('severity'), width: 1.9, align: 'center' }, { title: title('column-verdict'), width: 2.3, align: 'center' },
      { title: title('responsible'), width: 3 }, { title: title('measure'), width: 5.6 }, { title: title('person'), width: 2.4 }, { title: title('due'), width: 2.3, align: 'center' }, { title: title('approver'), width: 3 },
    ],
    rows: items.map((item) => row(titleCell(words, item), centred(severityWord(words, item.severity)), verdictCell(words, item), cell(partiesOf(words, item.responsible)), ...planCells(words, item))),
  };
}

/** One table per responsible party, so that each can be handed its own list. */
function composeOpen(words: Words, items: readonly AssessedItem[]): readonly Block[] {
  if (items.length === 0) return [paragraph(words.say('checklist-document.ledger-open-none'))];
  const title = (id: string): string => words.say(`checklist-document.${id}`);
  const parties = new Map<string, AssessedItem[]>();
  for (const item of items) {
    const party = partiesOf(words, item.responsible);
    parties.set(party, [...(parties.get(party) ?? []), item]);
  }
  return [note(title('ledger-open-note')), ...[...parties].flatMap(([party, own], index): Block[] => [
    plainHeading(3, `open-${index + 1}`, words.say('checklist-document.ledger-party', party, own.length)),
    {
      kind: 'table',
      compact: true,
      columns: [
        { title: title('item'), width: 6.6 }, { title: title('severity'), width: 1.9, align: 'center' }, { title: title('column-verdict'), width: 2.4, align: 'center' },
        { title: title('reason'), width: 7.3 }, { title: title('documents'), width: 7.3 },
      ],
      rows: own.map((item) => row(
        titleCell(words, item), centred(severityWord(words, item.severity)), verdictCell(words, item), cell(...orDash(briefReasonLines(words, item, false))),
        cell(...orDash(item.requiredDocuments.length === 0 ? [] : [documentsText(words, item)])),
      )),
    },
  ])];
}

/** Chapter 7. */
export function composeLedgerChapter({ assessment, words }: ChapterInput): readonly Block[] {
  const items = bySeverity(itemsOf(assessment));
  return [
    chapterHeading('7', words.say('checklist-document.ledger')),
    sectionHeading('7.1', words.say('checklist-document.ledger-failed')),
    composeFailed(words, items.filter((item) => item.verdict === 'fail' || item.verdict === 'partial')),
    sectionHeading('7.2', words.say('checklist-document.ledger-open')),
    ...composeOpen(words, items.filter((item) => item.verdict === 'open' || item.verdict === 'review')),
  ];
}
