// What variables hold along the paths of a function: assignments followed through branches, loops and what may be thrown.
import { NONE, type Code, type Declaration } from './code.ts';
import { foldConstant, type Folding } from './constants.ts';
import { isPortable, mentions, refine, sameFlow, uniteFlows, type Flow, type Known, type ValueTraits, type WideValues } from './known-values.ts';
import { decidedCase } from './decided-case.ts';

/** Paths that leave a loop or switch from its middle. */
interface Jumps {
  breaks: Flow | undefined;
  continues: Flow | undefined;
}

/** Rounds of a loop, before its variables are given up. */
const MOST_ROUNDS = 4;

export class ValueFlow {
  readonly #text: string;
  readonly #declared: ReadonlyMap<Code, Known>;
  readonly #traits: ValueTraits;
  readonly #innerFunctionsRun: boolean;
  /** Functions met inside others, to be followed for themselves. */
  readonly #functions: Code[] = [];
  readonly #met = new Set<Code>();
  /** Undefined: nothing gets here. */
  #flow: Flow | undefined;
  #jumps: Jumps[] = [];
  #inFunction = false;
  /** What is known where the innermost `try` may be left by an exception. */
  #thrown: { flow: Flow | undefined } | undefined;
  readonly #folding: Folding;
  readonly #wide: WideValues | undefined;

  /** @param declared what declarations say of each use. */
  constructor(text: string, declared: ReadonlyMap<Code, Known>, traits: ValueTraits, innerFunctionsRun: boolean, wide?: WideValues) {
    this.#text = text;
    this.#declared = declared;
    this.#traits = traits;
    this.#innerFunctionsRun = innerFunctionsRun;
    this.#folding = { valueOf: (part) => this.#evaluate(part)?.constant, operatorOf: (operation) => this.#operatorOf(operation), ...(wide !== undefined && { known: wide.known }) };
    this.#wide = wide;
  }

  /** Follows a file and all functions in it. */
  runAll(file: Code): void {
    this.#run(file);
    for (let next = this.#functions.pop(); next !== undefined; next = this.#functions.pop()) this.#run(next);
  }

  /** From the beginning, knowing nothing. */
  #run(node: Code): void {
    this.#flow = new Map();
    this.#jumps = [];
    this.#thrown = undefined;
    this.#inFunction = node.kind === 'func';
    if (node.kind === 'func') this.#enter(node.kids[4]);
    this.#all(node.kids);
  }

  /** Parameters begin with what callers are known to pass. */
  #enter(parameters: Code | undefined): void {
    if (this.#wide === undefined) return;
    for (const { kids: [, , name] } of parameters?.kids ?? []) {
      const known = name?.declared && this.#wide.parameters.get(name.declared);
      if (known !== undefined) this.#set(name, known);
    }
  }

  #all(nodes: readonly Code[]): void {
    for (const node of nodes) if (node !== NONE) this.#visit(node);
  }

  #visit(node: Code): void {
    // What follows a jump is reached from nowhere, so nothing is known there.
    this.#flow ??= new Map();
    const [first = NONE, second = NONE, third = NONE, fourth = NONE] = node.kids;
    switch (node.kind as string) {
      case 'id': this.#use(node); return;
      case 'func': if (this.#innerFunctionsRun && this.#inFunction) this.#lambda(node); else this.#later(node); return;
      case 'class': this.#later(node); return;
      case 'var': this.#all([fourth]); if (fourth !== NONE) this.#write(third, fourth); return;
      case 'assign': this.#assign(node, first, second); return;
      case 'compound': this.#compound(node, first, second); return;
      case 'unary': this.#all(node.kids); if (/^(?:\+\+|--)/.test(node.text)) this.#set(first, undefined); return;
      case 'exprstmt': this.#all(node.kids); this.#callOn(first); return;
      case 'call': case 'new': this.#all(node.kids); this.#mayThrow(); return;
      case 'lambda': this.#lambda(node); return;
      case 'if': this.#visit(first); this.#if(first, second, third); return;
      case 'switch': this.#switch(first, second.kids); return;
      case 'while': case 'for': case 'foreach': this.#loop(node); return;
      case 'dowhile': this.#doWhile(first, second); return;
      case 'try': this.#try(node.kids); return;
      case 'return': this.#all(node.kids); this.#flow = undefined; return;
      case 'throw': this.#all(node.kids); this.#mayThrow(); this.#flow = undefined; return;
      case 'break': this.#jump('breaks'); return;
      case 'continue': this.#jump('continues'); return;
      case 'named': this.#all([second]); return;
      default: this.#all(node.kids);
    }
  }

  #use(node: Code): void {
    const known = refine(this.#declared.get(node), node.declared && this.#flow?.get(node.declared));
    node.value = known?.constant;
    node.symbolic = undefined;
    if (known?.code !== undefined && !mentions(known.code, node)) node.symbolic = known.code;
  }

  /** Functions and classes are followed for themselves: what they see of it is not certain. */
  #later(node: Code): void {
    if (this.#met.has(node)) return;
    this.#met.add(node);
    if (node.kind === 'func') { this.#functions.push(node); return; }
    const [flow, jumps, thrown] = [this.#flow, this.#jumps, this.#thrown];
    this.#jumps = [];
    for (const kid of node.kids) {
      this.#flow = new Map();
      if (kid !== NONE) for (const member of kid.kind === 'body' ? kid.kids : [kid]) { this.#flow = new Map(); if (member !== NONE) this.#visit(member); }
    }
    [this.#flow, this.#jumps, this.#thrown] = [flow, jumps, thrown];
  }

  #assign(node: Code, target: Code, value: Code): void {
    this.#all([value]);
    if (target.kind !== 'id') this.#all([target]);
    // `a += b` is worth a constant or nothing.
    if (/^\W/.test(node.text) && node.text !== ':=') {
      const constant = this.#evaluate(value)?.constant;
      this.#set(target.kind === 'id' ? target : rootOf(target), constant && { constant });
      forget(target);
      forget(value.kids[0] ?? NONE);
    } else this.#write(target, value);
  }

  #write(target: Code, value: Code): void {
    if (target.kind === 'list' || target.kind === 'dict') { for (const kid of target.kids) this.#write(kid.kind === 'pair' ? (kid.kids[1] ?? NONE) : kid, NONE); return; }
    if (target.kind !== 'id') { this.#set(rootOf(target), undefined); return; }
    forget(target);
    this.#set(target, value === NONE ? undefined : (this.#evaluate(value) ?? (isPortable(value, this.#traits.creationsAreValues) ? { code: value } : undefined)));
  }

  #set(target: Code | undefined, known: Known | undefined): void {
    const declared: Declaration | undefined = target?.kind === 'id' ? target.declared : undefined;
    if (declared === undefined) return;
    if (known === undefined) this.#flow?.delete(declared);
    else this.#flow?.set(declared, known);
  }

  /** `a += b` is worth what `a + b` is. */
  #compound(node: Code, target: Code, value: Code): void {
    this.#all([value, target]);
    const operation: Code = { ...node, kind: 'binary', text: node.text.replace(/=$/, '') };
    const constant = target.kind === 'id' ? foldConstant(operation, this.#folding) : undefined;
    this.#set(target.kind === 'id' ? target : rootOf(target), constant && { constant });
  }

  /** `a.f()` alone may change `a`. */
  #callOn(call: Code): void {
    const [callee] = call.kids;
    if (call.kind === 'call' && callee?.kind === 'member') this.#set(rootOf(callee), undefined);
  }

  /** What is known of an expression whose parts were visited. */
  #evaluate(node: Code): Known | undefined {
    if (node.kind === 'id' || node.kind === 'member') return node.value !== undefined ? { constant: node.value } : node.symbolic && { code: node.symbolic };
    if (node.kind === 'assign') return node.kids[1] && this.#evaluate(node.kids[1]);
    const constant = foldConstant(node, this.#folding);
    return constant && { constant };
  }

  #operatorOf({ kids: [left = NONE, right = NONE], text }: Code): { readonly start: number; readonly end: number } {
    const sign = this.#text.indexOf(text, left.end);
    const start = sign < 0 || sign >= right.start ? left.end : sign;
    const isCompound = this.#text.charAt(start + text.length) === '=';
    return { start, end: start + text.length + (isCompound ? 1 : 0) };
  }

  #mayThrow(): void {
    if (this.#thrown !== undefined && this.#flow !== undefined) this.#thrown.flow = uniteFlows(this.#thrown.flow, new Map(this.#flow));
  }

  /** A lambda may run where it stands, or not at all; what it writes is not certain afterwards. */
  #lambda(node: Code): void {
    const before = new Map<Declaration, Known>(this.#flow);
    const [jumps, thrown] = [this.#jumps, this.#thrown];
    this.#jumps = [];
    this.#thrown = undefined;
    this.#enter(node.kids[node.kind === 'func' ? 4 : 0]);
    this.#all(node.kids);
    [this.#jumps, this.#thrown] = [jumps, thrown];
    const after = this.#flow ?? before;
    for (const [declared, known] of before) if (after.get(declared) !== known) before.delete(declared);
    this.#flow = before;
  }

  #if(condition: Code, then: Code, otherwise: Code): void {
    const constant = this.#wide && this.#evaluate(condition)?.constant;
    if (constant?.kind !== 'bool' || constant.others !== undefined) { this.#branches([then, otherwise]); return; }
    this.#aside(constant.truth ? otherwise : then);
    const taken = constant.truth ? then : otherwise;
    if (taken !== NONE) this.#visit(taken);
  }

  /** What never runs: its names are looked up, but nothing that it does counts. */
  #aside(node: Code): void {
    if (node === NONE) return;
    const [flow, jumps, thrown] = [this.#flow, this.#jumps, this.#thrown];
    this.#flow = new Map(flow);
    this.#jumps = [];
    this.#thrown = undefined;
    this.#visit(node);
    [this.#flow, this.#jumps, this.#thrown] = [flow, jumps, thrown];
  }

  /** Each branch starts from here; `NONE` is the way past all of them. */
  #branches(branches: readonly Code[]): void {
    const start = this.#flow;
    let joined: Flow | undefined;
    for (const branch of branches) {
      this.#flow = new Map(start);
      if (branch !== NONE) this.#visit(branch);
      joined = uniteFlows(joined, this.#flow);
    }
    this.#flow = joined;
  }

  #switch(value: Code, cases: readonly Code[]): void {
    if (value !== NONE) this.#visit(value);
    const start = new Map<Declaration, Known>(this.#flow);
    const jumps: Jumps = { breaks: undefined, continues: undefined };
    this.#jumps.push(jumps);
    this.#flow = undefined;
    const decided = this.#wide && decidedCase(this.#evaluate(value)?.constant, cases);
    for (const one of cases) {
      if (decided === undefined || one === decided) this.#flow = uniteFlows(new Map(start), this.#flow);
      if (this.#flow === undefined) { this.#flow = new Map(start); this.#aside(one); this.#flow = undefined; }
      else this.#all(one.kids);
    }
    this.#jumps.pop();
    const isWhole = decided !== undefined || cases.some(({ kids: [labels] }) => labels?.kids.some(({ text }) => text.startsWith('default')) === true);
    this.#flow = uniteFlows(uniteFlows(this.#flow, jumps.breaks), isWhole ? undefined : start);
    if (jumps.continues !== undefined) this.#jumpOut(jumps.continues);
  }

  #jumpOut(flow: Flow): void {
    const outer = this.#jumps.at(-1);
    if (outer !== undefined) outer.continues = uniteFlows(outer.continues, flow);
  }

  #jump(way: 'breaks' | 'continues'): void {
    const jumps = this.#jumps.at(-1);
    if (jumps !== undefined && this.#flow !== undefined) jumps[way] = uniteFlows(jumps[way], this.#flow);
    this.#flow = undefined;
  }

  #loop(node: Code): void {
    const [first = NONE, second = NONE, third = NONE, body = NONE] = node.kids;
    if (node.kind === 'foreach') {
      this.#all([third]);
      this.#rounds(() => { this.#write(second, NONE); this.#all([body]); }, true);
    } else if (node.kind === 'while') {
      this.#rounds(() => { this.#visit(first); }, true, () => { this.#all(node.kids.slice(1)); });
    } else {
      this.#all([first]);
      this.#rounds(() => { this.#all([second]); }, true, () => { this.#all([body]); this.#resume(); this.#all([third]); });
    }
  }

  /** The first round is one of its own, and the one whose values count. */
  #doWhile(body: Code, condition: Code): void {
    const before = new Map<Declaration, Known>(this.#flow);
    this.#rounds(() => { this.#all([body, condition]); });
    const after = this.#flow;
    this.#flow = before;
    this.#jumps.push({ breaks: undefined, continues: undefined });
    this.#all([body, condition]);
    this.#jumps.pop();
    this.#flow = after;
  }

  /** What `continue` left behind goes on here. */
  #resume(): void {
    const jumps = this.#jumps.at(-1);
    if (jumps === undefined) return;
    this.#flow = uniteFlows(this.#flow, jumps.continues);
    jumps.continues = undefined;
  }

  /**
   * Runs a loop until what is known at its head no longer changes. The first round knows nothing, so what a loop does not write is lost in it.
   * @param mayPass whether the loop may end at its head, after `head` was visited.
   */
  #rounds(head: () => void, mayPass = false, body?: () => void): void {
    const before = this.#flow ?? new Map<Declaration, Known>();
    let start: Flow = new Map();
    for (let round = 0; ; round++) {
      const jumps: Jumps = { breaks: undefined, continues: undefined };
      this.#jumps.push(jumps);
      this.#flow = new Map(start);
      head();
      const passed = new Map<Declaration, Known>(this.#flow);
      body?.();
      this.#resume();
      this.#jumps.pop();
      const next = uniteFlows(before, this.#flow) ?? new Map<Declaration, Known>();
      const end = uniteFlows(mayPass ? (body === undefined ? start : passed) : this.#flow, jumps.breaks);
      if (sameFlow(next, start) || round >= MOST_ROUNDS) { this.#flow = end; return; }
      start = next;
    }
  }

  #try([resources = NONE, body = NONE, catches = NONE, last = NONE, otherwise = NONE]: readonly Code[]): void {
    const outer = this.#thrown;
    const thrown: { flow: Flow | undefined } = { flow: undefined };
    this.#thrown = thrown;
    this.#all([resources, body]);
    this.#thrown = outer;
    if (otherwise !== NONE) this.#visit(otherwise);
    let joined = this.#flow;
    for (const one of catches === NONE ? [] : catches.kids) {
      this.#flow = new Map<Declaration, Known>(thrown.flow);
      this.#visit(one);
      joined = uniteFlows(joined, this.#flow);
    }
    this.#flow = last === NONE ? joined : uniteFlows(joined, thrown.flow);
    if (last !== NONE) this.#visit(last);
  }
}

/** What is written to is not read. */
function forget(target: Code): void {
  target.value = undefined;
  target.symbolic = undefined;
}

/** `a` of `a.b.c` and `a[0].b`; none where a call stands between. */
function rootOf(node: Code): Code | undefined {
  let at: Code | undefined = node;
  while (at?.kind === 'member' || at?.kind === 'index') at = at.kids[0];
  return at?.kind === 'id' ? at : undefined;
}
