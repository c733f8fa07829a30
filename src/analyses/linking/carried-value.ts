// What an expression of Java carries of the values that are followed: as it came, as a part of a longer text, or not at all.
import { outcomesOf, skipSpace, splitList, type Brackets } from '../../outline/brackets.ts';

/** Of a request; a parameter is named by its number. */
export const REQUEST = -1;
/** Where a value comes from, and whether it begins with that. */
export type Carried = ReadonlyMap<number, boolean>;

export const NOTHING: Carried = new Map();

/** What names mean where an expression stands. */
export interface ValueScope {
  readonly bare: string;
  readonly brackets: Brackets;
  readonly valueOf: (name: string) => Carried;
}

const DEPTH = 6;
const LONGEST = 2000;
/** Servlet requests, however they are called, and what is read of them. */
const READS_REQUEST = /^(?:this\.)?(?:\w{0,40}[rR]eq|\w{0,40}[rR]equest|get(?:Http|Servlet)?(?:Servlet)?Request\(\)|ServletUtils\.getRequest\(\))\s{0,8}\.\s{0,8}(?:getParameter|getHeader|getQueryString|getPathInfo)\s{0,4}\(/;
/** The name that the client gave an upload. */
const UPLOADED_NAME = /^\w{1,60}\s{0,8}\.\s{0,8}(?:getOriginalFilename|getSubmittedFileName)\s{0,4}\(\s{0,8}\)/;
/** Functions that give back the text that they are given first. */
const SAME_TEXT = /^(?:(?:String\.valueOf|Objects\.toString|(?:StringUtils|StrUtil|StringUtil)\.(?:trim\w{0,12}|nullToEmpty|defaultString|defaultIfBlank|defaultIfEmpty|toString)|(?:\w{0,20}URL|URLDecoder|URLUtil)\.decode|(?:BeanUtils?|BeanCopyUtils?|BeanUtil)\.(?:copyProperties|toBean|copy)|new\s{1,8}String(?:Builder|Buffer)?)\s{0,4})\(/;
const FORMATS = /^(?:String|StrUtil|MessageFormat)\.format\s{0,4}\(/;
const WORD = /(?:this\s{0,4}\.\s{0,4})?([A-Za-z_$][\w$]{0,100})/y;
const STEP = /\s{0,40}\.\s{0,40}([A-Za-z_$][\w$]{0,100})\s{0,4}(\(?)/y;
/** Members that hold no text of anybody's choice. */
const CLEAN_MEMBER = /^(?:get(?:Int|Integer|Long|Double|Boolean|BigDecimal|Date)(?:Value)?|(?:get|is)\w{0,40}(?:Quan|Amount|Price|Fee|Num|Count|Size|Limit|Offset|Days|Age|Total|PageNo|PageIndex|Current|Date|Time|Flag|Sort|SortNo|Version|Level|Sequence|Enum)|getClass|get(?:Bytes|InputStream|Session|ServletContext))$/;
/** What gives back the same text, or the element that is asked for. */
const SAME = new Set(['trim', 'toString', 'toLowerCase', 'toUpperCase', 'strip', 'intern', 'get', 'getString', 'getStr', 'getOrDefault', 'next', 'stream', 'iterator']);

/** What the expression between `from` and `to` carries. */
export function carriedBy(scope: ValueScope, from: number, to: number, depth = 0): Carried {
  const { bare, brackets } = scope;
  if (depth > DEPTH || to - from > LONGEST) return NOTHING;
  let start = skipSpace(bare, from, to);
  let end = to;
  while (end > start && /\s/.test(bare[end - 1] as string)) end--;
  const cast = /^\(\s{0,4}[A-Z][\w.<>]{0,80}(?:\[\])?\s{0,4}\)\s{0,4}(?=[\w(])/.exec(bare.slice(start, Math.min(end, start + 100)));
  if (cast !== null) start += cast[0].length;
  while (bare[start] === '(' && brackets.closingOf(start, end) === end - 1) { start = skipSpace(bare, start + 1, end); end--; }
  if (start >= end) return NOTHING;
  const code = bare.slice(start, end);
  const choice = outcomesOf(code);
  if (choice !== undefined) return choice.map(([a, b]) => carriedBy(scope, start + a, start + b, depth + 1)).reduce(unite);
  const parts = code.includes('+') ? splitList(code, '+') : [code];
  if (parts.length > 1) return joined(scope, start, parts, depth);
  return carriedByChain(scope, start, end, code, depth);
}

/** A text put together: what stands first is its beginning. */
function joined(scope: ValueScope, from: number, parts: readonly string[], depth: number): Carried {
  let start = from;
  return parts.map((part, index) => {
    const value = carriedBy(scope, start, start + part.length, depth + 1);
    start += part.length + 1;
    return index === 0 ? value : asPart(value);
  }).reduce(unite);
}

function carriedByChain(scope: ValueScope, start: number, end: number, code: string, depth: number): Carried {
  const { bare, brackets } = scope;
  const direct = READS_REQUEST.exec(code) ?? UPLOADED_NAME.exec(code);
  if (direct !== null) {
    const open = code.lastIndexOf('(', direct[0].length);
    return follow(scope, brackets.closingOf(start + open, end) + 1, end, new Map([[REQUEST, true]]));
  }
  const same = SAME_TEXT.exec(code);
  const formats = same === null ? FORMATS.exec(code) : null;
  const [head] = same ?? formats ?? [];
  if (head !== undefined) {
    const open = start + head.length - 1;
    const close = brackets.closingOf(open, end);
    let at = open + 1;
    const values = splitList(bare.slice(open + 1, close)).map((part) => { const value = carriedBy(scope, at, at + part.length, depth + 1); at += part.length + 1; return value; });
    const value = formats === null ? values[0] ?? NOTHING : asPart(values.reduce(unite, NOTHING));
    return follow(scope, close + 1, end, value);
  }
  WORD.lastIndex = start;
  const word = WORD.exec(bare);
  if (word === null || bare[skipSpace(bare, WORD.lastIndex, end)] === '(') return NOTHING;
  const value = scope.valueOf(word[1] ?? '');
  return value.size === 0 ? NOTHING : follow(scope, start + word[0].length, end, value);
}

/** Getters, elements and what changes no text lead on; of anything else it is not known what it gives back. */
function follow({ bare, brackets }: ValueScope, from: number, end: number, value: Carried): Carried {
  let at = from;
  for (;;) {
    at = skipSpace(bare, at, end);
    if (at >= end) return value;
    if (bare[at] === '[') { at = brackets.closingOf(at, end) + 1; continue; }
    STEP.lastIndex = at;
    const [whole = '', name = '', open = ''] = STEP.exec(bare) ?? [];
    if (open === '' || CLEAN_MEMBER.test(name)) return NOTHING;
    const close = brackets.closingOf(at + whole.length - 1, end);
    const hasArguments = skipSpace(bare, at + whole.length, end) < close;
    if (!SAME.has(name) && (hasArguments || !/^get[A-Z]/.test(name))) return NOTHING;
    at = close + 1;
  }
}

export function unite(left: Carried, right: Carried): Carried {
  if (left.size === 0 || right.size === 0) return left.size === 0 ? right : left;
  const all = new Map(left);
  for (const [origin, whole] of right) all.set(origin, whole || all.get(origin) === true);
  return all;
}

function asPart(value: Carried): Carried {
  return value.size === 0 ? value : new Map([...value.keys()].map((origin) => [origin, false]));
}
