// Statements of patterns: sequences that go into nested blocks, and expression statements that match inside others.
import { isExpression, newCode, NONE, type Code } from '../code/code.ts';
import type { Bindings } from './bindings.ts';
import { bindAll } from './match-lists.ts';
import type { LanguageTraits } from '../languages/code-language.ts';
import type { Found, MatchContext } from './match-context.ts';
import { StatementRun } from './statement-run.ts';

/** Called with the end of the last statement that the match covers. */
export type FoundUntil = (bindings: Bindings | undefined, end: number) => void;

/** All of `targets` against `patterns`. @param whole whether nothing may follow the match (the inside of braces). */
export function matchSequence(context: MatchContext, patterns: readonly Code[], targets: readonly Code[], whole: boolean, bindings: Bindings | undefined, found: FoundUntil): void {
  matchRun(context, patterns, runOf(context, patterns, targets), 0, whole, bindings, found);
}

/** `statements` as `patterns` go over them. */
export function runOf(context: MatchContext, patterns: readonly Code[], statements: readonly Code[]): StatementRun {
  // What is known of metavariables is asked of what they are bound to, which may be equal to something else here.
  const unbound: MatchContext = { ...context, known: undefined };
  return new StatementRun(statements, (pattern, statement) => {
    const ways: unknown[] = [];
    matchStatement(unbound, patterns[pattern] as Code, statement, undefined, (next) => { ways.push(next); });
    return ways.length > 0;
  });
}

/** `patterns` from a statement of the run on. With an ellipsis among them also over the statements inside those. */
export function matchRun(context: MatchContext, patterns: readonly Code[], run: StatementRun, from: number, whole: boolean, bindings: Bindings | undefined, found: FoundUntil): void {
  if (!canBegin(context, patterns[0], run.statements[from], bindings)) return;
  const isOpen = patterns.some(isEllipsis);
  walk({ context, patterns, run, whole, ends: !whole, found }, bindings, from);
  if (!isOpen || !context.options.goDeeperStmt || (whole && patterns.length === 1 && patterns[0]?.kind === 'ellipsis')) return;
  const inFlat = from < run.statements.length ? run.placeInFlat(from) : run.flat.statements.length;
  // What follows inside out need not be named.
  if (whole || run.flat.statements.length - inFlat > run.statements.length - from) walk({ context, patterns, run: run.flat, whole: false, ends: !whole, found }, bindings, inFlat);
}

function isEllipsis({ kind }: Code): boolean {
  return kind === 'ellipsis' || kind === 'metaellipsis';
}

/** Whether the first statements fit, so that the rest is worth a look. */
function canBegin(context: MatchContext, first: Code | undefined, target: Code | undefined, bindings: Bindings | undefined): boolean {
  if (first === undefined || isEllipsis(first)) return true;
  const ways: unknown[] = [];
  if (target !== undefined) matchStatement(context, first, target, bindings, (next) => { ways.push(next); });
  return ways.length > 0;
}

/** What stays the same on the way through a sequence. */
interface Walk {
  readonly context: MatchContext;
  readonly patterns: readonly Code[];
  readonly run: StatementRun;
  /** Whether nothing may follow the match. */
  readonly whole: boolean;
  /** Whether every end of the match counts, or only that there is one. */
  readonly ends: boolean;
  readonly found: FoundUntil;
}

function walk(way: Walk, bindings: Bindings | undefined, from: number): void {
  const { patterns, run } = way;
  // The first has been tried, and what only some statement could match has to have one.
  if (patterns.every((pattern, at) => at === 0 || isEllipsis(pattern) || run.lastFit(at) >= from)) step(way, bindings, 0, from, -1);
}

function step(way: Walk, bindings: Bindings | undefined, at: number, from: number, end: number): void {
  const { context, patterns, run, whole, ends, found } = way;
  const targets = run.statements;
  if (--context.budget.steps <= 0) return;
  const pattern = patterns[at];
  if (pattern === undefined) {
    if (!whole || from === targets.length) found(bindings, end);
    return;
  }
  if (isEllipsis(pattern)) {
    const isLast = at === patterns.length - 1;
    if (isLast && !ends && pattern.kind === 'ellipsis') { found(bindings, end); return; }
    const next = patterns[at + 1];
    const last = next === undefined || isEllipsis(next) ? targets.length : run.lastFit(at + 1);
    let reached = end;
    for (let to = from; to <= last; to++) {
      if (to > from) reached = Math.max(reached, (targets[to - 1] as Code).end);
      if (isLast && whole && to < targets.length) continue;
      const bound = pattern.kind === 'ellipsis' ? bindings : bindAll(context, pattern.text, targets.slice(from, to), bindings);
      if (bound !== false) step(way, bound, at + 1, to, reached);
    }
    return;
  }
  const target = targets[from];
  // The first is tried anyway; the others are come to again and again.
  if (target === undefined || (at > 0 && !run.fits(at, from))) return;
  matchStatement(context, pattern, target, bindings, (next) => { step(way, next, at + 1, from + 1, Math.max(end, target.end)); });
}

/** One statement of a pattern against one of the code. */
export function matchStatement(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  if (pattern.kind === 'return' && context.options.implicitReturn && isImplicitReturn(target, context.traits)) {
    const [value = NONE] = pattern.kids;
    if (value !== NONE) context.match(context, value, target.kids[0] ?? NONE, bindings, found);
  } else if (pattern.kind !== 'exprstmt') {
    if (pattern.kind === 'meta' || pattern.kind === 'other' || !isExpression(pattern)) context.match(context, pattern, target, bindings, found);
    else matchExpressionStatement(context, pattern, target, bindings, found);
  } else {
    const [expression = NONE] = pattern.kids;
    if (expression.kind !== 'meta') matchExpressionStatement(context, expression, target, bindings, found);
    else context.match(context, expression, target.kind === 'exprstmt' ? (target.kids[0] ?? target) : target, bindings, found);
  }
}

/** A call at the end of a function expression, which stock takes for what it returns; where a language does so, any last expression. */
export function isImplicitReturn(statement: Code, { lastIsReturned }: Pick<LanguageTraits, 'lastIsReturned'>): boolean {
  if (lastIsReturned) return statement.kind === 'exprstmt' && statement.kids[0]?.kind !== 'assign' && isLastOfFunction(statement);
  return statement.kind === 'exprstmt' && yields(statement.kids[0]) && endsFunction(statement);
}

function isLastOfFunction(statement: Code): boolean {
  const block = statement.parent;
  return block?.kind === 'block' && block.kids.at(-1) === statement && (block.parent?.kind === 'func' || block.parent?.kind === 'lambda');
}

function yields(code: Code | undefined): boolean {
  return code?.kind === 'call' || code?.kind === 'await' || code?.kind === 'binary' || (code?.kind === 'assign' && code.kids[1]?.kind === 'call');
}

function endsFunction(statement: Code): boolean {
  const block = statement.parent;
  if (block?.kind !== 'block' || block.kids.at(-1) !== statement) return false;
  return block.parent?.kind === 'if' ? endsFunction(block.parent) : block.parent?.kind === 'lambda' && block.parent.text === 'function';
}

function matchExpressionStatement(context: MatchContext, expression: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const [first = NONE] = target.kids;
  switch (target.kind as string) {
    case 'exprstmt': matchDeep(context, expression, first, bindings, found); return;
    case 'return': if (first !== NONE) matchDeep(context, expression, first, bindings, found, true); return;
    case 'var': {
      const value = target.kids[3] ?? NONE;
      const assigns = expression.kind !== 'assign' || canBeAssignment(context, target);
      if (value !== NONE) matchDeep(context, expression, assigns ? asAssignment(target) : value, bindings, found, true);
      return;
    }
    default:
      // What a declared function or class holds is not of the statement.
      if (expression.kind === 'deep' && target.kind !== 'func' && target.kind !== 'class') context.match(context, expression, target, bindings, found);
      else if (isExpression(target) && target.kind !== 'other') matchDeep(context, expression, target, bindings, found);
  }
}

/** Whether a declaration with a value may be read as an assignment; a destructuring one is nothing else. */
export function canBeAssignment(context: MatchContext, variable: Code): boolean {
  return variable.kids[3] !== NONE && variable.kids[3] !== undefined && ((context.options.vardefAssign && context.traits.declarationAssigns) || isDestructuring(variable));
}

/** `const { a } = b`, `const [a] = b`. */
export function isDestructuring(variable: Code): boolean {
  const name = variable.kids[2]?.kind;
  return name === 'dict' || name === 'list';
}

/** `T a = b` as `a = b`. */
export function asAssignment(variable: Code): Code {
  const [, , name = NONE, value = NONE] = variable.kids;
  const made = newCode('assign', '', [name, value], isDestructuring(variable) ? variable.start : name.start, value.end);
  made.parent = variable;
  return made;
}

/** The expression itself, and those inside it. */
function matchDeep(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found, always = false): void {
  context.match(context, pattern, target, bindings, found);
  if (!context.options.goDeeperExpr || !(context.options.implicitDeepExprstmt || always) || pattern.kind === 'ellipsis' || pattern.kind === 'meta') return;
  for (const inner of always ? insideOf(target, false) : impliedBy(target)) context.match(context, pattern, inner, bindings, found);
}

/** Expressions that `f();` means, too, where they stand inside a statement's expression: what is assigned, called, given, put together. */
function impliedBy(target: Code): Code[] {
  const found: Code[] = [];
  const visit = (node: Code): void => {
    for (const part of partsImpliedBy(node)) {
      if (part === NONE) continue;
      if (isExpression(part)) found.push(part);
      visit(part);
    }
  };
  visit(target);
  return found;
}

function partsImpliedBy({ kind, text, kids }: Code): readonly Code[] {
  switch (kind as string) {
    case 'assign': case 'compound': case 'named': return kids.slice(1);
    case 'member': case 'typetest': return kids.slice(0, 1);
    case 'cast': return kids.slice(1, 2);
    case 'unary': return text === '&' || text === '*' ? [] : kids;
    case 'call': case 'args': case 'binary': case 'await': case 'yield': case 'list': case 'dict': case 'pair': case 'interpolated': case 'hole': case 'spread': case 'other': return kids;
    default: return [];
  }
}

/** Expressions inside code, outside-in; those of its statements only where `statements`, those in the bodies of functions and classes in an expression never. */
export function insideOf(target: Code, statements: boolean): Code[] {
  const inside: Code[] = [];
  const visit = (node: Code): void => {
    for (const kid of node.kids) {
      if (kid === NONE || ((!statements || node.kind === 'lambda' || node.kind === 'new') && (kid.kind === 'block' || kid.kind === 'body'))) continue;
      if (isExpression(kid)) inside.push(kid);
      visit(kid);
    }
  };
  visit(target);
  return inside;
}
