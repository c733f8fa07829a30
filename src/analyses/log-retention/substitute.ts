// Resolves the variables in a setting: `${name}`, `${name:-default}`, nested, with the place where the value stands.
import type { Region } from '../../model/location.ts';

export interface Definition {
  readonly value: string;
  readonly region?: Region;
  /** The value comes from this configuration key of another file; `value` is its fallback. */
  readonly key?: string;
}

export interface Substituted {
  /** `undefined` where a variable has neither value nor default. */
  readonly value: string | undefined;
  /** Where the value stands, if a single definition of the same file gave the whole of it. */
  readonly from?: Region;
  /** Names whose value another file or the environment may set; any of them overrides `value`. */
  readonly openKeys: readonly string[];
}

export interface VariableStyle {
  /** Between a name and its default. */
  readonly defaultMark: ':-' | ':';
  /** The definition of a name, or that nothing in this file defines it. */
  readonly lookup: (name: string) => Definition | undefined;
}

const DEEPEST = 8;

/** Never throws; a cycle or too deep a nesting counts as unresolved. */
export function substitute(text: string, style: VariableStyle, depth = 0): Substituted {
  const open = text.indexOf('${');
  if (open < 0) return { value: text, openKeys: [] };
  const close = matchingBrace(text, open + 2);
  if (close < 0 || depth > DEEPEST) return { value: undefined, openKeys: [] };
  const whole = open === 0 && close === text.length - 1;
  const inner = resolve(text.slice(open + 2, close), style, depth + 1);
  const rest = substitute(text.slice(close + 1), style, depth + 1);
  const openKeys = [...inner.openKeys, ...rest.openKeys];
  const value = inner.value === undefined || rest.value === undefined ? undefined : text.slice(0, open) + inner.value + rest.value;
  return { value, openKeys, ...(whole && inner.from !== undefined ? { from: inner.from } : {}) };
}

function resolve(inside: string, style: VariableStyle, depth: number): Substituted {
  const mark = topLevelIndex(inside, style.defaultMark);
  const name = mark < 0 ? inside : inside.slice(0, mark);
  const definition = style.lookup(name.trim());
  if (definition !== undefined) {
    const { value, openKeys, from } = substitute(definition.value, style, depth);
    const place = from ?? definition.region;
    return { value, openKeys: definition.key === undefined ? openKeys : [definition.key, ...openKeys], ...(place === undefined ? {} : { from: place }) };
  }
  if (mark < 0) return { value: undefined, openKeys: [name.trim()] };
  const fallback = substitute(inside.slice(mark + style.defaultMark.length), style, depth);
  return { value: fallback.value, openKeys: [name.trim(), ...fallback.openKeys] };
}

function matchingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const unit = text[at];
    if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return at;
  }
  return -1;
}

function topLevelIndex(text: string, mark: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '{') depth++;
    else if (unit === '}') depth--;
    else if (depth === 0 && text.startsWith(mark, at)) return at;
  }
  return -1;
}
