// Python's names and expressions in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

/** `self` means the object, but for the parameter that is called so. */
const identifier: Lower = (l, n) => (l.text(n) === 'self' && !l.isKind(l.tree.parent[n] as number, 'parameters', 'typed_parameter', 'default_parameter', 'lambda_parameters') ? l.make('special', n, [], 'self') : l.name(n));
const leaf = (kind: 'bool' | 'null' | 'number' | 'special'): Lower => (l, n) => l.make(kind, n, [], l.text(n));
const operator = (l: Lowering, n: number): string => l.text(l.field(n, 'operator'));
const binary: Lower = (l, n) => l.make('binary', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], operator(l, n));

/** `a == b`; a chain of comparisons is read from left to right. */
const comparison: Lower = (l, n) => {
  const [first = -1, ...others] = l.named(n);
  let left = l.lower(first);
  let before = first;
  for (const one of others) {
    const right = l.lower(one);
    const words = l.children(n).filter((child) => child > before && child < one && !l.named(n).includes(child)).map((child) => l.text(child).replace(/\s+/g, ' '));
    left = l.between('binary', left.start, right.end, [left, right], words.join(' '));
    before = one;
  }
  return left;
};

const string: Lower = (l, n) => {
  const parts = l.named(n);
  const start = parts.find((one) => l.isKind(one, 'string_start')) ?? -1;
  const end = parts.find((one) => l.isKind(one, 'string_end')) ?? -1;
  const from = start < 0 ? l.start(n) : l.end(start);
  const to = end < 0 ? l.end(n) : l.start(end);
  const isFormat = start >= 0 && /f/i.test(l.text(start));
  const holes = parts.filter((one) => l.isKind(one, 'interpolation'));
  if (!isFormat) return l.make('string', n, [], l.tree.text.slice(from, to));
  const kids: Code[] = [];
  let at = from;
  const text = (until: number): void => {
    const content = l.tree.text.slice(at, until);
    if (content === '') return;
    kids.push(l.isPattern && content === '...' ? l.between('ellipsis', at, until, []) : l.between('string', at, until, [], content));
  };
  for (const hole of holes) {
    text(l.start(hole));
    const inner = l.lower(l.field(hole, 'expression') >= 0 ? l.field(hole, 'expression') : (l.named(hole)[0] ?? -1));
    kids.push(l.between('hole', inner.start, inner.end, [inner]));
    at = l.end(hole);
  }
  text(to);
  return l.make('interpolated', n, kids);
};

const call: Lower = (l, n) => {
  const args = l.field(n, 'arguments');
  return l.make('call', n, [l.lower(l.field(n, 'function')), l.isKind(args, 'argument_list') ? l.list('args', args) : l.make('args', args, [l.lower(args)])]);
};

const keyword: Lower = (l, n) => {
  const name = l.lower(l.field(n, 'name'));
  return l.make('named', n, [name, l.lower(l.field(n, 'value'))]);
};

/** A name, with a default or a type, as a parameter. */
export function toParameter(l: Lowering, n: number): Code {
  const make = (type: number, name: Code, value: number, text = ''): Code => {
    if (name.kind === 'ellipsis' || name.kind === 'metaellipsis') return name;
    return l.make('param', n, [l.between('attrs', l.start(n), l.start(n), []), l.lower(type), name, l.lower(value)], text);
  };
  switch (l.kindName(n)) {
    case 'default_parameter': return make(-1, l.lower(l.field(n, 'name')), l.field(n, 'value'));
    case 'typed_default_parameter': return make(l.field(n, 'type'), l.lower(l.field(n, 'name')), l.field(n, 'value'));
    case 'typed_parameter': return make(l.field(n, 'type'), l.lower(l.named(n)[0] ?? -1), -1);
    case 'list_splat_pattern': return make(-1, l.lower(l.named(n)[0] ?? -1), -1, '*');
    case 'dictionary_splat_pattern': return make(-1, l.lower(l.named(n)[0] ?? -1), -1, '**');
    default: return make(-1, l.lower(n), -1);
  }
}

export function parametersOf(l: Lowering, n: number): Code {
  return n < 0 ? NONE : l.make('params', n, l.named(n).map((one) => toParameter(l, one)));
}

const dictionary: Lower = (l, n) => l.make('dict', n, l.lowerAll(l.named(n)));
const pair: Lower = (l, n) => {
  const key = l.lower(l.field(n, 'key'));
  return key.kind === 'ellipsis' || key.kind === 'metaellipsis' ? key : l.make('pair', n, [key, l.lower(l.field(n, 'value'))]);
};

/** Adjacent literals are one. */
const concatenated: Lower = (l, n) => {
  const parts = l.lowerAll(l.named(n));
  return parts.reduce((left, right) => l.between('binary', left.start, right.end, [left, right], 'adjacent'));
};

export const PYTHON_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  identifier, true: leaf('bool'), false: leaf('bool'), none: leaf('null'), integer: leaf('number'), float: leaf('number'), ellipsis: leaf('special'),
  string, concatenated_string: concatenated,
  attribute: (l, n) => l.make('member', n, [l.lower(l.field(n, 'object')), l.lower(l.field(n, 'attribute'))], '.'),
  dotted_name: (l, n) => {
    const [first = NONE, ...others] = l.lowerAll(l.named(n));
    return others.reduce((left, name) => l.between('member', left.start, name.end, [left, name], '.'), first);
  },
  subscript: (l, n) => l.make('index', n, [l.lower(l.field(n, 'value')), ...l.lowerAll(l.fields(n, 'subscript'))], l.child(n, 'slice') < 0 ? '' : 'slice'),
  call, argument_list: (l, n) => l.list('args', n), keyword_argument: keyword,
  list_splat: (l, n) => l.make('spread', n, l.lowerAll(l.named(n)), '*'), dictionary_splat: (l, n) => l.make('spread', n, l.lowerAll(l.named(n)), '**'),
  binary_operator: binary, boolean_operator: binary, comparison_operator: comparison,
  not_operator: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'argument'))], 'not'),
  unary_operator: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'argument'))], operator(l, n)),
  conditional_expression: (l, n) => {
    const [yes = -1, condition = -1, no = -1] = l.named(n);
    return l.make('conditional', n, [l.lower(condition), l.lower(yes), l.lower(no)]);
  },
  lambda: (l, n) => {
    const parameters = l.field(n, 'parameters');
    const body = l.lower(l.field(n, 'body'));
    // What it is worth is what it returns.
    const block = body.kind === 'ellipsis' ? body : l.between('block', body.start, body.end, [l.between('return', body.start, body.end, [body])]);
    return l.make('lambda', n, [parameters < 0 ? l.between('params', l.start(n), l.start(n), []) : parametersOf(l, parameters), block]);
  },
  list: (l, n) => l.list('list', n), tuple: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'), set: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'set'),
  expression_list: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'), pattern_list: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'),
  tuple_pattern: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'), list_pattern: (l, n) => l.list('list', n),
  dictionary, pair,
  await: (l, n) => l.make('await', n, l.lowerAll(l.named(n))), yield: (l, n) => l.make('yield', n, l.lowerAll(l.named(n))),
  assignment: (l, n) => {
    const right = l.field(n, 'right');
    const type = l.field(n, 'type');
    const target = l.lower(l.field(n, 'left'));
    if (type >= 0) return l.make('var', n, [l.between('attrs', l.start(n), l.start(n), []), l.lower(type), target, l.lower(right)]);
    const value = l.lower(right);
    // `a = b = c` is one assignment.
    return l.make('assign', n, [target, value.kind === 'assign' ? { ...value, kind: 'other', text: 'chain' } : value]);
  },
  augmented_assignment: (l, n) => l.make('compound', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], operator(l, n)),
  named_expression: (l, n) => l.make('assign', n, [l.lower(l.field(n, 'name')), l.lower(l.field(n, 'value'))]),
  type: (l, n) => l.lower(l.named(n)[0] ?? -1),
};
