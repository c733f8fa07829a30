// Reads the head of a member or parameter: annotations, modifiers, type, name.
import { closingOf } from './brackets.ts';

export interface Declared {
  readonly name: string;
  readonly type: string;
  readonly annotations: string;
  readonly at: number;
  /** Offset of the parenthesis of its parameters. */
  readonly open?: number;
  readonly isConstant: boolean;
}

const MODIFIERS = new Set(['public', 'private', 'protected', 'internal', 'static', 'final', 'abstract', 'synchronized', 'default', 'native', 'transient', 'volatile', 'virtual', 'override', 'async', 'readonly',
  'sealed', 'partial', 'new', 'extern', 'unsafe', 'required', 'const', 'ref', 'out', 'in', 'params', 'this', 'event']);
const NO_TYPES = new Set(['return', 'throw', 'package', 'import', 'using', 'else', 'case', 'goto', 'yield', 'await']);

/** What is declared between `from` and `to`; undefined where that is no declaration with a type. */
export function readDeclaration(text: string, bare: string, from: number, to: number): Declared | undefined {
  const rest = afterAnnotations(bare, from, to);
  const annotations = text.slice(from, rest);
  const words: string[] = [];
  let open: number | undefined;
  let start = rest;
  let at = 0;
  let isConstant = /\btransient\b/.test(annotations);
  while (start < to) {
    while (start < to && /\s/.test(bare[start] as string)) start++;
    if (start >= to) break;
    const code = bare[start] as string;
    if (code === '=') break;
    if (code === '(') {
      open = start;
      break;
    }
    const word = /^[A-Za-z_$@][\w$]*(?:\s{0,8}\.\s{0,8}[A-Za-z_$][\w$]*)*/.exec(bare.slice(start, Math.min(to, start + 200)))?.[0];
    if (word === undefined) {
      if (code === '<') {
        const close = closingAngle(bare, start, to);
        // Type parameters of a method stand before its type, type arguments behind a name.
        if (words.length > 0) words.push(`${words.pop() ?? ''}${bare.slice(start, close + 1)}`);
        start = close + 1;
      } else if (code === '[' || code === ']' || code === '?' || code === '.' || code === '&') {
        if (words.length > 0 && code === '[') words.push(`${words.pop() ?? ''}[]`);
        start++;
      } else break;
      continue;
    }
    if (MODIFIERS.has(word)) isConstant ||= word === 'const' || word === 'transient' || word === 'static';
    else {
      if (words.length === 0 && NO_TYPES.has(word)) return undefined;
      words.push(word);
      at = start;
    }
    start += word.length;
  }
  const name = words.at(-1);
  if (name === undefined || words.length < 2 || !/^[\w$@]+$/.test(name)) return undefined;
  return { name, type: words.slice(0, -1).join(' '), annotations, at, isConstant, ...(open !== undefined && { open }) };
}

/** Offset behind the annotations `@A(...)` or `[A(...)]` that begin at `from`. */
export function afterAnnotations(bare: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && /\s/.test(bare[at] as string)) at++;
    if (bare[at] === '[') at = closingOf(bare, at, to) + 1;
    else {
      const name = bare[at] === '@' ? /^@(?!interface\b)[\w.]{1,120}\s{0,8}/.exec(bare.slice(at, Math.min(to, at + 140)))?.[0] : undefined;
      if (name === undefined) return Math.min(at, to);
      at += name.length;
      if (bare[at] === '(') at = closingOf(bare, at, to) + 1;
    }
  }
}

/** Where the `<` at `at` closes; `at` where it is no bracket. */
export function closingAngle(bare: string, at: number, end: number): number {
  let depth = 0;
  for (let index = at; index < end; index++) {
    if (bare[index] === '<') depth++;
    else if (bare[index] === '>' && --depth === 0) return index;
    else if (bare[index] === ';' || bare[index] === '{') break;
  }
  return at;
}
