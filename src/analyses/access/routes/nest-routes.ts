// Routes that classes of NestJS declare with decorators.
import type { Code } from '../../../matching/code/code.ts';
import type { CodeFile } from '../../../matching/search/code-file.ts';
import { annotationsOf, argumentsOf, entryOf, lastName, membersOf, textOf } from '../../code-parts.ts';
import { namesIn } from './modules.ts';
import { joinPaths, type Route, type RoutesOfFile } from './route.ts';

const VERBS: Readonly<Record<string, string>> = { Get: 'GET', Post: 'POST', Put: 'PUT', Delete: 'DELETE', Patch: 'PATCH', All: 'ANY' };
/** Decorators of documents, statuses and bodies, which guard nothing. */
const DESCRIBES = /^(?:Api(?!Key)\w{0,40}|HttpCode|Header|Version|Use(?:Interceptors|Pipes|Filters)|Controller|Injectable|Redirect|Render|Sse|SerializeOptions|Throttle|SkipThrottle|Cache\w{0,20}|Swagger\w{0,20}|Audit\w{0,20}|Log\w{0,20}|MessagePattern|EventPattern)$/;

export function nestRoutes(file: CodeFile): RoutesOfFile {
  return { routes: (file.byKind.get('class') ?? []).flatMap((type) => controllerRoutes(type)), groups: [], checks: globalGuards(file), functions: [] };
}

function controllerRoutes(type: Code): Route[] {
  const controller = annotationsOf(type).find((one) => lastName(one) === 'Controller');
  if (controller === undefined) return [];
  const prefix = pathOf(controller);
  const shared = guardsOf(type);
  return membersOf(type).flatMap((method): Route[] => {
    const mapping = annotationsOf(method).find((one) => VERBS[lastName(one)] !== undefined);
    const name = method.kids[2];
    if (method.kind !== 'func' || mapping === undefined || name?.kind !== 'id') return [];
    const own = guardsOf(method);
    const body = method.kids[6];
    return [{
      path: joinPaths(prefix, pathOf(mapping)), verb: VERBS[lastName(mapping)] ?? 'ANY', handler: `${lastName(type.kids[1])}.${name.text}`, at: name.start,
      // What the method says counts before what its class says.
      guards: own.some(isOpening) ? own : [...own, ...shared], ...(body !== undefined && { body: { start: method.start, end: body.end } }),
    }];
  });
}

function isOpening(name: string): boolean {
  return /^(?:Public|IsPublic|SkipAuth|NoAuth|AllowAnonymous|Anonymous|Unprotected)$/.test(name);
}

/** Guards, roles, and decorators that a project made for itself. */
function guardsOf(declaration: Code): readonly string[] {
  return annotationsOf(declaration).flatMap((one) => {
    const name = lastName(one);
    if (name === 'UseGuards') return argumentsOf(one).flatMap(namesIn);
    return VERBS[name] !== undefined || DESCRIBES.test(name) ? [] : [name];
  });
}

function pathOf(annotation: Code): string {
  const [first] = argumentsOf(annotation);
  return textOf(first) ?? textOf(entryOf(first, 'path')) ?? '';
}

/** `app.useGlobalGuards(...)`, `{ provide: APP_GUARD, useClass: JwtAuthGuard }`: what limits how often one may call is none. */
function globalGuards(file: CodeFile): readonly number[] {
  const calls = (file.callsByName.get('useGlobalGuards') ?? []).filter((call) => argumentsOf(call).flatMap(namesIn).some((name) => !/throttl/i.test(name)));
  const provided = (file.byKind.get('dict') ?? []).filter((one) => lastName(entryOf(one, 'provide')) === 'APP_GUARD' && !/throttl/i.test(lastName(entryOf(one, 'useClass') ?? entryOf(one, 'useExisting'))));
  return [...calls, ...provided].map(({ start }) => start);
}
