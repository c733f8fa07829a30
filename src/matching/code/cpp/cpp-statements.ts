// Statements of C and C++, and what stands outside functions, in the one shape.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';
import { declaration, functionDefinition, parameter, typeDefinition, typeSpecifier } from './cpp-declarators.ts';

const only: Lower = (l, n) => l.lower(l.named(n)[0] ?? -1);
const inner = (kind: 'return' | 'throw' | 'break' | 'continue'): Lower => (l, n) => l.make(kind, n, [only(l, n)]);

/** `(x)` after `if` or `while`; a declaration there is what it assigns. */
function conditionOf(l: Lowering, n: number): Code {
  const clause = l.field(n, 'condition');
  const made = l.lower(l.isKind(clause, 'condition_clause') ? l.field(clause, 'value') : clause);
  const [, , name, value] = made.kids;
  return made.kind === 'var' && name !== undefined && value !== undefined ? l.between('assign', name.start, value.end, [name, value]) : made;
}

const ifStatement: Lower = (l, n) => {
  const kids = [conditionOf(l, n), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))];
  const first = l.field(l.field(n, 'condition'), 'initializer');
  return first < 0 ? l.make('if', n, kids) : l.make('other', n, [l.lower(first), ...kids], 'if with');
};

const forStatement: Lower = (l, n) => {
  const part = (name: string): Code => {
    const node = l.field(n, name);
    return node < 0 ? NONE : l.make('args', node, [l.lower(node)]);
  };
  const first = part('initializer');
  const body = l.lower(l.field(n, 'body'));
  if (first.kids[0]?.kind === 'ellipsis' && l.field(n, 'condition') < 0) return l.make('for', n, [first.kids[0], NONE, NONE, body]);
  return l.make('for', n, [first, l.lower(l.field(n, 'condition')), part('update'), body]);
};

/** `for (auto &x : xs)`. */
const forRange: Lower = (l, n) => {
  const loop = declaration(l, n);
  return l.make('foreach', n, [loop.kids[1] ?? NONE, loop.kids[2] ?? NONE, l.lower(l.field(n, 'right')), l.lower(l.field(n, 'body'))]);
};

const switchStatement: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const cases = l.lowerAll(l.named(body));
  return l.between('switch', l.start(n), cases.at(-1)?.end ?? l.end(n), [conditionOf(l, n), l.make('args', body, cases)]);
};

const caseStatement: Lower = (l, n) => {
  const value = l.field(n, 'value');
  const statements = l.lowerAll(l.named(n).filter((one) => one !== value));
  return l.make('case', n, [l.between('args', l.start(n), value < 0 ? l.start(n) : l.end(value), value < 0 ? [] : [l.lower(value)]), ...statements]);
};

const doStatement: Lower = (l, n) => {
  const until = conditionOf(l, n);
  return l.between('dowhile', l.start(n), until.end, [l.lower(l.field(n, 'body')), until]);
};

const tryStatement: Lower = (l, n) => {
  const catches = l.named(n).filter((one) => l.isKind(one, 'catch_clause'));
  return l.make('try', n, [NONE, l.lower(l.field(n, 'body')), catches.length === 0 ? NONE : l.between('catches', l.start(catches[0] ?? n), l.end(catches.at(-1) ?? n), l.lowerAll(catches)), NONE]);
};

/** What a condition of the preprocessor holds is there either way. */
const conditional: Lower = (l, n) => {
  const condition = l.field(n, 'condition') >= 0 ? l.field(n, 'condition') : l.field(n, 'name');
  return l.make('several', n, l.lowerAll(l.named(n).filter((one) => one !== condition)));
};

/** `{ ... }` of a pattern; a semicolon after what needs none says nothing there. */
const block: Lower = (l, n) => l.make('block', n, l.lowerAll(l.named(n).filter((one) => !l.isPattern || l.named(one).length > 0 || !l.isKind(one, 'expression_statement'))));

const include: Lower = (l, n) => {
  const path = l.lower(l.field(n, 'path'));
  return l.between('import', l.start(n), path.end, [path], 'include');
};

/** `#define A 1`, without the word. */
const define: Lower = (l, n) => {
  const name = l.field(n, 'name');
  const value = l.field(n, 'value');
  const number = value < 0 ? null : /^(\s*)(\d[\w.]*)\s*$/.exec(l.text(value));
  const made = number === null ? l.lower(value) : l.between('number', l.start(value) + (number[1] ?? '').length, l.end(value), [], number[2]);
  return l.between('other', l.start(name), made === NONE ? l.end(name) : made.end, [l.lower(name), made], 'define');
};

const using: Lower = (l, n) => {
  const path = l.lower(l.named(n)[0] ?? -1);
  return l.between('import', l.start(n), path.end, l.has(n, 'namespace') ? [path, l.between('special', path.end, path.end, [], '*')] : [path]);
};

/** A template begins with its parameters. */
const template: Lower = (l, n) => {
  const parameters = l.field(n, 'parameters');
  const made = l.lower(l.named(n).at(-1) ?? -1);
  const given = l.list('typeparams', parameters);
  const kids = made.kids.map((kid, index) => (index === (made.kind === 'func' ? 3 : 2) ? given : kid));
  return made.kind === 'func' || made.kind === 'class' ? l.between(made.kind, l.start(parameters), made.end, kids, made.text) : made;
};

/** `extern "C"`: its first declaration begins with it. */
const linkage: Lower = (l, n) => {
  const body = l.field(n, 'body');
  const [first, ...others] = l.lowerAll(l.isKind(body, 'declaration_list') ? l.named(body) : [body]);
  return l.make('several', n, first === undefined ? [] : [{ ...first, start: l.start(n) }, ...others]);
};

export const CPP_STATEMENTS: Readonly<Record<string, Lower>> = {
  translation_unit: (l, n) => l.list('file', n), compound_statement: block, declaration_list: (l, n) => l.list('block', n),
  field_declaration_list: (l, n) => l.make('body', n, l.lowerAll(l.named(n).filter((one) => !l.isKind(one, 'access_specifier')))), enumerator_list: (l, n) => l.list('body', n),
  expression_statement: (l, n) => {
    const code = only(l, n);
    // A semicolon alone is a statement that does nothing.
    if (code === NONE) return l.make('other', n, [], 'empty');
    return code.kind === 'ellipsis' || code.kind === 'metaellipsis' ? code : l.make('exprstmt', n, [code]);
  },
  declaration, field_declaration: declaration, function_definition: functionDefinition, type_definition: typeDefinition,
  struct_specifier: typeSpecifier('struct'), class_specifier: typeSpecifier('class'), union_specifier: typeSpecifier('union'), enum_specifier: typeSpecifier('enum'),
  enumerator: (l, n) => l.make('enumconst', n, [l.lower(l.field(n, 'name')), l.lower(l.field(n, 'value'))]),
  parameter_list: (l, n) => l.make('params', n, [...l.lowerAll(l.named(n)), ...(l.has(n, '...') ? [l.between('param', l.end(n) - 1, l.end(n) - 1, [NONE, NONE, NONE, NONE], '...')] : [])]), parameter_declaration: parameter, optional_parameter_declaration: parameter,
  type_parameter_declaration: only, template_declaration: template,
  field_initializer: (l, n) => l.make('call', n, [only(l, n), l.make('args', n, l.lowerAll(l.named(l.named(n)[1] ?? -1)))]),
  if_statement: ifStatement, else_clause: only, for_statement: forStatement, for_range_loop: forRange, init_statement: only,
  while_statement: (l, n) => l.make('while', n, [conditionOf(l, n), l.lower(l.field(n, 'body'))]), do_statement: doStatement,
  switch_statement: switchStatement, case_statement: caseStatement,
  labeled_statement: (l, n) => l.make('label', n, [l.lower(l.field(n, 'label')), l.lower(l.named(n)[1] ?? -1)]),
  return_statement: inner('return'), throw_statement: inner('throw'), break_statement: inner('break'), continue_statement: inner('continue'),
  goto_statement: (l, n) => l.make('other', n, [l.lower(l.field(n, 'label'))], 'goto'),
  try_statement: tryStatement, catch_clause: (l, n) => l.make('catch', n, [l.lower(l.named(l.field(n, 'parameters'))[0] ?? -1), l.lower(l.field(n, 'body'))]),
  preproc_ifdef: conditional, preproc_if: conditional, preproc_elif: conditional, preproc_else: conditional, preproc_elifdef: conditional,
  preproc_include: include, preproc_def: define, using_declaration: using, linkage_specification: linkage,
  alias_declaration: (l, n) => l.between('other', l.start(l.field(n, 'name')), l.end(l.field(n, 'type')), [l.lower(l.field(n, 'name')), l.lower(l.field(n, 'type'))], 'alias'),
  namespace_alias_definition: (l, n) => l.make('import', n, [l.make('pair', n, [l.lower(l.named(n)[1] ?? -1), l.lower(l.field(n, 'name'))])], 'alias'),
  namespace_definition: (l, n) => l.make('other', n, [l.lower(l.field(n, 'name')), l.lower(l.field(n, 'body'))], 'namespace'),
};
