// PHP's statements and declarations in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';
import { asCall } from './php-expressions.ts';

function attributesOf(l: Lowering, n: number): Code {
  const constant = l.child(n, 'const');
  const kids = constant >= 0 ? [l.make('modifier', constant, [], 'const')] : l.named(n).flatMap((one) => {
    // To stock every member is public.
    if (l.kindName(one).endsWith('_modifier')) return l.isPattern && l.text(one) === 'public' ? [] : [l.make('modifier', one, [], l.text(one))];
    return l.isKind(one, 'attribute_list') ? [l.lower(one)] : [];
  });
  return l.between('attrs', l.start(n), kids.at(-1)?.end ?? l.start(n), kids);
}

const parameter: Lower = (l, n) => {
  const name = l.lower(l.field(n, 'name'));
  if (name.kind === 'ellipsis' || name.kind === 'metaellipsis') return name;
  return l.make('param', n, [attributesOf(l, n), l.lower(l.field(n, 'type')), name, l.lower(l.field(n, 'default_value'))], l.isKind(n, 'variadic_parameter') ? '...' : '');
};

const functionDefinition: Lower = (l, n) => {
  const name = l.lower(l.field(n, 'name'));
  // How an ellipsis is written where a member stands.
  if (name.kind === 'ellipsis' || name.kind === 'metaellipsis') return name;
  return l.make('func', n, [attributesOf(l, n), l.lower(l.field(n, 'return_type')), name, NONE, l.list('params', l.field(n, 'parameters')), NONE, l.lower(l.field(n, 'body'))]);
};

const property: Lower = (l, n) => {
  const own = attributesOf(l, n);
  const attributes = l.isKind(n, 'const_declaration') ? l.between('attrs', own.start, own.end, [...own.kids, l.between('modifier', own.end, own.end, [], 'const')]) : own;
  const made = l.named(n).filter((one) => l.isKind(one, 'property_element', 'const_element')).map((one) => {
    const [first = -1, second = -1] = l.named(one);
    return l.between('var', l.start(n), l.end(one), [attributes, l.lower(l.field(n, 'type')), l.lower(first), l.isKind(second, 'property_initializer') ? l.lower(l.named(second)[0] ?? -1) : l.lower(second)]);
  });
  return made.length === 1 && made[0] !== undefined ? made[0] : l.make('several', n, made);
};

const typeDeclaration = (text: string): Lower => (l, n) => {
  const base = l.child(n, 'base_clause');
  const interfaces = l.child(n, 'class_interface_clause');
  return l.make('class', n, [attributesOf(l, n), l.lower(l.field(n, 'name')), NONE, base < 0 ? NONE : l.lower(l.named(base)[0] ?? -1), interfaces < 0 ? NONE : l.list('types', interfaces), NONE, l.lower(l.field(n, 'body'))], text);
};

/** `elseif` is an `if` inside the `else`. */
const ifStatement: Lower = (l, n) => {
  const chain = (alternatives: readonly number[]): Code => {
    const [first, ...others] = alternatives;
    if (first === undefined) return NONE;
    if (l.isKind(first, 'else_clause')) return l.lower(l.field(first, 'body'));
    return l.make('if', first, [l.lower(l.field(first, 'condition')), l.lower(l.field(first, 'body')), chain(others)]);
  };
  return l.make('if', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'body')), chain(l.fields(n, 'alternative'))]);
};

const forEach: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const [over = -1, each = -1] = l.named(n).filter((one) => one !== body);
  return l.make('foreach', n, [NONE, l.lower(each), l.lower(over), l.lower(body)]);
};

const forStatement: Lower = (l, n) => {
  const part = (field: string): Code => {
    const node = l.field(n, field);
    return node < 0 ? NONE : l.make('args', node, [l.lower(node)]);
  };
  const init = part('initialize');
  const condition = l.lower(l.field(n, 'condition'));
  if (init.kids[0]?.kind === 'ellipsis' && condition === NONE) return l.make('for', n, [init.kids[0], NONE, NONE, l.lower(l.field(n, 'body'))]);
  return l.make('for', n, [init, condition, part('update'), l.lower(l.field(n, 'body'))]);
};

const tryStatement: Lower = (l, n) => {
  const catches = l.named(n).filter((one) => l.isKind(one, 'catch_clause'));
  const last = l.child(n, 'finally_clause');
  return l.make('try', n, [
    NONE, l.lower(l.field(n, 'body')),
    catches.length === 0 ? NONE : l.between('catches', l.start(catches[0] ?? n), l.end(catches.at(-1) ?? n), l.lowerAll(catches)), last < 0 ? NONE : l.lower(l.field(last, 'body')),
  ]);
};

const switchStatement: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const cases = l.named(body).map((one) => {
    const value = l.field(one, 'value');
    return l.make('case', one, [l.between('args', l.start(one), l.start(one), value < 0 ? [] : [l.lower(value)]), ...l.lowerAll(l.named(one).filter((kid) => kid !== value))]);
  });
  return l.make('switch', n, [l.lower(l.field(n, 'condition')), l.make('args', body, cases)]);
};

/** Where a statement ends without its semicolon. */
const endOf = (l: Lowering, n: number): number => l.end(l.children(n).findLast((one) => !l.isKind(one, ';')) ?? n);

const inner = (kind: 'return' | 'break' | 'continue'): Lower => (l, n) => {
  const value = l.lower(l.named(n)[0] ?? -1);
  return l.between(kind, l.start(n), value === NONE ? endOf(l, n) : value.end, [value]);
};

const asStatement = (word: string): Lower => (l, n) => {
  const call = { ...asCall(word)(l, n), end: endOf(l, n) };
  return l.between('exprstmt', call.start, l.end(n), [call]);
};

export const PHP_STATEMENTS: Readonly<Record<string, Lower>> = {
  program: (l, n) => l.make('file', n, l.lowerAll(l.named(n).filter((one) => !l.isKind(one, 'php_tag', 'text', 'text_interpolation')))),
  compound_statement: (l, n) => l.list('block', n), declaration_list: (l, n) => l.list('body', n), colon_block: (l, n) => l.list('block', n),
  expression_statement: (l, n) => {
    const code = l.lower(l.named(n)[0] ?? -1);
    return code.kind === 'ellipsis' || code.kind === 'metaellipsis' ? code : l.make('exprstmt', n, [code]);
  },
  function_definition: functionDefinition, method_declaration: functionDefinition,
  simple_parameter: parameter, variadic_parameter: parameter, property_promotion_parameter: parameter, formal_parameters: (l, n) => l.list('params', n),
  class_declaration: typeDeclaration('class'), interface_declaration: typeDeclaration('interface'), trait_declaration: typeDeclaration('trait'),
  property_declaration: property, const_declaration: property,
  if_statement: ifStatement, foreach_statement: forEach, for_statement: forStatement,
  while_statement: (l, n) => l.make('while', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'body'))]),
  do_statement: (l, n) => l.make('dowhile', n, [l.lower(l.field(n, 'body')), l.lower(l.field(n, 'condition'))]),
  try_statement: tryStatement,
  catch_clause: (l, n) => l.make('catch', n, [l.make('param', n, [l.between('attrs', l.start(n), l.start(n), []), l.lower(l.field(n, 'type')), l.lower(l.field(n, 'name')), NONE]), l.lower(l.field(n, 'body'))]),
  switch_statement: switchStatement,
  return_statement: inner('return'), break_statement: inner('break'), continue_statement: inner('continue'),
  echo_statement: asStatement('echo'), exit_statement: asStatement('exit'), unset_statement: asStatement('unset'),
  namespace_definition: (l, n) => {
    const body = l.field(n, 'body');
    return body < 0 ? l.make('package', n, [l.lower(l.field(n, 'name'))]) : l.make('other', n, [l.lower(l.field(n, 'name')), l.lower(body)], 'namespace');
  },
  namespace_name: (l, n) => {
    const [first = NONE, ...others] = l.lowerAll(l.named(n));
    return others.reduce((left, one) => l.between('member', left.start, one.end, [left, one], '\\'), first);
  },
  function_static_declaration: (l, n) => l.make('several', n, l.named(n).map((one) => l.make('var', one, [l.between('attrs', l.start(n), l.start(n), []), NONE, l.lower(l.field(one, 'name')), l.lower(l.field(one, 'value'))]))),
  namespace_use_declaration: (l, n) => l.make('several', n, l.named(n).filter((one) => l.isKind(one, 'namespace_use_clause')).map((one) => {
    const alias = l.field(one, 'alias');
    const path = l.lower(l.named(one)[0] ?? -1);
    return l.between('import', l.start(n), l.end(one), [alias < 0 ? path : l.make('pair', one, [path, l.lower(alias)])]);
  })),
};
