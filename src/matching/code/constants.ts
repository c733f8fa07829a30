// What expressions are known to be worth: literals, and what folds from them.
import type { Code, Constant, Span } from './code.ts';
import { eachValue, oneOf, sameConstant } from './possible-values.ts';

export interface Folding {
  readonly valueOf: (part: Code) => Constant | undefined;
  /** Where values are followed through a function: fewer operations fold there, and a text that was put together stands at its operator. */
  readonly operatorOf?: (operation: Code) => Span;
  /** What the file says of an expression besides, with `hisguard_scope`. */
  readonly known?: (node: Code, valueOf: (part: Code) => Constant | undefined) => Constant | undefined;
}

const BY_NODE: Folding = { valueOf: (part) => part.value };

/** The value of a literal, or of an operation on values known already. */
export function foldConstant(node: Code, asked: Folding = BY_NODE): Constant | undefined {
  if (!FOLDED.has(node.kind)) return literalOf(node);
  // Only where values are followed through a function is asking for a part more than a look at it.
  const folding = asked.operatorOf === undefined ? asked : askingOnce(asked);
  const known = folding.known?.(node, folding.valueOf);
  if (known !== undefined) return known;
  const doubtful = OPERATIONS.has(node.kind) ? node.kids.find((kid) => folding.valueOf(kid)?.others !== undefined) : undefined;
  return doubtful === undefined ? foldOne(node, folding) : foldPossible(node, doubtful, folding);
}

/** Asking for a part folds it, and its parts in turn: twice at each level would double the work with each of a long chain's operators. */
function askingOnce(folding: Folding): Folding {
  const values = new Map<Code, Constant | undefined>();
  const valueOf = (part: Code): Constant | undefined => {
    if (!values.has(part)) values.set(part, folding.valueOf(part));
    return values.get(part);
  };
  return { ...folding, valueOf };
}

/** What folds from its parts alone. */
const OPERATIONS = new Set(['unary', 'binary', 'hole', 'interpolated', 'conditional']);
/** Nothing else folds, whatever is known of its parts. */
const FOLDED = new Set([...OPERATIONS, 'call', 'new', 'cast', 'list', 'newarray']);

/** With each value that one of its parts may have. */
function foldPossible(node: Code, doubtful: Code, folding: Folding): Constant | undefined {
  const values = eachValue(folding.valueOf(doubtful)).flatMap((value) => foldConstant(node, { ...folding, valueOf: (part) => (part === doubtful ? value : folding.valueOf(part)) }) ?? []);
  return oneOf(values);
}

function foldOne(node: Code, folding: Folding): Constant | undefined {
  const [first, second, third] = node.kids;
  const valueOf = (part: Code | undefined): Constant | undefined => part && folding.valueOf(part);
  switch (node.kind as string) {
    case 'unary': return foldUnary(node.text, valueOf(first));
    case 'binary': return foldBinary(node, valueOf(first), valueOf(second), folding);
    case 'hole': return valueOf(first);
    case 'interpolated': return node.text === 'shell' ? undefined : foldTexts(node.kids.map(valueOf));
    case 'conditional': {
      const [left, right] = [valueOf(second), valueOf(third)];
      if (left === undefined || right === undefined) return undefined;
      if (sameConstant(left, right)) return left;
      return left.kind === 'string' && right.kind === 'string' ? { kind: 'string', text: undefined } : undefined;
    }
    case 'call': return foldCall(first, second?.kids ?? [], folding);
    default: return undefined;
  }
}

/** Calls of which stock knows that constants make a text. */
function foldCall(callee: Code | undefined, values: readonly Code[], folding: Folding): Constant | undefined {
  const isFormat = callee?.kind === 'member' && callee.kids[0]?.text === 'String' && callee.kids[1]?.text === 'format';
  if (!isFormat && (callee?.kind !== 'id' || !FOLDED_CALLS.has(callee.text) || values.length !== 1)) return undefined;
  return values.length > 0 && values.every((value) => folding.valueOf(value) !== undefined) ? { kind: 'string', text: undefined } : undefined;
}

const FOLDED_CALLS = new Set(['escapeshellarg', 'htmlspecialchars_decode']);

export function literalOf(node: Code): Constant | undefined {
  switch (node.kind as string) {
    case 'string': return { kind: 'string', text: node.text, at: node };
    case 'number': return node.value ?? { kind: 'number', number: numberOf(node.text), isFloat: isFloat(node.text), at: node };
    case 'bool': return { kind: 'bool', truth: node.text.toLowerCase() === 'true', at: node };
    case 'char': case 'regex': case 'null': return { kind: node.kind as 'char' | 'regex' | 'null', text: node.text.toLowerCase() === 'null' ? 'null' : node.text, at: node };
    default: return undefined;
  }
}

function isFloat(text: string): boolean {
  return !/^0[xX]/.test(text) && /[.eE]/.test(text);
}

/** The number that a literal spells; undefined where its suffix or form says that it is no plain one. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/_/g, '');
  if (/^0[0-7]+$/.test(plain)) return Number.parseInt(plain, 8);
  if (!/^(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|\d+\.)$/.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isNaN(number) ? undefined : number;
}

function foldUnary(operator: string, inner: Constant | undefined): Constant | undefined {
  if (inner?.kind === 'number' && inner.number !== undefined && (operator === '-' || operator === '+')) return { ...inner, number: operator === '-' ? -inner.number : inner.number };
  if (inner?.kind === 'bool' && (operator === '!' || operator === 'not')) return { ...inner, truth: !inner.truth };
  return undefined;
}

/** The first text gives the whole its place. */
function foldTexts(parts: readonly (Constant | undefined)[]): Constant | undefined {
  if (parts.length === 0) return { kind: 'string', text: '' };
  if (parts.some((part) => part === undefined || (part.kind !== 'string' && part.kind !== 'number'))) return undefined;
  const texts = parts.map((part) => (part?.kind === 'string' ? part.text : part?.kind === 'number' && part.number !== undefined ? String(part.number) : undefined));
  const first = parts.find((part) => part?.kind === 'string');
  return { kind: 'string', text: texts.includes(undefined) ? undefined : texts.join(''), ...(first?.at !== undefined && { at: first.at }) };
}

function foldBinary(node: Code, left: Constant | undefined, right: Constant | undefined, folding: Folding): Constant | undefined {
  if (left === undefined || right === undefined) return undefined;
  const { operatorOf } = folding;
  if (left.kind === 'string') {
    const joins = node.text === '+' || node.text === '.' || node.text === 'adjacent';
    if (operatorOf === undefined || node.text === 'adjacent') return joins ? foldTexts([left, right]) : undefined;
    if (right.kind !== 'string') return undefined;
    return { ...(joins ? foldTexts([left, right]) : undefined), kind: 'string', ...(!joins && { text: undefined }), at: operatorOf(node) } as Constant;
  }
  if (left.kind === 'bool' && right.kind === 'bool' && (node.text === '&&' || node.text === '||')) return { kind: 'bool', truth: node.text === '&&' ? left.truth && right.truth : left.truth || right.truth };
  if (left.kind !== 'number' || right.kind !== 'number' || left.number === undefined || right.number === undefined || left.isFloat || right.isFloat) return undefined;
  if (operatorOf !== undefined && folding.known === undefined && !'+-*/'.includes(node.text)) return undefined;
  const truth = compare(node.text, left.number, right.number);
  if (truth !== undefined) return { kind: 'bool', truth };
  const number = arithmetic(node.text, left.number, right.number);
  return number === undefined ? undefined : { kind: 'number', number, isFloat: false };
}

function compare(operator: string, left: number, right: number): boolean | undefined {
  switch (operator) {
    case '<': return left < right;
    case '<=': return left <= right;
    case '>': return left > right;
    case '>=': return left >= right;
    case '==': case '===': return left === right;
    case '!=': case '!==': return left !== right;
    default: return undefined;
  }
}

function arithmetic(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '**': return left ** right;
    case '/': return right === 0 ? undefined : Math.trunc(left / right);
    case '//': return right === 0 ? undefined : Math.floor(left / right);
    case '%': return right === 0 ? undefined : left % right;
    case '<<': return left * 2 ** right;
    case '>>': return Math.floor(left / 2 ** right);
    case '|': return left | right;
    case '&': return left & right;
    case '^': return left ^ right;
    default: return undefined;
  }
}
