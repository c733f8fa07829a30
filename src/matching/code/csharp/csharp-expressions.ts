// C#'s names, types and expressions in the one shape.
import { NONE, type Code } from '../code.ts';
import { isEllipsisCall, type Lower, type Lowering } from '../lowering.ts';

const identifier: Lower = (l, n) => l.name(n);
const leaf = (kind: 'bool' | 'null' | 'char' | 'special' | 'id'): Lower => (l, n) => l.make(kind, n, [], l.text(n));
const number: Lower = (l, n) => l.make('number', n, [], l.text(n));
const pair = (kind: 'binary', left: string, right: string): Lower => (l, n) => l.make(kind, n, [l.lower(l.field(n, left)), l.lower(l.field(n, right))], operatorOf(l, n));

function operatorOf(l: Lowering, n: number): string {
  const field = l.field(n, 'operator');
  return field >= 0 ? l.text(field) : l.text(l.children(n).find((child) => !l.named(n).includes(child)) ?? -1);
}

const member = (object: string, name: string): Lower => (l, n) => l.make('member', n, [l.lower(l.field(n, object)), l.lower(l.field(n, name))], '.');

const assignment: Lower = (l, n) => {
  const operator = operatorOf(l, n);
  const sides = [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))];
  return operator === '=' ? l.make('assign', n, sides) : l.make('compound', n, sides, operator);
};

/** `a?.b`: the question mark belongs to what stands before it. */
const conditionalAccess: Lower = (l, n) => {
  const object = l.lower(l.field(n, 'condition'));
  const binding = l.named(n).at(-1) ?? -1;
  const asked = l.between('unary', object.start, object.end + 1, [object], '?');
  if (l.isKind(binding, 'member_binding_expression')) return l.make('member', n, [asked, l.lower(l.field(binding, 'name'))], '.');
  return l.make('other', n, [asked, l.lower(binding)], 'conditional_access');
};

const argument: Lower = (l, n) => {
  const name = l.field(n, 'name');
  const value = l.lower(l.named(n).at(-1) ?? -1);
  if (name < 0) return value;
  const key = l.lower(name);
  return key.kind === 'ellipsis' ? key : l.make('named', n, [key, value]);
};

const attributeArgument: Lower = (l, n) => {
  const inner = l.lower(l.named(n).at(-1) ?? -1);
  const [name, value] = inner.kids;
  if (inner.kind !== 'assign' || name === undefined || value === undefined) return inner;
  return name.kind === 'ellipsis' ? name : l.make('named', n, [name, value]);
};

const creation: Lower = (l, n) => {
  const args = l.field(n, 'arguments') >= 0 ? l.field(n, 'arguments') : l.child(n, 'argument_list');
  const initializer = l.child(n, 'initializer_expression');
  const type = l.lower(l.field(n, 'type'));
  const made = [type, args < 0 ? l.between('args', type.end, type.end, []) : l.list('args', args), initializer < 0 ? NONE : l.list('dict', initializer)];
  return l.make('new', n, made);
};

const newArray: Lower = (l, n) => {
  const initializer = l.child(n, 'initializer_expression');
  const type = l.lower(l.field(n, 'type'));
  const element = type.kind === 'arraytype' ? (type.kids[0] ?? type) : type;
  return l.make('newarray', n, [element, l.between('args', l.start(n), l.start(n), []), initializer < 0 ? NONE : l.list('list', initializer)]);
};

/** Parts between holes; in a pattern `...` is any number of parts. */
const interpolated: Lower = (l, n) => {
  const kids = l.named(n).flatMap((child) => {
    if (l.isKind(child, 'interpolation')) {
      const inner = l.lower(l.named(child).find((one) => !l.isKind(one, 'interpolation_brace')) ?? -1);
      return [l.between('hole', inner.start, inner.end, [inner])];
    }
    if (!l.isKind(child, 'string_content')) return [];
    return [l.isPattern && l.text(child) === '...' ? l.make('ellipsis', child, []) : l.make('string', child, [], l.text(child))];
  });
  return l.between('interpolated', l.start(n), kids.at(-1)?.end ?? l.end(n), kids);
};

const lambda: Lower = (l, n) => {
  const parameters = l.field(n, 'parameters');
  const items = parameters < 0 ? [] : l.isKind(parameters, 'parameter_list') ? l.lowerAll(l.named(parameters)) : [l.lower(parameters)];
  const body = l.lower(l.field(n, 'body') >= 0 ? l.field(n, 'body') : l.child(n, 'block'));
  const start = parameters < 0 ? l.start(n) : l.start(parameters);
  return l.between('lambda', start, body.end, [l.between('params', start, parameters < 0 ? start : l.end(parameters), items.map((item) => asParameter(l, item))), body]);
};

function asParameter(l: Lowering, item: Code): Code {
  return item.kind === 'id' || item.kind === 'meta' ? l.between('param', item.start, item.end, [l.between('attrs', item.start, item.start, []), NONE, item, NONE]) : item;
}

const string: Lower = (l, n) => {
  const text = l.text(n);
  return l.make('string', n, [], text.startsWith('"') && !text.startsWith('"""') ? text.slice(1, -1) : text);
};

const one = (kind: 'await' | 'classref'): Lower => (l, n) => l.make(kind, n, l.lowerAll(l.named(n)));

export const CSHARP_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  identifier, discard: identifier,
  this: leaf('special'), base: leaf('special'), predefined_type: leaf('id'),
  implicit_type: () => NONE,
  generic_name: (l, n) => l.make('generic', n, [l.lower(l.named(n)[0] ?? -1), l.list('typeargs', l.child(n, 'type_argument_list'))]),
  array_type: (l, n) => l.make('arraytype', n, [l.lower(l.field(n, 'type'))], '[]'),
  nullable_type: (l, n) => l.make('generic', n, [l.lower(l.field(n, 'type')), NONE], '?'),
  qualified_name: member('qualifier', 'name'), alias_qualified_name: member('alias', 'name'), member_access_expression: member('expression', 'name'),
  conditional_access_expression: conditionalAccess,
  invocation_expression: (l, n) => {
    const callee = l.lower(l.field(n, 'function'));
    const args = l.list('args', l.field(n, 'arguments'));
    // How an ellipsis is written where a statement stands.
    if (isEllipsisCall(callee, args)) return callee;
    return l.make('call', n, [callee, args]);
  },
  object_creation_expression: creation, implicit_object_creation_expression: creation,
  anonymous_object_creation_expression: (l, n) => l.make('new', n, [NONE, l.between('args', l.end(n), l.end(n), []), l.list('dict', n)]),
  array_creation_expression: newArray, implicit_array_creation_expression: (l, n) => l.lower(l.child(n, 'initializer_expression')),
  // `out var x` is the variable.
  declaration_expression: (l, n) => l.lower(l.field(n, 'name')),
  initializer_expression: (l, n) => l.list('list', n), tuple_expression: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'), tuple_pattern: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'),
  element_access_expression: (l, n) => l.make('index', n, [l.lower(l.field(n, 'expression')), ...l.lowerAll(l.named(l.field(n, 'subscript')))]),
  binary_expression: pair('binary', 'left', 'right'), as_expression: (l, n) => l.make('cast', n, [l.lower(l.field(n, 'right')), l.lower(l.field(n, 'left'))]),
  assignment_expression: assignment,
  is_expression: (l, n) => l.make('typetest', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right')), NONE, NONE]),
  is_pattern_expression: (l, n) => l.make('typetest', n, [l.lower(l.field(n, 'expression')), l.lower(l.field(n, 'pattern')), NONE, NONE]),
  prefix_unary_expression: (l, n) => l.make('unary', n, l.lowerAll(l.named(n)), `${l.text(l.children(n)[0] ?? -1)}${/^(?:\+\+|--)/.test(l.text(n)) ? ' prefix' : ''}`),
  postfix_unary_expression: (l, n) => l.make('unary', n, l.lowerAll(l.named(n)), `${l.text(l.children(n).at(-1) ?? -1)} postfix`),
  conditional_expression: (l, n) => l.make('conditional', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]),
  cast_expression: (l, n) => {
    const inner = l.lower(l.field(n, 'value'));
    return l.between('cast', l.start(n), inner.end, [l.lower(l.field(n, 'type')), inner]);
  },
  await_expression: one('await'), typeof_expression: one('classref'),
  lambda_expression: lambda, anonymous_method_expression: lambda,
  argument_list: (l, n) => l.list('args', n), attribute_argument_list: (l, n) => l.list('args', n), bracketed_argument_list: (l, n) => l.list('args', n),
  argument, attribute_argument: attributeArgument,
  string_literal: string, verbatim_string_literal: string, raw_string_literal: string,
  interpolated_string_expression: interpolated, character_literal: leaf('char'), boolean_literal: leaf('bool'), null_literal: leaf('null'),
  integer_literal: number, real_literal: number,
  constant_pattern: (l, n) => l.lower(l.named(n)[0] ?? -1), arrow_expression_clause: (l, n) => l.lower(l.named(n)[0] ?? -1),
  implicit_parameter: (l, n) => (l.named(n).length === 0 ? l.name(n) : l.lower(l.named(n)[0] ?? -1)),
};
