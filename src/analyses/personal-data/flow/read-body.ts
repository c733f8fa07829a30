// Reads a method's statements: what its variables hold, what it gives back, what it writes to a log.
import { splitList } from '../../../outline/brackets.ts';
import type { Outline, OutlineMethod, OutlineType } from '../../../outline/outline.ts';
import { leafTypes, type Carrier } from './carrier.ts';
import type { LogCall } from './log-calls.ts';
import { JsonVariables } from './logged-json.ts';
import type { ColumnOf } from './read-columns.ts';
import { isPlainValue, isWrapper } from './expression-parts.ts';
import { carriersOf, type Scope } from './read-expression.ts';

export interface ReadBody {
  readonly returned: readonly Carrier[];
  /** Every answer was seen to hold no object: a message, a code. */
  readonly isEmpty: boolean;
  readonly logged: readonly LoggedObject[];
  /** What it writes to the answer itself. */
  readonly written: readonly Carrier[];
  /** What is put into maps under a name. */
  readonly entries: readonly FilledEntry[];
}

export interface FilledEntry {
  readonly at: number;
  readonly carried: readonly Carrier[];
}

export interface LoggedObject {
  readonly at: number;
  readonly carried: readonly Carrier[];
  /** Written field by field, by a serializer or `{@Item}`; else by the object's own `toString`. */
  readonly serialized: boolean;
}

const LOCAL = /(?<![\w.])(?:final\s{1,8})?([A-Z][\w.]{0,100}(?:<[^;(){}=]{0,200}>)?(?:\s{0,4}\[\])?\??|var|string)\s{1,20}([A-Za-z_]\w{0,80})\s{0,20}(?=[=;:]|\bin\b)/g;
/** `var (list, count) = ...` */
const TUPLE = /(?<![\w.])var\s{1,8}\(((?:\s{0,8}\w{1,60}\s{0,8},){1,4}\s{0,8}\w{1,60}\s{0,8})\)\s{0,8}=/g;
/** Parts of an answer that tell how it went, or how much there is. */
const TELLS_HOW = /count|total|num|size|page|^is|ok$|success|result|code|status|m(?:sg|essage)|err|token|^_$/i;
/** What changes a variable: an assignment, a call that fills it, a property or an entry that is set; elements that a loop takes from another. */
const STEP = /(?<![\w.])([A-Za-z_]\w{0,80})\s{0,8}(?:(\+?=)(?![=>])|\.\s{0,8}(?:(put|putAll|add|addAll|addAttribute|addObject|set|Add|AddRange|append|Append|AppendLine|set[A-Z]\w{0,60}|success|fluentPut|putOpt)\s{0,8}\(|([A-Z]\w{0,60})\s{0,8}=(?![=>]))|\[\s{0,8}"([^"\n]{0,80})"\s{0,8}\]\s{0,8}=(?![=>]))|\(\s{0,8}(?:final\s{1,8})?(?:[A-Z][\w.]{0,80}(?:<[\w.<>, ]{0,80}>)?|var)\s{1,8}(\w{1,80})\s{1,8}(?::|in\b)/g;
const RETURNS = /\breturn\b(?=[\s(])/g;
const SERIALIZER = /^\s{0,80}(?:[\w.]{1,60}\.)?(?:toJSONString|toJsonStr|toJsonString|toJson|toJSON|writeValueAsString|SerializeObject|Serialize|ToJson|ToJsonString|toJSONBytes)\s{0,4}\(/;
const SERIALIZED = /\{(?:([a-z_]\w{0,60}(?:\??\.[A-Z]\w{0,60}){0,3})\??\.(?:ToJson|ToJSON)\w{0,20}\([^(){}]{0,40}\)|(?:\w{1,40}\.){1,3}Serialize(?:Object)?\(([a-z_]\w{0,60}(?:\??\.[A-Z]\w{0,60}){0,3})(?:,[^(){}]{0,60})?\))\}/g;
/** The answer that a wrapper of the house hands to the handler's own statements: `return new Answer().Run(answer => { answer.Data = ...; })`. */
const HANDED = /\(\s{0,40}(?:async\s{1,8})?\(?(\w{1,40})\)?\s{0,8}=>\s{0,40}\{/g;
const ANSWERED = '(?:Data|Result|Rows|Value|Content|Body|Items|List)';
const MOST_VARIABLES = 400;

/** What is known around a method. */
export interface MethodContext {
  /** Types of the fields of its class, by name. */
  readonly fieldTypes: ReadonlyMap<string, string>;
  readonly personalField: (name: string) => string | undefined;
  /** Log calls in its body. */
  readonly logs: readonly LogCall[];
  /** Whether anybody asks what it gives back. */
  readonly givesData: boolean;
  /** Columns of rows that it reads by their names. */
  readonly columnOf: ColumnOf | undefined;
  /** Where it writes to the answer: offsets of the brackets around what is written. */
  readonly writes: readonly number[];
}

export function readBody({ text, bare, brackets }: Outline, type: OutlineType, method: OutlineMethod, { fieldTypes, personalField, columnOf, logs, givesData, writes }: MethodContext): ReadBody {
  const { body } = method;
  if (body === undefined || body.end - body.start > 60_000) return { returned: [], isEmpty: false, logged: [], written: [], entries: [] };
  const types = new Map<string, string>(method.parameters.map((one) => [one.name, one.type]));
  const locals = new Set<string>();
  const code = bare.slice(body.start, body.end);
  const entries: FilledEntry[] = [];
  let content: Map<string, Carrier[]> | undefined;
  /** What variables hold: worked out once something of it is asked for, step by step, each seeing what the steps before it have given. */
  const contents = (): ReadonlyMap<string, Carrier[]> => {
    if (content !== undefined) return content;
    const given = content = new Map<string, Carrier[]>();
    const give = (name: string, carried: readonly Carrier[]): void => {
      if (carried.length === 0 || !types.has(name)) return;
      const known = given.get(name) ?? [];
      if (known.length < 40) given.set(name, [...known, ...carried]);
    };
    let steps = 0;
    // Names in initializers and of other objects are no steps.
    for (const step of code.matchAll(STEP)) {
      if (!types.has(step[1] ?? step[6] ?? '') || steps++ >= MOST_VARIABLES) continue;
      readStep(scope, body.start, code, step, (name, carried) => {
        give(name, carried);
        if (carried.length > 0 && isKeyed(scope.text, body.start + step.index, step[0])) entries.push({ at: body.start + step.index, carried });
      });
    }
    for (const { 0: whole, 1: names = '', index } of code.matchAll(TUPLE)) {
      const from = body.start + index + whole.length;
      for (const name of namesOfTuple(names)) give(name, carriersOf(scope, from, endOf(scope, from, body.end)));
    }
    return given;
  };
  const scope: Scope = {
    owner: type.name, text, bare, brackets, personalField, ...(columnOf !== undefined && { columnOf }),
    typeOf: (name) => types.get(name) ?? fieldTypes.get(name),
    contentOf: (name) => (types.has(name) ? contents().get(name) ?? [] : []),
    isLocal: (name) => locals.has(name),
  };
  const json = new JsonVariables(scope, body.start, body.end);
  if (body.isExpression) return { returned: carriersOf(scope, body.start, body.end), isEmpty: false, logged: [], written: [], entries: [] };
  addLocals(code, types, locals);
  const returned: Carrier[] = [];
  let isEmpty = true;
  for (const { index } of givesData ? code.matchAll(RETURNS) : []) {
    const from = body.start + index + 6;
    const to = endOf(scope, from, body.end);
    const expression = bare.slice(from, to);
    // A new wrapper that is only told how it went holds nothing, whatever its type could hold.
    if (!(/^\s{0,40}new\s/.test(expression) && isMessage(expression, () => false))) returned.push(...carriersOf(scope, from, to), ...handedTo(expression).flatMap((name) => contents().get(name) ?? []));
    isEmpty &&= isMessage(expression, (name) => locals.has(name) && isWrapper(types.get(name) ?? '') && !contents().has(name));
  }
  return { returned: returned.slice(0, 60), isEmpty: isEmpty && returned.length === 0, logged: logs.flatMap((call) => loggedBy(scope, json, call, body.end)), written: writes.flatMap((open) => writtenBy(scope, open, body.end)).slice(0, 60), entries: entries.slice(0, 60) };
}

/** Variables that the body declares, or is handed to fill. */
function addLocals(code: string, types: Map<string, string>, locals: Set<string>): void {
  for (const [, declared = '', name = ''] of code.matchAll(LOCAL)) {
    if (declared === 'return' || types.size >= MOST_VARIABLES) continue;
    types.set(name, declared === 'var' ? '' : declared);
    locals.add(name);
  }
  for (const name of [...Array.from(code.matchAll(TUPLE), ([, names = '']) => namesOfTuple(names)).flat(), ...handedTo(code)]) if (types.size < MOST_VARIABLES && !types.has(name)) types.set(name, '');
}

/** Those that may hold data. */
function namesOfTuple(names: string): string[] {
  return names.split(',').map((one) => one.trim()).filter((one) => !TELLS_HOW.test(one));
}

/** `map.put("user", user)`, `answer["user"] = user`: a step that puts something under a name. */
function isKeyed(text: string, at: number, step: string): boolean {
  const rest = text.slice(at + step.length, at + step.length + 100);
  return step.includes('[') || (step.endsWith('(') && /^\s{0,40}"[^"\n]{1,80}"\s{0,40},/.test(rest));
}

/** Names under which wrappers hand the answer to statements that fill it. */
function handedTo(code: string): string[] {
  return Array.from(code.matchAll(HANDED), ([, name = '']) => name).filter((name) => new RegExp(String.raw`(?<![\w.])${name}\.${ANSWERED}\s{0,8}=(?![=>])`).test(code));
}

/** What tells how a request went: texts, numbers, constants. */
const TELLS = String.raw`\(\s{0,40}(?:(?:"[^"]{0,200}"|\d{1,10}|[A-Z][\w.]{0,80}|e\.getMessage\(\)|true|false)(?:,\s{0,40}|(?=\s{0,40}\)))){0,4}\s{0,40}\)`;
const MESSAGE = new RegExp(String.raw`^(?:new\s{1,8}[\w.]{1,80}<[\w\s,.?<>[\]]{0,120}>${TELLS}(?:\s{0,40}\.\s{0,8}\w{1,40}${TELLS}){0,2}|[\w.]{1,80}${TELLS})$`);

/** An answer of texts and numbers, nothing, or a wrapper that nothing was put into. */
function isMessage(expression: string, isEmptyWrapper: (name: string) => boolean): boolean {
  const text = expression.trim();
  return text === 'null' || isEmptyWrapper(text) || MESSAGE.test(text);
}

function readStep(scope: Scope, offset: number, code: string, match: RegExpMatchArray, give: (name: string, carried: readonly Carrier[]) => void): void {
  const [whole, target, assigned, call, property, entry, element] = match;
  const name = target ?? element ?? '';
  const at = offset + (match.index ?? 0);
  const after = at + whole.length;
  const end = offset + code.length;
  const type = scope.typeOf(name) ?? '';
  if (element !== undefined) {
    // Elements of a collection are what it holds; a declared type says more.
    if (type === '') give(name, carriersOf(scope, after, scope.brackets.closingOf(at, end)));
  } else if (assigned !== undefined || property !== undefined) give(name, carriersOf(scope, after, endOf(scope, after, end)));
  else if (entry !== undefined) {
    const key = /"([^"\n]{1,80})"/.exec(scope.text.slice(at, after))?.[1] ?? '';
    const valueEnd = endOf(scope, after, end);
    const id = isPlainValue(scope.bare.slice(after, valueEnd)) ? scope.personalField(key) : undefined;
    give(name, id === undefined ? carriersOf(scope, after, valueEnd) : [{ field: key, id }]);
  } else give(name, filledWith(scope, call ?? '', type, after, scope.brackets.closingOf(after - 1, end)));
}

/** What a call on a variable puts into it; its arguments stand between `from` and `to`. */
function filledWith(scope: Scope, call: string, type: string, from: number, to: number): readonly Carrier[] {
  let start = from;
  const values = splitList(scope.bare.slice(from, to)).map((part) => { const one = { from: start, to: start + part.length }; start += part.length + 1; return one; });
  const key = /^\s{0,40}"([^"\n]{1,80})"\s{0,40}$/.exec(scope.text.slice(values[0]?.from ?? from, values[0]?.to ?? from))?.[1];
  const last = values.at(-1);
  if (last === undefined) return [];
  const id = key !== undefined && values.length === 2 && isPlainValue(scope.bare.slice(last.from, last.to)) ? scope.personalField(key) : undefined;
  if (id !== undefined) return [{ field: key ?? '', id }];
  // A setter of a data object sets one field, which its type declares; one of an answer or a wrapper fills it.
  if (call.length > 3 && /^set[A-Z]/.test(call) && leafTypes(type).length === 0 && type !== '') return [];
  return carriersOf(scope, last.from, last.to);
}

function loggedBy(scope: Scope, json: JsonVariables, { at, open }: LogCall, end: number): LoggedObject[] {
  const found: LoggedObject[] = [];
  const close = scope.brackets.closingOf(open, end);
  const destructured = /\{@\w/.test(scope.text.slice(open, close));
  let start = open + 1;
  for (const argument of splitList(scope.bare.slice(open + 1, close))) {
    let from = start;
    start += argument.length + 1;
    for (const part of splitList(argument, '+')) {
      const to = from + part.length;
      const serializer = SERIALIZER.exec(part);
      const isText = /^\s{0,80}[$@]?"/.test(part);
      const text = scope.text.slice(from, to);
      for (const name of isText ? interpolatedIn(text) : wholeIn(part)) {
        const carried = json.carriedBy(name);
        if (carried.length > 0) found.push({ at, carried, serialized: true });
      }
      if (isText) {
        const carried = serializedIn(text, scope);
        if (carried.length > 0) found.push({ at, carried, serialized: true });
      }
      if (!isText && !/mask|desens|hide|encrypt|tuomin/i.test(part)) {
        const carried = carriersOf(scope, serializer === null ? from : from + serializer[0].length, serializer === null ? to : from + part.lastIndexOf(')'));
        if (carried.length > 0 && (serializer !== null || isWhole(part))) found.push({ at, carried, serialized: serializer !== null || destructured });
      }
      from = to + 1;
    }
  }
  return found;
}

/** What the brackets at `open` hold: objects, and texts made of them before. */
function writtenBy(scope: Scope, open: number, end: number): readonly Carrier[] {
  let start = open + 1;
  return splitList(scope.bare.slice(start, scope.brackets.closingOf(open, end))).flatMap((part) => {
    const from = start;
    start += part.length + 1;
    const name = /^\s{0,80}(\w{1,80})(?:\.toString\(\s{0,4}\))?\s{0,80}$/.exec(part)?.[1];
    return name !== undefined && scope.typeOf(name)?.toLowerCase() === 'string' ? scope.contentOf(name) : carriersOf(scope, from, from + part.length);
  });
}

/** The variable that is written as it is, or by a serializer. */
function wholeIn(part: string): readonly string[] {
  const name = /^\s{0,80}(?:(?:\w{1,60}\.){0,3}(?:\w{0,30}(?:JSON|Json|[sS]erialize)\w{0,30}|[tT]oString)\(\s{0,8})?(\w{1,80})(?:\.(?:[tT]oString|toJSONString|toJson\w{0,20}|ToJson\w{0,20})\([^()]{0,40}\))?[\s)]{0,40}$/.exec(part)?.[1];
  return name === undefined ? [] : [name];
}

/** Variables in an interpolated text of C#: `$"{body}"`. */
function interpolatedIn(text: string): readonly string[] {
  return /^\s{0,80}(?:\$@?|@\$)"/.test(text) ? Array.from(text.matchAll(/\{(\w{1,80})(?:\.ToString\([^()]{0,40}\))?\}/g), ([, name = '']) => name) : [];
}

/** Objects that an interpolated text of C# writes as JSON: `{user.ToJson()}`, `{JsonConvert.SerializeObject(user)}`; a member is taken for the type that it is called after: `{message.User?.ToJson()}`. */
function serializedIn(text: string, scope: Scope): readonly Carrier[] {
  if (!/^\s{0,80}(?:\$@?|@\$)"/.test(text)) return [];
  return Array.from(text.matchAll(SERIALIZED), ([, called = '', given = '']) => called + given).flatMap((path): readonly Carrier[] => {
    const [name = '', ...members] = path.split(/\??\./);
    const last = members.at(-1);
    return last === undefined ? leafTypes(scope.typeOf(name) ?? '').map((type) => ({ type })) : [{ type: last }];
  });
}

/** A variable, or what a call gives back; members of an object have rules of their own. */
function isWhole(part: string): boolean {
  return /^\s{0,80}(?:this\.)?\w{1,80}(?:\.toString\(\s{0,4}\))?\s{0,80}$/.test(part);
}

/** End of the statement or of the bracket that the expression at `from` stands in. */
function endOf({ bare, brackets }: Scope, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = bare.charCodeAt(at);
    if (code === 59 || code === 41 || code === 125) return at;
    if (code === 40 || code === 91 || code === 123) at = brackets.closingOf(at, end);
  }
  return end;
}
