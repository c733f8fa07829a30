// Handlers of Java that select a patient's row by an identifier that the request gives.
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import type { Outline, OutlineMethod, OutlineType, OutlineVariable } from '../../../outline/outline.ts';
import type { RequestHandler } from '../../request-handlers.ts';
import { beginningSmall, isIdentifier, keepsPatients, mentions, namesPatient, selects, type RowWords } from './patient-rows.ts';

/** Types of identifiers, alone or many of them. */
const IDENTIFYING = /^(?:final\s{1,8})?(?:(?:List|Set|Collection)<)?(?:String|Long|Integer|int|long|UUID|BigInteger|Serializable)>?(?:\s?\[\]|\s?\.\.\.)?$/;
const IDENTIFIER_OF = /(?<![\w$.])([a-z_]\w{0,40})\s?\.\s?get(\w{1,40})\s?\(\s?\)/g;
/** `String id = request.getParameter("id")`. */
const TAKEN = /(?<![\w$.])([a-zA-Z_$]\w{0,40})\s{0,4}=[^;"]{0,80}getParameter\s?\(\s?"(\w{1,40})"/g;
/** `service.method(` */
const CALL = /(?<![\w$])([a-z_]\w{0,60})\s{0,40}\.\s{0,40}([a-z]\w{0,80})\s{0,4}\(/g;
const LONGEST = 20_000;

/** A handler that is declared, and what messages call it. */
export interface DeclaredGivenRow {
  readonly method: OutlineMethod;
  readonly name: string;
}

export function javaGivenRows(outline: Outline, handlers: readonly RequestHandler[], words: RowWords, signs: LoginSigns): DeclaredGivenRow[] {
  return handlers.flatMap(({ type, method, action }): DeclaredGivenRow[] => {
    const { body, name } = method;
    if (body === undefined || body.end - body.start > LONGEST || !selects(name, words)) return [];
    const code = outline.codeBetween(method.headAt, body.end);
    if (signs.speaksOfCaller.test(code)) return [];
    const given: Given = { identifiers: identifiersOf(type, method, action !== undefined, code, words), objects: objectsOf(type, method, action !== undefined, words) };
    if (given.identifiers.length + given.objects.length === 0) return [];
    return selectsBy(outline, type, method, given, words) ? [{ method, name: `${type.name}.${name}` }] : [];
  });
}

/** Names that hold an identifier of the request, and those that hold its fields. */
interface Given {
  readonly identifiers: readonly string[];
  readonly objects: readonly string[];
}

function identifiersOf(type: OutlineType, { parameters }: OutlineMethod, isAction: boolean, code: string, words: RowWords): string[] {
  const given = parameters.filter((one) => isGiven(one, words) && !one.annotations.has(...words.signs.fromSession)).map(({ name }) => name);
  if (code.includes('getParameter')) for (const [, name = '', key = ''] of code.matchAll(TAKEN)) if (isIdentifier(key, words)) given.push(name);
  // Struts sets the fields of an action.
  return isAction ? [...given, ...type.fields.filter((one) => isGiven(one, words) && hasSetter(type, one.name)).map(({ name }) => name)] : given;
}

/** What a request is bound to: a parameter of a handler, a field or the model of an action. */
function objectsOf(type: OutlineType, { parameters }: OutlineMethod, isAction: boolean, { signs }: RowWords): string[] {
  const bound = isAction ? type.fields.filter(({ name }) => hasSetter(type, name)) : parameters.filter((one) => !one.annotations.has(...signs.fromSession));
  return bound.filter((one) => signs.form.test(one.type) && !signs.keeper.test(one.type)).map(({ name }) => name);
}

function isGiven({ name, type }: OutlineVariable, words: RowWords): boolean {
  return IDENTIFYING.test(type) && isIdentifier(name, words);
}

function hasSetter({ methods }: OutlineType, field: string): boolean {
  return methods.some(({ name, parameters }) => parameters.length === 1 && name.toLowerCase() === `set${field.toLowerCase()}`);
}

/** Whether a call on what keeps rows of patients is given one of them. */
function selectsBy({ bare, brackets }: Outline, type: OutlineType, { body, parameters }: OutlineMethod, given: Given, words: RowWords): boolean {
  if (body === undefined) return false;
  const types = new Map([...type.fields, ...parameters].map((one) => [one.name, one.type]));
  for (const { 0: call, 1: owner = '', 2: name = '', index } of bare.slice(body.start, body.end).matchAll(CALL)) {
    const declared = types.get(owner);
    if (declared === undefined || !words.signs.reads.test(name) || !words.signs.keeper.test(declared)) continue;
    const open = body.start + index + call.length - 1;
    const passed = bare.slice(open + 1, brackets.closingOf(open, body.end));
    if (holdsGiven(passed, name, given, words) && (keepsPatients(declared, name, words) || given.identifiers.some((one) => namesPatient(one, words) && mentions(passed, one)))) return true;
  }
  return false;
}

function holdsGiven(passed: string, method: string, { identifiers, objects }: Given, words: RowWords): boolean {
  if (identifiers.some((one) => mentions(passed, one)) || (words.signs.deletes.test(method) && objects.includes(passed.trim()))) return true;
  return Array.from(passed.matchAll(IDENTIFIER_OF)).some(([, name = '', field = '']) => objects.includes(name) && isIdentifier(beginningSmall(field), words));
}
