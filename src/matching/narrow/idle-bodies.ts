// The bodies of functions in which none of a file's rules can match, found before anything is parsed: what nobody looks at need not be read.
import type { FileKind } from '../../model/file-kind.ts';
import type { Region } from '../../model/location.ts';
import { isSpaceUnit, isWordUnit } from '../../outline/brackets.ts';
import type { Outline, OutlineMethod } from '../../outline/outline.ts';
import type { CompiledRule } from '../compiled-rule.ts';
import type { RequiredText } from '../required/required-text.ts';
import type { TextWords } from '../required/text-words.ts';
import { WordPlaces } from '../required/word-places.ts';
import type { SemgrepLanguage } from '../rule/languages.ts';
import { demandsOf } from './demands.ts';

/** Shorter texts are parsed in no time. */
const WORTH_LOOKING = 4_000;
/** With less to leave out, reading the outline is more work than it saves. */
const WORTH_IT = 0.3;
/** Braces may be opened twice and closed once. */
const BRANCHES_OF_PREPROCESSOR = /^[\t ]{0,40}#[\t ]{0,8}(?:if|else|elif)\b/m;
const EQUALS = 61;
const GREATER = 62;
const COMPOUND = '+-*/%&|^<>?';

export interface IdleBodies {
  readonly bodies: readonly Region[];
  /** What is left, in order. */
  readonly rest: readonly Region[];
}

/** Between their braces, in order; undefined where it is not worth it. None of `rules` has `hisguard_scope`; `outlineOf` is asked only where the text is worth it. */
export function findIdleBodies(text: string, kind: FileKind, outlineOf: () => Outline, words: TextWords, rules: readonly CompiledRule[], language: SemgrepLanguage): IdleBodies | undefined {
  const demands = rules.flatMap((rule) => demandsOf(rule, language)?.words ?? []);
  if (text.length < WORTH_LOOKING || demands.some(isNothing) || (kind === 'csharp' && BRANCHES_OF_PREPROCESSOR.test(text))) return undefined;
  const outline = outlineOf();
  const bodies = plainBodies(outline);
  const before = bodies.map((body, index) => ({ start: bodies[index - 1]?.end ?? 0, end: body.start }));
  const extents = bodies.map(({ end }, index) => ({ start: before[index]?.start ?? 0, end }));
  const last = { start: bodies.at(-1)?.end ?? 0, end: text.length };
  // What fields and constructors say counts everywhere.
  const places = new WordPlaces(words, extents, [...before, last].filter(({ start, end }) => text.slice(start, end).includes('=')));
  const isWanted = new Uint8Array(bodies.length);
  for (const demand of demands) {
    const wanting = places.partsWith(demand);
    for (let part = 0; part < isWanted.length; part++) if (wanting[part] === 1) isWanted[part] = 1;
    if (isWanted.every((one) => one === 1)) return undefined;
  }
  const fields = new Set(outline.types.flatMap((type) => type.fields.map(({ name }) => name)));
  const idle = bodies.filter((body, index) => isWanted[index] === 0 && !writesTo(outline.bare.slice(body.start, body.end), fields));
  if (idle.reduce((sum, { start, end }) => sum + end - start, 0) < text.length * WORTH_IT) return undefined;
  return { bodies: idle, rest: [...idle, { start: text.length, end: text.length }].map(({ start }, index) => ({ start: idle[index - 1]?.end ?? 0, end: start })) };
}

/** Of functions with a name and a list of parameters that are no constructors: what these are made with says what fields are worth. */
function plainBodies({ types, bare }: Outline): readonly Region[] {
  const isPlain = ({ returns, name, at }: OutlineMethod): boolean => returns !== '' && /^\s{0,20}[(<]/.test(bare.slice(at + name.length, at + name.length + 30));
  const bodies = types.flatMap(({ methods }) => methods.flatMap((method) => (method.body?.isExpression === false && isPlain(method) ? [method.body] : [])));
  return bodies.sort((a, b) => a.start - b.start);
}

function isNothing(required: RequiredText): boolean {
  return 'all' in required && required.all.length === 0;
}

/** Several targets at once end with a bracket; whether there is a field among them is not looked at. */
function writesTo(code: string, fields: ReadonlySet<string>): boolean {
  for (let at = code.indexOf('='); at !== -1; at = code.indexOf('=', at + 1)) {
    const next = code.charCodeAt(at + 1);
    if (next === EQUALS || next === GREATER) { at++; continue; }
    let end = at;
    while (COMPOUND.includes(code.charAt(end - 1)) && end > 0) end--;
    const target = nameBefore(code, end);
    if (target === ')' || fields.has(target)) return true;
  }
  return ['++', '--'].some((sign) => {
    for (let at = code.indexOf(sign); at !== -1; at = code.indexOf(sign, at + 2)) if (fields.has(nameBefore(code, at)) || fields.has(nameBehind(code, at + 2))) return true;
    return false;
  });
}

/** The name that ends before `end`, white space aside, or one other character. */
function nameBefore(code: string, end: number): string {
  let last = end - 1;
  while (isSpaceUnit(code.charCodeAt(last))) last--;
  let first = last;
  while (isWordUnit(code.charCodeAt(first))) first--;
  return code.slice(Math.min(first + 1, last), last + 1);
}

/** The last name of those that begin at `start`: of `this.a` it is `a`. */
function nameBehind(code: string, start: number): string {
  let end = start;
  while (isWordUnit(code.charCodeAt(end)) || isSpaceUnit(code.charCodeAt(end)) || code.charAt(end) === '.') end++;
  return nameBefore(code, end);
}
