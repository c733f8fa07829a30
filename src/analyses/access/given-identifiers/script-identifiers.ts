// Functions of JavaScript and TypeScript that select a patient's row by an identifier that the request gives.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { annotationsOf, argumentsOf, lastName, ownerName, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import { holdsPatients, isIdentifier, selects, selectsPatients, statementIn, type RowWords } from './patient-rows.ts';

/** A function, where it is declared or registered, and what it is called. */
export interface GivenRow {
  readonly function: Code;
  readonly at: number;
  readonly name: string;
}

const STEPS = ['var', 'assign', 'compound', 'call'] as const;
const REQUEST = /^_?(?:req|request|ctx|context|event)$/;
/** Parts of a request that its sender writes. */
const GIVEN = /^(?:(?:this\.)?(?:req|request|ctx|context)\.(?:params|query|body|request\.(?:body|query)|queries)|event(?:\.data)?)$/;
/** Functions that give back the identifier they are given. */
const KEEPS = /^(?:parseInt|Number|String|ObjectId|BigInt|toString|trim|escape|parseFloat|toUpperCase|toLowerCase)$/;
const READS = /^(?:get|find|query|select|load|fetch|read|show|view|detail|list|cancel|delete|remove|update|edit|destroy|where|doc|eq|match|first|one)/i;
const RUNS = /^(?:query|execute|raw|all|get|any|many|one|oneOrNone|manyOrNone|run|exec|unsafe|querySync|\$queryRawUnsafe)$/;
const MOST_CONDITIONS = 3;
/** What holds services and models, however its rows are called. */
const STORE = /(?:service|model|repository|repo|dao|mapper|controller|logic|db|prisma)s?$/i;
/** Who calls is known to cloud functions without being asked. */
const CLOUD_CALLER = /\bOPENID\b|\bUNIONID\b|\bopenId\b(?=\s{0,4}[,}].{0,60}getWXContext)/;

/** @param looks whether code looks at who calls. */
export function scriptGivenRows(code: CodeFile, path: string, words: RowWords, looks: (body: string) => boolean): GivenRow[] {
  const folder = path.split('/').at(-2) ?? '';
  return [...code.byKind.get('func') ?? [], ...code.byKind.get('lambda') ?? []].flatMap((one) => {
    const parameters = parametersOf(one);
    const bound = boundIdentifiers(parameters, words);
    const cloud = isCloudFunction(one, code);
    if (bound.length === 0 && !parameters.some(({ kids: [, , name] }) => name !== undefined && REQUEST.test(name.text) && (name.text !== 'event' || cloud))) return [];
    const text = code.text.slice(one.start, one.end);
    const declared = declaration(one, folder);
    if (declared === undefined || !selects(declared.name, words) || looks(text) || (cloud && CLOUD_CALLER.test(text))) return [];
    return new FunctionReader(code, one, words, bound, cloud).selectsByGiven() ? [{ function: one, ...declared }] : [];
  });
}

class FunctionReader {
  readonly #code: CodeFile;
  readonly #function: Code;
  readonly #words: RowWords;
  readonly #identifiers: Set<string>;
  /** Variables that hold a part of the request, or all of it. */
  readonly #parts = new Set<string>();
  readonly #statements = new Map<string, string>();
  readonly #isCloud: boolean;

  constructor(code: CodeFile, one: Code, words: RowWords, bound: readonly string[], isCloud: boolean) {
    this.#code = code;
    this.#function = one;
    this.#words = words;
    this.#identifiers = new Set(bound);
    this.#isCloud = isCloud;
  }

  selectsByGiven(): boolean {
    return nodesWithin(this.#code, STEPS, this.#function).some((step) => {
      if (step.kind === 'call') return this.#isSelecting(step);
      const [target, value] = step.kind === 'var' ? step.kids.slice(2) : step.kids;
      if (target !== undefined && value !== undefined) this.#give(target, value, step.kind === 'compound');
      return false;
    });
  }

  #give(target: Code, value: Code, isMore: boolean): void {
    if (target.kind === 'dict') {
      if (!this.#isPart(value)) return;
      for (const pair of target.kids) {
        const [key, local] = pair.kind === 'pair' ? pair.kids : [pair, pair];
        if (key !== undefined && isIdentifier(lastName(key), this.#words)) this.#identifiers.add(lastName(local));
      }
    } else if (target.kind === 'id') {
      if (this.#isGiven(value)) this.#identifiers.add(target.text);
      else if (this.#isPart(value)) this.#parts.add(target.text);
      this.#statements.set(target.text, (isMore ? this.#statements.get(target.text) ?? '' : '') + this.#statementIn(value));
    }
  }

  #isPart(node: Code): boolean {
    if (node.kind === 'await' || node.kind === 'binary') return node.kids.some((one) => this.#isPart(one));
    if (node.kind === 'id') return this.#parts.has(node.text) || (this.#isCloud && node.text === 'event');
    return node.kind === 'member' && GIVEN.test(this.#code.text.slice(node.start, node.end)) && (this.#isCloud || !/^event\b/.test(this.#code.text.slice(node.start, node.end)));
  }

  /** Whether an expression is an identifier of the request. */
  #isGiven(node: Code | undefined): boolean {
    if (node === undefined) return false;
    switch (node.kind as string) {
      case 'id': return this.#identifiers.has(node.text);
      case 'member': return node.kids[0] !== undefined && this.#isPart(node.kids[0]) && isIdentifier(lastName(node), this.#words);
      case 'index': return node.kids[0] !== undefined && this.#isPart(node.kids[0]) && isIdentifier(textOf(node.kids[1]) ?? '', this.#words);
      case 'call': case 'new': return KEEPS.test(lastName(node)) && [...argumentsOf(node), ...(node.kids[0]?.kind === 'member' ? [node.kids[0].kids[0]] : [])].some((one) => this.#isGiven(one));
      case 'unary': case 'await': case 'cast': return node.kids.some((one) => this.#isGiven(one));
      case 'binary': return /^(?:\|\||\?\?)$/.test(node.text) && node.kids.some((one) => this.#isGiven(one));
      default: return false;
    }
  }

  /** The same of anything in an argument: conditions, lists of values, templates. */
  #holdsGiven(node: Code): boolean {
    if (this.#isGiven(node)) return true;
    if (node.kind === 'lambda' || node.kind === 'func') return false;
    if (node.kind === 'pair') return node.kids[1] !== undefined && this.#holdsGiven(node.kids[1]);
    // Many conditions are a search, in which an identifier is one filter.
    if (node.kind === 'dict' && node.kids.length > MOST_CONDITIONS) return false;
    return (node.kind === 'dict' || node.kind === 'list' || node.kind === 'hole' || node.kind === 'interpolated' || node.kind === 'binary') && node.kids.some((one) => this.#holdsGiven(one));
  }

  #statementIn(node: Code): string {
    return statementIn(node, '+', (name) => this.#statements.get(name) ?? '');
  }

  #isSelecting(call: Code): boolean {
    const given = argumentsOf(call);
    const held = given.filter((one) => this.#holdsGiven(one));
    if (held.length === 0) return false;
    const name = lastName(call);
    const [first] = given;
    if (RUNS.test(name) && first !== undefined) {
      const statement = this.#statementIn(first);
      if (statement !== '') return selectsPatients(statement, this.#words);
    }
    const owner = ownerName(call);
    if (owner === '' || !READS.test(name) || !selects(name, this.#words)) return false;
    if (holdsPatients(owner, this.#words) || (STORE.test(owner) && holdsPatients(name, this.#words))) return true;
    // `db.collection('patient').where({ _id: id })`, `db('patients').where('id', id)`.
    for (let at: Code | undefined = call.kids[0]?.kids[0]; at?.kind === 'call' || at?.kind === 'member'; at = at.kids[0]?.kind === 'member' ? at.kids[0].kids[0] : at.kids[0]) {
      const table = at.kind === 'call' && /^(?:collection|table|from|knex|db|model|getRepository)$/.test(lastName(at)) ? textOf(argumentsOf(at)[0]) : undefined;
      if (table !== undefined) return holdsPatients(table, this.#words);
    }
    // Whatever the model is: the identifier is a patient's.
    return STORE.test(owner) || /^[A-Z]/.test(owner) ? held.some((one) => one.kind === 'id' && holdsPatients(one.text.replace(/(?:Id|ID|_id|No|_no)$/, ''), this.#words)) : false;
  }
}

function parametersOf(one: Code): readonly Code[] {
  return one.kids[one.kind === 'lambda' ? 0 : 4]?.kids ?? [];
}

/** NestJS: `@Param('id') id`, `@Query('patientId') patientId`. */
function boundIdentifiers(parameters: readonly Code[], words: RowWords): readonly string[] {
  return parameters.flatMap((one) => (annotationsOf(one).some((bound) => /^(?:Param|Query|Body)$/.test(lastName(bound)) && isIdentifier(textOf(argumentsOf(bound)[0]) ?? '', words)) ? [one.kids[2]?.text ?? ''] : []));
}

/** `exports.main = async (event, context) => ...` of a cloud function. */
function isCloudFunction(one: Code, code: CodeFile): boolean {
  return /^(?:main|main_handler)$/.test(one.parent?.kind === 'assign' ? lastName(one.parent.kids[0]) : '') && /wx-server-sdk|tcb-admin|uniCloud/.test(code.text.slice(0, 4000));
}

/** The name that a function has or is given, or the route that it is registered under; a cloud function is called as its folder is. */
function declaration(one: Code, folder: string): { readonly name: string; readonly at: number } | undefined {
  const { kind, kids: [, , own], parent } = one;
  if (kind === 'func' && own?.kind === 'id') return { name: own.text, at: own.start };
  let at = parent;
  // `asyncHandler(async (req, res) => ...)`
  const route = at?.kind === 'args' ? at.parent : undefined;
  if (route?.kind === 'call' && argumentsOf(route)[0]?.kind === 'string') return { name: argumentsOf(route)[0]?.text.split('/').filter((part) => /^[\w-]+$/.test(part)).at(-1) ?? lastName(route), at: route.start };
  if (at?.kind === 'args') at = at.parent?.parent;
  if (at?.kind === 'var') return { name: lastName(at.kids[2]), at: at.start };
  if (at?.kind === 'assign') return { name: lastName(at.kids[0]).startsWith('main') ? folder : lastName(at.kids[0]), at: at.start };
  return at?.kind === 'pair' ? { name: lastName(at.kids[0]), at: at.start } : undefined;
}
