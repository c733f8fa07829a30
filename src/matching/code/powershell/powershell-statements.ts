// PowerShell's statements, functions and classes in the one shape.
import { isExpression, newCode, NONE, type Code } from '../code.ts';
import { spread, type Lower, type Lowering } from '../lowering.ts';
import { only } from './powershell-expressions.ts';

function asStatement(l: Lowering, code: Code): Code {
  return (isExpression(code) && code.kind !== 'other') || code.kind === 'meta' || code.kind === 'deep' ? l.between('exprstmt', code.start, code.end, [code]) : code;
}

/** Statements below `n`, through the lists that only hold them. */
function statementsOf(l: Lowering, n: number): Code[] {
  return l.named(n).flatMap((one): Code[] => {
    if (l.isKind(one, 'statement_list', 'script_block_body', 'script_block', 'named_block_list', 'named_block')) return statementsOf(l, one);
    if (l.isKind(one, 'param_block')) return [];
    return spread([l.lower(one)]).filter((code) => code !== NONE).map((code) => asStatement(l, code));
  });
}

const block: Lower = (l, n) => l.make('block', n, statementsOf(l, n));

/** The parameters of a function: behind its name, or at the beginning of its body. */
function parametersOf(l: Lowering, n: number): Code {
  const nested = l.tree.last[n] as number;
  for (let at = n; at <= nested; at++) if (l.isKind(at, 'parameter_list', 'class_method_parameter_list')) return l.lower(at);
  // A pattern that names no parameters leaves them open.
  return l.between('params', l.start(n), l.start(n), l.isPattern ? [newCode('ellipsis', '', [], l.start(n), l.start(n))] : []);
}

const attributes = (l: Lowering, n: number): Code => l.between('attrs', l.start(n), l.start(n), []);

function typeOf(l: Lowering, n: number): Code {
  const attribute = l.child(l.child(n, 'attribute_list'), 'attribute');
  const literal = l.child(n, 'type_literal') >= 0 ? l.child(n, 'type_literal') : l.child(attribute, 'type_literal');
  return l.lower(literal);
}

const parameter: Lower = (l, n) => {
  const named = l.lower(l.child(n, 'variable'));
  if (named.kind === 'ellipsis' || named.kind === 'metaellipsis') return named;
  const value = l.child(n, 'script_parameter_default');
  return l.make('param', n, [attributes(l, n), typeOf(l, n), named, value < 0 ? NONE : only(l, value)]);
};

const functionStatement: Lower = (l, n) => {
  const name = l.child(n, 'function_name', 'simple_name');
  const body = l.child(n, 'script_block');
  const made = body < 0 ? NONE : block(l, body);
  return l.make('func', n, [attributes(l, n), typeOf(l, n), l.lower(name), NONE, parametersOf(l, n), NONE, made]);
};

/** A class and what it is based on; only the first base is one. */
const classStatement: Lower = (l, n) => {
  const [name = -1, base = -1, ...others] = l.named(n).filter((one) => l.isKind(one, 'simple_name'));
  const members = l.named(n).filter((one) => !l.isKind(one, 'simple_name', 'class_attribute'));
  const held = l.between('body', l.start(members[0] ?? n), l.end(members.at(-1) ?? n), l.lowerAll(members));
  return l.make('class', n, [attributes(l, n), l.lower(name), NONE, l.lower(base), others.length === 0 ? NONE : l.between('types', l.start(others[0] ?? n), l.end(others.at(-1) ?? n), l.lowerAll(others)), NONE, held], 'class');
};

const ifStatement: Lower = (l, n) => {
  const clauses = l.child(n, 'elseif_clauses');
  const last = l.child(n, 'else_clause');
  const chain = (rest: readonly number[]): Code => {
    const [first, ...others] = rest;
    if (first === undefined) return last < 0 ? NONE : only(l, last);
    return l.make('if', first, [l.lower(l.field(first, 'condition')), l.lower(l.child(first, 'statement_block')), chain(others)]);
  };
  return l.make('if', n, [l.lower(l.field(n, 'condition')), l.lower(l.child(n, 'statement_block')), chain(clauses < 0 ? [] : l.named(clauses))]);
};

const forEach: Lower = (l, n) => {
  const [each = -1, over = -1] = l.named(n).filter((one) => !l.isKind(one, 'statement_block', 'foreach_parameter'));
  return l.make('foreach', n, [NONE, l.lower(each), l.lower(over), l.lower(l.child(n, 'statement_block'))]);
};

const forStatement: Lower = (l, n) => {
  const part = (field: string): Code => {
    const node = l.field(n, field);
    return node < 0 ? NONE : l.make('args', node, [only(l, node)]);
  };
  const condition = l.field(n, 'for_condition');
  const [first] = part('for_initializer').kids;
  if (first?.kind === 'ellipsis' && condition < 0) return l.make('for', n, [first, NONE, NONE, l.lower(l.child(n, 'statement_block'))]);
  return l.make('for', n, [part('for_initializer'), condition < 0 ? NONE : only(l, condition), part('for_iterator'), l.lower(l.child(n, 'statement_block'))]);
};

const tryStatement: Lower = (l, n) => {
  const clauses = l.child(n, 'catch_clauses');
  const last = l.child(n, 'finally_clause');
  const catches = clauses < 0 ? [] : l.named(clauses).map((one) => {
    const types = l.child(one, 'catch_type_list');
    const caught = types < 0 ? (l.isPattern ? newCode('ellipsis', '', [], l.start(one), l.start(one)) : NONE) : l.make('param', types, [attributes(l, types), only(l, types), NONE, NONE]);
    return l.make('catch', one, [caught, l.lower(l.child(one, 'statement_block'))]);
  });
  return l.make('try', n, [NONE, l.lower(l.child(n, 'statement_block')), catches.length === 0 ? NONE : l.make('catches', clauses, catches), last < 0 ? NONE : only(l, last)]);
};

const switchStatement: Lower = (l, n) => {
  const body = l.child(n, 'switch_body');
  const cases = l.named(l.child(body, 'switch_clauses')).map((one) => {
    const condition = l.child(one, 'switch_clause_condition');
    return l.make('case', one, [l.between('args', l.start(one), l.end(condition), [only(l, condition)]), ...l.lower(l.child(one, 'statement_block')).kids]);
  });
  return l.make('switch', n, [only(l, l.child(n, 'switch_condition')), l.make('args', body, cases)]);
};

/** `return`, `throw`, `break`, `continue` and `exit` are one kind in the grammar. */
const leave: Lower = (l, n) => {
  const word = l.text(l.children(n)[0] ?? -1).toLowerCase();
  const value = only(l, n);
  if (word === 'exit') return l.make('exprstmt', n, [l.make('call', n, [l.between('id', l.start(n), l.start(n) + word.length, [], word), l.between('args', value === NONE ? l.end(n) : value.start, l.end(n), value === NONE ? [] : [value])])]);
  return l.make(word === 'throw' ? 'throw' : word === 'break' ? 'break' : word === 'continue' ? 'continue' : 'return', n, [value]);
};

export const POWERSHELL_STATEMENTS: Readonly<Record<string, Lower>> = {
  program: (l, n) => l.make('file', n, statementsOf(l, n)),
  statement_block: block, script_block: block, statement_list: block, empty_statement: () => NONE, param_block: () => NONE,
  pipeline: only, script_block_expression: (l, n) => l.make('lambda', n, [parametersOf(l, n), block(l, n)]),
  parameter_list: (l, n) => l.list('params', n), class_method_parameter_list: (l, n) => l.list('params', n), script_parameter: parameter, class_method_parameter: parameter,
  function_statement: functionStatement, class_method_definition: functionStatement, class_statement: classStatement,
  class_property_definition: (l, n) => l.make('var', n, [attributes(l, n), typeOf(l, n), l.lower(l.child(n, 'variable')), NONE], 'field'),
  if_statement: ifStatement, foreach_statement: forEach, for_statement: forStatement, try_statement: tryStatement, switch_statement: switchStatement,
  while_statement: (l, n) => l.make('while', n, [only(l, l.field(n, 'condition')), l.lower(l.child(n, 'statement_block'))]),
  do_statement: (l, n) => l.make('dowhile', n, [l.lower(l.child(n, 'statement_block')), only(l, l.field(n, 'condition'))]),
  flow_control_statement: leave,
};
