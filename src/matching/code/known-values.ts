// What a variable is known to hold at a point of the program, and how that joins where paths meet.
import type { Code, Constant, Declaration } from './code.ts';
import type { Folding } from './constants.ts';
import { oneOf, sameConstant } from './possible-values.ts';

/** What differs between languages. */
export interface ValueTraits {
  /** What makes a variable with a value a constant, beside words such as `final` and `const`: being written once, and where `private` that word too; `never`: those words say nothing either. */
  readonly constantWhen: 'never' | 'declared' | 'private' | 'once';
  /** A variable of the file that is written once is a constant. */
  readonly globalsAreConstant: boolean;
  /** A variable that holds a new object stands for its creation. */
  readonly creationsAreValues: boolean;
  /** Ours, with `hisguard_scope`: values are followed through the whole file, and what they decide is decided. */
  readonly wide?: boolean;
}

/** A constant, or else the expression that the variable was given. */
export interface Known {
  readonly constant?: Constant;
  readonly code?: Code;
}

/** What the whole file says, with `hisguard_scope`, of what one function cannot know. */
export interface WideValues {
  /** What callers give to parameters. */
  readonly parameters: ReadonlyMap<Declaration, Known>;
  /** What expressions are worth besides: calls of functions in the file, methods of known texts. */
  readonly known: NonNullable<Folding['known']>;
  /** Whether something that was asked for would be worth something else now. */
  readonly isStale: () => boolean;
}

/** By variable; nothing is known of those that are absent. */
export type Flow = Map<Declaration, Known>;

/** What two paths agree on. Different texts are a text that is not known; expressions agree only where they are the same place. */
export function unite(left: Known, right: Known): Known | undefined {
  if (left.constant === undefined || right.constant === undefined) return left.code !== undefined && left.code === right.code ? left : undefined;
  if (left.constant.others !== undefined || right.constant.others !== undefined) return { constant: oneOf([left.constant, right.constant]) as Constant };
  if (sameConstant(left.constant, right.constant)) return left;
  return left.constant.kind === 'string' && right.constant.kind === 'string' ? { constant: { kind: 'string', text: undefined } } : undefined;
}

/** Both flows joined; one that is undefined never gets here. */
export function uniteFlows(left: Flow | undefined, right: Flow | undefined): Flow | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  const joined: Flow = new Map();
  for (const [declaration, known] of left) {
    const theirs = right.get(declaration);
    const both = theirs && unite(known, theirs);
    if (both !== undefined) joined.set(declaration, both);
  }
  return joined;
}

export function sameFlow(left: Flow, right: Flow): boolean {
  if (left.size !== right.size) return false;
  for (const [declaration, known] of left) {
    const theirs = right.get(declaration);
    if (theirs === undefined || theirs.code !== known.code || theirs.constant?.others?.length !== known.constant?.others?.length) return false;
    if (known.constant !== undefined && (theirs.constant === undefined || (!sameConstant(known.constant, theirs.constant) && !(isUnknownText(known.constant) && isUnknownText(theirs.constant))))) return false;
  }
  return true;
}

/** The better of what a declaration and the flow say: a text before a text that is not known, constants before expressions. */
export function refine(first: Known | undefined, second: Known | undefined): Known | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  if (first.constant === undefined) return second.constant === undefined ? first : second;
  return isUnknownText(first.constant) && second.constant !== undefined ? second : first;
}

function isUnknownText(constant: Constant): boolean {
  return constant.kind === 'string' && constant.text === undefined;
}

/** Expressions that may stand for a variable: names, calls, literals and operations on such; no branch, function or collection. */
export function isPortable(code: Code, creations: boolean): boolean {
  const all = (kids: readonly Code[]): boolean => kids.every((kid) => kid.kind === 'none' || isPortable(kid, creations));
  switch (code.kind as string) {
    case 'string': case 'number': case 'bool': case 'null': case 'char': case 'regex': case 'id': case 'special': return true;
    case 'cast': return all(code.kids.slice(1));
    case 'member': case 'typetest': return all(code.kids.slice(0, 1));
    case 'named': return all(code.kids.slice(1));
    case 'new': return creations && code.kids[2]?.kind !== 'body' && all(code.kids[1]?.kids ?? []);
    case 'unary': return !/^(?:&|\*|<-)$/.test(code.text) && all(code.kids);
    case 'args': return code.parent?.kind !== 'var' && all(code.kids);
    case 'call': case 'index': case 'binary': case 'interpolated': case 'hole': case 'spread': return all(code.kids);
    default: return false;
  }
}

/** Looked at when an expression is asked whether it mentions a place. */
const MOST_VISITS = 500;

/** Whether `place` is a part of `code`, or of what names in it stand for: standing for itself would never end. */
export function mentions(code: Code, place: Code): boolean {
  const stack = [code];
  for (let visits = 0; stack.length > 0; visits++) {
    const node = stack.pop() as Code;
    if (node === place || visits > MOST_VISITS) return true;
    stack.push(...node.kids);
    if (node.symbolic !== undefined) stack.push(node.symbolic);
  }
  return false;
}
