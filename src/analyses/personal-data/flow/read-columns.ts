// Columns of rows that code of C# reads by their names, to write them into an answer by hand: `reader["IdCard"]`, `row["Phone"]`.
import type { Outline, OutlineMethod } from '../../../outline/outline.ts';
import { matchField } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { selectedRows, shownField } from '../answers/selected-rows.ts';
import { isAboutField } from '../personal-members.ts';
import { columnNamed, type Carrier } from './carrier.ts';

/** What a column of a row holds of a person, by its name. */
export type ColumnOf = (name: string) => readonly Carrier[];

const KEYED = /\w[\])]{0,2}\s?\[\s?"/;
/** What gives rows of a database; a body of a request has keys, too. */
const ROWS = /Reader\b|\bData(?:Row|Table|Set|View)|\.\s?(?:Rows|Tables)\b/;
/** What a method that asks a database gives back. */
const GIVES_ROWS = /^(?:Task<)?(?:\w{1,40}\.){0,3}(?:Data(?:Table|Set|RowCollection|Row|View)|\w{0,20}DataReader)(?:\[\])?>?$/;
const SELECT = /"\s{0,200}select\s/gi;
const LONGEST = 8000;

/** Undefined where a method reads no rows. @param start where its body begins. */
export function columnsRead(outline: Outline, start: number, end: number, vocabulary: PersonalDataFields): ColumnOf | undefined {
  const code = outline.text.slice(start, end);
  if (!KEYED.test(code) || !ROWS.test(code)) return undefined;
  const statements = statementsIn(outline, start, end);
  if (statements.length === 0) return (name) => alone(name, vocabulary);
  const rows = statements.flatMap((one) => selectedRows(one, vocabulary));
  const named = new Map(rows.flatMap((row) => ('field' in row ? [[row.field.toLowerCase(), row] as const] : [])));
  const tables = [...new Set(rows.flatMap((row) => ('type' in row && row.columns === undefined ? [row.type] : [])))];
  return (name) => {
    const column = named.get(name.toLowerCase());
    if (column !== undefined) return [column];
    const asked = columnNamed(rows, name);
    if (asked.length > 0) return asked;
    return isAboutField(name) ? [] : tables.flatMap((table) => shownField(name, name, table, vocabulary)).slice(0, 1);
  };
}

/** Rows that a method gives back, by the statements that it makes: `DataTable Get() { return Query("select ..."); }`. */
export function rowsGivenBack(outline: Outline, { returns, body }: OutlineMethod, vocabulary: PersonalDataFields): readonly Carrier[] {
  if (body === undefined || !GIVES_ROWS.test(returns)) return [];
  return statementsIn(outline, body.start, body.end).flatMap((one) => selectedRows(one, vocabulary));
}

/** Where the statement is made is not seen: what only a patient has, or a number that is always one person's. */
function alone(name: string, vocabulary: PersonalDataFields): readonly Carrier[] {
  const found = isAboutField(name) ? undefined : matchField(vocabulary, name);
  const isShown = found !== undefined && found.field.exposed && found.strength !== 'confirmed' && (found.subject === 'patient' || (found.field.id === 'id_card' && found.subject !== 'staff'));
  return isShown ? [{ field: name, id: found.field.id }] : [];
}

/** Texts of the SELECTs, put together over `+`; `?` where a value is put in. */
function statementsIn({ text, bare }: Outline, start: number, end: number): string[] {
  return Array.from(text.slice(start, end).matchAll(SELECT)).flatMap(({ index }) => {
    const from = start + index;
    // A quote that closes a text is followed by code.
    if (bare[from] !== '"' || bare.slice(from + 1, from + 8).trim() !== '') return [];
    const to = Math.min(endOfTexts(bare, from, end), from + LONGEST);
    let statement = '';
    for (let at = from; at < to;) {
      const open = bare.indexOf('"', at);
      const close = open === -1 ? -1 : bare.indexOf('"', open + 1);
      if (close === -1 || close > to) break;
      statement += (statement === '' || bare.slice(at, open).replace(/[\s+@$]/g, '') === '' ? '' : '?') + text.slice(open + 1, close);
      at = close + 1;
    }
    return [statement];
  });
}

function endOfTexts(bare: string, from: number, end: number): number {
  const stop = bare.indexOf(';', from);
  return stop === -1 ? end : Math.min(stop, end);
}
