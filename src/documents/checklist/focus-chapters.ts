// Chapters 5 and 6: the items on cryptography and on personal data once more, in short, because two other bodies read only these.
import type { AssessedItem } from '../../model/assessment.ts';
import { cell, centred, line, paragraph, row, run, toned, type Block } from '../document.ts';
import { partiesOf, severityWord, toneOf, verdictWord } from '../document-words.ts';
import { chapterHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { isOpen } from './finding-facts.ts';

// Groups of the catalogue that make up each chapter: 国产密码应用, 通信安全; 个人信息保护, 数据保密性与完整性.
const CRYPTOGRAPHY_GROUPS = ['GM', 'CM'];
const PERSONAL_DATA_GROUPS = ['PI', 'DS'];

function shortTable({ words }: ChapterInput, items: readonly AssessedItem[]): Block {
  if (items.length === 0) return paragraph(words.say('checklist-document.no-items'));
  return {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('checklist-document.id'), width: 1.7, align: 'center' },
      { title: words.say('checklist-document.item'), width: 7 },
      { title: words.say('checklist-document.severity'), width: 1.9, align: 'center' },
      { title: words.say('checklist-document.column-verdict'), width: 2.5, align: 'center' },
      { title: words.say('checklist-document.responsible'), width: 4.4 },
    ],
    rows: items.map((item) => row(
      centred(item.id), cell(words.of(item.title)), centred(severityWord(words, item.severity)),
      toned(toneOf(item.verdict), line(run(verdictWord(words, item.verdict), { bold: true }))), cell(partiesOf(words, item.responsible)),
    )),
  };
}

/** Chapters 5 and 6. */
export function composeFocusChapters(input: ChapterInput): readonly Block[] {
  const { assessment, words } = input;
  const itemsOf = (ids: readonly string[]) => ids.flatMap((id) => assessment.groups.find((group) => group.id === id)?.items ?? []);
  const personal = assessment.components.flatMap((component) => component.findings).filter((finding) => finding.family === 'personal-data' && isOpen(finding)).length;
  return [
    chapterHeading('5', words.say('checklist-document.cryptography')),
    paragraph(words.say('checklist-document.cryptography-note')),
    shortTable(input, itemsOf(CRYPTOGRAPHY_GROUPS)),
    chapterHeading('6', words.say('checklist-document.personal-data')),
    paragraph(words.say('checklist-document.personal-data-note')),
    shortTable(input, itemsOf(PERSONAL_DATA_GROUPS)),
    paragraph(words.say('checklist-document.personal-data-findings', personal)),
  ];
}
