// The block that hospital, vendor, operations provider and third party sign.
import { cell, centred, line, row, run, type Table } from './document.ts';
import type { Words } from './document-words.ts';

/** One row per party, high enough for a seal; known names are printed. */
export function signatureTable(words: Words, names: { readonly owner?: string | undefined; readonly vendor?: string | undefined }): Table {
  const title = (id: string): string => words.say(`document.sign.${id}`);
  const party = (id: string, name?: string) =>
    row(cell(line(run(title(id), { bold: true })), ...(name === undefined ? [] : [line(name)])), cell(''), cell(''), centred(title('day')));
  return {
    kind: 'table',
    rowHeight: 22,
    columns: [
      { title: title('party'), width: 4.2 }, { title: title('opinion'), width: 5.6 }, { title: title('signature'), width: 4.4 }, { title: title('date'), width: 3.8, align: 'center' },
    ],
    rows: [party('hospital', names.owner), party('vendor', names.vendor), party('operator'), party('third-party')],
  };
}
