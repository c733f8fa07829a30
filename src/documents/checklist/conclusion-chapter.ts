// Chapter 8: conclusion with every reason and every waiver, disclaimer, signatures.
import { WIDE_SPACE, cell, centred, line, list, note, paragraph, row, run, toned, type Block } from '../document.ts';
import { severityWord, toneOf, verdictWord } from '../document-words.ts';
import { signatureTable } from '../signature-table.ts';
import { chapterHeading, plainHeading, sectionHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { approverOf, briefReasonLines, waiverEffect } from './item-facts.ts';
import { toneOfOutcome } from './summary.ts';
import { decidingReasons, itemsOf, sortReasons } from './verdict-counts.ts';

/** The reasons that decide in full; those of a milder outcome in one line, as chapter 7 lists each of them. */
function composeReasons({ assessment, words }: ChapterInput): readonly Block[] {
  const { outcome } = assessment.conclusion;
  const reasons = sortReasons(assessment);
  if (reasons.length === 0) return [paragraph(words.say('checklist-document.final-reasons-none'))];
  const items = new Map(itemsOf(assessment).map((item) => [item.id, item]));
  const title = (id: string): string => words.say(`checklist-document.${id}`);
  const deciding = decidingReasons(assessment);
  const others = reasons.filter((reason) => !deciding.includes(reason));
  return [
    {
      kind: 'table',
      compact: true,
      columns: [
        { title: title('id'), width: 1.7, align: 'center' }, { title: title('item'), width: 5.2 }, { title: title('severity'), width: 1.9, align: 'center' },
        { title: title('column-verdict'), width: 2.4, align: 'center' }, { title: title('reason'), width: 6.4 },
      ],
      rows: deciding.map((reason) => {
        const item = items.get(reason.itemId);
        return row(
          centred(reason.itemId),
          cell(item === undefined ? '' : words.of(item.title)),
          centred(item === undefined ? '' : severityWord(words, item.severity)),
          item === undefined ? cell('') : toned(toneOf(item.verdict), line(run(verdictWord(words, item.verdict), { bold: true }))),
          // Severity and verdict stand beside it already: what matters here is why. A waiver or a missing plan says so itself.
          item === undefined || item.waiver?.valid === true || item.outcome !== outcome || item.reasons.length === 0 ? cell(words.of(reason.text)) : cell(...briefReasonLines(words, item, true)),
        );
      }),
    },
    ...(others.length === 0 ? [] : [
      paragraph(words.say('checklist-document.final-others', others.length)),
      note(words.join(others.map((reason) => reason.itemId))),
    ]),
  ];
}

function composeRemarks({ assessment, words }: ChapterInput): readonly Block[] {
  const remarks = assessment.conclusion.remarks ?? [];
  if (remarks.length === 0) return [];
  return [
    plainHeading(3, 'remarks', words.say('checklist-document.final-remarks')),
    list(remarks.map((remark) => line(run(remark.itemId, { bold: true }), ` ${words.of(remark.text)}`))),
  ];
}

function composeWaivers({ assessment, words }: ChapterInput): Block {
  if (assessment.waivers.length === 0) return paragraph(words.say('checklist-document.waivers-none'));
  const items = new Map(itemsOf(assessment).map((item) => [item.id, item]));
  const title = (id: string): string => words.say(`checklist-document.${id}`);
  return {
    kind: 'table',
    compact: true,
    columns: [
      { title: title('item'), width: 4.4 }, { title: title('waiver-reason'), width: 5.2 }, { title: title('waiver-approver'), width: 3 },
      { title: title('waiver-expires'), width: 2.6, align: 'center' }, { title: title('waiver-effect'), width: 3 },
    ],
    rows: assessment.waivers.map(({ itemId, waiver }) => {
      const item = items.get(itemId);
      return row(
        cell(line(run(itemId, { bold: true }), item === undefined ? '' : `${WIDE_SPACE}${words.of(item.title)}`)), cell(waiver.reason ?? words.say('document.to-state')),
        cell(approverOf(words, waiver)), centred(waiver.expires ?? words.say('document.to-state')), cell(waiverEffect(words, waiver)),
      );
    }),
  };
}

/** Chapter 8. */
export function composeConclusionChapter(input: ChapterInput): readonly Block[] {
  const { assessment, words } = input;
  const { conclusion } = assessment;
  return [
    chapterHeading('8', words.say('checklist-document.final')),
    { kind: 'callout', tone: toneOfOutcome(conclusion.outcome), title: words.pair(words.say('checklist-document.conclusion'), words.of(conclusion.title)), lines: [] },
    sectionHeading('8.1', words.say('checklist-document.final-reasons')),
    ...composeReasons(input),
    ...composeRemarks(input),
    sectionHeading('8.2', words.say('checklist-document.waivers')),
    composeWaivers(input),
    sectionHeading('8.3', words.say('checklist-document.signatures')),
    plainHeading(3, 'disclaimer', words.say('checklist-document.disclaimer')),
    list([words.of(conclusion.disclaimer), words.say('checklist-document.cover-remark'), words.say('checklist-document.signatures-note')]),
    signatureTable(words, { owner: assessment.system.owner, vendor: assessment.system.vendor }),
  ];
}
