// Names, literals, calls and blocks of Ruby in the one shape.
import { newCode, NONE, type Code } from '../code.ts';
import type { Lower, Lowering } from '../lowering.ts';
import { blockOf } from './ruby-blocks.ts';

/** Reserved names of patterns begin small where the language wants no constant. */
export function nameOf(l: Lowering, n: number, text = l.text(n)): Code {
  return l.placeholder(text.replace(/^hg(?=\d+gH$)/, 'Hg'), n) ?? l.make('id', n, [], text);
}

const name: Lower = (l, n) => nameOf(l, n);
const leaf = (kind: 'bool' | 'null' | 'number' | 'special'): Lower => (l, n) => l.make(kind, n, [], l.text(n));
const only: Lower = (l, n) => l.lower(l.named(n)[0] ?? -1);

const OPERATORS: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };
const operator = (l: Lowering, n: number): string => OPERATORS[l.text(l.field(n, 'operator'))] ?? l.text(l.field(n, 'operator'));

const symbol = (l: Lowering, n: number, start: number): Code => {
  const made = nameOf(l, n, l.tree.text.slice(start, l.end(n)));
  return l.make('other', n, [newCode(made.kind, made.text, made.kids, start, l.end(n))], 'symbol');
};

/** The text between its quotes, or its parts where it has holes; in a pattern `...` is any number of parts. */
function textOf(l: Lowering, n: number, start: number, end: number): Code {
  const parts = l.named(n);
  if (!parts.some((one) => l.isKind(one, 'interpolation'))) return l.between('string', start, end, [], parts.length === 0 ? '' : l.tree.text.slice(l.start(parts[0] ?? n), l.end(parts.at(-1) ?? n)));
  const kids: Code[] = [];
  for (const part of parts) {
    const last = kids.at(-1);
    const placed = l.isPattern ? l.placeholder(l.text(part).replace(/^hg/, 'Hg'), part) : undefined;
    if (l.isKind(part, 'interpolation')) kids.push(l.make('hole', part, [l.lower(l.named(part)[0] ?? -1)]));
    else if (l.isPattern && (l.text(part) === '...' || placed !== undefined)) kids.push(placed ?? l.make('ellipsis', part, []));
    // Escapes are pieces of their own in the grammar.
    else if (last?.kind === 'string') kids[kids.length - 1] = l.between('string', last.start, l.end(part), [], `${last.text}${l.text(part)}`);
    else kids.push(l.make('string', part, [], l.text(part)));
  }
  return l.between('interpolated', start, end, kids);
}

const string: Lower = (l, n) => textOf(l, n, l.start(n), l.end(n));

/** A text that stands below the line in which it is used. */
const heredoc: Lower = (l, n) => {
  for (let at = n + 1; at < l.tree.kind.length; at++) if (l.isKind(at, 'heredoc_body')) return { ...textOf(l, at, l.start(n), l.end(n)), ...(l.named(at).some((one) => l.isKind(one, 'interpolation')) ? {} : { text: l.text(l.child(at, 'heredoc_content')) }) };
  return l.make('string', n, [], '');
};

const shell: Lower = (l, n) => {
  const inner = textOf(l, n, l.start(n), l.end(n));
  return l.make('other', n, [l.isPattern && inner.text === '...' ? l.make('ellipsis', n, []) : inner], 'shell');
};

/** `/$X/` and `/.../` of patterns keep their form. */
const regex: Lower = (l, n) => {
  const parts = l.named(n);
  if (parts.some((one) => l.isKind(one, 'interpolation'))) return l.make('other', n, [textOf(l, n, l.start(n), l.end(n))], 'regex');
  const placed = l.isPattern && parts[0] !== undefined ? l.placeholder(l.text(parts[0]).replace(/^hg/, 'Hg'), n) : undefined;
  return l.make('regex', n, [], placed === undefined ? l.text(n) : `/${placed.text === '' ? '...' : placed.text}/`);
};

/** `a: 1` and `:a => 1` are the same; among arguments they name one. */
const pair = (l: Lowering, n: number, inCall: boolean): Code => {
  const key = l.field(n, 'key');
  const value = l.lower(l.field(n, 'value'));
  const isSymbol = l.isKind(key, 'hash_key_symbol', 'simple_symbol');
  const start = l.isKind(key, 'simple_symbol') ? l.start(key) + 1 : l.start(key);
  const made = isSymbol ? symbol(l, key, start) : l.lower(key);
  if (value.kind === 'ellipsis' && made.kind === 'ellipsis') return value;
  return inCall && isSymbol ? l.make('named', n, [made.kids[0] ?? made, value]) : l.make('pair', n, [made, value]);
};

export function argumentsOf(l: Lowering, n: number): Code {
  return l.make('args', n, l.named(n).map((one) => (l.isKind(one, 'pair') ? pair(l, one, true) : l.lower(one))).filter((one) => one !== NONE));
}

/** Without arguments `a.b` is a member; a block is given to the whole call. */
const call: Lower = (l, n) => {
  const receiver = l.field(n, 'receiver');
  const method = l.field(n, 'method');
  const args = l.field(n, 'arguments');
  const block = l.field(n, 'block');
  const called = method < 0 ? l.between('id', l.end(n), l.end(n), [], 'call') : l.lower(method);
  const object = receiver < 0 ? NONE : l.lower(receiver);
  const callee = object === NONE ? called : l.between('member', object.start, called.end, [object, called], '.');
  const given = args < 0 ? l.between('args', callee.end, callee.end, []) : argumentsOf(l, args);
  const [path] = given.kids;
  if (object === NONE && /^require(?:_relative)?$/.test(called.text) && given.kids.length === 1 && path !== undefined && (path.kind === 'string' || path.kind === 'meta')) return required(l, n, path);
  if (args < 0 && block < 0) return callee;
  const made = l.between('call', callee.start, args < 0 ? callee.end : l.end(args), [callee, given]);
  return block < 0 ? made : l.make('call', n, [made, l.make('args', block, [l.lower(block)])]);
};

/** `require 'x'` is no call but an import. */
function required(l: Lowering, n: number, path: Code): Code {
  const module = path.kind === 'string' && !/^\$[A-Z]/.test(path.text) ? l.between('id', path.start + 1, path.end - 1, [], path.text) : path;
  // Stock leaves the last of double quotes out.
  return l.between('other', l.start(n), l.tree.text[path.end - 1] === '"' ? path.end - 1 : l.end(n), [module], 'require');
}

/** `a[i]` calls a method of that name. */
const index: Lower = (l, n) => {
  const object = l.lower(l.field(n, 'object'));
  const open = l.children(n).find((one) => l.text(one) === '[') ?? n;
  const callee = l.between('member', object.start, l.end(open), [object, l.between('id', l.start(open), l.end(open), [], '[')], '.');
  const given = l.named(n).slice(1).map((one) => (l.isKind(one, 'pair') ? pair(l, one, true) : l.lower(one)));
  return l.between('call', object.start, l.end(n), [callee, l.between('args', l.start(open), l.end(n), given)]);
};

const parameters: Lower = (l, n) => l.make('params', n, l.lowerAll(l.named(n)).map((one) => (one.kind === 'id' || one.kind === 'meta' ? asParameter(l, one) : one)));

function asParameter(l: Lowering, named: Code, value: Code = NONE, text = ''): Code {
  return l.between('param', named.start, value === NONE ? named.end : value.end, [l.between('attrs', named.start, named.start, []), NONE, named, value], text);
}

const parameter = (text: string): Lower => (l, n) => {
  const named = l.lower(l.field(n, 'name'));
  return asParameter(l, text === '&' && named !== NONE ? { ...named, start: l.start(n) } : named, l.lower(l.field(n, 'value')), text === '&' ? '' : text);
};

const block: Lower = (l, n) => {
  const given = l.field(n, 'parameters');
  const body = l.field(n, 'body');
  return l.make('lambda', n, [given < 0 ? l.between('params', l.start(n), l.start(n), []) : l.lower(given), l.isKind(body, 'block', 'do_block') ? blockOf(l, l.field(body, 'body'), l.end(n)) : blockOf(l, body, l.end(n))]);
};

const word = (text: string): Lower => (l, n) => l.make('other', n, l.lowerAll(l.named(n)), text);

export const RUBY_EXPRESSIONS: Readonly<Record<string, Lower>> = {
  identifier: name, constant: name, instance_variable: name, class_variable: name, global_variable: name, operator: name, setter: name,
  self: leaf('special'), super: leaf('special'), nil: leaf('null'), true: leaf('bool'), false: leaf('bool'), integer: leaf('number'), float: leaf('number'), rational: leaf('number'), complex: leaf('number'),
  scope_resolution: (l, n) => {
    const scope = l.field(n, 'scope');
    const left = scope < 0 ? l.between('special', l.start(n), l.start(n) + 2, [], '::') : l.lower(scope);
    return l.make('member', n, [left, l.lower(l.field(n, 'name'))], '::');
  },
  simple_symbol: (l, n) => symbol(l, n, l.start(n) + 1), hash_key_symbol: (l, n) => symbol(l, n, l.start(n)),
  string, bare_string: string, chained_string: (l, n) => l.lowerAll(l.named(n)).reduce((left, right) => l.between('binary', left.start, right.end, [left, right], 'adjacent')),
  heredoc_beginning: heredoc, heredoc_body: () => NONE, subshell: shell, regex,
  array: (l, n) => l.list('list', n), string_array: (l, n) => l.list('list', n), symbol_array: (l, n) => l.list('list', n), right_assignment_list: (l, n) => l.list('list', n), left_assignment_list: (l, n) => l.make('list', n, l.lowerAll(l.named(n)), 'tuple'),
  hash: (l, n) => l.list('dict', n), pair: (l, n) => pair(l, n, false),
  splat_argument: (l, n) => l.make('spread', n, l.lowerAll(l.named(n))), hash_splat_argument: word('**'), block_argument: word('&'),
  call, element_reference: index, argument_list: argumentsOf,
  yield: (l, n) => l.make('yield', n, l.named(n).flatMap((one) => argumentsOf(l, one).kids)),
  lambda: block, block, do_block: block,
  method_parameters: parameters, block_parameters: parameters, lambda_parameters: parameters,
  optional_parameter: parameter(''), keyword_parameter: parameter(''), splat_parameter: parameter('*'), hash_splat_parameter: parameter('**'), block_parameter: parameter('&'),
  binary: (l, n) => l.make('binary', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], operator(l, n)),
  unary: (l, n) => l.make('unary', n, [l.lower(l.field(n, 'operand'))], operator(l, n)),
  conditional: (l, n) => l.make('conditional', n, [l.lower(l.field(n, 'condition')), l.lower(l.field(n, 'consequence')), l.lower(l.field(n, 'alternative'))]),
  range: (l, n) => l.make('other', n, [l.lower(l.field(n, 'begin')), l.lower(l.field(n, 'end'))], 'range'),
  assignment: (l, n) => l.make('assign', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))]),
  operator_assignment: (l, n) => l.make('compound', n, [l.lower(l.field(n, 'left')), l.lower(l.field(n, 'right'))], operator(l, n)),
  interpolation: only,
};
