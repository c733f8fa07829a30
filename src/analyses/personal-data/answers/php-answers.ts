// What handlers of Laravel, ThinkPHP and CodeIgniter answer with, and what methods of models and services give back: rows as they were read.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { positionAt } from '../../../model/location.ts';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { isOwnOrEntrance, type AccessWords } from '../../../ruleset/vocabularies/access-words.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { argumentsOf, lastName, membersOf, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import type { Carrier } from '../flow/carrier.ts';
import { masks } from '../flow/declared-data.ts';
import { dataTypeFact, ENDPOINT_RESULT, METHOD_RESULT, resultFact } from '../flow/flow-facts.ts';
import { filledByPhp } from './php-pages.ts';
import { isPlainPage, plainPageFacts } from './php-plain-pages.ts';
import { PhpRows, RESOURCE } from './php-rows.ts';
import { columnTypes } from './stored-rows.ts';

/** A file without any of these reads nothing that is stored. */
const WORDS = ['::', '$this->', '$fillable', 'update ', 'UPDATE ', 'insert into', 'INSERT INTO', '->select', '->get', '->find', '->paginate', '->query', 'select ', 'SELECT ', 'model(', 'Model('] as const;
const STEPS = ['assign', 'compound', 'foreach', 'return', 'call'] as const;
/** Calls that write an answer, as statements. */
const WRITES = /^(?:echo|exit|die|print|ajaxreturn|return_?msg|return_?json|success|result|json|output|apireturn|api_?return|render_?json|show_?json|response)$/;
/** What makes a page or leads elsewhere: what stands in it, the page decides. */
const PAGES = /^(?:view|fetch|display|redirect|back|assign|make|render|error|abort|fail|to_?route|download|streamdownload)$/;
const CONTROLLER = /controllers?\//i;

export function readsPhp(text: string): boolean {
  return text.includes('class ') && WORDS.some((word) => text.includes(word)) || isPlainPage(text);
}

/** Facts of kinds `data-type`, `endpoint-result` and `method-result`. */
export function phpFacts(code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields, words: AccessWords): Fact[] {
  const shown = isPlainPage(file.text) ? plainPageFacts(code, file, new PhpRows(file.text, '', vocabulary), vocabulary, words) : [];
  return [...storedTypes(code, file, vocabulary), ...shown, ...(code.byKind.get('class') ?? []).flatMap((type) => {
    const name = lastName(type.kids[1]);
    const isController = CONTROLLER.test(file.path) || name.endsWith('controller');
    const base = lastName(type.kids[3]);
    // Methods of the base class are asked for on the class itself.
    const inherits = (isController && base !== '') || RESOURCE.test(name) ? [dataTypeFact({ name, path: file.path }, { open: false, prints: [], staff: false, personal: [], parts: [], supers: [[base, []]] })] : [];
    return [...inherits, ...membersOf(type).filter(({ kind }) => kind === 'func').flatMap((method) => methodFacts(code, file, method, { name, written: file.text.slice(type.kids[1]?.start, type.kids[1]?.end), methods: methodsOf(type), isController, called: ownCalls(file.text.slice(type.start, type.end)) }, vocabulary, words))];
  })];
}

interface TypeOfMethods {
  readonly name: string;
  /** With its own letters. */
  readonly written: string;
  readonly methods: ReadonlyMap<string, Code>;
  readonly isController: boolean;
  /** Methods that others of the class call: helpers, no handlers. */
  readonly called: ReadonlySet<string>;
}

function methodsOf(type: Code): ReadonlyMap<string, Code> {
  return new Map(membersOf(type).filter(({ kind }) => kind === 'func').map((one) => [lastName(one.kids[2]), one]));
}

/** The text of a method and of those of its class that it calls: one fetches the page, another gives it rows. */
function withOwnCalls(method: Code, { methods }: TypeOfMethods, text: string): string {
  const own = text.slice(method.start, method.end);
  const called = [...ownCalls(own)].flatMap((name) => methods.get(name) ?? []).filter((one) => one !== method);
  return [own, ...called.map(({ start, end }) => text.slice(start, end))].join('\n');
}

function ownCalls(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\$this\s{0,4}->\s{0,4}(\w{1,60})\s?\(/g), ([, name = '']) => name.toLowerCase()));
}

function methodFacts(code: CodeFile, file: SourceFile, method: Code, type: TypeOfMethods, vocabulary: PersonalDataFields, words: AccessWords): Fact[] {
  const { start, end } = method;
  const named = method.kids[2];
  const name = lastName(named);
  if (named === undefined || name.startsWith('__') || masks(file.text.slice(start, end), vocabulary)) return [];
  const rows = new PhpRows(file.text, type.name, vocabulary);
  const answered: Carrier[] = [];
  const returned: Carrier[] = [];
  for (const step of nodesWithin(code, STEPS, method)) {
    if (step.kind === 'return') {
      const [value] = step.kids;
      if (functionOf(step) !== method || value === undefined) continue;
      returned.push(...rows.carriers(value));
      answered.push(...answerIn(rows, value));
    } else if (step.kind === 'call') {
      if (step.parent?.kind === 'exprstmt') rows.call(step);
      if (step.parent?.kind === 'exprstmt' && WRITES.test(lastName(step))) answered.push(...argumentsOf(step).flatMap((one) => rows.carriers(one)));
    } else rows.step(step);
  }
  // `array_merge(parent::toArray($request), [...])` shows all of the row.
  const passes = RESOURCE.test(type.name) && /\bparent::toArray\b/i.test(file.text.slice(start, end));
  const place = { path: file.path, line: positionAt(file.lineStarts, named.start).line };
  const isHandler = type.isController && !type.called.has(name) && !(method.kids[0]?.kids ?? []).some(({ text }) => /^(?:private|protected|static|abstract)$/.test(text)) && !isOwnOrEntrance(file.text.slice(named.start, named.end), words);
  const pages = isHandler ? filledByPhp(type.written, file.text.slice(named.start, named.end), withOwnCalls(method, type, file.text)) : [];
  return [
    ...pages.map((page) => resultFact(ENDPOINT_RESULT, { name: `${type.name}.${name}`, ...place }, { declared: [], carried: [], passes: false, ...page })),
    ...(isHandler && answered.length > 0 ? [resultFact(ENDPOINT_RESULT, { name: `${type.name}.${name}`, ...place }, { declared: [], carried: answered, passes: false })] : []),
    ...Array.from(rows.loaded, ([relation, shown]) => resultFact(METHOD_RESULT, { name: `${type.name}.loaded ${relation}`, ...place }, { declared: [], carried: shown === 'whole' ? [] : shown, passes: shown === 'whole' })),
    ...((returned.length > 0 || passes) && !(isHandler && answered.length > 0) ? [resultFact(METHOD_RESULT, { name: `${type.name}.${name}`, ...place }, { declared: [], carried: returned, passes })] : []),
  ];
}

/** `return json($rows)`, `return $this->success('', $rows)`, `return response()->json($rows)`, `return $rows`. */
function answerIn(rows: PhpRows, value: Code): readonly Carrier[] {
  const own = rows.carriers(value);
  if (own.length > 0 || value.kind !== 'call') return own;
  return PAGES.test(lastName(value)) ? [] : argumentsOf(value).flatMap((one) => rows.carriers(one));
}

const CHANGES = /\b(?:insert\s{1,8}into|replace\s{1,8}into|update)\s{1,8}[`"]?(?:\w{1,60}\.)?(\w{1,60})[`"]?/gi;

/** Tables and models whose columns the code names: `$fillable`, columns of `INSERT` and `UPDATE`, keys of conditions and rows. */
function storedTypes(code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  const tables = new Map<string, string[]>();
  const add = (table: string, names: readonly string[]): void => { tables.set(table, [...tables.get(table) ?? [], ...names]); };
  for (const type of code.byKind.get('class') ?? []) {
    const fillable = membersOf(type).find(({ kind, kids }) => kind === 'var' && kids[2]?.text.toLowerCase() === '$fillable')?.kids[3];
    if (fillable !== undefined) add(lastName(type.kids[1]), fillable.kids.flatMap((one) => textOf(one) ?? []));
  }
  for (const { text } of code.byKind.get('string') ?? []) {
    if (text.length > 4000 || !/insert|update|replace/i.test(text)) continue;
    for (const [whole, table = ''] of text.matchAll(CHANGES)) {
      const rest = text.slice(text.indexOf(whole) + whole.length);
      const listed = /^\s{0,8}\(([^()]{1,2000})\)/.exec(rest)?.[1]?.split(',') ?? [];
      const set = Array.from((/^\s{0,8}set\s([^]{1,3000})/i.exec(rest)?.[1] ?? '').matchAll(/[`"]?\b(\w{1,60})[`"]?\s{0,4}=/g), ([, column = '']) => column);
      add(table, [...listed.map((one) => one.replace(/[\s`"]/g, '')), ...set]);
    }
  }
  // `Patient::where('phone', $phone)`, `Patient::create(['phone' => $phone])`.
  for (const call of code.byKind.get('call') ?? []) {
    const [callee] = call.kids;
    if (callee?.kind !== 'member' || callee.text !== '::' || callee.kids[0]?.kind !== 'id' || !/^(?:where|create|insert|firstorcreate|updateorcreate|orwhere)$/.test(lastName(callee))) continue;
    const [first] = argumentsOf(call);
    const keys = first?.kind === 'list' ? first.kids.flatMap((pair) => (pair.kind === 'pair' ? textOf(pair.kids[0]) ?? [] : [])) : [textOf(first) ?? ''];
    add(callee.kids[0].text, keys.filter((key) => key !== ''));
  }
  return columnTypes(tables, file.path, vocabulary);
}

function functionOf(node: Code): Code | undefined {
  let at = node.parent;
  while (at !== undefined && at.kind !== 'func' && at.kind !== 'lambda') at = at.parent;
  return at;
}
