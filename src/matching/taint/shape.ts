// What is known of the parts of a value: which fields and elements are tainted, which are clean.
import { NO_TAINTS, sameTaints, unite, type Taints } from './taints.ts';

/** Where a value is kept. A part that a shape does not name is as its whole is. */
export interface Cell {
  /** `clean`: known to be, whatever the whole is. `none`: nothing is said of it but what its parts say. */
  readonly state: Taints | 'clean' | 'none';
  readonly shape: Shape;
}

/** Parts by the name of the field; `ANY` is an element. Undefined: nothing is known. */
export type Shape = ReadonlyMap<string, Cell> | undefined;

export interface Value {
  readonly taints: Taints;
  readonly shape: Shape;
}

export const CLEAN_VALUE: Value = { taints: NO_TAINTS, shape: undefined };

/** Elements of lists and maps are not told apart, as in stock. */
export const ANY = '[*]';

const MOST_FIELDS = 10;
const CLEAN: Cell = { state: 'clean', shape: undefined };

export const taintsOfCell = (state: Cell['state']): Taints => (typeof state === 'string' ? NO_TAINTS : state);
export const stateOf = (taints: Taints): Cell['state'] => (taints.size === 0 ? 'none' : taints);

/** Whether a value says anything: it is tainted, or parts of it are. */
export function isRelevant({ taints, shape }: Value): boolean {
  return taints.size > 0 || shape !== undefined;
}

export function uniteCells(left: Cell, right: Cell): Cell {
  if (left === right) return left;
  const shape = uniteShapes(left.shape, right.shape);
  if (typeof left.state === 'object' || typeof right.state === 'object') return { state: unite(taintsOfCell(left.state), taintsOfCell(right.state)), shape };
  return { state: left.state === 'none' && right.state === 'none' ? 'none' : 'clean', shape };
}

export function uniteShapes(left: Shape, right: Shape): Shape {
  if (left === undefined || left === right) return right;
  if (right === undefined) return left;
  const all = new Map(left);
  for (const [name, cell] of right) {
    const known = all.get(name);
    all.set(name, known === undefined ? cell : uniteCells(known, cell));
  }
  return all;
}

export function uniteValues(left: Value, right: Value): Value {
  return { taints: unite(left.taints, right.taints), shape: uniteShapes(left.shape, right.shape) };
}

export function sameCell(left: Cell, right: Cell): boolean {
  if (left === right) return true;
  if (typeof left.state === 'string' || typeof right.state === 'string' ? left.state !== right.state : !sameTaints(left.state, right.state)) return false;
  return sameShape(left.shape, right.shape);
}

/** Equal cells have equal keys. */
export function keyOfCell({ state, shape }: Cell): string {
  const own = typeof state === 'string' ? state : [...state.keys()].sort().join();
  return shape === undefined ? own : `${own}{${[...shape].map(([name, cell]) => `${name}:${keyOfCell(cell)}`).sort().join(';')}}`;
}

function sameShape(left: Shape, right: Shape): boolean {
  if (left === right) return true;
  if (left?.size !== right?.size) return false;
  for (const [name, cell] of left ?? []) {
    const theirs = right?.get(name);
    if (theirs === undefined || !sameCell(cell, theirs)) return false;
  }
  return true;
}

/** The taints of all parts. */
export function taintsInside(shape: Shape): Taints {
  let all = NO_TAINTS;
  for (const cell of shape?.values() ?? []) if (cell.state !== 'clean') all = unite(unite(all, taintsOfCell(cell.state)), taintsInside(cell.shape));
  return all;
}

/** All that a value may carry to whoever looks into it. */
export function taintsThroughout({ taints, shape }: Value): Taints {
  return unite(taints, taintsInside(shape));
}

/** The shape of a value with these parts. */
export function shapeOf(parts: readonly (readonly [string, Value])[]): Shape {
  const made = new Map<string, Cell>();
  for (const [name, value] of parts) if (isRelevant(value)) made.set(name, { state: stateOf(value.taints), shape: value.shape });
  return made.size === 0 ? undefined : made;
}

/** The part at `path`; undefined where nothing is said of it. */
export function findPart(cell: Cell, path: readonly string[]): Cell | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return cell;
  if (cell.state === 'clean' || cell.shape === undefined) return undefined;
  if (name !== ANY) {
    const part = cell.shape.get(name);
    return part && findPart(part, rest);
  }
  let all: Cell | undefined;
  for (const part of cell.shape.values()) {
    const found = findPart(part, rest);
    if (found !== undefined) all = all === undefined ? found : uniteCells(all, found);
  }
  return all;
}

/** With a value added to what the part at `path` may hold. */
export function addToPart(cell: Cell | undefined, path: readonly string[], value: Value): Cell | undefined {
  const known = cell ?? { state: 'none', shape: undefined };
  const [name, ...rest] = path;
  if (name === undefined) {
    const taints = unite(taintsOfCell(known.state), value.taints);
    return kept({ state: stateOf(taints), shape: uniteShapes(value.shape, known.shape) });
  }
  const shape = new Map(known.shape);
  for (const part of partsNamed(shape, name)) {
    const next = addToPart(shape.get(part), rest, value);
    if (next === undefined) shape.delete(part);
    else shape.set(part, next);
  }
  return kept({ state: known.state === 'clean' ? 'none' : known.state, shape: shape.size === 0 ? undefined : shape });
}

function kept(cell: Cell): Cell | undefined {
  return cell.state === 'none' && cell.shape === undefined ? undefined : cell;
}

/** With the part at `path` clean. @param keys whether one element says nothing of the others. */
export function cleanPart(cell: Cell, path: readonly string[], keys = false): Cell {
  const [name, ...rest] = path;
  if (keys && name !== undefined && partsNamed(cell.shape ?? new Map(), name).includes(ANY)) return cell;
  if (name === undefined || (name === ANY && rest.length === 0)) return CLEAN;
  const shape = new Map(cell.shape);
  for (const part of partsNamed(shape, name)) shape.set(part, cleanPart(shape.get(part) ?? { state: 'none', shape: undefined }, rest, keys));
  return { state: cell.state, shape };
}

/** An element stands for all parts; a field beyond the limit for an element. */
function partsNamed(shape: ReadonlyMap<string, Cell>, name: string): string[] {
  const wanted = shape.has(name) || shape.size <= MOST_FIELDS ? name : ANY;
  return wanted === ANY ? [...new Set([...shape.keys(), ANY])] : [wanted];
}
