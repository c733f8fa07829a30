// Escapes outside and inside classes, and literal text.
import { LINE_BREAK_CHARACTERS, propertyOf, SHORTHANDS, type CodeRange } from './character-set.ts';
import type { RegexFlags } from './regex-flags.ts';
import type { RegexAssertion, RegexNode } from './regex-node.ts';

/** What reading an escape needs of the reader of the whole. */
export interface AtomReader {
  readonly source: string;
  at: number;
  readonly flags: RegexFlags;
  readonly groupsSoFar: number;
  /** Groups of the whole expression, also those further on. */
  readonly capturesInAll: number;
  takes(text: string): boolean;
  until(end: string, what: string): string;
  reference(index: number): RegexNode;
  referenceByName(name: string): RegexNode;
  call(target: string): RegexNode;
  quoted(): RegexNode;
}

/** A construct that cannot be read or run; its message names it. Thrown inside the reader, caught by `readRegexTree`. */
export class RegexError extends Error {}

export function parseFail(what: string): never {
  throw new RegexError(what);
}

export function setOf(ranges: readonly CodeRange[], caseless: boolean): RegexNode {
  return { kind: 'set', set: { negated: false, ranges, properties: [], caseless } };
}

/** The code point at `at`, as text. */
export function atomText(source: string, at: number): string {
  return String.fromCodePoint(source.codePointAt(at) ?? 0);
}

/** The text of `\Q...` whose content begins at `at`, and where reading goes on. */
export function endOfQuote(source: string, at: number): { text: string; end: number } {
  const close = source.indexOf('\\E', at);
  return close < 0 ? { text: source.slice(at), end: source.length } : { text: source.slice(at, close), end: close + 2 };
}

const ASSERTIONS: Readonly<Record<string, RegexAssertion>> = { A: 'subject-start', z: 'subject-end', Z: 'last-line-end', G: 'search-start', b: 'boundary', B: 'no-boundary' };
const CONTROLS: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** Reads an escape outside a class; the reader stands on the backslash. */
export function parseEscape(reader: AtomReader): RegexNode {
  const letter = atomText(reader.source, reader.at + 1);
  if (reader.at + 1 >= reader.source.length) parseFail('\\ at the end');
  const begin = reader.at;
  reader.at += 1 + letter.length;
  const assertion = ASSERTIONS[letter];
  if (assertion !== undefined) return { kind: 'assert', what: assertion };
  switch (letter) {
    case 'Q': return reader.quoted();
    case 'E': return { kind: 'empty' };
    case 'K': return { kind: 'keep' };
    case 'R': return { kind: 'atomic', item: { kind: 'choice', items: [{ kind: 'sequence', items: [setOf([{ from: 13, to: 13 }], false), setOf([{ from: 10, to: 10 }], false)] }, setOf(LINE_BREAK_CHARACTERS, false)] } };
    case 'X': return grapheme();
    case 'g': return groupReference(reader);
    case 'k': {
      const open = atomText(reader.source, reader.at);
      const close = { '<': '>', "'": "'", '{': '}' }[open];
      if (close === undefined) return parseFail('\\k');
      reader.at++;
      return reader.referenceByName(reader.until(close, '\\k'));
    }
    default:
  }
  const shorthand = SHORTHANDS[letter];
  if (shorthand !== undefined && !(letter === 'N' && reader.source[reader.at] === '{')) return setOf(shorthand, false);
  if (letter === 'p' || letter === 'P') {
    const read = readProperty(reader.source, begin);
    reader.at = read.end;
    return { kind: 'set', set: { negated: false, ranges: [], properties: [read.property], caseless: reader.flags.i } };
  }
  const digits = /^\d+/.exec(reader.source.slice(begin + 1))?.[0] ?? '';
  if (digits !== '' && !digits.startsWith('0') && (Number(digits) < 10 || Number(digits) <= reader.capturesInAll)) {
    reader.at = begin + 1 + digits.length;
    return reader.reference(Number(digits));
  }
  const read = readCharacterEscape(reader.source, begin);
  reader.at = read.end;
  return setOf([{ from: read.code, to: read.code }], reader.flags.i);
}

/** `\g1`, `\g{-1}`, `\g{name}`, and the call `\g<1>`. */
function groupReference(reader: AtomReader): RegexNode {
  const call = /^(?:<([^>]+)>|'([^']+)')/.exec(reader.source.slice(reader.at));
  if (call !== null) {
    reader.at += call[0].length;
    return reader.call(call[1] ?? call[2] ?? '');
  }
  const found = /^(?:\{([-+]?\d+)\}|\{(\w+)\}|([-+]?\d+))/.exec(reader.source.slice(reader.at)) ?? parseFail('\\g');
  reader.at += found[0].length;
  if (found[2] !== undefined) return reader.referenceByName(found[2]);
  const text = found[1] ?? found[3] ?? '';
  const number = Number(text);
  return reader.reference(text.startsWith('-') ? reader.groupsSoFar + 1 + number : text.startsWith('+') ? reader.groupsSoFar + number : number);
}

/** `\p{Lu}`, `\pL`, `\P{^L}` at `begin`, inside a class or not. */
export function readProperty(source: string, begin: number): { property: { readonly property: string }; end: number } {
  const found = /^\\([pP])(?:\{\s{0,9}(\^?[\w &]{1,80}?)\s{0,9}\}|(\w))/.exec(source.slice(begin)) ?? parseFail(source.slice(begin, begin + 3));
  const name = found[2] ?? found[3] ?? '';
  return { property: propertyOf(name, found[1] === 'P') ?? parseFail(found[0]), end: begin + found[0].length };
}

/** An escape that stands for one character; `begin` is the backslash. */
export function readCharacterEscape(source: string, begin: number): { code: number; end: number } {
  const rest = source.slice(begin + 1);
  const numeric = /^x\{\s*([0-9a-fA-F]+)\s*\}|^x([0-9a-fA-F]{0,2})|^o\{\s*([0-7]+)\s*\}|^(0[0-7]{0,2}|[1-7][0-7]{0,2})/.exec(rest);
  if (numeric !== null) {
    const [, braces, hex, octal, digits] = numeric;
    const code = braces !== undefined || hex !== undefined ? Number.parseInt(braces ?? (hex === '' ? '0' : hex ?? '0'), 16) : Number.parseInt(octal ?? digits ?? '0', 8);
    if (code > 0x10ffff) parseFail(`\\${numeric[0]}`);
    return { code, end: begin + 1 + numeric[0].length };
  }
  if (/^c[ -~]/.test(rest)) return { code: (rest[1] ?? '').toUpperCase().charCodeAt(0) ^ 64, end: begin + 3 };
  const letter = atomText(source, begin + 1);
  const control = CONTROLS[letter];
  if (control === undefined && /[A-Za-z0-9]/.test(letter)) parseFail(`\\${letter}`);
  return { code: control ?? letter.codePointAt(0) ?? 0, end: begin + 1 + letter.length };
}

/** `\X`: a character with the marks and joiners that follow it. */
function grapheme(): RegexNode {
  const property = (name: string): RegexNode => ({ kind: 'set', set: { negated: false, ranges: [], properties: [{ property: name }], caseless: false } });
  const marks: RegexNode = { kind: 'loop', item: property('\\p{M}'), min: 0, max: Infinity, mode: 'possessive' };
  const joined: RegexNode = { kind: 'loop', item: { kind: 'sequence', items: [setOf([{ from: 0x200d, to: 0x200d }], false), property('\\P{M}'), marks] }, min: 0, max: Infinity, mode: 'possessive' };
  const lineBreak: RegexNode = { kind: 'sequence', items: [setOf([{ from: 13, to: 13 }], false), setOf([{ from: 10, to: 10 }], false)] };
  return { kind: 'atomic', item: { kind: 'choice', items: [lineBreak, { kind: 'sequence', items: [property('\\P{M}'), marks, joined] }, { kind: 'loop', item: property('\\p{M}'), min: 1, max: Infinity, mode: 'greedy' }] } };
}
