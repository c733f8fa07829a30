// Routes that PHP registers by calls: Laravel and Lumen, ThinkPHP; middlewares that a project puts before all of them.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, entryOf, lastName, textOf } from '../../code-parts.ts';
import { PhpNames, phpKey } from './php-names.ts';
import { joinPaths, NO_ROUTES, type Route, type RouteGroup, type RoutesOfFile } from './route.ts';

const VERBS: Readonly<Record<string, string>> = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE', patch: 'PATCH', any: 'ANY', match: 'ANY', rule: 'ANY' };
/** Handlers of a resource, with their verbs. */
const RESOURCE: Readonly<Record<string, string>> = { index: 'GET', create: 'GET', store: 'POST', save: 'POST', show: 'GET', read: 'GET', edit: 'GET', update: 'PUT', destroy: 'DELETE', delete: 'DELETE' };
const RESOURCES = /^(?:api)?resources?$/;
const ROUTER = /^\$(?:router|app|api|route)$/;
/** Where string handlers of Laravel are looked for. */
const LARAVEL_CONTROLLERS = 'app.http.controllers';
/** A middleware that asks for a login, by its name. */
const ASKS_BY_NAME = /auth(?!enticatesession)|login|jwt|permission|(?<!csrf)token/i;
const LISTS_MIDDLEWARES = /^\$(?:middleware|middlewaregroups)$/;
/** Opens a route for a guard that is taken away. */
const OPENED = 'SkipAuth';

export function phpRoutes(file: CodeFile, path: string): RoutesOfFile {
  const { text } = file;
  const names = new PhpNames(file);
  const checks = projectMiddlewares(file, path, names);
  if (!/\bRoute::|\$(?:router|app|api|route)->(?:get|post|put|delete|group|resource)\(/.test(text)) return { ...NO_ROUTES, checks };
  return { ...new RouteReader(file, path, names).read(), checks };
}

/** `Route::middleware('auth')->prefix('x')->group(...)`: the calls of a chain, the first one first. */
interface Link {
  readonly name: string;
  readonly call: Code;
}

/** What groups around a route give it. */
interface Scope {
  readonly path: string;
  readonly guards: readonly string[];
  readonly namespace: string;
  readonly controller: string | undefined;
}

class RouteReader {
  readonly #file: CodeFile;
  readonly #path: string;
  readonly #names: PhpNames;
  readonly #scopes = new Map<Code, Scope>();

  constructor(file: CodeFile, path: string, names: PhpNames) {
    this.#file = file;
    this.#path = path;
    this.#names = names;
  }

  read(): RoutesOfFile {
    const routes: Route[] = [];
    // Nothing may be above the file; a place that mounts it says more.
    const groups: RouteGroup[] = [{ key: fileKey(this.#path), guards: [], path: '' }];
    for (const call of this.#file.byKind.get('call') ?? []) {
      if (/^(?:require|include)(?:_once)?$/.test(lastName(call))) {
        groups.push(...this.#mounted(call, this.#around(call)));
        continue;
      }
      // The last call of a chain stands for all of it.
      if (call.parent?.kind === 'member' && call.parent.kids[0] === call) continue;
      const links = linksOf(call);
      const action = links.find(({ name }) => name === 'group' || VERBS[name] !== undefined || RESOURCES.test(name));
      if (action === undefined) continue;
      const scope = this.#withLinks(this.#around(call), links, action);
      if (action.name === 'group') groups.push(...argumentsOf(action.call).flatMap((one) => this.#mounted(one, scope)));
      else routes.push(...(RESOURCES.test(action.name) ? this.#resource(action, links, scope) : this.#route(action, scope)));
    }
    return { routes, groups, checks: [], functions: [] };
  }

  /** What the groups around a place give it. */
  #around(node: Code): Scope {
    let one = node.parent;
    while (one !== undefined && one.kind !== 'lambda') one = one.parent;
    if (one === undefined) return { path: '', guards: [], namespace: '', controller: undefined };
    const known = this.#scopes.get(one);
    if (known !== undefined) return known;
    const call = one.parent?.kind === 'args' ? one.parent.parent : undefined;
    let whole = call;
    while (whole?.parent?.kind === 'member' && whole.parent.kids[0] === whole) whole = whole.parent.parent;
    const links = whole === undefined ? [] : linksOf(whole);
    const action = links.find((link) => link.call === call && link.name === 'group');
    const outer = this.#around(one);
    const scope = action === undefined ? outer : this.#withLinks(outer, links, action);
    this.#scopes.set(one, scope);
    return scope;
  }

  #withLinks(outer: Scope, links: readonly Link[], action: Link): Scope {
    let { path, namespace, controller } = outer;
    const guards = [...outer.guards];
    const removed: string[] = [];
    for (const { name, call } of links) {
      const given = argumentsOf(call);
      if (name === 'middleware') guards.push(...given.flatMap((one) => this.#guards(one)));
      else if (name === 'withoutmiddleware') removed.push(...given.flatMap((one) => this.#guards(one)));
      else if (name === 'prefix' && links.indexOf(action) > 0) path = joinPaths(path, textOf(given[0]) ?? '');
      else if (name === 'namespace') namespace = `${namespace}.${dotted(textOf(given[0]) ?? '')}`;
      else if (name === 'controller') controller = given[0] === undefined ? undefined : this.#classIn(given[0]);
    }
    const [options] = argumentsOf(action.call);
    if (action.name === 'group' && options?.kind === 'list') {
      for (const key of ['middleware', 'before']) guards.push(...this.#guards(entryOf(options, key)));
      path = joinPaths(path, textOf(entryOf(options, 'prefix')) ?? '');
      const inner = dotted(textOf(entryOf(options, 'namespace')) ?? '');
      if (inner !== '') namespace = `${namespace}.${inner}`;
    } else if (action.name === 'group' && argumentsOf(action.call).length > 1) path = joinPaths(path, textOf(options) ?? '');
    // A guard that is taken away again opens what it stood before.
    if (removed.some((one) => ASKS_BY_NAME.test(one))) guards.unshift(OPENED);
    return { path, guards, namespace, controller };
  }

  #guards(node: Code | undefined): readonly string[] {
    return this.#names.middlewares(node).map(({ name }) => name);
  }

  #route({ name, call }: Link, scope: Scope): Route[] {
    const given = argumentsOf(call);
    const [address, handler] = name === 'match' ? given.slice(1) : given;
    const path = textOf(address);
    if (path === undefined || handler === undefined) return [];
    const options = handler.kind === 'list' && entryOf(handler, 'uses') !== undefined ? handler : undefined;
    const target = entryOf(options, 'uses') ?? handler;
    const guards = [...scope.guards, ...this.#guards(entryOf(options, 'middleware')), ...(name === 'rule' ? [] : this.#guards(entryOf(given[2], 'middleware')))];
    const common = { path: joinPaths(scope.path, path), verb: VERBS[name] ?? 'ANY', guards, at: call.kids[0]?.kids[1]?.start ?? call.start };
    if (target.kind === 'lambda' || target.kind === 'func') {
      const last = path.split('/').filter((part) => /^[\w-]+$/.test(part)).at(-1) ?? name;
      return [{ ...common, handler: `routes.${last}`, group: fileKey(this.#path), body: { start: target.start, end: target.end } }];
    }
    const named = this.#handlerIn(target, scope);
    return named === undefined ? [] : [this.#toRoute(common, named.type, named.method)];
  }

  #resource({ name, call }: Link, links: readonly Link[], scope: Scope): Route[] {
    const [address, controller, options] = argumentsOf(call);
    const path = textOf(address);
    const type = controller === undefined ? undefined : this.#controller(controller, scope);
    if (path === undefined || type === undefined) return [];
    const listed = (key: string): readonly string[] | undefined => {
      const node = entryOf(options, key) ?? argumentsOf(links.find((link) => link.name === key)?.call)[0];
      return node === undefined ? undefined : node.kind === 'list' ? node.kids.flatMap((one) => textOf(one) ?? []) : [textOf(node) ?? ''];
    };
    const only = listed('only');
    const except = listed('except') ?? [];
    return Object.entries(RESOURCE).filter(([method]) => (only?.includes(method) ?? true) && !except.includes(method) && !(name.startsWith('api') && /^(?:create|edit)$/.test(method)))
      .map(([method, verb]) => this.#toRoute({ path: joinPaths(scope.path, path), verb, guards: scope.guards, at: call.kids[0]?.kids[1]?.start ?? call.start }, type, method));
  }

  #toRoute(common: Pick<Route, 'path' | 'verb' | 'guards' | 'at'>, type: string, method: string): Route {
    const key = phpKey(type, method);
    return { ...common, handler: `${type.split('.').at(-1)?.replace(/(?<=.)Controller$/i, '') ?? ''}.${method}`, group: fileKey(this.#path), handledBy: key, handlerGroup: key };
  }

  /** `'Patient@list'`, `[PatientController::class, 'list']`, `PatientController::class`, `'api/Patient/list'` of ThinkPHP. */
  #handlerIn(node: Code, scope: Scope): { readonly type: string; readonly method: string } | undefined {
    const text = textOf(node);
    if (text?.includes('@') === true) {
      const [name = '', method = ''] = text.split('@');
      return { type: this.#named(name, scope), method };
    }
    if (text !== undefined && scope.controller !== undefined) return { type: scope.controller, method: text };
    if (text !== undefined) return thinkHandler(text, this.#path);
    const [type, method]: readonly (Code | undefined)[] = node.kind === 'list' ? node.kids : [node];
    const name = type === undefined ? undefined : this.#classIn(type);
    return name === undefined ? undefined : { type: name, method: textOf(method) ?? '__invoke' };
  }

  #controller(node: Code, scope: Scope): string | undefined {
    const text = textOf(node);
    if (text === undefined) return this.#classIn(node);
    return text.includes('/') ? thinkHandler(`${text}/index`, this.#path)?.type : this.#named(text, scope);
  }

  #named(name: string, { namespace }: Scope): string {
    const own = dotted(name);
    return /^(?:\\|app\\)/i.test(name) ? own : [LARAVEL_CONTROLLERS, ...namespace.split('.').filter((part) => part !== '' && !/^(?:app|http|controllers)$/i.test(part)), own].join('.');
  }

  /** `PatientController::class`, with its own letters. */
  #classIn(node: Code): string | undefined {
    const [type, last] = node.kind === 'member' ? node.kids : [];
    if (type === undefined || last?.text !== 'class') return undefined;
    const whole = this.#names.classOf(type);
    const written = this.#names.written(type).split('\\').at(-1) ?? '';
    return whole.endsWith(`.${written.toLowerCase()}`) ? `${whole.slice(0, -written.length)}${written}` : whole;
  }

  /** `base_path('routes/api.php')`, `__DIR__ . '/auth.php'`: another file that is read here. */
  #mounted(node: Code, scope: Scope): RouteGroup[] {
    const file = /['"]([\w./-]{1,200}\.php)['"]/.exec(node.kind === 'lambda' ? '' : this.#names.written(node))?.[1];
    if (file === undefined) return [];
    const here = this.#path.split('/').at(-2) ?? '';
    const known = file.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    return [{ key: fileKey(known.length > 1 ? known.join('/') : `${here}/${known.join('')}`), guards: scope.guards, within: fileKey(this.#path), path: scope.path }];
  }
}

/** The last two parts: where a project begins is unknown. */
function fileKey(path: string): string {
  return `php-routes#${path.split('/').slice(-2).join('/')}`;
}

function dotted(name: string): string {
  return name.replaceAll(/[\\/]/g, '.').replace(/^\.|\.$/g, '');
}

/** The calls of a chain that begins at `Route` or at a router; none where it does not. */
function linksOf(last: Code): readonly Link[] {
  const links: Link[] = [];
  let call: Code | undefined = last;
  while (call?.kind === 'call' && call.kids[0]?.kind === 'member') {
    const member: Code = call.kids[0];
    links.unshift({ name: lastName(member), call });
    [call] = member.kids;
  }
  return call?.kind === 'id' && (call.text === 'route' || ROUTER.test(call.text)) ? links : [];
}

/** `api/Patient/list` and `api/v1.Patient/list` of version 5, `Patient/list` of version 6. */
function thinkHandler(text: string, path: string): { readonly type: string; readonly method: string } | undefined {
  const parts = text.replace(/^\//, '').split('/');
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^[\w.]{1,80}$/.test(part))) return undefined;
  const [method = '', controller = '', module] = [...parts].reverse();
  const own = module ?? /(?:^|\/)app\/(\w{1,40})\/route\//.exec(path)?.[1];
  return { type: ['app', ...(own === undefined ? [] : [own]), 'controller', controller].join('.'), method };
}

/** Offsets of lists of middlewares before every route, one of which asks for a login by its name. */
function projectMiddlewares(file: CodeFile, path: string, names: PhpNames): readonly number[] {
  const isKernel = /(?:^|\/)Kernel\.php$/.test(path);
  const lists = isKernel
    ? (file.byKind.get('var') ?? []).filter(({ kids: [, , name] }) => name !== undefined && LISTS_MIDDLEWARES.test(name.text.toLowerCase())).map(({ kids: [, , , value] }) => value)
    : /(?:^|\/)(?:middleware|tags)\.php$/.test(path) ? (file.byKind.get('return') ?? []).map(({ kids: [value] }) => value)
      : file.text.includes('withMiddleware') ? ['append', 'prepend', 'web', 'api', 'group', 'appendtogroup'].flatMap((name) => file.callsByName.get(name) ?? []).filter((call) => call.kids[0]?.kids[0]?.text === '$middleware') : [];
  return lists.flatMap((list) => (list !== undefined && namesIn(list, names).some((name) => ASKS_BY_NAME.test(name)) ? [list.start] : []));
}

/** What a list of middlewares names, in groups, too; what the framework brings along asks nobody. */
function namesIn(node: Code, names: PhpNames): readonly string[] {
  if (node.kind === 'member' || node.kind === 'string') {
    const name = textOf(node) ?? names.written(node).replace(/::class$/i, '');
    return /^\\?(?:think|illuminate)\\/i.test(name) ? [] : [name];
  }
  return node.kids.flatMap((kid) => namesIn(kid, names));
}
