// What changed since the earlier checklist that was given: after the summary, before the chapters.
import type { ChecklistChanges } from '../../model/assessment.ts';
import type { Verdict } from '../../model/catalogue.ts';
import { WIDE_SPACE, cell, centred, line, note, paragraph, row, run, toned, type Block, type Cell } from '../document.ts';
import { toneOf, verdictWord, type Words } from '../document-words.ts';
import { plainHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { VERDICT_ORDER } from './verdict-counts.ts';

export function composeChanges({ assessment, words }: ChapterInput): readonly Block[] {
  const { since } = assessment;
  if (since === undefined) return [];
  const say = (id: string, ...args: readonly (string | number)[]): string => words.say(`checklist-changes.${id}`, ...args);
  const remarks = [...(since.otherRules ? [say('other-rules')] : []), ...(since.otherCatalogue ? [say('other-catalogue')] : []), ...(since.otherGrade ? [say('other-grade')] : [])];
  return [
    plainHeading(1, 'changes', say('title')),
    paragraph(say('intro', since.date, since.system, since.items.length, since.findings.appeared, since.findings.gone)),
    ...remarks.map((remark) => note(remark)),
    {
      kind: 'table', compact: true,
      columns: [{ title: say('which'), width: 3 }, ...VERDICT_ORDER.map((verdict) => ({ title: verdictWord(words, verdict), width: 2.3, align: 'center' as const }))],
      rows: [
        { head: true, cells: [cell(since.date), ...VERDICT_ORDER.map((verdict) => centred(String(since.counts[verdict])))] },
        { head: true, cells: [cell(assessment.date), ...VERDICT_ORDER.map((verdict) => centred(String(assessment.counts[verdict])))] },
      ],
    },
    ...(since.items.length === 0 ? [] : [changedItems(words, since)]),
  ];
}

function changedItems(words: Words, since: ChecklistChanges): Block {
  const verdictCell = (verdict: Verdict | undefined): Cell => verdict === undefined
    ? centred(line(run(words.say('checklist-changes.not-listed'), { tone: 'muted' }))) : toned(toneOf(verdict), line(run(verdictWord(words, verdict), { bold: true })));
  return {
    kind: 'table', compact: true,
    columns: [{ title: words.say('checklist-document.item'), width: 9 }, { title: words.say('checklist-changes.before'), width: 3.6, align: 'center' }, { title: words.say('checklist-changes.after'), width: 3.6, align: 'center' }],
    rows: since.items.map((item) => row(cell(line(run(item.id, { bold: true }), `${WIDE_SPACE}${words.of(item.title)}`)), verdictCell(item.before), verdictCell(item.after))),
  };
}
