// Handlers of C# that select a patient's row by an identifier that the request gives: ASP.NET, its web services, WCF, ABP.
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import type { Outline, OutlineMethod, OutlineType } from '../../../outline/outline.ts';
import type { RequestHandler } from '../../request-handlers.ts';
import type { DeclaredGivenRow } from './java-identifiers.ts';
import { beginningSmall, holdsPatients, isIdentifier, keepsPatients, mentions, namesPatient, selects, selectsPatients, type RowWords } from './patient-rows.ts';

/** Types of identifiers, alone or many of them. */
const IDENTIFYING = /^(?:(?:List|IList|IEnumerable|ICollection)<)?(?:string|int|long|decimal|uint|ulong|Guid|String|Int32|Int64|Decimal|System\.Guid)\??>?(?:\[\])?$/;
/** `string id = Request["id"]`, `context.Request.QueryString["id"]`, `Request.Params["id"].ToString()`. */
const TAKEN = /(?<![\w@.])([a-zA-Z_]\w{0,40})\s{0,4}=[^;"]{0,80}\bRequest\s?(?:\.\s?(?:QueryString|Form|Params|Query))?\s?\[\s?"(\w{1,40})"/g;
/** `_service.Method(`, `PatientBLL.Method(`, `new PatientBll().Method(`; the `=` of a variable is read apart. */
const CALL = /(?<![\w.])(?:this\s{0,4}\.\s{0,4})?(?:new\s{1,4}([A-Z]\w{1,60})\s{0,2}\(\s{0,2}\)|(\w{1,60}))\s{0,40}\.\s{0,4}([A-Z]\w{0,80})\s{0,4}(?:<[\w.]{1,60}>\s{0,2})?\(/g;
const MADE = /(?<![\w.])(?:var|[A-Z]\w{1,60})\s{1,4}(\w{1,40})\s{0,4}=\s{0,4}new\s{1,4}(?:\w{1,40}\.){0,4}([A-Z]\w{1,60})\s{0,4}\(/g;
/** A set of rows of Entity Framework, SqlSugar and their like: `_db.Patients.`, `db.Queryable<Patient>()`, `_context.Set<Patient>()`. */
const SET = /(?<![\w])(?:this\s{0,4}\.\s{0,4})?\w{0,30}(?:[cC]ontext|[dD]b|DB|ctx|[uU]ow|[uU]nitOfWork|[sS]ugar|[sS]qlClient|fsql|_freeSql)\w{0,10}\s{0,4}\.\s{0,40}(?:(?:Set|Queryable|Select|Query|Deleteable|Delete|GetById|Repository)\s{0,2}<\s{0,2}([\w.]{2,80})\s{0,2}>|([A-Z]\w{2,60}))\s{0,40}[.(]/g;
const BY = /\.\s{0,40}(?:Find|First|Single|Where|Get|Load|InSingle|In|Del)\w{0,24}\s{0,4}\(/g;
/** A statement in a text, as far as the code's own statement goes. */
const STATEMENT = /["@$(\s](?:select|update|delete)\s(?:[^;]|;(?!\s{0,8}[\r\n])){0,4000}?\bwhere\b[^;]{0,2000}/gi;
/** `ExecuteDataSet("usp_PatientInfo", parameters, CommandType.StoredProcedure)` */
const PROCEDURE = /\bStoredProcedure\b/;
const PROCEDURE_NAME = /"(?:\w{1,20}\.)?([a-zA-Z]\w{3,60})"/g;
/** `p => p.Id == id`, `new object[] { id }`, `ids.Contains(p.Id)`. */
const COMPARED = /(?:==|\bEquals\s?\(|[{,])\s{0,4}([a-zA-Z_]\w{0,60})\b(?!\s?[.(]\s?[A-Z])|(?<![\w.])([a-zA-Z_]\w{0,60})(?:\s{0,4}==|\s?\.\s?(?:Value|Contains)\b)/g;
/** `parameter.Value = id`, `new SqlParameter("@id", id)`, `new { id }`, `new { Id = id }`. */
const PARAMETER = /(?:\.Value\s{0,4}=|Parameter\w{0,10}\s{0,2}\([^();]{0,120},|AddWithValue\s{0,2}\([^();]{0,80},|new\s{0,4}\{(?:[^{};]{0,200}[=,])?)\s{0,4}[a-zA-Z_]\w{0,60}/g;
/** A property of the base class that says who calls: `service.Cancel(id, UserId)`. A parameter of a handler begins small. */
const CALLER = /[(,]\s{0,4}(?:this\s?\.\s?)?(?:UserI[dD]|UserName|UserCode)\s{0,4}[,)]/;
/** A procedure that is given more than this searches; an identifier is one of its filters. */
const MOST_CONDITIONS = 6;
const LONGEST = 20_000;

export function csharpGivenRows(outline: Outline, handlers: readonly RequestHandler[], words: RowWords, signs: LoginSigns): DeclaredGivenRow[] {
  return handlers.flatMap(({ type, method }): DeclaredGivenRow[] => {
    const { body, name } = method;
    if (body === undefined || body.end - body.start > LONGEST || !selects(name, words)) return [];
    const code = outline.codeBetween(method.headAt, body.end);
    if (signs.speaksOfCallerInCSharp.test(code) || CALLER.test(code)) return [];
    const given = identifiersOf(method, code, words);
    if (given.length === 0) return [];
    const inside = outline.codeBetween(body.start, body.end);
    return callsBy(outline, type, method, given, words) || setsBy(outline, method, given, words) || statesBy(inside, given, words) || (method.parameters.length <= MOST_CONDITIONS && proceduresBy(inside, given, words)) ? [{ method, name: `${type.name}.${name}` }] : [];
  });
}

function identifiersOf({ parameters }: OutlineMethod, code: string, words: RowWords): string[] {
  const given = parameters.filter((one) => IDENTIFYING.test(one.type) && isIdentifier(beginningSmall(one.name), words) && !one.annotations.has(...words.signs.fromSession)).map(({ name }) => name);
  if (code.includes('Request')) for (const [, name = '', key = ''] of code.matchAll(TAKEN)) if (isIdentifier(beginningSmall(key), words)) given.push(name);
  return given;
}

/** Whether a call on what keeps rows of patients is given one of them. */
function callsBy({ bare, brackets }: Outline, type: OutlineType, { body, parameters }: OutlineMethod, given: readonly string[], words: RowWords): boolean {
  if (body === undefined) return false;
  const inside = bare.slice(body.start, body.end);
  const types = new Map([...type.fields, ...parameters].map((one) => [one.name, one.type.replace(/<.*$/s, '')]));
  for (const [, name = '', made = ''] of inside.matchAll(MADE)) types.set(name, made);
  return Array.from(inside.matchAll(CALL)).some(({ 0: call, 1: made, 2: owner = '', 3: name = '', index }) => {
    // A class of that name is called itself.
    const declared = made ?? types.get(owner) ?? owner;
    if (!words.signs.keeper.test(declared.replace(/^_?[a-z]/, (first) => first.toUpperCase())) || !words.signs.reads.test(beginningSmall(name))) return false;
    const open = body.start + index + call.length - 1;
    const passed = bare.slice(open + 1, brackets.closingOf(open, body.end));
    const held = given.filter((one) => mentions(passed, one));
    return held.length > 0 && (keepsPatients(declared.replace(/^_/, ''), name.replace(/Async$/, ''), words) || held.some((one) => namesPatient(one, words)));
  });
}

/** Whether a set of patients' rows is searched by one of them. */
function setsBy({ bare, brackets }: Outline, { body }: OutlineMethod, given: readonly string[], words: RowWords): boolean {
  if (body === undefined) return false;
  return Array.from(bare.slice(body.start, body.end).matchAll(SET)).some(({ 1: typed, 2: set = '', index }) => {
    const name = typed?.split('.').at(-1) ?? set;
    if (!holdsPatients(name, words)) return false;
    const from = body.start + index;
    const end = statementEnd(bare, from, body.end);
    return Array.from(bare.slice(from, end).matchAll(BY)).some(({ 0: call, index: at }) => {
      const open = from + at + call.length - 1;
      const passed = bare.slice(open + 1, brackets.closingOf(open, end));
      return given.some((one) => passed.trim() === one || isCompared(passed, one));
    });
  });
}

function isCompared(passed: string, name: string): boolean {
  return Array.from(passed.matchAll(COMPARED)).some(([, behind, before]) => behind === name || before === name);
}

/** Whether a statement over patients' rows holds one of them, or is run with it. */
function statesBy(inside: string, given: readonly string[], words: RowWords): boolean {
  return Array.from(inside.matchAll(STATEMENT)).some(([text]) => {
    const where = text.toLowerCase().lastIndexOf('where');
    const behind = text.slice(where);
    const statement = text.slice(1).replace(/"\s{0,20}\+\s{0,20}@?\$?"/g, ' ');
    if (!selectsPatients(statement, words)) return false;
    return given.some((one) => mentions(behind, one) || (/[@:]\w/.test(behind) && isParameter(inside, one)));
  });
}

function proceduresBy(inside: string, given: readonly string[], words: RowWords): boolean {
  if (!PROCEDURE.test(inside) || !Array.from(inside.matchAll(PROCEDURE_NAME)).some(([, name = '']) => holdsPatients(name, words))) return false;
  return given.some((one) => isParameter(inside, one));
}

function isParameter(code: string, name: string): boolean {
  return Array.from(code.matchAll(PARAMETER)).some(([text]) => text.endsWith(name) && mentions(text, name));
}

function statementEnd(bare: string, from: number, end: number): number {
  const at = bare.indexOf(';', from);
  return at === -1 || at > end ? end : at;
}
