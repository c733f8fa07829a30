// Annex C (what the checklist does not cover) and annex D (documents to submit).
import { cell, centred, line, note, paragraph, row, run, type Block } from '../document.ts';
import { partiesOf } from '../document-words.ts';
import { plainHeading } from '../headings.ts';
import type { ChapterInput } from './chapter-input.ts';
import { itemsOf } from './verdict-counts.ts';

/** Annex C. */
export function composeUncoveredAnnex({ assessment, words }: ChapterInput): readonly Block[] {
  const title = (id: string): string => words.say(`checklist-annex.uncovered-${id}`);
  return [
    plainHeading(1, 'annex-c', words.say('checklist-annex.uncovered')),
    paragraph(title('note')),
    {
      kind: 'table',
      compact: true,
      columns: [
        { title: title('group'), width: 5.4 }, { title: title('clauses'), width: 3.6 }, { title: title('state'), width: 2, align: 'center' },
        { title: title('touched'), width: 2.6 }, { title: title('remark'), width: 4 },
      ],
      rows: assessment.notCovered.map((each) => row(
        cell(words.of(each.group)), cell(words.of(each.clauses)), centred(words.of(each.coverage)), cell(words.join(each.touchedBy)), cell(each.note === undefined ? '' : words.of(each.note)),
      )),
    },
  ];
}

interface RequiredDocument {
  readonly name: string;
  readonly items: string[];
  readonly parties: Set<string>;
  readonly given: Set<string>;
}

/** Annex D. */
export function composeDocumentsAnnex({ assessment, words }: ChapterInput): readonly Block[] {
  const documents = new Map<string, RequiredDocument>();
  for (const item of itemsOf(assessment)) {
    for (const required of item.requiredDocuments) {
      const name = words.of(required);
      const entry: RequiredDocument = documents.get(name) ?? { name, items: [], parties: new Set(), given: new Set() };
      documents.set(name, entry);
      entry.items.push(item.id);
      entry.parties.add(partiesOf(words, item.responsible));
      for (const given of item.answer?.documents ?? []) entry.given.add(given);
    }
  }
  const head = [plainHeading(1, 'annex-d', words.say('checklist-annex.documents')), note(words.say('checklist-annex.documents-note'))];
  if (documents.size === 0) return [...head, paragraph(words.say('checklist-annex.documents-none'))];
  return [...head, {
    kind: 'table',
    compact: true,
    columns: [
      { title: words.say('document.number'), width: 1.2, align: 'center' }, { title: words.say('checklist-annex.document'), width: 5.6 },
      { title: words.say('checklist-annex.document-items'), width: 3.2 }, { title: words.say('checklist-document.responsible'), width: 3.6 }, { title: words.say('checklist-annex.document-given'), width: 4 },
    ],
    rows: [...documents.values()].map((each, index) => row(
      centred(String(index + 1)), cell(each.name), cell(words.join(each.items)), cell(words.join([...each.parties])),
      each.given.size === 0 ? cell(line(run(words.say('document.to-state'), { tone: 'muted' }))) : cell(...each.given),
    )),
  }];
}
