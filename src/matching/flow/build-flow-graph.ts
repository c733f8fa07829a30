// From statements in the one shape of code to the graph in which they run.
import { isExpression, NONE, type Code } from '../code/code.ts';
import { decidedCase } from '../code/decided-case.ts';
import { decidedTruth } from '../code/possible-values.ts';
import { orderOf, type FlowGraph, type FlowNode, type FlowStep } from './flow-graph.ts';

/** Where `break` and `continue` lead, innermost last. */
interface Jump {
  readonly label: string | undefined;
  readonly end: number;
  /** Undefined in a `switch`. */
  readonly again: number | undefined;
}

/** What differs between languages. */
export interface FlowStyle {
  /** A case of a `switch` runs on into the next. */
  readonly casesFallThrough: boolean;
  /** A function inside another is taken to run where it stands. */
  readonly innerFunctionsRun: boolean;
  /** Ours, with `hisguard_scope`: a branch that a constant rules out does not run. */
  readonly decidesConditions?: boolean;
}

/** The graph of `statements` run one after another. @param owner the function, class or file that they are of. */
export function buildFlowGraph(statements: readonly Code[], style: FlowStyle, owner: Code): FlowGraph {
  return new FlowGraphBuilder(style, style.innerFunctionsRun && (owner.kind === 'func' || owner.kind === 'lambda')).build(statements);
}

class FlowGraphBuilder {
  readonly #fallsThrough: boolean;
  readonly #runsFunctions: boolean;
  readonly #decides: boolean;
  readonly #nodes: FlowNode[] = [];
  readonly #jumps: Jump[] = [];
  #exit = 0;
  /** The node that runs last before the next statement; undefined: nothing reaches it. */
  #at: number | undefined;
  /** Where an exception leads inside `try`. */
  #thrown: number | undefined;
  #label: string | undefined;
  /** Where statements with a label begin, by its name; `goto` may come first. */
  readonly #labels = new Map<string, number>();

  constructor({ casesFallThrough, decidesConditions = false }: FlowStyle, runsFunctions: boolean) {
    this.#fallsThrough = casesFallThrough;
    this.#decides = decidesConditions;
    this.#runsFunctions = runsFunctions;
  }

  build(statements: readonly Code[]): FlowGraph {
    this.#at = this.#node(undefined);
    this.#exit = this.#node(undefined);
    this.#all(statements);
    this.#to(this.#exit);
    return { nodes: this.#nodes, exit: this.#exit, order: orderOf(this.#nodes) };
  }

  #node(step: FlowStep | undefined): number {
    return this.#nodes.push({ step, next: [], previous: [] }) - 1;
  }

  #edge(from: number, to: number): void {
    const node = this.#nodes[from];
    if (node === undefined || node.next.includes(to)) return;
    node.next.push(to);
    this.#nodes[to]?.previous.push(from);
  }

  /** What runs now runs on at `to`. */
  #to(to: number): void {
    if (this.#at !== undefined) this.#edge(this.#at, to);
    this.#at = to;
  }

  /** Where what runs now is; asked after steps that may have changed it. */
  #here(): number | undefined {
    return this.#at;
  }

  #jump(to: number): void {
    this.#to(to);
    this.#at = undefined;
  }

  #step(step: FlowStep, ...parts: readonly Code[]): void {
    this.#to(this.#node(step));
    if (this.#thrown !== undefined && this.#at !== undefined && parts.some(mayThrow)) this.#edge(this.#at, this.#thrown);
  }

  #evaluate(code: Code | undefined): void {
    if (code !== undefined && code !== NONE) this.#step({ kind: 'evaluate', code }, code);
  }

  #all(statements: readonly Code[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #statement(node: Code): void {
    const [first = NONE, second = NONE, third = NONE, fourth = NONE] = node.kids;
    const label = this.#label;
    this.#label = undefined;
    switch (node.kind as string) {
      case 'none': case 'import': case 'package': case 'class': case 'ellipsis': return;
      case 'func': if (this.#runsFunctions) this.#evaluate(node); return;
      case 'exprstmt': this.#evaluate(first); return;
      case 'block': case 'file': case 'several': this.#all(node.kids); return;
      case 'var': this.#variable(node, third, fourth); return;
      case 'if': this.#if(first, second, third); return;
      case 'while': this.#loop(label, undefined, first, second, []); return;
      case 'dowhile': this.#doWhile(label, first, second); return;
      case 'for': this.#for(label, node); return;
      case 'foreach': this.#forEach(label, second, third, fourth); return;
      case 'switch': this.#evaluate(first); this.#switch(label, second.kids, this.#decides ? decidedCase(first.value, second.kids) : undefined); return;
      case 'try': this.#try(first, second, third, fourth, node.kids[4] ?? NONE); return;
      case 'with': this.#all(first.kind === 'args' ? first.kids : [first]); this.#statement(second); return;
      case 'sync': this.#evaluate(first); this.#statement(second); return;
      case 'label': this.#to(this.#labelled(first.text)); this.#label = first.text; this.#statement(second); return;
      case 'return': this.#step({ kind: 'return', code: first, whole: node }, first); this.#jump(this.#exit); return;
      case 'throw': this.#throw(first); return;
      case 'break': this.#leave(first, false); return;
      case 'continue': this.#leave(first, true); return;
      default:
        if (isExpression(node) && node.kind !== 'other') this.#evaluate(node);
        else this.#other(node);
    }
  }

  /** A construct that no table names: what is inside runs in its order. */
  #other(node: Code): void {
    // What is put off runs when nothing is known any more, to stock not at all.
    if (node.text.startsWith('defer')) return;
    if (node.text.startsWith('goto')) { this.#jump(this.#labelled(node.kids[0]?.text ?? '')); return; }
    for (const kid of node.kids) {
      if (kid.kind === 'body') this.#all(kid.kids);
      else this.#statement(kid);
    }
  }

  #labelled(name: string): number {
    let node = this.#labels.get(name);
    if (node === undefined) this.#labels.set(name, node = this.#node(undefined));
    return node;
  }

  #variable(node: Code, target: Code, value: Code): void {
    if (value !== NONE) this.#step({ kind: 'assign', target, value, whole: node }, value);
    else if (target !== NONE) this.#step({ kind: 'declare', target });
  }

  #if(condition: Code, then: Code, otherwise: Code): void {
    this.#evaluate(condition);
    const decided = this.#decides ? decidedTruth(condition) : undefined;
    if (decided !== undefined) { this.#statement(decided ? then : otherwise); return; }
    this.#branches([() => { this.#statement(then); }, () => { this.#statement(otherwise); }]);
  }

  /** Each from here; what reaches an end of one runs on together. */
  #branches(branches: readonly (() => void)[]): void {
    const start = this.#at;
    const end = this.#node(undefined);
    let reached = false;
    for (const branch of branches) {
      this.#at = start;
      if (start !== undefined) this.#to(this.#node(undefined));
      branch();
      if (this.#here() === undefined) continue;
      this.#jump(end);
      reached = true;
    }
    this.#at = reached ? end : undefined;
  }

  #inside(jump: Jump, body: () => void): void {
    this.#jumps.push(jump);
    body();
    this.#jumps.pop();
  }

  /** `each` runs before the body, `after` behind it. */
  #loop(label: string | undefined, each: FlowStep | undefined, condition: Code, body: Code, after: readonly Code[]): void {
    const head = this.#node(undefined);
    this.#to(head);
    const end = this.#node(undefined);
    this.#evaluate(condition);
    const decided = this.#at ?? head;
    this.#edge(decided, end);
    if (each !== undefined) this.#step(each);
    const again = this.#node(undefined);
    this.#inside({ label, end, again }, () => { this.#statement(body); });
    this.#to(again);
    this.#all(after);
    this.#jump(head);
    this.#at = end;
  }

  #doWhile(label: string | undefined, body: Code, condition: Code): void {
    const head = this.#node(undefined);
    this.#to(head);
    const end = this.#node(undefined);
    const again = this.#node(undefined);
    this.#inside({ label, end, again }, () => { this.#statement(body); });
    this.#to(again);
    this.#evaluate(condition);
    this.#edge(this.#at ?? again, head);
    this.#jump(end);
    this.#at = end;
  }

  #for(label: string | undefined, node: Code): void {
    const [init = NONE, condition = NONE, update = NONE, body = NONE] = node.kids;
    this.#all(init.kids);
    this.#loop(label, undefined, condition, body, update.kids);
  }

  #forEach(label: string | undefined, target: Code, over: Code, body: Code): void {
    this.#evaluate(over);
    this.#loop(label, { kind: 'each', target, over }, NONE, body, []);
  }

  /** @param decided the only case that it can begin with. */
  #switch(label: string | undefined, cases: readonly Code[], decided: Code | undefined): void {
    const start = this.#at;
    const end = this.#node(undefined);
    const labelled = cases.map((one) => one.kids[0]?.kids ?? []);
    const isComplete = decided !== undefined || labelled.some((labels) => labels.length === 0 || labels.some((kid) => kid.text === 'default'));
    this.#at = undefined;
    this.#inside({ label, end, again: undefined }, () => {
      for (const one of cases) {
        const begin = this.#node(undefined);
        if (start !== undefined && (decided === undefined || decided === one)) this.#edge(start, begin);
        if (this.#fallsThrough) this.#to(begin);
        else if (this.#here() !== undefined) this.#jump(end);
        this.#at = begin;
        this.#all(one.kids.slice(1));
      }
    });
    if (this.#here() !== undefined) this.#jump(end);
    if (start !== undefined && !isComplete) this.#edge(start, end);
    this.#at = end;
  }

  /** Every call in the body may lead to the handlers, with what was done so far. */
  #try(resources: Code, body: Code, catches: Code, last: Code, otherwise: Code): void {
    const outer = this.#thrown;
    const handlers = this.#node(undefined);
    const finish = this.#node(undefined);
    this.#thrown = handlers;
    this.#all(resources.kids);
    this.#statement(body);
    this.#thrown = last === NONE ? outer : finish;
    this.#statement(otherwise);
    const reached = this.#at;
    this.#edge(handlers, this.#thrown ?? this.#exit);
    const ends = [reached];
    for (const one of catches.kids) {
      this.#at = handlers;
      this.#to(this.#node(undefined));
      const name = one.kids[0]?.kind === 'param' ? one.kids[0].kids[2] : undefined;
      if (name !== undefined && name !== NONE) this.#step({ kind: 'declare', target: name });
      this.#statement(one.kids[1] ?? NONE);
      ends.push(this.#at);
    }
    this.#thrown = outer;
    for (const end of ends) if (end !== undefined) this.#edge(end, finish);
    this.#at = finish;
    this.#statement(last);
    const left = this.#here();
    if (outer !== undefined && left !== undefined) this.#edge(left, outer);
  }

  #throw(code: Code): void {
    this.#evaluate(code);
    if (this.#thrown !== undefined) this.#jump(this.#thrown);
    this.#at = undefined;
  }

  #leave(label: Code, again: boolean): void {
    const named = label.kind === 'id' ? label.text : undefined;
    const jump = this.#jumps.findLast((one) => (named === undefined || one.label === named) && (!again || one.again !== undefined));
    const to = again ? jump?.again : jump?.end;
    if (to !== undefined) this.#jump(to);
    this.#at = undefined;
  }
}

/** Whether code calls something; what a function inside it does is not done by it. */
function mayThrow(code: Code): boolean {
  if (code.kind === 'call' || code.kind === 'new') return true;
  return code.kind !== 'lambda' && code.kids.some((kid) => kid !== NONE && mayThrow(kid));
}
