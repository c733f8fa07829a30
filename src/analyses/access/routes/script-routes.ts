// Routes that JavaScript and TypeScript register by calls: Express, Koa's router, Fastify, Hono, egg.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, entriesOf, lastName, textOf } from '../../code-parts.ts';
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import { refuses } from '../asks-who-calls.ts';
import { namesIn, requiredHere, scriptImports, scriptModule, WHOLE, type Imported } from './modules.ts';
import { joinPaths, NO_ROUTES, type NamedFunction, type Route, type RouteGroup, type RoutesOfFile } from './route.ts';

const VERBS: Readonly<Record<string, string>> = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE', del: 'DELETE', patch: 'PATCH', all: 'ANY' };
/** What makes an application: nothing is above its routes. */
const APPLICATION = /^(?:express|fastify|Fastify|Koa|Hono|createServer|polka|restify)$/;
const ROUTER = /^(?:Router|KoaRouter|Hono|PromiseRouter)$/;
const ROUTER_MODULE = /^(?:@koa\/router|koa-router|express-promise-router)$/;
/** Parameters and parts of the application under these names are routers of somebody else. */
const GIVEN = /^(?:app|router|fastify|server|api)$/;
/** Names of what is mounted: they may speak of logins and ask for none. */
const MOUNTED = /rout(?:e|er|es|ers|ing)$|controllers?$|endpoints?$|api$/i;
/** Where egg looks for its routes and its settings, in the folder of the application. */
const EGG_ROUTER = /(?<=^|\/)app\/router(?:\.[jt]s$|\/)/;
const EGG_SETTINGS = /(?<=^|\/)config\/config\.\w{1,40}\.[jt]s$/;
/** Options of a route of Fastify whose functions run before it. */
const HOOKS = new Set(['preHandler', 'onRequest', 'preValidation', 'beforeHandler']);
/** What a guard that a file writes out is called. */
const WRITTEN_OUT = 'auth';
/** Roles that a guard is given, and what such a guard is called. */
const ROLE = /^(?:ROLE_)?(?:super_?)?(?:admin|administrator|doctor|nurse|patient|physician|pharmacist|technician|therapist|receptionist|cashier|manager|director|dentist|radiologist|staff)s?$/i;
const NAMED_ROLE = 'role';

export function scriptRoutes(file: CodeFile, path: string, signs: LoginSigns): RoutesOfFile {
  return new ScriptReader(file, path, signs).read();
}

/** `router.use('/x', auth, child)`: what runs from here on. */
interface Use {
  readonly router: string;
  readonly path: string;
  readonly guards: readonly string[];
  readonly at: number;
}

class ScriptReader {
  readonly #file: CodeFile;
  readonly #path: string;
  readonly #module: string;
  readonly #signs: LoginSigns;
  readonly #imports: ReadonlyMap<string, Imported>;
  /** Routers and applications by the name of their variable. */
  readonly #routers = new Map<string, 'application' | 'router' | 'given'>();
  readonly #uses: Use[] = [];
  readonly #groups: RouteGroup[] = [];
  readonly #mounted = new Set<string>();

  constructor(file: CodeFile, path: string, signs: LoginSigns) {
    this.#file = file;
    this.#signs = signs;
    this.#path = path;
    this.#module = scriptModule(path);
    this.#imports = scriptImports(file, path);
  }

  read(): RoutesOfFile {
    const application = eggApplication(EGG_SETTINGS, this.#path);
    if (application !== undefined) return { ...NO_ROUTES, groups: this.#eggMiddlewares().map((guards) => ({ key: application, guards, path: '' })) };
    this.#findRouters();
    const functions = this.#functions();
    if (this.#routers.size === 0) return { ...NO_ROUTES, functions };
    const calls = [...this.#file.byKind.get('call') ?? []].sort((a, b) => a.end - b.end);
    const routes: Route[] = [];
    for (const call of calls) {
      const name = lastName(call.kids[0]);
      if (name === 'use' || name === 'addHook') this.#use(call);
      else if (VERBS[name] !== undefined && call.kids[0]?.kind === 'member') routes.push(...this.#route(call, VERBS[name]));
      else this.#handOver(call);
    }
    this.#export();
    return { routes, groups: this.#groups, checks: [], functions };
  }

  #findRouters(): void {
    for (const { kids: [, , name, value] } of this.#file.byKind.get('var') ?? []) {
      if (name?.kind === 'dict' && value?.kind === 'id' && value.text === 'app') {
        for (const { kids: [, local] } of name.kids) if (local?.text === 'router') this.#routers.set('router', 'given');
      }
      if (name?.kind !== 'id' || (value?.kind !== 'call' && value?.kind !== 'new')) continue;
      const made = lastName(value);
      const [callee] = value.kids;
      if (ROUTER.test(made) || (callee?.kind === 'call' && ROUTER_MODULE.test(textOf(argumentsOf(callee)[0]) ?? '')) || ROUTER_MODULE.test(callee?.qualified ?? '')) this.#routers.set(name.text, 'router');
      else if (APPLICATION.test(made)) this.#routers.set(name.text, 'application');
    }
    for (const { kids: [, , name] } of this.#file.byKind.get('param') ?? []) if (name?.kind === 'id' && GIVEN.test(name.text) && !this.#routers.has(name.text)) this.#routers.set(name.text, 'given');
    for (const [name, kind] of this.#routers) {
      if (kind === 'application') this.#groups.push({ key: this.#keyOf(name), guards: [], path: '' });
      // The router of egg is the application's own; its files lie in one place.
      else if (kind === 'given') {
        const application = eggApplication(EGG_ROUTER, this.#path);
        if (application !== undefined) this.#groups.push({ key: this.#keyOf(name), guards: [], within: application, path: '' }, { key: application, guards: [], path: '' });
      }
    }
  }

  /** `config.middleware = ['auth']`, `exports.middleware = [...]`: what egg runs before each handler. */
  #eggMiddlewares(): (readonly string[])[] {
    return (this.#file.byKind.get('assign') ?? []).flatMap(({ kids: [target, value] }) => (lastName(target) === 'middleware' && value?.kind === 'list' ? [value.kids.flatMap((one) => textOf(one) ?? [])] : []));
  }

  /** What a router is called in other files. */
  #keyOf(name: string): string {
    return this.#routers.get(name) === 'given' ? `${this.#module}#()` : `${this.#module}#${name}`;
  }

  /** The name of the router that is meant, and the path that `route('/x')` gives it. */
  #routerIn(node: Code | undefined): { readonly name: string; readonly path: string } | undefined {
    if (node?.kind === 'call') {
      const name = lastName(node.kids[0]);
      const inner = this.#routerIn(node.kids[0]?.kids[0]);
      if (inner === undefined) return undefined;
      return name === 'route' ? { ...inner, path: textOf(argumentsOf(node)[0]) ?? '' } : VERBS[name] === undefined && name !== 'use' ? undefined : inner;
    }
    const name = node?.kind === 'member' ? lastName(node) : node?.kind === 'id' ? node.text : '';
    return this.#routers.has(name) ? { name, path: '' } : undefined;
  }

  #use(call: Code): void {
    const router = this.#routerIn(call.kids[0]?.kids[0]);
    const given = argumentsOf(call);
    if (router === undefined || given.length === 0) return;
    const path = textOf(given[0]);
    const parts = path === undefined ? given : given.slice(1);
    const mounted = parts.flatMap((part) => this.#mountedBy(part) ?? []);
    const guards = parts.filter((part) => this.#mountedBy(part) === undefined).flatMap((part) => this.#guardsIn(part));
    const isHook = lastName(call.kids[0]) === 'addHook';
    if (mounted.length === 0) this.#uses.push({ router: router.name, path: isHook ? '' : path ?? '', guards, at: call.start });
    for (const key of mounted) {
      this.#mounted.add(key);
      this.#groups.push({ key, guards: [...this.#before(router.name, path ?? '', call.start), ...guards], within: this.#keyOf(router.name), path: path ?? '' });
    }
  }

  /** `require('./routes')(app)`: another file registers its routes at a router of this one. */
  #handOver(call: Code): void {
    const [callee] = call.kids;
    const module = callee?.kind === 'call' ? requiredHere(callee, this.#path) : callee?.kind === 'id' ? this.#imports.get(callee.text)?.module : undefined;
    const router = module === undefined ? undefined : argumentsOf(call).flatMap((one) => this.#routerIn(one) ?? [])[0];
    if (router !== undefined) this.#groups.push({ key: `${module ?? ''}#()`, guards: this.#before(router.name, '', call.start), within: this.#keyOf(router.name), path: '' });
  }

  /** The key of the router that is mounted: `patientRoutes`, `patients.router`, `router.routes()`, `require('./patients')`. */
  #mountedBy(part: Code): string | undefined {
    if (part.kind === 'call' || part.kind === 'member') {
      const module = requiredHere(part, this.#path);
      if (module !== undefined) return `${module}#${WHOLE}`;
      if (part.kind === 'call') return /^(?:routes|middleware|callback)$/.test(lastName(part)) ? this.#mountedBy(part.kids[0]?.kids[0] ?? part) : undefined;
      const owner = part.kids[0]?.kind === 'id' ? this.#imports.get(part.kids[0].text) : undefined;
      return owner !== undefined && MOUNTED.test(lastName(part)) ? `${owner.module}#${lastName(part) === 'default' ? WHOLE : lastName(part)}` : undefined;
    }
    if (part.kind !== 'id') return undefined;
    if (this.#routers.has(part.text)) return this.#keyOf(part.text);
    const imported = this.#imports.get(part.text);
    if (imported === undefined || !(MOUNTED.test(part.text) || /(?:^|[/.])(?:rout(?:e|er|es|ers)|controllers?|api)(?:[/.]|$)|rout(?:e|es|er)$/i.test(imported.module))) return undefined;
    return `${imported.module}#${imported.name}`;
  }

  /** Guards of the router that stand before `at` and cover the path. */
  #before(router: string, path: string, at: number): readonly string[] {
    return this.#uses.filter((use) => use.router === router && use.at < at && (use.path === '' || use.path === '*' || joinPaths(path).startsWith(joinPaths(use.path)))).flatMap((use) => use.guards);
  }

  #guardsIn(node: Code): readonly string[] {
    if (node.kind === 'lambda' || node.kind === 'func') return refuses(this.#file.text.slice(node.start, node.end), this.#signs) ? [WRITTEN_OUT] : [];
    // `checkUserType('nurse', 'admin')`: who is let through is named.
    const roles = node.kind === 'call' && argumentsOf(node).flatMap((one) => (one.kind === 'list' ? one.kids : [one])).some((one) => ROLE.test(textOf(one) ?? ''));
    return roles ? [...namesIn(node), NAMED_ROLE] : namesIn(node);
  }

  #route(call: Code, verb: string): Route[] {
    const router = this.#routerIn(call.kids[0]?.kids[0]);
    const given = argumentsOf(call);
    const isChained = router?.path !== undefined && router.path !== '';
    const path = isChained ? router.path : textOf(given[0]);
    const handlers = isChained ? given : given.slice(1);
    const handler = handlers.at(-1);
    if (router === undefined || path === undefined || !/^[/*]|^$/.test(path) || handler === undefined || !isFunction(handler)) return [];
    const options = handlers.flatMap((one) => entriesOf(one)).filter(({ name }) => HOOKS.has(name)).flatMap(({ value }) => this.#guardsIn(value));
    const guards = handlers.slice(0, -1).filter(({ kind }) => kind !== 'dict').flatMap((one) => this.#guardsIn(one));
    const handledBy = this.#keyOfFunction(handler);
    return [{
      path, verb, handler: this.#handlerName(handler, path, verb), ...(handledBy !== undefined && { handledBy }), guards: [...this.#before(router.name, path, call.start), ...guards, ...options, ...wrapping(handler)],
      group: this.#keyOf(router.name), at: call.start, ...(isWritten(handler) && { body: { start: handler.start, end: handler.end } }),
    }];
  }

  /** `patientController.list`; of a function that is written here, the file and the end of its path. */
  #handlerName(handler: Code, path: string, verb: string): string {
    const [name = ''] = isWritten(handler) ? [] : namesIn(handler.kind === 'call' ? argumentsOf(handler).at(-1) ?? handler : handler);
    const stem = (this.#module.split('/').at(-1) ?? '').replace(/[.-](\w)/g, (_, first: string) => first.toUpperCase());
    if (name.includes('.')) return name.split('.').slice(-2).join('.');
    return `${stem}.${name === '' ? path.split('/').filter((part) => /^[\w-]+$/.test(part)).at(-1) ?? verb.toLowerCase() : name}`;
  }

  /** The function of another file that a route names: `patientController.list`, `list`; in a wrapper, too. */
  #keyOfFunction(handler: Code): string | undefined {
    if (handler.kind === 'call') return argumentsOf(handler).flatMap((one) => this.#keyOfFunction(one) ?? [])[0];
    if (handler.kind === 'id') {
      const imported = this.#imports.get(handler.text);
      return imported === undefined ? `${this.#module}#${handler.text}` : `${imported.module}#${imported.name}`;
    }
    const owner = handler.kind === 'member' && handler.kids[0]?.kind === 'id' ? this.#imports.get(handler.kids[0].text) : undefined;
    return owner === undefined ? undefined : `${owner.module}#${lastName(handler)}`;
  }

  /** `exports.list = ...`, `const list = asyncHandler(...)`, `function list`, methods. */
  #functions(): NamedFunction[] {
    const named = (name: string, { start, end }: Code): NamedFunction[] => (name === '' ? [] : [{ key: `${this.#module}#${name}`, start, end }]);
    const kinds = this.#file.byKind;
    return [
      ...(kinds.get('func') ?? []).flatMap((one) => named(lastName(one.kids[2]), one)),
      ...(kinds.get('var') ?? []).flatMap((one) => (one.kids[3] !== undefined && isWritten(one.kids[3]) ? named(lastName(one.kids[2]), one) : [])),
      ...(kinds.get('assign') ?? []).flatMap((one) => (one.kids[1] !== undefined && isWritten(one.kids[1]) ? named(lastName(one.kids[0]), one) : [])),
    ];
  }

  /** Names under which other files know the routers of this one. */
  #export(): void {
    for (const statement of this.#file.statements) {
      const [expression] = statement.kids;
      if (statement.kind !== 'exprstmt' || expression === undefined) continue;
      if (statement.text === 'export') this.#exportAs(expression, WHOLE);
      if (expression.kind !== 'assign') continue;
      const [target, value] = expression.kids;
      const owner = target?.kind === 'member' ? lastName(target.kids[0]) : '';
      if (value !== undefined && lastName(target) === 'exports') this.#exportAs(value, WHOLE);
      else if (value !== undefined && owner === 'exports') this.#exportAs(value, lastName(target));
    }
  }

  #exportAs(value: Code, name: string): void {
    const local = value.kind === 'id' ? value.text : value.kind === 'call' && lastName(value) === 'routes' ? lastName(value.kids[0]?.kids[0]) : '';
    if (this.#routers.get(local) === 'router' && local !== name && !this.#mounted.has(this.#keyOf(local))) this.#groups.push({ key: this.#keyOf(local), guards: [], within: `${this.#module}#${name}`, path: '' });
  }
}

/** The application of egg that the file belongs to, as a group around its routers. */
function eggApplication(place: RegExp, path: string): string | undefined {
  const found = place.exec(path);
  return found === null ? undefined : `${path.slice(0, found.index)}app#egg`;
}

function isFunction(node: Code): boolean {
  return node.kind === 'lambda' || node.kind === 'func' || node.kind === 'id' || node.kind === 'member' || (node.kind === 'call' && argumentsOf(node).length > 0);
}

/** Whether the handler's code stands here, maybe in a wrapper. */
function isWritten(node: Code): boolean {
  return node.kind === 'lambda' || node.kind === 'func' || (node.kind === 'call' && argumentsOf(node).some(isWritten));
}

/** `withAuth(async (req, res) => ...)` */
function wrapping(handler: Code): readonly string[] {
  return handler.kind === 'call' ? namesIn(handler.kids[0]) : [];
}
