// The heart of matching: one node of a pattern against one node of code.
import { isExpression, isStatement, newCode, NONE, type Code, type CodeKind } from '../code/code.ts';
import { dottedName } from '../code/resolve-names.ts';
import { bind, type Bindings } from './bindings.ts';
import { bindAll, matchAnyOrder, matchArguments, matchChildren, isSameName, matchInOrder, matchSlots } from './match-lists.ts';
import type { Found, MatchContext } from './match-context.ts';
import { matchImport } from './match-imports.ts';
import { matchBinary } from './match-operators.ts';
import { mayHold } from './names-in-code.ts';
import { asAssignment, canBeAssignment, insideOf, isDestructuring, matchSequence, matchStatement } from './match-statements.ts';
import { isOpenString, matchLiteral } from './match-strings.ts';
import { matchTyped } from './match-types.ts';

/** Places of a pattern's construct that may be left out and then match anything. */
const OPTIONAL: Readonly<Partial<Record<CodeKind, readonly boolean[]>>> = {
  if: [false, false, true],
  while: [false, false, true],
  foreach: [false, false, false, false, true],
  class: [false, false, true, true, true, true, false],
  func: [false, true, false, true, false, true, false],
  var: [false, true, false, false],
  param: [false, true, false, true],
  try: [true, false, false, false, true],
  annotation: [false, false],
  import: [false, true],
};
const NO_OPTIONAL: readonly boolean[] = [];
const ANY = newCode('ellipsis', '', [], 0, 0);

/** What an element holds, or that it closes itself. */
const HELD: ReadonlySet<string> = new Set(['children', 'singleton']);

/** Lists whose elements are compared as a set of which the pattern names some. */
const SUBSETS: ReadonlySet<CodeKind> = new Set<CodeKind>(['attrs', 'types', 'body', 'catches']);

/** A part of a pattern against a part of the code: also by what the code is known to stand for, and by what a cast or `await` holds. */
export function matchCode(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  matchWhole(context, pattern, target, bindings, found);
  if (pattern.kind === 'ellipsis' || pattern.kind === 'deep' || pattern.kind === 'exprstmt') return;
  const [first, second] = target.kids;
  const stands = standsFor(context, target);
  if (stands !== undefined) context.match(context, pattern, stands, bindings, found);
  else if (target.kind === 'cast' && pattern.kind !== 'cast' && second !== undefined) context.match(context, pattern, second, bindings, found);
  else if (target.kind === 'await' && pattern.kind !== 'await' && pattern.kind !== 'meta' && first !== undefined) context.match(context, pattern, first, bindings, found);
}

/** The expression that a variable stands for, where the rule asks for such. */
function standsFor(context: MatchContext, target: Code): Code | undefined {
  return context.options.symbolicPropagation && context.options.constantPropagation && target.kind === 'id' ? target.symbolic : undefined;
}

/** A whole pattern against a piece of code: that stands for itself alone. */
export function matchWhole(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (--context.budget.steps <= 0) return;
  if (target.kind === 'alias' && target.symbolic !== undefined) { context.match(context, pattern, target.symbolic, bindings, found); return; }
  // A branch in braces is the one statement that they hold.
  if (target.kind === 'block' && target.parent?.kind === 'if' && target.kids.length === 1 && isStatement(pattern) && pattern.kind !== 'block') {
    matchStatement(context, pattern, target.kids[0] ?? NONE, bindings, found);
    return;
  }
  switch (pattern.kind as string) {
    case 'meta': matchMetavariable(context, pattern, target, bindings, found); return;
    case 'ellipsis': found(bindings); return;
    case 'metaellipsis': matchEllipsisOperand(context, pattern, target, bindings, found); return;
    case 'typed': matchTyped(context, pattern, target, bindings, found); return;
    case 'deep': {
      const [inner = NONE] = pattern.kids;
      // A name may stand for an expression, and an alias for what it names.
      if (inner.kind === 'meta' && !context.options.symbolicPropagation && target.kind !== 'alias' && !mayHold(target, inner.text, bindings)) return;
      context.match(context, inner, target, bindings, found);
      for (const one of insideOf(target, true)) context.match(context, inner, one, bindings, found);
      return;
    }
    case 'string': case 'number': case 'bool': case 'regex': case 'char': case 'null': matchLiteral(context, pattern, target, bindings, found); return;
    case 'exprstmt': matchStatement(context, pattern, target, bindings, found); return;
    case 'xmltext': matchMarkupText(context, pattern, target, bindings, found); return;
    default: matchSame(context, pattern, target, bindings, found);
  }
}

/** `$...X` where one expression stands. */
function matchEllipsisOperand(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const bound = target === NONE ? false : bindAll(context, pattern.text, [target], bindings);
  if (bound !== false) found(bound);
}

function matchMetavariable(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (target === NONE || target.kind === 'named' || (target.kind === 'list' && target.text === 'keys')) return;
  if (target.kind === 'spread' && !context.traits.spreadsAreArguments) { context.match(context, pattern, target.kids[0] ?? NONE, bindings, found); return; }
  if (pattern.text === '$_') { found(bindings); return; }
  const { start, end } = target;
  const text = context.text.slice(start, end);
  const nodes = [target];
  const bound = bind(bindings, pattern.text, context.options.unifyIdsStrictly ? { nodes, text, start, end } : { nodes, text, start, end, loose: true });
  if (bound === undefined || (bound !== bindings && context.known?.allows(pattern.text, target, text) === false)) return;
  found(bound);
}

/** `$X` between tags stands for a text. */
function matchMarkupText(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (target.kind !== 'xmltext') return;
  if (pattern.text.startsWith('$')) matchMetavariable(context, pattern, target, bindings, found);
  else if (pattern.text === target.text) found(bindings);
}

function matchSame(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (pattern.kind === 'member') { matchMember(context, pattern, target, bindings, found); return; }
  if (pattern.kind === 'id') {
    if (target.kind === 'id' ? target.text === pattern.text || target.qualified === pattern.text : target.kind === 'generic' && isNamed(target.kids[0], pattern.text)) found(bindings);
    return;
  }
  if (target.kind === 'generic' && target.text !== '*' && pattern.kind !== 'generic') {
    if (target.kids[0] !== undefined) context.match(context, pattern, target.kids[0], bindings, found);
    return;
  }
  if (pattern.kind === 'assign' && target.kind === 'var' && canBeAssignment(context, target)) {
    matchParts(context, pattern, asAssignment(target), bindings, found);
    return;
  }
  if (pattern.kind === 'new' && pattern.kids[0]?.kind === 'meta' && pattern.kids[2] === NONE && target.kind === 'newarray' && context.traits.arraysAreNew && pattern.kids[1]?.kids[0]?.kind === 'ellipsis') {
    context.match(context, pattern.kids[0], target.kids[0] ?? NONE, bindings, found);
    return;
  }
  if (pattern.kind === 'for' && pattern.kids[0]?.kind === 'ellipsis' && pattern.kids[1] === NONE && (target.kind === 'for' || target.kind === 'foreach')) {
    context.match(context, pattern.kids[3] ?? NONE, target.kids[3] ?? NONE, bindings, found);
    return;
  }
  if (pattern.kind === 'binary' && target.kind === 'binary') { matchBinary(context, pattern, target, bindings, found); return; }
  // `{...}` is a set as well.
  if (pattern.kind === 'dict' && target.kind === 'list' && (target.text === 'set' || target.text === 'positional') && pattern.kids.length > 0 && pattern.kids.every(({ kind }) => kind === 'ellipsis')) { found(bindings); return; }
  if (pattern.kind === 'func' && target.kind === 'lambda' && pattern.kids[2]?.kind === 'ellipsis') {
    matchSlots(context, [pattern.kids[4] ?? NONE, pattern.kids[6] ?? NONE], target.kids, NO_OPTIONAL, bindings, found);
    return;
  }
  if (pattern.kind === 'import') { matchImport(context, pattern, target, bindings, found); return; }
  if (pattern.kind === 'block' && target.kind !== 'block' && isBody(target, context)) {
    if (pattern.kids.length === 1) matchSequence(context, pattern.kids, [target], true, bindings, found);
    return;
  }
  // An imported name without another one in the pattern may have one.
  if (pattern.kind === 'pair' && target.kind === 'pair' && pattern.text === 'plain') { matchSlots(context, pattern.kids.slice(0, 1), target.kids.slice(0, 1), NO_OPTIONAL, bindings, found); return; }
  if (pattern.kind === 'list' && target.kind === 'list' && HELD.has(pattern.text) && HELD.has(target.text)) { matchChildren(context, pattern, target, bindings, found); return; }
  if (pattern.kind !== target.kind || (pattern.text !== target.text && !isLikeText(context, pattern, target))) return;
  // A declaration of one name is no destructuring.
  if (pattern.kind === 'var' && pattern.kids[2]?.kind === 'meta' && isDestructuring(target)) return;
  matchParts(context, pattern, target, bindings, found);
}

/** Constructs that stock takes for one another. */
function isLikeText(context: MatchContext, pattern: Code, target: Code): boolean {
  switch (pattern.kind as string) {
    case 'class': return (pattern.text === 'class' && target.text === 'enum') || (pattern.text === 'interface' && target.text === 'annotation');
    case 'lambda': return context.options.arrowIsFunction;
    case 'func': return pattern.text === '' && target.text !== 'self' && context.options.arrowIsFunction;
    case 'var': return target.text !== '' && target.text !== 'field' && (pattern.text === '' || (pattern.text === 'var' && context.options.letIsVar));
    case 'assign': return pattern.text === '' && target.text.endsWith('=');
    case 'foreach': return pattern.text === 'in';
    default: return false;
  }
}

function isNamed(node: Code | undefined, text: string): boolean {
  return node?.kind === 'id' && node.text === text;
}

/** A branch or loop body without braces. */
function isBody(target: Code, context: MatchContext): boolean {
  const parent = target.parent?.kind;
  if (parent === 'lambda') return context.traits.looseLambdaBodies;
  return parent === 'func' || parent === 'if' || (context.traits.looseLoopBodies && (parent === 'while' || parent === 'for' || parent === 'foreach' || parent === 'dowhile'));
}

function matchParts(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const { kids } = pattern;
  switch (pattern.kind as string) {
    case 'args':
      if (pattern.text === 'attributes') matchAnyOrder(context, kids, target.kids, context.options.xmlAttrsImplicitEllipsis, bindings, found);
      else matchArguments(context, kids, target.kids, bindings, found);
      return;
    case 'block': case 'case': matchSequence(context, kids, target.kids, true, bindings, (next) => { found(next); }); return;
    case 'dict': matchAnyOrder(context, kids, target.kids, context.traits.openObjects && context.options.implicitEllipsis, bindings, found); return;
    case 'params': case 'list': case 'typeargs': case 'typeparams': case 'resources': case 'file': matchInOrder(context, kids, target.kids, bindings, found); return;
    case 'interpolated': matchInOrder(context, kids, target.kids, bindings, found); return;
    case 'switch': matchSwitch(context, kids, target.kids, bindings, found); return;
    case 'try': matchSlots(context, kids, target.kids, OPTIONAL.try ?? NO_OPTIONAL, bindings, found); return;
    default:
      if (pattern.kind === 'attrs' && context.options.decoratorsOrderMatters) matchInOrder(context, kids.flatMap((kid) => [ANY, kid]).concat(ANY), target.kids, bindings, found);
      else if (SUBSETS.has(pattern.kind)) matchAnyOrder(context, kids, target.kids, pattern.kind !== 'body' || context.options.implicitEllipsis, bindings, found);
      else matchSlots(context, kids, target.kids, OPTIONAL[pattern.kind] ?? NO_OPTIONAL, bindings, found);
  }
}

/** Of the cases a pattern names some, in any order. */
function matchSwitch(context: MatchContext, [value = NONE, cases = NONE]: readonly Code[], [targetValue = NONE, targetCases = NONE]: readonly Code[], bindings: Bindings | undefined, found: Found): void {
  matchSlots(context, [value], [targetValue], NO_OPTIONAL, bindings, (next) => { matchAnyOrder(context, cases.kids, targetCases.kids, true, next, found); });
}

/** `a.b`: by name and object; by the dotted name that an import gives; and with `...` over steps of a chain. */
function matchMember(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const [object = NONE, name = NONE] = pattern.kids;
  const isSame = target.kind === 'member' ? isSameName(name, target.kids[1] ?? NONE) : undefined;
  // However the object is imported, the name stays.
  if (isSame === false) return;
  const wanted = dottedPattern(pattern);
  if (wanted !== undefined && isQualifiedAs(target, wanted)) { found(bindings); return; }
  if (name.kind === 'ellipsis') {
    for (const step of chainOf(context, target)) context.match(context, object, step, bindings, found);
    return;
  }
  if (target.kind === 'generic' && target.text !== '*' && target.kids[0] !== undefined) { matchMember(context, pattern, target.kids[0], bindings, found); return; }
  if (target.kind === 'id' && (target.qualified !== undefined || target.wildcards !== undefined) && name.kind === 'meta') { matchQualified(context, pattern, target, bindings, found); return; }
  if (target.kind === 'id' && object.kind === 'meta' && name.kind === 'id') matchImportedName(context, pattern, target, bindings, found);
  if (target.kind !== 'member' || pattern.text !== target.text) return;
  const [targetObject = NONE] = target.kids;
  if (isSame === true) matchObject(context, object, targetObject, bindings, found);
  else matchNameAndObject(context, pattern.kids, target.kids, bindings, found);
}

function matchNameAndObject(context: MatchContext, [object = NONE, name = NONE]: readonly Code[], [targetObject = NONE, targetName = NONE]: readonly Code[], bindings: Bindings | undefined, found: Found): void {
  context.match(context, name, targetName, bindings, (next) => { matchObject(context, object, targetObject, next, found); });
}

function matchObject(context: MatchContext, object: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (object.kind === 'member' && object.kids[1]?.kind === 'ellipsis') {
    for (const step of chainOf(context, target)) context.match(context, object.kids[0] ?? NONE, step, bindings, found);
  } else context.match(context, object, target, bindings, found);
}

const DOTTED = new WeakMap<Code, { readonly name: string | undefined }>();

/** `dottedName` of a pattern, which is held against many. */
function dottedPattern(pattern: Code): string | undefined {
  let dotted = DOTTED.get(pattern);
  if (dotted === undefined) DOTTED.set(pattern, dotted = { name: dottedName(pattern) });
  return dotted.name;
}

/** `$M.f` against `f` imported from a module, which `$M` is bound to. */
function matchImportedName(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const [object = NONE, name = NONE] = pattern.kids;
  const dotted = target.qualified;
  if (dotted?.endsWith(`.${name.text}`) !== true) return;
  const module = newCode('id', dotted.slice(0, -name.text.length - 1), [], target.start, target.end);
  context.match(context, object, module, bindings, found);
}

/** `a.b.$C` against an imported name. */
function matchQualified(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const dotted = target.qualified;
  const object = pattern.kids[0] && dottedName(pattern.kids[0]);
  if (object === undefined || (dotted === undefined ? target.wildcards?.includes(object) !== true : dotted.slice(0, dotted.lastIndexOf('.')) !== object)) return;
  context.match(context, pattern.kids[1] ?? NONE, target, bindings, found);
}

/** Whether a name is `wanted` once the import of its first part is written out. */
function isQualifiedAs(target: Code, wanted: string): boolean {
  const qualified = qualifiedName(target);
  if (qualified !== undefined) return qualified === wanted;
  const own = dottedName(target.kind === 'generic' && target.text !== '*' ? (target.kids[0] ?? target) : target);
  if (own === undefined || wanted.length <= own.length) return false;
  let head = target;
  while (head.kind === 'member' || head.kind === 'generic') head = head.kids[0] ?? NONE;
  return head.wildcards?.some((space) => `${space}.${own}` === wanted) === true;
}

/** The name with the import of its first part written out; undefined where nothing is imported. */
export function qualifiedName(node: Code): string | undefined {
  if (node.kind === 'generic') return node.text === '*' ? undefined : node.kids[0] && qualifiedName(node.kids[0]);
  if (node.kind === 'id') return node.qualified;
  if (node.kind !== 'member') return undefined;
  const [object, name] = node.kids;
  const left = object && qualifiedName(object);
  return left === undefined || name?.kind !== 'id' ? undefined : `${left}.${name.text}`;
}

/** A chain of calls and members, from the whole to its beginning: `a.b(1).c` gives itself, `a.b(1)`, `a`; and on, where `a` stands for another. */
function chainOf(context: MatchContext, target: Code): Code[] {
  const chain: Code[] = [];
  for (let at: Code | undefined = target; at !== undefined && isExpression(at);) {
    chain.push(at);
    const callee: Code | undefined = at.kind === 'call' ? at.kids[0] : at;
    at = callee?.kind === 'member' || callee?.kind === 'index' ? callee.kids[0] : standsFor(context, at);
  }
  return chain;
}

/** Whether a pattern's node names no kind of its own. */
export function isOpenNode(pattern: Code): boolean {
  return ['meta', 'typed', 'deep', 'ellipsis'].includes(pattern.kind) || (pattern.kind === 'string' && isOpenString(pattern.text));
}
