// From a syntax tree of some grammar to code in the one shape; what a language table needs to say it briefly.
import { NAMED, textOf, TRIVIA, type SyntaxTree } from '../../syntax/syntax-tree.ts';
import type { SyntaxLanguage } from '../../syntax/syntax-language.ts';
import { linkParents, newCode, NONE, type Code, type CodeKind } from './code.ts';

/** Turns one node of the grammar into code. */
export type Lower = (lowering: Lowering, node: number) => Code;

/** By kind of the grammar; `''` is asked for all others. */
export interface LoweringTable {
  readonly kinds: Readonly<Record<string, Lower>>;
  /** Kinds that stand for their one named child. */
  readonly vanishing: readonly string[];
  /** Brackets around an expression that is more than a name are part of its range. */
  readonly keepsBrackets?: boolean;
  /** Words and signs of the grammar that are kept when a construct has no entry. */
  readonly name: string;
}

/** What a reserved name of a pattern stands for. */
export type Placeholders = ReadonlyMap<string, Code>;

/** Words that stand for a value though the grammar has no name for them. */
const WORDS = new Set(['this', 'base', 'super']);

const NO_PLACEHOLDERS: Placeholders = new Map();

/** A table by the numbers of a grammar's kinds. */
interface LoweringPlan {
  readonly handlers: readonly (Lower | undefined)[];
  /** 1 for kinds that stand for their one named child. */
  readonly vanishing: Uint8Array;
}

const PLANS = new WeakMap<SyntaxLanguage, Map<LoweringTable, LoweringPlan>>();

function planFor(language: SyntaxLanguage, table: LoweringTable): LoweringPlan {
  let known = PLANS.get(language);
  if (known === undefined) PLANS.set(language, known = new Map<LoweringTable, LoweringPlan>());
  let plan = known.get(table);
  if (plan === undefined) {
    const { kinds, named } = language;
    const handlers = kinds.map((kind, id) => ((named[id] === 1 || WORDS.has(kind)) && Object.hasOwn(table.kinds, kind) ? table.kinds[kind] : undefined));
    const vanishing = Uint8Array.from(kinds, (kind, id) => (named[id] === 1 && table.vanishing.includes(kind) ? 1 : 0));
    known.set(table, plan = { handlers, vanishing });
  }
  return plan;
}

export class Lowering {
  readonly tree: SyntaxTree;
  readonly placeholders: Placeholders;
  /** Whether what is lowered is a pattern. */
  readonly isPattern: boolean;
  readonly #handlers: readonly (Lower | undefined)[];
  readonly #vanishing: Uint8Array;
  readonly #keepsBrackets: boolean;
  /** Where code ends that ends before its last sign, by the end of that sign. */
  readonly #ends = new Map<number, number>();
  #depth = 0;

  constructor(tree: SyntaxTree, table: LoweringTable, placeholders: Placeholders = NO_PLACEHOLDERS) {
    this.tree = tree;
    this.placeholders = placeholders;
    this.isPattern = placeholders !== NO_PLACEHOLDERS;
    const plan = planFor(tree.language, table);
    this.#handlers = plan.handlers;
    this.#vanishing = plan.vanishing;
    this.#keepsBrackets = table.keepsBrackets === true;
  }

  /** The whole tree, parents set. */
  root(): Code {
    return linkParents(this.lower(0));
  }

  /** A node as code; -1 is `NONE`. */
  lower(node: number): Code {
    if (node < 0) return NONE;
    if (this.#depth > 900) return this.make('other', node, [], '<deep>');
    this.#depth++;
    let at = node;
    while (this.#vanishing[this.tree.kind[at] as number] === 1) {
      const [only, more] = this.named(at);
      if (only === undefined || more !== undefined) break;
      at = only;
    }
    const handler = this.#handlers[this.tree.kind[at] as number];
    const code = handler === undefined ? this.other(at) : handler(this, at);
    this.#depth--;
    return at === node || !this.#keepsBrackets || code.kind === 'id' ? code : { ...code, start: this.start(node), end: this.end(node) };
  }

  /** All named children, as code. `several` are spread out. */
  lowerAll(nodes: readonly number[]): Code[] {
    const all: Code[] = [];
    for (const node of nodes) {
      const code = this.lower(node);
      if (code.kind === 'several') all.push(...code.kids);
      else if (code !== NONE) all.push(code);
    }
    return all;
  }

  /** A list (`args`, `block` ...) of the named children of `node`; an empty one at the same place where `node` is -1 stays `NONE`. */
  list(kind: CodeKind, node: number): Code {
    return node < 0 ? NONE : this.make(kind, node, this.lowerAll(this.named(node)));
  }

  /** Code over the range of `node`, where that begins or ends with its first or last child, over the child's. */
  make(kind: CodeKind, node: number, kids: readonly Code[], text = ''): Code {
    const { tree } = this;
    let start = this.start(node);
    let end = this.end(node);
    if (this.#keepsBrackets) return newCode(kind, text, kids, start, end);
    // Brackets around an expression are no part of it, so neither of what begins or ends with it.
    if (tree.text.charCodeAt(start) === 40 && kids.length > 0 && kind !== 'args' && kind !== 'params') start = firstStart(kids) ?? start;
    if (tree.text.charCodeAt(end - 1) === 41 && endsWithVanishing(tree, node, this.#vanishing)) end = lastEnd(kids) ?? end;
    return newCode(kind, text, kids, start, end);
  }

  /** Code over a range of its own. */
  between(kind: CodeKind, start: number, end: number, kids: readonly Code[], text = ''): Code {
    return newCode(kind, text, kids, start, end);
  }

  /** A name, or what stands for it in a pattern. */
  name(node: number, text = node < 0 ? '' : this.text(node)): Code {
    if (node < 0) return NONE;
    return this.placeholder(text, node) ?? this.make('id', node, [], text);
  }

  placeholder(text: string, node: number): Code | undefined {
    const known = this.placeholders.get(text);
    return known && newCode(known.kind, known.text, known.kids, this.tree.start[node] as number, this.tree.end[node] as number);
  }

  /** A construct without an entry: its words, its operator-like signs and its parts. */
  other(node: number): Code {
    const { tree } = this;
    const words: string[] = [];
    const kids: Code[] = [];
    let first = true;
    for (const child of this.children(node)) {
      first = false;
      if (((tree.flags[child] as number) & NAMED) !== 0) kids.push(this.lower(child));
      else if (!/^[(){}[\],;]$/.test(this.kindName(child))) words.push(this.kindName(child));
    }
    if (first) {
      const text = this.text(node);
      return this.placeholder(text, node) ?? this.make('other', node, [], `${this.kindName(node)} ${text}`);
    }
    return this.make('other', node, spread(kids), `${this.kindName(node)} ${words.join(' ')}`.trim());
  }

  text(node: number): string { return node < 0 ? '' : textOf(this.tree, node); }
  kindName(node: number): string { return this.tree.language.kinds[this.tree.kind[node] as number] ?? ''; }
  isKind(node: number, ...kinds: readonly string[]): boolean { return node >= 0 && kinds.includes(this.kindName(node)); }
  start(node: number): number { return this.tree.start[node] as number; }
  end(node: number): number {
    const end = this.tree.end[node] as number;
    return this.#ends.get(end) ?? end;
  }

  /** Says that `node`, and whatever ends with it, ends at `end` already. */
  endAt(node: number, end: number): void {
    this.#ends.set(this.tree.end[node] as number, end);
  }

  /** The first child under a field of that name, -1: none. */
  field(node: number, name: string): number {
    const id = this.tree.language.fieldOf(name);
    if (id <= 0 || node < 0) return -1;
    const { field } = this.tree;
    for (let child = this.#first(node); child !== -1; child = this.#next(child)) if (field[child] === id) return child;
    return -1;
  }

  fields(node: number, name: string): number[] {
    const id = this.tree.language.fieldOf(name);
    return this.children(node).filter((child) => this.tree.field[child] === id);
  }

  children(node: number): number[] {
    const children: number[] = [];
    for (let child = this.#first(node); child !== -1; child = this.#next(child)) children.push(child);
    return children;
  }

  named(node: number): number[] {
    const { flags } = this.tree;
    const named: number[] = [];
    for (let child = this.#first(node); child !== -1; child = this.#next(child)) if (((flags[child] as number) & NAMED) !== 0) named.push(child);
    return named;
  }

  /** The first named child of one of these kinds, -1: none. */
  child(node: number, ...kinds: readonly string[]): number {
    if (node < 0) return -1;
    for (let child = this.#first(node); child !== -1; child = this.#next(child)) if (kinds.includes(this.kindName(child))) return child;
    return -1;
  }

  /** Whether a word or sign stands directly below `node`. */
  has(node: number, word: string): boolean {
    return this.child(node, word) >= 0;
  }

  /** The first child that is no trivia, -1: none. */
  #first(node: number): number {
    const { tree } = this;
    if (node < 0 || (tree.last[node] as number) === node) return -1;
    return ((tree.flags[node + 1] as number) & TRIVIA) === 0 ? node + 1 : this.#next(node + 1);
  }

  #next(child: number): number {
    const { next, flags } = this.tree;
    let at = next[child] as number;
    while (at !== -1 && ((flags[at] as number) & TRIVIA) !== 0) at = next[at] as number;
    return at;
  }
}

/** Lists with `several` spread out. */
export function spread(kids: readonly Code[]): Code[] {
  return kids.flatMap((kid) => (kid.kind === 'several' ? kid.kids : [kid]));
}

function firstStart(kids: readonly Code[]): number | undefined {
  return kids.find((kid) => kid !== NONE && kid.start >= 0)?.start;
}

function lastEnd(kids: readonly Code[]): number | undefined {
  let end: number | undefined;
  for (const kid of kids) if (kid !== NONE && kid.end >= 0) end = kid.end;
  return end;
}

function endsWithVanishing(tree: SyntaxTree, node: number, vanishing: Uint8Array): boolean {
  let lastChild = -1;
  const last = tree.last[node] as number;
  for (let child = node + 1; child !== -1 && child <= last; child = tree.next[child] as number) lastChild = child;
  return lastChild >= 0 && (vanishing[tree.kind[lastChild] as number] === 1 || (endsWithVanishing(tree, lastChild, vanishing) && tree.end[lastChild] === tree.end[node]));
}

/** `... ()` and `a. ... ()`, as an ellipsis is written where only a call may stand. */
export function isEllipsisCall(callee: Code, args: Code): boolean {
  const last = callee.kind === 'member' ? callee.kids[1] : callee;
  return (last?.kind === 'ellipsis' || last?.kind === 'metaellipsis') && args.kids.length === 0;
}
