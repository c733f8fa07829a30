// What a conversion or a copy is made of: a literal stays one in it.
import type { Code } from './code.ts';

/** `x.getBytes()` and the like keep all of `x`. */
const OF_OBJECT = new Set(['getBytes', 'toCharArray', 'ToCharArray', 'clone', 'trim']);
/** `Arrays.copyOf(x, 16)`, `String.valueOf(x)`, `Encoding.UTF8.GetBytes(x)`. */
const OF_ARGUMENT = new Set(['copyOf', 'copyOfRange', 'valueOf', 'GetBytes', 'decodeHex', 'parseHexBinary', 'FromBase64String', 'FromHexString']);
const MOST_STEPS = 8;

/** The expression whose text or bytes `node` has, if need be through variables. */
export function keptIn(node: Code): Code {
  let at = node;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = at.kind === 'id' ? at.symbolic : at.kind === 'call' ? originalOf(at) : undefined;
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function originalOf({ kids: [callee, args] }: Code): Code | undefined {
  const [object, named] = callee?.kind === 'member' ? callee.kids : [undefined, callee];
  const name = named?.text ?? '';
  if (object !== undefined && OF_OBJECT.has(name)) return object;
  return OF_ARGUMENT.has(name) ? args?.kids[0] : undefined;
}
