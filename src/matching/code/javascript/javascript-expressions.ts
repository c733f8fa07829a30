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
const string: Lower = (l, n) => (l.isPattern ? l.placeholder(l.text(n).slice(1, -1), n) : undefined) ?? l.make('string', n, [], l.text(n).slice(1, -1));

/** A template ends before its last sign. */
const template: Lower = (l, n) => {
  const parts = l.named(n);
  const last = parts.at(-1) ?? -1;
  l.endAt(n, l.isKind(last, 'template_substitution') ? l.end(l.named(last)[0] ?? last) : l.end(n) - 1);
  if (l.isPattern && l.text(n) === '`...`') return l.make('interpolated', n, [l.make('ellipsis', n, [])]);
  const kids: Code[] = [];
  for (const part of parts) {
    if (l.isKind(part, 'template_substitution')) {
      const inner = l.lower(l.named(part)[0] ?? -1);
      kids.push(l.between('hole', inner.start, inner.end, [inner]));
    } else kids.push(l.isPattern && l.text(part) === '...' ? l.make('ellipsis', part, []) : l.make('string', part, [], l.text(part)));
  }
  return l.make('interpolated', n, kids);
};

/** `a?.b`: the question mark belongs to what stands before it. */
function asked(l: Lowering, n: number, object: Code): Code {
  const sign = l.child(n, 'optional_chain', '?.');
  return sign < 0 ? object : l.between('unary', object.start, l.end(sign), [object], '?.');
}

const member: Lower = (l, n) => l.make('member', n, [asked(l, n, l.lower(l.field(n, 'object'))), l.lower(l.field(n, 'property'))], '.');

const call: Lower = (l, n) => {
  const args = l.field(n, 'arguments');
  const callee = asked(l, n, l.lower(l.field(n, 'function')));
  // A template after a name is its pieces.
  if (l.isKind(args, 'arguments')) return l.make('call', n, [callee, l.list('args', args)]);
  const template = l.lower(args);
  return l.between('call', callee.start, template.end, [callee, l.make('args', args, template.kids.map((kid) => (kid.kind === 'hole' ? (kid.kids[0] ?? kid) : kid)))]);
};

const creation: Lower = (l, n) => {
  const type = l.lower(l.field(n, 'constructor'));
  const args = l.field(n, 'arguments');
  return l.make('new', n, [type, args < 0 ? l.between('args', type.end, type.end, []) : l.list('args', args), NONE]);
};

const operator = (l: Lowering, n: number): string => l.text(l.field(n, 'operator'));
const two = (kind: 'binary' | 'assign'): Lower => (l, n) => l.make(kind, n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], kind === 'assign' ? '' : operator(l, n));

/** `a += b` is `a = a + b`. */
const augmented: Lower = (l, n) => {
  const left = l.field(n, 'left');
  const sign = operator(l, n);
  return l.make('assign', n, [l.lower(left), l.make('binary', n, [l.lower(left), l.lower(l.field(n, 'right'))], sign.replace(/=$/, ''))], sign);
};

const update: Lower = (l, n) => {
  const argument = l.field(n, 'argument');
  return l.make('unary', n, [l.lower(argument)], `${operator(l, n)} ${argument > l.field(n, 'operator') ? 'prefix' : 'postfix'}`);
};

/** A plain name or pattern as a parameter. */
export function toParameter(l: Lowering, code: Code): Code {
  if (['param', 'ellipsis', 'metaellipsis'].includes(code.kind)) return code;
  if (code.kind === 'spread') return l.between('param', code.start, code.end, [emptyAttributes(l, code.start), NONE, restName(l, code), NONE], '...');
  return l.between('param', code.start, code.end, [emptyAttributes(l, code.start), NONE, code, NONE]);
}

/** `...$R` of a pattern binds nothing. */
function restName(l: Lowering, spread: Code): Code {
  const [name = NONE] = spread.kids;
  return name.kind === 'meta' ? l.between('ellipsis', name.start, name.end, []) : name;
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

/** The body of a function; an arrow returns its expression. */
function bodyOf(l: Lowering, n: number): Code {
  const body = l.lower(l.field(n, 'body'));
  const arrow = l.child(n, '=>');
  if (arrow < 0 || ['block', 'ellipsis', 'metaellipsis'].includes(body.kind)) return body;
  return l.between('block', l.start(arrow), body.end, [l.between('return', l.start(arrow), body.end, [body])]);
}

/** A name of a function expression is not looked at. */
const lambda = (text: string): Lower => (l, n) => l.make('lambda', n, [parametersOf(l, n), bodyOf(l, n)], text);

/** A property or field whose value is a function without a name is a method; undefined where it is not. */
export function asMethod(l: Lowering, n: number, attributes: Code, name: Code, value: number): Code | undefined {
  if (!l.isKind(value, 'arrow_function', 'function_expression', 'generator_function') || l.field(value, 'name') >= 0) return undefined;
  return l.make('func', n, [attributes, NONE, name, NONE, parametersOf(l, value), NONE, bodyOf(l, value)], 'method');
}

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
  return l.make('param', n, [attributes, l.lower(l.field(n, 'type')), spread ? restName(l, inner) : inner, l.lower(l.field(n, 'value'))], spread ? '...' : '');
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
  subscript_expression: (l, n) => l.make('index', n, [asked(l, n, l.lower(l.field(n, 'object'))), l.lower(l.field(n, 'index'))]),
  call_expression: call, new_expression: creation, arguments: (l, n) => l.list('args', n),
  binary_expression: two('binary'), assignment_expression: two('assign'), augmented_assignment_expression: augmented,
  unary_expression: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'argument'))], operator(l, n)), update_expression: update,
  ternary_expression: (l, n) => l.make('conditional', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]),
  await_expression: (l, n) => l.make('await', n, l.lowerAll(l.named(n))), yield_expression: (l, n) => l.make('yield', n, l.lowerAll(l.named(n))),
  arrow_function: lambda(''), function_expression: lambda('function'), generator_function: lambda('function'),
  object: (l, n) => l.list('dict', n), object_pattern: (l, n) => l.list('dict', n), array: (l, n) => l.list('list', n), array_pattern: (l, n) => l.list('list', n),
  pair: (l, n) => {
    const name = key(l, l.field(n, 'key'));
    const value = l.field(n, 'value');
    return asMethod(l, n, emptyAttributes(l, l.start(n)), name, value) ?? l.make('pair', n, [name, l.lower(value)]);
  },
  pair_pattern: (l, n) => l.make('pair', n, [key(l, l.field(n, 'key')), l.lower(l.field(n, 'value'))]),
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
