// Which names a piece of code holds: a name that a metavariable is bound to already is looked for only where it stands.
import { NONE, type Code } from '../code/code.ts';
import { boundOf, type Bindings } from './bindings.ts';

/** Whether something in `target` may agree with what `metavariable` is bound to. What is bound to a name without a known value agrees with that name alone. */
export function mayHold(target: Code, metavariable: string, bindings: Bindings | undefined): boolean {
  const [only, another] = boundOf(bindings, metavariable)?.nodes ?? [];
  if (only?.kind !== 'id' || only.value !== undefined || another !== undefined) return true;
  return namesIn(target).has(only.text);
}

const NAMES = new WeakMap<Code, ReadonlySet<string>>();

function namesIn(code: Code): ReadonlySet<string> {
  let names = NAMES.get(code);
  if (names === undefined) {
    const all = new Set<string>();
    addNames(code, all);
    NAMES.set(code, names = all);
  }
  return names;
}

function addNames(code: Code, names: Set<string>): void {
  if (code.kind === 'id') names.add(code.text);
  for (const kid of code.kids) if (kid !== NONE) addNames(kid, names);
}
