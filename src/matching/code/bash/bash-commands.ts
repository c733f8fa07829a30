// Commands of the shell in the one shape: a simple command is an expression with its words, the name first.
import { isExpression, NONE, type Code } from '../code.ts';
import { spread, type Lower, type Lowering } from '../lowering.ts';
import { made } from './bash-words.ts';

const REDIRECTS = ['file_redirect', 'heredoc_redirect', 'herestring_redirect'];

/** Where redirected to is no part of a command, nor what is set for it alone. */
const command: Lower = (l, n) => {
  const words = l.lowerAll(l.named(n).filter((one) => !l.isKind(one, 'variable_assignment', ...REDIRECTS)));
  const [only] = words;
  // How an ellipsis is written where a command stands.
  if (words.length === 1 && (only?.kind === 'ellipsis' || only?.kind === 'metaellipsis')) return only;
  const own = l.named(n).filter((one) => !l.isKind(one, ...REDIRECTS));
  return made(l, 'command', l.start(own[0] ?? n), l.end(own.at(-1) ?? n), words);
};

/** A command named by the grammar: `unset x`. */
const namedCommand = (name: string): Lower => (l, n) => made(l, 'command', l.start(n), l.end(n), [l.between('string', l.start(n), l.start(n) + name.length, [], name), ...l.lowerAll(l.named(n)).map((one) => (one.kind === 'id' ? { ...one, kind: 'string' as const } : one))]);

/** One after another; `&` belongs to what stands before it. */
function statementsOf(l: Lowering, nodes: readonly number[]): Code[] {
  const all: Code[] = [];
  for (const node of nodes) {
    const previous = all.at(-1);
    if (l.text(node) === '&' && previous?.kind === 'exprstmt') all[all.length - 1] = l.between('exprstmt', previous.start, l.end(node), [l.between('unary', previous.start, l.end(node), previous.kids, 'background')]);
    if (!l.named(nodeParent(l, node)).includes(node)) continue;
    for (const code of spread([l.lower(node)])) {
      if (code === NONE) continue;
      all.push(isExpression(code) && code.kind !== 'spread' ? l.between('exprstmt', code.start, code.end, [code]) : code);
    }
  }
  return all;
}

const nodeParent = (l: Lowering, node: number): number => l.tree.parent[node] as number;

/** The statements between two nodes of a compound command. */
function blockOf(l: Lowering, nodes: readonly number[], at: number): Code {
  const all = statementsOf(l, nodes);
  const last = nodes.at(-1) ?? -1;
  const end = all.at(-1)?.end ?? at;
  return l.between('block', all[0]?.start ?? at, l.isKind(last, 'if_statement') && !l.has(last, 'else_clause') && !l.has(last, 'elif_clause') ? l.end(last) : end, all);
}

const group: Lower = (l, n) => l.make('block', n, statementsOf(l, l.children(n)));

const asExpression = (code: Code): Code => (code.kind === 'exprstmt' ? (code.kids[0] ?? NONE) : code);

/** What is asked by `if` and `while`. */
function conditionOf(l: Lowering, nodes: readonly number[], at: number): Code {
  const made = blockOf(l, nodes, at);
  return made.kids.length === 1 && made.kids[0] !== undefined ? asExpression(made.kids[0]) : made;
}

/** `a | b | c` nests to the left. */
const pipeline: Lower = (l, n) => {
  const [first = NONE, ...others] = l.lowerAll(l.named(n));
  return others.reduce((left, right) => l.between('binary', left.start, right.end, [left, right], 'pipe'), first);
};

const list: Lower = (l, n) => {
  const [left = NONE, right = NONE] = l.lowerAll(l.named(n));
  return l.between('binary', left.start, right.end, [left, right], l.has(n, '||') ? '||' : '&&');
};

const assignment: Lower = (l, n) => {
  const target = l.field(n, 'name');
  const value = l.field(n, 'value');
  const name = l.lower(l.isKind(target, 'subscript') ? l.field(target, 'name') : target);
  const given = value < 0 ? l.between('string', l.end(n), l.end(n), [], '') : l.lower(value);
  const end = value < 0 ? l.end(n) : given.end;
  return l.has(n, '+=') ? l.between('compound', l.start(n), end, [name, given], '+=') : l.between('assign', l.start(n), end, [name, given]);
};

/** `elif` is an `if` inside the `else`; all end with their last command, one that is an `if` without `else` with its `fi`. */
const ifStatement: Lower = (l, n) => {
  const children = l.children(n);
  const then = children.findIndex((one) => l.text(one) === 'then' && !l.named(n).includes(one));
  const rest = children.slice(then + 1).filter((one) => l.isKind(one, 'elif_clause', 'else_clause'));
  const body = blockOf(l, children.slice(then + 1).filter((one) => !rest.includes(one) && isCommand(l, one)), l.end(children[then] ?? n));
  const otherwise = rest.reduceRight<Code>((after, one) => (l.isKind(one, 'else_clause') ? blockOf(l, l.children(one).filter((part) => isCommand(l, part)), l.end(one)) : withElse(l, l.lower(one), after)), NONE);
  const condition = conditionOf(l, children.slice(1, then), l.start(n));
  return l.between('if', l.start(n), otherwise === NONE ? body.end : otherwise.end, [condition, body, otherwise]);
};

/** No word of the language such as `fi`. */
const isCommand = (l: Lowering, node: number): boolean => l.text(node) === '&' || l.named(nodeParent(l, node)).includes(node);

function withElse(l: Lowering, code: Code, otherwise: Code): Code {
  return otherwise === NONE ? code : l.between('if', code.start, otherwise.end, [...code.kids.slice(0, 2), otherwise]);
}

const whileStatement: Lower = (l, n) => {
  const body = l.field(n, 'body');
  return l.make('while', n, [conditionOf(l, l.children(n).slice(1, l.children(n).indexOf(body)), l.start(n)), l.lower(body)], l.has(n, 'until') ? 'until' : '');
};

const forStatement: Lower = (l, n) => {
  const values = l.lowerAll(l.fields(n, 'value'));
  const variable = l.field(n, 'variable');
  const over = l.between('list', values[0]?.start ?? l.end(variable), values.at(-1)?.end ?? l.end(variable), values);
  return l.make('foreach', n, [NONE, l.lower(variable), over, l.lower(l.field(n, 'body'))]);
};

const caseStatement: Lower = (l, n) => {
  const value = l.field(n, 'value');
  const cases = l.lowerAll(l.named(n).filter((one) => one !== value));
  return l.between('switch', l.start(n), cases.at(-1)?.end ?? l.end(n), [l.lower(value), l.between('args', cases[0]?.start ?? l.end(value), cases.at(-1)?.end ?? l.end(value), cases)]);
};

const caseItem: Lower = (l, n) => {
  const values = l.fields(n, 'value');
  const labels = l.lowerAll(values);
  const all = statementsOf(l, l.children(n).filter((one) => !values.includes(one)));
  return l.between('case', l.start(n), all.at(-1)?.end ?? l.end(n), [l.between('args', l.start(n), labels.at(-1)?.end ?? l.start(n), labels), ...all]);
};

export const BASH_COMMANDS: Readonly<Record<string, Lower>> = {
  program: (l, n) => l.make('file', n, statementsOf(l, l.children(n))),
  command, command_name: (l, n) => l.lower(l.named(n)[0] ?? -1), unset_command: namedCommand('unset'),
  declaration_command: (l, n) => l.make('several', n, l.lowerAll(l.named(n).filter((one) => l.isKind(one, 'variable_assignment')))),
  variable_assignment: assignment, variable_assignments: (l, n) => l.make('several', n, l.lowerAll(l.named(n))),
  redirected_statement: (l, n) => l.lower(l.field(n, 'body')),
  pipeline, list, negated_command: (l, n) => l.make('unary', n, l.lowerAll(l.named(n)), '!'),
  compound_statement: group, do_group: group, subshell: (l, n) => made(l, 'subshell', l.start(n), l.end(n), [group(l, n)]),
  // What is tested is not compared.
  test_command: (l, n) => l.make('other', n, [], `test ${l.text(l.children(n)[0] ?? -1)}`),
  if_statement: ifStatement, elif_clause: ifStatement, while_statement: whileStatement, for_statement: forStatement, c_style_for_statement: (l, n) => l.lower(l.field(n, 'body')),
  case_statement: caseStatement, case_item: caseItem,
  function_definition: (l, n) => {
    const none = l.between('attrs', l.start(n), l.start(n), []);
    return l.make('func', n, [none, NONE, l.name(l.field(n, 'name')), NONE, l.between('params', l.start(n), l.start(n), []), NONE, l.lower(l.field(n, 'body'))]);
  },
};
