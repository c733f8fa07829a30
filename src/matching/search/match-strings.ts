// Literals of patterns against literals, and against expressions whose value is known.
import { NONE, type Code, type Constant } from '../code/code.ts';
import { numberOf, sameConstant } from '../code/constants.ts';
import { bind, type Bindings, type Bound } from './bindings.ts';
import type { Found, MatchContext } from './match-context.ts';

const METAVARIABLE = /^\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*$/;
const REGEX = /^=~\/([\s\S]*)\/([a-z]*)$/;

/** Whether the content of a pattern's string stands for more than itself. */
export function isOpenString(text: string): boolean {
  return text === '...' || METAVARIABLE.test(text) || REGEX.test(text);
}

/** A pattern's string, number, boolean against what is known of `target`. */
export function matchLiteral(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const value = target.kind === pattern.kind ? literalOf(target) : context.options.constantPropagation ? target.value : undefined;
  if (pattern.kind === 'string') {
    if (value?.kind === 'string') matchText(context, pattern.text, value.text, target, bindings, found);
    return;
  }
  if (pattern.kind === 'regex') { matchRegexLiteral(pattern, target, bindings, found); return; }
  if (value === undefined) return;
  if (target.kind === pattern.kind && target.text === pattern.text) { found(bindings); return; }
  const wanted = literalOf(pattern);
  if (wanted !== undefined && sameConstant(wanted, value)) found(bindings);
}

/** `/re/` as it is written; `/$X/` binds what stands between the slashes. */
function matchRegexLiteral(pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const literal = target.kind === 'regex' ? target : target.symbolic?.kind === 'regex' ? target.symbolic : undefined;
  if (literal === undefined) return;
  const name = /^\/(\$[A-Z_][A-Z0-9_]*|\.\.\.)\/$/.exec(pattern.text)?.[1];
  if (name === undefined ? literal.text === pattern.text : name === '...') { found(bindings); return; }
  if (name === undefined) return;
  const text = literal.text.slice(1, literal.text.lastIndexOf('/'));
  const bound = bind(bindings, name, { nodes: [], text, start: literal.start + 1, end: literal.start + 1 + text.length });
  if (bound !== undefined) found(bound);
}

function literalOf(node: Code): Constant | undefined {
  if (node.kind === 'string') return { kind: 'string', text: node.text };
  if (node.kind === 'number') return { kind: 'number', number: numberOf(node.text) };
  return node.kind === 'bool' ? { kind: 'bool', truth: node.text.toLowerCase() === 'true' } : undefined;
}

/** A string's content against a pattern's; undefined content is not known, only `"..."` takes it. */
function matchText(context: MatchContext, pattern: string, text: string | undefined, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (pattern === '...') { found(bindings); return; }
  if (text === undefined) return;
  if (METAVARIABLE.test(pattern)) {
    const bound = bind(bindings, pattern, contentOf(context, target, text));
    if (bound !== undefined) found(bound);
    return;
  }
  const regex = REGEX.exec(pattern);
  if (regex === null) {
    if (pattern === text) found(bindings);
    return;
  }
  const compiled = context.regexOf(regex[1] ?? '', regex[2] ?? '');
  if (compiled?.test(text) === true) found(bindings);
}

/** The first string of an expression gives its value the place and, where it is folded from several, its text. */
function contentOf(context: MatchContext, target: Code, text: string): Bound {
  const literal = firstString(target) ?? (target.symbolic && firstString(target.symbolic));
  if (literal === undefined) return { nodes: [], text, start: target.start, end: target.end };
  const offset = context.text.slice(literal.start, literal.end).indexOf(literal.text);
  const start = literal.start + Math.max(offset, 0);
  return { nodes: [], text: literal.text, start, end: start + literal.text.length };
}

function firstString(node: Code): Code | undefined {
  if (node.kind === 'string') return node;
  if (node.kind !== 'binary' && node.kind !== 'interpolated' && node.kind !== 'hole') return undefined;
  for (const kid of node.kids) {
    const inner = kid === NONE ? undefined : firstString(kid);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
