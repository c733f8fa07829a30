// Metavariables in messages and fixes.
import type { Bound } from './search/bindings.ts';

const METAVARIABLE = /value\((\$(?:\.\.\.)?[A-Z0-9_]+)\)|\$(?:\.\.\.)?[A-Z0-9_]+/g;

/** `$X` becomes what it is bound to, `value($X)` the value that is known of it; what is not bound stays. `show` is given what is put in, and what it comes from. */
export function interpolate(text: string, bindings: ReadonlyMap<string, Bound>, source: string, show: (code: string, bound: Bound) => string = (code) => code): string {
  return text.replace(METAVARIABLE, (whole, asked?: string) => {
    const bound = bindings.get(asked ?? whole);
    if (bound === undefined || (bound.start < 0 && bound.text === '')) return whole;
    return show(asked === undefined || asked.startsWith('$...') ? (bound.shown ?? bound.text) : valueText(bound, source), bound);
  });
}

/** The value of what is bound: a constant, or the expression that a variable always stands for; its own text where neither is known. */
function valueText(bound: Bound, source: string): string {
  const [node] = bound.nodes;
  if (node === undefined || bound.nodes.length > 1 || (node.kind !== 'id' && node.kind !== 'member')) return bound.shown ?? bound.text;
  const { symbolic, value } = node;
  if (node.kind !== 'id' || (value?.kind === 'string' && value.text === undefined)) return bound.text;
  if (value !== undefined) return value.at === undefined ? '' : source.slice(value.at.start, value.at.end);
  return symbolic === undefined ? bound.text : source.slice(symbolic.start, symbolic.end);
}
