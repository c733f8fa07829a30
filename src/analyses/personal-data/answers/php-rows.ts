// Which variables of a function of PHP hold rows of a database: of Eloquent, of the query builders of Laravel and ThinkPHP, of statements.
import type { Code } from '../../../matching/code/code.ts';
import { matchField, subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { argumentsOf, lastName, textOf } from '../../code-parts.ts';
import { columnNamed, type Carrier } from '../flow/carrier.ts';
import { selectedRows } from './selected-rows.ts';
import { rowName } from './stored-rows.ts';

/** Calls whose argument is a table or a model: `Db::name('patient')`, `M('Patient')`. */
const TABLES = /^(?:name|table|db|m|d|model|from)$/;
const DATABASES = /^(?:db|\$db|\$this)$/;
/** The query builder of CodeIgniter: `$this->db->where(...)->get('patient')`, `$this->db->from('patient')` and `get()` apart from it. */
const BUILDER = /^\$this\s?->\s?\w{0,12}db\b/i;
const BUILDS_ON = /^(?:get|get_?where|from|join)$/;
/** Constants of classes, which tables are named by: `const TABLE = 'patient';`. */
const CONSTANT = /\bconst\s{1,8}(\w{1,60})\s{0,8}=\s{0,8}['"](\w{1,60})['"]/g;
/** Classes of frameworks, which are no models. */
const NO_MODEL = /^(?:db|route|redis|cache|auth|log|carbon|request|input|session|cookie|storage|str|arr|hash|validator|excel|config|self|static|parent|mail|queue|event|gate|url|view|file|lang|app|schema|artisan|http|crypt|password|notification|response|json|loader|env|cookies?|think|curl|tool|tools|utils?|helper|common|\w{1,40}(?:service|helper|util|utils|facade|logic|repository|client|api|enum|exception))$/;
/** Methods that begin or run a query on a model. */
const READS = /^(?:where\w{0,20}|find\w{0,20}|first\w{0,20}|get|all|select|paginate|simplepaginate|with|withtrashed|onlytrashed|orderby|order|latest|oldest|query|leftjoin|join|limit|field|alias|orwhere|when|chunk|cursor)$/;
/** Methods whose result is no row: numbers, states, one column, what a change gives back. */
const LOSES = /^(?:count|sum|avg|max|min|exists|doesntexist|value|isempty|isnotempty|total|render|delete|destroy|forcedelete|update|insert|insertgetid|save|saveall|create|add|setfield|setinc|setdec|increment|decrement|restore|getlastsql|tosql|geterror|id|getkey|count\w{0,10}|lastpage|currentpage|perpage|firstitem|lastitem|hasmorepages|hasmore|haspages|nextpageurl|previouspageurl|url|modelkeys|implode|contains|(?:has|is|can)\w{2,40}|links|getlastinsid)$/;
/** Functions that give back what they are given, or parts of it. */
/** Drivers of databases: a statement or a result is handed over, its rows come back. */
const FETCHES = /^(?:\w{1,12}_)?fetch_(?:assoc|array|all|object|row)$/;
const COPIES = /^(?:json_encode|json_decode|array_merge|array_values|array_slice|array_reverse|array_filter|collect|serialize|unserialize|tojson|toarray|object_to_array|obj_to_array|iterator_to_array|current|reset|end)$/;
/** The one column or those that are asked for. */
const COLUMNS = /^(?:select|field|get|first|all|find|findorfail|firstorfail|pluck|column|paginate|addselect)$/;
/** A condition that is the caller's own number. */
const OWN = /\b(?:Auth::(?:id|user)|auth\(\)|session\(|Session::get|\$_SESSION|\$request->user\(|\$this->(?:uid|user_?id|userInfo|user_info|auth|member_?id|openid))/i;
const SELECT = /^\s{0,200}select\s/i;
/** A condition on who treats: `where doctor_id = '`. */
const OF_STAFF = /\b\w{0,12}(?:doc|dct|nurse|staff|dept|ward)\w{0,20}\W{0,4}=\W{0,6}$/i;
/** Classes of Laravel that say which parts of a row are shown: `PatientResource::collection($rows)`. */
export const RESOURCE = /.resource$/;
/** What such a class shows if it was read or is wanted. */
const OPTIONAL = /^(?:when|mergewhen)$/;
const MAPS = /^(?:map|transform|flatmap|mapwithkeys|through)$/;
/** Relations that lead to a person. */
const PERSONS = /^(?:user|member|customer|client|person|resident|guardian|parent|child)$/;
const PARTS_OF_ROWS = /^(?:data|rows?|list|items|result|records|0|info|\?)$/;

export class PhpRows {
  /** By relation, what a resource shows of it if it was taken along; `whole`: all that was. */
  readonly loaded = new Map<string, readonly Carrier[] | 'whole'>();
  readonly #text: string;
  readonly #type: string;
  readonly #vocabulary: PersonalDataFields;
  readonly #carried = new Map<string, readonly Carrier[]>();
  readonly #statements = new Map<string, string>();
  /** Classes of the objects that variables hold. */
  readonly #objects = new Map<string, string>();
  /** Variables that hold what the session says of the caller. */
  readonly #own = new Set<string>();
  /** Variables that hold rows which were asked for by the caller's own number. */
  readonly #ownRows = new Set<string>();
  readonly #constants: ReadonlyMap<string, string>;
  /** What the builder of CodeIgniter has been told to read. */
  #building: readonly Carrier[] = [];

  /** @param type the class that the function belongs to, in lower case. */
  constructor(text: string, type: string, vocabulary: PersonalDataFields) {
    this.#text = text;
    this.#type = type;
    this.#vocabulary = vocabulary;
    // What a resource calls itself is the row that it shows.
    if (RESOURCE.test(type)) this.#carried.set('$this', [{ type: rowName(type.replace(/resource$/, '')) }]);
    this.#constants = new Map(Array.from(text.matchAll(CONSTANT), ([, name = '', value = '']) => [name.toLowerCase(), value]));
  }

  /** Takes in a call that stands by itself. */
  call(node: Code): void {
    const [owner] = node.kids[0]?.kids ?? [];
    if (/^load(?:missing)?$/.test(lastName(node)) && owner?.kind === 'id') this.#carried.set(owner.text, [...this.#carried.get(owner.text) ?? [], ...this.#takenAlong(argumentsOf(node))]);
    if (lastName(node) === 'from' && this.#isBuilder(node)) this.#building = this.#table(argumentsOf(node));
  }

  /** Takes in an assignment or a loop. */
  step(node: Code): void {
    const [target, value] = node.kids;
    if (node.kind === 'foreach') {
      const [, element, list] = node.kids;
      const held = this.carriers(list);
      const item = element?.kind === 'pair' ? element.kids[1] : element;
      if (item?.kind === 'id') this.#carried.set(item.text, held);
    } else if ((node.kind as string) === 'compound') {
      if (target?.kind === 'id' && node.text === '.=' && value !== undefined) this.#statements.set(target.text, `${this.#statements.get(target.text) ?? ''}${this.#textOf(value)}`);
    } else if (target !== undefined && value !== undefined) this.#give(target, value);
  }

  carriers(node: Code | undefined): readonly Carrier[] {
    if (node === undefined) return [];
    switch (node.kind as string) {
      case 'id': return this.#carried.get(node.text) ?? [];
      case 'cast': case 'list': case 'args': return node.kids.flatMap((one) => this.carriers(one));
      case 'pair': return this.carriers(node.kids[1]);
      case 'conditional': return node.kids.slice(1).flatMap((one) => this.carriers(one));
      case 'binary': return /^(?:\?\?|\?:)$/.test(node.text) ? node.kids.flatMap((one) => this.carriers(one)) : [];
      case 'index': return this.#part(node, textOf(node.kids[1]) ?? (node.kids[1]?.kind === 'number' ? '0' : '?'));
      case 'member': return this.#part(node, node.kids[1]?.kind === 'id' ? node.kids[1].text : '?');
      case 'call': return this.#called(node);
      case 'new': return RESOURCE.test(lastName(node)) ? this.#shownThrough(lastName(node), argumentsOf(node)) : [];
      case 'lambda': return this.#mapped(node, []);
      default: return [];
    }
  }

  #give(target: Code, value: Code): void {
    if (target.kind === 'index') {
      // `$data['list'] = $rows`: what a list is filled with.
      let whole: Code | undefined = target;
      while (whole?.kind === 'index') [whole] = whole.kids;
      const more = this.carriers(value);
      if (whole?.kind === 'id' && more.length > 0) this.#carried.set(whole.text, [...this.#carried.get(whole.text) ?? [], ...more]);
      return;
    }
    if (target.kind !== 'id') return;
    const object = value.kind === 'new' ? lastName(value) : value.kind === 'call' && /^(?:model|d|logic|service)$/.test(lastName(value)) && value.kids[0]?.kind === 'id' ? textOf(argumentsOf(value)[0]) : undefined;
    if (object !== undefined) this.#objects.set(target.text, object.split(/[\\/]/).at(-1)?.toLowerCase() ?? '');
    const written = this.#text.slice(value.start, value.end);
    if (/\$_SESSION\b/.test(written)) this.#own.add(target.text);
    if (value.kind === 'call' && OWN.test(written)) this.#ownRows.add(target.text);
    const statement = this.#textOf(value);
    if (this.#selectsOwn(written)) this.#statements.delete(target.text);
    else if (/\bselect\b|\bfrom\b/i.test(statement)) this.#statements.set(target.text, statement);
    // `else { $answer = ['status' => 0]; }`: the other branch has filled it.
    const carried = this.carriers(value);
    if (carried.length > 0 || value.kind !== 'list') this.#carried.set(target.text, carried);
  }

  #part(node: Code, name: string): readonly Carrier[] {
    const carried = this.carriers(node.kids[0]);
    if (carried.length === 0 || PARTS_OF_ROWS.test(name)) return carried;
    const column = columnNamed(carried, name);
    if (column.length > 0) return column;
    // A list under a name of the program's own holds rows still; a field of a row is that field.
    const found = matchField(this.#vocabulary, name);
    if (found === undefined) return this.#relation(carried, name);
    const isShown = found.field.exposed && found.subject !== 'organisation' && found.subject !== 'dictionary' && found.strength !== 'confirmed';
    const types = carried.flatMap((one) => ('type' in one && one.columns === undefined ? [one.type] : []));
    if (!isShown || types.length === 0) return [];
    if (types.some((type) => matchField(this.#vocabulary, name, { table: type })?.subject === 'patient')) return [{ field: name, id: found.field.id }];
    // Whether the rows of these are a person's, their tables tell.
    return types.map((type) => ({ type, columns: [[name, name]] }));
  }

  /** `$visit->patient`, `$order['user']`: the row of another table that this one belongs to. */
  #relation(carried: readonly Carrier[], name: string): readonly Carrier[] {
    const loaded = carried.filter((one) => 'type' in one && one.type === rowName(name));
    if (loaded.length > 0) return loaded;
    const isPersons = PERSONS.test(name) || subjectOf(this.#vocabulary, '', name) === 'patient';
    return isPersons && carried.some((one) => 'type' in one && one.columns === undefined) ? [{ type: rowName(name) }] : [];
  }

  /** Rows that a query takes along: `with('patient')`, `with(['patient:id,name,phone', 'doctor.user'])`. */
  #takenAlong(given: readonly Code[]): readonly Carrier[] {
    const paths = given.flatMap((one) => (one.kind === 'list' ? one.kids.flatMap((kid) => textOf(kid.kind === 'pair' ? kid.kids[0] : kid) ?? []) : textOf(one) ?? []));
    return paths.flatMap((path): readonly Carrier[] => {
      const [relation = '', columns] = path.split(':');
      const type = rowName(relation.trim());
      if (type === '') return [];
      return [columns === undefined ? { type } : { type, columns: columns.split(',').map((one) => [one.trim(), one.trim()] as const) }];
    });
  }

  #called(call: Code): readonly Carrier[] {
    const [callee] = call.kids;
    const name = lastName(call);
    const given = argumentsOf(call);
    // `mysqli_query($link, $sql)` names the connection first.
    const statement = given.slice(0, 2).map((one) => this.#textOf(one)).find((one) => SELECT.test(one)) ?? '';
    if (statement !== '' && !LOSES.test(name)) return this.#isOwn(call) ? [] : selectedRows(statement, this.#vocabulary);
    if (name === 'compact') return given.flatMap((one) => this.#carried.get(`$${textOf(one) ?? ''}`) ?? []);
    if ((COPIES.test(name) || FETCHES.test(name)) && callee?.kind === 'id') return given.flatMap((one) => this.carriers(one));
    if (callee?.kind !== 'member') return TABLES.test(name) ? this.#table(given) : [];
    const [owner] = callee.kids;
    if (owner === undefined) return [];
    if (TABLES.test(name) && owner.kind === 'id' && DATABASES.test(owner.text)) return this.#table(given);
    if (BUILDS_ON.test(name) && this.#isBuilder(call)) return this.#isOwn(call) ? [] : this.#built(owner, name, given);
    if (owner.kind === 'id' && callee.text === '::' && RESOURCE.test(owner.text) && /^(?:collection|make)$/.test(name)) return this.#shownThrough(owner.text, given);
    const isOwnMethod = owner.kind === 'id' && owner.text === '$this';
    if (isOwnMethod && name === 'whenloaded') return this.#whenLoaded(given[0], given.length === 1 ? 'whole' : given.slice(1).flatMap((one) => this.carriers(one)));
    if (isOwnMethod && OPTIONAL.test(name)) return given.slice(1).flatMap((one) => this.carriers(one));
    const held = isOwnMethod ? [] : owner.kind === 'id' && callee.text === '::' ? this.#model(owner, name) : this.carriers(owner);
    if (held.length > 0 && MAPS.test(name) && given[0]?.kind === 'lambda') return this.#mapped(given[0], held);
    // A method of the project's own model is followed; those of the framework read its table.
    const object = owner.kind === 'id' && !READS.test(name) ? this.#objects.get(owner.text) : undefined;
    if (object !== undefined && !LOSES.test(name)) return this.#isOwn(call) ? [] : [{ call: `${object}.${name}` }];
    if (/^load(?:missing)?$/.test(name) || (held.length > 0 && name === 'with')) return [...held, ...this.#takenAlong(given)];
    if (held.length > 0) return LOSES.test(name) || this.#isOwn(call) ? [] : this.#chosen(held, name, given);
    const type = this.#classOf(owner);
    return type === undefined || this.#isOwn(call) || LOSES.test(name) ? [] : [{ call: `${type}.${name}` }];
  }

  /** Rows as a resource shows them; one that is not of the project shows all. */
  #shownThrough(resource: string, given: readonly Code[]): readonly Carrier[] {
    const [first] = given;
    if (first?.kind === 'call' && lastName(first) === 'whenloaded') return this.#whenLoaded(argumentsOf(first)[0], [{ call: `${resource}.toarray` }]);
    const isOwn = given.some((one) => OWN.test(this.#text.slice(one.start, one.end)) || (one.kind === 'id' && this.#ownRows.has(one.text)));
    const rows = isOwn ? [] : given.flatMap((one) => this.carriers(one));
    const loaded = rows.flatMap((one): readonly Carrier[] => ('type' in one ? [{ call: `${resource}.loaded ${one.type}`, args: [one] }] : []));
    return isOwn ? [] : [{ call: `${resource}.toarray`, args: rows }, ...loaded];
  }

  /** What a resource shows only of rows that the handler has taken along. */
  #whenLoaded(relation: Code | undefined, shown: readonly Carrier[] | 'whole'): readonly Carrier[] {
    const type = rowName(textOf(relation) ?? '');
    if (type !== '') this.loaded.set(type, shown === 'whole' ? 'whole' : [...this.#shownIfLoaded(type), ...shown]);
    return [];
  }

  #shownIfLoaded(type: string): readonly Carrier[] {
    const known = this.loaded.get(type);
    return known === undefined || known === 'whole' ? [] : known;
  }

  /** What a function makes of each row. */
  #mapped(function_: Code, held: readonly Carrier[]): readonly Carrier[] {
    const [parameters, body] = function_.kids;
    const parameter = parameters?.kids[0]?.kids[2];
    if (parameter?.kind === 'id' && held.length > 0) this.#carried.set(parameter.text, held);
    if (body?.kind !== 'block') return this.carriers(body);
    return body.kids.flatMap((one): readonly Carrier[] => {
      const [inner] = one.kids;
      if (one.kind === 'exprstmt' && inner?.kind === 'assign') this.step(inner);
      return one.kind === 'return' ? this.carriers(inner) : [];
    });
  }

  /** What `get`, `from` and `join` of CodeIgniter's builder read, with what was named before. */
  #built(owner: Code, name: string, given: readonly Code[]): readonly Carrier[] {
    const before = owner.kind === 'call' ? this.carriers(owner) : [];
    const named = name === 'join' ? [] : this.#table(given);
    return [...before, ...named.length > 0 || name !== 'get' || before.length > 0 ? named : this.#building];
  }

  #isBuilder({ start, end }: Code): boolean {
    return BUILDER.test(this.#text.slice(start, end));
  }

  /** A text, or a constant of the class: `self::TABLE`. */
  #nameIn(node: Code | undefined): string | undefined {
    return textOf(node) ?? (node?.kind === 'member' && node.text === '::' ? this.#constants.get(lastName(node)) : undefined);
  }

  /** `Patient::where(...)`: the rows of the model. */
  #model(owner: Code, name: string): readonly Carrier[] {
    return NO_MODEL.test(owner.text) || !READS.test(name) ? [] : [{ type: rowName(owner.text) }];
  }

  #table(given: readonly Code[]): readonly Carrier[] {
    const table = this.#nameIn(given[0])?.split(/[\s/\\]/).find((one) => one !== '');
    return table === undefined ? [] : [{ type: rowName(table) }];
  }

  /** Columns that a query names: `->get(['p.name', 'p.phone'])`, `->field('name,phone')`. */
  #chosen(held: readonly Carrier[], name: string, given: readonly Code[]): readonly Carrier[] {
    if (!COLUMNS.test(name)) return held;
    const lists = given.filter((one) => one.kind === 'list' || one.kind === 'string').flatMap((one) => (one.kind === 'list' ? one.kids.flatMap((kid) => textOf(kid) ?? []) : (textOf(one) ?? '').split(',')));
    if (lists.length === 0 || (name.startsWith('find') && given[0]?.kind !== 'list')) return held;
    const types = held.flatMap((one) => ('type' in one ? [one.type] : []));
    return lists.flatMap((item): readonly Carrier[] => {
      const [, table, column = ''] = /^\s{0,4}(?:(\w{1,60})\.)?(\*|\w{1,60})(?:\s{1,4}(?:as\s{1,4})?\w{1,60})?\s{0,4}$/i.exec(item) ?? [];
      if (column === '*') return table === undefined || table.length < 3 ? held : [{ type: rowName(table) }];
      const matches = [...table === undefined ? [] : [rowName(table)], ...types].flatMap((one) => matchField(this.#vocabulary, column, { table: one }) ?? []);
      const found = matches.find((one) => one.subject === 'patient') ?? matches.find((one) => one.subject === 'staff') ?? matchField(this.#vocabulary, column);
      const isShown = found !== undefined && found.field.exposed && found.strength !== 'confirmed' && found.subject !== 'organisation' && found.subject !== 'dictionary';
      return isShown ? [{ field: column, id: found.field.id, ...(found.subject === 'staff' && { staff: true }) }] : [];
    });
  }

  #classOf(owner: Code): string | undefined {
    if (owner.kind === 'id') return owner.text === '$this' || owner.text === 'self' || owner.text === 'static' ? this.#type : this.#objects.get(owner.text) ?? (owner.text.startsWith('$') || NO_MODEL.test(owner.text) ? undefined : owner.text);
    if (owner.kind === 'call' && /^(?:model|d|logic|service)$/.test(lastName(owner))) return textOf(argumentsOf(owner)[0])?.split(/[\\/]/).at(-1)?.toLowerCase();
    // `$this->patientService->list()`.
    return owner.kind === 'member' ? lastName(owner) : owner.kind === 'new' ? lastName(owner) : undefined;
  }

  /** Strings, joined ones and variables that hold one, `?` for what is put in. */
  #textOf(node: Code): string {
    if (node.kind === 'string') return node.text;
    if (node.kind === 'interpolated') return node.kids.map((one) => (one.kind === 'string' ? one.text : '?')).join('');
    if (node.kind === 'id') return this.#statements.get(node.text) ?? '?';
    return node.kind === 'binary' && node.text === '.' ? node.kids.map((one) => this.#textOf(one)).join('') : '?';
  }

  #isOwn(call: Code): boolean {
    const written = this.#text.slice(call.start, call.end);
    return OWN.test(written) || this.#selectsOwn(written);
  }

  /** Whether a statement asks for the rows of a person whom the session names; those of a doctor who is named there are other people's. */
  #selectsOwn(written: string): boolean {
    if (this.#own.size === 0 || !/\bselect\b/i.test(written)) return false;
    return Array.from(written.matchAll(/\$\w{1,60}/g)).some(({ 0: name, index }) => this.#own.has(name) && !OF_STAFF.test(written.slice(Math.max(0, index - 60), index)));
  }
}
