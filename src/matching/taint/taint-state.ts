// What is known at one point of a function: which variables are tainted, and by what.
import { addToPart, cleanPart, findPart, isRelevant, keyOfCell, sameCell, uniteCells, type Cell, type Value } from './shape.ts';
import type { Place, Variable } from './places.ts';
import { NO_TAINTS, sameTaints, unite, type Taints } from './taints.ts';

/** As many variables as one function is told to have tainted. */
const MOST_VARIABLES = 100;

export class TaintState {
  #cells: Map<Variable, Cell>;
  /** Whether another state has the same map. */
  #shared = false;
  /** Of the flow of control: whatever runs from here on. */
  control: Taints = NO_TAINTS;
  /** What a propagator has taken up and not yet laid down, by propagation. */
  #waiting: ReadonlyMap<string, Taints> = new Map();
  /** Places at which a propagator's end was met before its beginning, as in `copy(to, from)`. */
  #expecting: ReadonlyMap<string, Place> = new Map();
  /** Variables that an assignment's right side has itself changed. */
  touched: Set<Variable> | undefined;

  constructor(cells = new Map<Variable, Cell>()) {
    this.#cells = cells;
  }

  /** Whether nothing is said of any variable. */
  get isEmpty(): boolean { return this.#cells.size === 0; }

  /** Whether nothing is tainted, nor on its way. */
  get isQuiet(): boolean {
    if (this.#cells.size > 0 || this.control.size > 0) return false;
    for (const taints of this.#waiting.values()) if (taints.size > 0) return false;
    return true;
  }

  /** Changes of one are no changes of the other. */
  copy(): TaintState {
    const copy = new TaintState(this.#cells);
    this.#shared = copy.#shared = true;
    copy.control = this.control;
    copy.#waiting = this.#waiting;
    copy.#expecting = this.#expecting;
    return copy;
  }

  #own(): Map<Variable, Cell> {
    if (this.#shared) {
      this.#cells = new Map(this.#cells);
      this.#shared = false;
    }
    return this.#cells;
  }

  find({ variable, path }: Place): Cell | undefined {
    const cell = this.#cells.get(variable);
    return cell && findPart(cell, path);
  }

  add({ variable, path }: Place, value: Value): void {
    if (!isRelevant(value) || (this.#cells.size >= MOST_VARIABLES && !this.#cells.has(variable))) return;
    this.touched?.add(variable);
    const cell = addToPart(this.#cells.get(variable), path, value);
    if (cell !== undefined) this.#own().set(variable, cell);
  }

  /** @param keys whether one element says nothing of the others. */
  clean({ variable, path }: Place, keys = false): void {
    this.touched?.add(variable);
    const cell = this.#cells.get(variable);
    if (cell !== undefined) this.#own().set(variable, cleanPart(cell, path, keys));
  }

  /** A propagator's beginning was met. */
  takeUp(propagation: string, taints: Taints): void {
    const place = this.#expecting.get(propagation);
    if (place !== undefined) this.add(place, { taints, shape: undefined });
    this.#waiting = new Map(this.#waiting).set(propagation, taints);
  }

  /** A propagator's end was met: what comes later goes there, too. */
  expect(propagation: string, place: Place): void {
    this.#expecting = new Map(this.#expecting).set(propagation, place);
  }

  /** A propagator's end was met. */
  layDown(propagation: string): Taints {
    const taints = this.#waiting.get(propagation);
    if (taints === undefined) return NO_TAINTS;
    const rest = new Map(this.#waiting);
    rest.delete(propagation);
    this.#waiting = rest;
    return taints;
  }

  /** Becomes what holds where this and another way meet. */
  join(other: TaintState): void {
    for (const [variable, cell] of other.#cells) {
      const known = this.#cells.get(variable);
      if (known === cell) continue;
      const joined = known === undefined ? cell : uniteCells(known, cell);
      if (known === undefined || !sameCell(known, joined)) this.#own().set(variable, joined);
    }
    this.control = unite(this.control, other.control);
    for (const [propagation, taints] of other.#waiting) this.takeUp(propagation, unite(this.#waiting.get(propagation) ?? NO_TAINTS, taints));
  }

  /** What holds of these variables alone, for a function that is called from here. */
  only(keep: (variable: Variable) => boolean): TaintState {
    const state = new TaintState(new Map([...this.#cells].filter(([variable]) => keep(variable))));
    state.control = this.control;
    return state;
  }

  /** Takes what a called function left of the variables that it shares. */
  replace(keep: (variable: Variable) => boolean, left: TaintState): void {
    const cells = this.#own();
    for (const variable of [...cells.keys()]) if (keep(variable)) cells.delete(variable);
    for (const [variable, cell] of left.#cells) if (keep(variable)) cells.set(variable, cell);
    this.control = unite(this.control, left.control);
  }

  /** Equal states have equal keys. @param numberOf a number for each variable. */
  keyOf(numberOf: (variable: Variable) => number): string {
    const cells = [...this.#cells].map(([variable, cell]) => `${String(numberOf(variable))}=${keyOfCell(cell)}`).sort().join('|');
    return `${[...this.control.keys()].sort().join()}|${cells}`;
  }

  equals(other: TaintState): boolean {
    if (!sameTaints(this.control, other.control)) return false;
    if (this.#cells === other.#cells) return true;
    if (this.#cells.size !== other.#cells.size) return false;
    for (const [variable, cell] of this.#cells) {
      const theirs = other.#cells.get(variable);
      if (theirs === undefined || !sameCell(cell, theirs)) return false;
    }
    return true;
  }
}
