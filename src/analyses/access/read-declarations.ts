// Types and methods of Java, Kotlin or C# with their annotations, read without a syntax tree: enough to know which handlers a system has.
import type { Region } from '../../model/location.ts';

export interface Annotation {
  /** Last part of the name, `Attribute` of C# cut off. */
  readonly name: string;
  /** What stands between the parentheses. */
  readonly args: string;
  readonly at: number;
}

export interface Declaration {
  readonly kind: 'type' | 'method';
  readonly name: string;
  readonly annotations: readonly Annotation[];
  /** What follows the annotations: modifiers, result, name, parameters, bases. */
  readonly head: string;
  /** Offset of the first annotation, else of the head. */
  readonly at: number;
  /** Offset behind the annotations. */
  readonly headAt: number;
  /** The type that the declaration stands in. */
  readonly owner?: Declaration;
  /** Between the braces; empty where there are none. */
  body: Region;
}

const TOKEN = /"(?:[^"\\\r\n]|\\.){0,1000}"|'(?:[^'\\\r\n]|\\.){0,20}'|[(){};[\]]/g;
const TYPE = /\b(?:class|interface|record|object|struct)\s{1,8}([A-Za-z_]\w*)/;
const NAME_BEFORE_PARAMETERS = /(?<![@\w.])([A-Za-z_]\w*)\s{0,8}(?:<[^<>()]{0,60}>)?\s{0,8}\(/;
/** What opens a block without declaring anything. */
const STATEMENT = /^\s*(?:if|for|foreach|while|switch|catch|try|do|else|using|lock|return|new|throw|synchronized|when)\b/;
/** Heads longer than this declare nothing that matters; they are texts and tables. */
const HEAD_LIMIT = 6_000;

/** @param code text with blanked comments. Declarations in order; those inside of methods are left out. */
export function readDeclarations(code: string): Declaration[] {
  const found: Declaration[] = [];
  /** One per open brace: the declaration that it belongs to, if any. */
  const open: (Declaration | undefined)[] = [];
  let inMethod = 0;
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of code.matchAll(TOKEN)) {
    if (token === '(' || token === '[') depth++;
    else if (token === ')' || token === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0 || token.length > 1) continue;
    else if (token === '{') {
      const declaration = inMethod > 0 ? undefined : declarationOf(code, start, index, open.findLast((one) => one?.kind === 'type'));
      if (declaration !== undefined) found.push(declaration);
      open.push(declaration);
      if (declaration?.kind === 'method' || inMethod > 0) inMethod++;
      start = index + 1;
    } else {
      if (token === '}') {
        const closed = open.pop();
        if (closed !== undefined) closed.body = { start: closed.body.start, end: index };
        if (inMethod > 0) inMethod--;
      } else if (inMethod === 0) {
        // A method without braces: `public Page<Bed> list() => beds.All();`
        const declaration = declarationOf(code, start, index, open.findLast((one) => one?.kind === 'type'));
        if (declaration?.kind === 'method' && (declaration.head.includes('=>') || declaration.annotations.length > 0)) found.push({ ...declaration, body: { start: index, end: index } });
      }
      start = index + 1;
    }
  }
  return found;
}

function declarationOf(code: string, from: number, to: number, owner: Declaration | undefined): Declaration | undefined {
  if (to - from > HEAD_LIMIT) return undefined;
  const { annotations, end } = readAnnotations(code, from, to);
  const head = code.slice(end, to).trim();
  if (head === '' || STATEMENT.test(head)) return undefined;
  const type = TYPE.exec(head.split('(', 1)[0] ?? '')?.[1];
  const name = type ?? (owner === undefined ? undefined : NAME_BEFORE_PARAMETERS.exec(head)?.[1]);
  if (name === undefined || (type === undefined && /[=]\s*$|^\s*[\w.]+\s*=(?!>)/.test(head.split('(', 1)[0] ?? ''))) return undefined;
  return { kind: type === undefined ? 'method' : 'type', name, annotations, head, at: annotations[0]?.at ?? end, headAt: end, ...(owner && { owner }), body: { start: to + 1, end: code.length } };
}

/** `@Name(...)` of Java and Kotlin, `[Name(...), Other]` of C#, at the beginning of a head. */
function readAnnotations(code: string, from: number, to: number): { readonly annotations: readonly Annotation[]; readonly end: number } {
  const annotations: Annotation[] = [];
  let at = from;
  for (;;) {
    while (at < to && /\s/.test(code[at] ?? '')) at++;
    if (code[at] === '@' && !code.startsWith('@interface', at)) {
      const name = /^@(?:\w+:)?([\w.]+)/.exec(code.slice(at, Math.min(to, at + 120)));
      if (name === null) break;
      const behind = at + name[0].length;
      const paren = /^\s{0,20}\(/.exec(code.slice(behind, behind + 21));
      const end = paren === null ? behind : closing(code, behind + paren[0].length - 1, to);
      annotations.push({ name: (name[1] ?? '').split('.').at(-1) ?? '', args: paren === null ? '' : code.slice(behind + paren[0].length, end - 1), at });
      at = end;
    } else if (code[at] === '[') {
      const end = closing(code, at, to);
      for (const match of code.slice(at + 1, end - 1).matchAll(/(?:^|,)\s{0,20}(?:\w+:\s{0,8})?([A-Z][\w.]*)(?=\s{0,8}(?:\(|,|$))/g)) {
        const behind = at + 1 + match.index + match[0].length;
        const paren = /^\s{0,8}\(/.exec(code.slice(behind, behind + 9));
        const argsEnd = paren === null ? behind : closing(code, behind + paren[0].length - 1, end);
        annotations.push({ name: (match[1] ?? '').split('.').at(-1)?.replace(/Attribute$/, '') ?? '', args: paren === null ? '' : code.slice(behind + paren[0].length, argsEnd - 1), at });
      }
      at = end;
    } else break;
  }
  return { annotations, end: at };
}

/** Offset behind the bracket that closes the one at `open`; `limit` where none does. */
export function closing(code: string, open: number, limit = code.length): number {
  let depth = 0;
  TOKEN_FROM.lastIndex = open;
  for (let match = TOKEN_FROM.exec(code); match !== null && match.index < limit; match = TOKEN_FROM.exec(code)) {
    if ('([{'.includes(match[0])) depth++;
    else if (')]}'.includes(match[0]) && --depth === 0) return match.index + 1;
  }
  return limit;
}

const TOKEN_FROM = new RegExp(TOKEN.source, 'g');

const LITERAL = /"((?:[^"\\\r\n]|\\.){0,400})"/g;

/** Texts of the string literals of a piece of code, with their offsets in it. */
export function stringLiterals(code: string): { readonly text: string; readonly at: number }[] {
  return Array.from(code.matchAll(LITERAL), ({ 1: text = '', index }) => ({ text, at: index + 1 }));
}
