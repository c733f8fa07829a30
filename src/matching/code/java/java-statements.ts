// Java's statements and declarations in the one shape.
import { NONE, type Code, type CodeKind } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

/** `modifiers`: words and annotations. Without any, an empty list where the declaration begins. */
export function attributesOf(l: Lowering, node: number): Code {
  const modifiers = l.child(node, 'modifiers');
  if (modifiers < 0) return l.between('attrs', l.start(node), l.start(node), []);
  const kids = l.children(modifiers).map((one) => (l.isKind(one, 'annotation', 'marker_annotation') ? l.lower(one) : l.make('modifier', one, [], l.text(one))));
  return l.make('attrs', modifiers, kids);
}

function arrayOf(l: Lowering, type: Code, dimensions: number): Code {
  return dimensions < 0 || type === NONE ? type : l.between('arraytype', type.start, type.end, [type], l.text(dimensions).replace(/\s+/g, ''));
}

/** `T a = 1, b;`: a variable per name; a local's range has the semicolon, a field's has not. */
const variables = (withSemicolon: boolean): Lower => (l, n) => {
  const attributes = attributesOf(l, n);
  const type = l.lower(l.field(n, 'type'));
  const declarators = l.fields(n, 'declarator');
  const made = declarators.map((one, index) => {
    const name = l.lower(l.field(one, 'name'));
    const end = withSemicolon && index === declarators.length - 1 ? l.end(n) : l.end(one);
    return l.between('var', l.start(n), end, [attributes, arrayOf(l, type, l.field(one, 'dimensions')), name, l.lower(l.field(one, 'value'))]);
  });
  if (made.length === 1 && made[0] !== undefined) return isPlaceholderPair(made[0]) ?? made[0];
  return l.make('several', n, made);
};

/** `... ...;`, the way in which a pattern's ellipsis is written where a declaration stands. */
function isPlaceholderPair(made: Code): Code | undefined {
  const [, type, name, value] = made.kids;
  return (type?.kind === 'ellipsis' || type?.kind === 'metaellipsis') && name?.kind === type.kind && value === NONE ? { ...type, end: made.end } : undefined;
}

function parameterOf(l: Lowering, n: number, type: Code, name: Code, text = ''): Code {
  if ((type.kind === 'ellipsis' || type.kind === 'metaellipsis') && name.kind === type.kind) return type;
  // A pattern's metavariable alone is the name, of any type.
  const plain = type.kind === 'meta' && name.kind === 'meta' && type.text === name.text;
  return l.make('param', n, [attributesOf(l, n), plain ? NONE : type, name, NONE], text);
}

const parameter: Lower = (l, n) => parameterOf(l, n, arrayOf(l, l.lower(l.field(n, 'type')), l.field(n, 'dimensions')), l.lower(l.field(n, 'name')));

const spreadParameter: Lower = (l, n) => {
  const type = l.named(n).find((one) => !l.isKind(one, 'modifiers', 'variable_declarator')) ?? -1;
  return parameterOf(l, n, l.lower(type), l.lower(l.field(l.child(n, 'variable_declarator'), 'name')), '...');
};

/** In a pattern without a type before the method's name, stock reads no parameter without a type. */
function parametersOf(l: Lowering, n: number): Code {
  const made = l.list('params', l.field(n, 'parameters'));
  if (!l.isPattern || !l.isKind(n, 'constructor_declaration')) return made;
  const unread = ({ kind, kids: [attributes = NONE, type, name = NONE] }: Code): Code | undefined => (kind === 'param' && type === NONE && name.kind === 'meta' ? l.between('param', made.start, made.end, [attributes, l.between('other', made.start, made.end, [], 'unread'), name, NONE]) : undefined);
  return { ...made, kids: made.kids.map((kid) => unread(kid) ?? kid) };
}

const method: Lower = (l, n) => {
  const parameters = parametersOf(l, n);
  const thrown = l.child(n, 'throws');
  const body = l.field(n, 'body');
  const type = arrayOf(l, l.lower(l.field(n, 'type')), l.field(n, 'dimensions'));
  const typeParameters = l.list('typeparams', l.child(n, 'type_parameters'));
  const name = l.lower(l.field(n, 'name'));
  const kids = [attributesOf(l, n), type, name, typeParameters, parameters, thrown < 0 ? NONE : l.list('types', thrown), body < 0 ? NONE : l.lower(body)];
  // A method without a body ends with its last part that is more than a bracket.
  const end = body >= 0 ? l.end(n) : Math.max(name.end, parameters.kids.at(-1)?.end ?? 0, thrown < 0 ? 0 : l.end(thrown));
  return l.between('func', l.start(n), end, kids);
};

const typeDeclaration = (text: string): Lower => (l, n) => {
  const body = l.field(n, 'body');
  const superclass = l.child(n, 'superclass');
  const interfaces = l.child(n, 'super_interfaces', 'extends_interfaces');
  const list = l.child(interfaces, 'type_list');
  const name = l.lower(l.field(n, 'name'));
  const parameters = l.field(n, 'parameters');
  const kids = [
    attributesOf(l, n), name, l.list('typeparams', l.child(n, 'type_parameters')),
    superclass < 0 ? NONE : l.lower(l.named(superclass)[0] ?? -1), list < 0 ? NONE : l.list('types', list), parameters < 0 ? NONE : l.list('params', parameters), l.lower(body),
  ];
  return l.make('class', n, kids, text);
};

/** An enum begins with its name and ends with its last member. */
const enumDeclaration: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const members = l.named(body).flatMap((one) => (l.isKind(one, 'enum_body_declarations') ? l.lowerAll(l.named(one)) : [l.lower(one)]));
  const attributes = attributesOf(l, n);
  const name = l.lower(l.field(n, 'name'));
  const interfaces = l.child(l.child(n, 'super_interfaces'), 'type_list');
  const kids = [attributes, name, NONE, NONE, interfaces < 0 ? NONE : l.list('types', interfaces), NONE, l.make('body', body, members)];
  return l.between('class', attributes.kids.length > 0 ? l.start(n) : name.start, members.at(-1)?.end ?? l.end(n), kids, 'enum');
};

const condition = (l: Lowering, n: number): Code => l.lower(l.field(n, 'condition'));
/** A statement that ends with another ends where that does: the semicolon of some is no part of them. */
function upTo(l: Lowering, kind: CodeKind, n: number, kids: readonly Code[]): Code {
  return l.between(kind, l.start(n), kids.findLast((kid) => kid !== NONE)?.end ?? l.end(n), kids);
}

const ifStatement: Lower = (l, n) => upTo(l, 'if', n, [condition(l, n), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]);

const forStatement: Lower = (l, n) => {
  const part = (name: string): Code => {
    const nodes = l.fields(n, name);
    const all = l.lowerAll(nodes);
    return all.length === 0 ? NONE : l.between('args', all[0]?.start ?? 0, all.at(-1)?.end ?? 0, all);
  };
  const init = part('init');
  const first = init.kids[0];
  // `for (...)`: one ellipsis for the whole head.
  if (first?.kind === 'ellipsis' && l.field(n, 'condition') < 0) return upTo(l, 'for', n, [first, NONE, NONE, l.lower(l.field(n, 'body'))]);
  return upTo(l, 'for', n, [init, condition(l, n), part('update'), l.lower(l.field(n, 'body'))]);
};

const forEach: Lower = (l, n) => upTo(l, 'foreach', n, [l.lower(l.field(n, 'type')), l.lower(l.field(n, 'name')), l.lower(l.field(n, 'value')), l.lower(l.field(n, 'body'))]);

const tryStatement: Lower = (l, n) => {
  const resources = l.field(n, 'resources');
  const catches = l.children(n).filter((one) => l.isKind(one, 'catch_clause'));
  const last = l.child(n, 'finally_clause');
  return l.make('try', n, [
    l.list('resources', resources), l.lower(l.field(n, 'body')),
    catches.length === 0 ? NONE : l.between('catches', l.start(catches[0] ?? n), l.end(catches.at(-1) ?? n), l.lowerAll(catches)),
    last < 0 ? NONE : l.lower(l.named(last)[0] ?? -1),
  ]);
};

const resource: Lower = (l, n) => {
  const name = l.field(n, 'name');
  if (name < 0) return l.lower(l.named(n)[0] ?? -1);
  const type = l.lower(l.field(n, 'type'));
  const made = l.lower(name);
  if (type.kind === 'ellipsis' && made.kind === 'ellipsis') return type;
  return l.make('var', n, [attributesOf(l, n), type, made, l.lower(l.field(n, 'value'))]);
};

const catchClause: Lower = (l, n) => {
  const caught = l.child(n, 'catch_formal_parameter');
  const type = l.lower(l.child(caught, 'catch_type'));
  return l.make('catch', n, [parameterOf(l, caught, type, l.lower(l.field(caught, 'name'))), l.lower(l.field(n, 'body'))]);
};

/** Labels in a row belong to the statements after them. */
const switchStatement: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const cases: Code[] = [];
  let labels: Code[] = [];
  for (const group of l.named(body)) {
    const label = l.children(group).filter((one) => l.isKind(one, 'switch_label'));
    labels.push(...label.map((one) => l.make('args', one, l.lowerAll(l.named(one)), l.has(one, 'default') ? 'default' : 'case')));
    const rest = l.lowerAll(l.named(group).filter((one) => !label.includes(one)));
    const lone = labels[0]?.kids[0];
    if (lone?.kind === 'ellipsis' && labels.length === 1 && rest.length === 0) {
      cases.push(lone);
      labels = [];
    } else if (rest.length > 0) {
      cases.push(l.between('case', labels[0]?.start ?? l.start(group), rest.at(-1)?.end ?? l.end(group), [l.between('args', labels[0]?.start ?? l.start(group), labels.at(-1)?.end ?? l.start(group), labels), ...rest]));
      labels = [];
    }
  }
  if (labels.length > 0) cases.push(l.between('case', labels[0]?.start ?? 0, labels.at(-1)?.end ?? 0, [l.between('args', labels[0]?.start ?? 0, labels.at(-1)?.end ?? 0, labels)]));
  return upTo(l, 'switch', n, [condition(l, n), l.between('args', l.start(body), cases.at(-1)?.end ?? l.end(body), cases)]);
};

const constructorCall: Lower = (l, n) => {
  const args = l.field(n, 'arguments');
  const callee = l.lower(l.field(n, 'constructor'));
  const call = l.between('call', callee.start, l.end(args), [callee, l.list('args', args)]);
  return l.between('exprstmt', call.start, call.end, [call]);
};

function withoutSemicolon(l: Lowering, n: number): number {
  const semicolon = l.child(n, ';');
  const before = semicolon < 0 ? -1 : (l.children(n).findLast((child) => child < semicolon) ?? -1);
  return before < 0 ? l.end(n) : l.end(before);
}

const inner = (kind: 'return' | 'throw' | 'break' | 'continue' | 'yield'): Lower => (l, n) => {
  const value = l.lower(l.named(n)[0] ?? -1);
  // Brackets around the value are no part of it.
  return l.between(kind, l.start(n), value === NONE ? withoutSemicolon(l, n) : value.end, [value]);
};

export const JAVA_STATEMENTS: Readonly<Record<string, Lower>> = {
  program: (l, n) => l.list('file', n),
  block: (l, n) => l.list('block', n), constructor_body: (l, n) => l.list('block', n),
  class_body: (l, n) => l.list('body', n), interface_body: (l, n) => l.list('body', n), annotation_type_body: (l, n) => l.list('body', n),
  expression_statement: (l, n) => {
    const code = l.lower(l.named(n)[0] ?? -1);
    return code.kind === 'ellipsis' || code.kind === 'metaellipsis' ? code : l.between('exprstmt', code.start, l.end(n), [code]);
  },
  local_variable_declaration: variables(true), field_declaration: variables(false), constant_declaration: variables(false),
  formal_parameter: parameter, catch_formal_parameter: parameter, spread_parameter: spreadParameter,
  formal_parameters: (l, n) => l.list('params', n),
  method_declaration: method, constructor_declaration: method, compact_constructor_declaration: method, annotation_type_element_declaration: method,
  class_declaration: typeDeclaration('class'), interface_declaration: typeDeclaration('interface'), record_declaration: typeDeclaration('record'),
  annotation_type_declaration: typeDeclaration('annotation'), enum_declaration: enumDeclaration,
  enum_constant: (l, n) => l.make('enumconst', n, [l.lower(l.field(n, 'name')), l.list('args', l.field(n, 'arguments')), l.list('body', l.field(n, 'body'))]),
  static_initializer: (l, n) => l.lower(l.child(n, 'block')),
  if_statement: ifStatement,
  while_statement: (l, n) => upTo(l, 'while', n, [condition(l, n), l.lower(l.field(n, 'body'))]),
  do_statement: (l, n) => upTo(l, 'dowhile', n, [l.lower(l.field(n, 'body')), condition(l, n)]),
  for_statement: forStatement, enhanced_for_statement: forEach,
  try_statement: tryStatement, try_with_resources_statement: tryStatement, resource, catch_clause: catchClause,
  switch_expression: switchStatement,
  synchronized_statement: (l, n) => l.make('sync', n, [l.lower(l.child(n, 'parenthesized_expression')), l.lower(l.field(n, 'body'))]),
  labeled_statement: (l, n) => upTo(l, 'label', n, l.lowerAll(l.named(n))),
  return_statement: inner('return'), throw_statement: inner('throw'), break_statement: inner('break'), continue_statement: inner('continue'), yield_statement: inner('yield'),
  assert_statement: (l, n) => l.between('assert', l.start(n), withoutSemicolon(l, n), l.lowerAll(l.named(n))),
  explicit_constructor_invocation: constructorCall,
  import_declaration: (l, n) => {
    const [path = -1] = l.named(n);
    const all = l.child(n, 'asterisk');
    return l.between('import', l.start(n), withoutSemicolon(l, n), [l.lower(path), all < 0 ? NONE : l.lower(all)], l.has(n, 'static') ? 'static' : '');
  },
  package_declaration: (l, n) => l.between('package', l.start(n), withoutSemicolon(l, n), [l.lower(l.named(n).at(-1) ?? -1)]),
};
