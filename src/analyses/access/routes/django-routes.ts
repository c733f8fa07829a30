// Views of Django and its REST framework, and the patterns of addresses that register them.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { annotationsOf, argumentsOf, basesOf, lastName, membersOf, textOf } from '../../code-parts.ts';
import { namesIn, pythonImports, pythonModule, WHOLE } from './modules.ts';
import type { Route, RouteGroup, RoutesOfFile } from './route.ts';

/** Classes of the frameworks that views are built on, and parts for them that ask for nothing. */
const VIEW_BASE = /^(?:View|TemplateView|ListView|DetailView|CreateView|UpdateView|DeleteView|FormView|RedirectView|APIView|GenericAPIView|\w{0,40}APIView|GenericViewSet|ModelViewSet|ReadOnlyModelViewSet|ViewSet|\w{3,20}ModelMixin)$/;
const REGISTERS = /^(?:path|re_path|url|register)$/;
/** Settings that ask for a login before every view. */
const DEFAULT_PERMISSION = /DEFAULT_PERMISSION_CLASSES['"]\s{0,8}:\s{0,8}[([][^)\]]{0,400}(?:IsAuthenticated|DjangoModelPermissions|Permission\b|IsAdminUser)/;
const MIDDLEWARE = /\bMIDDLEWARE(?:_CLASSES)?\s{0,4}\+?=\s{0,4}[([]([^)\]]{0,4000})/;
/** A middleware of the project itself whose name says that it asks for a login. */
const LOGIN_MIDDLEWARE = /^(?!django\.)[\w.]{0,200}(?:[Ll]ogin|[Aa]uth|[Tt]oken|[Jj]wt|JWT|[Pp]ermission)\w{0,60}$/;

export function djangoRoutes(file: CodeFile, path: string): RoutesOfFile {
  const { text } = file;
  return { routes: /\b(?:django|rest_framework)\b/.test(text) ? views(file, path) : [], groups: text.includes('urlpatterns') || text.includes('.register(') ? patterns(file, path) : [], checks: settings(text), functions: [] };
}

/** Functions that take a request, and classes of views; whether somebody registers them is known to the patterns alone. */
function views(file: CodeFile, path: string): Route[] {
  const module = pythonModule(path);
  const stem = module.split('/').at(-1) ?? '';
  const classes = new Map((file.byKind.get('class') ?? []).map((type) => [lastName(type.kids[1]), type]));
  return file.root.kids.flatMap((node): Route[] => {
    const name = node.kind === 'class' ? lastName(node.kids[1]) : lastName(node.kids[2]);
    const guards = node.kind === 'func' && lastName(node.kids[4]?.kids[0]?.kids[2]) === 'request' ? decoratorsOf(node) : node.kind === 'class' ? guardsOfView(node, classes, 0) : undefined;
    return guards === undefined || name === '' ? [] : [{ path: '', verb: 'ANY', handler: `${stem}.${name}`, guards, group: `${module}#${name}`, at: node.start, body: { start: node.start, end: node.end } }];
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
    if (target?.kind === 'call') target = target.kids[0]?.kids[0];
    const name = lastName(target);
    if (name === '' || name === 'include') return [];
    const owner = target?.kind === 'member' && target.kids[0]?.kind === 'id' ? names.get(target.kids[0].text) : undefined;
    const imported = target?.kind === 'id' ? names.get(name) : undefined;
    const modules = owner !== undefined ? [pythonModule(owner.name === WHOLE ? owner.module : `${owner.module}/${owner.name}`)] : imported !== undefined ? [pythonModule(imported.module)] : [own, ...wildcards];
    return modules.map((module) => ({ key: `${module}#${name}`, guards, path: (textOf(address) ?? '').replace(/^\^|\$$/g, '').replace(/\(\?P?<(\w{1,40})>[^)]{0,60}\)|<(?:\w{1,20}:)?(\w{1,40})>/g, '{$1$2}') }));
  });
}

function settings(text: string): readonly number[] {
  const permission = DEFAULT_PERMISSION.exec(text);
  const middleware = MIDDLEWARE.exec(text);
  const own = Array.from((middleware?.[1] ?? '').matchAll(/['"]([\w.]{3,200})['"]/g), ([, name = '']) => name).some((name) => LOGIN_MIDDLEWARE.test(name));
  return [...(permission === null ? [] : [permission.index]), ...(own && middleware !== null ? [middleware.index] : [])];
}
