// Views of Django and its REST framework, and the patterns of addresses that register them.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import { annotationsOf, argumentsOf, basesOf, lastName, membersOf, textOf } from '../../code-parts.ts';
import { refuses } from '../asks-who-calls.ts';
import { namesIn, pythonImports, pythonModule, WHOLE } from './modules.ts';
import { openedByCheck } from './python-middleware.ts';
import { INCLUDED, type Route, type RouteGroup, type RoutesOfFile } from './route.ts';

/** Classes of the frameworks that views are built on, and parts for them that ask for nothing. */
const VIEW_BASE = /^(?:View|TemplateView|ListView|DetailView|CreateView|UpdateView|DeleteView|FormView|RedirectView|APIView|GenericAPIView|\w{0,40}APIView|GenericViewSet|ModelViewSet|ReadOnlyModelViewSet|ViewSet|\w{3,20}ModelMixin)$/;
const REGISTERS = /^(?:path|re_path|url|register)$/;
/** Settings that ask for a login before every view. */
const DEFAULT_PERMISSION = /DEFAULT_PERMISSION_CLASSES['"]\s{0,8}:\s{0,8}[([][^)\]]{0,400}(?:IsAuthenticated|DjangoModelPermissions|Permission\b|IsAdminUser)/;
const MIDDLEWARE = /\bMIDDLEWARE(?:_CLASSES)?\s{0,4}\+?=\s{0,4}[([]([^)\]]{0,4000})/;
/** A middleware of the project itself whose name says that it asks for a login. */
const LOGIN_MIDDLEWARE = /^(?!django\.)[\w.]{0,200}(?:[Ll]ogin|[Aa]uth|[Tt]oken|[Jj]wt|JWT|[Pp]ermission)\w{0,60}$/;
/** Shows a page as it is: data come by other views. */
const SHOWS_PAGE = /\)\s{0,8}:\s{0,200}return\s{1,8}render\s{0,4}\(\s{0,40}request\s{0,4},\s{0,40}(['"])[^'"\n]{1,200}\1\s{0,40},?\s{0,40}\)\s{0,40}$/;
const SEES_REQUESTS = /^(?:process_request|process_view)$/;

export function djangoRoutes(file: CodeFile, path: string, signs: LoginSigns): RoutesOfFile {
  const { text } = file;
  const asking = text.includes('get_response') || text.includes('process_request') || text.includes('process_view') ? middlewares(file, signs) : [];
  return {
    routes: /\b(?:django|rest_framework)\b/.test(text) ? views(file, path) : [], groups: text.includes('urlpatterns') || text.includes('.register(') ? patterns(file, path) : [],
    checks: [...settings(text), ...asking.map(({ start }) => start)], functions: [], opened: asking.flatMap(({ start, end }) => openedByCheck(text, start, end, signs)),
  };
}

/** Classes and functions of the project that see each request before its view and refuse some. */
function middlewares({ byKind, text }: CodeFile, signs: LoginSigns): readonly Code[] {
  return [...byKind.get('class') ?? [], ...byKind.get('func') ?? []].filter((one) => {
    const whole = text.slice(one.start, one.end);
    const sees = one.kind === 'class'
      ? membersOf(one).some((member) => member.kind === 'func' && (SEES_REQUESTS.test(lastName(member.kids[2])) || (lastName(member.kids[2]) === '__call__' && whole.includes('get_response'))))
      : one.parent?.kind !== 'body' && one.kids[4]?.kids.some((parameter) => lastName(parameter.kids[2]) === 'get_response') === true;
    return sees && refuses(whole, signs);
  });
}

/** Functions that take a request, and classes of views; whether somebody registers them is known to the patterns alone. */
function views(file: CodeFile, path: string): Route[] {
  const module = pythonModule(path);
  const stem = module.split('/').at(-1) ?? '';
  const classes = new Map((file.byKind.get('class') ?? []).map((type) => [lastName(type.kids[1]), type]));
  return file.root.kids.flatMap((node): Route[] => {
    const name = node.kind === 'class' ? lastName(node.kids[1]) : lastName(node.kids[2]);
    const guards = node.kind === 'func' && lastName(node.kids[4]?.kids[0]?.kids[2]) === 'request' ? decoratorsOf(node) : node.kind === 'class' ? guardsOfView(node, classes, 0) : undefined;
    return guards === undefined || name === '' || (node.kind === 'func' && SHOWS_PAGE.test(file.text.slice(node.start, node.end))) ? [] : [{ path: '', verb: 'ANY', handler: `${stem}.${name}`, guards, group: `${module}#${name}`, at: node.start, body: { start: node.start, end: node.end } }];
  });
}

/** What a class asks for before its methods run; undefined where it is no view. */
function guardsOfView(type: Code, classes: ReadonlyMap<string, Code>, depth: number): readonly string[] | undefined {
  const bases = basesOf(type).map((one) => lastName(one));
  const own = [...decoratorsOf(type), ...membersOf(type).flatMap((member) => (member.kind === 'func' && /^(?:dispatch|get|post|put|delete|patch|list|retrieve)$/.test(lastName(member.kids[2])) ? decoratorsOf(member) : [])), ...permissionsOf(type)];
  const inherited = bases.filter((base) => !VIEW_BASE.test(base)).map((base) => {
    const known = classes.get(base);
    // A class of another file may ask for anything.
    return known === undefined || depth > 8 ? [base] : guardsOfView(known, classes, depth + 1);
  });
  const isView = bases.some((base) => VIEW_BASE.test(base) || /View(?:Set)?$/.test(base)) || inherited.some((one) => one?.length === 0);
  return isView ? [...own, ...inherited.flatMap((one) => one ?? [])] : undefined;
}

function decoratorsOf(declaration: Code): readonly string[] {
  return annotationsOf(declaration).flatMap((one) => [...namesIn(one.kids[0]), ...(lastName(one) === 'method_decorator' || lastName(one) === 'permission_classes' ? argumentsOf(one).flatMap(namesIn) : [])]);
}

/** `permission_classes = [IsAuthenticated]`; an empty list lets everybody in. */
function permissionsOf(type: Code): readonly string[] {
  return membersOf(type).flatMap((member) => {
    const [name, value] = member.kids[0]?.kind === 'assign' ? member.kids[0].kids : member.kind === 'var' ? member.kids.slice(2) : [];
    if (name?.kind !== 'id' || name.text !== 'permission_classes' || value?.kind !== 'list') return [];
    return value.kids.length === 0 ? ['AllowAny'] : value.kids.flatMap(namesIn);
  });
}

/** `path('x/', login_required(views.f))`, `router.register('patients', PatientViewSet)`. */
function patterns(file: CodeFile, path: string): RouteGroup[] {
  const own = pythonModule(path);
  const { names, wildcards } = pythonImports(file, path);
  return (file.byKind.get('call') ?? []).flatMap((call): RouteGroup[] => {
    if (!REGISTERS.test(lastName(call))) return [];
    const [address, view] = argumentsOf(call);
    const guards: string[] = [];
    let target = view;
    // What is wrapped around the view runs before it.
    while (target?.kind === 'call' && lastName(target) !== 'as_view') {
      guards.push(...namesIn(target.kids[0]));
      target = argumentsOf(target)[0];
    }
    const shown = (textOf(address) ?? '').replace(/^\^|\$$/g, '').replace(/\(\?P?<(\w{1,40})>[^)]{0,60}\)|<(?:\w{1,20}:)?(\w{1,40})>/g, '{$1$2}');
    const within = `${own}#${INCLUDED}`;
    // Of what includes itself nothing is said.
    const list = view?.kind === 'call' && lastName(view) === 'include' ? textOf(argumentsOf(view)[0])?.split('.').slice(-2).join('/') : undefined;
    if (list !== undefined) return list === own ? [] : [{ key: `${list}#${INCLUDED}`, guards: [], within, path: shown }];
    if (target?.kind === 'call') target = target.kids[0]?.kids[0];
    const name = lastName(target);
    if (name === '' || name === 'include') return [];
    const owner = target?.kind === 'member' && target.kids[0]?.kind === 'id' ? names.get(target.kids[0].text) : undefined;
    const imported = target?.kind === 'id' ? names.get(name) : undefined;
    const modules = owner !== undefined ? [pythonModule(owner.name === WHOLE ? owner.module : `${owner.module}/${owner.name}`)] : imported !== undefined ? [pythonModule(imported.module)] : [own, ...wildcards];
    return modules.map((module) => ({ key: `${module}#${name}`, guards, within, path: shown }));
  });
}

function settings(text: string): readonly number[] {
  const permission = DEFAULT_PERMISSION.exec(text);
  const middleware = MIDDLEWARE.exec(text);
  const own = Array.from((middleware?.[1] ?? '').matchAll(/['"]([\w.]{3,200})['"]/g), ([, name = '']) => name).some((name) => LOGIN_MIDDLEWARE.test(name));
  return [...(permission === null ? [] : [permission.index]), ...(own && middleware !== null ? [middleware.index] : [])];
}
