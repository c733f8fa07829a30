// One shape for code of every language, and for patterns: what rules are matched against.

/**
 * What a node is. Children stand in fixed places (see `SLOTS`); lists (`args`, `block`, ...) have any number of children.
 * A construct that no language table names is `other`, its kind in the grammar as text.
 */
export type CodeKind =
  // Names and operators
  | 'none' | 'id' | 'member' | 'call' | 'args' | 'named' | 'spread' | 'new' | 'binary' | 'unary' | 'assign' | 'compound' | 'index' | 'conditional'
  | 'cast' | 'typetest' | 'lambda' | 'await' | 'methodref' | 'classref' | 'special'
  // Literals
  | 'string' | 'interpolated' | 'hole' | 'number' | 'bool' | 'null' | 'char' | 'regex' | 'list' | 'dict' | 'pair' | 'newarray'
  // Types
  | 'generic' | 'typeargs' | 'arraytype' | 'wildcard'
  // Statements
  | 'file' | 'block' | 'exprstmt' | 'if' | 'while' | 'for' | 'foreach' | 'dowhile' | 'switch' | 'case' | 'try' | 'resources' | 'catches' | 'catch' | 'return' | 'throw'
  | 'break' | 'continue' | 'assert' | 'sync' | 'label' | 'import' | 'package' | 'with' | 'yield'
  // Declarations
  | 'var' | 'func' | 'class' | 'body' | 'params' | 'param' | 'attrs' | 'modifier' | 'annotation' | 'types' | 'typeparams' | 'enumconst'
  // Markup inside code
  | 'xml' | 'xmlattr' | 'xmltext'
  // In YAML: stands for what its anchor names (`symbolic`)
  | 'alias'
  | 'other' | 'several'
  // Only in patterns
  | 'meta' | 'metaellipsis' | 'ellipsis' | 'deep' | 'typed';

export interface Code {
  readonly kind: CodeKind;
  /** A name, an operator, a modifier, the content of a string, the digits of a number; '' where the kind says it all. */
  readonly text: string;
  readonly kids: readonly Code[];
  /** Code units of the file, base 0; the end exclusive. What stock takes as the range of the construct, not always all of its text. */
  readonly start: number;
  readonly end: number;
  parent: Code | undefined;
  /** Names: what they were declared as; see `resolveNames`. */
  declared: Declaration | undefined;
  /** Expressions: the value they are known to have. */
  value: Constant | undefined;
  /** Names: the expression they were last given, where that is certain. */
  symbolic: Code | undefined;
  /** Names: the dotted name that an import gives them. */
  qualified: string | undefined;
  /** Names that nothing in the file explains: what is imported as a whole and may hold them. */
  wildcards: readonly string[] | undefined;
  /** See `hashCode`. */
  hash: number;
}

/** A variable, field or parameter. */
export interface Declaration {
  readonly name: string;
  readonly node: Code;
  readonly type: Code;
  /** Whether it belongs to the file, to no function or class in it. */
  readonly global: boolean;
  /** The dotted name it was imported under. */
  imported: string | undefined;
  /** How often it is given a value, its declaration included. */
  writes: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where stock says that a constant stands: its literal, or the operator that made it. */
interface Placed {
  readonly at?: Span;
  /** Set where callers decide (`hisguard_scope`): what else it may be, as far as the file tells. */
  readonly others?: readonly Constant[];
}

/** A value known before the program runs. A string whose text is not known is one nevertheless. */
export type Constant =
  | (Placed & { readonly kind: 'string'; readonly text: string | undefined })
  | (Placed & { readonly kind: 'number'; readonly number: number | undefined; readonly isFloat: boolean })
  | (Placed & { readonly kind: 'bool'; readonly truth: boolean })
  | (Placed & { readonly kind: 'char' | 'regex' | 'null'; readonly text: string });

export function newCode(kind: CodeKind, text: string, kids: readonly Code[], start: number, end: number): Code {
  return { kind, text, kids, start, end, parent: undefined, declared: undefined, value: undefined, symbolic: undefined, qualified: undefined, wildcards: undefined, hash: 0 };
}

/** Stands where a part is left out. */
export const NONE: Code = newCode('none', '', [], -1, -1);

/** Sets `parent` in the whole tree. */
export function linkParents(root: Code): Code {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const kid of node.kids) {
      if (kid === NONE) continue;
      kid.parent = node;
      stack.push(kid);
    }
  }
  return root;
}

/** Number of a subtree's kinds and texts: equal code has equal numbers, unequal code practically never. */
export function hashCode(node: Code): number {
  if (node.hash !== 0) return node.hash;
  let low = textHash(node.kind) ^ Math.imul(textHash(node.text), 31);
  let high = node.kids.length + node.text.length * 17;
  for (const kid of node.kids) {
    const inner = kid === NONE ? 1 : hashCode(kid);
    low = Math.imul(low ^ (inner | 0), 0x01000193) + 0x7f4a7c15;
    low ^= low >>> 15;
    high = (Math.imul(high, 0x5bd1e995) ^ Math.floor(inner / 4294967296) ^ (inner | 0)) & 0x1fffff;
  }
  node.hash = (high & 0x1fffff) * 4294967296 + (low >>> 0) || 1;
  return node.hash;
}

function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 13);
}

const EXPRESSIONS: ReadonlySet<CodeKind> = new Set<CodeKind>([
  'id', 'member', 'call', 'new', 'binary', 'unary', 'assign', 'compound', 'index', 'conditional', 'cast', 'typetest', 'lambda', 'await', 'methodref', 'classref', 'special',
  'string', 'interpolated', 'number', 'bool', 'null', 'char', 'regex', 'list', 'dict', 'newarray', 'xml', 'spread', 'yield', 'other',
]);
const STATEMENTS: ReadonlySet<CodeKind> = new Set<CodeKind>([
  'block', 'exprstmt', 'if', 'while', 'for', 'foreach', 'dowhile', 'switch', 'try', 'return', 'throw', 'break', 'continue', 'assert', 'sync', 'label', 'import', 'package', 'with',
  'var', 'func', 'class',
]);
const STATEMENT_LISTS: ReadonlySet<CodeKind> = new Set<CodeKind>(['file', 'block', 'case', 'body']);

export function isExpression(node: Code): boolean { return EXPRESSIONS.has(node.kind); }
export function isStatement(node: Code): boolean { return STATEMENTS.has(node.kind) || (node.kind === 'other' && node.parent !== undefined && STATEMENT_LISTS.has(node.parent.kind)); }
/** Whether its children are statements in their order. */
export function isStatementList(node: Code): boolean { return STATEMENT_LISTS.has(node.kind); }
