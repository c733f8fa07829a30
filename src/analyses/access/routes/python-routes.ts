// Routes that Python registers with decorators: FastAPI, Flask, Sanic.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { annotationsOf, argumentsOf, lastName, namedArgument, ownerName, textOf } from '../../code-parts.ts';
import type { LoginSigns } from '../../../ruleset/vocabularies/login-signs.ts';
import { asks, refuses } from '../asks-who-calls.ts';
import { namesIn, pythonImports, pythonModule, WHOLE, type Imported } from './modules.ts';
import { joinPaths, type Route, type RouteGroup, type RoutesOfFile } from './route.ts';

const VERBS: Readonly<Record<string, string>> = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE', patch: 'PATCH', route: 'ANY', api_route: 'ANY' };
const APPLICATION = /^(?:FastAPI|Flask|Sanic|Quart|Blueprint|APIBlueprint|Starlette)$/;
const ROUTER = /^(?:APIRouter|AuthRouter|\w{0,20}Router)$/;
/** The body of a handler that only sends on to another address, where whoever calls is asked. */
const SENDS_ON = /^\s{0,80}return (?:redirect|RedirectResponse)\([^\r\n]{0,300}\)\s{0,80}$/;
/** Types of parameters that stand for who calls: `user: CurrentUser`. */
const CALLER = /^(?:Current|Auth|Logged|Admin|Require)\w{0,40}$|(?:User|Admin|Auth)Dep$/;

export function pythonRoutes(file: CodeFile, path: string, signs: LoginSigns): RoutesOfFile {
  return new PythonReader(file, path, signs).read();
}

class PythonReader {
  readonly #file: CodeFile;
  readonly #module: string;
  readonly #signs: LoginSigns;
  readonly #imports: ReadonlyMap<string, Imported>;
  readonly #groups: RouteGroup[] = [];
  /** Paths before those of a router's routes, by its variable. */
  readonly #prefixes = new Map<string, string>();
  readonly #guards = new Map<string, readonly string[]>();

  constructor(file: CodeFile, path: string, signs: LoginSigns) {
    this.#file = file;
    this.#signs = signs;
    this.#module = pythonModule(path);
    this.#imports = pythonImports(file, path).names;
  }

  read(): RoutesOfFile {
    for (const { kids: [name, value] } of this.#file.byKind.get('assign') ?? []) if (name !== undefined && value !== undefined) this.#router(name, value);
    for (const { kids: [, , name, value] } of this.#file.byKind.get('var') ?? []) if (name !== undefined && value !== undefined) this.#router(name, value);
    const checks = this.#middlewares();
    for (const call of this.#file.callsByName.get('include_router') ?? []) this.#include(call);
    const routes = (this.#file.byKind.get('func') ?? []).flatMap((one) => this.#routesOf(one));
    return { routes, groups: this.#groups, checks, functions: [] };
  }

  #router(name: Code, value: Code): void {
    const made = value.kind === 'call' ? lastName(value) : '';
    const isApplication = APPLICATION.test(made);
    if (name.kind !== 'id' || !(isApplication || ROUTER.test(made))) return;
    this.#prefixes.set(name.text, textOf(namedArgument(value, 'prefix') ?? namedArgument(value, 'url_prefix')) ?? '');
    this.#guards.set(name.text, [...dependenciesOf(value), ...(/auth/i.test(made) ? [made] : [])]);
    // Blueprints are registered without anything before them.
    if (isApplication) this.#groups.push({ key: `${this.#module}#${name.text}`, guards: [], path: '' });
  }

  #keyOf(node: Code | undefined): string | undefined {
    if (node?.kind === 'id') {
      const imported = this.#imports.get(node.text);
      return this.#prefixes.has(node.text) || imported === undefined ? `${this.#module}#${node.text}` : `${pythonModule(imported.module)}#${imported.name}`;
    }
    const owner = node?.kind === 'member' && node.kids[0]?.kind === 'id' ? this.#imports.get(node.kids[0].text) : undefined;
    if (owner === undefined) return undefined;
    return `${pythonModule(owner.name === WHOLE ? owner.module : `${owner.module}/${owner.name}`)}#${lastName(node)}`;
  }

  /** `app.include_router(patients.router, prefix="/patients", dependencies=[Depends(get_current_user)])` */
  #include(call: Code): void {
    const key = this.#keyOf(argumentsOf(call).find(({ kind }) => kind !== 'named') ?? namedArgument(call, 'router'));
    const parent = call.kids[0]?.kids[0];
    const within = this.#keyOf(parent);
    if (key === undefined || within === undefined) return;
    const local = parent?.kind === 'id' ? parent.text : '';
    this.#groups.push({
      key, within, guards: [...dependenciesOf(call), ...this.#guards.get(local) ?? []], path: joinPaths(this.#prefixes.get(local) ?? '', textOf(namedArgument(call, 'prefix')) ?? ''),
    });
  }

  /** `add_middleware(AuthMiddleware)`, `@app.middleware("http")` and `@app.before_request` above what asks who calls. */
  #middlewares(): readonly number[] {
    const checks = (this.#file.callsByName.get('add_middleware') ?? []).filter((call) => /auth|jwt|token|login|permission/i.test(argumentsOf(call).flatMap(namesIn).join(' '))).map(({ start }) => start);
    for (const one of this.#file.byKind.get('func') ?? []) {
      const before = annotationsOf(one).find((annotation) => /^(?:middleware|on_request|before_(?:app_)?request)$/.test(lastName(annotation)));
      if (before === undefined || !refuses(this.#textOf(one), this.#signs)) continue;
      const owner = ownerName(before);
      if (lastName(before) === 'before_request' && !/^app(?:lication)?$/.test(owner)) this.#guards.set(owner, [...this.#guards.get(owner) ?? [], lastName(one.kids[2]), 'auth']);
      else checks.push(one.start);
    }
    for (const call of this.#file.callsByName.get('before_request') ?? []) if (argumentsOf(call).length === 1 && asks(argumentsOf(call).flatMap(namesIn).join(' '), this.#signs)) checks.push(call.start);
    return checks;
  }

  #routesOf(handler: Code): Route[] {
    const annotations = annotationsOf(handler);
    const name = lastName(handler.kids[2]);
    const body = { start: handler.kids[6]?.start ?? handler.start, end: handler.end };
    if (SENDS_ON.test(this.#textOf(body))) return [];
    return annotations.flatMap((annotation): Route[] => {
      const verb = VERBS[lastName(annotation)];
      const owner = annotation.kids[0]?.kind === 'member' ? annotation.kids[0].kids[0] : undefined;
      const path = textOf(argumentsOf(annotation)[0]) ?? textOf(namedArgument(annotation, 'path'));
      if (verb === undefined || owner === undefined || path === undefined || !/^\/|^$/.test(path)) return [];
      const local = owner.kind === 'id' ? owner.text : '';
      // What stands above a route is not part of what it registers.
      const below = annotations.slice(annotations.indexOf(annotation) + 1).filter((one) => VERBS[lastName(one)] === undefined);
      const group = this.#keyOf(owner);
      return [{
        path: joinPaths(this.#prefixes.get(local) ?? '', path), verb, handler: `${this.#module.split('/').at(-1) ?? ''}.${name}`, at: handler.kids[2]?.start ?? handler.start,
        guards: [...this.#guards.get(local) ?? [], ...below.flatMap((one) => namesIn(one.kids[0])), ...dependenciesOf(annotation), ...askedFor(handler)],
        // A parameter that stands for the caller is a guard; only the body looks at who it is.
        ...(group !== undefined && { group }), body,
      }];
    });
  }

  #textOf({ start, end }: Pick<Code, 'start' | 'end'>): string {
    return this.#file.text.slice(start, end);
  }
}

/** `dependencies=[Depends(get_current_user)]` */
function dependenciesOf(call: Code): readonly string[] {
  return (namedArgument(call, 'dependencies')?.kids ?? []).flatMap((one) => dependency(one));
}

/** Dependencies among the parameters of a handler, and types that stand for who calls. */
function askedFor(handler: Code): readonly string[] {
  return (handler.kids[4]?.kids ?? []).flatMap((parameter) => {
    const [, type, , value] = parameter.kids;
    const inType = callsIn(type).flatMap(dependency);
    return [...dependency(value), ...inType, ...(CALLER.test(lastName(type)) ? [lastName(type)] : [])];
  });
}

/** `Depends(get_current_user)`, `Security(...)`, `Header(alias="Authorization")`. */
function dependency(node: Code | undefined): readonly string[] {
  if (node?.kind !== 'call') return [];
  const name = lastName(node);
  if (name === 'Security') return ['Security', ...argumentsOf(node).flatMap(namesIn)];
  return name === 'Depends' ? argumentsOf(node).flatMap(namesIn) : [];
}

/** Calls in a type: `Annotated[User, Depends(get_current_user)]`. */
function callsIn(type: Code | undefined): readonly Code[] {
  if (type === undefined) return [];
  return type.kind === 'call' ? [type] : type.kids.flatMap(callsIn);
}
