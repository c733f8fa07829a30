// What a SELECT of code gives back: rows of a table as they are, or the columns it names.
import { matchField, subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { isAboutField, personalMembers, showsPerson } from '../personal-members.ts';
import type { AskedColumn, Carrier } from '../flow/carrier.ts';
import { rowName } from './stored-rows.ts';

/** Longer statements are reports, which aggregate. */
const LONGEST = 8000;
const TABLE = /\b(?:from|join)\s{1,20}((?:["`[]?\w{1,80}["`\]]?\.){0,2}["`[]?\w{1,80}["`\]]?)(?:\s{1,20}(?:as\s{1,10})?(?!on\b|where\b|left\b|right\b|inner\b|outer\b|full\b|cross\b|join\b|group\b|order\b|limit\b|using\b|union\b|natural\b|having\b)(\w{1,60}))?/gi;
/** Masked in the statement itself, or no value of one row. */
const CHANGED = /\*{3}|\b(?:mask\w{0,20}|insert|replace|stuff|overlay|regexp_replace|count|sum|avg|max|min)\s{0,4}\(/i;
const COLUMN = /^(?:(\w{1,60})\.)?["`[]?(\w{1,80})["`\]]?(?:\s{1,20}(?:as\s{1,20})?["'`[]?(\w{1,80})["'`\]]?)?$/i;

/** Takes the text of a statement, `?` where a value is put in; nothing of interest in whatever is no SELECT. */
export function selectedRows(statement: string, vocabulary: PersonalDataFields): readonly Carrier[] {
  if (statement.length > LONGEST) return [];
  const begin = /^\s{0,200}select\s{1,200}(?:all\s|distinct(?:\s{1,20}on\s{0,4}\([^()]{0,200}\))?\s)?/i.exec(statement)?.[0].length;
  if (begin === undefined) return [];
  const { items, rest } = splitSelect(statement.slice(begin));
  const [derived, parts] = partedFrom(rest);
  const top = withJoins(parts);
  const tables = Array.from(top.matchAll(TABLE), ([, table = '', alias]) => ({ table: rowName(table), names: [rowName(table), table.toLowerCase(), (alias ?? '').toLowerCase()] }));
  const tableOf = (alias: string | undefined): string | undefined => (alias === undefined ? tables[0]?.table : tables.find(({ names }) => names.includes(alias.toLowerCase()))?.table);
  const asked = new Map<string, AskedColumn[]>();
  const rows = items.flatMap((item): readonly Carrier[] => {
    if (item === '*') return [...tables.map(({ table }) => ({ type: table })), ...(derived === undefined ? [] : selectedRows(derived, vocabulary))];
    const whole = /^(\w{1,60})\.\*$/.exec(item)?.[1];
    if (whole !== undefined) return [tableOf(whole)].flatMap((table) => (table === undefined ? [] : [{ type: table }]));
    const [, alias, source = '', named = source] = COLUMN.exec(item) ?? [];
    const table = tableOf(alias);
    if (source === '' || table === undefined || CHANGED.test(item) || isAboutField(named)) return [];
    const shown = shownField(named, source, table, vocabulary);
    if (shown.length === 0) asked.set(table, [...asked.get(table) ?? [], [source, named]]);
    return shown;
  });
  return [...rows, ...columnsAsked(asked, vocabulary)];
}

/** Columns of tables whose names do not say whose rows they hold (`customers`, `users`): together they show a person, or the tables tell. */
function columnsAsked(asked: ReadonlyMap<string, readonly AskedColumn[]>, vocabulary: PersonalDataFields): readonly Carrier[] {
  const ofPersons = Array.from(asked).filter(([table]) => !/^(?:organisation|dictionary)$/.test(subjectOf(vocabulary, '', table)));
  const members = ofPersons.flatMap(([table, columns]) => columns.map(([, as]) => ({ name: as, table })));
  const found = personalMembers({ name: members[0]?.table ?? '', members }, vocabulary).filter(({ member, match }) => !isAboutField(member.name, match.field.id));
  const shown = found.filter(({ match }) => match.field.exposed);
  if (showsPerson(found, false)) return shown.map(({ member, match }) => ({ field: member.name, id: match.field.id, ...(match.subject === 'staff' && { staff: true }) }));
  return ofPersons.flatMap(([table, columns]) => (columns.some(([column, as]) => [column, as].some((name) => matchField(vocabulary, name, { table })?.field.exposed === true)) ? [{ type: table, columns }] : []));
}

/** `from a, b` read as `from a join b`. */
function withJoins(top: string): string {
  const end = /\b(?:where|group|order|limit|having|union)\b/i.exec(top)?.index ?? top.length;
  return top.slice(0, end).replaceAll(',', ' join ') + top.slice(end);
}

/** Takes what follows the list; gives the SELECT that it begins with instead of a table, and the text outside of all parentheses. */
function partedFrom(rest: string): readonly [string | undefined, string] {
  const opening = /^from\s{0,20}\(\s{0,20}(?=select\s)/i.exec(rest)?.[0].length;
  let derived: string | undefined;
  let top = '';
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    const one = rest[at] ?? '';
    if (one === '(') depth++;
    else if (one === ')') {
      depth--;
      if (depth === 0 && opening !== undefined) derived ??= rest.slice(opening, at);
    } else if (depth === 0) top += one;
  }
  return [derived, top];
}

/** A column of a table about patients, or one that is a person's whatever its table is about. */
export function shownField(name: string, source: string, table: string, vocabulary: PersonalDataFields): readonly Carrier[] {
  const found = matchField(vocabulary, name, { table }) ?? matchField(vocabulary, source, { table });
  if (found === undefined || !found.field.exposed || found.strength === 'confirmed' || found.subject === 'organisation' || found.subject === 'dictionary' || found.subject === 'staff') return [];
  return found.subject === 'patient' || subjectOf(vocabulary, '', table) === 'patient' || found.field.id === 'id_card' ? [{ field: name, id: found.field.id }] : [];
}

/** The list of a SELECT, cut at its commas, and what follows from its FROM on; parentheses are left whole. */
function splitSelect(text: string): { readonly items: readonly string[]; readonly rest: string } {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const one = text[at];
    if (one === '(') depth++;
    else if (one === ')') depth--;
    else if (depth === 0 && one === ',') {
      items.push(text.slice(start, at).trim());
      start = at + 1;
    } else if (depth === 0 && (one === 'f' || one === 'F') && /^from\s/i.test(text.slice(at, at + 5)) && /\s/.test(text[at - 1] ?? ' ')) {
      items.push(text.slice(start, at).trim());
      return { items, rest: text.slice(at) };
    }
  }
  return { items: [], rest: '' };
}
