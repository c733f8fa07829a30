// Names and expressions of C and C++ in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';
import { typeDescriptor } from './cpp-declarators.ts';

const identifier: Lower = (l, n) => l.name(n);
const leaf = (kind: 'bool' | 'null' | 'char' | 'special'): Lower => (l, n) => l.make(kind, n, [], l.text(n));
const operator = (l: Lowering, n: number): string => l.text(l.field(n, 'operator'));
const only: Lower = (l, n) => l.lower(l.named(n)[0] ?? -1);
const sides = (l: Lowering, n: number): readonly Code[] => [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))];

/** A sign belongs to the number only in this grammar. */
const number: Lower = (l, n) => {
  const text = l.text(n);
  return text.startsWith('-') ? l.make('unary', n, [l.between('number', l.start(n) + 1, l.end(n), [], text.slice(1))], '-') : l.make('number', n, [], text);
};

/** What stands between the quotes; letters before them say how it is stored. */
const string: Lower = (l, n) => l.make('string', n, [], /"([\s\S]*)"/.exec(l.text(n))?.[1] ?? '');

/** `"a" "b"` is one text; stock leaves its last quote out. */
const joined: Lower = (l, n) => {
  const parts = l.named(n).map((one) => l.lower(one));
  if (parts.some(({ kind }) => kind !== 'string')) return l.make('other', n, parts, 'concatenated');
  return l.between('string', l.start(n), l.end(n) - 1, [], parts.map(({ text }) => text).join(''));
};

/** `p->f` is `(*p).f`. */
const field: Lower = (l, n) => {
  const object = l.lower(l.field(n, 'argument'));
  const sign = l.children(n).find((one) => l.text(one) === '->') ?? -1;
  const name = l.lower(l.field(n, 'field'));
  const held = sign < 0 ? object : l.between('unary', object.start, l.end(sign), [object], '*');
  return l.between('member', held.start, l.end(n), [held, name], '.');
};

/** `a::b::c` nests to the right in the grammar. */
const qualified: Lower = (l, n) => {
  const scope = l.field(n, 'scope');
  const start = l.start(n);
  let left = scope < 0 ? l.between('special', start, start + 2, [], '::') : l.lower(scope);
  let at = l.field(n, 'name');
  for (; l.isKind(at, 'qualified_identifier'); at = l.field(at, 'name')) {
    const part = l.lower(l.field(at, 'scope'));
    left = l.between('member', start, part.end, [left, part], '::');
  }
  return l.between('member', start, l.end(n), [left, l.lower(at)], '::');
};

const nested: Lower = (l, n) => {
  const [first = NONE, ...others] = l.lowerAll(l.named(n));
  return others.reduce((left, one) => l.between('member', left.start, one.end, [left, one], '::'), first);
};

/** `T{...}` and `(T){...}` create as `new T(...)` does. */
const literal: Lower = (l, n) => {
  const value = l.field(n, 'value');
  return l.between('new', l.start(n), l.end(n), [l.lower(l.field(n, 'type')), l.make('args', value, l.lowerAll(l.named(value))), NONE]);
};

const creation: Lower = (l, n) => {
  const type = l.lower(l.field(n, 'type'));
  const sizes = l.field(n, 'declarator');
  const args = l.field(n, 'arguments');
  const created = sizes < 0 ? type : l.between('arraytype', type.start, l.end(sizes), [type, l.lower(l.field(sizes, 'length'))], '[]');
  return l.make('new', n, [created, args < 0 ? l.between('args', created.end, created.end, []) : l.make('args', args, l.lowerAll(l.named(args))), NONE]);
};

/** `int(x)` ends with what it converts. */
const call: Lower = (l, n) => {
  const callee = l.field(n, 'function');
  const args = l.list('args', l.field(n, 'arguments'));
  const [value] = args.kids;
  if (l.isKind(callee, 'primitive_type', 'sized_type_specifier') && value !== undefined) return l.between('other', l.start(n), value.end, [l.lower(callee), value], 'conversion');
  return l.make('call', n, [l.lower(callee), args]);
};

const lambda: Lower = (l, n) => {
  const declarator = l.field(n, 'declarator');
  const parameters = l.field(declarator, 'parameters');
  // A pattern without a result means a lambda without one.
  const result = l.child(declarator, 'trailing_return_type');
  return l.make('lambda', n, [parameters < 0 ? l.between('params', l.start(n), l.start(n), []) : l.lower(parameters), l.lower(l.field(n, 'body')), ...(result < 0 ? [] : [l.lower(l.named(result)[0] ?? -1)])]);
};

const generic: Lower = (l, n) => l.make('generic', n, [l.lower(l.field(n, 'name')), l.list('typeargs', l.field(n, 'arguments'))]);

const update: Lower = (l, n) => l.make('unary', n, [l.lower(l.field(n, 'argument'))], `${operator(l, n)} ${/^(?:\+\+|--)/.test(l.text(n)) ? 'prefix' : 'postfix'}`);

export const CPP_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  identifier, field_identifier: identifier, type_identifier: identifier, namespace_identifier: identifier, statement_identifier: identifier,
  primitive_type: identifier, operator_name: identifier, destructor_name: identifier, auto: identifier,
  sized_type_specifier: (l, n) => l.make('id', n, [], l.text(n).replace(/\s+/g, ' ')),
  placeholder_type_specifier: (l, n) => l.name(n), this: leaf('special'),
  qualified_identifier: qualified, nested_namespace_specifier: nested, dependent_name: only,
  template_function: generic, template_type: generic, template_method: generic, template_argument_list: (l, n) => l.list('typeargs', n),
  type_descriptor: typeDescriptor,
  string_literal: string, raw_string_literal: (l, n) => l.make('string', n, [], l.text(n)), concatenated_string: joined, system_lib_string: (l, n) => l.make('string', n, [], l.text(n)),
  char_literal: leaf('char'), number_literal: number, true: leaf('bool'), false: leaf('bool'), null: leaf('null'),
  call_expression: call, argument_list: (l, n) => l.make('args', n, l.lowerAll(l.named(n))), field_expression: field,
  subscript_expression: (l, n) => {
    const indices = l.field(n, 'indices');
    return l.make('index', n, [l.lower(l.field(n, 'argument')), ...(indices < 0 ? [l.lower(l.field(n, 'index'))] : l.lowerAll(l.named(indices)))]);
  },
  binary_expression: (l, n) => l.make('binary', n, sides(l, n), operator(l, n)),
  assignment_expression: (l, n) => (operator(l, n) === '=' ? l.make('assign', n, sides(l, n)) : l.make('compound', n, sides(l, n), operator(l, n))),
  unary_expression: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'argument'))], operator(l, n)), pointer_expression: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'argument'))], operator(l, n)),
  update_expression: update,
  conditional_expression: (l, n) => l.make('conditional', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]),
  comma_expression: (l, n) => l.make('list', n, sides(l, n), 'sequence'),
  cast_expression: (l, n) => {
    const value = l.lower(l.field(n, 'value'));
    return l.between('cast', l.start(n), value.end, [l.lower(l.field(n, 'type')), value]);
  },
  sizeof_expression: (l, n) => l.make('other', n, l.lowerAll(l.named(n)), l.field(n, 'type') < 0 ? 'sizeof' : 'sizeof type'),
  initializer_list: (l, n) => l.list('list', n),
  initializer_pair: (l, n) => l.make('pair', n, [l.lower(l.field(n, 'designator')), l.lower(l.field(n, 'value'))]), field_designator: only,
  compound_literal_expression: literal, new_expression: creation,
  delete_expression: (l, n) => l.make('other', n, l.lowerAll(l.named(n)), l.has(n, '[') ? 'delete[]' : 'delete'),
  lambda_expression: lambda, co_await_expression: (l, n) => l.make('await', n, l.lowerAll(l.named(n))),
  structured_binding_declarator: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'),
  parameter_pack_expansion: only,
};
