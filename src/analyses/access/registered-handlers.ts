// What registered routes say about access: facts like those of handlers with annotations, told by the names of what runs before them.
import type { Fact } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { AccessWords } from '../../ruleset/vocabularies/access-words.ts';
import type { LoginSigns } from '../../ruleset/vocabularies/login-signs.ts';
import { nameWords } from '../../ruleset/vocabularies/name-words.ts';
import { joinPaths, type Route, type RoutesOfFile } from './routes/route.ts';
import { looksAtCaller } from './asks-who-calls.ts';
import { ACCESS_CHECK, CALLER_CHECK, ENDPOINT, HANDLER_GROUP, OPENED_PATH, type EndpointData, type HandlerGroupData } from './endpoint.ts';
import { isOwn, says, subjectOf, subjectOfRoute, type Names } from './subject.ts';

/** Facts of kinds `endpoint`, `handler-group`, `access-check`, `opened-path` and `caller-check`. */
export function registeredHandlers(file: SourceFile, { routes, groups, checks, functions, opened = [] }: RoutesOfFile, words: AccessWords, signs: LoginSigns): Fact[] {
  if (isTestPath(file.path)) return [];
  const lineOf = (offset: number): number => positionAt(file.lineStarts, offset).line;
  return [
    ...routes.map((route): Fact => ({ kind: ENDPOINT, name: joinPaths(route.module ?? '', route.path), path: file.path, line: lineOf(route.at), data: { ...endpointOf(file, route, words, signs, lineOf(route.openAt ?? route.at)) } })),
    ...groups.map(({ key, guards, within, path }): Fact => {
      const data: HandlerGroupData = { access: accessOfGuards(guards, words), within: within ?? null, path };
      return { kind: HANDLER_GROUP, name: key, path: file.path, data: { ...data } };
    }),
    ...functions.flatMap(({ key, start, end }): Fact[] => (looksAtCaller(file.text.slice(start, end), signs, file.kind) ? [{ kind: CALLER_CHECK, name: key, path: file.path }] : [])),
    ...opened.map(({ pattern, at }): Fact => ({ kind: OPENED_PATH, name: pattern, path: file.path, line: lineOf(at), data: 'code' })),
    ...checks.map((at): Fact => ({ kind: ACCESS_CHECK, name: 'middleware', path: file.path, line: lineOf(at), data: null })),
  ];
}

function endpointOf({ text, kind }: SourceFile, route: Route, words: AccessWords, signs: LoginSigns, openLine: number): EndpointData {
  const access = accessOfGuards(route.guards, words);
  const body = route.body === undefined ? '' : text.slice(route.body.start, route.body.end);
  const [type = '', name = ''] = route.handler.split('.');
  const names = { path: route.path, handler: name, types: [type], caption: '' };
  const subject = route.handlerGroup === undefined ? subjectOf(names, words) : subjectOfRoute(names, words);
  const ofModule = subject === undefined && isForAdministration(route, names, words);
  return {
    method: route.verb, handler: route.handler, subject: subject ?? (ofModule ? 'administration' : null), byModule: ofModule, own: isOwn(names, words), access, checks: looksAtCaller(body, signs, kind),
    groups: [route.group, route.handlerGroup].filter((one) => one !== undefined), handledBy: route.handledBy ?? null, isRegistered: true, openLine: access === 'open' ? openLine : null,
  };
}

/** A module for those who run the system is about administration, its front page apart; one for patients is not about their data by itself. */
function isForAdministration({ module, handler }: Route, names: Names, words: AccessWords): boolean {
  return module !== undefined && handler !== 'Index.index' && subjectOf({ ...names, path: joinPaths(module, names.path) }, words) === 'administration';
}

/** What the names of middlewares, decorators and dependencies ask for. */
function accessOfGuards(guards: readonly string[], words: AccessWords): EndpointData['access'] {
  let access: EndpointData['access'] = null;
  for (const guard of guards) {
    const name = guard.slice(guard.lastIndexOf('.') + 1);
    if (words.open.has(name)) return 'open';
    if (words.guards.harmless.has(nameWords(name).join(''))) continue;
    if (says(guard, words.guards.permission)) return 'permission';
    if (says(guard, words.guards.login)) access = 'login';
    else if (access === null && !says(guard, words.guards.harmless)) access = 'unknown';
  }
  return access;
}
