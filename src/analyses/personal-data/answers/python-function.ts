// One function of Python: what its variables hold, step by step, and what it gives back.
import type { Code, CodeKind } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { matchField, subjectOf } from '../../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { argumentsOf, lastName, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import { isAboutField, personalMembers, showsPerson } from '../personal-members.ts';
import { columnNamed, hasColumns, type Carrier } from '../flow/carrier.ts';
import { selectedRows } from './selected-rows.ts';
import { selectIn } from './statement-text.ts';

export interface PythonScope {
  readonly module: string;
  /** The class that the function belongs to; '' for none. */
  readonly ownerType: string;
  readonly vocabulary: PersonalDataFields;
}

const STEPS = ['assign', 'var', 'foreach', 'call', 'compound', 'return'] as const;
/** Expressions that hold what their parts hold. */
const ALL_OF: ReadonlySet<CodeKind> = new Set<CodeKind>(['await', 'spread', 'list', 'binary', 'conditional', 'interpolated', 'hole']);
/** Parts of what an object is that hold the same as it. */
const SAME = /^(?:items|data|results?|query|objects|object_list|rows?|content|__dict__|all)$/;
/** Builtins and methods that make a number, a text or a truth of what they are given. */
const REDUCES = /^(?:len|str|int|float|bool|sum|any|all_|min|max|type|isinstance|hash|id|repr|print|range|round|count|exists|scalar|delete|update_or_none|commit|rollback|add|flush|refresh|aggregate|keys|strftime|isoformat|split|strip|format|encode|decode|startswith|endswith|lower|upper|is_valid|has_next|close|send|abort|redirect|render|render_template|render_to_response|render_to_string|url_for|send_file|send_from_directory|FileResponse|StreamingResponse|TemplateResponse|HttpResponseRedirect|flash|get_token)$/;
/** Calls that take the record's class first. */
const QUERIES = /^(?:query|select|get|get_object_or_404|get_list_or_404|get_or_404|aliased|scalars|exec)$/;
/** Calls of others that hand on what they are given. */
const WRAPS = /^(?:ok|success|json|data|result|respon|make|build|dump|serialize|to_|format|page|paginat|wrap|model_validate|from_orm|parse_obj|list$|dict$|loads$)/i;
/** Builtins and functions of frameworks that do the same. */
const HANDS_ON = /^(?:jsonify|sorted|reversed|tuple|set|enumerate|zip|filter|map|iter|next|jsonable_encoder|model_to_dict|copy|deepcopy|vars)$/;
const FILLS = /^(?:append|extend|insert|update|add)$/;
/** Calls that are given statements but read no rows. */
const NO_ROWS = /^(?:log|debug|info|warning|warn|error|append|format|join|replace|count\w{0,20})$/i;
/** What a cursor gives of the statement that it ran last. */
const FETCHES = /^(?:fetch_?(?:all|one|many|val)?|all|first|one|mappings)$/;
/** A condition that is the caller's own number. */
const OWN = /\bcurrent_user\b|\bg\.user|\brequest\.user\b|\bsession(?:\[|\.get)/;
const LOGGER = /^(?:\w{0,20}log(?:ger|ging)?|LOG(?:GER)?)$/;
const LEVEL = /^(?:debug|info|warning|warn|error|critical|exception|log)$/;
/** What came with the request, and settings. */
const NO_RECORD = /^(?:request|req|form|forms|payload|body|params|args|settings|config|os|json|current_app|validated_data|cleaned_data|session|cls|datetime|time|math|uuid|g)$/;

export interface LoggedValue {
  readonly at: number;
  readonly carried: readonly Carrier[];
}

/** Functions of Python are known by their module or class, without case and `_`: `self.patient_service.get(...)` is one of `PatientService`. */
export function pythonKey(owner: string, name: string): string {
  return `py:${owner.replaceAll('_', '').toLowerCase()}.${name}`;
}

interface Schema {
  readonly name: string;
  readonly type: string;
}

const SCHEMAS = new WeakMap<CodeFile, readonly Schema[]>();

/** `patient_schema = PatientSchema()` at the top of a file. */
function schemasOf(code: CodeFile): readonly Schema[] {
  let schemas = SCHEMAS.get(code);
  if (schemas === undefined) {
    SCHEMAS.set(code, schemas = (code.byKind.get('assign') ?? []).flatMap(({ parent, kids: [name, value] }) =>
      (parent?.parent?.kind === 'file' && name?.kind === 'id' && value?.kind === 'call' && /(?:Schema|Serializer)$/.test(lastName(value)) ? [{ name: name.text, type: lastName(value) }] : [])));
  }
  return schemas;
}

export class PythonFunction {
  readonly #code: CodeFile;
  readonly #scope: PythonScope;
  readonly #function: Code;
  readonly #carried = new Map<string, readonly Carrier[]>();
  readonly #statements = new Map<string, string>();
  /** Rows of the last statement, by what ran it. */
  readonly #ran = new Map<string, readonly Carrier[]>();
  readonly #returned: Code[] = [];
  readonly #logged: LoggedValue[] = [];

  constructor(code: CodeFile, scope: PythonScope, one: Code) {
    this.#code = code;
    this.#scope = scope;
    this.#function = one;
  }

  /** What its answers carry, the answers, and what it writes to a log. */
  read(): { readonly carried: readonly Carrier[]; readonly returned: readonly Code[]; readonly logged: readonly LoggedValue[] } {
    const { start, end, kids } = this.#function;
    if (!/\breturn\b|\bprint\(|log/.test(this.#code.text.slice(start, end))) return { carried: [], returned: [], logged: [] };
    // Schemas are made once for all handlers of a file.
    for (const { name, type } of schemasOf(this.#code)) this.#carried.set(name, [{ type }]);
    for (const { kids: [, type, name] } of kids[4]?.kids ?? []) if (name?.kind === 'id' && type?.kind === 'id' && /^[A-Z]/.test(type.text)) this.#carried.set(name.text, [{ type: type.text }]);
    const carried: Carrier[] = [];
    for (const step of nodesWithin(this.#code, STEPS, this.#function)) {
      if (step.kind === 'return' && step.kids[0] !== undefined && step.kids[0].kind !== 'none') {
        this.#returned.push(step.kids[0]);
        carried.push(...this.#carriers(step.kids[0]));
      } else this.#step(step);
    }
    return { carried: carried.slice(0, 60), returned: this.#returned, logged: this.#logged };
  }

  /** `print(rows)`, `logger.info("saved %s", patient)` */
  #log(call: Code): void {
    const name = lastName(call);
    const receiver = call.kids[0]?.kind === 'member' ? lastName(call.kids[0].kids[0]) : '';
    if (receiver === '' ? name !== 'print' : !(LEVEL.test(name) && LOGGER.test(receiver))) return;
    const carried = argumentsOf(call).flatMap((one) => this.#carriers(one.kind === 'call' && lastName(one) === 'str' ? argumentsOf(one)[0] ?? one : one));
    if (carried.length > 0) this.#logged.push({ at: call.start, carried });
  }

  #step(step: Code): void {
    const { kind, kids } = step;
    if (kind === 'assign') this.#give(kids[0], kids[1]);
    else if (kind === 'var') this.#give(kids[2], kids[3]);
    else if (kind === 'foreach') this.#give(kids[1], kids[2]);
    else if (kind === 'compound' && kids[0]?.kind === 'id' && kids[1] !== undefined) this.#add(kids[0].text, this.#carriers(kids[1]));
    else if (kind === 'call') this.#log(step);
    if (kind === 'call' && lastName(step) === 'execute' && step.kids[0]?.kind === 'member') this.#ran.set(this.#receiver(step), this.#selected(step) ?? []);
    if (kind === 'call' && kids[0]?.kind === 'member' && kids[0].kids[0]?.kind === 'id' && FILLS.test(lastName(step)) && step.parent?.kind === 'exprstmt') this.#add(kids[0].kids[0].text, argumentsOf(step).flatMap((one) => this.#carriers(one)));
  }

  #give(target: Code | undefined, value: Code | undefined): void {
    if (target === undefined || value === undefined || value.kind === 'none') return;
    const statement = target.kind === 'id' ? selectIn(value) : undefined;
    if (statement !== undefined) this.#statements.set(target.text, statement);
    else if (value.kind === 'string') this.#statements.delete(target.text);
    if (target.kind === 'id') this.#carried.set(target.text, this.#carriers(value));
    else if (target.kind === 'list') for (const one of target.kids) this.#give(one, value);
    else if (target.kind === 'index' && target.kids[0]?.kind === 'id') {
      const key = textOf(target.kids[1]);
      const inner = this.#carriers(value);
      this.#add(target.kids[0].text, inner.length > 0 || key === undefined ? inner : this.#fields([[key, value]]));
    }
  }

  #add(name: string, carriers: readonly Carrier[]): void {
    const known = this.#carried.get(name) ?? [];
    if (carriers.length > 0 && known.length < 40) this.#carried.set(name, [...known, ...carriers]);
  }

  #carriers(node: Code): readonly Carrier[] {
    const { kind, kids } = node;
    if (kind === 'id') return this.#carried.get(node.text) ?? [];
    if (kind === 'dict') return this.#dict(node);
    if (kind === 'call') return this.#call(node);
    if (kind === 'member') return this.#member(node);
    if (kind === 'other') return /comprehension|generator/.test(node.text) ? this.#comprehension(node) : [];
    if (kind === 'named') return kids[1] === undefined ? [] : this.#carriers(kids[1]);
    if (kind === 'index') return kids[0] === undefined ? [] : columnOf(this.#carriers(kids[0]), textOf(kids[1]));
    return ALL_OF.has(kind) ? kids.slice(kind === 'conditional' ? 1 : 0).flatMap((one) => this.#carriers(one)) : [];
  }

  #member({ kids: [whole, part] }: Code): readonly Carrier[] {
    if (whole === undefined || !SAME.test(lastName(part))) return [];
    const model = modelOf(whole);
    return model !== undefined && /^(?:query|objects)$/.test(lastName(part)) ? [{ type: model }] : this.#carriers(whole);
  }

  /** `[one.to_dict() for one in rows]` */
  #comprehension({ kids: [made, ...clauses] }: Code): readonly Carrier[] {
    for (const { text, kids: [target, rows] } of clauses) if (text.startsWith('for_in')) this.#give(target, rows);
    return made === undefined ? [] : this.#carriers(made.kind === 'pair' ? made.kids[1] ?? made : made);
  }

  #call(call: Code): readonly Carrier[] {
    const name = lastName(call);
    const given = argumentsOf(call);
    if (REDUCES.test(name)) return [];
    const rows = this.#selected(call) ?? (FETCHES.test(name) ? this.#ran.get(this.#receiver(call)) : undefined);
    if (rows !== undefined) return rows;
    const [first] = given;
    const model = first === undefined ? undefined : modelOf(first);
    if (QUERIES.test(name) && (model !== undefined || (first?.kind === 'member' && modelOf(first.kids[0]) !== undefined))) return this.#queried(given);
    const inner = (): readonly Carrier[] => given.flatMap((one) => this.#carriers(one));
    const callee = call.kids[0];
    if (callee?.kind === 'id') {
      if (/^[A-Z]/.test(name)) return [{ type: name, inner: inner() }];
      return [{ call: pythonKey(callee.qualified?.split('.').at(-2) ?? this.#scope.module, name), args: WRAPS.test(name) || HANDS_ON.test(name) ? inner() : [] }];
    }
    const receiver = callee?.kids[0];
    if (callee?.kind !== 'member' || receiver === undefined) return [];
    if (name === 'values' && given.length > 0 && given.every((one) => textOf(one) !== undefined)) return this.#named(given.map((one) => textOf(one) ?? ''), this.#holderOf(receiver));
    const held = this.#carriers(receiver);
    if (held.length > 0) return held.map((one): Carrier => {
      const type = typeIn(one);
      return type === undefined ? one : { call: pythonKey(type, name), args: [one] };
    });
    const owner = isSelf(receiver) ? this.#scope.ownerType : receiver.qualified?.split('.').at(-1) ?? lastName(receiver);
    if (owner === '' || NO_RECORD.test(owner) && !WRAPS.test(name)) return [];
    return [{ call: pythonKey(owner, name), args: WRAPS.test(name) ? inner() : [] }];
  }

  /** Rows that a call is asked for by a SELECT: `self.query(sql, name)`, `cursor.execute(sql)`; undefined where it is given none. */
  #selected(call: Code): readonly Carrier[] | undefined {
    if (NO_ROWS.test(lastName(call))) return undefined;
    const statement = argumentsOf(call).slice(0, 2).map((one) => (one.kind === 'id' ? this.#statements.get(one.text) : undefined) ?? selectIn(one)).find((one) => one !== undefined);
    if (statement === undefined) return undefined;
    return OWN.test(this.#code.text.slice(call.start, call.end)) ? [] : selectedRows(statement, this.#scope.vocabulary);
  }

  /** What a method is called on, as it is written. */
  #receiver(call: Code): string {
    const receiver = call.kids[0]?.kind === 'member' ? call.kids[0].kids[0] : undefined;
    return receiver === undefined ? '' : this.#code.text.slice(receiver.start, receiver.end);
  }

  /** `session.query(Patient)`, `session.query(Patient.name, Patient.phone)` */
  #queried(given: readonly Code[]): readonly Carrier[] {
    const columns = given.filter((one) => one.kind === 'member' && modelOf(one) === undefined && modelOf(one.kids[0]) !== undefined);
    const whole = given.flatMap((one): readonly Carrier[] => {
      const type = columns.includes(one) ? undefined : modelOf(one);
      return type === undefined ? [] : [{ type }];
    });
    return [...whole, ...this.#named(columns.map((one) => lastName(one)), modelOf(columns[0]?.kids[0]) ?? '')];
  }

  #dict({ kids }: Code): readonly Carrier[] {
    const carried: Carrier[] = [];
    const leaves: (readonly [string, Code])[] = [];
    for (const pair of kids) {
      const [key, value] = pair.kids;
      if (pair.kind !== 'pair' || key === undefined || value === undefined) {
        carried.push(...this.#carriers(pair));
        continue;
      }
      // `row[3]`: which column that is, its new name says.
      const inner = value.kind === 'index' && textOf(value.kids[1]) === undefined && this.#carriers(value).every(hasColumns) ? [] : this.#carriers(value);
      const name = textOf(key);
      if (inner.length > 0) carried.push(...inner);
      else if (name !== undefined) leaves.push([name, value]);
    }
    return [...carried, ...this.#fields(leaves)];
  }

  /** Values of a record put under their names; what came with the request goes back to whom it belongs. */
  #fields(pairs: readonly (readonly [string, Code])[]): readonly Carrier[] {
    const kept = pairs.flatMap(([key, value]) => {
      const part = partOf(value);
      if (part === undefined) return [];
      const isKnown = part.name === '' || matchField(this.#scope.vocabulary, key) !== undefined;
      return [{ name: isKnown ? key : part.name, whole: part.whole }];
    });
    const [first] = kept;
    return first === undefined ? [] : this.#named(kept.map(({ name }) => name), this.#holderOf(first.whole));
  }

  #named(names: readonly string[], holder: string): readonly Carrier[] {
    const { vocabulary } = this.#scope;
    const subject = subjectOf(vocabulary, '', holder);
    const all = personalMembers({ name: holder, members: names.map((name) => ({ name })) }, vocabulary).filter(({ member, match }) => !isAboutField(member.name, match.field.id));
    if (!showsPerson(all, subject === 'patient')) return [];
    return all.filter(({ match }) => match.field.exposed).map(({ member, match }) => ({ field: member.name, id: match.field.id, ...(subject === 'staff' && { staff: true }) }));
  }

  /** The type of a record, else the name of the variable that holds it. */
  #holderOf(whole: Code): string {
    if (isSelf(whole)) return this.#scope.ownerType;
    const held = this.#carriers(whole).map(typeIn).find((one) => one !== undefined);
    if (held !== undefined) return held;
    return whole.kind === 'id' ? whole.text : lastName(whole);
  }
}

/** Of rows whose columns are known, the one that is named. */
function columnOf(carriers: readonly Carrier[], name: string | undefined): readonly Carrier[] {
  return name === undefined || !carriers.every(hasColumns) ? carriers : columnNamed(carriers, name);
}

function isSelf(node: Code): boolean {
  return (node.kind === 'special' || node.kind === 'id') && node.text === 'self';
}

/** The type of the records that a query gives back, whatever is asked of it in between. */
function typeIn(carrier: Carrier): string | undefined {
  if ('type' in carrier) return carrier.type;
  return 'call' in carrier ? carrier.args?.map(typeIn).find((one) => one !== undefined) : undefined;
}

/** `Patient`, `models.Patient`. */
function modelOf(node: Code | undefined): string | undefined {
  if (node?.kind !== 'id' && node?.kind !== 'member') return undefined;
  const name = lastName(node);
  const isNamed = node.kind === 'id' || /^[a-z_]+$/.test(lastName(node.kids[0]));
  return isNamed && /^[A-Z][A-Za-z\d_]*[a-z]/.test(name) ? name : undefined;
}

/** What a value is a part of: `info` of `info.phone`, `str(info.phone)`, `row["phone"]`, `row[3]`; undefined for what no record gave. */
function partOf(value: Code): { readonly whole: Code; readonly name: string } | undefined {
  if (value.kind === 'call') {
    const callee = value.kids[0];
    const [first] = argumentsOf(value);
    if (callee?.kind === 'id') return first !== undefined && /^(?:str|int|getattr|dict)$/.test(callee.text) ? partOf(first) ?? (callee.text === 'getattr' ? { whole: first, name: '' } : undefined) : undefined;
    if (callee?.kind !== 'member' || callee.kids[0] === undefined) return undefined;
    if (lastName(value) === 'get' && textOf(first) !== undefined) return owned(callee.kids[0], textOf(first) ?? '');
    return /^(?:loads|strip|strftime|isoformat)$/.test(lastName(value)) ? partOf(first ?? callee.kids[0]) : undefined;
  }
  if (value.kind === 'binary' || value.kind === 'conditional') return value.kids.map(partOf).find((one) => one !== undefined);
  const [whole, part] = value.kids;
  if (whole === undefined || part === undefined) return undefined;
  if (value.kind === 'member') return owned(whole, lastName(part));
  return value.kind === 'index' ? owned(whole, textOf(part) ?? '') : undefined;
}

function owned(whole: Code, name: string): { readonly whole: Code; readonly name: string } | undefined {
  let root: Code | undefined = whole;
  while (root?.kind === 'member' || root?.kind === 'index' || root?.kind === 'call') {
    if (root.kind === 'member' && NO_RECORD.test(lastName(root.kids[1]))) return undefined;
    root = root.kids[0];
  }
  if (root?.kind === 'special') return { whole, name };
  return root?.kind !== 'id' || NO_RECORD.test(root.text) || /^[A-Z]/.test(root.text) ? undefined : { whole, name };
}
