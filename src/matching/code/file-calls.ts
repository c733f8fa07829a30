// What calls and names of types mean inside one file: which function a call runs, which argument each of its parameters gets, which constant `Type.NAME` is.
import { NONE, type Code, type Declaration } from './code.ts';
import { initialValue } from './resolve-names.ts';

/** A call of a function that stands in the same file. */
export interface FileCall {
  readonly call: Code;
  readonly callee: Code;
  /** The function around the call; undefined outside all. */
  readonly caller: Code | undefined;
}

/** What differs between languages. */
export interface CallTraits {
  /** `f()` in a class may be a method of it. */
  readonly methodsAreNames: boolean;
}

/** Names of constructors that are not named as their class. */
export const CONSTRUCTORS: ReadonlySet<string> = new Set(['constructor', '__construct', '__init__']);
/** The object itself, or its class. */
const OWN_OBJECT = new Set(['this', 'self', '$this', 'static', 'super', 'base', 'parent']);
/** Classes above a class that are looked into. */
const MOST_BASES = 5;

interface FileType {
  readonly code: Code;
  readonly base: string | undefined;
  readonly fields: ReadonlyMap<string, Declaration>;
  readonly methods: Map<string, Code[]>;
}

/** Functions, types and the calls between them. Names must have their declarations. */
export class FileCalls {
  /** In order of the text. */
  readonly calls: readonly FileCall[];
  readonly #traits: CallTraits;
  readonly #types = new Map<string, FileType>();
  readonly #typeOfClass = new Map<Code, FileType>();
  /** Functions of no class. */
  readonly #functions = new Map<string, Code[]>();
  readonly #callees = new Map<Code, Code>();

  constructor(root: Code, traits: CallTraits) {
    this.#traits = traits;
    this.#indexTypes(root);
    this.#indexFunctions(root, undefined);
    const calls: FileCall[] = [];
    this.#collect(root, undefined, calls);
    this.calls = calls;
  }

  /** The function that a call or creation runs, where that is in this file and not in doubt. */
  calleeOf(call: Code): Code | undefined {
    return this.#callees.get(call);
  }

  /** The field that `Type.NAME` means. */
  fieldOf(member: Code): Declaration | undefined {
    const [object, name] = member.kids;
    const type = object && (isOwnObject(object) ? this.#classAround(member) : this.#namedType(object));
    for (let at = type, depth = 0; at !== undefined && depth < MOST_BASES; at = this.#types.get(at.base ?? ''), depth++) {
      const found = at.fields.get(name?.text ?? '');
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Types before functions: a method may stand before its type. */
  #indexTypes(node: Code): void {
    if (node.kind === 'class') {
      const [, name, , base = NONE, others = NONE] = node.kids;
      const first = base !== NONE ? base : others.text === 'bases' ? others.kids[0] : undefined;
      const type: FileType = { code: node, base: first && nameOfType(first), fields: fieldsOf(node), methods: new Map() };
      this.#typeOfClass.set(node, type);
      if (name !== undefined) this.#types.set(name.text, type);
    }
    for (const kid of node.kids) if (kid !== NONE) this.#indexTypes(kid);
  }

  #indexFunctions(node: Code, around: FileType | undefined): void {
    if (node.kind === 'func') this.#addFunction(node, around);
    // A function in a method is no member of the class.
    const inside = node.kind === 'func' || node.kind === 'lambda' ? undefined : this.#typeOfClass.get(node) ?? around;
    for (const kid of node.kids) if (kid !== NONE) this.#indexFunctions(kid, inside);
  }

  #addFunction(node: Code, around: FileType | undefined): void {
    const name = node.kids[2]?.text;
    if (name === undefined || node.kids[6] === undefined || node.kids[6] === NONE) return;
    const received = receiverOf(node);
    const owner = around ?? (received === undefined ? undefined : this.#types.get(received));
    const functions = received === undefined || owner !== undefined ? owner?.methods ?? this.#functions : undefined;
    if (functions === undefined) return;
    const same = functions.get(name);
    if (same === undefined) functions.set(name, [node]);
    else same.push(node);
  }

  #collect(node: Code, caller: Code | undefined, calls: FileCall[]): void {
    if (node.kind === 'call' || node.kind === 'new') {
      const callee = this.#resolve(node);
      if (callee !== undefined) {
        this.#callees.set(node, callee);
        calls.push({ call: node, callee, caller });
      }
    }
    const inside = node.kind === 'func' ? node : caller;
    for (const kid of node.kids) if (kid !== NONE) this.#collect(kid, inside, calls);
  }

  #resolve(call: Code): Code | undefined {
    const [callee = NONE, args = NONE] = call.kids;
    if (call.kind === 'new') return this.#constructorOf(nameOfType(callee), args);
    if (callee.kind === 'id') return this.#resolveName(callee, args);
    if (callee.kind !== 'member') return undefined;
    const [object = NONE, name = NONE] = callee.kids;
    const type = isOwnObject(object) ? this.#classAround(call) : this.#namedType(object) ?? this.#typeOfValue(object);
    return name.kind === 'id' ? this.#methodOf(type, name.text, args) : undefined;
  }

  #resolveName(callee: Code, args: Code): Code | undefined {
    const { declared } = callee;
    if (declared !== undefined) {
      const value = declared.node.kind === 'var' && declared.writes === 1 ? declared.node.kids[3] : undefined;
      return value?.kind === 'lambda' && takes(value, args) ? value : undefined;
    }
    const found = only(this.#functions.get(callee.text), args);
    if (found !== undefined) return found;
    if (this.#types.has(callee.text)) return this.#constructorOf(callee.text, args);
    return this.#traits.methodsAreNames ? this.#methodOf(this.#classAround(callee), callee.text, args, true) : undefined;
  }

  /** @param outwards whether methods of the classes around the class count, too. */
  #methodOf(type: FileType | undefined, name: string, args: Code, outwards = false): Code | undefined {
    for (let at = type, depth = 0; at !== undefined && depth < MOST_BASES; at = this.#types.get(at.base ?? ''), depth++) {
      const found = only(at.methods.get(name), args);
      if (found !== undefined) return found;
    }
    const outer = outwards && type?.code.parent !== undefined ? this.#classAround(type.code.parent) : undefined;
    return outer === undefined ? undefined : this.#methodOf(outer, name, args, true);
  }

  #constructorOf(name: string | undefined, args: Code): Code | undefined {
    const type = name === undefined ? undefined : this.#types.get(name);
    if (type === undefined) return undefined;
    return only([...type.methods].filter(([method]) => isConstructor(method, name ?? '')).flatMap(([, functions]) => functions), args);
  }

  #classAround(node: Code): FileType | undefined {
    for (let at: Code | undefined = node; at !== undefined; at = at.parent) {
      const type = this.#typeOfClass.get(at);
      if (type !== undefined) return type;
      const received = at.kind === 'func' ? receiverOf(at) : undefined;
      if (received !== undefined) return this.#types.get(received);
    }
    return undefined;
  }

  /** A type by its name, not hidden by a variable. */
  #namedType(node: Code): FileType | undefined {
    if (node.kind === 'member') return this.#namedType(node.kids[1] ?? NONE);
    return node.kind === 'id' && node.declared === undefined ? this.#types.get(node.text) : undefined;
  }

  /** The type of what a variable holds. */
  #typeOfValue(node: Code): FileType | undefined {
    return this.#types.get(typeNameOf(node) ?? '') ?? (node.declared === undefined ? undefined : this.#types.get(createdType(initialValue(node.declared.node)) ?? ''));
  }
}

/** The name of the type of what an expression gives, as it was declared or created. */
export function typeNameOf(node: Code): string | undefined {
  const { declared } = node;
  if (declared === undefined) return createdType(node);
  const type = nameOfType(declared.type);
  return type === undefined || type === 'var' ? createdType(initialValue(declared.node)) : type;
}

/** `T` of `new T()`, `&T{}` and, where objects are made by a call, `T()`. */
function createdType(value: Code | undefined): string | undefined {
  const [first = NONE] = value?.kids ?? [];
  if (value?.kind === 'new') return nameOfType(first);
  if (value?.kind === 'unary') return value.text === '&' ? createdType(first) : undefined;
  return value?.kind === 'call' && first.kind === 'id' ? first.text : undefined;
}

/** Each parameter of a function with the expression that a call gives it; those that the call leaves out are not among them. */
export function argumentsByParameter(call: Code, callee: Code): [Code, Code][] {
  const parameters = parametersOf(callee);
  const pairs: [Code, Code][] = [];
  (call.kids[1]?.kids ?? []).forEach((arg, index) => {
    const parameter = arg.kind === 'named' ? parameters.find((one) => one.kids[2]?.text === arg.kids[0]?.text) : parameters[index];
    const value = arg.kind === 'named' ? arg.kids[1] : arg;
    if (parameter?.kind === 'param' && parameter.text !== '...' && value !== undefined && value.kind !== 'spread') pairs.push([parameter, value]);
  });
  return pairs;
}

/** Without the object that some languages write among them. */
export function parametersOf(callee: Code): readonly Code[] {
  const parameters = (callee.kind === 'lambda' ? callee.kids[0] : callee.kids[4])?.kids ?? [];
  const first = parameters[0]?.kids[2]?.text;
  return first === 'self' || (first === 'cls' && callee.parent?.kind === 'body') ? parameters.slice(1) : parameters;
}

/** Whether a call with these arguments may mean the function. */
function takes(callee: Code, args: Code): boolean {
  const parameters = parametersOf(callee);
  const given = args.kind === 'args' ? args.kids : [];
  if (given.some((arg) => arg.kind === 'spread')) return false;
  const least = parameters.filter((one) => one.text !== '...' && (one.kids[3] ?? NONE) === NONE).length;
  return given.length >= least && (given.length <= parameters.length || parameters.at(-1)?.text === '...');
}

/** The one function that takes the arguments. */
function only(functions: readonly Code[] | undefined, args: Code): Code | undefined {
  const fitting = (functions ?? []).filter((one) => takes(one, args));
  return fitting.length === 1 ? fitting[0] : undefined;
}

export function isConstructor(method: string, type: string): boolean {
  return method === type || CONSTRUCTORS.has(method);
}

export function isOwnObject(node: Code): boolean {
  return (node.kind === 'special' || node.text === '$this') && OWN_OBJECT.has(node.text);
}

/** `T` of `T`, `a.T`, `T<X>` and `*T`. */
export function nameOfType(type: Code): string | undefined {
  if (type.kind === 'generic') return type.kids[0] && nameOfType(type.kids[0]);
  if (type.kind === 'member') return type.kids[1]?.text;
  return type.kind === 'id' ? type.text : undefined;
}

/** The type whose method a function is, where that stands before its name. */
function receiverOf(callee: Code): string | undefined {
  const receiver = callee.kids[5]?.kids[0];
  return receiver?.kind === 'param' ? nameOfType(receiver.kids[1] ?? NONE) : undefined;
}

function fieldsOf(type: Code): ReadonlyMap<string, Declaration> {
  const fields = new Map<string, Declaration>();
  for (const member of type.kids.find((kid) => kid.kind === 'body')?.kids ?? []) {
    const [assignment] = member.kids;
    const name = member.kind === 'var' ? member.kids[2] : member.kind === 'exprstmt' && assignment?.kind === 'assign' ? assignment.kids[0] : undefined;
    if (name?.declared !== undefined) fields.set(name.text, name.declared);
  }
  return fields;
}
