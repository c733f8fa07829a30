// Structs of Go, what functions give back, what they write to logs, and what handlers of gin, Echo, Fiber, iris, hertz, beego and net/http write as JSON.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { positionAt } from '../../../model/location.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { argumentsOf, lastName, membersOf, ownerName } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import type { Carrier } from '../flow/carrier.ts';
import { masks, toDataType, type DeclaredMember } from '../flow/declared-data.ts';
import { dataTypeFact, ENDPOINT_RESULT, loggedFact, METHOD_RESULT, resultFact, type MethodResult } from '../flow/flow-facts.ts';
import { GoValues, keyOf, leavesOf } from './go-values.ts';

/** A file without any of these declares no such struct, answers nothing and gives back none. */
const WORDS = ['json:"', 'gin.Context', 'echo.Context', 'fiber.Ctx', 'iris.Context', 'app.RequestContext', 'http.ResponseWriter', 'Data["json"]', 'model.', 'models.', 'entity.', 'dto.', 'vo.', 'response.', 'types.', 'domain.', 'entities.', 'schema.', '/model/', '/model"', '/models/', '/models"', '/entity/', '/entity"'] as const;
const CONTEXTS = new Map([['gin', 'Context'], ['echo', 'Context'], ['fiber', 'Ctx'], ['iris', 'Context'], ['app', 'RequestContext'], ['http', 'ResponseWriter']]);
/** Methods of a context that write what they are given. */
const WRITES = /^(?:JSON|IndentedJSON|PureJSON|SecureJSON|JSONP|AsciiJSON|JSONPretty|AbortWithStatusJSON|StopWithJSON|Write)$/;
/** A function that makes a handler gives one of these back. */
const HANDLER = /^(?:HandlerFunc|Handler)$/;
/** Functions of the project that write what they are given beside the context. */
const ANSWERS = /^(?:ok|success|json|write|send|reply|respon|render)/i;
/** Stands for the context that a controller of beego holds itself. */
const BEEGO = 'Data[json]';
const LOGGER = /^(?:fmt|log|logs|logger|logging|logrus|zap|sugar|slog|zlog|klog|glog|l|\w{1,20}(?:Log|Logger|LOG))$/;
const LOGS = /^(?:Print|Trace|Debug|Info|Notice|Warn|Warning|Error|Fatal|Panic)(?:f|ln|w)?$/;
const WRITES_LOG = /\b(?:fmt\.Print|\w{0,20}[lL][oO][gG]\w{0,10}\.|zap\.|sugar\.|l\.)/;
/** What a logger is given with a name before it. */
const LOG_FIELD = /^(?:Any|Reflect|Interface|Object)$/;
/** Methods and functions that turn a record into what is shown of it. */
const CONVERTS = /^(?:[tT]o|[aA]s|[cC]onvert|[bB]uild|[mM]ake|[nN]ew|[fF]rom|[mM]ask|[tT]ransform|[aA]ssemble)(?=[A-Z]|$)/;
const MOST_CONVERSIONS = 12;
/** Types of results that tell nothing of what is given back. */
const OPEN = /^(?:\[\]|\*)?(?:interface\s?\{\s?\}|any|map\[string\](?:interface\s?\{\s?\}|any)|(?:gin|fiber|echo|iris|bson|g|utils)\.(?:H|Map|M))$/;
const MOST_GIVEN = 40;

export function readsGo(text: string): boolean {
  return WORDS.some((word) => text.includes(word));
}

export function goFacts(code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  const owner = code.byKind.get('package')?.[0]?.kids[0]?.text ?? '';
  const fields = fieldTypes(code);
  return [...structs(code, file, vocabulary), ...(code.byKind.get('func') ?? []).flatMap((one) => new FunctionAnswers(code, file, owner, fields, one, vocabulary).read())];
}

/** Types of the structs' fields: a handler asks the service that its struct holds. */
function fieldTypes(code: CodeFile): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map((code.byKind.get('class') ?? []).map((type) => [lastName(type.kids[1]), new Map(membersOf(type).flatMap(({ kind, kids: [, declared, named] }) => {
    const leaf = kind === 'var' && named?.kind === 'id' && declared !== undefined ? leavesOf(declared)[0] : undefined;
    return leaf === undefined || named === undefined ? [] : [[named.text, leaf] as const];
  }))]));
}

function structs(code: CodeFile, { path, text }: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  // A type that writes its own JSON may mask in it.
  const isMasked = text.includes('MarshalJSON');
  return (code.byKind.get('class') ?? []).flatMap((type): Fact[] => {
    const name = lastName(type.kids[1]);
    if (name === '' || type.text !== 'class') return [];
    const fields = membersOf(type).filter(({ kind }) => kind === 'var');
    const members = fields.flatMap((field): DeclaredMember[] => {
      const [attributes, declared, named] = field.kids;
      if (named?.kind !== 'id' || declared === undefined) return [];
      const leaves = leavesOf(declared);
      const tag = attributes?.kids[0]?.text ?? '';
      // Rows of another table that nobody asked for are left out.
      const isRelated = text.slice(declared.start, declared.end).startsWith("[]") && /\bjson:"[^"]{0,60},omitempty/.test(tag) && /\bgorm:"[^"]{0,100}(?:foreignKey|many2many|references)/.test(tag);
      const isKept = isMasked || isRelated || /\bjson:"-"/.test(tag) || !/^[A-Z]/.test(named.text);
      return [{ name: named.text, leaves, isText: /^(?:\[\]|\*)*string$/.test(text.slice(declared.start, declared.end)), isOpen: /interface\s?\{|\bany\b/.test(text.slice(declared.start, declared.end)), isKept }];
    });
    const embedded = fields.flatMap(({ kids: [, declared, named] }) => (named?.kind === 'none' && declared !== undefined ? leavesOf(declared) : []));
    return [dataTypeFact({ name, path }, toDataType(name, members, embedded, vocabulary))];
  });
}

/** One function: the types of its variables, what it gives back, and what it writes. */
class FunctionAnswers {
  readonly #code: CodeFile;
  readonly #file: SourceFile;
  readonly #package: string;
  readonly #fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #function: Code;
  readonly #values: GoValues;
  readonly #vocabulary: PersonalDataFields;
  readonly #logged: { readonly at: number; readonly carried: readonly Carrier[] }[] = [];

  constructor(code: CodeFile, file: SourceFile, owner: string, fields: ReadonlyMap<string, ReadonlyMap<string, string>>, one: Code, vocabulary: PersonalDataFields) {
    this.#code = code;
    this.#file = file;
    this.#package = owner;
    this.#fields = fields;
    this.#function = one;
    this.#vocabulary = vocabulary;
    this.#values = new GoValues(vocabulary, (call) => this.#heldType(call));
  }

  read(): Fact[] {
    const { start, end, kids: [, results, named, , parameters, receivers] } = this.#function;
    const { path, text, lineStarts } = this.#file;
    if (named?.kind !== 'id') return [];
    const isMasking = masks(text.slice(start, end), this.#vocabulary);
    const made = this.#made(isMasking);
    if (made === undefined) return [];
    const receiver = receivers?.kids[0]?.kids[1];
    const line = positionAt(lineStarts, named.start).line;
    const context = this.#parameters(parameters) ?? this.#contextOfMade() ?? (isOfBeego(receiver, text.slice(start, end)) ? BEEGO : undefined);
    // Of what a handler masks, nothing is told apart.
    if (isMasking && context !== undefined) return [];
    const written = context !== undefined || (!isMasking && WRITES_LOG.test(text.slice(start, end))) ? this.#written(context) : [];
    const facts = this.#logged.map(({ at, carried }) => loggedFact({ name: `${this.#package}.${named.text}`, path, line: positionAt(lineStarts, at).line }, { carried, serialized: true }));
    if (context === undefined) {
      const declared = givenBack(results);
      const carried = isMasking ? [] : this.#givenBack(results);
      const owner = receiver === undefined ? this.#package : leavesOf(receiver)[0] ?? '';
      return declared.length + carried.length === 0 ? facts : [...facts, resultFact(METHOD_RESULT, { name: `${owner.toLowerCase()}.${named.text}`, path, line }, { declared, carried, passes: false, ...made })];
    }
    const owner = receiver === undefined ? this.#package : leavesOf(receiver)[0] ?? this.#package;
    return written.length === 0 ? facts : [...facts, resultFact(ENDPOINT_RESULT, { name: `${owner}.${named.text}`, path, line }, { declared: [], carried: written, passes: false, ...(made.makes !== undefined && { makes: made.makes }) })];
  }

  /** Types whose fields it sets, the fields that it masks there, and what it calls to turn records into other types; undefined where it masks and is not seen to mask a field. */
  #made(isMasking: boolean): Pick<MethodResult, 'makes' | 'masked' | 'converts'> | undefined {
    const makes = new Set<string>();
    const converts = new Set<string>();
    const masked = new Set<string>();
    const isMask = (value: Code | undefined): boolean => isMasking && value !== undefined && masks(this.#file.text.slice(value.start, value.end), this.#vocabulary);
    for (const node of nodesWithin(this.#code, ['new', 'assign', 'call'], this.#function)) {
      const [first, second] = node.kids;
      if (node.kind === 'call' && CONVERTS.test(lastName(node)) && converts.size < MOST_CONVERSIONS) converts.add(lastName(node));
      if (node.kind === 'assign' && first?.kind === 'member' && isMask(second)) masked.add(lastName(first).toLowerCase());
      if (node.kind !== 'new' || first === undefined) continue;
      const pairs = (second?.kids ?? []).filter((one) => one.kind === 'pair');
      if (pairs.length > 0) for (const type of leavesOf(first)) makes.add(type);
      for (const { kids: [key, value] } of pairs) if (key?.kind === 'id' && isMask(value)) masked.add(key.text.toLowerCase());
    }
    if (isMasking && masked.size === 0) return undefined;
    return { ...(makes.size > 0 && { makes: [...makes] }), ...(masked.size > 0 && { masked: [...masked] }), ...(converts.size > 0 && { converts: [...converts] }) };
  }

  /** Takes the types of the parameters; gives back the name of the context, if there is one. */
  #parameters(parameters: Code | undefined): string | undefined {
    let context: string | undefined;
    for (const { kids: [, type, name] } of parameters?.kids ?? []) {
      if (name?.kind !== 'id' || type === undefined) continue;
      const named = type.kind === 'generic' ? type.kids[0] : type;
      if (CONTEXTS.get(ownerName(named)) === lastName(named)) context = name.text;
      else this.#values.declare(name.text, type);
    }
    return context;
  }

  /** `func Get(svc *Service) gin.HandlerFunc { return func(c *gin.Context) { ... } }` */
  #contextOfMade(): string | undefined {
    const [, results] = this.#function.kids;
    if (results === undefined || !HANDLER.test(lastName(results))) return undefined;
    const [made] = nodesWithin(this.#code, ['lambda'], this.#function);
    return this.#parameters(made?.kids[0]);
  }

  /** What stands for results that take anything: of `(list interface{}, total int64, err error)` the first. */
  #givenBack(results: Code | undefined): readonly Carrier[] {
    const places = results?.kind === 'params' ? results.kids.map(({ kids: [, type, name] }) => ({ type, name })) : [{ type: results, name: undefined }];
    const isOpen = ({ type }: { readonly type: Code | undefined }): boolean => type !== undefined && OPEN.test(this.#file.text.slice(type.start, type.end));
    if (!places.some(isOpen)) return [];
    return nodesWithin(this.#code, ['var', 'assign', 'call', 'foreach', 'return'], this.#function).flatMap((step): readonly Carrier[] => {
      if (step.kind !== 'return') {
        this.#values.step(step);
        return [];
      }
      const [only] = step.kids;
      const given = only?.kind === 'list' ? only.kids : step.kids;
      return places.flatMap((one, index) => {
        const value = given.length === 0 || only?.kind === 'none' ? one.name : given[index];
        return isOpen(one) && value !== undefined ? this.#values.carriers(value) : [];
      });
    }).slice(0, MOST_GIVEN);
  }

  /** What all answers carry, with each variable as it was last given a value before. */
  #written(context: string | undefined): readonly Carrier[] {
    return nodesWithin(this.#code, ['var', 'assign', 'call', 'foreach'], this.#function).flatMap((step): readonly Carrier[] => {
      this.#values.step(step);
      if (step.kind !== 'call') return context === BEEGO ? this.#served(step) : [];
      this.#log(step);
      return context === undefined ? [] : this.#answer(step, context);
    });
  }

  /** `c.Data["json"] = patient` of a controller of beego. */
  #served({ kind, kids: [target, value] }: Code): readonly Carrier[] {
    const isAnswer = kind === 'assign' && keyOf(target) === 'json' && lastName(target?.kids[0]) === 'Data' && value !== undefined;
    return isAnswer ? this.#values.carriers(value) : [];
  }

  /** `log.Printf("%+v", patient)`, `logger.Info("saved", zap.Any("patient", patient))`: a struct shows all that it holds. */
  #log(call: Code): void {
    if (!LOGS.test(lastName(call)) || !LOGGER.test(ownerName(call))) return;
    const carried = argumentsOf(call).flatMap((one) => (one.kind === 'call' && LOG_FIELD.test(lastName(one)) ? argumentsOf(one).slice(1) : [one])).flatMap((one) => (one.kind === 'id' || one.kind === 'unary' ? this.#values.carriers(one) : []));
    if (carried.length > 0) this.#logged.push({ at: call.start, carried });
  }

  #answer(call: Code, context: string): readonly Carrier[] {
    const given = argumentsOf(call);
    const name = lastName(call);
    if (ownerName(call) === context && WRITES.test(name)) return given.slice(-1).flatMap((one) => this.#values.carriers(one));
    // `json.NewEncoder(w).Encode(patient)`
    const encoder = name === 'Encode' ? call.kids[0]?.kids[0] : undefined;
    const isHelper = (encoder !== undefined && isGiven(encoder, context)) || (ANSWERS.test(name) && isGiven(call, context));
    return isHelper ? given.flatMap((one) => this.#values.carriers(one)) : [];
  }

  /** The type of what a method is called on, where that is a field of the receiver: of `h.svc.Get(id)` the type of `svc`. */
  #heldType(call: Code): string | undefined {
    const held = call.kids[0]?.kids[0];
    const receiver = this.#function.kids[5]?.kids[0];
    if (held?.kind !== 'member' || receiver?.kids[1] === undefined || held.kids[0]?.kind !== 'id' || held.kids[0].text !== receiver.kids[2]?.text) return undefined;
    return this.#fields.get(leavesOf(receiver.kids[1])[0] ?? '')?.get(lastName(held));
  }
}

/** A method of a controller that puts its answer where beego looks for it. */
function isOfBeego(receiver: Code | undefined, body: string): boolean {
  return receiver !== undefined && body.includes('Data["json"]') && (leavesOf(receiver)[0] ?? '').endsWith('Controller');
}

function isGiven(call: Code, context: string): boolean {
  return argumentsOf(call).some((one) => one.kind === 'id' && one.text === context);
}

/** Types of `*model.Patient`, of `([]model.Patient, error)`. */
function givenBack(results: Code | undefined): readonly string[] {
  if (results?.kind !== 'params') return results === undefined ? [] : leavesOf(results);
  return results.kids.flatMap(({ kids: [, type] }) => (type === undefined ? [] : leavesOf(type)));
}
