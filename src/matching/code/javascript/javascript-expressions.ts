// Expressions, names and types of JavaScript and TypeScript in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

const identifier: Lower = (l, n) => l.name(n);
const leaf = (kind: 'bool' | 'null' | 'special' | 'id' | 'number'): Lower => (l, n) => l.make(kind, n, [], l.text(n));

/** `/$X/` of a pattern holds a reserved name. */
const regex: Lower = (l, n) => {
  const text = l.text(n);
  const name = l.isPattern ? l.placeholder(text.slice(1, text.lastIndexOf('/')), n) : undefined;
  return l.make('regex', n, [], name === undefined ? text : `/${name.kind === 'ellipsis' ? '...' : name.text}/`);
};

/** The text between the quotes as it is written. */
const string: Lower = (l, n) => l.make('string', n, [], l.text(n).slice(1, -1));

const template: Lower = (l, n) => {
  const parts = l.named(n);
  if (l.isPattern && l.text(n) === '`...`') return l.make('interpolated', n, [l.make('ellipsis', n, [])]);
  // To stock a template ends with its last part.
  if (!parts.some((part) => l.isKind(part, 'template_substitution'))) return l.between('string', l.start(n), l.end(n) - (l.isPattern ? 0 : 1), [], l.text(n).slice(1, -1));
  const kids: Code[] = [];
  for (const part of parts) {
    if (l.isKind(part, 'template_substitution')) {
      const inner = l.lower(l.named(part)[0] ?? -1);
      kids.push(l.between('hole', inner.start, inner.end, [inner]));
    } else kids.push(l.isPattern && l.text(part) === '...' ? l.make('ellipsis', part, []) : l.make('string', part, [], l.text(part)));
  }
  return l.between('interpolated', l.start(n), (l.isPattern ? undefined : kids.at(-1)?.end) ?? l.end(n), kids);
};

const member: Lower = (l, n) => {
  const object = l.lower(l.field(n, 'object'));
  return l.make('member', n, [object, l.lower(l.field(n, 'property'))], l.child(n, 'optional_chain') >= 0 || l.has(n, '?.') ? '?.' : '.');
};

const call: Lower = (l, n) => {
  const args = l.field(n, 'arguments');
  const optional = l.child(n, 'optional_chain') >= 0 ? '?.' : '';
  return l.make('call', n, [l.lower(l.field(n, 'function')), l.isKind(args, 'arguments') ? l.list('args', args) : l.make('args', args, [l.lower(args)])], optional);
};

const creation: Lower = (l, n) => {
  const type = l.lower(l.field(n, 'constructor'));
  const args = l.field(n, 'arguments');
  return l.make('new', n, [type, args < 0 ? l.between('args', type.end, type.end, []) : l.list('args', args), NONE]);
};

const operator = (l: Lowering, n: number): string => l.text(l.field(n, 'operator'));
const two = (kind: 'binary' | 'assign' | 'compound'): Lower => (l, n) => l.make(kind, n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], kind === 'assign' ? '' : operator(l, n));

const update: Lower = (l, n) => {
  const argument = l.field(n, 'argument');
  return l.make('unary', n, [l.lower(argument)], `${operator(l, n)} ${argument > l.field(n, 'operator') ? 'prefix' : 'postfix'}`);
};

/** A plain name or pattern as a parameter. */
export function toParameter(l: Lowering, code: Code): Code {
  if (['param', 'ellipsis', 'metaellipsis'].includes(code.kind)) return code;
  if (code.kind === 'spread') return l.between('param', code.start, code.end, [emptyAttributes(l, code.start), NONE, code.kids[0] ?? NONE, NONE], '...');
  return l.between('param', code.start, code.end, [emptyAttributes(l, code.start), NONE, code, NONE]);
}

export function emptyAttributes(l: Lowering, at: number): Code {
  return l.between('attrs', at, at, []);
}

export function parametersOf(l: Lowering, n: number): Code {
  const many = l.field(n, 'parameters');
  const single = l.field(n, 'parameter');
  if (many < 0) return single < 0 ? l.between('params', l.start(n), l.start(n), []) : l.make('params', single, [toParameter(l, l.lower(single))]);
  return l.make('params', many, l.lowerAll(l.named(many)).map((item) => toParameter(l, item)));
}

const lambda: Lower = (l, n) => {
  const name = l.field(n, 'name');
  const body = l.lower(l.field(n, 'body'));
  const parameters = parametersOf(l, n);
  if (name >= 0) return l.make('func', n, [emptyAttributes(l, l.start(n)), NONE, l.lower(name), NONE, parameters, NONE, body]);
  return l.make('lambda', n, [parameters, body]);
};

const key = (l: Lowering, n: number): Code => {
  const made = l.lower(n);
  return made.kind === 'string' && /^[A-Za-z_$][\w$]*$/.test(made.text) && !made.text.startsWith('$') ? l.make('id', n, [], made.text) : made;
};

const shorthand: Lower = (l, n) => {
  const name = l.name(n);
  return name.kind === 'ellipsis' || name.kind === 'metaellipsis' ? name : l.make('pair', n, [name, l.name(n)]);
};

const withDefault: Lower = (l, n) => l.make('param', n, [emptyAttributes(l, l.start(n)), NONE, l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))]);

/** A typed parameter of TypeScript. */
const typedParameter: Lower = (l, n) => {
  const inner = l.lower(l.field(n, 'pattern'));
  if (inner.kind === 'ellipsis' || inner.kind === 'metaellipsis') return inner;
  const spread = inner.kind === 'spread';
  const words = l.children(n).filter((one) => l.isKind(one, 'accessibility_modifier', 'decorator')).map((one) => (l.isKind(one, 'decorator') ? l.lower(one) : l.make('modifier', one, [], l.text(one))));
  const attributes = l.between('attrs', words[0]?.start ?? l.start(n), words.at(-1)?.end ?? l.start(n), words);
  return l.make('param', n, [attributes, l.lower(l.field(n, 'type')), spread ? (inner.kids[0] ?? NONE) : inner, l.lower(l.field(n, 'value'))], spread ? '...' : '');
};

const only: Lower = (l, n) => l.lower(l.named(n)[0] ?? -1);
const cast: Lower = (l, n) => {
  const [value = -1, type = -1] = l.named(n);
  return l.make('cast', n, [l.lower(type), l.lower(value)]);
};

export const JAVASCRIPT_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  identifier, property_identifier: identifier, private_property_identifier: identifier, type_identifier: identifier, statement_identifier: identifier,
  shorthand_property_identifier: shorthand, shorthand_property_identifier_pattern: shorthand,
  this: leaf('special'), super: leaf('special'), undefined: leaf('id'), true: leaf('bool'), false: leaf('bool'), null: leaf('null'), number: leaf('number'), regex,
  predefined_type: leaf('id'),
  string, template_string: template,
  member_expression: member, nested_identifier: member,
  subscript_expression: (l, n) => l.make('index', n, [l.lower(l.field(n, 'object')), l.lower(l.field(n, 'index'))], l.child(n, 'optional_chain') >= 0 ? '?.' : ''),
  call_expression: call, new_expression: creation, arguments: (l, n) => l.list('args', n),
  binary_expression: two('binary'), assignment_expression: two('assign'), augmented_assignment_expression: two('compound'),
  unary_expression: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'argument'))], operator(l, n)), update_expression: update,
  ternary_expression: (l, n) => l.make('conditional', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]),
  await_expression: (l, n) => l.make('await', n, l.lowerAll(l.named(n))), yield_expression: (l, n) => l.make('yield', n, l.lowerAll(l.named(n))),
  arrow_function: lambda, function_expression: lambda, generator_function: lambda,
  object: (l, n) => l.list('dict', n), object_pattern: (l, n) => l.list('dict', n), array: (l, n) => l.list('list', n), array_pattern: (l, n) => l.list('list', n),
  pair: (l, n) => l.make('pair', n, [key(l, l.field(n, 'key')), l.lower(l.field(n, 'value'))]), pair_pattern: (l, n) => l.make('pair', n, [key(l, l.field(n, 'key')), l.lower(l.field(n, 'value'))]),
  computed_property_name: only, spread_element: (l, n) => l.make('spread', n, l.lowerAll(l.named(n))), rest_pattern: (l, n) => l.make('spread', n, l.lowerAll(l.named(n))),
  assignment_pattern: withDefault, object_assignment_pattern: withDefault, required_parameter: typedParameter, optional_parameter: typedParameter,
  type_annotation: only, as_expression: cast, satisfies_expression: cast, non_null_expression: only,
  type_assertion: (l, n) => l.make('cast', n, [l.lower(l.named(l.named(n)[0] ?? n)[0] ?? -1), l.lower(l.named(n)[1] ?? -1)]),
  generic_type: (l, n) => l.make('generic', n, [l.lower(l.named(n)[0] ?? -1), l.list('typeargs', l.child(n, 'type_arguments'))]),
  array_type: (l, n) => l.make('arraytype', n, [l.lower(l.named(n)[0] ?? -1)], '[]'),
  decorator: (l, n) => {
    const inner = l.lower(l.named(n)[0] ?? -1);
    const [name = NONE, args = NONE] = inner.kids;
    return inner.kind === 'call' ? l.make('annotation', n, [name, args]) : l.make('annotation', n, [inner, l.between('args', l.end(n), l.end(n), [])]);
  },
};
