// Go: how its grammar becomes code in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering, LoweringTable } from '../lowering.ts';

const identifier: Lower = (l, n) => l.name(n);
const leaf = (kind: 'bool' | 'null' | 'number' | 'char'): Lower => (l, n) => l.make(kind, n, [], l.text(n));
const string: Lower = (l, n) => l.make('string', n, [], l.text(n).slice(1, -1));
const operator = (l: Lowering, n: number): string => l.text(l.field(n, 'operator'));
const attributes = (l: Lowering, at: number): Code => l.between('attrs', at, at, []);
const only: Lower = (l, n) => l.lower(l.named(n)[0] ?? -1);

/** `a, b` is a list, `a` alone itself. */
const expressions: Lower = (l, n) => {
  const all = l.lowerAll(l.named(n));
  return all.length === 1 && all[0] !== undefined ? all[0] : l.make('list', n, all, 'tuple');
};

/** `x := y` assigns, and declares what is new. */
const shortVariable: Lower = (l, n) => l.make('exprstmt', n, [l.make('assign', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], ':=')]);

const variableSpec = (constant: boolean): Lower => (l, n) => {
  const names = l.fields(n, 'name');
  const value = l.field(n, 'value');
  const values = value < 0 ? [] : l.lowerAll(l.named(value));
  const type = l.lower(l.field(n, 'type'));
  const made = names.map((one, index) => {
    const words = constant ? [l.between('modifier', l.start(n), l.start(n), [], 'const')] : [];
    return l.between('var', l.start(one), values[index]?.end ?? l.end(n), [l.between('attrs', l.start(n), l.start(n), words), type, l.lower(one), values[index] ?? NONE], constant ? 'const' : 'var');
  });
  return made.length === 1 && made[0] !== undefined ? made[0] : l.make('several', n, made);
};

/** A group of specifications, or one; the word before belongs to none of them. */
const declaration: Lower = (l, n) => {
  const all = l.lowerAll(l.named(n).flatMap((one) => (l.kindName(one).endsWith('_list') ? l.named(one) : [one])));
  return all.length === 1 && all[0] !== undefined ? all[0] : l.make('several', n, all);
};

/** Imports begin with the word before the group. */
const importDeclaration: Lower = (l, n) => {
  const made = declaration(l, n);
  return made.kind === 'several' ? { ...made, kids: made.kids.map((one) => ({ ...one, start: l.start(n) })) } : { ...made, start: l.start(n) };
};

const functionDeclaration: Lower = (l, n) => {
  const receiver = l.field(n, 'receiver');
  const body = l.field(n, 'body');
  const kids = [attributes(l, l.start(n)), l.lower(l.field(n, 'result')), l.lower(l.field(n, 'name')), l.list('typeparams', l.field(n, 'type_parameters')), l.list('params', l.field(n, 'parameters')), l.list('types', receiver), l.lower(body)];
  return l.make('func', n, kids);
};

const parameter: Lower = (l, n) => {
  const names = l.fields(n, 'name');
  const type = l.lower(l.field(n, 'type'));
  if (names.length === 0) return ['ellipsis', 'metaellipsis', 'meta'].includes(type.kind) ? type : l.make('param', n, [attributes(l, l.start(n)), type, NONE, NONE]);
  const made = names.map((one) => {
    const name = l.lower(one);
    // `..., $X T` reads as two names of one type.
    if (name.kind === 'ellipsis' || name.kind === 'metaellipsis') return name;
    return l.between('param', l.start(one), l.end(n), [attributes(l, l.start(one)), type, name, NONE], l.isKind(n, 'variadic_parameter_declaration') ? '...' : '');
  });
  return made.length === 1 && made[0] !== undefined ? made[0] : l.make('several', n, made);
};

const ifStatement: Lower = (l, n) => {
  const made = l.make('if', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]);
  const first = l.field(n, 'initializer');
  // What is declared for the condition and the condition are statements of a block.
  return first < 0 ? made : l.make('block', n, [l.lower(first), made]);
};

/** Key and value of a range are two, which one metavariable cannot stand for. */
function keysOf(l: Lowering, left: number): Code {
  const all = left < 0 ? [] : l.lowerAll(l.named(left));
  return all.length > 1 ? l.make('list', left, all, 'keys') : all[0] ?? NONE;
}

const forStatement: Lower = (l, n) => {
  const body = l.lower(l.field(n, 'body'));
  const clause = l.child(n, 'for_clause');
  const range = l.child(n, 'range_clause');
  if (range >= 0) return l.make('foreach', n, [NONE, keysOf(l, l.field(range, 'left')), l.lower(l.field(range, 'right')), body]);
  const part = (name: string): Code => {
    const node = l.field(clause, name);
    return node < 0 ? NONE : l.make('args', node, [l.lower(node)]);
  };
  if (clause >= 0) return l.make('for', n, [part('initializer'), l.lower(l.field(clause, 'condition')), part('update'), body]);
  const [condition = -1] = l.named(n).filter((one) => !l.isKind(one, 'block'));
  const made = l.lower(condition);
  return made.kind === 'ellipsis' ? l.make('for', n, [made, NONE, NONE, body]) : l.make('for', n, [NONE, made, NONE, body]);
};

/** Ends with its last statement, not with its bracket. */
function upToLastCase(l: Lowering, n: number, kids: readonly [Code, Code]): Code {
  const last = kids[1].kids.at(-1);
  return l.between('switch', l.start(n), last?.kids.at(-1)?.end ?? last?.end ?? l.end(n), kids);
}

const switchStatement: Lower = (l, n) => {
  const cases = l.named(n).filter((one) => l.kindName(one).endsWith('_case')).map((one) => {
    const value = l.lower(l.field(one, 'value') >= 0 ? l.field(one, 'value') : l.field(one, 'type'));
    const statements = l.child(one, 'statement_list');
    if (value.kind === 'ellipsis' && statements < 0) return value;
    return l.make('case', one, [l.between('args', l.start(one), l.start(one), [value].filter((kid) => kid !== NONE)), ...(statements < 0 ? [] : l.lowerAll(l.named(statements)))]);
  });
  const made = upToLastCase(l, n, [l.lower(l.field(n, 'value')), l.make('args', n, cases)]);
  const first = l.field(n, 'initializer');
  const before = first >= 0 ? l.lower(first) : l.isPattern ? NONE : aliasOf(l, n);
  return before === NONE ? made : l.make('several', n, [before, made]);
};

/** `switch x := y.(type)`. */
function aliasOf(l: Lowering, n: number): Code {
  const alias = l.field(n, 'alias');
  const value = l.field(n, 'value');
  return alias < 0 ? NONE : l.between('var', l.start(alias), l.end(value), [attributes(l, l.start(alias)), NONE, l.lower(alias), l.lower(value)]);
}

/** The communication of a case is its first statement. */
const selectStatement: Lower = (l, n) => {
  const cases = l.named(n).map((one) => {
    const statements = l.lowerAll(l.named(one).flatMap((kid) => (l.isKind(kid, 'statement_list') ? l.named(kid) : [kid])));
    const [only] = statements;
    if (statements.length === 1 && (only?.kids[0]?.kind === 'ellipsis' || only?.kind === 'ellipsis')) return only.kids[0] ?? only;
    return l.make('case', one, [l.between('args', l.start(one), l.start(one), []), ...statements]);
  });
  return upToLastCase(l, n, [NONE, l.make('args', n, cases)]);
};

const receive: Lower = (l, n) => {
  const left = l.field(n, 'left');
  const right = l.lower(l.field(n, 'right'));
  return left < 0 ? l.make('exprstmt', n, [right]) : l.make('exprstmt', n, [l.make('assign', n, [l.lower(left), right])]);
};

/** Elements by name are in any order, others in theirs. */
function elements(l: Lowering, start: number, end: number, kids: readonly Code[]): Code {
  return kids.some(({ kind }) => kind !== 'pair' && kind !== 'ellipsis' && kind !== 'metaellipsis') ? l.between('list', start, end, kids, 'positional') : l.between('dict', start, end, kids);
}

/** `make(T, n)` and `new(T)` create, from their bracket on. */
const call: Lower = (l, n) => {
  const callee = l.field(n, 'function');
  const args = l.field(n, 'arguments');
  const given = l.list('args', args);
  if (!/^(?:make|new)$/.test(l.text(callee)) || given.kids.length === 0) {
    const called = l.lower(callee);
    return l.between('call', startOf(l, n, called), l.end(n), [called, given]);
  }
  const [type = NONE, ...others] = given.kids;
  const isNew = l.text(callee) === 'new';
  // `make(...)`: whatever follows the type.
  const sizes = elements(l, type.end, l.end(n), type.kind === 'ellipsis' ? [type] : others);
  const made = l.between('new', l.start(args), l.end(n), [type, sizes, NONE], 'literal');
  return isNew ? l.between('unary', made.start, made.end, [made], '&') : made;
};

/** What begins with `new(T)` begins with that one's bracket, too; what begins with brackets, inside them. */
function startOf(l: Lowering, n: number, first: Code): number { return Math.max(l.start(n), first.start); }

/** `defer f()` is found where its call stands. */
const postponed = (word: string): Lower => (l, n) => {
  const inner = l.lower(l.named(n)[0] ?? -1);
  return l.between('other', inner.start, inner.end, [inner], word);
};

const importSpec: Lower = (l, n) => {
  const path = l.lower(l.field(n, 'path'));
  const name = l.field(n, 'name');
  return l.make('import', n, [path, name < 0 ? NONE : l.lower(name)], 'path');
};

/** Statements of a block are one level deeper in this grammar. */
const block: Lower = (l, n) => l.make('block', n, l.lowerAll(l.named(n).flatMap((one) => (l.isKind(one, 'statement_list') ? l.named(one) : [one]))));

const step = (sign: string): Lower => (l, n) => {
  const made = l.make('unary', n, l.lowerAll(l.named(n)), `${sign} postfix`);
  return l.make('exprstmt', n, [made]);
};

const statement = (inner: Lower): Lower => (l, n) => l.make('exprstmt', n, [inner(l, n)]);
const assignment: Lower = (l, n) => {
  const sides = [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))];
  return operator(l, n) === '=' ? l.make('assign', n, sides) : l.make('compound', n, sides, operator(l, n));
};

const KINDS: Readonly<Record<string, Lower>> = {
  identifier, field_identifier: identifier, type_identifier: identifier, package_identifier: identifier, blank_identifier: identifier, label_name: identifier,
  interpreted_string_literal: string, raw_string_literal: string, rune_literal: leaf('char'), int_literal: leaf('number'), float_literal: leaf('number'), imaginary_literal: leaf('number'),
  true: leaf('bool'), false: leaf('bool'), nil: leaf('null'),
  selector_expression: (l, n) => {
    const operand = l.lower(l.field(n, 'operand'));
    return l.between('member', startOf(l, n, operand), l.end(n), [operand, l.lower(l.field(n, 'field'))], '.');
  },
  qualified_type: (l, n) => l.make('member', n, [l.lower(l.field(n, 'package')), l.lower(l.field(n, 'name'))], '.'),
  call_expression: call, argument_list: (l, n) => l.list('args', n), variadic_argument: (l, n) => l.make('spread', n, l.lowerAll(l.named(n))),
  // The brackets around what is converted belong to it, if it is more than a name.
  type_conversion_expression: (l, n) => {
    const converted = l.lower(l.field(n, 'operand'));
    const operand = converted.kind === 'id' || l.isPattern ? converted : { ...converted, start: l.start(l.child(n, '(')), end: l.end(l.child(n, ')')) };
    return l.make('call', n, [l.lower(l.field(n, 'type')), l.make('args', n, [operand])]);
  },
  index_expression: (l, n) => l.make('index', n, [l.lower(l.field(n, 'operand')), l.lower(l.field(n, 'index'))]),
  binary_expression: (l, n) => l.make('binary', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], operator(l, n)),
  unary_expression: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'operand'))], operator(l, n)),
  type_assertion_expression: (l, n) => l.make('cast', n, [l.lower(l.field(n, 'type')), l.lower(l.field(n, 'operand'))]),
  composite_literal: (l, n) => l.make('new', n, [l.lower(l.field(n, 'type')), l.lower(l.field(n, 'body')), NONE], 'literal'),
  literal_value: (l, n) => elements(l, l.start(n), l.end(n), l.lowerAll(l.named(n))), literal_element: only,
  keyed_element: (l, n) => l.make('pair', n, l.lowerAll(l.named(n))),
  func_literal: (l, n) => l.make('lambda', n, [l.list('params', l.field(n, 'parameters')), l.lower(l.field(n, 'body'))]),
  pointer_type: (l, n) => l.make('generic', n, [l.lower(l.named(n)[0] ?? -1), NONE], '*'),
  slice_type: (l, n) => l.make('arraytype', n, [l.lower(l.field(n, 'element'))], '[]'),
  expression_list: expressions, parenthesized_type: only,
  parameter_list: (l, n) => l.list('params', n), parameter_declaration: parameter, variadic_parameter_declaration: parameter,
  source_file: (l, n) => l.list('file', n), block,
  function_declaration: functionDeclaration, method_declaration: functionDeclaration,
  expression_statement: (l, n) => {
    const code = l.lower(l.named(n)[0] ?? -1);
    return code.kind === 'ellipsis' || code.kind === 'metaellipsis' ? code : l.make('exprstmt', n, [code]);
  },
  short_var_declaration: shortVariable, defer_statement: postponed('defer'), go_statement: postponed('go'),
  var_declaration: declaration, const_declaration: declaration, var_spec: variableSpec(false), const_spec: variableSpec(true),
  assignment_statement: statement(assignment), inc_statement: step('++'), dec_statement: step('--'),
  if_statement: ifStatement, for_statement: forStatement, expression_switch_statement: switchStatement, type_switch_statement: switchStatement, select_statement: selectStatement, receive_statement: receive,
  return_statement: (l, n) => l.make('return', n, [only(l, n)]),
  import_declaration: importDeclaration, import_spec: importSpec,
  package_clause: (l, n) => l.make('package', n, l.lowerAll(l.named(n))),
  type_declaration: declaration,
  type_spec: (l, n) => {
    const type = l.field(n, 'type');
    if (l.isKind(type, 'interface_type')) return l.make('class', n, [attributes(l, l.start(n)), l.lower(l.field(n, 'name')), NONE, NONE, NONE, NONE, l.make('body', type, l.lowerAll(l.named(type)).map((one) => (one.kids[0]?.kind === 'ellipsis' ? one.kids[0] : one)))], 'interface');
    if (!l.isKind(type, 'struct_type')) return l.other(n);
    const fields = l.lowerAll(l.named(l.child(type, 'field_declaration_list')));
    return l.make('class', n, [attributes(l, l.start(n)), l.lower(l.field(n, 'name')), NONE, NONE, NONE, NONE, l.make('body', type, fields)], 'class');
  },
  field_declaration: (l, n) => {
    const names = l.fields(n, 'name');
    const type = l.lower(l.field(n, 'type'));
    if (names.length === 0) return type.kind === 'ellipsis' ? type : l.make('var', n, [attributes(l, l.start(n)), type, NONE, NONE]);
    const tag = l.field(n, 'tag');
    const attrs = tag < 0 ? attributes(l, l.start(n)) : l.make('attrs', tag, [l.lower(tag)]);
    return l.make('several', n, names.map((one) => l.make('var', n, [attrs, type, l.lower(one), NONE], 'field')));
  },
};

export const GO_TABLE: LoweringTable = { name: 'go', kinds: KINDS, vanishing: ['parenthesized_expression'] };
