// Methods of texts whose result follows from constants: conversions that keep the text, parts of it, its letters in another case.
import type { Code, Constant } from './code.ts';
import { eachValue, oneOf } from './possible-values.ts';

type ValueOf = (part: Code) => Constant | undefined;
type Plain = string | number | undefined;

const keep = (text: string): string => text;
const trim = (text: string): string => text.trim();
const raise = (text: string): string => text.toUpperCase();
const lower = (text: string): string => text.toLowerCase();
const equals = (text: string, [other]: readonly Plain[]): boolean | undefined => (typeof other === 'string' ? text === other : undefined);

/** Names that mean the same in every language that has them. */
const METHODS: ReadonlyMap<string, (text: string, args: readonly Plain[]) => string | number | boolean | undefined> = new Map(Object.entries({
  toCharArray: keep, ToCharArray: keep, toString: keep, ToString: keep, getBytes: keep, encode: keep, intern: keep,
  trim, Trim: trim, strip: trim,
  toUpperCase: raise, ToUpper: raise, ToUpperInvariant: raise, upper: raise, toLowerCase: lower, ToLower: lower, ToLowerInvariant: lower, lower,
  substring: (text: string, [from, to]: readonly Plain[]) => (typeof from === 'number' && from <= text.length && typeof to !== 'string' ? text.substring(from, to) : undefined),
  concat: (text: string, [more]: readonly Plain[]) => (typeof more === 'string' ? text + more : undefined),
  length: (text: string) => text.length,
  isEmpty: (text: string) => text === '',
  equals, Equals: equals,
  equalsIgnoreCase: (text: string, [other]: readonly Plain[]) => (typeof other === 'string' ? lower(text) === lower(other) : undefined),
}));
/** Whatever they are given: a character set. */
const KEEPS_TEXT = new Set(['getBytes', 'encode']);
/** `String.f(x)` and `f(x)` that are `x` as a text. */
const CONVERSIONS = new Set(['valueOf', 'copyValueOf', 'str', 'string', 'String']);
/** Types whose objects are numbers, and what makes a number of one or of its digits. */
const NUMBERS = new Set(['Integer', 'Long', 'Short', 'Byte']);
const PARSERS = new Set(['parseInt', 'parseLong', 'parseByte', 'Parse', 'ToInt32', 'int', 'intval', 'Number']);

/** The value of a call or creation whose object and arguments are known; undefined where it is no such method. */
export function foldMethod(node: Code, valueOf: ValueOf): Constant | undefined {
  const [callee, args] = node.kids;
  const given = args?.kids ?? [];
  const [only] = given;
  if (callee === undefined || (node.kind !== 'call' && node.kind !== 'new')) return undefined;
  if (node.kind === 'new') return only === undefined ? undefined : callee.text === 'String' ? textOf(valueOf(only)) : NUMBERS.has(callee.text) ? numberOf(valueOf(only)) : undefined;
  const object = callee.kind === 'member' ? callee.kids[0] : undefined;
  const name = (callee.kind === 'member' ? callee.kids[1] : callee)?.text ?? '';
  if (CONVERSIONS.has(name) && only !== undefined && given.length === 1 && (object === undefined || object.text === 'String')) return textOf(valueOf(only));
  if (only !== undefined && given.length === 1 && (PARSERS.has(name) || (name === 'valueOf' && NUMBERS.has(object?.text ?? '')))) return numberOf(valueOf(only));
  const text = object && textOf(valueOf(object));
  const values = given.map((arg) => plainOf(valueOf(arg)));
  if (text === undefined || (values.includes(undefined) && !KEEPS_TEXT.has(name))) return undefined;
  const results = eachValue(text).flatMap((one) => apply(name, one, values) ?? []);
  return text.others === undefined ? results[0] : oneOf(results);
}

function apply(name: string, one: Constant, values: readonly Plain[]): Constant | undefined {
  if (one.kind !== 'string' || one.text === undefined) return undefined;
  const place = one.at === undefined ? {} : { at: one.at };
  const [index] = values;
  const letter = name === 'charAt' && typeof index === 'number' ? one.text.charAt(index) : '';
  if (letter !== '') return { kind: 'char', text: `'${letter}'`, ...place };
  const result = METHODS.get(name)?.(one.text, values);
  if (typeof result === 'string') return { kind: 'string', text: result, ...place };
  if (typeof result === 'number') return { kind: 'number', number: result, isFloat: false, ...place };
  return result === undefined ? undefined : { kind: 'bool', truth: result, ...place };
}

function textOf(constant: Constant | undefined): Constant | undefined {
  return constant?.kind === 'string' ? constant : undefined;
}

/** A whole number, from digits, too. */
function numberOf(constant: Constant | undefined): Constant | undefined {
  const numbers = eachValue(constant).flatMap((one): Constant[] => {
    if (one.kind === 'number') return one.isFloat ? [] : [one];
    if (one.kind !== 'string') return [];
    return [{ kind: 'number', number: /^\d{1,15}$/.test(one.text ?? '') ? Number(one.text) : undefined, isFloat: false, ...(one.at !== undefined && { at: one.at }) }];
  });
  return constant?.others === undefined ? numbers[0] : oneOf(numbers);
}

/** A text or number without doubt. */
function plainOf(constant: Constant | undefined): Plain {
  if (constant === undefined || constant.others !== undefined) return undefined;
  return constant.kind === 'string' ? constant.text : constant.kind === 'number' ? constant.number : undefined;
}
