// PowerShell's names, values, commands and operators in the one shape. Names are told apart without capital letters.
import { newCode, NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';

const METAVARIABLE = /^\$[A-Z_][A-Z0-9_]*$/;
const VALUES: Readonly<Record<string, 'bool' | 'null'>> = { $true: 'bool', $false: 'bool', $null: 'null' };

export const only: Lower = (l, n) => l.lower(l.named(n)[0] ?? -1);
const nameOf = (l: Lowering, n: number, text = l.text(n)): Code => l.placeholder(text, n) ?? l.make('id', n, [], text.toLowerCase());
const name: Lower = (l, n) => nameOf(l, n);
const number: Lower = (l, n) => l.make('number', n, [], l.text(n));

/** A variable's name keeps its `$`; what it holds on every machine is that value. */
const variable: Lower = (l, n) => {
  const text = l.text(n);
  const value = VALUES[text.toLowerCase()];
  if (value !== undefined) return l.make(value, n, [], text.slice(1).toLowerCase());
  return l.placeholder(text.slice(1), n) ?? l.make('id', n, [], text.toLowerCase().replace(/^\$\{(.*)\}$/, '$$$1'));
};

/** What stands before and after an expansion is text; in a pattern `...` is any number of parts. */
const expandable: Lower = (l, n) => {
  const end = l.end(n) - 1;
  const start = l.start(n) + 1;
  const holes = l.named(n);
  const whole = l.tree.text.slice(start, end);
  if (holes.length === 0 || (l.isPattern && METAVARIABLE.test(whole))) return l.make('string', n, [], whole);
  const kids: Code[] = [];
  const text = (from: number, to: number): void => {
    const piece = l.tree.text.slice(from, to);
    if (piece !== '') kids.push(l.isPattern && piece === '...' ? newCode('ellipsis', '', [], from, to) : newCode('string', piece, [], from, to));
  };
  let at = start;
  for (const hole of holes) {
    text(at, l.start(hole));
    const known = l.isPattern && METAVARIABLE.test(l.text(hole)) ? newCode('meta', l.text(hole), [], l.start(hole), l.end(hole)) : l.lower(hole);
    kids.push(l.make('hole', hole, [known]));
    at = l.end(hole);
  }
  text(at, end);
  return l.make('interpolated', n, kids);
};

const verbatim: Lower = (l, n) => l.make('string', n, [], l.text(n).slice(1, -1));
const word: Lower = (l, n) => l.placeholder(l.text(n), n) ?? l.make('string', n, [], l.text(n));

/** `[System.IO.File]` is `[IO.File]`. */
const type: Lower = (l, n) => {
  const text = l.text(n).replace(/^\[|\]$/g, '').replace(/\s+/g, '');
  return l.placeholder(text, n) ?? l.make('special', n, [], `[${text.toLowerCase().replace(/^system\./, '')}]`);
};

/** A layer of the grammar per operator: with more than one part it is that operator. */
const layer: Lower = (l, n) => {
  const children = l.children(n);
  let left = NONE;
  let sign = '';
  for (const child of children) {
    const isSign = l.isKind(child, 'comparison_operator', 'format_operator') || !l.named(n).includes(child);
    if (isSign) sign = l.text(child).toLowerCase();
    else if (left === NONE) left = l.lower(child);
    else {
      const right = l.lower(child);
      left = l.between('binary', left.start, right.end, [left, right], sign);
    }
  }
  return left;
};

const list: Lower = (l, n) => {
  const kids = l.lowerAll(l.named(n));
  return kids.length === 1 && kids[0] !== undefined ? kids[0] : l.make('list', n, kids);
};

/** `@(...)` holds what its statements give. */
const array: Lower = (l, n) => {
  const kids = l.lowerAll(l.named(n)).flatMap((part) => (part.kind === 'block' ? part.kids : [part])).map((part) => (part.kind === 'exprstmt' ? (part.kids[0] ?? NONE) : part));
  return l.between('list', l.start(n), l.end(n), kids.length === 1 && kids[0]?.kind === 'list' ? kids[0].kids : kids);
};

/** `-Name value` names an argument, `-Switch` alone says that it is so; all others stand in their order. */
function elementsOf(l: Lowering, n: number): Code[] {
  const given: Code[] = [];
  const elements = l.named(n).filter((one) => !l.isKind(one, 'command_argument_sep', 'redirection'));
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as number;
    if (!l.isKind(element, 'command_parameter')) { given.push(l.lower(element)); continue; }
    const key = nameOf(l, element, l.text(element).slice(1).replace(/:$/, ''));
    const next = elements[at + 1];
    const value = next === undefined || l.isKind(next, 'command_parameter') ? undefined : l.lower(next);
    const named = value !== undefined && value.kind !== 'ellipsis' && value.kind !== 'metaellipsis';
    if (named) at++;
    given.push(l.between('named', l.start(element), named ? value.end : l.end(element), [key, named ? value : newCode('bool', 'true', [], l.start(element), l.end(element))]));
  }
  return given.filter((one) => one !== NONE);
}

const command: Lower = (l, n) => {
  const named = l.lower(l.field(n, 'command_name'));
  // `& $x` runs what a value names.
  const sign = l.child(n, 'command_invokation_operator');
  const called = sign < 0 ? named : l.between('unary', l.start(sign), named.end, [named], l.text(sign));
  const elements = l.field(n, 'command_elements');
  const given = elements < 0 ? [] : elementsOf(l, elements);
  // How an ellipsis is written where a statement stands.
  if (given.length === 0 && (called.kind === 'ellipsis' || called.kind === 'metaellipsis')) return called;
  const end = given.at(-1)?.end ?? called.end;
  return l.between('call', l.start(n), end, [called, l.between('args', given[0]?.start ?? end, end, given)]);
};

const pipeline: Lower = (l, n) => {
  const [first = NONE, ...others] = l.lowerAll(l.named(n));
  return others.reduce((left, right) => l.between('binary', left.start, right.end, [left, right], 'pipe'), first);
};

const member: Lower = (l, n) => {
  const [object = -1, called = -1] = l.named(n);
  return l.make('member', n, [l.lower(object), l.lower(called)], l.has(n, '::') ? '::' : '.');
};

const invocation: Lower = (l, n) => {
  const [object = -1, called = -1] = l.named(n);
  const target = l.lower(object);
  const method = l.lower(called);
  return l.make('call', n, [l.between('member', target.start, method.end, [target, method], l.has(n, '::') ? '::' : '.'), l.lower(l.child(n, 'argument_list'))]);
};

const assignment: Lower = (l, n) => {
  const sign = l.text(l.child(n, 'assignement_operator')).trim();
  const sides = [l.lower(l.named(n)[0] ?? -1), l.lower(l.field(n, 'value'))];
  return sign === '=' ? l.make('assign', n, sides) : l.make('compound', n, sides, sign);
};

const entry: Lower = (l, n) => {
  const [key = NONE, value = NONE] = l.lowerAll(l.named(n));
  return key.kind === 'ellipsis' || key.kind === 'metaellipsis' ? key : l.make('pair', n, [key, value]);
};

/** A cast is one of the operators before a value, to the grammar. */
const unary: Lower = (l, n) => (l.children(n).length === 1 ? only(l, n) : l.make('unary', n, [l.lower(l.named(n).at(-1) ?? -1)], l.text(l.children(n)[0] ?? -1).toLowerCase()));
const step = (place: string): Lower => (l, n) => l.make('unary', n, [only(l, n)], `${l.text(n).includes('--') ? '--' : '++'} ${place}`);

const layers = ['logical', 'bitwise', 'comparison', 'additive', 'multiplicative', 'format', 'range'].flatMap((kind) => [`${kind}_expression`, `${kind}_argument_expression`]);

export const POWERSHELL_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  ...Object.fromEntries(layers.map((kind) => [kind, layer])),
  variable, braced_variable: variable, simple_name: name, type_identifier: name, command_name: name, function_name: name, path_command_name: only, command_name_expr: only,
  generic_token: word, command_token_separator: () => NONE,
  string_literal: (l, n) => (l.named(n).length === 1 ? only(l, n) : l.make('string', n, [], l.text(n).slice(1, -1))),
  expandable_string_literal: expandable, verbatim_string_characters: verbatim,
  expandable_here_string_literal: (l, n) => l.make('string', n, [], l.text(n).slice(2, -2).trim()), verbatim_here_string_characters: (l, n) => l.make('string', n, [], l.text(n).slice(2, -2).trim()),
  decimal_integer_literal: number, hexadecimal_integer_literal: number, real_literal: number, integer_literal: only,
  type_literal: type, cast_expression: (l, n) => l.make('cast', n, l.lowerAll(l.named(n))),
  array_literal_expression: list, array_expression: array, hash_literal_expression: (l, n) => l.make('dict', n, l.lowerAll(l.named(l.child(n, 'hash_literal_body')))), hash_entry: entry,
  command, pipeline_chain: pipeline, assignment_expression: assignment,
  member_access: member, invokation_expression: invocation, argument_list: (l, n) => l.make('args', n, l.lowerAll(l.named(n).flatMap((one) => l.named(one)))),
  element_access: (l, n) => l.make('index', n, l.lowerAll(l.named(n))),
  expression_with_unary_operator: unary, post_increment_expression: step('postfix'), post_decrement_expression: step('postfix'), pre_increment_expression: step('prefix'), pre_decrement_expression: step('prefix'),
  sub_expression: only,
};
