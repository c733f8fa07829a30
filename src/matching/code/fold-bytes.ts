// Bytes and characters that stand in the code, with `hisguard_scope`: arrays of literals, copies of them, decoded literals.
import { NONE, type Code, type Constant, type Declaration } from './code.ts';

type ValueOf = (part: Code) => Constant | undefined;

/** Types whose arrays are keys, IVs, salts and passwords. */
const ELEMENTS = new Set(['byte', 'sbyte', 'char', 'Byte', 'Character']);
/** What makes an array of another, as far as it reaches: `Arrays.copyOf(a, 16)`, `a.clone()`. */
const COPIES = new Set(['copyOf', 'copyOfRange']);
/** Calls whose only text is read as bytes. */
const DECODERS = new Set(['decodeHex', 'parseHexBinary', 'hexStringToByteArray', 'decodeBase64', 'FromBase64String', 'FromHexString', 'GetBytes', 'b64decode', 'fromhex', 'unhexlify', 'base64_decode', 'hex2bin']);
/** `Base64.getDecoder().decode("...")`, `Base64.decode("...")`, `Hex.decode("...")`. */
const DECODING_OBJECT = /\b(?:Base64|Hex)\w{0,10}\b/;
/** Calls that write into an array that they are given. */
const FILLERS = new Set(['nextBytes', 'NextBytes', 'GetBytes', 'GetNonZeroBytes', 'read', 'Read', 'readFully', 'arraycopy', 'Copy', 'BlockCopy', 'CopyTo']);
/** Calls that do so where they are given a place in it: `digest.doFinal(a, 0)`. */
const WRITERS = new Set(['doFinal', 'digest', 'generateBytes', 'processBlock', 'processBytes']);
/** Calls that give an array: what else a variable holds is not written into. */
const ARRAY_MAKER = /bytes|chararray|clone|copyof|decode|hex/i;

/** What arrays of the file are worth; one into which more is written than literals is worth nothing. */
export class FixedBytes {
  readonly #filled = new Set<Declaration>();
  /** Arrays whose elements are set to literals, one by one. */
  readonly #set = new Set<Declaration>();

  constructor(file: Code) {
    const stack = [file];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const target of filledBy(node)) if (target.declared !== undefined) (setsLiteral(node) ? this.#set : this.#filled).add(target.declared);
      for (const kid of node.kids) if (kid !== NONE) stack.push(kid);
    }
  }

  /** Whether the value goes into a variable in which it does not stay. */
  isFilled(node: Code): boolean {
    const { kids: [callee] } = node;
    if (node.kind === 'call' && !ARRAY_MAKER.test((callee?.kind === 'member' ? callee.kids[1] : callee)?.text ?? '')) return false;
    const target = variableOf(node);
    return target !== undefined && this.#filled.has(target);
  }

  /** A text that is not known in its letters: what the bytes are is nobody's business. */
  fold(node: Code, valueOf: ValueOf): Constant | undefined {
    if (this.isFilled(node)) return undefined;
    if (node.kind === 'call') return foldCall(node, valueOf);
    return isByteArray(node) && this.#isLiteral(node, valueOf) ? { kind: 'string', text: undefined, at: node } : undefined;
  }

  #isLiteral(node: Code, valueOf: ValueOf): boolean {
    const elements = elementsOf(node);
    if (elements.length > 0) return elements.every((element) => isElement(element, valueOf));
    // Without an element there is nothing to know, until literals are put in.
    const target = variableOf(node);
    return target !== undefined && this.#set.has(target);
  }
}

/** The variable that the value goes into. */
function variableOf({ parent }: Code): Declaration | undefined {
  return (parent?.kind === 'var' ? parent.kids[2] : parent?.kind === 'assign' ? parent.kids[0] : undefined)?.declared;
}

/** `a[0] = 20`. */
function setsLiteral({ kind, kids: [, value = NONE] }: Code): boolean {
  const plain = value.kind === 'cast' ? (value.kids[1] ?? NONE) : value;
  return kind === 'assign' && (plain.kind === 'number' || plain.kind === 'char');
}

function filledBy(node: Code): readonly Code[] {
  if (node.kind === 'call') {
    const [callee = NONE, args = NONE] = node.kids;
    const name = (callee.kind === 'member' ? callee.kids[1] : callee)?.text ?? '';
    return FILLERS.has(name) || (WRITERS.has(name) && args.kids.length > 1) ? args.kids.filter(({ kind }) => kind === 'id') : [];
  }
  const [target] = node.kids;
  const isWrite = node.kind === 'assign' || node.kind === 'compound';
  return isWrite && target?.kind === 'index' && target.kids[0] !== undefined ? [target.kids[0]] : [];
}

/** Stands where the literal does from which it is made. */
function foldCall({ kids: [callee = NONE, args = NONE] }: Code, valueOf: ValueOf): Constant | undefined {
  const object = callee.kind === 'member' ? callee.kids[0] : undefined;
  const name = (callee.kind === 'member' ? callee.kids[1] : callee)?.text ?? '';
  const isClone = name === 'clone' && args.kids.length === 0;
  if (!isClone && !COPIES.has(name) && !DECODERS.has(name) && !(name === 'decode' && object !== undefined && DECODING_OBJECT.test(spelled(object)))) return undefined;
  const original = isClone ? object : args.kids[0];
  const constant = original && valueOf(original);
  return constant?.kind === 'string' ? { ...constant, text: undefined, ...(constant.others !== undefined && { others: constant.others.map(hidden) }) } : undefined;
}

function hidden(constant: Constant): Constant {
  return constant.kind === 'string' ? { ...constant, text: undefined } : constant;
}

function spelled(object: Code): string {
  if (object.kind === 'call') return spelled(object.kids[0] ?? NONE);
  return object.kind === 'member' ? `${spelled(object.kids[0] ?? NONE)} ${object.kids[1]?.text ?? ''}` : object.text;
}

/** `new byte[] {1, 2}`, and `{1, 2}` where bytes are declared. */
function isByteArray(node: Code): boolean {
  if (node.kind === 'newarray') return ELEMENTS.has(baseOf(node.kids[0]));
  if (node.kind !== 'list' || node.parent?.kind !== 'var') return false;
  return ELEMENTS.has(baseOf(node.parent.kids[2]?.declared?.type));
}

function baseOf(type: Code | undefined): string {
  let at = type;
  while (at?.kind === 'arraytype') at = at.kids[0];
  return at?.text ?? '';
}

function elementsOf(node: Code): readonly Code[] {
  const list = node.kind === 'newarray' ? node.kids[2] : node;
  return list === undefined || list === NONE ? [] : list.kids;
}

function isElement(element: Code, valueOf: ValueOf): boolean {
  const plain = element.kind === 'cast' ? (element.kids[1] ?? NONE) : element;
  const kind = plain === NONE ? undefined : valueOf(plain)?.kind;
  return kind === 'number' || kind === 'char';
}
