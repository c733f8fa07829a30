// Reads which calls of a method hand on what it was given, or what it takes from the request.
import { isSpaceUnit, isWordUnit, splitList } from '../../outline/brackets.ts';
import type { Outline, OutlineMethod, OutlineType } from '../../outline/outline.ts';
import { carriedBy, NOTHING, unite, type Carried, type ValueScope } from './carried-value.ts';

/** A call that is given such a value. */
export interface HandedValue {
  /** The simple name of the type whose method it is. */
  readonly type: string;
  readonly method: string;
  readonly count: number;
  readonly index: number;
  readonly carried: Carried;
  /** Offset. */
  readonly at: number;
}

const LONGEST = 40_000;
const MOST_STEPS = 600;
/** `String x = `, `x = `, `x += ` and the variable of a loop over elements. */
const ASSIGNED = /(?<![\w.$])(?:(?:final\s{1,8})?([A-Z][\w.]{0,80}(?:<[^;(){}=]{0,160}>)?(?:\s{0,4}\[\])?|var)\s{1,20})?([a-zA-Z_$][\w$]{0,80})\s{0,20}(\+?=(?![=>])|:(?!:))/g;
const CALL = /([A-Za-z_$][\w$]{0,100})\s{0,4}\(/g;
/** Calls after which a value is not an attacker's choice any more, or the method has returned. */
const CHECK = /check|valid|verif|assert|allow|legal|safe|saniti[sz]|filter|clean|escape|startsWith|endsWith|contains|matches|indexOf|isNumeric|isDigits|isNumber|isInteger|exists|normaliz|canonical/i;
const NO_CALL = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'synchronized', 'super', 'this', 'try', 'assert', 'throw', 'else']);
/** A constant or nothing: what stands in for a missing value. */
const FALLBACK = /^\s{0,40}(?:"[^"]{0,200}"|null|[A-Z][A-Z\d_.]{1,60}|\d{1,9})\s{0,40}$/;
/** Fields of records that servers fill, whatever the request says. */
const OWN_FIELD = /^set(?:Id|Create\w{0,20}|Update\w{0,20}|Modif\w{0,20}|Tenant\w{0,20}|User\w{0,20}|Dept\w{0,20}|Status|DelFlag|Deleted)$/;

/** What an argument may take from the request itself. */
const TAKEN = /[rR]eq|getOriginalFilename|getSubmittedFileName/;
/** `new Tool().` before a call. */
const CREATED = /(?<![\w$])new\s{1,8}([A-Z][\w$]{0,80})\s{0,4}\(\s{0,4}\)\s{0,40}\.\s{0,40}$/;

interface Step {
  readonly at: number;
  readonly run: () => void;
}

/** @param given what is known of parameters and fields where the method begins, by name. */
export function handedValues(outline: Outline, type: OutlineType, method: OutlineMethod, given: ReadonlyMap<string, Carried>): HandedValue[] {
  const { bare, brackets } = outline;
  const { body } = method;
  if (body === undefined || body.isExpression || body.end - body.start > LONGEST) return [];
  const code = bare.slice(body.start, body.end);
  const types = new Map<string, string>([...type.fields, ...method.parameters].map((one) => [one.name, one.type]));
  const values = new Map(given);
  for (const one of method.parameters) if (!given.has(one.name)) values.delete(one.name);
  const scope: ValueScope = { bare, brackets, valueOf: (name) => values.get(name) ?? NOTHING };
  const found: HandedValue[] = [];
  const steps: Step[] = [];
  for (const match of code.matchAll(ASSIGNED)) {
    if (steps.length > MOST_STEPS) return [];
    const [whole, declared, name = '', operator] = match;
    const from = body.start + match.index + whole.length;
    if (operator === ':' && declared === undefined) continue;
    if (declared !== undefined && declared !== 'return') types.set(name, declared);
    const to = operator === ':' ? closeBehind(bare, from, body.end) : endOfStatement(outline, from, body.end);
    // What is assigned counts behind the calls in it.
    steps.push({ at: to, run: () => { assign(scope, values, name, operator === '+=', from, to); } });
  }
  for (const match of code.matchAll(CALL)) {
    if (steps.length > MOST_STEPS) return [];
    const [whole, name = ''] = match;
    const at = body.start + match.index;
    const open = at + whole.length - 1;
    if (!NO_CALL.has(name)) steps.push({ at, run: () => { readCall({ outline, type, types, scope, values, found }, name, at, open, body.start, body.end); } });
  }
  for (const step of steps.sort((a, b) => a.at - b.at)) step.run();
  return found;
}

function assign(scope: ValueScope, values: Map<string, Carried>, name: string, adds: boolean, from: number, to: number): void {
  const value = carriedBy(scope, from, to);
  const known = values.get(name) ?? NOTHING;
  if (adds) values.set(name, unite(known, new Map([...value.keys()].map((origin) => [origin, false]))));
  else if (value.size > 0) values.set(name, value);
  else if (!FALLBACK.test(scope.bare.slice(from, to))) values.delete(name);
}

interface MethodReading {
  readonly outline: Outline;
  readonly type: OutlineType;
  readonly types: ReadonlyMap<string, string>;
  readonly scope: ValueScope;
  readonly values: Map<string, Carried>;
  readonly found: HandedValue[];
}

function readCall({ outline: { bare, brackets }, type, types, scope, values, found }: MethodReading, name: string, at: number, open: number, begin: number, end: number): void {
  const close = brackets.closingOf(open, end);
  const given = bare.slice(open + 1, close);
  if (CHECK.test(name)) {
    if (values.size === 0) return;
    values.delete(wordBefore(bare, at, begin) ?? '');
    for (const [word] of given.matchAll(/(?<![\w$])[a-zA-Z_$][\w$]{0,80}/g)) values.delete(word);
    return;
  }
  if (/^set[A-Z]/.test(name) && !OWN_FIELD.test(name)) {
    const filled = wordBefore(bare, at, begin);
    if (filled !== undefined && values.has(filled) && carriedBy(scope, open + 1, close).size === 0) values.delete(filled);
  }
  // Most calls are given nothing that is followed.
  if (!mentions(given, values)) return;
  const owner = typeBehind(bare, at, begin, name, type, types);
  if (owner === undefined) return;
  let from = open + 1;
  const parts = splitList(given);
  parts.forEach((part, index) => {
    const carried = carriedBy(scope, from, from + part.length);
    from += part.length + 1;
    if (carried.size > 0) found.push({ type: owner, method: name, count: parts.length, index, carried, at });
  });
}

function mentions(given: string, values: ReadonlyMap<string, Carried>): boolean {
  for (const name of values.keys()) if (given.includes(name)) return true;
  return TAKEN.test(given);
}

/** `a` where `a.` or `this.a.` ends before `at`; undefined where nothing or something else does. */
function wordBefore(bare: string, at: number, begin: number): string | undefined {
  const dot = lastUnit(bare, at, begin);
  if (bare[dot] !== '.') return undefined;
  const last = lastUnit(bare, dot, begin);
  let start = last + 1;
  while (start > begin && isWordUnit(bare.charCodeAt(start - 1))) start--;
  if (start > last) return undefined;
  const before = lastUnit(bare, start, begin);
  return bare[before] !== '.' || bare.slice(Math.max(begin, before - 4), before) === 'this' ? bare.slice(start, last + 1) : undefined;
}

/** Offset of the last unit before `at` that is no white space. */
function lastUnit(bare: string, at: number, begin: number): number {
  let last = at - 1;
  while (last >= begin && isSpaceUnit(bare.charCodeAt(last))) last--;
  return last;
}

/** The simple name of the type whose method is called at `at`; undefined where it is not known. */
function typeBehind(bare: string, at: number, begin: number, method: string, type: OutlineType, types: ReadonlyMap<string, string>): string | undefined {
  const last = lastUnit(bare, at, begin);
  if (bare[last] !== '.') return /(?<![\w$])new$/.test(bare.slice(Math.max(begin, last - 3), last + 1)) ? undefined : ownOrBase(type, method);
  const name = wordBefore(bare, at, begin);
  if (name === undefined) return CREATED.exec(bare.slice(Math.max(begin, at - 160), at))?.[1];
  if (name === 'this') return ownOrBase(type, method);
  if (name === 'super') return simpleName(type.base);
  const declared = types.get(name);
  return declared === undefined ? (/^[A-Z]/.test(name) ? name : undefined) : simpleName(declared);
}

function ownOrBase(type: OutlineType, method: string): string | undefined {
  return type.methods.some((one) => one.name === method) ? type.name : simpleName(type.base);
}

/** `C` of `a.b.C<D>`. */
export function simpleName(type: string | undefined): string | undefined {
  const name = /^[\w.$]+/.exec(type ?? '')?.[0].split('.').at(-1);
  return name === undefined || !/^[A-Z]/.test(name) ? undefined : name;
}

function closeBehind(bare: string, from: number, end: number): number {
  const close = bare.indexOf(')', from);
  const brace = bare.indexOf('{', from);
  return Math.min(end, brace === -1 ? close : bare.lastIndexOf(')', brace) > from ? bare.lastIndexOf(')', brace) : close);
}

function endOfStatement({ bare, brackets }: Outline, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const unit = bare.charCodeAt(at);
    if (unit === 59 || unit === 41 || unit === 125) return at;
    if (unit === 40 || unit === 91 || unit === 123) at = brackets.closingOf(at, end);
  }
  return end;
}
