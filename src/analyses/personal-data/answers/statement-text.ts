// Statements of SQL in code: their text with `?` for what is put into it.
import type { Code } from '../../../matching/code/code.ts';
import { argumentsOf, lastName } from '../../code-parts.ts';

/** The text that a variable was given, where that is known. */
type Known = (name: string) => string | undefined;

/** Takes an expression; gives the text of a SELECT, undefined for anything else. */
export function selectIn(node: Code, known?: Known): string | undefined {
  const text = node.value?.kind === 'string' && node.kind === 'id' ? node.value.text : textIn(node, known);
  return text !== undefined && /^\s{0,200}select\s/i.test(text) ? text : undefined;
}

/** Strings, templates, strings joined with `+`, and what is filled in by `%`, `format`, `Sprintf` and a wrapper such as `text`. */
export function textIn(node: Code, known?: Known): string | undefined {
  const [first, second] = node.kids;
  if (node.kind === 'string') return node.text;
  if (node.kind === 'id') return known?.(node.text);
  if (node.kind === 'interpolated') return node.kids.map((one) => (one.kind === 'string' ? one.text : '?')).join('');
  if (node.kind === 'call') {
    if (first?.kind === 'member' && lastName(first) === 'format' && first.kids[0] !== undefined) return textIn(first.kids[0], known)?.replace(/\{\w{0,30}\}/g, '?');
    const [given] = argumentsOf(node);
    if (lastName(node) === 'Sprintf' && given !== undefined) return textIn(given, known)?.replace(/%[+#-]?[a-z]/g, '?');
    return lastName(node) === 'text' && given !== undefined ? textIn(given, known) : undefined;
  }
  if (node.kind !== 'binary' || first === undefined) return undefined;
  if (node.text === '%') return textIn(first, known);
  const left = node.text === '+' ? textIn(first, known) : undefined;
  return left === undefined ? undefined : left + (second === undefined ? '' : textIn(second, known) ?? '?');
}
