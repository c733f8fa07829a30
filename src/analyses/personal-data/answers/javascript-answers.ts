// What handlers of Express, Koa, Egg and NestJS answer with, and what functions of services give back: rows and documents as they were read.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { positionAt } from '../../../model/location.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { isOwnOrEntrance, type AccessWords } from '../../../ruleset/vocabularies/access-words.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { annotationsOf, argumentsOf, lastName, ownerName } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import type { Carrier } from '../flow/carrier.ts';
import { masks } from '../flow/declared-data.ts';
import { ENDPOINT_RESULT, METHOD_RESULT, resultFact, type MethodResult } from '../flow/flow-facts.ts';
import { rootName, RowReader } from './javascript-rows.ts';

/** A file without any of these reads nothing that is stored. */
const WORDS = ['.query(', '.execute(', '.find', 'Model.', 'Service.', 'Repository.', 'service.', 'prisma.', '.raw(', 'SELECT ', 'select '] as const;
const STEPS = ['var', 'assign', 'call', 'foreach', 'return'] as const;
const RESPONSE = /^_?(?:res|resp|response|reply)$/;
/** Methods of a response that write what they are given. */
const WRITES = /^(?:json|send|jsonp|end)$/;
/** Functions of the project that write what they are given beside the response. */
const ANSWERS = /^(?:ok|success|json|write|send|reply|respon|created|paginat)/i;
/** Functions are followed so many calls deep: a formatter, and one more that it calls. */
const DEEPEST = 2;
/** A part of the path is read. */
const TELLS_WHO = /\b(?:req|request|ctx)\.params\b|@Param\(/;
const ROUTES = /^(?:Get|Post|Put|Patch|Delete|All|Query)$/;

export function readsJavaScript(text: string): boolean {
  return WORDS.some((word) => text.includes(word));
}

/** Facts of kinds `endpoint-result` and `method-result`. */
export function javascriptFacts(code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields, words: AccessWords): Fact[] {
  return [...code.byKind.get('func') ?? [], ...code.byKind.get('lambda') ?? []].flatMap((one) => new FunctionAnswers(code, file, one, vocabulary).read(words));
}

/** One function: what it writes to a response, or gives back. */
class FunctionAnswers {
  readonly #code: CodeFile;
  readonly #file: SourceFile;
  readonly #function: Code;
  readonly #rows: RowReader;
  readonly #vocabulary: PersonalDataFields;

  constructor(code: CodeFile, file: SourceFile, one: Code, vocabulary: PersonalDataFields, depth = 0) {
    this.#code = code;
    this.#file = file;
    this.#function = one;
    this.#vocabulary = vocabulary;
    this.#rows = new RowReader(file.text, vocabulary, (name, given) => {
      const called = depth < DEEPEST ? functionNamed(code, name) : undefined;
      return called === undefined ? undefined : new FunctionAnswers(code, file, called, vocabulary, depth + 1).madeOf(given);
    });
  }

  /** What the function gives back where it is given this; nothing where it masks. */
  madeOf(given: readonly (readonly Carrier[])[]): readonly Carrier[] {
    const { start, end } = this.#function;
    if (masks(this.#file.text.slice(start, end), this.#vocabulary)) return [];
    parametersOf(this.#function).forEach((parameter, at) => { this.#rows.take(parameter, given[at] ?? []); });
    return this.#givenBack();
  }

  read(words: AccessWords): Fact[] {
    const { start, end } = this.#function;
    const { path, text, lineStarts } = this.#file;
    const named = this.#name();
    if (named === undefined || masks(text.slice(start, end), this.#vocabulary)) return [];
    const response = parametersOf(this.#function).find((one) => RESPONSE.test(one));
    const isRoute = this.#function.kind === 'func' && annotationsOf(this.#function).some((one) => ROUTES.test(lastName(one)));
    const answers = this.#answers(response);
    const owners = ownersOf(this.#function, path);
    const line = positionAt(lineStarts, named.at).line;
    if (response !== undefined || answers.length > 0 || isRoute) {
      const carried = isRoute && response === undefined ? [...answers, ...this.#givenBack()] : answers;
      return carried.length === 0 || isOwnOrEntrance(named.name, words, TELLS_WHO.test(text.slice(start, end))) ? [] : [resultFact(ENDPOINT_RESULT, { name: `${owners[0] ?? ''}.${named.name}`, path, line }, result(carried))];
    }
    const carried = this.#givenBack();
    return carried.length === 0 ? [] : owners.map((owner) => resultFact(METHOD_RESULT, { name: `${owner}.${named.name.toLowerCase()}`, path, line }, result(carried)));
  }

  /** The name that a function has or is given, or the route it is registered under. */
  #name(): { readonly name: string; readonly at: number } | undefined {
    const { kind, kids: [, , own], parent, start } = this.#function;
    if (kind === 'func') return own?.kind === 'id' ? { name: own.text, at: own.start } : undefined;
    if (parent?.kind === 'var') return { name: parent.kids[2]?.text ?? '', at: parent.start };
    if (parent?.kind === 'assign') return { name: lastName(parent.kids[0]), at: parent.start };
    if (parent?.kind === 'pair') return { name: parent.kids[0]?.text ?? '', at: parent.start };
    if (parent?.kind !== 'args' || !parametersOf(this.#function).some((one) => RESPONSE.test(one) || one === 'ctx')) return undefined;
    // `router.get('/patients', guard, async (req, res) => { ... })`, also wrapped: `asyncHandler(async (req, res) => { ... })`.
    const call = parent.parent;
    const outer = call?.parent?.kind === 'args' || call?.parent?.kind === 'var' ? call.parent.parent : undefined;
    const route = [call, outer].find((one) => one?.kind === 'call' && argumentsOf(one)[0]?.kind === 'string');
    if (call?.parent?.kind === 'var') return { name: call.parent.kids[2]?.text ?? '', at: call.parent.start };
    if (call?.parent?.kind === 'assign') return { name: lastName(call.parent.kids[0]), at: call.parent.start };
    return route === undefined ? undefined : { name: argumentsOf(route)[0]?.text ?? '', at: route.start > start - 2000 ? route.start : start };
  }

  /** What all answers carry, with each variable as it was last given a value before. */
  #answers(response: string | undefined): readonly Carrier[] {
    return nodesWithin(this.#code, STEPS, this.#function).flatMap((step): readonly Carrier[] => {
      if (step.kind === 'return') return [];
      if (step.kind === 'assign' && lastName(step.kids[0]) === 'body' && /^(?:ctx|response)$/.test(ownerName(step.kids[0]))) return this.#rows.carriers(step.kids[1]);
      this.#rows.step(step);
      if (step.kind !== 'call') return [];
      const name = lastName(step);
      const given = argumentsOf(step);
      if (response !== undefined && WRITES.test(name) && rootName(step) === response) return given.flatMap((one) => this.#rows.carriers(one));
      const isHelper = ANSWERS.test(name) && response !== undefined && given.some((one) => one.kind === 'id' && one.text === response);
      return isHelper || (rootName(step) === 'ctx' && name === 'success') ? given.flatMap((one) => this.#rows.carriers(one)) : [];
    });
  }

  /** What `return` and `resolve(...)` give back. */
  #givenBack(): readonly Carrier[] {
    const [, body] = this.#function.kind === 'lambda' ? this.#function.kids : [];
    if (body !== undefined && body.kind !== 'block') return this.#rows.carriers(body);
    return nodesWithin(this.#code, STEPS, this.#function).flatMap((step): readonly Carrier[] => {
      if (step.kind === 'return') return functionOf(step) === this.#function ? this.#rows.carriers(step.kids[0]) : [];
      this.#rows.step(step);
      return step.kind === 'call' && lastName(step) === 'resolve' && ownerName(step) === '' ? argumentsOf(step).flatMap((one) => this.#rows.carriers(one)) : [];
    });
  }

}

/** The function, method or variable of that name, where the file has one. */
function functionNamed(code: CodeFile, name: string): Code | undefined {
  return code.byKind.get('func')?.find((one) => one.kids[2]?.text === name) ?? code.byKind.get('lambda')?.find(({ parent }) => parent?.kind === 'var' && parent.kids[2]?.text === name);
}

function result(carried: readonly Carrier[]): MethodResult {
  return { declared: [], carried, passes: false };
}

function parametersOf(one: Code): readonly string[] {
  const parameters = one.kids[one.kind === 'lambda' ? 0 : 4];
  return (parameters?.kids ?? []).map((parameter) => parameter.kids[2]?.text ?? '');
}

function functionOf(node: Code): Code | undefined {
  let at = node.parent;
  while (at !== undefined && at.kind !== 'func' && at.kind !== 'lambda') at = at.parent;
  return at;
}

/** What callers write before a function's name: its class, and its file without the dots of `patient.service.js`. */
function ownersOf(one: Code, path: string): readonly string[] {
  let at = one.parent;
  while (at !== undefined && at.kind !== 'class') at = at.parent;
  const file = (path.split('/').at(-1) ?? '').replace(/\.[jt]sx?$/, '').replace(/[.\-_]/g, '').toLowerCase();
  return [...new Set([...(at === undefined ? [] : [lastName(at.kids[1]).toLowerCase()]), file])].filter((name) => name !== '' && name !== 'index');
}
