// Joins the facts of all files: what a carrier of one file holds in the end.
import type { Fact } from '../../../model/fact.ts';
import { ANSWER, answersTo } from './asked-messages.ts';
import { inOneWord, type AskedColumn, type Carrier } from './carrier.ts';
import { DATA_TYPE, dataTypeIn, ENDPOINT_RESULT, METHOD_RESULT, resultIn, type MethodResult, type PersonalMember } from './flow-facts.ts';

/** Personal data that something holds. */
export interface Held {
  /** The type that declares the fields; '' for a map. */
  readonly type: string;
  readonly path: string;
  readonly staff: boolean;
  readonly members: readonly PersonalMember[];
}

const DEPTH = 24;
/** Steps for one answer or log call; what is entangled more than that is not followed to the end. */
const MOST_STEPS = 3000;
/** Parts of parts are followed this far. */
const PARTS_DEPTH = 2;
/** Methods that frameworks give to services, mappers and repositories: they return the entity of the type argument. */
const FRAMEWORK = /^(?:get(?:ById|One|OneOpt|Model|Async|List\w{0,20}|All\w{0,20})?|list\w{0,20}|page|select(?:ById|One|List|Page|BatchIds|ByPrimaryKey|All|ByExample|Single)|find(?:ById|All\w{0,20}|One|Async|First|By[A-Z]\w{0,60})?|query\w{0,20}|lambdaQuery|GetById\w{0,10}|Get(?:List|All|Async|Page\w{0,10})\w{0,10}|Query\w{0,20}|Find\w{0,20}|FirstOrDefault\w{0,5}|Queryable|Set)$/;

/** A name that stands for a type: `T`, `TEntity`. */
const TYPE_PARAMETER = /^(?:[A-Z]|T[A-Z][A-Za-z]{0,40})$/;

type Call = Extract<Carrier, { readonly call: string }>;

/** Types and methods of a project by name; where several files declare a name, the one nearest to who asks. */
export class ProjectFlow {
  readonly #types = new Map<string, Fact[]>();
  readonly #methods = new Map<string, Fact[]>();
  /** What is told of the methods that set a type's fields, and of those that give it back, by their names alone. */
  readonly #makers = new Map<string, MethodResult[]>();
  readonly #converters = new Map<string, MethodResult[]>();
  readonly #below = new Map<string, Set<string>>();
  #asText = false;
  #steps = 0;

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind === DATA_TYPE) {
        push(this.#types, fact.name, fact);
        for (const [name] of dataTypeIn(fact).supers) this.#below.set(name, (this.#below.get(name) ?? new Set()).add(fact.name));
      } else if (fact.kind === METHOD_RESULT || fact.kind === ENDPOINT_RESULT) {
        push(this.#methods, fact.name, fact);
        const result = resultIn(fact);
        for (const type of result.makes ?? []) push(this.#makers, type, result);
        if (result.makes !== undefined) push(this.#converters, fact.name.slice(fact.name.indexOf('.') + 1), result);
      }
    }
  }

  /** What the result of a method holds. */
  heldByResult(result: MethodResult, path: string): readonly Held[] {
    this.#steps = 0;
    return this.#result(result, path, 0, new Set());
  }

  /** What a text made of carriers shows: all of it where a serializer writes it, else what the types' own texts show. */
  shownBy(carriers: readonly Carrier[], path: string, serialized: boolean): readonly Held[] {
    this.#asText = !serialized;
    this.#steps = 0;
    const held = this.#all(carriers, path, 0, new Set());
    this.#asText = false;
    return held;
  }

  #all(carriers: readonly Carrier[], path: string, depth: number, seen: Set<string>): readonly Held[] {
    if (depth > DEPTH || ++this.#steps > MOST_STEPS) return [];
    const held: Held[] = [];
    const fields: PersonalMember[] = [];
    const ofStaff: PersonalMember[] = [];
    for (const carrier of carriers) {
      if ('field' in carrier) (carrier.staff === true ? ofStaff : fields).push([carrier.field, carrier.id, '']);
      else if ('type' in carrier) held.push(...askedFor(this.#type(carrier.type, carrier.inner ?? [], path, depth, seen), carrier.columns));
      else held.push(...this.#call(carrier, path, depth, seen));
    }
    if (fields.length > 0) held.push({ type: '', path, staff: false, members: fields });
    if (ofStaff.length > 0) held.push({ type: '', path, staff: true, members: ofStaff });
    return unique(held);
  }

  #type(name: string, inner: readonly Carrier[], path: string, depth: number, seen: Set<string>): readonly Held[] {
    // A controller of PHP that is called after a table declares nothing: what the table holds is meant.
    const declared = this.#types.get(name)?.filter((one) => !one.path.endsWith('.php') || dataTypeIn(one).personal.length > 0);
    const fact = this.#nearest(declared, path)[0];
    if (fact === undefined) return this.#all(inner, path, depth + 1, seen);
    const own = this.#members(fact, 0, new Set());
    return dataTypeIn(fact).open ? [...own, ...this.#all(inner, path, depth + 1, seen)] : own;
  }

  /** Fields of the type, of what it extends and of its parts. */
  #members(fact: Fact, depth: number, seen: Set<string>): readonly Held[] {
    if (depth > PARTS_DEPTH || seen.has(fact.name)) return [];
    seen.add(fact.name);
    const data = dataTypeIn(fact);
    // Its sets are tables that are asked, not what it holds.
    if (data.supers.some(([name]) => name.endsWith('DbContext'))) return [];
    const shows = (name: string): boolean => !this.#asText || data.prints.includes('*') || data.prints.includes(name);
    const more = [...data.parts.filter(([name]) => shows(name)).map(([, type]) => type), ...data.supers.map(([name]) => name)];
    const inherited = more.flatMap((name) => this.#nearest(this.#types.get(name), fact.path).flatMap((one) => this.#members(one, depth + 1, seen)));
    const masked = maskedByAll(this.#makers.get(fact.name) ?? []);
    const members = data.personal.filter(([name, , kept]) => shows(name) && !kept.includes(this.#asText ? 'p' : 'j') && !masked.has(name.toLowerCase()));
    return members.length === 0 ? inherited : [{ type: fact.name, path: fact.path, staff: data.staff, members }, ...inherited];
  }

  #call({ call, args = [], of = [] }: Call, path: string, depth: number, seen: Set<string>): readonly Held[] {
    if (depth > DEPTH || seen.has(call)) return [];
    const dot = call.indexOf('.');
    const type = call.slice(0, dot);
    const method = call.slice(dot + 1);
    if (method === ANSWER) return this.#nearest(this.#types.get(type), path).flatMap((fact) => answersTo(dataTypeIn(fact)).flatMap((leaf) => this.#type(leaf, [], fact.path, depth + 1, seen)));
    const family = this.#family(type);
    const results = family.flatMap((name) => this.#nearest(this.#methods.get(`${name}.${method}`), path));
    if (results.length > 0) {
      const inside = new Set(seen).add(call);
      const held = results.flatMap((fact) => {
        const result = resultIn(fact);
        return [...this.#result(result, fact.path, depth + 1, inside), ...(result.passes ? this.#all(args, path, depth + 1, seen) : [])];
      });
      if (held.length > 0) return held;
      const parameter = results.flatMap((fact) => resultIn(fact).declared).find((leaf) => TYPE_PARAMETER.test(leaf) && !this.#types.has(leaf));
      return parameter === undefined ? [] : this.#entities(parameter, of, family, path).flatMap((entity) => this.#type(entity, [], path, depth + 1, seen));
    }
    const known = family.flatMap((name) => this.#nearest(this.#types.get(name), path));
    const property = method.replace(/^get(?=[A-Z])/, '').toLowerCase();
    const parts = known.flatMap((fact) => dataTypeIn(fact).parts.filter(([name]) => name.toLowerCase() === property).map(([, part]) => part));
    if (parts.length > 0) return parts.flatMap((part) => this.#type(part, [], path, depth + 1, seen));
    if (known.length === 0) return of.length > 0 && FRAMEWORK.test(method) ? of.flatMap((entity) => this.#type(entity, [], path, depth + 1, seen)) : this.#all(args, path, depth + 1, seen);
    if (FRAMEWORK.test(method)) {
      const entities = known.flatMap((fact) => dataTypeIn(fact).supers.flatMap(([, list]) => list));
      const held = [...new Set(entities)].flatMap((entity) => this.#type(entity, [], path, depth + 1, seen));
      if (held.length > 0) return held;
    }
    // A wrapper's own method, inherited from a library.
    return known.some((fact) => dataTypeIn(fact).open) || /Controller$|AppService$/.test(type) ? this.#all(args, path, depth + 1, seen) : [];
  }

  /** What the type parameter of a base class or a generic interface stands for: the argument given where it is called, or by the types that extend it. */
  #entities(parameter: string, of: readonly string[], family: readonly string[], path: string): readonly string[] {
    const given = of.length > 0 ? of : family.flatMap((name) => this.#nearest(this.#types.get(name), path)).flatMap((fact) => dataTypeIn(fact).supers.flatMap(([, list]) => list));
    const entities = [...new Set(given)].filter((one) => this.#types.has(one));
    // `CrudService<Patient, PatientDto>`: of several, a parameter named like one means that.
    const shape = /(?:dto|vo|output|view|model|result)$/i.exec(parameter)?.[0].toLowerCase();
    const alike = entities.filter((one) => (shape === undefined ? !/(?:dto|vo|output|input|query|request)$/i.test(one) : one.toLowerCase().endsWith(shape)));
    return entities.length > 1 ? alike : entities;
  }

  #result({ declared, carried, masked: own, converts = [], selected }: MethodResult, path: string, depth: number, seen: Set<string>): readonly Held[] {
    if (depth > DEPTH) return [];
    // What a method gives back is made by what it calls.
    const converters = converts.flatMap((name) => (this.#converters.get(name) ?? []).filter((one) => one.declared.some((type) => declared.includes(type))));
    const masked = converters.length === 0 ? own : [...own ?? [], ...maskedByAll(converters)];
    const whole = declared.length === 0 ? this.#all(carried, path, depth + 1, seen) : unique(declared.flatMap((leaf) => this.#type(leaf, carried, path, depth + 1, seen)));
    const held = selected === undefined ? whole : whole.map((one) => ({ ...one, members: one.members.filter(([name]) => selected[one.type]?.includes(name.toLowerCase()) !== false) }));
    return masked === undefined ? held : held.map((one) => ({ ...one, members: one.members.filter(([name]) => !masked.includes(name.toLowerCase())) }));
  }

  /** A type, those below it that may answer for it, and those above it whose methods it has. */
  #family(type: string): readonly string[] {
    const below = [...this.#below.get(type) ?? []];
    const above: string[] = [];
    let level = [type];
    for (let depth = 0; depth < 3 && level.length > 0; depth++) {
      level = level.flatMap((name) => (this.#types.get(name) ?? []).flatMap((fact) => dataTypeIn(fact).supers.map(([one]) => one)));
      above.push(...level);
    }
    return [...new Set([type, ...below.slice(0, 8), ...above])];
  }

  /** The facts of the file or files nearest to `path`. */
  #nearest(facts: readonly Fact[] | undefined, path: string): readonly Fact[] {
    if (facts === undefined || facts.length <= 1) return facts ?? [];
    // Statements of a mapper stand in another folder than its interface.
    const statements = facts.filter((fact) => fact.path.endsWith('.xml'));
    return [facts.filter((fact) => !fact.path.endsWith('.xml')), statements].flatMap((list) => {
      const best = Math.max(...list.map((fact) => sharedFolders(fact.path, path)));
      return list.filter((fact) => sharedFolders(fact.path, path) === best);
    });
  }
}

/** Of what a table holds, the columns that a query takes; models name them as code does: `phoneNumber` is `phone_number`. */
function askedFor(held: readonly Held[], columns: readonly AskedColumn[] | undefined): readonly Held[] {
  if (columns === undefined) return held;
  const asked = new Set(columns.map(([column]) => inOneWord(column)));
  return held.map((one) => ({ ...one, members: one.members.filter(([name]) => asked.has(inOneWord(name))) })).filter(({ members }) => members.length > 0);
}

/** Fields that all of them mask, in small letters. */
function maskedByAll(methods: readonly MethodResult[]): ReadonlySet<string> {
  const [first, ...others] = methods;
  return new Set((first?.masked ?? []).filter((name) => others.every(({ masked }) => masked?.includes(name) === true)));
}

function sharedFolders(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  return shared;
}

function push<T>(map: Map<string, T[]>, name: string, fact: T): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [fact]);
  else list.push(fact);
}

function unique(held: readonly Held[]): readonly Held[] {
  const seen = new Set<string>();
  return held.filter((one) => {
    const key = `${one.type} ${one.path} ${one.members.map(([name]) => name).join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
