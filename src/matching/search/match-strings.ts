// Literals of patterns against literals, and against expressions whose value is known.
import type { Code, Constant, Span } from '../code/code.ts';
import { literalOf } from '../code/constants.ts';
import { eachValue, sameConstant } from '../code/possible-values.ts';
import type { ValueTest } from '../../model/need.ts';
import { openValueOf } from '../code/open-value.ts';
import { keptIn } from '../code/kept-text.ts';
import { withRequirement } from './requirements.ts';
import { passesTest, valueText } from './value-test.ts';
import { bind, type Bindings, type Bound } from './bindings.ts';
import type { Found, MatchContext } from './match-context.ts';

const METAVARIABLE = /^\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*$/;
const REGEX = /^=~\/([\s\S]*)\/([a-z]*)$/;

/** Whether the content of a pattern's string stands for more than itself. */
export function isOpenString(text: string): boolean {
  return text === '...' || METAVARIABLE.test(text) || REGEX.test(text);
}

/** A pattern's literal against one, or against what is known of `target`. */
export function matchLiteral(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const known = literalOf(target) ?? (context.options.constantPropagation ? target.value : undefined);
  for (const value of eachValue(known)) matchValue(context, pattern, target, value, bindings, found);
  if (context.options.hisguardScope === 'project' && pattern.kind === 'string' && (known === undefined || known.others !== undefined)) matchOpen(context, pattern.text, target, bindings, found);
}

/** A text that stands elsewhere in the project: the match hangs on it. */
function matchOpen(context: MatchContext, text: string, target: Code, bindings: Bindings | undefined, found: Found): void {
  const regex = REGEX.exec(text);
  if (regex === null && text !== '...' && isOpenString(text)) return;
  const open = context.options.constantPropagation ? openValueOf(text === '...' ? keptIn(target) : target) : undefined;
  // That a setting or a constant elsewhere is a text says nothing; that callers pass one does.
  if (open === undefined || (text === '...' && open.question.kind !== 'argument')) return;
  const test: ValueTest = text === '...' ? { kind: 'literal' } : regex === null ? { kind: 'text', text } : { kind: 'regex', source: regex[2] === '' ? (regex[1] ?? '') : `(?${regex[2] ?? ''})${regex[1] ?? ''}`, where: 'anywhere' };
  const holds = eachValue(open.fallback?.value).some((value) => passesTest(test, valueText(value)));
  found(withRequirement(bindings, { kind: 'value', question: open.question, test, whenUnknown: holds ? 'keep' : 'drop' }));
}

function matchValue(context: MatchContext, pattern: Code, target: Code, value: Constant, bindings: Bindings | undefined, found: Found): void {
  if (pattern.kind === 'string') {
    if (value.kind === 'string') matchText(context, pattern.text, value, target, bindings, found);
  } else if (pattern.kind === 'regex') matchRegexLiteral(pattern, value, bindings, found);
  else if (target.kind === pattern.kind && target.text === pattern.text) found(bindings);
  else {
    const wanted = literalOf(pattern);
    if (wanted !== undefined && sameConstant(wanted, value)) found(bindings);
  }
}

/** `/re/` as it is written; `/$X/` binds what stands between the slashes. */
function matchRegexLiteral(pattern: Code, value: Constant, bindings: Bindings | undefined, found: Found): void {
  if (value.kind !== 'regex') return;
  const name = /^\/(\$[A-Z_][A-Z0-9_]*|\.\.\.)\/$/.exec(pattern.text)?.[1];
  if (name === undefined ? value.text === pattern.text : name === '...') { found(bindings); return; }
  if (name === undefined) return;
  const text = value.text.slice(1, value.text.lastIndexOf('/'));
  const start = (value.at?.start ?? 0) + 1;
  const bound = bind(bindings, name, { nodes: [], text, start, end: start + text.length });
  if (bound !== undefined) found(bound);
}

/** A string's content against a pattern's; undefined content is not known, only `"..."` takes it. */
function matchText(context: MatchContext, pattern: string, value: Constant & { readonly kind: 'string' }, target: Code, bindings: Bindings | undefined, found: Found): void {
  const { text } = value;
  if (pattern === '...') { found(bindings); return; }
  if (text === undefined) return;
  if (METAVARIABLE.test(pattern)) {
    const bound = bind(bindings, pattern, contentOf(context, value.at ?? target, text));
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

/** The text, at the place of its literal without the quotes; one that was put together is shown as what stands there. */
function contentOf(context: MatchContext, at: Span, text: string): Bound {
  const written = context.text.slice(at.start, at.end);
  const offset = written.indexOf(text);
  if (offset >= 0) return { nodes: [], text, start: at.start + offset, end: at.start + offset + text.length };
  const quotes = /^(?:\w*)("{3}|'{3}|["'`])/.exec(written);
  const bare = quotes !== null && !context.traits.quotesAreShown;
  const start = at.start + (bare ? quotes[0].length : 0);
  const end = at.end - (bare ? (quotes[1]?.length ?? 0) : 0);
  return { nodes: [], text, start, end, shown: context.text.slice(start, end) };
}
