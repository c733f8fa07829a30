// PHP's names and expressions in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

/** A variable's name keeps its `$`; in a pattern the name after it may be reserved. */
const variable: Lower = (l, n) => {
  const text = l.text(n);
  return l.placeholder(text.slice(1), n) ?? l.make('id', n, [], text);
};
/** Functions, types and methods are told apart without capital letters. */
const name: Lower = (l, n) => l.placeholder(l.text(n), n) ?? l.make('id', n, [], l.text(n).toLowerCase());
const leaf = (kind: 'bool' | 'null' | 'number' | 'special'): Lower => (l, n) => l.make(kind, n, [], l.text(n));
const operator = (l: Lowering, n: number): string => {
  const field = l.field(n, 'operator');
  return field >= 0 ? l.text(field) : l.text(l.children(n).find((one) => !l.named(n).includes(one)) ?? -1);
};
const string: Lower = (l, n) => l.make('string', n, [], l.text(n).slice(1, -1));

const part = (l: Lowering, n: number, text: string): Code => l.placeholder(text, n) ?? l.make('id', n, [], text.toLowerCase());

/** A double-quoted text with variables in it. */
const encapsed: Lower = (l, n) => {
  const parts = l.named(n);
  if (parts.every((part) => l.isKind(part, 'string_content', 'escape_sequence')) || (l.isPattern && /^"(?:\$[A-Z_]\w*|\.\.\.|=~\/[\s\S]*)"$/.test(l.text(n)))) return string(l, n);
  const kids = parts.map((part): Code => {
    if (!l.isKind(part, 'string_content', 'escape_sequence')) {
      const inner = l.lower(part);
      // A metavariable without braces means a piece of the text.
      if (l.isPattern && inner.kind === 'id' && /^\$[A-Z][A-Z0-9_]*$/.test(inner.text) && l.tree.text[inner.start - 1] !== '{') return l.make('string', part, [], inner.text);
      return l.between('hole', inner.start, inner.end, [inner]);
    }
    return l.isPattern && l.text(part) === '...' ? l.make('ellipsis', part, []) : l.make('string', part, [], l.text(part));
  });
  return l.make('interpolated', n, kids);
};

const member = (sign: string, object: string): Lower => (l, n) => l.make('member', n, [l.lower(l.field(n, object)), l.lower(l.field(n, 'name'))], sign);
const methodCall = (sign: string, object: string): Lower => (l, n) => {
  const from = l.lower(l.field(n, object));
  const method = l.lower(l.field(n, 'name'));
  return l.make('call', n, [l.between('member', from.start, method.end, [from, method], sign), l.list('args', l.field(n, 'arguments'))]);
};

/** A construct of the language that reads like a call. */
export const asCall = (word: string): Lower => (l, n) => {
  const parts = l.lowerAll(l.named(n)).flatMap((part) => (part.kind === 'list' && part.text === 'sequence' ? part.kids : [part]));
  const start = l.start(n);
  return l.make('call', n, [l.between('id', start, start + word.length, [], word), l.between('args', parts[0]?.start ?? l.end(n), parts.at(-1)?.end ?? l.end(n), parts)]);
};

/** An operation ends where its last operand does. */
function upToLast(l: Lowering, code: Code): Code {
  const last = code.kids.at(-1);
  return l.isPattern || last === undefined || last === NONE || last.end > code.end ? code : l.between(code.kind, code.start, last.end, code.kids, code.text);
}

const argument: Lower = (l, n) => {
  const named = l.field(n, 'name');
  const value = l.lower(l.named(n).at(-1) ?? -1);
  return named < 0 ? value : l.make('named', n, [l.lower(named), value]);
};

const element: Lower = (l, n) => {
  const parts = l.lowerAll(l.named(n));
  return parts.length === 2 ? l.make('pair', n, parts) : (parts[0] ?? NONE);
};

const parametersOf = (l: Lowering, n: number): Code => l.list('params', l.field(n, 'parameters'));

export const PHP_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  variable_name: variable, name, dynamic_variable_name: (l, n) => l.other(n), relative_scope: leaf('special'),
  named_type: (l, n) => l.lower(l.named(n)[0] ?? -1), primitive_type: name, optional_type: (l, n) => l.lower(l.named(n)[0] ?? -1), type_list: (l, n) => (l.named(n).length === 1 ? l.lower(l.named(n)[0] ?? -1) : l.list('types', n)),
  qualified_name: (l, n) => {
    const parts = l.text(n).replace(/^\\/, '').split('\\');
    const [first = '', ...others] = parts;
    return others.reduce<Code>((left, text) => l.between('member', l.start(n), l.end(n), [left, part(l, n, text)], '\\'), part(l, n, first));
  },
  integer: leaf('number'), float: leaf('number'), boolean: leaf('bool'), null: leaf('null'),
  string, encapsed_string: encapsed,
  heredoc: (l, n) => l.make('string', n, [], l.text(l.field(n, 'value')).trim()), nowdoc: (l, n) => l.make('string', n, [], l.text(l.field(n, 'value')).trim()),
  function_call_expression: (l, n) => l.make('call', n, [l.lower(l.field(n, 'function')), l.list('args', l.field(n, 'arguments'))]),
  member_call_expression: methodCall('->', 'object'), nullsafe_member_call_expression: methodCall('?->', 'object'), scoped_call_expression: methodCall('::', 'scope'),
  member_access_expression: member('->', 'object'), nullsafe_member_access_expression: member('?->', 'object'), scoped_property_access_expression: member('::', 'scope'),
  class_constant_access_expression: (l, n) => l.make('member', n, l.lowerAll(l.named(n)), '::'),
  object_creation_expression: (l, n) => {
    const args = l.child(n, 'arguments');
    const [type = -1] = l.named(n);
    const made = l.lower(type);
    // A creation ends with its last argument.
    const given = args < 0 ? [] : l.lowerAll(l.named(args));
    if (args >= 0) l.endAt(n, given.at(-1)?.end ?? made.end);
    return l.make('new', n, [made, args < 0 ? l.between('args', made.end, made.end, []) : l.list('args', args), NONE]);
  },
  arguments: (l, n) => l.list('args', n), argument, variadic_unpacking: (l, n) => l.make('spread', n, l.lowerAll(l.named(n))),
  array_creation_expression: (l, n) => l.list('list', n), list_literal: (l, n) => l.list('list', n), array_element_initializer: element, pair: element,
  sequence_expression: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'sequence'),
  subscript_expression: (l, n) => l.make('index', n, l.lowerAll(l.named(n))),
  assignment_expression: (l, n) => l.make('assign', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))]),
  reference_assignment_expression: (l, n) => l.make('assign', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))]),
  augmented_assignment_expression: (l, n) => l.make('compound', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], operator(l, n)),
  binary_expression: (l, n) => upToLast(l, l.make('binary', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], operator(l, n))),
  unary_op_expression: (l, n) => l.make('unary', n, l.lowerAll(l.named(n)), operator(l, n)),
  update_expression: (l, n) => l.make('unary', n, l.lowerAll(l.named(n)), `${operator(l, n)} ${/^(?:\+\+|--)/.test(l.text(n)) ? 'prefix' : 'postfix'}`),
  conditional_expression: (l, n) => upToLast(l, l.make('conditional', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'body')), l.lower(l.field(n, 'alternative'))])),
  cast_expression: (l, n) => l.make('cast', n, [l.make('id', l.field(n, 'type'), [], l.text(l.field(n, 'type'))), l.lower(l.field(n, 'value'))]),
  anonymous_function: (l, n) => l.make('lambda', n, [parametersOf(l, n), l.lower(l.field(n, 'body'))]), anonymous_function_creation_expression: (l, n) => l.make('lambda', n, [parametersOf(l, n), l.lower(l.field(n, 'body'))]),
  arrow_function: (l, n) => l.make('lambda', n, [parametersOf(l, n), l.lower(l.field(n, 'body'))]),
  error_suppression_expression: (l, n) => l.make('unary', n, l.lowerAll(l.named(n)), '@'),
  shell_command_expression: (l, n) => l.make('interpolated', n, l.text(n) === '`...`' && l.isPattern ? [l.make('ellipsis', n, [])] : l.lowerAll(l.named(n)), 'shell'),
  string_content: (l, n) => l.make('string', n, [], l.text(n)),
  print_intrinsic: asCall('print'), include_expression: asCall('include'), include_once_expression: asCall('include_once'), require_expression: asCall('require'), require_once_expression: asCall('require_once'),
  throw_expression: (l, n) => l.make('throw', n, l.lowerAll(l.named(n))),
};
