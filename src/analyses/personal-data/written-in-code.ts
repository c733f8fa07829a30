// Classes that statements of SQL in code write: a method takes one and gives its properties to the statement, as data access by hand does in Java and C#.
import type { Outline } from '../../outline/outline.ts';
import type { OwnProtection } from '../../ruleset/vocabularies/own-protection.ts';
import { joinedWords } from '../../ruleset/vocabularies/name-words.ts';

export interface WrittenClass {
  /** Without its namespace. */
  readonly name: string;
  readonly table: string;
  /** Words joined, as `joinedWords` gives them. */
  readonly properties: readonly string[];
}

/** `"insert into patient (...`, `"update patient set ...`. */
const STATEMENT = /"\s{0,20}(?:(?:insert|replace)\s{1,20}into\s{1,20}[[`]?(?:\w{1,40}[\]`]?\.[[`]?){0,2}(\w{1,60})|update\s{1,20}[[`]?(?:\w{1,40}[\]`]?\.[[`]?){0,2}(\w{1,60})[\]`]?\s{1,20}set\b)/i;
const CLASS = /^(?:[\w.]{1,200}\.)?([A-Za-z]\w{1,80})\??$/;
/** `model.IdCard`, `patient.getIdCard()`; other calls say nothing of properties. */
const READ = /(?<![\w.])(\w{1,60})\.(?:get([A-Z]\w{0,80})\s{0,4}\(\s{0,4}\)|(\w{1,80})\b(?!\s{0,4}\())/g;
const LAST_CALL = /(\w{1,60})\s{0,4}\(\s{0,4}$/;
const ENCRYPTS = /crypt|cipher|sm4/i;

/** One per method and parameter; properties that a call encrypts on the way left out. Work is linear in the length of the bodies with a statement. */
export function writtenInCode({ text, types, codeBetween }: Outline, own: OwnProtection): WrittenClass[] {
  if (!STATEMENT.test(text)) return [];
  const hides = (call: string): boolean => ENCRYPTS.test(call) || own.encrypts(call);
  return types.flatMap(({ methods }) => methods.flatMap(({ parameters, body }): WrittenClass[] => {
    const given = parameters.flatMap(({ name, type }) => CLASS.exec(type)?.slice(1).map((holder) => ({ name, holder })) ?? []);
    if (body === undefined || given.length === 0) return [];
    const code = codeBetween(body.start, body.end);
    const statement = STATEMENT.exec(code);
    if (statement === null) return [];
    const read = Array.from(code.matchAll(READ), ({ 1: variable, 2: got, 3: plain, index }) => ({ variable, property: joinedWords(got ?? plain ?? ''), isHidden: hides(LAST_CALL.exec(code.slice(Math.max(0, index - 80), index))?.[1] ?? '') }));
    return given.flatMap(({ name, holder }): WrittenClass[] => {
      const ofGiven = read.filter(({ variable }) => variable === name);
      const hidden = new Set(ofGiven.flatMap(({ property, isHidden }) => (isHidden ? [property] : [])));
      const properties = [...new Set(ofGiven.map(({ property }) => property))].filter((one) => !hidden.has(one));
      return properties.length === 0 ? [] : [{ name: holder, table: statement[1] ?? statement[2] ?? '', properties }];
    });
  }));
}
