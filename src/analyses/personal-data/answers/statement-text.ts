// Statements of SQL in code: their text with `?` for what is put into it.
import type { Code } from '../../../matching/code/code.ts';
import { argumentsOf, lastName } from '../../code-parts.ts';

/** Takes an expression; gives the text of a SELECT, undefined for anything else. */
export function selectIn(node: Code): string | undefined {
  const text = node.value?.kind === 'string' && node.kind === 'id' ? node.value.text : textIn(node);
  return text !== undefined && /^\s{0,200}select\s/i.test(text) ? text : undefined;
}

/** Strings, templates, strings joined with `+`, and what is filled in by `%`, `format` and a wrapper such as `text`. */
function textIn(node: Code): string | undefined {
  const [first, second] = node.kids;
  if (node.kind === 'string') return node.text;
  if (node.kind === 'interpolated') return node.kids.map((one) => (one.kind === 'string' ? one.text : '?')).join('');
  if (node.kind === 'call') {
    if (first?.kind === 'member' && lastName(first) === 'format' && first.kids[0] !== undefined) return textIn(first.kids[0])?.replace(/\{\w{0,30}\}/g, '?');
    const [given] = argumentsOf(node);
    return lastName(node) === 'text' && given !== undefined ? textIn(given) : undefined;
  }
  if (node.kind !== 'binary' || first === undefined) return undefined;
  if (node.text === '%') return textIn(first);
  const left = node.text === '+' ? textIn(first) : undefined;
  return left === undefined ? undefined : left + (second === undefined ? '' : textIn(second) ?? '?');
}
