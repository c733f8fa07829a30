// Lists of statements of Ruby; what may be rescued in them.
import { isExpression, NONE, type Code } from '../code.ts';
import { spread, type Lowering } from '../lowering.ts';

const HANDLERS = ['rescue', 'ensure', 'else'];

/** A name alone is a call where a statement stands. */
export function asStatement(l: Lowering, code: Code): Code {
  const called = code.kind === 'id' && !/^[@$A-Z]/.test(code.text) ? l.between('call', code.start, code.end, [code, l.between('args', code.end, code.end, [])]) : code;
  const isPlain = isExpression(called) ? called.kind !== 'other' : called.kind === 'meta' || called.kind === 'deep';
  return isPlain ? l.between('exprstmt', called.start, called.end, [called]) : called;
}

export function statementsOf(l: Lowering, nodes: readonly number[]): Code[] {
  return spread(nodes.map((one) => l.lower(one))).filter((code) => code !== NONE).map((code) => asStatement(l, code));
}

/** The statements of a body; with handlers, one that tries. -1: an empty body at `at`. */
export function blockOf(l: Lowering, n: number, at: number): Code {
  if (n < 0) return l.between('block', at, at, []);
  const parts = l.named(n);
  const handlers = parts.filter((one) => l.isKind(one, ...HANDLERS));
  const all = statementsOf(l, parts.filter((one) => !handlers.includes(one)));
  const tried = handlers.length === 0 ? all : [tryOf(l, n, all, handlers)];
  return l.between('block', tried[0]?.start ?? at, tried.at(-1)?.end ?? at, tried);
}

/** @param n the body that holds the statements and their handlers. */
export function tryOf(l: Lowering, n: number, statements: readonly Code[], handlers: readonly number[]): Code {
  const catches = handlers.filter((one) => l.isKind(one, 'rescue')).map((one) => {
    const types = l.field(one, 'exceptions');
    const variable = l.field(one, 'variable');
    const caught = types < 0 && variable < 0 ? NONE : l.between('param', l.start(one), l.end(one), [l.between('attrs', l.start(one), l.start(one), []), types < 0 ? NONE : l.lower(l.named(types)[0] ?? -1), variable < 0 ? NONE : l.lower(l.named(variable)[0] ?? -1), NONE]);
    const body = blockOf(l, l.field(one, 'body'), l.end(one));
    return l.between('catch', l.start(one), body.end, [caught, body]);
  });
  const last = handlers.find((one) => l.isKind(one, 'ensure')) ?? -1;
  const otherwise = handlers.find((one) => l.isKind(one, 'else')) ?? -1;
  const finish = last < 0 ? NONE : blockOf(l, last, l.end(last));
  const body = l.between('block', statements[0]?.start ?? l.start(n), statements.at(-1)?.end ?? l.start(n), statements);
  const end = finish === NONE ? (catches.at(-1)?.end ?? l.end(n)) : finish.end;
  const kids = [NONE, body, catches.length === 0 ? NONE : l.between('catches', catches[0]?.start ?? 0, catches.at(-1)?.end ?? 0, catches), finish];
  return l.between('try', l.start(n), end, otherwise < 0 ? kids : [...kids, blockOf(l, otherwise, l.end(otherwise))]);
}
