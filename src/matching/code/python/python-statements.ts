// Python's statements and declarations in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';
import { parametersOf } from './python-expressions.ts';

function attributesOf(l: Lowering, n: number): Code {
  const parent = l.tree.parent[n] as number;
  const decorators = parent >= 0 && l.isKind(parent, 'decorated_definition') ? l.named(parent).filter((one) => l.isKind(one, 'decorator')) : [];
  const words = l.has(n, 'async') ? [l.make('modifier', n, [], 'async')] : [];
  return l.between('attrs', decorators[0] === undefined ? l.start(n) : l.start(decorators[0]), l.start(n), [...l.lowerAll(decorators), ...words]);
}

const startOf = (l: Lowering, n: number): number => {
  const parent = l.tree.parent[n] as number;
  return parent >= 0 && l.isKind(parent, 'decorated_definition') ? l.start(parent) : l.start(n);
};

const decorator: Lower = (l, n) => {
  const inner = l.lower(l.named(n)[0] ?? -1);
  const [name = NONE, args = NONE] = inner.kids;
  return inner.kind === 'call' ? l.make('annotation', n, [name, args]) : l.make('annotation', n, [inner, l.between('args', l.end(n), l.end(n), [])]);
};

const functionDefinition: Lower = (l, n) => {
  const body = l.lower(l.field(n, 'body'));
  return l.between('func', startOf(l, n), body.end, [attributesOf(l, n), l.lower(l.field(n, 'return_type')), l.lower(l.field(n, 'name')), NONE, parametersOf(l, l.field(n, 'parameters')), NONE, body]);
};

const classDefinition: Lower = (l, n) => {
  const bases = l.field(n, 'superclasses');
  const body = l.field(n, 'body');
  const lowered = l.list('body', body);
  return l.between('class', startOf(l, n), lowered.end, [attributesOf(l, n), l.lower(l.field(n, 'name')), NONE, NONE, bases >= 0 ? l.make('args', bases, l.lowerAll(l.named(bases)), 'bases') : l.isPattern ? NONE : l.between('args', l.start(n), l.start(n), [], 'bases'), NONE, lowered], 'class');
};

/** `elif` is an `if` inside the `else`. */
const ifStatement: Lower = (l, n) => {
  const chain = (alternatives: readonly number[]): Code => {
    const [first, ...others] = alternatives;
    if (first === undefined) return NONE;
    if (l.isKind(first, 'else_clause')) return l.lower(l.field(first, 'body'));
    const otherwise = chain(others);
    const then = l.lower(l.field(first, 'consequence'));
    return l.between('if', l.start(first), otherwise === NONE ? then.end : otherwise.end, [l.lower(l.field(first, 'condition')), then, otherwise]);
  };
  return l.make('if', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), chain(l.fields(n, 'alternative'))]);
};

/** The `else` of a loop or `try`. */
const otherwise = (l: Lowering, n: number): Code => l.lower(l.field(l.child(n, 'else_clause'), 'body'));

const tryStatement: Lower = (l, n) => {
  const catches = l.named(n).filter((one) => l.isKind(one, 'except_clause', 'except_group_clause'));
  const last = l.child(n, 'finally_clause');
  const otherwise = l.child(n, 'else_clause');
  return l.make('try', n, [
    NONE, l.lower(l.field(n, 'body')),
    catches.length === 0 ? NONE : l.between('catches', l.start(catches[0] ?? n), l.end(catches.at(-1) ?? n), l.lowerAll(catches)),
    last < 0 ? NONE : l.lower(l.child(last, 'block')),
    ...(otherwise < 0 ? [] : [l.lower(l.field(otherwise, 'body'))]),
  ]);
};

const exceptClause: Lower = (l, n) => {
  const caught = l.named(n).find((one) => !l.isKind(one, 'block'));
  const parts = caught === undefined ? [] : l.isKind(caught, 'as_pattern') ? l.lowerAll(l.named(caught)) : [l.lower(caught)];
  return l.make('catch', n, [parts.length === 0 ? NONE : parts[0]?.kind === 'ellipsis' ? parts[0] : l.make('other', caught ?? n, parts, 'caught'), l.lower(l.child(n, 'block'))]);
};

/** Begins with what it holds; of several things each holds the next. */
const withStatement: Lower = (l, n) => {
  const items = l.lowerAll(l.named(l.child(n, 'with_clause')));
  const body = l.lower(l.field(n, 'body'));
  return items.reduceRight((inner, item) => l.between('with', item.start, body.end, [l.between('args', item.start, item.end, [item]), inner]), body);
};

const withItem: Lower = (l, n) => {
  const value = l.field(n, 'value');
  if (!l.isKind(value, 'as_pattern')) return l.lower(value);
  const [from = -1, to = -1] = l.named(value);
  return l.make('assign', n, [l.lower(l.named(to)[0] ?? to), l.lower(from)], 'as');
};

const importName: Lower = (l, n) => {
  if (!l.isKind(n, 'aliased_import')) return l.lower(n);
  return l.make('pair', n, [l.lower(l.field(n, 'name')), l.lower(l.field(n, 'alias'))]);
};

const importFrom: Lower = (l, n) => {
  const module = l.lower(l.field(n, 'module_name'));
  const whole = l.child(n, 'wildcard_import');
  if (whole >= 0) return l.make('import', n, [module, l.make('special', whole, [], '*')], 'from');
  const names = l.fields(n, 'name').map((one) => {
    const made = importName(l, one);
    return made.kind === 'pair' || made.kind === 'ellipsis' ? made : l.make('pair', one, [made, importName(l, one)], 'plain');
  });
  return l.make('import', n, [module, l.make('types', n, names)], 'names');
};

const inner = (kind: 'return' | 'throw' | 'break' | 'continue'): Lower => (l, n) => l.make(kind, n, [l.lower(l.named(n)[0] ?? -1)]);

/** What an error is raised from is no part of it. */
const raised: Lower = (l, n) => {
  const value = l.lower(l.named(n)[0] ?? -1);
  return l.between('throw', l.start(n), value === NONE ? l.end(n) : value.end, [value]);
};

export const PYTHON_STATEMENTS: Readonly<Record<string, Lower>> = {
  module: (l, n) => l.list('file', n), block: (l, n) => l.list('block', n),
  expression_statement: (l, n) => {
    const parts = l.lowerAll(l.named(n));
    const code = parts.length === 1 && parts[0] !== undefined ? parts[0] : l.make('list', n, parts, 'tuple');
    return code.kind === 'ellipsis' || code.kind === 'metaellipsis' || code.kind === 'var' ? code : l.between('exprstmt', code.start, l.end(n), [code]);
  },
  decorator, decorated_definition: (l, n) => l.lower(l.field(n, 'definition')),
  function_definition: functionDefinition, class_definition: classDefinition,
  if_statement: ifStatement,
  while_statement: (l, n) => l.make('while', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'body')), otherwise(l, n)]),
  for_statement: (l, n) => l.make('foreach', n, [NONE, l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right')), l.lower(l.field(n, 'body')), otherwise(l, n)]),
  try_statement: tryStatement, except_clause: exceptClause,
  with_statement: withStatement, with_item: withItem,
  return_statement: inner('return'), raise_statement: raised, break_statement: inner('break'), continue_statement: inner('continue'),
  assert_statement: (l, n) => l.make('assert', n, l.lowerAll(l.named(n))),
  import_statement: (l, n) => {
    const made = l.fields(n, 'name').map((one) => l.make('import', n, [importName(l, one)]));
    return made.length === 1 && made[0] !== undefined ? made[0] : l.make('several', n, made);
  },
  import_from_statement: importFrom, future_import_statement: importFrom,
};
