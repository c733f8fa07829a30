// Patterns become code of their language: what only patterns have is replaced by reserved names, by position.
import { newCode, type Code } from '../code/code.ts';
import { bracketsOf, tokensOf, type Bracket, type PatternToken, type TokenStyle } from './pattern-tokens.ts';

/** Where an ellipsis stands. */
export interface EllipsisPlace {
  readonly tokens: readonly PatternToken[];
  readonly index: number;
  readonly bracket: Bracket;
  readonly previous: PatternToken | undefined;
  readonly next: PatternToken | undefined;
  /** The token before the bracket, and the one after it. */
  readonly before: PatternToken | undefined;
  readonly after: PatternToken | undefined;
}

/** Indexes of the tokens of `(T $X)`. */
export interface TypedPlace {
  readonly typeFrom: number;
  readonly typeTo: number;
  readonly name: number;
  readonly close: number;
  /** The brackets are those of a call and stay. */
  readonly inCall?: boolean;
}

/** How a language writes what stands for the parts of patterns. */
export interface PatternStyle {
  readonly tokens: TokenStyle;
  /** Text for an ellipsis (`...` or `$...X`) by its place; `name` is its reserved name. */
  ellipsis(place: EllipsisPlace, name: string): string;
  /** Whether `( T $X )` at `open` is a typed metavariable; returns the index of the metavariable. */
  readonly typedAt?: (tokens: readonly PatternToken[], open: number) => TypedPlace | undefined;
  /** Strings with holes: what stands before their quote or opens them, a hole of a pattern, and how it is written. */
  readonly holes?: { readonly opened: RegExp; readonly hole: RegExp; readonly write: (name: string) => string };
  /** A metavariable's text where the language does not take a bare name. */
  metavariable?(place: EllipsisPlace, name: string): string;
}

export interface Substituted {
  readonly text: string;
  readonly placeholders: ReadonlyMap<string, Code>;
}

/** Reads nested parts: the inside of `<... ...>` as an expression, a type as a type. */
export type ReadPart = (text: string, part: 'expression' | 'type') => Code | undefined;

/** The pattern as text of its language; undefined where a nested part cannot be read. */
export function substitute(text: string, style: PatternStyle, readPart: ReadPart): Substituted | undefined {
  const all = tokensOf(text, style.tokens);
  const tokens = all.filter((token) => token.kind !== 'space');
  const brackets = bracketsOf(tokens);
  const placeholders = new Map<string, Code>();
  const reserve = (code: Code): string => {
    const name = `Hg${placeholders.size}gH`;
    placeholders.set(name, code);
    return name;
  };
  const known = new Map<string, string>();
  const metavariable = (text: string): string => {
    let name = known.get(text);
    if (name === undefined) known.set(text, name = reserve(newCode(text.startsWith('$...') ? 'metaellipsis' : 'meta', text, [], 0, 0)));
    return name;
  };
  const out: string[] = [];
  let done = 0;
  const emit = (token: PatternToken, replacement: string): void => {
    out.push(text.slice(done, token.at), replacement);
    done = token.at + token.text.length;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as PatternToken;
    const bracket = brackets[index] as Bracket;
    const place: EllipsisPlace = { tokens, index, bracket, previous: tokens[index - 1], next: tokens[index + 1], before: tokens[bracket.open - 1], after: tokens[bracket.close + 1] };
    const typed = token.text === '(' ? style.typedAt?.(tokens, index) : undefined;
    if (typed !== undefined) {
      const typeFrom = tokens[typed.typeFrom] as PatternToken;
      const typeTo = tokens[typed.typeTo] as PatternToken;
      const name = tokens[typed.name] as PatternToken;
      const type = readPart(text.slice(typeFrom.at, typeTo.at + typeTo.text.length), 'type');
      if (type === undefined) return undefined;
      const reserved = reserve(newCode('typed', name.text, [type], 0, 0));
      emit(token, typed.inCall === true ? `(${reserved})` : reserved);
      const close = tokens[typed.close] as PatternToken;
      done = close.at + close.text.length;
      index = typed.close;
    } else if (token.kind === 'metavariable') {
      const name = metavariable(token.text);
      emit(token, style.metavariable?.(place, name) ?? name);
    } else if (token.kind === 'metaellipsis' || token.kind === 'ellipsis') {
      emit(token, style.ellipsis(place, reserve(newCode(token.kind, token.kind === 'ellipsis' ? '' : token.text, [], 0, 0))));
    } else if (token.kind === 'string' && style.holes?.opened.test(`${text.slice(0, token.at)}${token.text.startsWith('`') ? '`' : ''}`) === true) {
      const { hole, write } = style.holes;
      emit(token, token.text.replace(hole, (_, inside: string) => write(inside.trim() === '...' ? reserve(newCode('ellipsis', '', [], 0, 0)) : inside.replace(/(["'])\.\.\.\1|\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*|\.\.\./g, (part) => (/^["']/.test(part) ? part : part === '...' ? reserve(newCode('ellipsis', '', [], 0, 0)) : metavariable(part))))));
    } else if (token.kind === 'deepopen') {
      const close = closeOfDeep(tokens, index);
      const closing = tokens[close];
      if (closing === undefined) return undefined;
      const inner = readPart(text.slice(token.at + token.text.length, closing.at).trim(), 'expression');
      if (inner === undefined) return undefined;
      emit(token, reserve(newCode('deep', '', [inner], 0, 0)));
      done = closing.at + closing.text.length;
      index = close;
    }
  }
  out.push(text.slice(done));
  return { text: out.join(''), placeholders };
}

function closeOfDeep(tokens: readonly PatternToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind === 'deepopen') depth++;
    if (kind === 'deepclose' && --depth === 0) return index;
  }
  return -1;
}

