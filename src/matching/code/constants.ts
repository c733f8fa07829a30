// What expressions are known to be worth: literals, and what folds from them.
import type { Code, Constant } from './code.ts';

/** The value of a literal, or of an operation on values known already (`value` of the parts is set before). */
export function foldConstant(node: Code): Constant | undefined {
  switch (node.kind as string) {
    case 'string': return { kind: 'string', text: node.text };
    case 'number': return { kind: 'number', number: numberOf(node.text) };
    case 'bool': return { kind: 'bool', truth: node.text.toLowerCase() === 'true' };
    case 'unary': return foldUnary(node);
    case 'binary': return foldBinary(node);
    case 'hole': return node.kids[0]?.value;
    case 'interpolated': {
      const parts = node.kids.map((kid) => kid.value);
      if (parts.some((part) => part === undefined || part.kind === 'bool')) return undefined;
      const texts = parts.map((part) => (part?.kind === 'string' ? part.text : part?.kind === 'number' && part.number !== undefined ? String(part.number) : undefined));
      return { kind: 'string', text: texts.includes(undefined) ? undefined : texts.join('') };
    }
    case 'conditional': {
      const [left, right] = [node.kids[1]?.value, node.kids[2]?.value];
      return left !== undefined && right !== undefined && sameConstant(left, right) ? left : undefined;
    }
    default: return undefined;
  }
}

/** The number that a literal spells; undefined where its suffix or form says that it is no plain one. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/_/g, '');
  if (/^0[0-7]+$/.test(plain)) return Number.parseInt(plain, 8);
  if (!/^(?:0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|\d+\.)$/.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isNaN(number) ? undefined : number;
}

export function sameConstant(left: Constant, right: Constant): boolean {
  if (left.kind === 'string') return right.kind === 'string' && left.text !== undefined && left.text === right.text;
  if (left.kind === 'number') return right.kind === 'number' && left.number !== undefined && left.number === right.number;
  return right.kind === 'bool' && left.truth === right.truth;
}

function foldUnary(node: Code): Constant | undefined {
  const inner = node.kids[0]?.value;
  if (inner?.kind === 'number' && inner.number !== undefined && (node.text === '-' || node.text === '+')) return { kind: 'number', number: node.text === '-' ? -inner.number : inner.number };
  if (inner?.kind === 'bool' && (node.text === '!' || node.text === 'not')) return { kind: 'bool', truth: !inner.truth };
  return undefined;
}

function foldBinary(node: Code): Constant | undefined {
  const [left, right] = [node.kids[0]?.value, node.kids[1]?.value];
  if (left === undefined || right === undefined) return undefined;
  if (left.kind === 'string' && right.kind === 'string' && (node.text === '+' || node.text === '.' || node.text === 'adjacent')) {
    return { kind: 'string', text: left.text === undefined || right.text === undefined ? undefined : left.text + right.text };
  }
  if (left.kind !== 'number' || right.kind !== 'number' || left.number === undefined || right.number === undefined) return undefined;
  const number = arithmetic(node.text, left.number, right.number);
  return number === undefined ? undefined : { kind: 'number', number };
}

function arithmetic(operator: string, left: number, right: number): number | undefined {
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return right === 0 ? undefined : Number.isInteger(left) && Number.isInteger(right) ? Math.trunc(left / right) : left / right;
    case '%': return right === 0 ? undefined : left % right;
    case '<<': return left * 2 ** right;
    case '>>': return Math.floor(left / 2 ** right);
    case '|': return left | right;
    case '&': return left & right;
    case '^': return left ^ right;
    default: return undefined;
  }
}
