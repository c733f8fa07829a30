// Statements, methods and classes of Ruby in the one shape; all end before their `end`.
import { NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';
import { argumentsOf, nameOf } from './ruby-expressions.ts';
import { asStatement, blockOf, statementsOf, tryOf } from './ruby-blocks.ts';

const upTo = (l: Lowering, n: number, parts: readonly Code[]): number => parts.reduce((end, part) => (part === NONE || part.kids.length === 0 && part.kind === 'block' ? end : Math.max(end, part.end)), l.start(n));

/** `unless` asks for the contrary. */
function conditionOf(l: Lowering, n: number, negated: boolean): Code {
  const made = l.lower(l.field(n, 'condition'));
  const sign = l.children(n).find((one) => /^(?:unless|until)$/.test(l.text(one))) ?? n;
  return negated ? l.between('unary', l.start(sign), made.end, [made], '!') : made;
}

const branch = (negated: boolean): Lower => (l, n) => {
  const condition = conditionOf(l, n, negated);
  const body = l.isKind(l.field(n, 'consequence'), 'then') ? blockOf(l, l.field(n, 'consequence'), condition.end) : modifiedBody(l, n, condition);
  const alternative = l.field(n, 'alternative');
  const otherwise = alternative < 0 ? (negated ? l.between('block', body.end, body.end, []) : NONE) : l.isKind(alternative, 'else') ? blockOf(l, alternative, l.end(alternative)) : l.lower(alternative);
  return l.between('if', l.start(n), Math.max(condition.end, upTo(l, n, [body, otherwise])), [condition, body, otherwise]);
};

/** `work if x`. */
function modifiedBody(l: Lowering, n: number, condition: Code): Code {
  const body = l.field(n, 'body');
  if (body < 0) return l.between('block', condition.end, condition.end, []);
  const made = asStatement(l, l.lower(body));
  return l.between('block', made.start, made.end, [made]);
}

const loop = (negated: boolean): Lower => (l, n) => {
  const condition = conditionOf(l, n, negated);
  const body = l.field(n, 'body');
  const made = l.isKind(body, 'do') ? blockOf(l, body, condition.end) : modifiedBody(l, n, condition);
  return l.between('while', l.start(n), Math.max(condition.end, made.end), [condition, made]);
};

const caseStatement: Lower = (l, n) => {
  const value = l.field(n, 'value');
  const cases = l.named(n).filter((one) => l.isKind(one, 'when', 'else')).map((one) => {
    const labels = l.lowerAll(l.fields(one, 'pattern').map((label) => l.named(label)[0] ?? -1));
    const body = blockOf(l, l.isKind(one, 'else') ? one : l.field(one, 'body'), l.end(one));
    return l.between('case', l.start(one), body.end, [l.between('args', l.start(one), labels.at(-1)?.end ?? l.start(one), labels), ...body.kids]);
  });
  return l.between('switch', l.start(n), cases.at(-1)?.end ?? l.end(n), [l.lower(value), l.between('args', cases[0]?.start ?? l.end(n), cases.at(-1)?.end ?? l.end(n), cases)]);
};

/** @param text tells methods of the class itself. */
const method = (text: string): Lower => (l, n) => {
  const name = l.lower(l.field(n, 'name'));
  const given = l.field(n, 'parameters');
  const parameters = given < 0 ? l.between('params', name.end, name.end, []) : l.lower(given);
  const body = l.field(n, 'body');
  const made = l.isKind(body, 'body_statement') ? blockOf(l, body, parameters.end) : l.between('block', parameters.end, body < 0 ? parameters.end : l.end(body), statementsOf(l, body < 0 ? [] : [body]));
  return l.between('func', l.start(n), made.end, [l.between('attrs', l.start(n), l.start(n), []), NONE, name, NONE, parameters, NONE, made], text);
};

const classDefinition: Lower = (l, n) => {
  const name = l.lower(l.field(n, 'name'));
  const base = l.field(n, 'superclass');
  const parent = base < 0 ? NONE : l.lower(l.named(base)[0] ?? -1);
  const before = parent === NONE ? name.end : parent.end;
  const body = l.field(n, 'body');
  const members = body < 0 ? [] : statementsOf(l, l.named(body));
  const held = l.between('body', members[0]?.start ?? before, members.at(-1)?.end ?? before, members);
  return l.between('class', l.start(n), held.end, [l.between('attrs', l.start(n), l.start(n), []), name, NONE, parent, NONE, NONE, held], 'class');
};

const moduleDefinition: Lower = (l, n) => {
  const name = l.lower(l.field(n, 'name'));
  const body = blockOf(l, l.field(n, 'body'), name.end);
  return l.between('other', name.start, body.end, [name, body], 'module');
};

const left = (kind: 'return' | 'break' | 'continue'): Lower => (l, n) => {
  const list = l.named(n)[0] ?? -1;
  const given = list < 0 ? [] : argumentsOf(l, list).kids;
  return l.make(kind, n, [given.length > 1 ? l.make('list', list, given) : (given[0] ?? NONE)]);
};

export const RUBY_STATEMENTS: Readonly<Record<string, Lower>> = {
  program: (l, n) => l.make('file', n, statementsOf(l, l.named(n).filter((one) => !l.isKind(one, 'uninterpreted')))),
  body_statement: (l, n) => blockOf(l, n, l.end(n)), block_body: (l, n) => blockOf(l, n, l.end(n)), then: (l, n) => blockOf(l, n, l.end(n)),
  if: branch(false), elsif: branch(false), if_modifier: branch(false), unless: branch(true), unless_modifier: branch(true),
  while: loop(false), while_modifier: loop(false), until: loop(true), until_modifier: loop(true),
  for: (l, n) => {
    const over = l.lower(l.named(l.field(n, 'value'))[0] ?? -1);
    const body = blockOf(l, l.field(n, 'body'), over.end);
    return l.between('foreach', l.start(n), body.end, [NONE, l.lower(l.field(n, 'pattern')), over, body]);
  },
  case: caseStatement,
  begin: (l, n) => {
    const parts = l.named(n);
    const handlers = parts.filter((one) => l.isKind(one, 'rescue', 'ensure', 'else'));
    return handlers.length === 0 ? blockOf(l, n, l.end(n)) : { ...tryOf(l, n, statementsOf(l, parts.filter((one) => !handlers.includes(one))), handlers), end: l.end(n) };
  },
  parenthesized_statements: (l, n) => (l.named(n).length === 1 ? l.lower(l.named(n)[0] ?? -1) : blockOf(l, n, l.end(n))),
  method: method(''), singleton_method: method('self'), class: classDefinition, module: moduleDefinition,
  return: left('return'), break: left('break'), next: left('continue'),
  empty_statement: () => NONE, exception_variable: (l, n) => nameOf(l, l.named(n)[0] ?? n),
};
