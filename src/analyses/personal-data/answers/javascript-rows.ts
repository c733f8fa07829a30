// Which variables of a function hold rows and documents of a database, in JavaScript and TypeScript.
import type { Code } from '../../../matching/code/code.ts';
import { matchField, subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { argumentsOf, entryOf, lastName, ownerName, textOf } from '../../code-parts.ts';
import { columnNamed, hasColumns, type Carrier } from '../flow/carrier.ts';
import { selectedRows } from './selected-rows.ts';
import { selectIn } from './statement-text.ts';
import { relatedName, relatedRows } from './javascript-relations.ts';
import { rowName } from './stored-rows.ts';

/** Calls that run a statement. */
const RUNS = /^(?:query|execute|raw|all|get|any|many|one|oneOrNone|manyOrNone)$/;
/** Calls of a model that give its documents or rows. */
const READS = /^(?:find|findAll|findOne|findById|findByPk|findAndCountAll|findAndCount|findMany|findUnique|findFirst|findOneBy|findBy|findOneOrFail|findOneByOrFail|findUniqueOrThrow|findFirstOrThrow|createQueryBuilder)$/;
/** Calls that give what they were called on, or parts of it. */
const KEEPS = /^(?:populate|sort|limit|skip|lean|exec|where|equals|filter|slice|reverse|concat|flat|toObject|toJSON|collation|session|gt|lt|in|or|and|find|get|then|catch|finally|orFail|paginate|at|values|all|iterate|andWhere|orWhere|orderBy|addOrderBy|groupBy|leftJoin|innerJoin|leftJoinAndSelect|innerJoinAndSelect|take|setParameters?|getMany|getOne|getOneOrFail|getManyAndCount|getRawMany)$/;
/** Parts of a result that are its rows. */
const ROWS = /^(?:rows|docs|dataValues|_doc|recordset|recordsets|result|results|data|items|list|records|0)$/;
/** Functions that copy what they are given. */
const COPIES = /^(?:parse|stringify|assign|structuredClone|cloneDeep|plainToInstance|plainToClass|from|all)$/;
/** Functions of other files that put what they are given into the form of an answer: `res.json(ok(rows))`, `ctx.body = Result.success(rows)`. */
const ENVELOPES = /^(?:ok|succ|success|successful|succeed|(?:res)?success(?:Result|Response|Data|Body|Json|Res)|(?:build|make|create|format|wrap|to|api|send|return|get)?(?:Result|Response|Reply|Resp|Res)(?:Data|Body|Json)?)$/i;
/** And that write rows in another form, each whole: `formatList(rows)`, `camelCaseKeys(rows)`; a date or an amount is one field. */
const FORMS = /^(?:format|convert|camel|snake|serialize|normali[sz]e|transform|to(?:Camel|Plain|JSON|Json|Object))(?!\w{0,30}(?:[mM]ask|[sS]afe|[pP]ublic|[bB]rief|[sS]ummar|[dD]ate|[tT]ime|[mM]oney|[pP]rice|[aA]mount|[nN]ame|[sS]tatus|[nN]umber|[pP]hone|[cC]urrency|[sS]tat|[oO]ption))\w{0,40}$/;
/** Classes of such answers: `new SuccessModel(rows)`. */
const ENVELOPE_CLASSES = /^(?:R|\w{0,30}(?:Success|Result|Response|Resp|Reply)(?:Model|Data|Body|Json|Vo|Dto)?)$/i;
/** A condition that is the caller's own number. */
const OWN = /\breq(?:uest)?\.(?:user|userId|auth|session|patient|account|decoded)\b|\bctx\.(?:state|user|session)\b|\bcurrentUser\b|\bthis\.ctx\.(?:state|user)\b/;

/** What a function of the file gives back for what it is given; undefined where the file has none of that name. */
export type Follow = (name: string, given: readonly (readonly Carrier[])[]) => readonly Carrier[] | undefined;

export class RowReader {
  readonly #text: string;
  readonly #vocabulary: PersonalDataFields;
  readonly #follow: Follow | undefined;
  readonly #carried = new Map<string, readonly Carrier[]>();
  readonly #statements = new Map<string, string>();
  /** Lists and objects that variables were given. */
  readonly #literals = new Map<string, Code>();

  constructor(text: string, vocabulary: PersonalDataFields, follow?: Follow) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#follow = follow;
  }

  /** A parameter is handed what a call gives it. */
  take(parameter: string, carried: readonly Carrier[]): void {
    this.#carried.set(parameter, carried);
  }

  /** Takes in what a declaration, an assignment, a loop or a call with a callback gives to variables. */
  step(node: Code): void {
    if (node.kind === 'var') this.#give(node.kids[2], node.kids[3]);
    else if (node.kind === 'assign') this.#give(node.kids[0], node.kids[1]);
    else if (node.kind === 'foreach') this.#bind(node.kids[1]?.kind === 'var' ? node.kids[1].kids[2] : node.kids[1], this.carriers(node.kids[2]));
    else this.#call(node);
  }

  /** What an expression carries. */
  carriers(node: Code | undefined): readonly Carrier[] {
    if (node === undefined) return [];
    switch (node.kind as string) {
      case 'id': return this.#carried.get(node.text) ?? [];
      case 'await': case 'cast': case 'spread': case 'list': return node.kids.flatMap((one) => this.carriers(one));
      case 'conditional': return node.kids.slice(1).flatMap((one) => this.carriers(one));
      case 'binary': return /^(?:\|\||\?\?|&&)$/.test(node.text) ? node.kids.flatMap((one) => this.carriers(one)) : [];
      case 'dict': return node.kids.flatMap((one) => this.carriers(one.kind === 'pair' ? one.kids[1] : one));
      case 'index': return this.carriers(node.kids[0]);
      case 'member': return this.#part(node);
      case 'new': return ENVELOPE_CLASSES.test(lastName(node.kids[0])) ? argumentsOf(node).flatMap((one) => this.carriers(one)) : [];
      case 'call': return this.#called(node);
      default: return [];
    }
  }

  #give(target: Code | undefined, value: Code | undefined): void {
    if (target === undefined || value === undefined || value.kind === 'none') return;
    if (target.kind === 'id' && (value.kind === 'list' || value.kind === 'dict')) this.#literals.set(target.text, value);
    const statement = this.#isOwn(value) ? undefined : this.#statementOf(value);
    if (target.kind === 'id' && statement !== undefined && !this.#statements.has(target.text)) this.#statements.set(target.text, statement);
    this.#bind(target, this.carriers(value));
  }

  /** `const { rows: users } = ...`, `const [rows] = ...` take the rows; other parts of an object are not told apart. */
  #bind(target: Code | undefined, carried: readonly Carrier[]): void {
    if (target?.kind === 'id') this.#carried.set(target.text, carried);
    else if (target?.kind === 'list') this.#bind(target.kids[0], carried);
    else if (target?.kind === 'dict') {
      for (const pair of target.kids) {
        const [key, name] = pair.kind === 'pair' ? pair.kids : [pair, pair];
        if (key !== undefined && ROWS.test(key.text)) this.#bind(name, carried);
      }
    }
  }

  /** Functions that a call is given are handed its rows: callbacks, `then`, `map`. */
  #call(call: Code): void {
    const given = argumentsOf(call);
    const name = lastName(call);
    const callback = given.at(-1);
    if (name === 'push' || name === 'unshift') this.#add(receiverOf(call), given);
    if (callback?.kind !== 'lambda') return;
    const parameters = callback.kids[0]?.kids ?? [];
    if (/^(?:then|map|forEach|filter|flatMap)$/.test(name)) this.#bind(parameters[0]?.kids[2], this.carriers(receiverOf(call)));
    else if (RUNS.test(name) || READS.test(name) || name === 'exec' || this.#statementOf(given[0]) !== undefined) this.#bind(parameters[1]?.kids[2], this.#called(call));
  }

  /** `list.push({ name: row.name, phone: row.phone })`. */
  #add(list: Code | undefined, given: readonly Code[]): void {
    const more = list?.kind === 'id' ? given.flatMap((one) => this.carriers(one)) : [];
    if (list !== undefined && more.length > 0) this.#carried.set(list.text, [...this.carriers(list), ...more]);
  }

  /** `result.rows` is the rows, `row.phone` one field of them. */
  #part(node: Code): readonly Carrier[] {
    const [whole, part] = node.kids;
    const name = part?.kind === 'id' ? part.text : '';
    const carried = this.carriers(whole);
    if (carried.length === 0 || ROWS.test(name)) return carried;
    const column = columnNamed(carried, name);
    if (column.length > 0) return column;
    const found = matchField(this.#vocabulary, name);
    const isShown = found !== undefined && found.field.exposed && found.subject !== 'organisation' && found.subject !== 'dictionary' && found.strength !== 'confirmed';
    const named = isShown ? this.#named(carried.filter((one) => !hasColumns(one)), [name]) : [];
    const [value] = [...named.filter((one) => 'field' in one), ...named];
    return value === undefined ? this.#takenAlong(carried, name) : [value];
  }

  /** `visit.patient`, `visit.patientId`: a row that was taken along. */
  #takenAlong(carried: readonly Carrier[], name: string): readonly Carrier[] {
    const type = relatedName(name);
    // A row's own key is called so, too.
    if (!carried.some((one) => 'type' in one && one.type !== type)) return [];
    return carried.filter((one) => ('type' in one ? one.type === type : 'field' in one && subjectOf(this.#vocabulary, '', type) === 'patient'));
  }

  #called(call: Code): readonly Carrier[] {
    const name = lastName(call);
    const given = argumentsOf(call);
    // Also a function of the project's own that runs what it is given: `db(sql, (error, rows) => ...)`.
    const statement = this.#statementOf(given[0]);
    if (statement !== undefined) return this.#isOwn(call) ? [] : selectedRows(statement, this.#vocabulary);
    const receiver = receiverOf(call);
    const held = this.carriers(receiver);
    if (name === 'select' && held.length > 0) return this.#limited(held, given);
    // A prepared statement is told only when it runs whose rows it is to give: `db.prepare(sql).get(req.user.id)`.
    if (held.length > 0 && KEEPS.test(name)) return this.#isOwn(call) ? [] : [...held, ...this.#related(call)];
    if (held.length > 0 && (name === 'map' || name === 'flatMap')) return this.#mapped(given[0], held);
    if (COPIES.test(name)) return given.flatMap((one) => this.carriers(one));
    if (ownerName(call) === '' || ownerName(call) === 'this') {
      // `formatPatient(row)`: what the function makes of the row, not the row.
      const handed = given.map((one) => this.carriers(one));
      const made = handed.some((one) => one.length > 0) ? this.#follow?.(name, handed) : undefined;
      if (made !== undefined) return made;
    }
    const answered = ENVELOPES.test(name) || FORMS.test(name) ? given.flatMap((one) => this.carriers(one)) : [];
    if (ownerName(call) === '' || this.#isOwn(call)) return answered;
    if (answered.length > 0) return answered;
    // Services are read as models are: which of the two it is, only the project tells.
    const method: Carrier = { call: `${ownerName(call).toLowerCase()}.${name.toLowerCase()}` };
    return READS.test(name) ? [...this.#chosen(rowName(ownerName(call)), given), ...this.#related(call), method] : [method];
  }

  /** Rows of other tables that a query takes along. */
  #related(call: Code): readonly Carrier[] {
    return relatedRows(call).flatMap(({ type, columns }) => (columns === undefined ? [{ type }] : this.#named([{ type }], columns)));
  }

  /** What a function makes of each row. */
  #mapped(function_: Code | undefined, held: readonly Carrier[]): readonly Carrier[] {
    if (function_ !== undefined && (function_.kind === 'id' || function_.kind === 'member')) return this.#follow?.(lastName(function_), [held]) ?? [];
    if (function_?.kind !== 'lambda') return [];
    const [parameters, body] = function_.kids;
    this.#bind(parameters?.kids[0]?.kids[2], held);
    if (body === undefined) return [];
    if (body.kind !== 'block') return this.carriers(body);
    return body.kids.flatMap((one) => (one.kind === 'return' ? this.carriers(one.kids[0]) : []));
  }

  /** `.select('name dept')` names what is read; `.select('-password')` leaves something out. */
  #limited(held: readonly Carrier[], given: readonly Code[]): readonly Carrier[] {
    const list = textOf(given[0]);
    if (list === undefined) return [];
    const names = list.split(/[\s,]{1,20}/);
    if (!names.every((name) => name.startsWith('-') || name === '')) return this.#named(held, names);
    return names.some((name) => matchField(this.#vocabulary, name.slice(1))?.field.exposed === true) ? [] : held;
  }

  /** Columns that options choose: `attributes` of Sequelize, `select` of Prisma and TypeORM. */
  #chosen(type: string, given: readonly Code[]): readonly Carrier[] {
    const whole: readonly Carrier[] = [{ type }];
    for (const options of given) {
      const option = entryOf(options, 'attributes') ?? entryOf(options, 'select');
      const chosen = option?.kind === 'id' ? this.#literals.get(option.text) ?? option : option;
      if (chosen?.kind === 'list') return this.#named(whole, chosen.kids.map((one) => textOf(one) ?? ''));
      if (chosen?.kind === 'dict' && entryOf(chosen, 'exclude') === undefined) return this.#named(whole, chosen.kids.map((pair) => pair.kids[0]?.text ?? ''));
      if (chosen !== undefined && chosen.kind !== 'dict') return [];
    }
    // `Model.find({}, 'name dept')`.
    const projection = textOf(given[1]);
    return projection === undefined ? whole : this.#limited(whole, given.slice(1));
  }

  /** Columns of a table of patients; of another table, which of them are a person's, the table tells. */
  #named(held: readonly Carrier[], names: readonly string[]): readonly Carrier[] {
    return held.flatMap((one) => ('type' in one ? names.flatMap((name): readonly Carrier[] => {
      const found = matchField(this.#vocabulary, name, { table: one.type });
      if (found?.field.exposed !== true || found.strength === 'confirmed') return [];
      return found.subject === 'patient' ? [{ field: name, id: found.field.id }] : [{ type: one.type, columns: [[name, name]] }];
    }) : []));
  }

  #isOwn(node: Code): boolean {
    return OWN.test(this.#text.slice(node.start, node.end));
  }

  /** The text of a statement, also of a variable that was given one. */
  #statementOf(node: Code | undefined): string | undefined {
    if (node === undefined) return undefined;
    return (node.kind === 'id' ? this.#statements.get(node.text) : undefined) ?? selectIn(node);
  }
}

/** The name at the beginning of a chain of calls: `res` of `res.status(200).json(...)`. */
export function rootName(node: Code | undefined): string {
  if (node?.kind === 'id' || node?.kind === 'special') return node.text;
  return node?.kind === 'member' || node?.kind === 'call' || node?.kind === 'index' ? rootName(node.kids[0]) : '';
}

function receiverOf(call: Code): Code | undefined {
  return call.kids[0]?.kind === 'member' ? call.kids[0].kids[0] : undefined;
}
