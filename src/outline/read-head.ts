// Reads the head of a type, member or parameter: annotations, modifiers, type, name.
import type { FileKind } from '../model/file-kind.ts';
import { Annotations } from './annotations.ts';
import { isWordUnit, skipSpace } from './brackets.ts';
import type { CodeMask } from './mask-code.ts';

export interface Head {
  readonly name: string;
  /** Offset of the name. */
  readonly at: number;
  /** Offset of the first annotation, else of the first word. */
  readonly start: number;
  /** Offset of the first word behind the annotations. */
  readonly headAt: number;
  readonly annotations: Annotations;
  readonly modifiers: readonly string[];
  /** `class`, `interface`, ... of a type's head; undefined in those of members and parameters. */
  readonly keyword: string | undefined;
  /** Type of the member or parameter; '' for a type. */
  readonly type: string;
  /** Offset of the parenthesis of a member's parameters; undefined where it has none. */
  readonly open: number | undefined;
}

const MODIFIERS = new Set(['public', 'private', 'protected', 'internal', 'static', 'final', 'abstract', 'synchronized', 'default', 'native', 'transient', 'volatile', 'virtual', 'override', 'async', 'readonly', 'strictfp',
  'sealed', 'non-sealed', 'partial', 'new', 'extern', 'unsafe', 'required', 'const', 'ref', 'out', 'in', 'params', 'this', 'event']);
const OF_KOTLIN = new Set(['open', 'inner', 'annotation', 'inline', 'suspend', 'lateinit', 'infix', 'tailrec', 'companion', 'actual', 'expect', 'external', 'vararg', 'fun', 'val', 'var']);
/** Names, too, where no word follows. */
const SOFT = new Set(['file', 'scoped', 'data', 'value', 'operator']);
const KEYWORDS = new Set(['class', 'interface', 'record', 'enum', 'struct']);
const NO_TYPES = new Set(['return', 'throw', 'package', 'import', 'using', 'else', 'case', 'goto', 'yield', 'await', 'namespace', 'delegate']);
const NO_MODIFIERS: readonly string[] = [];

/** What is declared between `from` and `to`; undefined where that is no declaration. */
export function readHead(mask: CodeMask, kind: FileKind, from: number, to: number): Head | undefined {
  const { bare, brackets } = mask;
  const start = skipSpace(bare, from, to);
  const end = Annotations.endOf(mask, kind, start, to);
  const headAt = skipSpace(bare, end, to);
  let modifiers: string[] | undefined;
  let type = '';
  let name = '';
  let nameAt = 0;
  let open: number | undefined;
  let keyword: string | undefined;
  for (let at = headAt; at < to; at = skipSpace(bare, at, to)) {
    // The root of all namespaces, which designers of C# write: `global::System.String`.
    if (kind === 'csharp' && bare.startsWith('global::', at)) at += 8;
    const unit = bare.charCodeAt(at);
    if (beginsWord(unit)) {
      const stop = wordEnd(bare, at, to);
      const word = bare.slice(at, stop);
      if (MODIFIERS.has(word) || (name === '' && ((kind === 'kotlin' && OF_KOTLIN.has(word)) || (SOFT.has(word) && beginsWord(bare.charCodeAt(skipSpace(bare, stop, to))))))) (modifiers ??= []).push(word);
      else if (name === '' && isKeyword(word, kind, bare.charCodeAt(stop))) {
        nameAt = typeNameAt(bare, stop, to);
        name = beginsWord(bare.charCodeAt(nameAt)) && nameAt < to ? bare.slice(nameAt, simpleWordEnd(bare, nameAt, to)) : '';
        keyword = word.replace('@', '');
        break;
      } else if (name === '' && NO_TYPES.has(word)) return undefined;
      else {
        type = type === '' ? name : `${type} ${name}`;
        name = word;
        nameAt = at;
      }
      at = stop;
    } else if (unit === 60) {
      const close = closingAngle(bare, at, to);
      // Type parameters of a method stand before its type or behind its name, type arguments behind a name.
      if (name !== '' && !(type !== '' && bare[skipSpace(bare, close + 1, to)] === '(')) name += bare.slice(at, close + 1);
      at = close + 1;
    } else if (unit === 91) {
      if (type === '') name += '[]';
      at = brackets.closingOf(at, to) + 1;
    } else if (unit === 40) {
      if (name !== '' || kind !== 'csharp') { open = at; break; }
      // A tuple is a type: `(string Name, int Age) Find()`.
      const close = brackets.closingOf(at, to);
      name = bare.slice(at, close + 1);
      at = close + 1;
    } else if (unit === 63 || unit === 46 || unit === 38 || unit === 93) at++;
    else break;
  }
  if (!isPlain(name)) return undefined;
  if (keyword === undefined && kind === 'kotlin') type = type === '' ? kotlinType(mask, nameAt + name.length, open, to) : '';
  else if (keyword === undefined && type === '') return undefined;
  return { name, at: nameAt, start, headAt, annotations: new Annotations(mask, start, end), modifiers: modifiers ?? NO_MODIFIERS, keyword, type, open };
}

/** Where the `<` at `at` closes; `at` where it is no bracket. */
export function closingAngle(bare: string, at: number, end: number): number {
  let depth = 0;
  for (let index = at; index < end; index++) {
    const unit = bare.charCodeAt(index);
    if (unit === 60) depth++;
    else if (unit === 62 && --depth === 0) return index;
    else if (unit === 59 || unit === 123) break;
  }
  return at;
}

function isKeyword(word: string, kind: FileKind, next: number): boolean {
  return (KEYWORDS.has(word) || word === '@interface' || (word === 'object' && kind === 'kotlin')) && !isWordUnit(next) && next !== 46 && next !== 40;
}

/** `record struct A`, `enum class A`: the name stands behind the second word. */
function typeNameAt(bare: string, from: number, to: number): number {
  const at = skipSpace(bare, from, to);
  const second = /^(?:struct|class)\s{1,40}(?=[\w$\u0080-\uffff])/.exec(bare.slice(at, Math.min(to, at + 50)));
  return second === null ? at : at + second[0].length;
}

/** What stands behind the colon: `fun list(): List<Bed>`, `val bed: Bed`. */
function kotlinType({ bare, brackets }: CodeMask, nameEnd: number, open: number | undefined, to: number): string {
  const at = skipSpace(bare, open === undefined ? nameEnd : brackets.closingOf(open, to) + 1, to);
  return bare[at] === ':' ? bare.slice(at + 1, to).trim() : '';
}

function isPlain(name: string): boolean {
  return /^[\w$@\u0080-\uffff]+$/.test(name);
}

function beginsWord(unit: number): boolean {
  return (isWordUnit(unit) && !(unit >= 48 && unit <= 57)) || unit === 64;
}

function simpleWordEnd(bare: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isWordUnit(bare.charCodeAt(end))) end++;
  return end;
}

/** With the parts of a qualified name. */
function wordEnd(bare: string, at: number, to: number): number {
  let end = simpleWordEnd(bare, at, to);
  // `non-sealed` is the one word of Java with a hyphen.
  if (end - at === 3 && bare.startsWith('non-sealed', at)) return at + 10;
  for (;;) {
    const dot = skipSpace(bare, end, to);
    if (bare.charCodeAt(dot) !== 46 || dot >= to) return end;
    const next = skipSpace(bare, dot + 1, to);
    if (next >= to || !beginsWord(bare.charCodeAt(next))) return end;
    end = simpleWordEnd(bare, next, to);
  }
}
