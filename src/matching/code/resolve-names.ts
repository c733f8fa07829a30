// What names of a file stand for: declarations, imports, and values known where they are used.
import { NONE, type Code, type Constant, type Declaration } from './code.ts';
import { foldConstant, sameConstant } from './constants.ts';

/** What differs between languages. */
export interface NameTraits {
  readonly privateIsConstant: boolean;
  readonly creationsAreValues: boolean;
  /** An import counts from where it stands on. */
  readonly importsInOrder: boolean;
}

type Scope = Map<string, Declaration>;
/** What each variable is worth at this point of the program; absent: not known. */
type Flow = Map<Declaration, Known>;

interface Known {
  readonly constant: Constant | undefined;
  readonly code: Code;
}

const FUNCTION_LIKE = new Set(['func', 'lambda']);
const LOOPS = new Set(['for', 'foreach', 'while', 'dowhile']);

/** Sets `declared`, `qualified` and `value` of all names and expressions of a file. */
export function resolveNames(file: Code, traits: NameTraits): void {
  new NameResolver(file, traits).run();
}

class NameResolver {
  readonly #file: Code;
  readonly #traits: NameTraits;
  /** By name; several where the file imports it more than once. */
  readonly #imports = new Map<string, { readonly name: string; readonly from: number }[]>();
  /** What is imported as a whole. */
  readonly #wildcards: string[] = [];
  /** How often something of that name is written to. */
  readonly #writes = new Map<string, number>();
  #scopes: Scope[] = [new Map<string, Declaration>()];
  #fields: Scope[] = [];
  #flow: Flow = new Map();
  #depth = 0;

  constructor(file: Code, traits: NameTraits) {
    this.#file = file;
    this.#traits = traits;
  }

  run(): void {
    this.#survey(this.#file);
    this.#walk(this.#file);
  }

  /** Imports and writes, before anything else. */
  #survey(root: Code): void {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.kind === 'import') this.#import(node);
      else if (node.kind === 'assign' || node.kind === 'compound' || (node.kind === 'unary' && /^(?:\+\+|--)/.test(node.text))) this.#countWrite(node.kids[0]);
      for (const kid of node.kids) if (kid !== NONE) stack.push(kid);
    }
  }

  #countWrite(target: Code | undefined): void {
    const name = target?.kind === 'id' ? target.text : target?.kind === 'member' ? target.kids[1]?.text : undefined;
    if (name !== undefined) this.#writes.set(name, (this.#writes.get(name) ?? 0) + 1);
    if (target?.kind === 'list') target.kids.forEach((kid) => { this.#countWrite(kid); });
  }

  /** `import a.b.C` names `C`; an entry with a name of its own (`as`) is a pair. */
  #import(node: Code): void {
    if (node.text === 'path') {
      const path = node.kids[0]?.text ?? '';
      this.#bring(node.kids[1]?.kind === 'id' ? node.kids[1].text : path.slice(path.lastIndexOf('/') + 1), path, node.start);
      return;
    }
    if (node.text === 'names') {
      const module = (node.kids[0] && dottedName(node.kids[0])) ?? node.kids[0]?.text ?? '';
      for (const pair of node.kids[1]?.kids ?? []) {
        const [name, alias] = pair.kids;
        if (name !== undefined && alias?.kind === 'id') this.#bring(alias.text, name.text === '*' || name.text === 'default' ? module : `${module}.${name.text}`, node.start);
      }
      return;
    }
    if (node.kids[1]?.text === '*' || node.kids[1]?.text === 'special *') {
      const whole = node.kids[0] && dottedName(node.kids[0]);
      if (whole !== undefined) this.#wildcards.push(whole);
      return;
    }
    for (const part of node.kids) {
      if (part.kind === 'pair') {
        const [path, alias] = part.kids;
        const dotted = path && dottedName(path);
        if (dotted !== undefined && alias?.kind === 'id') this.#bring(alias.text, dotted, node.start);
        continue;
      }
      const dotted = node.kids[1] === undefined || node.kids[1] === NONE ? dottedName(part) : undefined;
      if (dotted !== undefined) this.#bring(dotted.slice(dotted.lastIndexOf('.') + 1), dotted, node.start);
    }
  }

  #bring(name: string, dotted: string, from: number): void {
    const known = this.#imports.get(name);
    if (known === undefined) this.#imports.set(name, [{ name: dotted, from }]);
    else known.push({ name: dotted, from });
  }

  #walk(node: Code): void {
    if (this.#depth > 1500) return;
    this.#depth++;
    this.#enter(node);
    node.value ??= foldConstant(node);
    this.#depth--;
  }

  #all(nodes: readonly Code[]): void {
    for (const node of nodes) if (node !== NONE) this.#walk(node);
  }

  #enter(node: Code): void {
    const [first = NONE, second = NONE] = node.kids;
    switch (node.kind as string) {
      case 'id': this.#use(node); return;
      case 'import': case 'package': return;
      case 'member': this.#member(node, first, second); return;
      case 'var': this.#variable(node); return;
      case 'param': this.#parameter(node); return;
      case 'assign': this.#all([second, first]); this.#write(first, second); return;
      case 'compound': this.#all(node.kids); this.#write(first, undefined); return;
      case 'unary': this.#all(node.kids); if (/^(?:\+\+|--)/.test(node.text)) this.#write(first, undefined); return;
      case 'class': this.#class(node); return;
      case 'call': this.#all(node.kids); if (isFormat(first) && second.kids[0]?.value?.kind === 'string' && second.kids.every((kid) => kid.value !== undefined)) node.value = { kind: 'string', text: undefined }; return;
      case 'named': this.#all(node.kids.slice(1)); return;
      case 'catch': this.#scoped(() => { this.#all(node.kids.slice(1)); }); return;
      case 'block': case 'case': this.#scoped(() => { this.#all(node.kids); }); return;
      case 'if': this.#walk(first); this.#branches(node.kids.slice(1), true); return;
      case 'conditional': this.#all(node.kids); return;
      case 'switch': this.#walk(first); this.#branches(node.kids[1]?.kids ?? [], true); return;
      case 'try': this.#all(node.kids.slice(0, 2)); this.#forget(node); this.#branches(node.kids[2]?.kids ?? [], true); if (node.kids[3] !== undefined && node.kids[3] !== NONE) this.#walk(node.kids[3]); return;
      default:
        if (LOOPS.has(node.kind)) this.#loop(node);
        else if (FUNCTION_LIKE.has(node.kind)) this.#function(node);
        else this.#all(node.kids);
    }
  }

  #lookup(name: string): Declaration | undefined {
    for (let at = this.#scopes.length - 1; at >= 0; at--) {
      const found = this.#scopes[at]?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #use(node: Code): void {
    const declared = this.#lookup(node.text);
    if (declared === undefined) {
      const imported = this.#imports.get(node.text);
      node.qualified = (this.#traits.importsInOrder ? latest(imported, node.start) : imported?.at(-1))?.name;
      if (node.qualified === undefined && this.#wildcards.length > 0) node.wildcards = this.#wildcards;
      return;
    }
    node.declared = declared;
    node.qualified = declared.imported;
    this.#know(node, this.#flow.get(declared));
  }

  #know(node: Code, known: Known | undefined): void {
    node.value = known?.constant;
    node.symbolic = known?.code.kind === 'new' && !this.#traits.creationsAreValues ? undefined : known?.code;
  }

  #member(node: Code, object: Code, name: Code): void {
    this.#walk(object);
    if (object.kind === 'special' && (object.text === 'this' || object.text === 'self' || object.text === '$this')) {
      const field = this.#fields.at(-1)?.get(name.text);
      node.declared = field;
      this.#know(node, field && this.#flow.get(field));
    }
    if (name.kind !== 'id' && name !== NONE) this.#walk(name);
  }

  #declare(name: Code, node: Code, type: Code): Declaration | undefined {
    if (name.kind !== 'id') return undefined;
    const declaration: Declaration = { name: name.text, node, type, imported: undefined };
    this.#scopes.at(-1)?.set(name.text, declaration);
    name.declared = declaration;
    return declaration;
  }

  #variable(node: Code): void {
    const [attributes = NONE, type = NONE, name = NONE, value = NONE] = node.kids;
    this.#all([attributes, type, value]);
    if (name.kind === 'id' && name.declared !== undefined) return;
    const declaration = this.#declare(name, node, type);
    const module = requiredModule(value);
    if (module !== undefined) this.#require(name, declaration, node, module);
    if (declaration === undefined && module === undefined) this.#destructure(name, node);
    else if (declaration !== undefined && value !== NONE) this.#flow.set(declaration, { constant: value.value, code: value });
  }

  /** Every name inside a pattern such as `{ a, b: [c] }` is declared. */
  #destructure(target: Code, node: Code): void {
    if (target.kind === 'id') this.#declare(target, node, NONE);
    else if (target.kind === 'pair') this.#destructure(target.kids[1] ?? NONE, node);
    else if (target.kind === 'param') this.#parameter(target);
    else for (const kid of target.kids) if (kid !== NONE) this.#destructure(kid, node);
  }

  /** `const { a: b } = require('m')`. */
  #require(name: Code, declaration: Declaration | undefined, node: Code, module: string): void {
    if (declaration !== undefined) { declaration.imported = module; return; }
    for (const pair of name.kids) {
      const [key, local] = pair.kids;
      const made = local === undefined ? undefined : this.#declare(local, node, NONE);
      if (made !== undefined && key !== undefined) made.imported = `${module}.${key.text}`;
    }
  }

  #parameter(node: Code): void {
    const [attributes = NONE, type = NONE, name = NONE, value = NONE] = node.kids;
    this.#all([attributes, type, value]);
    if (this.#declare(name, node, type) === undefined) this.#destructure(name, node);
  }

  #write(target: Code, value: Code | undefined): void {
    if (target.kind === 'list') { target.kids.forEach((kid) => { this.#write(kid, undefined); }); return; }
    if (target.kind !== 'id') return;
    let declared = target.declared ?? this.#lookup(target.text);
    // The first assignment declares, where a language has no declarations.
    declared ??= this.#declare(target, target, NONE);
    if (declared === undefined) return;
    if (value !== undefined) this.#know(target, undefined);
    if (value === undefined) this.#flow.delete(declared);
    else this.#flow.set(declared, { constant: value.value, code: value });
  }

  #scoped(work: () => void): void {
    this.#scopes.push(new Map());
    work();
    this.#scopes.pop();
  }

  /** Fields are declared before any method is looked at; those that keep one value are constants. */
  #class(node: Code): void {
    const before = new Map(this.#flow);
    this.#scopes.push(new Map());
    this.#fields.push(this.#scopes.at(-1) ?? new Map<string, Declaration>());
    const members = node.kids.find((kid) => kid.kind === 'body')?.kids ?? [];
    for (const member of members) {
      if (member.kind !== 'var') continue;
      const [attributes = NONE, type = NONE, name = NONE, value = NONE] = member.kids;
      const declaration = this.#declare(name, member, type);
      if (declaration === undefined || value === NONE) continue;
      this.#walk(value);
      const words = new Set(attributes.kids.map((one) => one.text));
      const kept = words.has('final') || words.has('const') || words.has('readonly') || (this.#traits.privateIsConstant && words.has('private') && (this.#writes.get(name.text) ?? 0) === 0);
      if (kept) this.#flow.set(declaration, { constant: value.value, code: value });
    }
    this.#all(node.kids);
    this.#fields.pop();
    this.#scopes.pop();
    this.#flow = before;
  }

  #function(node: Code): void {
    const before = new Map(this.#flow);
    this.#scoped(() => { this.#all(node.kids.filter((kid, index) => !(node.kind === 'func' && index === 2 && kid.kind === 'id'))); });
    this.#flow = before;
  }

  /** Each branch starts from here; what they agree on is known afterwards. */
  #branches(branches: readonly Code[], orNone: boolean): void {
    const start = this.#flow;
    const ends: Flow[] = orNone && branches.some((branch) => branch === NONE) ? [start] : [];
    for (const branch of branches) {
      if (branch === NONE) continue;
      this.#flow = new Map(start);
      this.#walk(branch);
      if (!leaves(branch)) ends.push(this.#flow);
    }
    if (branches.length > 0 && branches.every((branch) => branch.kind === 'case' || branch.kind === 'catch')) ends.push(start);
    this.#flow = ends.length === 0 ? start : merge(ends);
  }

  #loop(node: Code): void {
    this.#forget(node);
    this.#scoped(() => {
      if (node.kind === 'foreach') {
        const [type = NONE, name = NONE, over = NONE, body = NONE] = node.kids;
        this.#all([type, over]);
        if (this.#declare(name, node, type) === undefined) this.#all([name]);
        this.#all([body]);
      } else this.#all(node.kids);
    });
    this.#forget(node);
  }

  /** Nothing is known any more of what is written inside `node`. */
  #forget(node: Code): void {
    const stack = [node];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const target = at.kind === 'assign' || at.kind === 'compound' || at.kind === 'unary' ? at.kids[0] : undefined;
      if (target?.kind === 'id' && (at.kind !== 'unary' || /^(?:\+\+|--)/.test(at.text))) {
        const declared = target.declared ?? this.#lookup(target.text);
        if (declared !== undefined) this.#flow.delete(declared);
      }
      for (const kid of at.kids) if (kid !== NONE) stack.push(kid);
    }
  }
}

/** Whether nothing runs after a branch. */
function leaves(branch: Code): boolean {
  const last = branch.kind === 'block' ? branch.kids.at(-1) : branch;
  return last !== undefined && ['return', 'throw', 'break', 'continue'].includes(last.kind);
}

function merge(flows: readonly Flow[]): Flow {
  const [first = new Map<Declaration, Known>(), ...others] = flows;
  const merged: Flow = new Map();
  for (const [declaration, value] of first) {
    if (others.every((other) => { const theirs = other.get(declaration); return theirs !== undefined && (theirs.code === value.code || (theirs.constant !== undefined && value.constant !== undefined && sameConstant(theirs.constant, value.constant))); })) merged.set(declaration, value);
  }
  return merged;
}

/** The import that stands last before `at`. */
function latest<T extends { readonly from: number }>(imports: readonly T[] | undefined, at: number): T | undefined {
  let found: T | undefined;
  for (const one of imports ?? []) if (one.from <= at && (found === undefined || one.from > found.from)) found = one;
  return found;
}

/** The module of `require('m')`. */
function requiredModule(value: Code): string | undefined {
  const [callee, args] = value.kids;
  return value.kind === 'call' && callee?.kind === 'id' && callee.text === 'require' && args?.kids.length === 1 && args.kids[0]?.kind === 'string' ? args.kids[0].text : undefined;
}

function isFormat(callee: Code): boolean {
  return callee.kind === 'member' && callee.kids[0]?.text === 'String' && callee.kids[1]?.text === 'format';
}

/** `a.b.c` as text; undefined where it is more than names. */
export function dottedName(node: Code): string | undefined {
  if (node.kind === 'id') return node.text;
  if (node.kind !== 'member' || node.text === '?.') return undefined;
  const [object, name] = node.kids;
  const left = object && dottedName(object);
  return left === undefined || name?.kind !== 'id' ? undefined : `${left}.${name.text}`;
}
