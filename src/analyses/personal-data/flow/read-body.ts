// Reads a method's statements: what its variables hold, what it gives back, what it writes to a log.
import { closingOf, splitList } from './brackets.ts';
import { leafTypes, type Carrier } from './carrier.ts';
import type { CodeOutline, OutlineMethod, OutlineType } from './code-outline.ts';
import { carriersOf, isPlainValue, isWrapper, type Scope } from './read-expression.ts';

export interface ReadBody {
  readonly returned: readonly Carrier[];
  /** Every answer was seen to hold no object: a message, a code. */
  readonly isEmpty: boolean;
  readonly logged: readonly LoggedObject[];
}

export interface LoggedObject {
  readonly at: number;
  readonly carried: readonly Carrier[];
  /** Written field by field, by a serializer or `{@Item}`; else by the object's own `toString`. */
  readonly serialized: boolean;
}

const LOCAL = /(?<![\w.])(?:final\s{1,8})?([A-Z][\w.]{0,100}(?:<[^;(){}=]{0,200}>)?(?:\s{0,4}\[\])?\??|var)\s{1,20}([a-z_]\w{0,80})\s{0,20}(?=[=;:]|\bin\b)/g;
const ASSIGNED = /(?<![\w.])([a-z_]\w{0,80})\s{0,8}=(?![=>])/g;
const FILLED = /(?<![\w.])([a-z_]\w{0,80})\s{0,8}\.\s{0,8}(put|putAll|add|addAll|addAttribute|addObject|set|Add|AddRange|append|set[A-Z]\w{0,60}|success|fluentPut|putOpt)\s{0,8}\(/g;
const PROPERTY_SET = /(?<![\w.])([a-z_]\w{0,80})\.([A-Z]\w{0,60})\s{0,8}=(?![=>])/g;
const INDEXED = /(?<![\w.])([a-z_]\w{0,80})\[\s{0,8}"([^"\n]{0,80})"\s{0,8}\]\s{0,8}=(?![=>])/g;
const RETURNS = /\breturn\b(?=[\s(])/g;
const LOGS = /(?<![\w.])(?:(?:this\.)?_?\w{0,30}(?:[lL]og|LOG)(?:ger|GER|s)?|System\.(?:out|err)|Console|Log)\s{0,4}\.\s{0,8}(trace|debug|info|warn|error|fatal|severe|println|print|printf|WriteLine|Write|LogTrace|LogDebug|LogInformation|LogWarning|LogError|LogCritical|Trace|Debug|Info|Information|Warn|Warning|Error|Fatal)\s{0,4}\(/g;
const SERIALIZER = /^\s{0,80}(?:[\w.]{1,60}\.)?(?:toJSONString|toJsonStr|toJsonString|toJson|toJSON|writeValueAsString|SerializeObject|Serialize|ToJson|ToJsonString|toJSONBytes)\s{0,4}\(/;
const MOST_VARIABLES = 400;

/** @param fields types of the fields of the method's class, by name. */
export function readBody({ text, bare }: CodeOutline, type: OutlineType, method: OutlineMethod, fields: ReadonlyMap<string, string>, personalField: (name: string) => string | undefined): ReadBody {
  const { body } = method;
  if (body === undefined || body.end - body.start > 60_000) return { returned: [], isEmpty: false, logged: [] };
  const types = new Map<string, string>(method.parameters.map((one) => [one.name, one.type]));
  const content = new Map<string, Carrier[]>();
  const locals = new Set<string>();
  const scope: Scope = {
    owner: type.name, text, bare, personalField,
    typeOf: (name) => types.get(name) ?? fields.get(name),
    contentOf: (name) => content.get(name) ?? [],
    isLocal: (name) => locals.has(name),
  };
  if (body.isExpression) return { returned: carriersOf(scope, body.start, body.end), isEmpty: false, logged: [] };
  const code = bare.slice(body.start, body.end);
  for (const match of code.matchAll(LOCAL)) {
    const [, declared = '', name = ''] = match;
    if (declared !== 'return' && types.size < MOST_VARIABLES) {
      types.set(name, declared === 'var' ? '' : declared);
      locals.add(name);
    }
  }
  const give = (name: string, carried: readonly Carrier[]): void => {
    if (carried.length === 0 || !types.has(name)) return;
    const known = content.get(name) ?? [];
    if (known.length < 40) content.set(name, [...known, ...carried]);
  };
  for (const step of stepsOf(code)) readStep(scope, body.start, code, step, types, give);
  const returned: Carrier[] = [];
  let isEmpty = true;
  for (const { index } of code.matchAll(RETURNS)) {
    const from = body.start + index + 6;
    const to = endOf(bare, from, body.end);
    returned.push(...carriersOf(scope, from, to));
    isEmpty &&= isMessage(bare.slice(from, to), (name) => locals.has(name) && isWrapper(types.get(name) ?? '') && !content.has(name));
  }
  return { returned: returned.slice(0, 60), isEmpty: isEmpty && returned.length === 0, logged: loggedIn(scope, body.start, code) };
}

/** An answer of texts and numbers, nothing, or a wrapper that nothing was put into. */
function isMessage(expression: string, isEmptyWrapper: (name: string) => boolean): boolean {
  const text = expression.trim();
  return text === 'null' || isEmptyWrapper(text) || /^[\w.]{1,80}\(\s{0,40}(?:(?:"[^"]{0,200}"|\d{1,10}|[A-Z][\w.]{0,80}|e\.getMessage\(\))(?:,\s{0,40}|(?=\)))){0,4}\)$/.test(text);
}

interface Step { readonly index: number; readonly kind: 'assigned' | 'filled' | 'property' | 'indexed' | 'each'; readonly match: RegExpMatchArray }

/** What changes a variable, in the order of the text. */
function stepsOf(code: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [kind, pattern] of [['assigned', ASSIGNED], ['filled', FILLED], ['property', PROPERTY_SET], ['indexed', INDEXED], ['each', /\(\s{0,8}(?:final\s{1,8})?(?:[A-Z][\w.]{0,80}(?:<[\w.<>, ]{0,80}>)?|var)\s{1,8}(\w{1,80})\s{1,8}(?::|in\b)/g]] as const) {
    for (const match of code.matchAll(pattern)) steps.push({ index: match.index, kind, match });
  }
  return steps.sort((a, b) => a.index - b.index).slice(0, MOST_VARIABLES);
}

function readStep(scope: Scope, offset: number, code: string, { kind, match }: Step, types: ReadonlyMap<string, string>, give: (name: string, carried: readonly Carrier[]) => void): void {
  const [whole, name = '', second = ''] = match;
  const at = offset + (match.index ?? 0);
  const after = at + whole.length;
  const end = offset + code.length;
  if (!types.has(name)) return;
  if (kind === 'assigned') { give(name, carriersOf(scope, after, endOf(scope.bare, after, end))); return; }
  if (kind === 'each') {
    // Elements of a collection are what it holds; a declared type says more.
    if (types.get(name) === '') give(name, carriersOf(scope, after, closingOf(scope.bare, at, end)));
    return;
  }
  if (kind === 'property') { give(name, carriersOf(scope, after, endOf(scope.bare, after, end))); return; }
  if (kind === 'indexed') {
    const key = /"([^"\n]{1,80})"/.exec(scope.text.slice(at, after))?.[1] ?? '';
    const valueEnd = endOf(scope.bare, after, end);
    const id = isPlainValue(scope.bare.slice(after, valueEnd)) ? scope.personalField(key) : undefined;
    give(name, id === undefined ? carriersOf(scope, after, valueEnd) : [{ field: key, id }]);
    return;
  }
  const close = closingOf(scope.bare, after - 1, end);
  const parts = splitList(scope.bare.slice(after, close));
  let start = after;
  const values = parts.map((part) => { const one = { from: start, to: start + part.length }; start += part.length + 1; return one; });
  const key = /^\s{0,40}"([^"\n]{1,80})"\s{0,40}$/.exec(scope.text.slice(values[0]?.from ?? after, values[0]?.to ?? after))?.[1];
  const last = values.at(-1);
  if (last === undefined) return;
  const id = key !== undefined && values.length === 2 && isPlainValue(scope.bare.slice(last.from, last.to)) ? scope.personalField(key) : undefined;
  if (id !== undefined) { give(name, [{ field: key ?? '', id }]); return; }
  // A setter of a data object sets one field, which its type declares; one of an answer or a wrapper fills it.
  if (second.length > 3 && /^set[A-Z]/.test(second) && leafTypes(types.get(name) ?? '').length === 0 && types.get(name) !== '') return;
  give(name, carriersOf(scope, last.from, last.to));
}

function loggedIn(scope: Scope, offset: number, code: string): LoggedObject[] {
  const found: LoggedObject[] = [];
  for (const match of code.matchAll(LOGS)) {
    const open = offset + match.index + match[0].length - 1;
    const close = closingOf(scope.bare, open, offset + code.length);
    const destructured = /\{@\w/.test(scope.text.slice(open, close));
    let start = open + 1;
    for (const argument of splitList(scope.bare.slice(open + 1, close))) {
      let from = start;
      start += argument.length + 1;
      for (const part of splitList(argument, '+')) {
        const to = from + part.length;
        const serializer = SERIALIZER.exec(part);
        const isText = /^\s{0,80}[$@]?"/.test(part);
        if (!isText && !/mask|desens|hide|encrypt|tuomin/i.test(part)) {
          const carried = carriersOf(scope, serializer === null ? from : from + serializer[0].length, serializer === null ? to : from + part.lastIndexOf(')'));
          if (carried.length > 0 && (serializer !== null || isWhole(part))) found.push({ at: offset + match.index, carried, serialized: serializer !== null || destructured });
        }
        from = to + 1;
      }
    }
  }
  return found;
}

/** A variable, or what a call gives back; members of an object have rules of their own. */
function isWhole(part: string): boolean {
  return /^\s{0,80}(?:this\.)?\w{1,80}(?:\.toString\(\s{0,4}\))?\s{0,80}$/.test(part);
}

/** End of the statement or of the bracket that the expression at `from` stands in. */
function endOf(bare: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = bare.charCodeAt(at);
    if (code === 59 || code === 41 || code === 125) return at;
    if (code === 40 || code === 91 || code === 123) at = closingOf(bare, at, end);
  }
  return end;
}
