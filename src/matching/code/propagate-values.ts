// Values that names have wherever they are used: constants by declaration, and what is certain along the paths of a function.
import { NONE, type Code, type Constant, type Declaration } from './code.ts';
import { foldConstant, type Folding } from './constants.ts';
import { isPortable, mentions, type Known, type ValueTraits, type WideValues } from './known-values.ts';
import { oneOf, sameValues } from './possible-values.ts';
import { ValueFlow } from './value-flow.ts';

const CONSTANT_WORDS = new Set(['final', 'const', 'readonly']);

/**
 * Sets `value` and `symbolic` of names and expressions. Names must have their declarations.
 * @param innerFunctionsRun whether a function declared in another is followed where it stands, as one that is an expression.
 * @returns whether doing it again with the same parameters would change nothing.
 */
export function propagateValues(file: Code, text: string, traits: ValueTraits, innerFunctionsRun: boolean, wide?: WideValues): boolean {
  const folding: Folding = { valueOf: (part) => part.value, ...(wide !== undefined && { known: wide.known }) };
  const constants = new DeclaredConstants(traits, folding);
  constants.walk(file);
  // Once more for uses that stand before the declaration.
  if (wide !== undefined && (constants.cameLate || wide.isStale())) constants.walkAgain(file);
  new ValueFlow(text, constants.byUse, traits, innerFunctionsRun, wide).runAll(file);
  foldAll(file, folding);
  return wide === undefined || (constants.isSettled() && !wide.isStale());
}

function foldAll(node: Code, folding: Folding): void {
  for (const kid of node.kids) if (kid !== NONE) foldAll(kid, folding);
  if (node.kind !== 'id' && node.kind !== 'member') node.value ??= foldConstant(node, folding);
}

/** What a declaration was given when it was looked at. */
interface Given {
  readonly value: Code;
  readonly known: Known;
}

/** In order of the text: a use before the declaration knows nothing. */
class DeclaredConstants {
  /** What declarations say of each use. */
  readonly byUse = new Map<Code, Known>();
  /** Whether a constant was met after a use of it. */
  cameLate = false;
  readonly #unknown = new Set<Declaration>();
  #given: Given[] = [];
  readonly #traits: ValueTraits;
  readonly #constants = new Map<Declaration, Known>();
  /** The only constructor of the class around, and whether it or the class itself is being looked at. */
  #maker: Code | undefined;
  #sets = false;

  readonly #folding: Folding;

  constructor(traits: ValueTraits, folding: Folding) {
    this.#traits = traits;
    this.#folding = folding;
  }

  walkAgain(file: Code): void {
    this.#given = [];
    this.walk(file);
  }

  /** Whether what declarations were given is still worth the same. */
  isSettled(): boolean {
    return this.#given.every(({ value, known }) => {
      const now = givenBy(value);
      return now.code === known.code && sameValues(now.constant, known.constant);
    });
  }

  walk(node: Code): void {
    switch (node.kind as string) {
      case 'id': this.#use(node); return;
      case 'var': this.#all(node.kids.filter((_, index) => index !== 2)); this.#variable(node); return;
      case 'assign': this.#assign(node); return;
      case 'class': this.#inClass(node); return;
      case 'func': this.#inFunction(node); return;
      default:
    }
    if (node.kind === 'member' && node.declared !== undefined) this.#use(node);
    this.#all(node.kids);
    if (node.kind !== 'member') node.value = foldConstant(node, this.#folding);
  }

  #all(nodes: readonly Code[]): void {
    for (const node of nodes) if (node !== NONE) this.walk(node);
  }

  #use(node: Code): void {
    const known = node.declared && this.#constants.get(node.declared);
    if (known === undefined && node.declared !== undefined && this.#traits.wide === true) this.#unknown.add(node.declared);
    if (known === undefined || (known.code !== undefined && mentions(known.code, node))) return;
    this.byUse.set(node, known);
    node.value = known.constant;
    node.symbolic = known.code;
  }

  #variable(node: Code): void {
    const [attributes = NONE, , name = NONE, value = NONE] = node.kids;
    const { declared } = name;
    if (declared === undefined || value === NONE || this.#traits.constantWhen === 'never') return;
    const words = attributes.kids.map((one) => one.text);
    const { constantWhen, wide } = this.#traits;
    // What an annotation may set is no constant.
    const isSet = wide === true && attributes.kids.some(({ kind }) => kind === 'annotation');
    const once = declared.writes === 1 && !isSet && (constantWhen === 'once' || (constantWhen === 'private' && words.includes('private')));
    if (once || words.some((word) => CONSTANT_WORDS.has(word))) this.#keep(declared, value);
  }

  #assign(node: Code): void {
    const [target = NONE, value = NONE] = node.kids;
    this.#all([value]);
    const { declared } = target;
    if (declared === undefined) { this.#all([target]); return; }
    const isPrivate = declared.node.kind === 'var' && declared.node.kids[0]?.kids.some(({ text }) => text === 'private') === true;
    if (declared.writes !== 1) return;
    const { globalsAreConstant, constantWhen, wide } = this.#traits;
    const isKept = (globalsAreConstant && declared.global) || ((constantWhen === 'private' || wide === true) && isPrivate && this.#sets);
    if (isKept) this.#keep(declared, value);
    else if (wide === true && isField(declared)) {
      this.#given.push({ value, known: givenBy(value) });
      if (value.value !== undefined) this.#set(declared, { constant: isPrivate ? value.value : oneOf([value.value]) as Constant });
    }
  }

  #keep(declared: Declaration, value: Code): void {
    const known = givenBy(value);
    this.#given.push({ value, known });
    if (known.code !== undefined && (!isPortable(known.code, this.#traits.creationsAreValues) || names(known.code, declared))) return;
    this.#set(declared, known);
  }

  #set(declared: Declaration, known: Known): void {
    this.cameLate ||= this.#unknown.has(declared);
    this.#constants.set(declared, known);
  }

  #inClass(node: Code): void {
    const [before, set] = [this.#maker, this.#sets];
    this.#maker = onlyConstructor(node);
    for (const kid of node.kids) {
      if (kid === NONE) continue;
      if (kid.kind !== 'body') this.walk(kid);
      // A block in a class runs when the class is made.
      else for (const member of kid.kids) { this.#sets = member.kind === 'block'; this.walk(member); }
    }
    [this.#maker, this.#sets] = [before, set];
  }

  #inFunction(node: Code): void {
    const set = this.#sets;
    this.#sets = this.#maker === node;
    this.#all(node.kids);
    this.#sets = set;
  }
}

function givenBy(value: Code): Known {
  if (value.value !== undefined) return { constant: value.value };
  return { code: value.symbolic ?? value };
}

function onlyConstructor({ kids }: Code): Code | undefined {
  const members = kids.find((kid) => kid.kind === 'body')?.kids.filter((member) => member.kind === 'func' && member.kids[2]?.text === kids[1]?.text);
  return members?.length === 1 ? members[0] : undefined;
}

/** Declared in a class, where that is done with a type or by its first assignment. */
function isField({ node }: Declaration): boolean {
  return (node.kind === 'var' ? node.parent : node.parent?.parent?.parent)?.kind === 'body';
}

function names(code: Code, declared: Declaration): boolean {
  return code.declared === declared || code.kids.some((kid) => names(kid, declared));
}
