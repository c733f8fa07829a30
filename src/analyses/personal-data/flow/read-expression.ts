// Reads what an expression carries: types of variables, calls, what is put into maps and answers.
import type { Carrier } from './carrier.ts';
import { askedBy } from './asked-messages.ts';
import { headType, holdsTexts, leafTypes } from './carrier.ts';
import { castIn, genericAt, isPlainValue, isSameText, isWrapper, keyWithin, summandsOf, wordAt } from './expression-parts.ts';
import { type Brackets, outcomesOf, skipSpace, splitList } from '../../../outline/brackets.ts';

/** What names mean where an expression stands. */
export interface Scope {
  /** The type that declares the method. */
  readonly owner: string;
  /** The declared type of a variable, parameter or field; '' where it is `var`. */
  readonly typeOf: (name: string) => string | undefined;
  /** What a variable holds beside its type. */
  readonly contentOf: (name: string) => readonly Carrier[];
  /** Whether a variable is declared in the method itself, so that what it holds was seen. */
  readonly isLocal: (name: string) => boolean;
  /** The field of a person that a key or property name means. */
  readonly personalField: (name: string) => string | undefined;
  /** What a column of a row holds, by its name: `row["phone"]`; left out where no rows are read. */
  readonly columnOf?: (name: string) => readonly Carrier[];
  /** The file's text; `bare` is what is read, at the same offsets. */
  readonly text: string;
  readonly bare: string;
  readonly brackets: Brackets;
}

/** Not rows of a database, though their entries have names. */
const ROWLESS = /^(?:Request|Session|ViewState|ViewBag|ViewData|TempData|Cookies|Headers|Form|QueryString|Params|Parameters|Application|Cache|AppSettings|ConnectionStrings|[cC]onfig\w{0,20}|RouteData|Values|Claims|Columns)$/;
/** Nesting and length beyond which nothing is read. */
const DEPTH = 8;
const LONGEST = 4000;
/** Calls that give back what they are called on, or its elements. */
const SAME = new Set(['stream', 'parallelStream', 'collect', 'toList', 'get', 'getRecords', 'getData', 'getResult', 'getBody', 'getContent', 'getRows', 'getList', 'orElse', 'orElseGet', 'orElseThrow', 'filter', 'sorted', 'distinct', 'limit',
  'skip', 'peek', 'findFirst', 'findAny', 'iterator', 'next', 'join', 'block', 'toString', 'build', 'setRecords', 'message', 'code', 'ToList', 'ToListAsync', 'ToArray', 'ToArrayAsync', 'FirstOrDefault', 'FirstOrDefaultAsync', 'First',
  'FirstAsync', 'Single', 'SingleAsync', 'SingleOrDefault', 'SingleOrDefaultAsync', 'Where', 'WhereIf', 'OrderBy', 'OrderByDescending', 'ThenBy', 'Include', 'ThenInclude', 'Skip', 'Take', 'AsNoTracking', 'AsQueryable', 'AsEnumerable', 'Distinct',
  'ConfigureAwait', 'ToPageList', 'ToPageListAsync', 'PageBy', 'Result', 'Value', 'Data', 'Items', 'Item1']);
const MAPS = new Set(['map', 'flatMap', 'Select', 'SelectMany', 'convert', 'thenApply', 'transform']);
/** Calls whose answer tells of what they are given, but does not hold it. */
const ABOUT = /^(?:count|size|length|is|has|exists?|contains?|remove|delete|del|equals|compare|indexOf|valid|check|insert|update|save(?:OrUpdate)?(?:Batch)?|hashCode|next[A-Z]|encrypt|desens|mask|hide|md5|digest|getId|getMessage|add|Any|Count|All|Contains|SaveChanges|fail|error|Remove|Delete|BadRequest|NotFound|View|PartialView|Redirect|File|Get(?:Filter|Columns|Fields|Meta|Schema|Enums))/;

/** Calls on an object that hand on what they are given, in another form. */
const WRAPS = /^(?:ok|success|succeed|of|from|to[A-Z]\w*|wrap\w*|convert\w*|copy\w*|map\w*|build\w*|result|render\w*|json|data|body|entity|message|respon[ds]\w*|answer\w*|reply\w*|make\w*|write\w*|as[A-Z]\w*|Map|Adapt|Ok|Json|Success|Content|Create\w*|Serialize\w*)$/;
/** Calls that do something with what they are given, and tell how it went. */
const DOES = /^(?:[sS]ubmit|[sS]end|[pP]ay|[cC]ancel|[aA]pprove|[aA]udit|[uU]pload|[iI]mport|[lL]ogin|[rR]egister|[sS]ync|[hH]andle|[pP]rocess|[eE]xecute|[cC]onfirm|[fF]inish|[sS]tart|[sS]top|[uU]pdate|[dD]elete|[sS]ave|[iI]nsert)(?![a-z]|(?:Result|Response)\b)/;
/** Calls without an object that ask for data by what they are given. */
const ASKS = /^(?:find|query|select|search|list|page|load|fetch|get(?!Data|Result|Table|Page|Rows|Ok|Success))/i;

/** What the expression between `from` and `to` of the code carries. */
export function carriersOf(scope: Scope, from: number, to: number, depth = 0): readonly Carrier[] {
  if (depth > DEPTH || to - from > LONGEST) return [];
  const { bare, brackets } = scope;
  let start = from;
  let end = to;
  for (;;) {
    start = skipSpace(bare, start, end);
    while (end > start && /[\s!;]/.test(bare[end - 1] as string)) end--;
    if (bare.startsWith('await ', start)) { start += 6; continue; }
    if (bare[start] === '(' && brackets.closingOf(start, end) === end - 1) { start++; end--; continue; }
    break;
  }
  if (start >= end) return [];
  const parts = outcomesOf(bare.slice(start, end)) ?? (scope.columnOf === undefined ? undefined : summandsOf(bare, start, end));
  if (parts !== undefined) return parts.flatMap(([a, b]) => carriersOf(scope, start + a, start + b, depth + 1));
  const cast = bare[start] === '(' ? castIn(bare.slice(start, end)) : undefined;
  if (cast !== undefined) {
    const leaves = leafTypes(cast.type);
    return leaves.map((type) => ({ type, inner: carriersOf(scope, start + cast.length, end, depth + 1) }));
  }
  return readChain(scope, start, end, depth);
}

function readChain(scope: Scope, start: number, end: number, depth: number): readonly Carrier[] {
  const { bare, brackets } = scope;
  const head = wordAt(HEAD, bare, start);
  if (head === undefined) return [];
  let at = start + head.length;
  let current: readonly Carrier[] = [];
  /** Name of the type of what the next call is made on; undefined where nobody knows. */
  let receiver: string | undefined;
  let of: readonly string[] = [];
  if (head.startsWith('new')) {
    if (head === 'new') return anonymous(scope, at, end, depth);
    const name = head.replace(/^new\s{1,8}/, '');
    const generic = genericAt(bare, at, end);
    at = generic.end;
    const args = bare[at] === '(' ? argumentsAt(scope, at, end, depth) : [];
    const isEmpty = bare[at] === '(' && skipSpace(bare, at + 1, end) === brackets.closingOf(at, end);
    if (bare[at] === '(') at = brackets.closingOf(at, end) + 1;
    // `success(new Patient())`: an object with nothing in it yet, which nobody has a name for to fill it.
    if (isEmpty && skipSpace(bare, at, end) >= end) return [];
    at = skipSpace(bare, at, end);
    const members = bare[at] === '{' ? anonymous(scope, at, end, depth) : [];
    if (bare[at] === '{') at = brackets.closingOf(at, end) + 1;
    receiver = name;
    if (isWrapper(name + generic.text) && args.length === 0 && members.length === 0) current = [];
    else current = [...leafTypes(name + generic.text).map((type) => ({ type, inner: [...args, ...members] })), ...(leafTypes(name + generic.text).length === 0 ? [...args, ...members] : [])];
  } else if (head === 'this' || head === 'base' || head === 'super' || (head === 'baseMapper' && scope.typeOf(head) === undefined)) {
    // The mapper that MyBatis-Plus gives its services is of the service's own entity.
    receiver = scope.owner;
  } else {
    const generic = genericAt(bare, at, end);
    const afterGeneric = skipSpace(bare, generic.end, end);
    if (bare[afterGeneric] === '(') {
      const args = argumentsAt(scope, afterGeneric, end, depth);
      current = callOf(scope.owner, head, ASKS.test(head) ? [] : args, generic.text, classLiteralIn(scope, afterGeneric, end));
      at = brackets.closingOf(afterGeneric, end) + 1;
      receiver = undefined;
    } else {
      const type = scope.typeOf(head);
      if (type !== undefined) {
        of = typeArguments(type);
        const inner = scope.contentOf(head);
        const leaves = leafTypes(type);
        // A text that a row was written into holds what the row does.
        const isText = leaves.length === 0 && scope.columnOf !== undefined;
        current = type === '' || holdsTexts(type) || (scope.isLocal(head) && (isText || isWrapper(type))) ? inner : leaves.map((leaf) => (inner.length === 0 ? { type: leaf } : { type: leaf, inner }));
        receiver = type === '' ? typeOfContent(inner) : headType(type);
      } else if (/^[A-Z]/.test(head)) {
        receiver = head;
        // `Answer<Patient>.Ok(patient)`
        if (generic.text !== '' && bare[afterGeneric] === '.') { at = afterGeneric; of = leafTypes(generic.text); }
      }
    }
  }
  return readSuffixes(scope, at, end, depth, current, { name: receiver, of }, head);
}

const HEAD = /(?:new\s{1,8})?[A-Za-z_$][\w$]{0,160}/y;
const NAME = /[A-Za-z_$][\w$]{0,120}/y;

/** What is known where a `.name` follows. */
interface Link {
  readonly carriers: readonly Carrier[];
  /** Name of the type of what the next call is made on; undefined where nobody knows. */
  readonly receiver: string | undefined;
  /** Its type arguments. */
  readonly of: readonly string[];
  readonly isStatic: boolean;
}

/** `name<generic>(...)` between its parentheses, in an expression that ends at `end`. */
interface Call {
  readonly name: string;
  readonly generic: string;
  readonly open: number;
  readonly close: number;
  readonly end: number;
  readonly depth: number;
}

/** Follows `.name(...)`, `.name`, `[...]` to the end of the expression. */
function readSuffixes(scope: Scope, from: number, end: number, depth: number, given: readonly Carrier[], calledOn: { readonly name: string | undefined; readonly of: readonly string[] }, head: string): readonly Carrier[] {
  const { bare, brackets } = scope;
  let at = from;
  // A variable may be called like its class.
  let link: Link = { carriers: given, receiver: calledOn.name, of: calledOn.of, isStatic: calledOn.name === head && scope.typeOf(head) === undefined };
  let name: string | undefined = head;
  for (;;) {
    at = skipSpace(bare, at, end);
    if (at >= end) return link.isStatic && link.carriers.length === 0 ? [] : link.carriers;
    if (bare[at] === '[') {
      const close = brackets.closingOf(at, end);
      const column = scope.columnOf === undefined ? undefined : ROWLESS.test(name) ? undefined : keyWithin(scope.text.slice(at + 1, close));
      if (column !== undefined) link = { carriers: scope.columnOf?.(column) ?? [], receiver: undefined, of: [], isStatic: false };
      at = close + 1;
      continue;
    }
    if (bare[at] === '!') { at++; continue; }
    const reference = bare.startsWith('::', at);
    const dot = reference ? '::' : bare[at] === '.' ? '.' : bare.startsWith('?.', at) ? '?.' : undefined;
    // An operator: sums and comparisons carry no object, `??` carries its first side.
    if (dot === undefined) return bare.startsWith('??', at) ? [...link.carriers, ...carriersOf(scope, at + 2, end, depth + 1)] : bare[at] === '+' ? [...link.carriers, ...carriersOf(scope, at + 1, end, depth + 1)] : [];
    at = skipSpace(bare, at + dot.length, end);
    name = at < end ? wordAt(NAME, bare, at) : undefined;
    if (name === undefined) return [];
    at += name.length;
    const generic = genericAt(bare, at, end);
    const open = skipSpace(bare, generic.end, end);
    if (reference) return name === 'new' ? [{ type: head }] : [{ call: `${head === 'this' ? scope.owner : headType(scope.typeOf(head) ?? head)}.${name}` }];
    if (bare[open] !== '(') { link = afterProperty(scope, head, name, link); continue; }
    const close = brackets.closingOf(open, end);
    const asked = askedBy(scope, `${head} ${link.receiver ?? ''}`, name, bare.slice(open + 1, close));
    if (asked !== undefined) { link = { carriers: [asked], receiver: undefined, of: [], isStatic: false }; at = close + 1; continue; }
    link = { carriers: afterCall(scope, { name, generic: generic.text, open, close, end, depth }, link), receiver: undefined, of: [], isStatic: false };
    at = close + 1;
  }
}

function afterProperty(scope: Scope, head: string, name: string, link: Link): Link {
  const { carriers, receiver, isStatic } = link;
  // A class of a package or inside another one.
  if (isStatic && carriers.length === 0 && /^[A-Z][a-z]/.test(name) && /^[a-z]/.test(head)) return { ...link, receiver: name, isStatic: false };
  if (head === 'this' && receiver === scope.owner && scope.typeOf(name) !== undefined) {
    const type = scope.typeOf(name) ?? '';
    return { carriers: leafTypes(type).map((leaf) => ({ type: leaf })), receiver: headType(type), of: typeArguments(type), isStatic };
  }
  if (SAME.has(name)) return { ...link, isStatic: false };
  // `data.Tables[0].Rows`
  if (/^(?:Tables|Rows|DefaultView)$/.test(name) && (receiver === undefined || /^Data(?:Set|Table)$/.test(receiver))) return { ...link, receiver: 'DataTable' };
  // A property: what it holds is known to its type alone.
  return isStatic ? link : { ...link, carriers: receiver === undefined ? [] : [{ call: `${receiver}.${name}` }], receiver: undefined };
}

function afterCall(scope: Scope, { name, generic, open, close, end, depth }: Call, { carriers, receiver, of, isStatic }: Link): readonly Carrier[] {
  if (MAPS.has(name) && !isStatic && !(receiver !== undefined && name === 'convert')) return mapped(scope, open, close, depth, carriers);
  if (carriers.length > 0 && !isStatic && !isOwnCall(receiver) && (SAME.has(name) || (scope.columnOf !== undefined && isSameText(name, scope.bare.slice(open + 1, close))))) return carriers;
  const args = argumentsAt(scope, open, end, depth);
  const literal = classLiteralIn(scope, open, end);
  if (receiver === undefined) return chained(carriers, name, args, generic, literal);
  if (isOpenReceiver(receiver) && !isStatic) return ABOUT.test(name) && name !== 'add' ? [] : [...carriers, ...args];
  return callOf(receiver, name, isStatic || WRAPS.test(name) ? args : [], generic, literal, of);
}

/** A call on what another call gave back, whose type nobody knows here. */
function chained(current: readonly Carrier[], name: string, args: readonly Carrier[], generic: string, literal: string | undefined): readonly Carrier[] {
  if (literal !== undefined) return [{ type: literal }];
  if (generic !== '') return leafTypes(generic).slice(-1).map((type) => ({ type }));
  if (SAME.has(name)) return current;
  // A getter leads to one part of it, which is another thing.
  return ABOUT.test(name) || ASKS.test(name) && args.length > 0 && current.length === 0 || (/^get[A-Z]/.test(name) && args.length === 0) ? [] : [...current, ...(DOES.test(name) ? [] : args)];
}

/** Answers and maps that are filled where they are made: what they are given stays in them. */
function isOpenReceiver(receiver: string): boolean {
  return /^(?:Map|HashMap|LinkedHashMap|TreeMap|JSONObject|JSONArray|JsonObject|Dict|ModelMap|Model|List|ArrayList|Optional|Stream|ResponseEntity|BodyBuilder|Page|IPage)$/.test(receiver);
}

/** `Patient` of an `IRepository<Patient>`; a type without arguments has none. */
function typeArguments(type: string): readonly string[] {
  return type.includes('<') && isOwnCall(headType(type)) ? leafTypes(type) : [];
}

function isOwnCall(receiver: string | undefined): boolean {
  return receiver !== undefined && /(?:Service|ServiceImpl|Mapper|Repository|Dao|Client|Manager|Logic|Biz|AppService)$/.test(receiver);
}

function callOf(receiver: string, name: string, args: readonly Carrier[], generic: string, literal: string | undefined, of: readonly string[] = []): readonly Carrier[] {
  if (ABOUT.test(name) && !/^(?:is|has|add|check|save|update|insert)[A-Z]/.test(name)) return [];
  // `copy(source, PatientVo.class)`, `Map<PatientVo>(source)` say themselves what they make.
  if (literal !== undefined) return leafTypes(literal).map((type) => ({ type }));
  if (generic !== '') return leafTypes(generic).slice(-1).map((type) => ({ type }));
  return [{ call: `${receiver}.${name}`, ...(args.length > 0 && !DOES.test(name) && { args }), ...(of.length > 0 && { of }) }];
}

/** What `x -> ...` or `PatientVo::new` makes of the elements. */
function mapped(scope: Scope, open: number, close: number, depth: number, elements: readonly Carrier[]): readonly Carrier[] {
  const { bare } = scope;
  const lambda = /^\(?\s{0,40}(\w{1,60})\s{0,40}\)?\s{0,8}(?:->|=>)\s{0,40}/.exec(bare.slice(open + 1, Math.min(close, open + 200)));
  if (lambda === null) return carriersOf(scope, open + 1, close, depth + 1);
  const [whole, name = ''] = lambda;
  const from = open + 1 + whole.length;
  const inner: Scope = { ...scope, typeOf: (one) => (one === name ? '' : scope.typeOf(one)), contentOf: (one) => (one === name ? elements : scope.contentOf(one)) };
  if (bare[from] !== '{') return carriersOf(inner, from, close, depth + 1);
  // The type of what the block gives back is that of a variable it declares.
  const block = bare.slice(from, close);
  const returned = /\breturn\s{1,8}(\w{1,60})\s{0,8};/.exec(block)?.[1];
  const made = Array.from(block.matchAll(/\b([A-Z]\w{0,80})(?:<[\w<>, ]{0,80}>)?\s{1,8}([a-z]\w{0,80})\s{0,8}=/g)).find(([, , name]) => name === returned)?.[1];
  return made === undefined ? [] : [{ type: made }];
}

/** Members of `new { p.Name, Phone = p.Phone }`: fields of a person by their names. */
function anonymous(scope: Scope, from: number, end: number, depth: number): readonly Carrier[] {
  const open = scope.bare.indexOf('{', from);
  if (open === -1 || open >= end) return [];
  let start = open + 1;
  return splitList(scope.bare.slice(open + 1, scope.brackets.closingOf(open, end))).flatMap((part) => {
    const begin = start;
    start += part.length + 1;
    const assigned = /^\s{0,200}(\w{1,80})\s{0,8}=(?![=>])/.exec(part);
    const name = assigned?.[1] ?? /\w{1,80}$/.exec(part.trimEnd())?.[0] ?? '';
    const value = assigned === null ? begin : begin + assigned[0].length;
    const id = isPlainValue(part.slice(value - begin)) ? scope.personalField(name) : undefined;
    return id === undefined ? carriersOf(scope, value, begin + part.length, depth + 1) : [{ field: name, id }];
  });
}

function argumentsAt(scope: Scope, open: number, end: number, depth: number): readonly Carrier[] {
  const close = scope.brackets.closingOf(open, end);
  let start = open + 1;
  return splitList(scope.bare.slice(start, close)).flatMap((part) => {
    const from = start;
    start += part.length + 1;
    return carriersOf(scope, from, from + part.length, depth + 1);
  });
}

/** The type that an argument names: `PatientVo.class`, `PatientVo::new`, `typeof(PatientDto)`. */
function classLiteralIn({ bare, brackets }: Scope, open: number, end: number): string | undefined {
  for (const part of splitList(bare.slice(open + 1, brackets.closingOf(open, end)))) {
    const [, java, csharp] = /^\s{0,80}(?:([A-Z]\w{0,100})(?:\.class|::new)|typeof\(([A-Z]\w{0,100})\))\s{0,80}$/.exec(part) ?? [];
    if (java !== undefined || csharp !== undefined) return java ?? csharp;
  }
  return undefined;
}

function typeOfContent(content: readonly Carrier[]): string | undefined {
  const [only, more] = content;
  return only !== undefined && more === undefined && 'type' in only ? only.type : undefined;
}
