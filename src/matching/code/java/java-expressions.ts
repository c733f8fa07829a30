// Java's names, types and expressions in the one shape.
import { NONE, type Code } from '../code.ts';
import { isEllipsisCall, type Lower, type Lowering } from '../lowering.ts';

const identifier: Lower = (l, n) => l.name(n);

/** `a.b`: the object and a name. */
function memberOf(l: Lowering, n: number, object: number, name: number): Code {
  return l.make('member', n, [l.lower(object), l.name(name)], '.');
}

const scoped: Lower = (l, n) => {
  const [scope = -1, name = -1] = l.named(n).filter((one) => !l.isKind(one, 'annotation', 'marker_annotation'));
  return name < 0 ? l.lower(scope) : l.make('member', n, [l.lower(scope), l.lower(name)], '.');
};

const call: Lower = (l, n) => {
  const object = l.field(n, 'object');
  const name = l.field(n, 'name');
  const method = l.name(name);
  const from = l.lower(object);
  const callee = object < 0 ? method : l.between('member', from.start, method.end, [from, method], '.');
  const args = l.list('args', l.field(n, 'arguments'));
  return isEllipsisCall(callee, args) ? callee : l.make('call', n, [callee, args]);
};

const creation: Lower = (l, n) => {
  const body = l.child(n, 'class_body');
  return l.make('new', n, [l.lower(l.field(n, 'type')), l.list('args', l.field(n, 'arguments')), body < 0 ? NONE : l.list('body', body)]);
};

const newArray: Lower = (l, n) => {
  const value = l.field(n, 'value');
  const sizes = l.children(n).filter((one) => l.isKind(one, 'dimensions_expr')).flatMap((one) => l.lowerAll(l.named(one)));
  return l.make('newarray', n, [l.lower(l.field(n, 'type')), l.make('args', n, sizes), l.lower(value)]);
};

const binary: Lower = (l, n) => l.make('binary', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], l.text(l.field(n, 'operator')));

const assignment: Lower = (l, n) => {
  const operator = l.text(l.field(n, 'operator'));
  const sides = [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))];
  return operator === '=' ? l.make('assign', n, sides) : l.make('compound', n, sides, operator);
};

const update: Lower = (l, n) => {
  const [inner = -1] = l.named(n);
  const sign = l.children(n).find((one) => one !== inner) ?? -1;
  return l.make('unary', n, [l.lower(inner)], `${l.text(sign)}${sign < inner ? ' prefix' : ' postfix'}`);
};

const lambda: Lower = (l, n) => {
  const parameters = l.field(n, 'parameters');
  const body = l.lower(l.field(n, 'body'));
  const items = l.isKind(parameters, 'identifier') ? [l.name(parameters)] : l.lowerAll(l.named(parameters));
  const untyped = items.map((item) => (item.kind === 'id' || item.kind === 'meta' ? l.between('param', item.start, item.end, [l.between('attrs', item.start, item.start, []), NONE, item, NONE]) : item));
  const start = items[0]?.start ?? l.start(l.child(n, '->'));
  const params = l.between('params', start, items.at(-1)?.end ?? start, untyped);
  return l.between('lambda', start, body.end, [params, body]);
};

/** The text between the quotes as it is written. */
const string: Lower = (l, n) => {
  const text = l.text(n);
  const quotes = text.startsWith('"""') ? 3 : 1;
  return l.make('string', n, [], text.slice(quotes, -quotes));
};

const number: Lower = (l, n) => l.make('number', n, [], l.text(n));
const leaf = (kind: 'bool' | 'null' | 'char' | 'special' | 'id'): Lower => (l, n) => l.make(kind, n, [], l.text(n));

const generic: Lower = (l, n) => {
  const [base = -1] = l.named(n);
  return l.make('generic', n, [l.lower(base), l.list('typeargs', l.child(n, 'type_arguments'))]);
};

const annotation: Lower = (l, n) => {
  const args = l.field(n, 'arguments');
  return l.make('annotation', n, [l.lower(l.field(n, 'name')), args < 0 ? l.between('args', l.end(n), l.end(n), []) : l.list('args', args)]);
};

export const JAVA_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  identifier, type_identifier: identifier, scoped_identifier: scoped, scoped_type_identifier: scoped,
  this: leaf('special'), super: leaf('special'), asterisk: leaf('special'),
  integral_type: leaf('id'), floating_point_type: leaf('id'), boolean_type: leaf('id'), void_type: leaf('id'),
  generic_type: generic, type_arguments: (l, n) => l.list('typeargs', n),
  wildcard: (l, n) => l.make('wildcard', n, l.lowerAll(l.named(n)), l.text(l.child(n, 'extends', 'super'))),
  array_type: (l, n) => l.make('arraytype', n, [l.lower(l.field(n, 'element'))], l.text(l.field(n, 'dimensions')).replace(/\s+/g, '')),
  annotated_type: (l, n) => l.lower(l.named(n).at(-1) ?? -1),
  catch_type: (l, n) => (l.named(n).length === 1 ? l.lower(l.named(n)[0] ?? -1) : l.list('types', n)),
  field_access: (l, n) => memberOf(l, n, l.field(n, 'object'), l.field(n, 'field')),
  method_invocation: call,
  object_creation_expression: creation,
  array_creation_expression: newArray,
  array_initializer: (l, n) => l.list('list', n), element_value_array_initializer: (l, n) => l.list('list', n),
  array_access: (l, n) => l.make('index', n, [l.lower(l.field(n, 'array')), l.lower(l.field(n, 'index'))]),
  binary_expression: binary, assignment_expression: assignment, update_expression: update,
  unary_expression: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'operand'))], l.text(l.field(n, 'operator'))),
  ternary_expression: (l, n) => l.make('conditional', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]),
  cast_expression: (l, n) => {
    const inner = l.lower(l.field(n, 'value'));
    return l.between('cast', l.start(n), Math.max(inner.end, l.start(n)), [l.lower(l.field(n, 'type')), inner]);
  },
  instanceof_expression: (l, n) => l.make('typetest', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right')), l.lower(l.field(n, 'name')), l.lower(l.field(n, 'pattern'))]),
  lambda_expression: lambda,
  method_reference: (l, n) => {
    const [object = -1] = l.named(n);
    const last = l.children(n).at(-1) ?? -1;
    return l.make('methodref', n, [l.lower(object), l.isKind(last, 'new') ? l.between('special', l.start(last), l.end(last), [], 'new') : l.name(last)]);
  },
  class_literal: (l, n) => l.make('classref', n, [l.lower(l.named(n)[0] ?? -1)]),
  string_literal: string, character_literal: leaf('char'), true: leaf('bool'), false: leaf('bool'), null_literal: leaf('null'),
  decimal_integer_literal: number, hex_integer_literal: number, octal_integer_literal: number, binary_integer_literal: number,
  decimal_floating_point_literal: number, hex_floating_point_literal: number,
  argument_list: (l, n) => l.list('args', n), annotation_argument_list: (l, n) => l.list('args', n),
  element_value_pair: (l, n) => {
    const key = l.lower(l.field(n, 'key'));
    if (key.kind === 'ellipsis' || key.kind === 'metaellipsis') return key;
    return l.make('named', n, [key, l.lower(l.field(n, 'value'))]);
  },
  annotation, marker_annotation: annotation,
};
