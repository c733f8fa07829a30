// Values over a whole file, with `hisguard_scope`: constants of other types, what callers pass, what functions give back.
import { NONE, type Code, type Constant, type Declaration } from './code.ts';
import { argumentsByParameter, type FileCalls } from './file-calls.ts';
import { literalOf } from './constants.ts';
import { FixedBytes } from './fold-bytes.ts';
import { foldMethod } from './fold-methods.ts';
import { HeldEntries } from './held-entries.ts';
import type { Known, ValueTraits, WideValues } from './known-values.ts';
import { oneOf, sameConstant, sameValues } from './possible-values.ts';
import { propagateValues } from './propagate-values.ts';

/** A value goes from one function into another once a round. */
const MOST_ROUNDS = 5;

/** Sets `value` and `symbolic` of names and expressions; see `propagateValues`. */
export function widenValues(file: Code, text: string, traits: ValueTraits, innerFunctionsRun: boolean, calls: FileCalls): void {
  linkFields(file, calls);
  const results = new KnownValues(calls, new FixedBytes(file), new HeldEntries(file));
  let parameters: ReadonlyMap<Declaration, Known> = new Map();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    results.forget();
    const isSettled = propagateValues(file, text, { ...traits, constantWhen: 'once' }, innerFunctionsRun, { parameters, known: results.known, isStale: results.isStale });
    const next = passedValues(calls);
    if (isSettled && isSame(parameters, next)) return;
    parameters = next;
  }
}

/** `Type.NAME` means the field, `CONSTANTS.NAME` what an object that is never changed holds under the name. */
function linkFields(file: Code, calls: FileCalls): void {
  const members = membersOf(file);
  const changed = new Set(members.filter(isWritten).map(({ kids: [object] }) => object?.declared));
  for (const node of members) {
    if (node.declared === undefined) {
      node.declared = calls.fieldOf(node);
      if (node.declared !== undefined && isWritten(node)) node.declared.writes++;
    }
    if (node.declared === undefined && !changed.has(node.kids[0]?.declared)) node.value ??= heldValue(node);
  }
}

function membersOf(file: Code): Code[] {
  const members: Code[] = [];
  const stack = [file];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'member') members.push(node);
    for (const kid of node.kids) if (kid !== NONE) stack.push(kid);
  }
  return members;
}

/** `'des'` of `C.ALG` where `const C = { ALG: 'des' }`. */
function heldValue(member: Code): Constant | undefined {
  const [object, name] = member.kids;
  const declaration = object?.declared;
  const held = declaration?.writes === 1 ? declaration.node.kids[3] : undefined;
  const entry = held?.kind === 'dict' ? held.kids.find(({ kind, kids: [key] }) => kind === 'pair' && key?.text === name?.text) : undefined;
  return entry?.kids[1] && literalOf(entry.kids[1]);
}

function isWritten(node: Code): boolean {
  const { parent } = node;
  if (parent?.kids[0] !== node) return false;
  return parent.kind === 'assign' || parent.kind === 'compound' || (parent.kind === 'unary' && /^(?:\+\+|--)/.test(parent.text));
}

/** What the calls in the file give to each parameter; others may give more. */
function passedValues({ calls }: FileCalls): Map<Declaration, Known> {
  const passed = new Map<Declaration, Constant[]>();
  for (const { call, callee } of calls) {
    for (const [parameter, argument] of argumentsByParameter(call, callee)) {
      const declared = parameter.kids[2]?.declared;
      const { value } = argument;
      if (declared === undefined || value === undefined || value.kind === 'null') continue;
      const known = passed.get(declared);
      if (known === undefined) passed.set(declared, [value]);
      else known.push(value);
    }
  }
  return new Map([...passed].map(([declared, values]) => [declared, { constant: oneOf(values) as Constant }]));
}

function isSame(left: ReadonlyMap<Declaration, Known>, right: ReadonlyMap<Declaration, Known>): boolean {
  if (left.size !== right.size) return false;
  for (const [declared, { constant }] of right) if (!sameValues(left.get(declared)?.constant, constant)) return false;
  return true;
}

/** What calls and other expressions are worth. */
class KnownValues {
  readonly #calls: FileCalls;
  readonly #bytes: FixedBytes;
  readonly #entries: HeldEntries;
  readonly #returns = new Map<Code, readonly Code[]>();
  /** What calls were said to be worth whose value stands elsewhere in the file. */
  #answers: { readonly call: Code; readonly answer: Constant | undefined }[] = [];

  constructor(calls: FileCalls, bytes: FixedBytes, entries: HeldEntries) {
    this.#calls = calls;
    this.#bytes = bytes;
    this.#entries = entries;
  }

  forget(): void {
    this.#answers = [];
  }

  readonly isStale = (): boolean => {
    const asked = this.#answers;
    this.#answers = [];
    const isStale = asked.some(({ call, answer }) => !sameValues(answer, this.known(call, (part) => part.value)));
    this.#answers = asked;
    return isStale;
  };

  readonly known: WideValues['known'] = (node, valueOf) => {
    switch (node.kind as string) {
      case 'call': {
        const callee = this.#calls.calleeOf(node);
        if (callee === undefined && this.#bytes.isFilled(node)) return undefined;
        const answer = callee === undefined ? foldMethod(node, valueOf) ?? this.#bytes.fold(node, valueOf) ?? this.#entries.valueOf(node) : this.#resultOf(node, callee, valueOf);
        if (callee !== undefined || this.#entries.isRead(node)) this.#answers.push({ call: node, answer });
        return answer;
      }
      case 'list': case 'newarray': return this.#bytes.fold(node, valueOf);
      case 'new': return foldMethod(node, valueOf);
      case 'binary': return compareTexts(node, valueOf);
      case 'cast': return node.kids[1] && valueOf(node.kids[1]);
      case 'conditional': {
        const [condition = NONE, yes = NONE, no = NONE] = node.kids;
        const decided = valueOf(condition);
        return decided?.kind === 'bool' && decided.others === undefined && yes !== NONE ? valueOf(decided.truth ? yes : no) : undefined;
      }
      default: return undefined;
    }
  };

  /** What all ways out of the function give back; in doubt where they differ. */
  #resultOf(call: Code, callee: Code, valueOf: (part: Code) => Constant | undefined): Constant | undefined {
    const given = this.#returnsOf(callee).map((code) => {
      const parameter = code.declared;
      if (parameter?.node.kind !== 'param' || parameter.writes > 0) return code.value;
      // As this call has it, not as all do.
      const argument = argumentsByParameter(call, callee).find(([{ kids: [, , name] }]) => name?.declared === parameter)?.[1];
      return argument && valueOf(argument);
    });
    const values = given.filter((value) => value !== undefined && value.kind !== 'null') as Constant[];
    const [first] = values;
    const isCertain = first !== undefined && values.length === given.length && values.every((value) => value.others === undefined && sameConstant(value, first));
    return isCertain ? first : oneOf(values);
  }

  #returnsOf(callee: Code): readonly Code[] {
    let returns = this.#returns.get(callee);
    if (returns === undefined) this.#returns.set(callee, returns = findReturns(callee));
    return returns;
  }
}

function compareTexts({ text, kids: [left = NONE, right = NONE] }: Code, valueOf: (part: Code) => Constant | undefined): Constant | undefined {
  const isEqual = /^===?$/.test(text);
  if (!isEqual && !/^!==?$/.test(text)) return undefined;
  const [one, other] = [valueOf(left), valueOf(right)];
  if (one?.kind !== 'string' || other?.kind !== 'string' || one.text === undefined || other.text === undefined || one.others !== undefined || other.others !== undefined) return undefined;
  return { kind: 'bool', truth: (one.text === other.text) === isEqual };
}

/** What a function gives back, in order of the text. */
function findReturns(callee: Code): Code[] {
  const body = callee.kids[callee.kind === 'lambda' ? 1 : 6] ?? NONE;
  if (body.kind !== 'block') return body === NONE ? [] : [body];
  const found: Code[] = [];
  const visit = (node: Code): void => {
    if (node.kind === 'return') { if (node.kids[0] !== undefined && node.kids[0] !== NONE) found.push(node.kids[0]); return; }
    if (node.kind === 'func' || node.kind === 'lambda' || node.kind === 'class') return;
    for (const kid of node.kids) if (kid !== NONE) visit(kid);
  };
  visit(body);
  return found;
}
