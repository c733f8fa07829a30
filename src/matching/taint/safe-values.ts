// Numbers and truth values: a rule may take them for safe, whatever they are made of.
import { NONE, type Code } from '../code/code.ts';
import { typeOf } from '../search/match-types.ts';
import type { Value } from './shape.ts';
import type { TaintContext } from './taint-context.ts';
import { NO_TAINTS } from './taints.ts';

const BOOLEANS = new Set(['boolean', 'Boolean', 'bool']);
const NUMBERS = new Set([
  'int', 'Integer', 'long', 'Long', 'short', 'Short', 'byte', 'Byte', 'float', 'Float', 'double', 'Double', 'number', 'decimal', 'uint', 'ulong', 'ushort', 'sbyte',
  'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64',
]);
const TESTS = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'not in', 'is', 'is not', '!', 'not']);

/** Without its taints, where the rule takes values of that kind for safe. */
export function withoutSafe(context: TaintContext, node: Code, value: Value): Value {
  const { taintAssumeSafeBooleans: booleans, taintAssumeSafeNumbers: numbers } = context.options;
  if (value.taints.size === 0 || !(booleans || numbers)) return value;
  const type = nameOfType(node, context.traits.resultTypes);
  const isSafe = type !== undefined && ((booleans && BOOLEANS.has(type)) || (numbers && NUMBERS.has(type)));
  return isSafe ? { taints: NO_TAINTS, shape: value.shape } : value;
}

/** The type of a value, of what a method gives back where `node` names one. */
function nameOfType(node: Code, results: Readonly<Record<string, string>>): string | undefined {
  switch (node.kind as string) {
    case 'id': return node.declared === undefined ? undefined : typeOf(node)?.text;
    case 'call': return nameOfType(node.kids[0] ?? NONE, results);
    case 'member': {
      const [object, name] = node.kids;
      const result = Object.hasOwn(results, name?.text ?? '') ? results[name?.text ?? ''] : results[`${object?.text ?? ''}.${name?.text ?? ''}`];
      return result ?? typeOf(node)?.text;
    }
    case 'binary': case 'unary': return TESTS.has(node.text) ? 'bool' : typeOf(node)?.text;
    default: return typeOf(node)?.text;
  }
}
