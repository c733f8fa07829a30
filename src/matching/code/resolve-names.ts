// What names of a file stand for: declarations and imports.
import { NONE, type Code, type Declaration } from './code.ts';

/** What differs between languages. */
export interface NameTraits {
  /** An import counts from where it stands on. */
  readonly importsInOrder: boolean;
  /** `x.f` is the field `f` that a type of the file declares last, whatever `x` is. */
  readonly fieldsByName: boolean;
  /** A variable lives in the innermost braces, not in the whole function. */
  readonly blockScopes: boolean;
  /** The first assignment in a function declares a variable of its own there. */
  readonly assignsLocally: boolean;
}

type Scope = Map<string, Declaration>;

const LOOPS = new Set(['for', 'foreach', 'while', 'dowhile']);

/**
 * Sets `declared` and `qualified` of all names of a file.
 * @param writtenElsewhere fields that functions give a value which were left out of the file.
 */
export function resolveNames(file: Code, traits: NameTraits, writtenElsewhere: ReadonlySet<string> = NO_NAMES): void {
  new NameResolver(file, traits, writtenElsewhere).run();
}

const NO_NAMES: ReadonlySet<string> = new Set();
/** More than any that makes a constant. */
const MANY_WRITES = 2;

class NameResolver {
  readonly #file: Code;
  readonly #traits: NameTraits;
  readonly #writtenElsewhere: ReadonlySet<string>;
  /** By name; several where the file imports it more than once. */
  readonly #imports = new Map<string, { readonly name: string; readonly from: number }[]>();
  /** What is imported as a whole. */
  readonly #wildcards: string[] = [];
  /** Innermost last; the first is the file's. */
  #scopes: Scope[] = [new Map<string, Declaration>()];
  /** Where the scopes of the innermost function begin. */
  #own = 0;
  #fields: Scope[] = [];
  readonly #fieldsByName = new Map<string, Declaration>();
  #depth = 0;

  constructor(file: Code, traits: NameTraits, writtenElsewhere: ReadonlySet<string>) {
    this.#file = file;
    this.#traits = traits;
    this.#writtenElsewhere = writtenElsewhere;
  }

  run(): void {
    this.#survey(this.#file);
    this.#walk(this.#file);
  }

  /** Imports, before anything else. */
  #survey(root: Code): void {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.kind === 'import') this.#import(node);
      for (const kid of node.kids) if (kid !== NONE) stack.push(kid);
    }
  }

  /** `import a.b.C` names `C`; an entry with a name of its own (`as`) is a pair. */
  #import(node: Code): void {
    if (node.text === 'path') {
      const path = node.kids[0]?.text ?? '';
      const own = packageName(path);
      this.#bring(node.kids[1]?.kind === 'id' ? node.kids[1].text : own, own, node.start);
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
      // A field is known once its object is looked at; a name may be declared by this.
      case 'assign': if (node.text === ':=') this.#declareAnew(first); this.#all(first.kind === 'member' ? [second, first] : [second]); this.#write(first); if (first.kind !== 'member') this.#all([first]); return;
      case 'compound': this.#all(node.kids); this.#write(first); return;
      case 'unary': this.#all(node.kids); if (/^(?:\+\+|--)/.test(node.text)) this.#write(first); return;
      case 'class': this.#class(node); return;
      case 'named': this.#all(node.kids.slice(1)); return;
      case 'catch': this.#scoped(() => { this.#all(node.kids.slice(1)); }); return;
      case 'block': case 'case': this.#scoped(() => { this.#all(node.kids); }); return;
      case 'func': case 'lambda': this.#function(node); return;
      case 'other': if (node.text === 'define') this.#declare(first, node, NONE);
        if (node.text.startsWith('global_')) this.#useGlobals(node); else this.#all(node.kids); return;
      default:
        if (LOOPS.has(node.kind)) this.#loop(node);
        else this.#all(node.kids);
    }
  }

  #lookup(name: string, outermost = 0): Declaration | undefined {
    for (let at = this.#scopes.length - 1; at >= outermost; at--) {
      const found = this.#scopes[at]?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #importOf(node: Code): string | undefined {
    const imported = this.#imports.get(node.text);
    return (this.#traits.importsInOrder ? latest(imported, node.start) : imported?.at(-1))?.name;
  }

  #use(node: Code): void {
    const declared = this.#lookup(node.text);
    if (declared === undefined) {
      node.qualified = this.#importOf(node);
      if (node.qualified === undefined && this.#wildcards.length > 0) node.wildcards = this.#wildcards;
      return;
    }
    node.declared = declared;
    node.qualified = declared.imported;
  }

  /** `global a` in a function means the file's variable. */
  #useGlobals(node: Code): void {
    const [file] = this.#scopes;
    for (const { text } of node.kids) {
      const known = file?.get(text);
      if (known !== undefined) this.#scopes.at(-1)?.set(text, known);
    }
  }

  #member(node: Code, object: Code, name: Code): void {
    this.#walk(object);
    if (object.kind === 'special' && (object.text === 'this' || object.text === 'self' || object.text === '$this')) {
      node.declared = this.#fields.at(-1)?.get(name.text);
    }
    if (name.kind !== 'id' && name !== NONE) this.#walk(name);
    if (this.#traits.fieldsByName) name.declared = this.#fieldsByName.get(name.text);
  }

  #declare(name: Code, node: Code, type: Code): Declaration | undefined {
    if (name.kind !== 'id') return undefined;
    const declaration: Declaration = { name: name.text, node, type, global: this.#own === 0, imported: undefined, writes: 0 };
    this.#scopes.at(-1)?.set(name.text, declaration);
    name.declared = declaration;
    return declaration;
  }

  #variable(node: Code): void {
    const [attributes = NONE, type = NONE, name = NONE, value = NONE] = node.kids;
    this.#all([attributes, type, value]);
    const declaration = name.kind === 'id' && name.declared !== undefined ? name.declared : this.#declare(name, node, type);
    if (declaration !== undefined && value !== NONE) declaration.writes++;
    const module = requiredModule(value);
    if (module !== undefined) this.#require(name, declaration, node, module);
    else if (declaration === undefined) this.#destructure(name, node);
  }

  /** Names that these braces do not know yet are new in them. */
  #declareAnew(target: Code): void {
    for (const name of target.kind === 'list' ? target.kids : [target]) {
      if (name.kind === 'id' && this.#scopes.at(-1)?.has(name.text) !== true) this.#declare(name, name, NONE);
    }
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

  /** The first assignment declares, where nothing else did. */
  #write(target: Code): void {
    if (target.kind === 'list') { target.kids.forEach((kid) => { this.#write(kid); }); return; }
    if (target.kind === 'member') { if (target.declared !== undefined) target.declared.writes++; return; }
    if (target.kind !== 'id') return;
    let declared = target.declared ?? this.#lookup(target.text, this.#traits.assignsLocally ? this.#own : 0);
    if (declared === undefined) {
      // A name that was imported keeps that meaning.
      declared = { name: target.text, node: target, type: NONE, global: this.#own === 0, imported: this.#importOf(target), writes: 0 };
      this.#scopes[this.#own]?.set(target.text, declared);
    }
    target.declared = declared;
    declared.writes++;
  }

  #scoped(work: () => void): void {
    if (!this.#traits.blockScopes) { work(); return; }
    this.#scopes.push(new Map());
    work();
    this.#scopes.pop();
  }

  /** Fields are declared before any method is looked at. */
  #class(node: Code): void {
    const own = this.#own;
    this.#scopes.push(new Map());
    this.#own = this.#scopes.length - 1;
    this.#fields.push(this.#scopes.at(-1) ?? new Map<string, Declaration>());
    for (const member of node.kids.find((kid) => kid.kind === 'body')?.kids ?? []) {
      if (member.kind !== 'var') continue;
      const declared = this.#declare(member.kids[2] ?? NONE, member, member.kids[1] ?? NONE);
      if (declared === undefined) continue;
      this.#fieldsByName.set(declared.name, declared);
      if (this.#writtenElsewhere.has(declared.name)) declared.writes = MANY_WRITES;
    }
    this.#all(node.kids);
    this.#fields.pop();
    this.#scopes.pop();
    this.#own = own;
  }

  #function(node: Code): void {
    const own = this.#own;
    this.#scopes.push(new Map());
    this.#own = this.#scopes.length - 1;
    this.#all(node.kids.filter((kid, index) => !(node.kind === 'func' && index === 2 && kid.kind === 'id')));
    this.#scopes.pop();
    this.#own = own;
  }

  #loop(node: Code): void {
    this.#scoped(() => {
      if (node.kind === 'foreach') {
        const [type = NONE, name = NONE, over = NONE, body = NONE] = node.kids;
        this.#all([type, over]);
        const declared = this.#traits.assignsLocally ? undefined : this.#declare(name, node, type);
        if (declared !== undefined) declared.writes++;
        else { this.#write(name); this.#all([name]); }
        this.#all([body]);
      } else this.#all(node.kids);
    });
  }
}

/** What a variable is given first. @param declaration the node of its declaration. */
export function initialValue(declaration: Code): Code | undefined {
  if (declaration.kind === 'var') return declaration.kids[3];
  if (declaration.kind === 'other') return declaration.kids[1];
  const { parent } = declaration;
  return parent?.kind === 'assign' && parent.kids[0] === declaration ? parent.kids[1] : undefined;
}

/** The last part of a path that is no version. */
function packageName(path: string): string {
  const parts = path.split('/').filter((part) => !/^v\d+$/.test(part));
  return parts.at(-1) ?? path;
}

/** The import that stands last before `at`. */
function latest<T extends { readonly from: number }>(imports: readonly T[] | undefined, at: number): T | undefined {
  let found: T | undefined;
  for (const one of imports ?? []) if (one.from <= at && (found === undefined || one.from > found.from)) found = one;
  return found;
}

/** The module of `require('m')`. */
export function requiredModule(value: Code): string | undefined {
  const [callee, args] = value.kids;
  return value.kind === 'call' && callee?.kind === 'id' && callee.text === 'require' && args?.kids.length === 1 && args.kids[0]?.kind === 'string' ? args.kids[0].text : undefined;
}

/** `a.b.c` as text; undefined where it is more than names. */
export function dottedName(node: Code): string | undefined {
  if (node.kind === 'id') return node.text;
  if (node.kind !== 'member' || node.text === '?.') return undefined;
  const [object, name] = node.kids;
  const left = object && dottedName(object);
  return left === undefined || name?.kind !== 'id' ? undefined : `${left}.${name.text}`;
}
