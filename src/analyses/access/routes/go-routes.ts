// Routes that Go registers at engines and groups: gin, Echo, Fiber.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { argumentsOf, lastName, ownerName, textOf } from '../../code-parts.ts';
import { namesIn } from './modules.ts';
import { joinPaths, type NamedFunction, type Route, type RouteGroup, type RoutesOfFile } from './route.ts';

const VERBS: Readonly<Record<string, string>> = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE', PATCH: 'PATCH', Any: 'ANY', Get: 'GET', Post: 'POST', Put: 'PUT', Delete: 'DELETE', Patch: 'PATCH', All: 'ANY' };
const FRAMEWORKS = new Set(['gin', 'echo', 'fiber']);
const MAKES_ENGINE = /^(?:Default|New)$/;
const ROUTER_TYPE = /^(?:RouterGroup|Engine|IRouter|IRoutes|Group|Echo|Router|App)$/;

/** An engine or group under the name of a variable. */
interface Router {
  /** The engine, or the parameter that it was given. */
  readonly base: string;
  readonly guards: readonly string[];
  readonly path: string;
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
  readonly #routes: Route[] = [];
  readonly #groups: RouteGroup[] = [];

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
      if (name !== undefined && FRAMEWORKS.has(ownerName(named)) && ROUTER_TYPE.test(lastName(named))) this.#routers.set(name.text, { base: `${keyOf(this.#name)}(${index})`, guards: [], path: '' });
    });
    const within = (node: Code): boolean => node.start >= start && node.end <= end;
    const steps = [...this.#file.byKind.get('assign') ?? [], ...this.#file.byKind.get('call') ?? []].filter(within).sort((a, b) => a.start - b.start || b.end - a.end);
    // A call that begins a chain ends before the others of it: they are read with the last.
    for (const step of steps) {
      if (step.kind === 'assign') this.#assign(step);
      else this.#call(step);
    }
    return { routes: this.#routes, groups: this.#groups, checks: [], functions };
  }

  #assign({ kids: [name, value] }: Code): void {
    const router = name?.kind === 'id' && value !== undefined ? this.#routerIn(value) : undefined;
    if (name === undefined || router === undefined) return;
    this.#routers.set(name.text, router);
  }

  /** `r`, `gin.New()`, `r.Group("x", auth)`, `r.Group("x").Use(auth)`. */
  #routerIn(node: Code | undefined): Router | undefined {
    if (node?.kind === 'id') return this.#routers.get(node.text);
    if (node?.kind !== 'call') return undefined;
    const name = lastName(node);
    if (MAKES_ENGINE.test(name) && FRAMEWORKS.has(ownerName(node))) {
      const base = `${this.#path}#${this.#name}`;
      this.#groups.push({ key: base, guards: [], path: '' });
      return { base, guards: [], path: '' };
    }
    const parent = node.kids[0]?.kind === 'member' ? this.#routerIn(node.kids[0].kids[0]) : undefined;
    if (parent === undefined) return undefined;
    const given = argumentsOf(node);
    if (name === 'Use') return { ...parent, guards: [...parent.guards, ...given.flatMap(namesIn)] };
    return name === 'Group' ? { base: parent.base, path: joinPaths(parent.path, textOf(given[0]) ?? ''), guards: [...parent.guards, ...given.slice(1).flatMap(namesIn)] } : undefined;
  }

  #call(call: Code): void {
    const name = lastName(call);
    const receiver = call.kids[0]?.kind === 'member' ? call.kids[0].kids[0] : undefined;
    const router = this.#routerIn(receiver);
    if (router === undefined) this.#handOver(call, name);
    else if (name === 'Use') this.#use(call);
    else if (VERBS[name] !== undefined) this.#route(call, router, VERBS[name]);
  }

  /** `r.Use(auth)` as a statement, also several in a row. */
  #use(call: Code): void {
    let first: Code | undefined = call;
    while (first?.kind === 'call') first = first.kids[0]?.kids[0];
    const router = this.#routerIn(call);
    if (first?.kind === 'id' && router !== undefined && call.parent?.kind === 'exprstmt') this.#routers.set(first.text, router);
  }

  #route(call: Code, router: Router, verb: string): void {
    const [path, ...handlers] = argumentsOf(call);
    const handler = handlers.at(-1);
    const text = textOf(path);
    if (text === undefined || handler === undefined) return;
    const isWritten = handler.kind === 'lambda' || handler.kind === 'func';
    const name = isWritten ? '' : namesIn(handler)[0] ?? '';
    const last = text.split('/').filter((part) => /^[\w-]+$/.test(part)).at(-1) ?? verb.toLowerCase();
    const stem = (this.#path.split('/').at(-1) ?? '').replace(/\.go$/, '');
    this.#routes.push({
      path: joinPaths(router.path, text), verb, handler: name.includes('.') ? name.split('.').slice(-2).join('.') : `${stem}.${name === '' ? last : name}`,
      guards: [...router.guards, ...handlers.slice(0, -1).flatMap(namesIn)], group: router.base, at: call.kids[0]?.kids[1]?.start ?? call.start,
      ...(isWritten ? { body: { start: handler.start, end: handler.end } } : name !== '' && { handledBy: keyOf(name.split('.').at(-1) ?? '') }),
    });
  }

  /** `InitUserRouter(group)`: another function registers at a router of this one. */
  #handOver(call: Code, name: string): void {
    argumentsOf(call).forEach((given, index) => {
      const router = name === '' ? undefined : this.#routerIn(given);
      if (router !== undefined) this.#groups.push({ key: `${keyOf(name)}(${index})`, guards: router.guards, within: router.base, path: router.path });
    });
  }
}
