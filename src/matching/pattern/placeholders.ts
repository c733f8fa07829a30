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
  return new Substitution(text, style, readPart).run();
}

class Substitution {
  readonly #text: string;
  readonly #style: PatternStyle;
  readonly #readPart: ReadPart;
  readonly #tokens: readonly PatternToken[];
  readonly #brackets: readonly Bracket[];
  readonly #placeholders = new Map<string, Code>();
  /** Reserved names of metavariables: one that stands twice is one. */
  readonly #metavariables = new Map<string, string>();
  readonly #out: string[] = [];
  /** Offset up to which the text is in `out`. */
  #done = 0;

  constructor(text: string, style: PatternStyle, readPart: ReadPart) {
    this.#text = text;
    this.#style = style;
    this.#readPart = readPart;
    this.#tokens = tokensOf(text, style.tokens).filter((token) => token.kind !== 'space');
    this.#brackets = bracketsOf(this.#tokens);
  }

  run(): Substituted | undefined {
    for (let index = 0; index < this.#tokens.length; index++) {
      const last = this.#replace(index);
      if (last === undefined) return undefined;
      index = last;
    }
    this.#out.push(this.#text.slice(this.#done));
    return { text: this.#out.join(''), placeholders: this.#placeholders };
  }

  /** @returns the index of the last token of what begins at `index`; undefined where a nested part cannot be read. */
  #replace(index: number): number | undefined {
    const token = this.#tokens[index] as PatternToken;
    const typed = token.text === '(' ? this.#style.typedAt?.(this.#tokens, index) : undefined;
    if (typed !== undefined) return this.#replaceTyped(token, typed);
    if (token.kind === 'deepopen') return this.#replaceDeep(token, index);
    if (token.kind === 'metavariable') {
      const name = this.#metavariable(token.text);
      this.#emit(token, this.#style.metavariable?.(this.#placeOf(index), name) ?? name);
    } else if (token.kind === 'ellipsis') this.#emit(token, this.#style.ellipsis(this.#placeOf(index), this.#ellipsis()));
    else if (token.kind === 'metaellipsis') this.#emit(token, this.#style.ellipsis(this.#placeOf(index), this.#reserve(newCode('metaellipsis', token.text, [], 0, 0))));
    else if (token.kind === 'string') this.#replaceHoles(token);
    return index;
  }

  /** `(T $X)`. */
  #replaceTyped(open: PatternToken, typed: TypedPlace): number | undefined {
    const [typeFrom, typeTo, name, close] = [typed.typeFrom, typed.typeTo, typed.name, typed.close].map((index) => this.#tokens[index] as PatternToken) as [PatternToken, PatternToken, PatternToken, PatternToken];
    const type = this.#readPart(this.#text.slice(typeFrom.at, endOf(typeTo)), 'type');
    if (type === undefined) return undefined;
    const reserved = this.#reserve(newCode('typed', name.text, [type], 0, 0));
    this.#emit(open, typed.inCall === true ? `(${reserved})` : reserved);
    this.#done = endOf(close);
    return typed.close;
  }

  /** `<... X ...>`. */
  #replaceDeep(open: PatternToken, index: number): number | undefined {
    const last = closeOfDeep(this.#tokens, index);
    const close = this.#tokens[last];
    if (close === undefined) return undefined;
    const inner = this.#readPart(this.#text.slice(endOf(open), close.at).trim(), 'expression');
    if (inner === undefined) return undefined;
    this.#emit(open, this.#reserve(newCode('deep', '', [inner], 0, 0)));
    this.#done = endOf(close);
    return last;
  }

  /** What stands in the holes of a string, if its language has such strings. */
  #replaceHoles(token: PatternToken): void {
    const { holes } = this.#style;
    if (holes?.opened.test(`${this.#text.slice(0, token.at)}${token.text.startsWith('`') ? '`' : ''}`) !== true) return;
    const nameOf = (part: string): string => (/^["']/.test(part) ? part : part === '...' ? this.#ellipsis() : this.#metavariable(part));
    this.#emit(token, token.text.replace(holes.hole, (_, inside: string) =>
      holes.write(inside.trim() === '...' ? this.#ellipsis() : inside.replace(/(["'])\.\.\.\1|\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*|\.\.\./g, nameOf))));
  }

  #placeOf(index: number): EllipsisPlace {
    const tokens = this.#tokens;
    const bracket = this.#brackets[index] as Bracket;
    return { tokens, index, bracket, previous: tokens[index - 1], next: tokens[index + 1], before: tokens[bracket.open - 1], after: tokens[bracket.close + 1] };
  }

  #metavariable(text: string): string {
    let name = this.#metavariables.get(text);
    if (name === undefined) this.#metavariables.set(text, name = this.#reserve(newCode(text.startsWith('$...') ? 'metaellipsis' : 'meta', text, [], 0, 0)));
    return name;
  }

  #ellipsis(): string {
    return this.#reserve(newCode('ellipsis', '', [], 0, 0));
  }

  #reserve(code: Code): string {
    const name = `Hg${this.#placeholders.size}gH`;
    this.#placeholders.set(name, code);
    return name;
  }

  #emit(token: PatternToken, replacement: string): void {
    this.#out.push(this.#text.slice(this.#done, token.at), replacement);
    this.#done = endOf(token);
  }
}

function endOf(token: PatternToken): number {
  return token.at + token.text.length;
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

