// Where personal data leaves the system's code: answers of endpoints and objects in logs. Files tell types, methods and calls; the project step joins them.
import type { Fact } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import { positionAt } from '../../model/location.ts';
import { once } from '../../model/once.ts';
import { columnsInCode } from '../../configuration/sql-in-code.ts';
import { matchField } from '../../ruleset/vocabularies/match-field.ts';
import type { PersonalDataFields } from '../../ruleset/vocabularies/personal-data-fields.ts';
import { personalDataVocabulary } from '../../ruleset/vocabularies/personal-data-vocabulary.ts';
import type { Outline, OutlineMethod, OutlineType } from '../../outline/outline.ts';
import { accessWords } from '../../ruleset/vocabularies/access-words.ts';
import type { Analysis, CollectContext } from '../analysis.ts';
import { ownProgram } from '../own-program.ts';
import { requestHandlers } from '../request-handlers.ts';
import { goFacts, readsGo } from './answers/go-answers.ts';
import { javascriptFacts, readsJavaScript } from './answers/javascript-answers.ts';
import { phpFacts, readsPhp } from './answers/php-answers.ts';
import { isPhpPage } from './answers/php-pages.ts';
import { actionPages, filledPages } from './answers/filled-pages.ts';
import { pageFields } from './answers/page-fields.ts';
import { PYTHON_WORDS, pythonFacts, readsPython } from './answers/python-answers.ts';
import { modelTypes, tableTypes } from './answers/stored-rows.ts';
import { leafTypes, headType, holdsTexts } from './flow/carrier.ts';
import { dataTypeOf, isExposed } from './flow/data-type.ts';
import { ACTION_PAGES, DATA_TYPE, dataTypeFact, ENDPOINT_RESULT, LOGGED_OBJECT, loggedFact, MASKED_ANSWERS, METHOD_RESULT, PAGE_FIELDS, resultFact } from './flow/flow-facts.ts';
import { logCallsIn, logCallsWithin, type LogCall } from './flow/log-calls.ts';
import { loggedObjects } from './flow/logged-objects.ts';
import { mapperFacts } from './flow/mapper-columns.ts';
import { FileMasks } from './flow/masks.ts';
import { readBody } from './flow/read-body.ts';
import { columnsRead, rowsGivenBack } from './flow/read-columns.ts';
import { selectedFields } from './flow/selected-fields.ts';
import { unmaskedResponses } from './flow/unmasked-responses.ts';
import { MODEL_WORDS } from './model-tables.ts';

/** Kinds of file in which what is answered is followed to the table that it was read from. */
const ANSWERS_ROWS: ReadonlySet<string> = new Set(['python', 'go', 'javascript', 'typescript', 'php']);

/** Facts of the kinds in `flow-facts.ts`. */
export const personalDataFlow: Analysis = {
  id: 'personal-data-flow',
  servesOnly: ['personal-data-flow'],
  reads: [DATA_TYPE, METHOD_RESULT, ENDPOINT_RESULT, LOGGED_OBJECT, MASKED_ANSWERS, PAGE_FIELDS, ACTION_PAGES],
  keywords: ['class ', 'interface ', 'record ', '<mapper', 'package ', ...PYTHON_WORDS, 'create table', 'model ', 'schema(', 'sequelize', '.define(', '.find', '.query(', '.execute(', '.raw(', 'service.', '{%', '<%@', 'th:', '<#list', '{$', '{{ $', '{{$', '{!!'],
  kinds: ['java', 'csharp', 'xml', 'python', 'go', 'javascript', 'typescript', 'php', 'sql', 'html', 'jsp', 'prisma'],
  collect(context) {
    const { file } = context;
    const { fields } = personalDataVocabulary(context.rules);
    if (isTestPath(file.path) || !context.spend(file.text.length)) return { detections: [], facts: [], problems: [] };
    return { detections: [], facts: [...factsOf(context, fields), ...(ANSWERS_ROWS.has(file.kind) ? tableTypes(columnsInCode(file.text), file.path, fields) : [])], problems: [] };
  },
  conclude({ facts, rules, active }) {
    const { fields } = personalDataVocabulary(rules);
    return {
      detections: active.flatMap((rule) => (rule.spec.outcome === 'logged' ? loggedObjects(facts, rule.id, fields) : unmaskedResponses(facts, rule.id, fields))),
    };
  },
};

function factsOf(context: CollectContext, vocabulary: PersonalDataFields): readonly Fact[] {
  const { file } = context;
  switch (file.kind as string) {
    case 'xml': return [...mapperFacts(file, vocabulary), ...actionPages(file)];
    case 'html': case 'jsp': return pageFields(file, vocabulary);
    case 'sql': case 'prisma': return tableTypes(context.configuration()?.columns ?? [], file.path, vocabulary);
    case 'php': return isPhpPage(file) ? pageFields(file, vocabulary) : phpRows(context, vocabulary);
    case 'python': case 'go': return programFacts(context, vocabulary);
    case 'javascript': case 'typescript': return rowFacts(context, vocabulary);
    default: return codeFacts(context, vocabulary);
  }
}

/** JavaScript and TypeScript: models that declare what is stored, and functions that answer with it. */
function rowFacts(context: CollectContext, vocabulary: PersonalDataFields): readonly Fact[] {
  const { file, rules } = context;
  const small = file.text.toLowerCase();
  const declares = MODEL_WORDS[file.kind]?.some((word) => small.includes(word)) === true;
  const answers = readsJavaScript(file.text);
  const code = declares || answers ? ownProgram(context) : undefined;
  if (code === undefined) return [];
  return [...(declares ? modelTypes(code, file.kind, file.path, vocabulary) : []), ...(answers ? javascriptFacts(code, file, vocabulary, accessWords(rules)) : [])];
}

/** PHP: migrations and models that declare what is stored, and methods that answer with it. */
function phpRows(context: CollectContext, vocabulary: PersonalDataFields): readonly Fact[] {
  const { file, rules } = context;
  const small = file.text.toLowerCase();
  const declares = MODEL_WORDS.php?.some((word) => small.includes(word)) === true;
  const code = declares || readsPhp(file.text) ? ownProgram(context) : undefined;
  if (code === undefined) return [];
  return [...(declares ? modelTypes(code, file.kind, file.path, vocabulary) : []), ...phpFacts(code, file, vocabulary, accessWords(rules))];
}

/** Python and Go, which have no outline: only files that may say something are parsed. */
function programFacts(context: CollectContext, vocabulary: PersonalDataFields): readonly Fact[] {
  const { file } = context;
  const isGo = file.kind === 'go';
  const code = (isGo ? readsGo(file.text) : readsPython(file.text)) ? ownProgram(context) : undefined;
  if (code === undefined) return [];
  return isGo ? goFacts(code, file, vocabulary) : pythonFacts(code, file, vocabulary);
}

const GLOBAL_MASK = /\b(?:ResponseBodyAdvice|ValueFilter|ContextValueFilter)\b/;
const OPEN_PARAMETER = /^(?:Object|object|dynamic|\?|[A-Z])$/;
/** A text without any of these makes no text of an object. */
const SERIALIZING: readonly string[] = ['toJ', 'ToJ', 'Serialize', 'writeValueAsString', 'fromObject'];
const SERIALIZES = /\b(?:toJSONString|toJsonStr|toJson|toJSON|(?:JSONObject|JSONArray)\.fromObject|writeValueAsString|SerializeObject|Serialize|ToJson)\s{0,4}\(/;
/** In files that hold no other types than such: the Example classes of MyBatis Generator, in some projects most of the code. */
const GENERATED_FILE = 'abstract static class GeneratedCriteria';
const TEXT = /^(?:async\s{1,8})?(?:Task<)?[sS]tring\??>?$/;
/** Made by generators of mappers: hundreds of methods that return a condition. */
const GENERATED = /(?:Example|Criteria|Criterion|GeneratedCriteria)$/;

function codeFacts(context: CollectContext, vocabulary: PersonalDataFields): Fact[] {
  const { file } = context;
  if (file.text.includes(GENERATED_FILE)) return [];
  const outline = context.outline();
  const facts: Fact[] = [];
  const known = knownOf(context, outline, vocabulary);
  if (known.masks.within(0, outline.text.length) !== undefined && GLOBAL_MASK.test(outline.bare)) facts.push({ kind: MASKED_ANSWERS, name: '*', path: file.path });
  for (const type of outline.types) {
    if (GENERATED.test(type.name) || type.kind === 'enum') continue;
    const data = dataTypeOf(type, outline, known.masks, vocabulary);
    // Also one that holds nothing of a person: that is known, then.
    if (type.fields.length > 0 || data.supers.length > 0 || data.open) facts.push(dataTypeFact({ name: type.name, path: file.path }, data));
    facts.push(...methodFacts(context, outline, type, vocabulary, known));
  }
  return facts;
}

/** What is the same for all methods of a file. */
interface KnownOfFile {
  readonly masks: FileMasks;
  /** Whether anything makes texts of objects. */
  readonly serializes: boolean;
  readonly logs: readonly LogCall[];
  readonly answering: ReadonlySet<OutlineMethod>;
  /** Handlers that give back no data: what they answer is what they write. */
  readonly writing: ReadonlySet<OutlineMethod>;
  /** Handlers that may fill a page; true: actions of Struts. */
  readonly filling: ReadonlyMap<OutlineMethod, boolean>;
}

function knownOf({ file, rules }: CollectContext, outline: Outline, { own }: PersonalDataFields): KnownOfFile {
  const handlers = requestHandlers(outline, accessWords(rules));
  return {
    masks: new FileMasks(outline, own), serializes: SERIALIZING.some((word) => file.text.includes(word)), logs: logCallsIn(outline.bare).filter(({ at, open }) => !own.handsToProtected(outline.bare.slice(at, open + 1))),
    answering: new Set(handlers.flatMap((one) => (one.answersWithData ? [one.method] : []))),
    filling: new Map(outline.kind === 'java' ? [...servletMethods(outline).map((one) => [one, false] as const), ...handlers.filter((one) => !one.answersWithData).map((one) => [one.method, one.action !== undefined] as const)] : []),
    writing: new Set([...handlers.flatMap((one) => (/^(?:void|String|ActionForward)$/.test(one.method.returns) ? [one.method] : [])), ...servletMethods(outline)]),
  };
}

function methodFacts({ file }: CollectContext, outline: Outline, type: OutlineType, vocabulary: PersonalDataFields, known: KnownOfFile): Fact[] {
  const facts: Fact[] = [];
  const fieldTypes = once(() => new Map(type.fields.map((field) => [field.name, field.type])));
  const personalField = (name: string): string | undefined => {
    const match = matchField(vocabulary, name);
    return match !== undefined && isExposed(match.field) && match.subject !== 'organisation' && match.strength !== 'confirmed' ? match.field.id : undefined;
  };
  for (const method of type.methods) {
    if (isAccessor(outline, method)) continue;
    const { start, end } = method.body ?? { start: 0, end: 0 };
    const code = outline.text.slice(start, end);
    const masked = known.masks.within(start, end);
    if (masked === 'all') continue;
    const filling = masked === undefined ? known.filling.get(method) : undefined;
    if (filling !== undefined) facts.push(...pageResults(file, outline, type, method, filling));
    const declared = leafTypes(method.returns);
    const columnOf = outline.kind === 'csharp' ? columnsRead(outline, start, end, vocabulary) : undefined;
    const isText = declared.length === 0 && headType(method.returns).toLowerCase() !== 'void' && ((known.serializes && SERIALIZES.test(code)) || (columnOf !== undefined && TEXT.test(method.returns)));
    const givesData = isText || holdsTexts(method.returns) || declared.length > 1 || (declared.length === 1 && declared[0] !== type.name);
    const logs = masked === undefined ? logCallsWithin(known.logs, start, end) : [];
    // Most methods give back nothing of interest and log nothing: what their statements do is not read.
    const writes = [...(known.writing.has(method) ? writesIn(WRITES, outline.bare, start, end) : []), ...(outline.kind === 'csharp' && method.returns === 'void' ? writesIn(WRITES_RESPONSE, outline.bare, start, end) : [])];
    if (!givesData && logs.length === 0 && writes.length === 0) continue;
    const { returned, isEmpty, logged, written, entries: filled } = readBody(outline, type, method, { fieldTypes: fieldTypes(), personalField, columnOf, logs, givesData, writes });
    const name = `${type.name}.${method.name}`;
    const lineOf = (at: number): number => positionAt(file.lineStarts, at).line;
    const place = { name, path: file.path, line: lineOf(method.at) };
    for (const one of logged) facts.push(loggedFact({ name, path: file.path, line: lineOf(one.at) }, { carried: one.carried, serialized: one.serialized }));
    if (written.length > 0) facts.push(resultFact(ENDPOINT_RESULT, place, { declared: [], carried: written, passes: false, ...(masked !== undefined && { masked }) }));
    if (isEmpty || !givesData) continue;
    const selected = selectedFields(outline.bare.slice(start, end));
    const passes = method.parameters.some((one) => leafTypes(one.type).some((leaf) => OPEN_PARAMETER.test(leaf)) || /^(?:List|Collection|IPage|Page)$/.test(one.type));
    const answers = known.answering.has(method);
    const entries = answers ? filled.map(({ at, carried }) => ({ line: lineOf(at), carried })) : [];
    facts.push(resultFact(answers ? ENDPOINT_RESULT : METHOD_RESULT, place, { declared, carried: outline.kind === 'csharp' ? [...returned, ...rowsGivenBack(outline, method, vocabulary)] : returned, passes, ...(masked !== undefined && { masked }), ...(selected !== undefined && { selected }), ...(entries.length > 0 && { entries }) }));
  }
  return facts;
}

/** Pages that a handler fills: what they show is what it answers. */
function pageResults({ path, lineStarts }: CollectContext['file'], outline: Outline, type: OutlineType, method: OutlineMethod, isAction: boolean): Fact[] {
  const place = { name: `${type.name}.${method.name}`, path, line: positionAt(lineStarts, method.at).line };
  return filledPages(outline, type, method, isAction).map((one) => resultFact(ENDPOINT_RESULT, place, { declared: [], carried: [], passes: false, ...one }));
}

/** Methods of a servlet, those that a base servlet calls by name, too. */
function servletMethods({ kind, types }: Outline): readonly OutlineMethod[] {
  if (kind !== 'java') return [];
  return types.filter((type) => type.supers.some((one) => one.endsWith("Servlet"))).flatMap((type) => type.methods.filter(({ parameters }) => parameters.some((one) => one.type === 'HttpServletResponse')));
}

/** A writer of the answer, helpers of the house that stand for it, and what writes a table of a spreadsheet. */
const WRITES = /(?:\bgetWriter\s?\(\s?\)|(?<![\w.])(?:out|writer|pw|[a-z]{1,12}Writer))\s?\.\s?(?:print|println|write|append)\s?\(|(?<![\w.])(?:[A-Z]\w{0,40}\s?\.\s?|this\s?\.\s?|super\s?\.\s?)?(?:web|write|out|output|print|render|send|response|ajax)[A-Z]?\w{0,12}(?:Json|JSON)\w{0,12}\s?\(|(?<![\w.])(?:util|\w{0,30}[eE]xcel\w{0,20})\s?\.\s?(?:export|write)\w{0,20}\s?\(|\.\s?doWrite\s?\(/g;

/** The answer of a page or a handler of ASP.NET. */
const WRITES_RESPONSE = /\bResponse\s?\.\s?(?:Output\s?\.\s?)?Write(?:Async)?\s?\(/g;

/** Offsets of the brackets around what is written between two offsets. */
function writesIn(writing: RegExp, bare: string, start: number, end: number): number[] {
  return Array.from(bare.slice(start, end).matchAll(writing), ({ 0: whole, index }) => start + index + whole.length - 1);
}

/** `getX()` that only gives back a field: its type says it already. */
function isAccessor(outline: Outline, { name, body, parameters }: OutlineMethod): boolean {
  if (body === undefined) return false;
  if (/^(?:set|is)[A-Z]/.test(name) && parameters.length <= 1 && body.end - body.start < 200) return true;
  return /^get[A-Z]/.test(name) && parameters.length === 0 && /^\s{0,80}return\s{1,8}(?:this\.)?\w{1,80};\s{0,80}$/.test(outline.bare.slice(body.start, body.end));
}
