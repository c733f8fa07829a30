// All places of a file where one reading of a pattern matches.
import { isExpression, isStatement, isStatementList, NONE, type Code, type CodeKind } from '../code/code.ts';
import type { Reading } from '../pattern/reading.ts';
import type { Bindings } from './bindings.ts';
import { calledName, type CodeFile } from './code-file.ts';
import { isOpenNode, matchWhole } from './match-code.ts';
import { NamedExpressions } from './named-expressions.ts';
import type { MatchContext } from './match-context.ts';
import type { Region } from './region.ts';
import { holdsCalls, requiredCalls } from './required-calls.ts';
import { asAssignment, canBeAssignment, isImplicitReturn, matchRun, matchStatement, runOf } from './match-statements.ts';

/** Called for each match of a pattern: its range of the file and what its metavariables stand for. */
type Emit = (start: number, end: number, bindings: Bindings | undefined) => void;

const NO_NAMES: readonly string[] = [];
const NO_NODES: readonly Code[] = [];

/** @param region where matches are wanted; undefined: everywhere. */
export function findReading(context: MatchContext, file: CodeFile, reading: Reading, region: Region | undefined, emit: Emit): void {
  const wanted: Wanted = { has: (start, end) => region?.touches(start, end) !== false, among: (nodes) => region?.touching(nodes) ?? nodes };
  switch (reading.form) {
    case 'expression': findExpression(context, file, reading.node, wanted, emit); return;
    case 'statement': findStatement(context, file, reading.node, wanted, emit); return;
    case 'sequence': findSequence(context, file, reading.nodes, wanted, emit); return;
    case 'part': findPart(context, file, reading.node, wanted, emit);
  }
}

/** Where matches are of use. */
interface Wanted {
  readonly has: (start: number, end: number) => boolean;
  readonly among: (nodes: readonly Code[]) => readonly Code[];
}

function findExpression(context: MatchContext, file: CodeFile, pattern: Code, wanted: Wanted, emit: Emit): void {
  const calls = requiredCalls(pattern, context.options);
  let at = file.root;
  const found = (bindings: Bindings | undefined): void => { emit(at.start, at.end, bindings); };
  const matchAt = (target: Code): void => { at = target; matchWhole(context, pattern, target, undefined, found); };
  for (const target of wanted.among(expressionCandidates(file, pattern))) if ((context.options.attrExpr || target.parent?.kind !== 'annotation') && holdsCalls(file, calls, target)) matchAt(target);
  if ((pattern.kind === 'call' || pattern.kind === 'deep' || pattern.kind === 'meta') && context.options.attrExpr) {
    for (const target of file.byKind.get('annotation') ?? []) {
      const start = target.start + (context.text.startsWith('@', target.start) ? 1 : 0);
      if (wanted.has(start, target.end)) matchAt({ ...target, kind: 'call', start });
    }
  }
  if (pattern.kind === 'assign' || pattern.kind === 'deep' || pattern.kind === 'meta') for (const target of wanted.among(file.byKind.get('var') ?? [])) if (canBeAssignment(context, target) && holdsCalls(file, calls, target)) matchAt(asAssignment(target));
}

/** Nodes that could match: by the called name, by kind, or every expression. */
function expressionCandidates(file: CodeFile, pattern: Code): readonly Code[] {
  if (pattern.kind === 'call') {
    const name = calledName(pattern);
    const viaImport = name !== undefined && pattern.kids[0]?.kind === 'member';
    if (name !== undefined && !viaImport) return file.callsByName.get(name) ?? [];
    return name === undefined ? (file.byKind.get('call') ?? []) : (file.callsByName.get(name) ?? []);
  }
  const name = pattern.kind === 'member' ? pattern.kids[1] : pattern;
  if ((pattern.kind === 'id' || pattern.kind === 'member') && name?.kind === 'id') return namedExpressions(file, pattern).of(name.text);
  if (isOpenNode(pattern) || ['string', 'number', 'bool', 'id', 'member', 'binary'].includes(pattern.kind)) return allExpressions(file, pattern);
  const same = file.byKind.get(pattern.kind) ?? [];
  if (pattern.kind === 'new') return [...same, ...(file.byKind.get('newarray') ?? [])];
  return same;
}

/** Kinds that hold expressions but are names of something declared. */
const NAME_HOLDERS: Readonly<Partial<Record<CodeKind, number>>> = { func: 2, class: 1, param: 2, var: 2, named: 0, member: 1, enumconst: 0, methodref: 1, label: 0 };

/** What a pattern asks for, as far as it matters to which places count as expressions. */
type Sought = 'literal' | 'name' | 'other';

const SOUGHT: Readonly<Partial<Record<CodeKind, Sought>>> = { string: 'literal', number: 'literal', id: 'name', member: 'name' };

/** Expressions of a file in order of the text, listed once for all patterns. */
const LISTED = new WeakMap<CodeFile, Map<Sought, readonly Code[]>>();

/** Those that a pattern which is open may mean. */
export function allExpressions(file: CodeFile, pattern: Code): readonly Code[] {
  const sought = SOUGHT[pattern.kind] ?? 'other';
  let known = LISTED.get(file);
  if (known === undefined) LISTED.set(file, known = new Map<Sought, readonly Code[]>());
  let listed = known.get(sought);
  if (listed === undefined) known.set(sought, listed = listExpressions(file.root, sought));
  return listed;
}

const NAMED = new WeakMap<CodeFile, NamedExpressions>();

function namedExpressions(file: CodeFile, pattern: Code): NamedExpressions {
  let named = NAMED.get(file);
  if (named === undefined) NAMED.set(file, named = new NamedExpressions(allExpressions(file, pattern)));
  return named;
}

function listExpressions(root: Code, sought: Sought): readonly Code[] {
  const listed: Code[] = [];
  const stack: Code[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isExpression(node) && (node === root || isVisited(node, sought))) listed.push(node);
    // What is imported is a name as a whole.
    if (node.kind === 'import' || node.kind === 'package') continue;
    for (let index = node.kids.length - 1; index >= 0; index--) {
      const kid = node.kids[index];
      if (kid !== undefined && kid !== NONE) stack.push(kid);
    }
  }
  return listed;
}

/** Names in declarations, types and imports are no expressions, nor are namespaces; the name of a variable with a value is, as if it were assigned. */
function isVisited(node: Code, sought: Sought): boolean {
  const { parent } = node;
  if (node.kind === 'other' && node.text === 'namespace') return false;
  if (parent === undefined) return true;
  switch (parent.kind as string) {
    case 'var': return parent.kids[2] === node ? parent.kids[3] !== NONE && sought !== 'literal' : parent.kids[1] !== node;
    case 'import': case 'package': case 'types': case 'typeargs': case 'generic': case 'arraytype': case 'typeparams': case 'modifier': return false;
    case 'func': return parent.kids[6] === node;
    case 'param': return parent.kids[3] === node;
    case 'class': return false;
    // A class that a variable names.
    case 'new': return parent.kids[0] !== node || node.text.startsWith('$');
    case 'cast': case 'newarray': case 'foreach': return parent.kids[0] !== node;
    case 'classref': case 'typetest': return parent.kind === 'typetest' && parent.kids[0] === node;
    case 'annotation': return parent.kids[0] !== node || sought === 'name';
    default: return NAME_HOLDERS[parent.kind] === undefined || parent.kids[NAME_HOLDERS[parent.kind] as number] !== node;
  }
}

function findStatement(context: MatchContext, file: CodeFile, pattern: Code, wanted: Wanted, emit: Emit): void {
  // Alone it stands for any expression.
  if (pattern.kind === 'ellipsis') { findExpression(context, file, pattern, wanted, emit); return; }
  const nodesOf = (kind: CodeKind): readonly Code[] => wanted.among(file.byKind.get(kind) ?? NO_NODES);
  const calls = requiredCalls(pattern, context.options);
  let held = file.root;
  const found = (bindings: Bindings | undefined): void => {
    emit(held.start, pattern.kids.at(-1)?.kind === 'ellipsis' ? headEnd(held) : held.end, bindings);
    const implicit = context.options.implicitReturn && isImplicitReturn(held, context.traits) ? held.kids[0] : undefined;
    if (implicit !== undefined) emit(implicit.start, implicit.end, bindings);
  };
  const at = (target: Code): void => {
    held = target;
    if (holdsCalls(file, calls, target)) matchStatement(context, pattern, target, undefined, found);
  };
  if (pattern.kind === 'exprstmt' || pattern.kind === 'meta' || (isExpression(pattern) && pattern.kind !== 'other')) {
    const any = pattern.kind !== 'exprstmt' || pattern.kids[0]?.kind === 'meta';
    for (const node of wanted.among(file.statements)) if (any || node.kind === 'exprstmt' || node.kind === 'return' || node.kind === 'var') at(node);
    return;
  }
  if (pattern.kind === 'return' && context.options.implicitReturn) for (const node of nodesOf('exprstmt')) if (isImplicitReturn(node, context.traits)) at(node);
  // `function ... (...) {...}` is any function.
  if (pattern.kind === 'func' && pattern.kids[2]?.kind === 'ellipsis') for (const node of nodesOf('lambda')) at(node);
  // `const a = require('m')` is an import, too.
  if (pattern.kind === 'import') for (const node of nodesOf('var')) at(node);
  if (pattern.kind === 'for') for (const node of nodesOf('foreach')) at(node);
  for (const node of nodesOf(pattern.kind)) at(node);
}

/** Where the head of a declaration ends, for patterns that leave its body out: with its last part that is more than a bracket. */
function headEnd({ kind, kids, end }: Code): number {
  if (kind !== 'func' && kind !== 'class') return end;
  return Math.max(...kids.slice(0, -1).map((kid) => (kid.kind === 'params' ? (kid.kids.at(-1)?.end ?? 0) : kid.end)));
}

function findSequence(context: MatchContext, file: CodeFile, patterns: readonly Code[], wanted: Wanted, emit: Emit): void {
  const [begin = NO_NAMES, ...rest] = patterns.map((pattern) => requiredCalls(pattern, context.options));
  const calls = rest.flat();
  const holders = file.statementLists.filter((node) => wanted.has(node.start, node.end) && holdsCalls(file, begin, node) && holdsCalls(file, calls, node));
  // What a metavariable is bound to may be a statement alone.
  const lists = isStatement(file.root) && !isStatementList(file.root) ? [[file.root]] : [];
  for (const list of [...lists, ...holders.map((node) => (node.kind === 'case' ? node.kids.slice(1) : node.kids))]) {
    const end = list.at(-1)?.end ?? 0;
    const run = runOf(context, patterns, list);
    for (let from = 0; from < list.length; from++) {
      const first = list[from] as Code;
      if (!wanted.has(first.start, end) || !holdsCalls(file, begin, first)) continue;
      matchRun(context, patterns, run, from, false, undefined, (bindings, last) => { if (last >= 0) emit(startOf(list, from, last), last, bindings); });
    }
  }
}

/** Go's `if a := b(); a {}` begins before what it declares first. */
function startOf(list: readonly Code[], from: number, end: number): number {
  const { start } = list[from] as Code;
  const next = list[from + 1];
  return next !== undefined && next.end <= end ? Math.min(start, next.start) : start;
}

function findPart(context: MatchContext, file: CodeFile, pattern: Code, wanted: Wanted, emit: Emit): void {
  if (pattern.kind === 'other' && pattern.text === 'finally') {
    for (const node of file.byKind.get('try') ?? []) {
      const last = node.kids[3];
      if (last !== undefined && last !== NONE && wanted.has(last.start, last.end)) context.match(context, pattern.kids[0] ?? NONE, last, undefined, (bindings) => { emit(last.start, last.end, bindings); });
    }
    return;
  }
  const calls = requiredCalls(pattern, context.options);
  for (const node of partCandidates(file, pattern)) if (wanted.has(node.start, node.end) && holdsCalls(file, calls, node)) context.match(context, pattern, node, undefined, (bindings) => { emit(node.start, node.end, bindings); });
}

function partCandidates(file: CodeFile, pattern: Code): readonly Code[] {
  if (isOpenNode(pattern) && pattern.kind !== 'string') return [...file.byKind].flatMap(([kind, nodes]) => (kind === 'file' ? [] : nodes));
  return [...(file.byKind.get(pattern.kind) ?? []), ...(file.byKind.get('alias') ?? [])];
}
