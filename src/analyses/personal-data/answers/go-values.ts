// What variables and expressions of a Go function carry: types of the project, what its functions give back, rows of a database.
import type { Code } from '../../../matching/code/code.ts';
import { matchField } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { argumentsOf, lastName, ownerName, textOf } from '../../code-parts.ts';
import { columnNamed, hasColumns, inOneWord, type Carrier } from '../flow/carrier.ts';
import { selectedRows } from './selected-rows.ts';
import { selectIn, textIn } from './statement-text.ts';

const PLAIN = /^(?:string|bool|byte|rune|error|any|u?int(?:8|16|32|64)?|float(?:32|64)|complex\d{2,3}|Time|Duration|DeletedAt|NullString|Decimal|UUID|RawMessage)$/;
const MAPS = /^(?:H|Map|M|JSON|MAP)$/;
/** Functions of the language that give back a number, nothing, or an empty value. */
const COUNTS = /^(?:len|cap|make|new|copy|delete|close|panic|print|println|min|max|u?int(?:8|16|32|64)?|float(?:32|64)|bool)$/;
/** Calls that run a statement: database/sql, sqlx, gorm, xorm, beego. */
const RUNS = /^(?:Query|QueryRow|QueryContext|QueryRowContext|Queryx|QueryRowx|QueryxContext|QueryRowxContext|NamedQuery|NamedQueryContext|Raw|SQL|Sql|Get|Select|GetContext|SelectContext|GetAll|GetOne)$/;
/** Calls that give the rows on, or put them where they are told. */
const GIVES_ROWS = /^(?:Rows|Row|MapScan|SliceScan|StructScan|QueryString|QueryInterface|QueryMaps|Values|List|All|One|Find|Scan|ScanRows|ToArray|Limit|Offset|Order|Session|Debug)$/;
const PUTS_ROWS = /^(?:Scan|Find|StructScan|MapScan|QueryRows|QueryRow|Values|Get|Select|GetContext|SelectContext)$/;
/** Calls that give back how it went. */
const WRITES_ROWS = /^(?:Scan|ScanRows|StructScan|MapScan|Exec|MustExec|Insert|Update|Delete|Save|Create|Upsert|Push|Set|Err|Error)|^(?:Query|Get|Select|Find|Raw)/;
/** Functions that write a value as text. */
const SERIALIZES = /^(?:Marshal|MarshalIndent|MarshalToString)$/;
/** Functions that give the one object of a kind, and what such objects are called. */
const KEEPS = /^(?:[nN]ew|[gG]et|[iI]nit|[uU]se|[tT]he|[dD]efault)([A-Z]\w{2,80})$/;
const HELD = /(?:Storage|Store|Service|Svc|Repo|Repository|Dao|DAO|Logic|Manager|Model|Mapper)$/;
/** A struct that holds what was asked for, not what is kept. */
const ASKED = /(?:Req|Request|Param|Params|Query|Form|Input|Search|Filter|Args|Claims|Config)$/i;

/** Named by where it came from: `svc` of `h.svc.Get(id)`. */
export type HeldType = (call: Code) => string | undefined;

export class GoValues {
  readonly #vocabulary: PersonalDataFields;
  readonly #heldType: HeldType;
  readonly #carried = new Map<string, readonly Carrier[]>();
  readonly #texts = new Map<string, string>();

  constructor(vocabulary: PersonalDataFields, heldType: HeldType) {
    this.#vocabulary = vocabulary;
    this.#heldType = heldType;
  }

  /** A parameter or variable of a type. */
  declare(name: string, type: Code): void {
    this.#carried.set(name, leavesOf(type).map((one) => ({ type: one })));
  }

  /** Takes in what a declaration, an assignment, a loop or a call gives to variables. */
  step(node: Code): void {
    if (node.kind === 'var') {
      const [, type, name, value] = node.kids;
      if (name?.kind !== 'id' || type === undefined) return;
      if (type.kind !== 'none') this.declare(name.text, type);
      else if (value !== undefined) this.#give(name, value);
    } else if (node.kind === 'assign') {
      const [target, value] = node.kids;
      const name = target?.kind === 'list' ? target.kids[0] : target;
      const filled = target?.kind === 'member' || target?.kind === 'index' ? target.kids[0] : undefined;
      if (name?.kind === 'id' && value !== undefined) this.#give(name, value);
      else if (filled?.kind === 'id' && value !== undefined) this.#fill(filled.text, this.carriers(value));
    } else if (node.kind === 'foreach') {
      const [, keys, list] = node.kids;
      const name = keys?.kind === 'list' ? keys.kids.at(-1) : undefined;
      if (name?.kind === 'id' && list !== undefined) this.#carried.set(name.text, this.carriers(list));
    } else this.#put(node);
  }

  /** What an expression carries. */
  carriers(node: Code): readonly Carrier[] {
    if (node.kind === 'id') return this.#carried.get(node.text) ?? [];
    if (node.kind === 'unary' || node.kind === 'spread') return node.kids.flatMap((one) => this.carriers(one));
    if (node.kind === 'cast') return node.kids.slice(1).flatMap((one) => this.carriers(one));
    if (node.kind === 'index') return this.#element(node);
    if (node.kind === 'new') {
      const [type, values] = node.kids;
      const inner = (values?.kids ?? []).flatMap((one) => this.carriers(one.kind === 'pair' ? one.kids[1] ?? one : one));
      return type === undefined || MAPS.test(lastName(type)) || type.kind === 'other' ? inner : leavesOf(type).map((one) => ({ type: one, inner }));
    }
    if (node.kind === 'call') return this.#called(node);
    return node.kind === 'member' ? this.#part(node) : [];
  }

  #give(name: Code, value: Code): void {
    const text = textIn(value, (one) => this.#texts.get(one));
    if (text !== undefined && !(this.#texts.has(name.text) && selectIn(value, (one) => this.#texts.get(one)) === undefined)) this.#texts.set(name.text, text);
    // A call that gives an error alone gives no rows.
    this.#carried.set(name.text, /^err\w{0,4}$/i.test(name.text) ? [] : this.carriers(value));
  }

  /** `resp.Data = list`, `data["list"] = list`: an answer, or a map, is filled part by part. */
  #fill(name: string, more: readonly Carrier[]): void {
    if (more.length === 0) return;
    const held = this.#carried.get(name) ?? [];
    const filled = held.map((one) => ('type' in one ? { ...one, inner: [...one.inner ?? [], ...more] } : one));
    this.#carried.set(name, held.some((one) => 'type' in one) ? filled : [...held, ...more]);
  }

  /** `rows.Scan(&name, &phone)`, `db.Raw("SELECT ...").Scan(&list)`, `db.Select(&list, "SELECT ...")`: variables without a type of the project hold what the statement gives. */
  #put(call: Code): void {
    const name = lastName(call);
    if (!PUTS_ROWS.test(name)) return;
    const given = argumentsOf(call).flatMap((one) => (one.kind === 'unary' && one.kids[0]?.kind === 'id' ? [one.kids[0].text] : []));
    if (given.length === 0) return;
    const rows = this.#statement(call) ?? this.#receiver(call);
    const [first] = given;
    if (given.length === 1 && first !== undefined && (this.#carried.get(first) ?? []).length === 0 && rows.length !== 1) this.#carried.set(first, rows);
    else for (const one of given) if ((this.#carried.get(one) ?? []).length === 0) this.#carried.set(one, scannedInto(rows, one));
  }

  #receiver(call: Code): readonly Carrier[] {
    const receiver = call.kids[0]?.kind === 'member' ? call.kids[0].kids[0] : undefined;
    return receiver === undefined ? [] : this.carriers(receiver);
  }

  /** Rows that a call asks for by a SELECT; undefined where it is given none. */
  #statement(call: Code): readonly Carrier[] | undefined {
    if (!RUNS.test(lastName(call))) return undefined;
    const statement = argumentsOf(call).slice(0, 2).map((one) => selectIn(one, (name) => this.#texts.get(name))).find((one) => one !== undefined);
    return statement === undefined ? undefined : selectedRows(statement, this.#vocabulary);
  }

  #called(node: Code): readonly Carrier[] {
    const name = lastName(node);
    const owner = ownerName(node);
    const rows = this.#statement(node);
    if (rows !== undefined) return rows;
    const given = (): readonly Carrier[] => argumentsOf(node).flatMap((one) => this.carriers(one));
    if (owner === '' && (node.kids[0]?.kind === 'id' || node.kids[0]?.kind === 'arraytype')) return COUNTS.test(name) ? [] : given();
    if (SERIALIZES.test(name)) return given();
    if (GIVES_ROWS.test(name)) {
      const held = this.#receiver(node).filter((one) => !('call' in one));
      if (held.length > 0) return held;
    }
    // Rows that a function of another package turns into maps.
    const handed = WRITES_ROWS.test(name) ? [] : given().filter((one) => 'field' in one || ('type' in one && /^[a-z]/.test(one.type)));
    const type = this.#heldType(node) ?? this.#madeType(node) ?? owner;
    return type === '' ? handed : [{ call: `${type.toLowerCase()}.${name}`, ...(handed.length > 0 && { args: handed }) }];
  }

  /** `l := logic.NewGetPatientLogic(ctx)`, then `l.GetPatient(&req)`; `storage.GetPatientStorage().Get(id)`: what makes or keeps an object is named after it. */
  #madeType(call: Code): string | undefined {
    const receiver = call.kids[0]?.kids[0];
    if (receiver?.kind === 'call') return KEEPS.exec(lastName(receiver))?.[1];
    const [maker] = receiver?.kind === 'id' ? this.#carried.get(receiver.text) ?? [] : [];
    const made = maker !== undefined && 'call' in maker ? maker.call.slice(maker.call.lastIndexOf('.') + 1) : '';
    return /^New([A-Z]\w{2,80})$/.exec(made)?.[1] ?? (HELD.test(made) ? KEEPS.exec(made)?.[1] : undefined);
  }

  /** `list[0]` is one of the rows, `row["phone"]` one column of a row. */
  #element(node: Code): readonly Carrier[] {
    const [whole] = node.kids;
    const held = whole === undefined ? [] : this.carriers(whole);
    const key = keyOf(node);
    if (key === undefined) return held;
    return [...columnNamed(held, key), ...held.flatMap((one) => ('type' in one && one.columns === undefined ? this.#field(key, one.type) : []))];
  }

  /** A part of what a variable holds: another record, or one field of a person's. */
  #part(node: Code): readonly Carrier[] {
    const [whole, part] = node.kids;
    if (whole === undefined || part === undefined) return [];
    const name = part.text;
    return (whole.kind === 'id' || whole.kind === 'index' ? this.carriers(whole) : []).flatMap((one): readonly Carrier[] => {
      if (hasColumns(one)) return [];
      return 'type' in one ? [{ call: `${one.type}.${name}` }, ...this.#field(name, one.type)] : [];
    });
  }

  #field(name: string, type: string): readonly Carrier[] {
    if (ASKED.test(type)) return [];
    const found = matchField(this.#vocabulary, name, { table: type });
    const isShown = found !== undefined && found.field.exposed && found.strength !== 'confirmed' && found.subject === 'patient';
    return isShown ? [{ field: name, id: found.field.id }] : [];
  }
}

/** Of the columns that a statement names, the one that a variable is called after. */
function scannedInto(rows: readonly Carrier[], variable: string): readonly Carrier[] {
  return rows.flatMap((row): readonly Carrier[] => {
    if ('field' in row) return inOneWord(row.field) === inOneWord(variable) ? [row] : [];
    return 'type' in row ? columnNamed([row], row.columns?.find(([, as]) => inOneWord(as) === inOneWord(variable))?.[1] ?? '') : [];
  });
}

/** The types of its own that a type is made of: `Patient` of `[]*model.Patient`. */
export function leavesOf(type: Code): readonly string[] {
  if (type.kind === 'id' || type.kind === 'member') {
    const name = lastName(type);
    return PLAIN.test(name) ? [] : [name];
  }
  return type.kids.flatMap(leavesOf);
}

/** Text of a map's key: `c.Data["json"]`. */
export function keyOf(node: Code | undefined): string | undefined {
  return node?.kind === 'index' ? textOf(node.kids[1]) : undefined;
}
