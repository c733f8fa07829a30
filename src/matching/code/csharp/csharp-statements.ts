// C#'s statements and declarations in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

/** Words and attributes of a declaration; an attribute list's brackets are no part of them. */
function attributesOf(l: Lowering, node: number): Code {
  const kids = l.named(node).flatMap((child) => {
    if (l.isKind(child, 'attribute_list')) return l.lowerAll(l.named(child).filter((one) => l.isKind(one, 'attribute')));
    return l.isKind(child, 'modifier') ? [l.make('modifier', child, [], l.text(child))] : [];
  });
  return l.between('attrs', kids[0]?.start ?? l.start(node), kids.at(-1)?.end ?? l.start(node), kids);
}

/** Where a declaration begins: at its first attribute, not at the bracket before it. */
const startOf = (l: Lowering, node: number, attributes: Code): number => (attributes.kids.length > 0 ? attributes.start : l.start(node));

const variables = (withSemicolon: boolean): Lower => (l, n) => {
  const declaration = l.child(n, 'variable_declaration');
  const attributes = attributesOf(l, n);
  const type = l.lower(l.field(declaration, 'type'));
  const declarators = l.named(declaration).filter((one) => l.isKind(one, 'variable_declarator'));
  const made = declarators.map((one, index) => {
    const name = l.field(one, 'name') >= 0 ? l.field(one, 'name') : l.child(one, 'tuple_pattern');
    const value = l.named(one).find((child) => child !== name && !l.isKind(child, 'bracketed_argument_list')) ?? -1;
    const lowered = l.lower(name);
    const end = withSemicolon && index === declarators.length - 1 ? l.end(n) : l.end(one);
    if ((type.kind === 'ellipsis' || type.kind === 'metaellipsis') && lowered.kind === type.kind) return type;
    return l.between('var', attributes.kids.length === 0 && type === NONE ? lowered.start : startOf(l, n, attributes), end, [attributes, type, lowered, l.lower(value)]);
  });
  return made.length === 1 && made[0] !== undefined ? made[0] : l.make('several', n, made);
};

const parameter: Lower = (l, n) => {
  const name = l.field(n, 'name');
  const type = l.lower(l.field(n, 'type'));
  const made = l.lower(name);
  if ((made.kind === 'ellipsis' || made.kind === 'metaellipsis') && (type === NONE || made.kind === type.kind)) return made;
  const value = l.named(n).find((child) => l.tree.field[child] === 0 && !l.isKind(child, 'attribute_list', 'modifier')) ?? -1;
  const attributes = attributesOf(l, n);
  return l.between('param', startOf(l, n, attributes), l.end(n), [attributes, type, made, l.lower(value)]);
};

const method: Lower = (l, n) => {
  const attributes = attributesOf(l, n);
  const returns = l.field(n, 'returns') >= 0 ? l.field(n, 'returns') : l.field(n, 'type');
  const body = l.field(n, 'body');
  const parameters = l.field(n, 'parameters');
  const kids = [attributes, l.lower(returns), l.lower(l.field(n, 'name')), l.list('typeparams', l.child(n, 'type_parameter_list')), parameters < 0 ? NONE : l.list('params', parameters), NONE, l.lower(body)];
  return l.between('func', startOf(l, n, attributes), l.end(n), kids);
};

const property: Lower = (l, n) => {
  const attributes = attributesOf(l, n);
  const value = l.field(n, 'value');
  const accessors = l.field(n, 'accessors');
  if (accessors < 0) return l.make('func', n, [attributes, l.lower(l.field(n, 'type')), l.lower(l.field(n, 'name')), NONE, l.between('params', l.start(n), l.start(n), []), NONE, l.lower(value)]);
  const bodies = l.lowerAll(l.named(accessors).map((one) => l.field(one, 'body')).filter((one) => one >= 0));
  const made = l.between('var', startOf(l, n, attributes), value < 0 ? l.end(n) : l.end(value), [attributes, l.lower(l.field(n, 'type')), l.lower(l.field(n, 'name')), l.lower(value)]);
  return bodies.length === 0 ? made : l.make('several', n, [made, ...bodies]);
};

const typeDeclaration = (text: string): Lower => (l, n) => {
  const attributes = attributesOf(l, n);
  const bases = l.child(n, 'base_list');
  const [base = NONE, ...others] = bases < 0 ? [] : l.lowerAll(l.named(bases));
  const parameters = l.child(n, 'parameter_list');
  const kids = [
    attributes, l.lower(l.field(n, 'name')), l.list('typeparams', l.child(n, 'type_parameter_list')), base,
    others.length === 0 ? NONE : l.between('types', others[0]?.start ?? 0, others.at(-1)?.end ?? 0, others), parameters < 0 ? NONE : l.list('params', parameters), l.lower(l.field(n, 'body')),
  ];
  return l.between('class', startOf(l, n, attributes), l.end(n), kids, text);
};

const ifStatement: Lower = (l, n) => l.make('if', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]);

const forStatement: Lower = (l, n) => {
  const part = (name: string): Code => {
    const all = l.lowerAll(l.fields(n, name));
    return all.length === 0 ? NONE : l.between('args', all[0]?.start ?? 0, all.at(-1)?.end ?? 0, all);
  };
  const init = part('initializer');
  const first = init.kids[0];
  if (first?.kind === 'ellipsis' && l.field(n, 'condition') < 0) return l.make('for', n, [first, NONE, NONE, l.lower(l.field(n, 'body'))]);
  return l.make('for', n, [init, l.lower(l.field(n, 'condition')), part('update'), l.lower(l.field(n, 'body'))]);
};

const tryStatement: Lower = (l, n) => {
  const catches = l.named(n).filter((one) => l.isKind(one, 'catch_clause'));
  const last = l.child(n, 'finally_clause');
  return l.make('try', n, [
    NONE, l.lower(l.field(n, 'body')),
    catches.length === 0 ? NONE : l.between('catches', l.start(catches[0] ?? n), l.end(catches.at(-1) ?? n), l.lowerAll(catches)),
    last < 0 ? NONE : l.lower(l.child(last, 'block')),
  ]);
};

const catchClause: Lower = (l, n) => {
  const caught = l.child(n, 'catch_declaration');
  return l.make('catch', n, [caught < 0 ? NONE : caughtOf(l, caught), l.lower(l.field(n, 'body'))]);
};

function caughtOf(l: Lowering, n: number): Code {
  const type = l.lower(l.field(n, 'type'));
  const name = l.field(n, 'name');
  return type.kind === 'ellipsis' ? type : l.make('param', n, [l.between('attrs', l.start(n), l.start(n), []), type, l.lower(name), NONE]);
}

const switchStatement: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const cases = l.named(body).map((section) => {
    const isBody = (one: number): boolean => l.kindName(one).endsWith('_statement') || l.isKind(one, 'block');
    const labels = l.lowerAll(l.named(section).filter((one) => !isBody(one)));
    const [lone] = labels;
    if (lone?.kind === 'ellipsis') return lone;
    return l.make('case', section, [l.between('args', l.start(section), labels.at(-1)?.end ?? l.start(section), labels), ...l.lowerAll(l.named(section).filter(isBody))]);
  });
  return l.between('switch', l.start(n), cases.at(-1)?.end ?? l.end(n), [l.lower(l.field(n, 'value')), l.make('args', body, cases)]);
};

/** `using (T x = y) { }`. */
const usingStatement: Lower = (l, n) => {
  const body = l.lower(l.field(n, 'body'));
  const declaration = l.child(n, 'variable_declaration');
  const resource = declaration < 0 ? l.lower(l.named(n)[0] ?? -1) : variables(false)(l, n);
  return l.make('with', n, [resource.kind === 'var' ? { ...resource, start: l.start(declaration) } : resource, body]);
};

const inner = (kind: 'return' | 'throw' | 'break' | 'continue' | 'yield'): Lower => (l, n) => l.make(kind, n, [l.lower(l.named(n)[0] ?? -1)]);

export const CSHARP_STATEMENTS: Readonly<Record<string, Lower>> = {
  compilation_unit: (l, n) => l.list('file', n),
  block: (l, n) => l.list('block', n), declaration_list: (l, n) => l.list('body', n), enum_member_declaration_list: (l, n) => l.list('body', n),
  global_statement: (l, n) => l.lower(l.named(n)[0] ?? -1),
  expression_statement: (l, n) => {
    const code = l.lower(l.named(n)[0] ?? -1);
    return code.kind === 'ellipsis' || code.kind === 'metaellipsis' ? code : l.between('exprstmt', code.start, l.end(n), [code]);
  },
  local_declaration_statement: variables(true), field_declaration: variables(true), event_field_declaration: variables(true),
  variable_declaration: (l, n) => l.make('several', n, l.lowerAll(l.named(n).filter((one) => l.isKind(one, 'variable_declarator')))),
  property_declaration: property,
  parameter, parameter_list: (l, n) => l.list('params', n),
  method_declaration: method, constructor_declaration: method, local_function_statement: method, destructor_declaration: method, operator_declaration: method,
  class_declaration: typeDeclaration('class'), struct_declaration: typeDeclaration('class'), interface_declaration: typeDeclaration('interface'), record_declaration: typeDeclaration('record'),
  enum_declaration: (l, n) => {
    const made = typeDeclaration('enumeration')(l, n);
    const members = made.kids.at(-1)?.kids ?? [];
    return { ...made, start: made.kids[0]?.kids.length === 0 ? (made.kids[1]?.start ?? made.start) : made.start, end: members.at(-1)?.end ?? made.end };
  },
  namespace_declaration: (l, n) => l.between('other', l.start(l.field(n, 'name')), l.end(n), [l.lower(l.field(n, 'name')), l.lower(l.field(n, 'body'))], 'namespace'),
  attribute: (l, n) => {
    const args = l.child(n, 'attribute_argument_list');
    return l.make('annotation', n, [l.lower(l.field(n, 'name')), args < 0 ? l.between('args', l.end(n), l.end(n), []) : l.list('args', args)]);
  },
  if_statement: ifStatement,
  while_statement: (l, n) => l.make('while', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'body'))]),
  do_statement: (l, n) => {
    const until = l.lower(l.field(n, 'condition'));
    return l.between('dowhile', l.start(n), until.end, [l.lower(l.field(n, 'body')), until]);
  },
  for_statement: forStatement,
  foreach_statement: (l, n) => l.make('foreach', n, [l.lower(l.field(n, 'type')), l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right')), l.lower(l.field(n, 'body'))]),
  try_statement: tryStatement, catch_clause: catchClause, switch_statement: switchStatement,
  using_statement: usingStatement,
  lock_statement: (l, n) => l.make('sync', n, [l.lower(l.children(n)[2] ?? -1), l.lower(l.child(n, 'block'))]),
  return_statement: inner('return'), throw_statement: inner('throw'), throw_expression: inner('throw'), break_statement: inner('break'), continue_statement: inner('continue'),
  yield_statement: (l, n) => l.make('exprstmt', n, [inner('yield')(l, n)]),
  using_directive: (l, n) => {
    const alias = l.field(n, 'name');
    const path = l.lower(l.named(n).at(-1) ?? -1);
    if (alias >= 0) return l.between('import', l.start(n), path.end, [l.make('pair', n, [path, l.lower(alias)])], 'alias');
    return l.make('import', n, [path, l.between('special', l.end(n), l.end(n), [], '*')]);
  },
};
