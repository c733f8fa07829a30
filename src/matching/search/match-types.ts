// Typed metavariables: the type an expression is known to have against the type a pattern asks for.
import { newCode, NONE, type Code } from '../code/code.ts';
import { initialValue } from '../code/resolve-names.ts';
import { bind, type Bindings } from './bindings.ts';
import type { Found, MatchContext } from './match-context.ts';

/** `(T $X)` of a pattern: `pattern.text` is the metavariable, its child the type. */
export function matchTyped(context: MatchContext, pattern: Code, target: Code, bindings: Bindings | undefined, found: Found): void {
  const [wanted = NONE] = pattern.kids;
  const known = typeOf(target);
  if (known === undefined) return;
  const isLiteral = known.start === target.start;
  const spelled = isLiteral && (wanted.kind === 'id' ? isSpelling(known.text, wanted.text) : known.text === 'String' && isPointerToChar(wanted)) ? wanted : known;
  context.match(context, wanted, spelled, bindings, (next) => {
    if (pattern.text === '$_') { found(next); return; }
    const bound = bind(next, pattern.text, { nodes: [target], text: context.text.slice(target.start, target.end), start: target.start, end: target.end });
    if (bound !== undefined) found(bound);
  });
}

/** What a text is in C. */
function isPointerToChar(type: Code): boolean {
  return type.kind === 'arraytype' && type.text === '*' && type.kids[0]?.text === 'char';
}

/** Whether a literal's type may be written so. */
export function isSpelling(type: string, wanted: string): boolean {
  return SPELLINGS.get(type)?.includes(wanted) === true;
}

/** How languages spell the types of literals. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([['String', ['string', 'str']], ['boolean', ['bool']], ['double', ['float', 'float64', 'number']], ['int', ['float', 'number']]]);

const named = (text: string, at: Code): Code => newCode('id', text, [], at.start, at.end);

/** The type of an expression, as written where its variable is declared. */
export function typeOf(node: Code, depth = 0): Code | undefined {
  if (depth > 8) return undefined;
  switch (node.kind as string) {
    case 'id': {
      const type = node.declared?.type;
      if (type !== undefined && type !== NONE && !(type.kind === 'id' && type.text === 'var')) return type;
      if (node.declared === undefined) return node;
      const value = initialValue(node.declared.node);
      return value === undefined || value === NONE ? undefined : typeOf(value, depth + 1);
    }
    case 'member': {
      const type = node.declared?.type ?? node.kids[1]?.declared?.type;
      return type === undefined || type === NONE ? undefined : type;
    }
    case 'new': case 'cast': return node.kids[0];
    case 'newarray': return node.kids[0] && newCode('arraytype', '[]', [node.kids[0]], node.start, node.end);
    case 'assign': return node.text !== ':=' ? node.kids[1] && typeOf(node.kids[1], depth + 1) : undefined;
    case 'string': case 'interpolated': return named('String', node);
    case 'number': return named(/[.eE]/.test(node.text) && !/^0x/i.test(node.text) ? 'double' : /[lL]$/.test(node.text) ? 'long' : 'int', node);
    case 'bool': return named('boolean', node);
    case 'char': return named('char', node);
    case 'binary': {
      const [left = NONE, right = NONE] = node.kids;
      if (['==', '!=', '<', '>', '<=', '>=', '&&', '||'].includes(node.text)) return named('boolean', node);
      const [one, other] = [typeOf(left, depth + 1), typeOf(right, depth + 1)];
      return one !== undefined && one.text !== 'String' && other?.text === one.text ? one : undefined;
    }
    case 'unary': {
      const inner = node.text === '&' ? node.kids[0] && typeOf(node.kids[0], depth + 1) : undefined;
      return inner && newCode('generic', '*', [inner, NONE], node.start, node.end);
    }
    case 'conditional': return node.kids[1] && typeOf(node.kids[1], depth + 1);
    default: return undefined;
  }
}
