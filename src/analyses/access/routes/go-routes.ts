// Routes that Go registers at engines, groups and routers: gin, Echo, Fiber, chi, iris, gorilla/mux, Hertz, go-zero, net/http.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, entriesOf, entryOf, lastName, ownerName, textOf } from '../../code-parts.ts';
import { nodesWithin } from '../../nodes-within.ts';
import { namesIn } from './modules.ts';
import { joinPaths, type NamedFunction, type Route, type RouteGroup, type RoutesOfFile } from './route.ts';

const VERBS: Readonly<Record<string, string>> = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE', PATCH: 'PATCH', Any: 'ANY', Get: 'GET', Post: 'POST', Put: 'PUT', Delete: 'DELETE', Patch: 'PATCH', All: 'ANY' };
const FRAMEWORKS = new Set(['gin', 'echo', 'fiber', 'chi', 'iris', 'mux', 'http', 'rest', 'server', 'route']);
const MAKES_ENGINE = /^(?:Default|New|NewRouter|NewMux|NewServeMux|NewServer|MustNewServer)$/;
const ROUTER_TYPE = /^(?:RouterGroup|Engine|IRouter|IRoutes|Group|Echo|Router|App|Application|Party|Mux|ServeMux|Hertz|Server)$/;
/** The server of go-zero: what it uses runs before all of its routes, those before it included. */
const SERVER = 'rest';
/** Options of go-zero's routes that ask who calls. */
const ASKING_OPTION = /^With(?:Jwt|Signature)/;
/** Calls that open a group of routes. */
const OPENS_GROUP = /^(?:Group|PathPrefix|Route|Party|PartyFunc)$/;
/** Calls that change how a router answers, and give it back. */
const GIVES_ROUTER = /^(?:Subrouter|AllowMethods)$/;
/** Of gorilla/mux, chi and net/http: any method, unless the pattern or `Methods` says it. */
const HANDLES = /^(?:Handle|HandleFunc)$/;
/** Types that make a handler of a function, and change nothing else. */
const PLAIN_WRAPPER = /^(?:HandlerFunc|WrapF|WrapH)$/;
/** What runs something before the handler or router that it is given; other functions make a handler of what they are given. */
const WRAPPER = /auth|login|jwt|token|session|protect|guard|permission|require|role|middleware|verify|check|logg|cors|wrap|chain|recover/i;
const ASKS = /auth|login|jwt|token|session|protect|guard|permission|require/i;
/** The router of net/http that needs no name. */
const DEFAULT_ROUTER = 'http';

/** An engine or group under the name of a variable. */
interface Router {
  /** The engine, or the parameter that it was given. */
  readonly base: string;
  readonly guards: readonly string[];
  readonly path: string;
  readonly isServer?: true;
}

export function goRoutes(file: CodeFile, path: string): RoutesOfFile {
  const read = (file.byKind.get('func') ?? []).map((one) => new FunctionReader(file, path, one).read());
  return { routes: read.flatMap(({ routes }) => routes), groups: read.flatMap(({ groups }) => groups), checks: [], functions: read.flatMap(({ functions }) => functions) };
}

/** Packages are not told apart: a function of the same name elsewhere may be meant. */
function keyOf(name: string): string {
  return `go#${name}`;
}

/** One function, in the order of its statements: what `Use` adds counts for what follows. */
class FunctionReader {
  readonly #file: CodeFile;
  readonly #path: string;
  readonly #function: Code;
  readonly #name: string;
  readonly #routers = new Map<string, Router>();
  readonly #made = new Map<string, readonly string[]>();
  readonly #routes: Route[] = [];
  readonly #groups: RouteGroup[] = [];
  /** What names stood for outside of the function literals that are being read. */
  readonly #scopes: { readonly end: number; readonly name: string; readonly before: Router | undefined }[] = [];

  constructor(file: CodeFile, path: string, one: Code) {
    this.#file = file;
    this.#path = path;
    this.#function = one;
    this.#name = lastName(one.kids[2]);
  }

  read(): RoutesOfFile {
    const { start, end, kids } = this.#function;
    const functions: NamedFunction[] = [{ key: keyOf(this.#name), start, end }];
    (kids[4]?.kids ?? []).forEach(({ kids: [, type, name] }, index) => {
      const named = type?.kind === 'generic' ? type.kids[0] : type;
      if (name !== undefined && FRAMEWORKS.has(ownerName(named)) && ROUTER_TYPE.test(lastName(named))) this.#routers.set(name.text, { base: `${keyOf(this.#name)}(${index})`, guards: [], path: '', ...(ownerName(named) === SERVER && { isServer: true }) });
    });
    // A call that begins a chain ends before the others of it: they are read with the last.
    for (const step of nodesWithin(this.#file, ['assign', 'call'], this.#function)) {
      this.#leave(step.start);
      if (step.kind === 'assign') this.#assign(step);
      else this.#call(step);
    }
    return { routes: this.#routes, groups: this.#groups, checks: [], functions };
  }

  #assign({ kids: [name, value] }: Code): void {
    const router = name?.kind === 'id' && value !== undefined ? this.#routerIn(value) : undefined;
    if (name === undefined) return;
    if (router !== undefined) this.#routers.set(name.text, router);
    else if (name.kind === 'id' && value?.kind === 'call') this.#made.set(name.text, namesIn(value));
  }

  /** `r`, `gin.New()`, `r.Group("x", auth)`, `r.Group("x").Use(auth)`. */
  #routerIn(node: Code | undefined): Router | undefined {
    if (node?.kind === 'id') return this.#routers.get(node.text);
    if (node?.kind !== 'call') return undefined;
    const name = lastName(node);
    if (node.kids[0]?.kind === 'member' && node.kids[0].kids[0]?.kind === 'id' && this.#isStandardLibrary(node.kids[0].kids[0])) return name === 'NewServeMux' ? this.#engine() : undefined;
    if (MAKES_ENGINE.test(name) && FRAMEWORKS.has(ownerName(node))) return { ...this.#engine(), ...(ownerName(node) === SERVER && { isServer: true }) };
    const parent = node.kids[0]?.kind === 'member' ? this.#routerIn(node.kids[0].kids[0]) : undefined;
    if (parent === undefined) return undefined;
    const given = argumentsOf(node);
    if (name === 'Use' || name === 'With') return { ...parent, guards: [...parent.guards, ...given.flatMap((one) => this.#guardsIn(one))] };
    if (GIVES_ROUTER.test(name)) return parent;
    return OPENS_GROUP.test(name) ? { base: parent.base, path: joinPaths(parent.path, textOf(given[0]) ?? ''), guards: [...parent.guards, ...given.slice(1).flatMap((one) => this.#namesOf(one))] } : undefined;
  }

  /** A function that is written in place asks what it calls. */
  #guardsIn(given: Code): readonly string[] {
    if (given.kind !== 'lambda') return this.#namesOf(given);
    return nodesWithin(this.#file, ['call'], given).flatMap((call) => namesIn(call.kids[0]));
  }

  /** Of a variable that says nothing of what it asks, what it was made by: `crs := cors.New(...)`. */
  #namesOf(given: Code): readonly string[] {
    return (given.kind === 'id' && !ASKS.test(given.text) ? this.#made.get(given.text) : undefined) ?? namesIn(given);
  }

  #engine(): Router {
    const base = `${this.#path}#${this.#name}`;
    this.#groups.push({ key: base, guards: [], path: '' });
    return { base, guards: [], path: '' };
  }

  #isStandardLibrary(node: Code | undefined): boolean {
    return node?.kind === 'id' && node.text === DEFAULT_ROUTER && !this.#routers.has(DEFAULT_ROUTER);
  }

  /** Function literals that end before `at`. */
  #leave(at: number): void {
    for (let scope = this.#scopes.at(-1); scope !== undefined && scope.end <= at; scope = this.#scopes.at(-1)) {
      if (scope.before === undefined) this.#routers.delete(scope.name);
      else this.#routers.set(scope.name, scope.before);
      this.#scopes.pop();
    }
  }

  /** `r.Route("/patients", func(r chi.Router) { ... })` */
  #enter(call: Code, router: Router): void {
    const given = argumentsOf(call);
    const inner = given.at(-1);
    const parameter = inner?.kind === 'lambda' ? inner.kids[0]?.kids[0]?.kids[2] : undefined;
    if (inner === undefined || parameter?.kind !== 'id') return;
    this.#scopes.push({ end: inner.end, name: parameter.text, before: this.#routers.get(parameter.text) });
    this.#routers.set(parameter.text, { ...router, path: joinPaths(router.path, textOf(given[0]) ?? '') });
  }

  #call(call: Code): void {
    const name = lastName(call);
    const receiver = call.kids[0]?.kind === 'member' ? call.kids[0].kids[0] : undefined;
    if (HANDLES.test(name) && this.#isStandardLibrary(receiver)) {
      const base = `go#${DEFAULT_ROUTER}`;
      this.#groups.push({ key: base, guards: [], path: '' });
      this.#handle(call, { base, guards: [], path: '' }, 'ANY');
      return;
    }
    const router = this.#routerIn(receiver);
    if (router === undefined) this.#handOver(call, name);
    else if (name === 'Use') this.#use(call);
    else if (router.isServer === true) this.#addRoutes(call, router);
    else if (OPENS_GROUP.test(name) && argumentsOf(call).at(-1)?.kind === 'lambda') this.#enter(call, router);
    else if (name === 'Mount') this.#mount(call, router);
    else if (HANDLES.test(name) && argumentsOf(call).length === 2) this.#handle(call, router, 'ANY');
    // `app.Handle("GET", "/patients", handler)` of gin and iris.
    else if (name === 'Handle' && /^[A-Z]{3,7}$/.test(textOf(argumentsOf(call)[0]) ?? '')) this.#route(call, router, textOf(argumentsOf(call)[0]) ?? '', 1);
    else if (VERBS[name] !== undefined) {
      if (argumentsOf(call).length === 2) this.#handle(call, router, VERBS[name]);
      else this.#route(call, router, VERBS[name]);
    }
  }

  /** `r.Mount("/patients", patientRouter)`, `r.Mount("/patients", PatientRoutes())` */
  #mount(call: Code, { base, guards, path }: Router): void {
    const [prefix, mounted] = argumentsOf(call);
    const inner = this.#routerIn(mounted);
    if (inner !== undefined && inner.base !== base) this.#groups.push({ key: inner.base, guards, within: base, path: joinPaths(path, textOf(prefix) ?? '') });
  }

  /** `r.HandleFunc("GET /patients/{id}", auth(h.Get))`: what the handler is wrapped in runs before it. */
  #handle(call: Code, router: Router, verb: string): void {
    const [pattern, given] = argumentsOf(call);
    const text = textOf(pattern);
    if (text === undefined || given === undefined) return;
    const guards: string[] = [];
    let handler = given;
    while (handler.kind === 'call') {
      const inner = argumentsOf(handler).findLast((one) => one.kind === 'id' || one.kind === 'member' || one.kind === 'lambda' || one.kind === 'call');
      if (inner === undefined || !(PLAIN_WRAPPER.test(lastName(handler)) || WRAPPER.test(lastName(handler)))) break;
      if (!PLAIN_WRAPPER.test(lastName(handler))) guards.push(namesIn(handler.kids[0])[0] ?? '');
      handler = inner;
    }
    const [, said, path = text] = /^(?:([A-Z]{3,7})\s{1,4})?(\/.*)$/.exec(text) ?? [];
    const methods = call.parent?.kind === 'member' && call.parent.parent?.kind === 'call' && lastName(call.parent) === 'Methods' ? argumentsOf(call.parent.parent)[0] : undefined;
    const method = textOf(methods) ?? (/^Method(\w+)$/.exec(lastName(methods))?.[1] ?? '').toUpperCase();
    this.#routes.push(this.#routeTo(call, { ...router, guards: [...router.guards, ...guards.filter((one) => one !== '')] }, method === '' ? said ?? verb : method, path, handler));
  }

  /** `r.Use(auth)` as a statement, also several in a row. */
  #use(call: Code): void {
    let first: Code | undefined = call;
    while (first?.kind === 'call') first = first.kids[0]?.kids[0];
    const router = this.#routerIn(call);
    if (first?.kind === 'id' && router !== undefined && call.parent?.kind === 'exprstmt') this.#routers.set(first.text, router);
    if (router?.isServer === true) this.#groups.push({ key: router.base, guards: router.guards, path: '' });
  }

  /** `server.AddRoutes([]rest.Route{{Method: http.MethodGet, Path: "/patients", Handler: list(ctx)}}, rest.WithJwt(secret), rest.WithPrefix("/v1"))` */
  #addRoutes(call: Code, router: Router): void {
    const [given, ...options] = argumentsOf(call);
    const layered = lastName(given) === 'WithMiddlewares' ? argumentsOf(given) : undefined;
    const guards = [...literalIn(layered?.[0]).flatMap(namesIn), ...options.filter((one) => ASKING_OPTION.test(lastName(one))).map(lastName)];
    const prefix = textOf(argumentsOf(options.find((one) => lastName(one) === 'WithPrefix'))[0]) ?? '';
    for (const route of (layered?.slice(1) ?? [given]).flatMap(literalIn)) {
      const [path, handler] = [entriesOf(route).find(({ name }) => name === 'Path'), entryOf(route, 'Handler')];
      const text = textOf(path?.value);
      if (path === undefined || handler === undefined || text === undefined) continue;
      const verb = textOf(entryOf(route, 'Method')) ?? /^Method(\w+)$/.exec(lastName(entryOf(route, 'Method')))?.[1]?.toUpperCase() ?? 'ANY';
      this.#routes.push({ ...this.#routeTo(call, { ...router, guards: [...router.guards, ...guards] }, verb, joinPaths(prefix, text), handler), at: path.pair.start });
    }
  }

  #route(call: Code, router: Router, verb: string, from = 0): void {
    const [path, ...handlers] = argumentsOf(call).slice(from);
    const handler = handlers.at(-1);
    const text = textOf(path);
    if (text === undefined || handler === undefined) return;
    this.#routes.push(this.#routeTo(call, { ...router, guards: [...router.guards, ...handlers.slice(0, -1).flatMap(namesIn)] }, verb, text, handler));
  }

  #routeTo(call: Code, router: Router, verb: string, text: string, handler: Code): Route {
    const isWritten = handler.kind === 'lambda' || handler.kind === 'func';
    const name = isWritten ? '' : namesIn(handler)[0] ?? '';
    const last = text.split('/').filter((part) => /^[\w-]+$/.test(part)).at(-1) ?? verb.toLowerCase();
    const stem = (this.#path.split('/').at(-1) ?? '').replace(/\.go$/, '');
    return {
      path: joinPaths(router.path, text), verb, handler: name.includes('.') ? name.split('.').slice(-2).join('.') : `${stem}.${name === '' ? last : name}`,
      guards: router.guards, group: router.base, at: call.kids[0]?.kids[1]?.start ?? call.start,
      ...(isWritten ? { body: { start: handler.start, end: handler.end } } : name !== '' && { handledBy: keyOf(name.split('.').at(-1) ?? '') }),
    };
  }

  /** `InitUserRouter(group)`: another function registers at a router of this one; `auth(router)`: one runs before all of it. */
  #handOver(call: Code, name: string): void {
    argumentsOf(call).forEach((given, index) => {
      const router = name === '' ? undefined : this.#routerIn(given);
      if (router === undefined) return;
      if (call.parent?.kind !== 'exprstmt' && ASKS.test(name)) this.#groups.push({ key: router.base, guards: namesIn(call.kids[0]), path: '' });
      else this.#groups.push({ key: `${keyOf(name)}(${index})`, guards: router.guards, within: router.base, path: router.path });
    });
  }
}

/** The elements of `[]T{…}`, also where it is spread; of `T{…}` itself, its entries. */
function literalIn(node: Code | undefined): readonly Code[] {
  if (node?.kind === 'spread') return literalIn(node.kids.at(-1));
  const body = node?.kind === 'new' ? node.kids[1] : node;
  if (body?.kind !== 'list') return body?.kind === 'dict' ? [body] : [];
  return body.kids.map((one) => (one.kind === 'new' && one.kids[1]?.kind === 'dict' ? one.kids[1] : one));
}
