// What handlers of Python answer: FastAPI, Flask, Django and its REST framework; and what the functions give back that they ask.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import type { Fact } from '../../../model/fact.ts';
import { positionAt } from '../../../model/location.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { PersonalDataFields } from '../../../ruleset/vocabularies/personal-data-fields.ts';
import { annotationsOf, argumentsOf, basesOf, lastName, namedArgument, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import { masks } from '../flow/declared-data.ts';
import { ENDPOINT_RESULT, loggedFact, METHOD_RESULT, resultFact, type MethodResult } from '../flow/flow-facts.ts';
import { PythonFunction, pythonKey } from './python-function.ts';
import { assignedIn, leavesOf, pythonTypes } from './python-types.ts';

/** A file without any of these declares no such model, asks no database and answers nothing. */
export const PYTHON_WORDS = ['pydantic', 'basemodel', 'sqlmodel', 'response_model', '.route(', '@app.', '@router.', 'jsonresponse', 'jsonify', 'api_view', 'serializer', 'marshmallow', '.query', '.objects', 'select(', 'select ', '.fetch', 'to_dict', 'db.model', 'models.', 'mapped_column', '__tablename__', 'render', 'template_name', 'templateresponse'] as const;
const MAPPING = /^(?:get|post|put|delete|patch|api_route|route|api_view|action)$/;
const VIEW = /(?:View|ViewSet|Resource|MethodView|Endpoint)$/;
/** Views that only take in. */
const WRITING_VIEW = /^(?:Create|Update|Destroy)APIView$|Token/;
const VIEW_METHOD = /^(?:get|post|put|patch|list|retrieve)$/;
/** Calls that fill a template, and which argument names it. */
const RENDERS = new Map([['render', 1], ['render_template', 0], ['TemplateResponse', 1], ['render_to_response', 0]]);
/** Views of Django that fill a template with rows of their model. */
const PAGE_VIEW = /^(?:ListView|DetailView|TemplateView|ArchiveIndexView)$/;
const ANSWER = /^(?:JsonResponse|JSONResponse|Response|HttpResponse|jsonify)$/;

export function readsPython(text: string): boolean {
  const lower = text.toLowerCase();
  return PYTHON_WORDS.some((word) => lower.includes(word));
}

export function pythonFacts(code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  return [...pythonTypes(code, file, vocabulary), ...views(code, file, vocabulary), ...(code.byKind.get('func') ?? []).flatMap((one) => [...answerOf(one, code, file, vocabulary), ...pagesOf(one, code, file, vocabulary)])];
}

/** `class PatientViewSet(ModelViewSet): serializer_class = PatientSerializer` */
function views(code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  return (code.byKind.get('class') ?? []).flatMap((type): Fact[] => {
    const bases = basesOf(type).map(lastName);
    const serializer = assignedIn(type).find(({ name }) => name === 'serializer_class')?.value;
    const page = bases.some((one) => PAGE_VIEW.test(one)) ? pageOf(type, bases) : undefined;
    if (page !== undefined && type.kids[1] !== undefined) return masks(file.text.slice(type.start, type.end), vocabulary) ? [] : [factOf(ENDPOINT_RESULT, lastName(type.kids[1]), type.kids[1], file, { declared: [], carried: [], passes: false, page })];
    if (serializer === undefined || !bases.some((one) => VIEW.test(one)) || bases.every((one) => WRITING_VIEW.test(one)) || type.kids[1] === undefined || masks(file.text.slice(type.start, type.end), vocabulary)) return [];
    return [factOf(ENDPOINT_RESULT, lastName(type.kids[1]), type.kids[1], file, { declared: [lastName(serializer)], carried: [], passes: false })];
  });
}

/** Templates that a handler fills: what those show is what it answers. */
function pagesOf(one: Code, code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  const named = one.kids[2];
  const owner = one.parent?.kind === 'body' && one.parent.parent?.kind === 'class' ? one.parent.parent : undefined;
  const isHandler = takesRequest(one) || annotationsOf(one).some((annotation) => MAPPING.test(lastName(annotation))) || (owner !== undefined && basesOf(owner).some((base) => VIEW.test(lastName(base))));
  if (named === undefined || !isHandler || masks(file.text.slice(one.start, one.end), vocabulary)) return [];
  const pages = nodesWithin(code, ['call'], one).flatMap((call) => {
    const given = RENDERS.get(lastName(call));
    return given === undefined ? [] : textOf(argumentsOf(call)[given]) ?? textOf(argumentsOf(call)[0]) ?? textOf(namedArgument(call, 'name') ?? namedArgument(call, 'template_name')) ?? [];
  });
  const label = `${owner === undefined ? (file.path.split('/').at(-1) ?? '').replace(/\.py$/, '') : lastName(owner.kids[1])}.${lastName(named)}`;
  return [...new Set(pages)].map((page) => factOf(ENDPOINT_RESULT, label, named, file, { declared: [], carried: [], passes: false, page }));
}

/** `template_name`, else the one that Django looks for: `patient_list.html`. */
function pageOf(type: Code, bases: readonly string[]): string | undefined {
  const said = new Map(assignedIn(type).map(({ name, value }) => [name, value]));
  const model = lastName(said.get('model')).toLowerCase();
  const ending = bases.includes('ListView') ? 'list' : bases.includes('DetailView') ? 'detail' : undefined;
  return textOf(said.get('template_name')) ?? (model === '' || ending === undefined ? undefined : `${model}_${ending}.html`);
}

/** What one function gives back or answers, and what it writes to a log. */
function answerOf(one: Code, code: CodeFile, file: SourceFile, vocabulary: PersonalDataFields): Fact[] {
  const { path, text } = file;
  const named = one.kids[2];
  const name = lastName(named);
  if (named === undefined || name === '' || masks(text.slice(one.start, one.end), vocabulary)) return [];
  const owner = one.parent?.kind === 'body' && one.parent.parent?.kind === 'class' ? one.parent.parent : undefined;
  const ownerType = lastName(owner?.kids[1]);
  const module = (path.split('/').at(-1) ?? '').replace(/\.py$/, '');
  const mapping = annotationsOf(one).find((annotation) => MAPPING.test(lastName(annotation)) && (annotation.kids[0]?.kind === 'member' || /^(?:api_view|action)$/.test(lastName(annotation))));
  const said = namedArgument(mapping, 'response_model') ?? one.kids[1];
  const declared = said === undefined || said.kind === 'none' ? [] : leavesOf(text.slice(said.start, said.end));
  const read = new PythonFunction(code, { module, ownerType, vocabulary }, one).read();
  const isHandler = mapping !== undefined || (owner !== undefined && VIEW_METHOD.test(name) && basesOf(owner).some((base) => VIEW.test(lastName(base)))) || (takesRequest(one) && read.returned.some((answer) => ANSWER.test(lastName(answer))));
  const label = `${ownerType === '' ? module : ownerType}.${name}`;
  // What a class shows of itself is known to the class.
  const logged = read.logged.map(({ at, carried }) => loggedFact({ name: label, path, line: positionAt(file.lineStarts, at).line }, { carried, serialized: false }));
  // What an envelope for everything holds is what it is given.
  if (mapping !== undefined && declared.length > 0 && owner === undefined) return [...logged, factOf(ENDPOINT_RESULT, label, named, file, { declared, carried: read.carried, passes: false })];
  if (isHandler) return read.carried.length === 0 ? logged : [...logged, factOf(ENDPOINT_RESULT, label, named, file, { declared: [], carried: read.carried, passes: false })];
  // One that gives back what it works out by itself says nothing, unless all of it is seen.
  const isKnown = read.carried.length > 0 || (read.returned.length > 0 && read.returned.every(({ kind, kids }) => kind === 'dict' && kids.every((pair) => pair.kind === 'pair')));
  if (!isKnown && declared.length === 0) return logged;
  return [...logged, factOf(METHOD_RESULT, pythonKey(ownerType === '' ? module : ownerType, name), named, file, { declared: isKnown ? [] : declared, carried: read.carried, passes: false })];
}

/** A view of Django. */
function takesRequest(one: Code): boolean {
  const first = one.kids[4]?.kids.map((parameter) => parameter.kids[2]?.text).find((parameter) => parameter !== 'self');
  return first === 'request';
}

function factOf(kind: typeof METHOD_RESULT | typeof ENDPOINT_RESULT, name: string, at: Code, { path, lineStarts }: SourceFile, data: MethodResult): Fact {
  return resultFact(kind, { name, path, line: positionAt(lineStarts, at.start).line }, data);
}
