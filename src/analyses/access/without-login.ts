// Decides which handlers with patients' data or administration anybody may call: opened by a path, by an annotation, by no check at all.
import type { Fact } from '../../model/fact.ts';
import { fileKindOf, isTestPath } from '../../model/file-kind.ts';
import type { AccessWords } from '../../ruleset/vocabularies/access-words.ts';
import type { ProjectDetection } from '../analysis.ts';
import { ACCESS_CHECK, CALLER_CHECK, endpointsOf, OPENED_PATH, type EndpointFact } from './endpoint.ts';
import { HandlerGroups } from './handler-groups.ts';
import { coversBehindPrefix, coversPath, mayCoverPath } from './path-pattern.ts';
import { subjectOf } from './subject.ts';

/** What is known of all files. */
export interface AccessFacts {
  readonly endpoints: readonly EndpointFact[];
  readonly opened: readonly Fact[];
  readonly checks: readonly Fact[];
}

/** Systems with fewer handlers are samples, clients, or written with what is not read here. */
const ENOUGH_HANDLERS = 5;
/** Handlers about patients or administration without which a system without checks is nobody's concern. */
const ENOUGH_CONCERNED = 2;
/** Guarded routes without which a project guards none by what stands before it. */
const ENOUGH_GUARDED = 3;
/** Handlers listed beside a finding about all of them. */
const SHOWN = 50;
/** Covers everything: `open-to-anybody` reports it in code. */
const EVERYTHING = /^\/[*/]*$/;
/** Whoever was sent the address knows the token in it: invitations, confirmations. */
const BY_TOKEN = /\{\w{0,20}[tT]oken\}/;
const FILE = /\.(?:js|css|png|jpe?g|gif|ico|svg|html?|woff2?|ttf|map|txt|xml|json)$/i;

export function accessFacts(facts: readonly Fact[], words: AccessWords): AccessFacts {
  const own = facts.filter((fact) => !isTestPath(fact.path));
  const groups = new HandlerGroups(own);
  const looking = new Set(own.flatMap((fact) => (fact.kind === CALLER_CHECK ? [fact.name] : [])));
  const given = endpointsOf(own);
  const named = new Set(given.flatMap(({ data }) => data.handledBy ?? []));
  // A handler that is found by its name, but that a route names, too, stands at the route.
  const endpoints = given.filter(({ data }) => data.handledBy !== null || !data.groups.some((group) => named.has(group))).map((one) => {
    const placed = groups.place(one, words);
    return placed.data.handledBy !== null && looking.has(placed.data.handledBy) ? { ...placed, data: { ...placed.data, checks: true } } : placed;
  });
  return { endpoints, opened: own.filter((fact) => fact.kind === OPENED_PATH), checks: own.filter((fact) => fact.kind === ACCESS_CHECK) };
}

export function openedPaths({ endpoints, opened }: AccessFacts, words: AccessWords, ruleId: string): ProjectDetection[] {
  const seen = new Set<string>();
  return opened.flatMap((fact): ProjectDetection[] => {
    const pattern = fact.name;
    if (EVERYTHING.test(pattern) || FILE.test(pattern) || seen.has(`${fact.path}\n${pattern}`)) return [];
    seen.add(`${fact.path}\n${pattern}`);
    const covered = endpoints.filter(({ path }) => coversPath(pattern, path) || coversBehindPrefix(pattern, path));
    // A handler that declares a permission is asked for it behind an open path, too.
    const concerned = covered.filter(({ data }) => isConcerned(data) && data.access !== 'permission');
    const worst = concerned.find(({ data }) => data.subject === 'patient') ?? concerned[0];
    if (worst === undefined) {
      // Without handlers to compare with, the pattern's own words must say it.
      if (covered.length > 0 || endpoints.length >= ENOUGH_HANDLERS || subjectOf({ path: pattern, handler: '', types: [], caption: '' }, words) !== 'patient') return [];
      return [{ ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: pattern, evidence: pattern, args: [pattern, '?'], confidence: 'medium' }];
    }
    return [{
      ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: pattern, evidence: pattern, args: [pattern, worst.data.handler],
      ...lessForAdministration(worst),
    }];
  });
}

export function openedByAnnotation({ endpoints }: AccessFacts, ruleId: string): ProjectDetection[] {
  const seen = new Set<string>();
  return endpoints.flatMap(({ fact, data }): ProjectDetection[] => {
    const place = `${fact.path}:${String(data.openLine)}`;
    if (data.access !== 'open' || data.openLine === null || !isConcerned(data) || BY_TOKEN.test(fact.name) || seen.has(place)) return [];
    seen.add(place);
    return [{ ruleId, path: fact.path, line: data.openLine, anchor: data.handler, evidence: data.handler, args: [fact.name, data.handler], ...lessForAdministration({ data }) }];
  });
}

/** Where nothing in the project asks who calls: once, for the whole project. */
export function withoutAnyCheck({ endpoints, checks }: AccessFacts, ruleId: string): ProjectDetection[] {
  if (checks.some((fact) => !fact.name.startsWith('registered:')) || endpoints.length < ENOUGH_HANDLERS || endpoints.some(({ data }) => data.access !== null && data.access !== 'unknown')) return [];
  const concerned = endpoints.filter(({ data }) => data.access === null && isConcerned(data));
  // Many handlers that look at the caller themselves are a way to do it, too.
  const looking = endpoints.filter(({ data }) => data.checks || data.access === 'unknown').length;
  const [first] = concerned;
  if (concerned.length < ENOUGH_CONCERNED || first === undefined || looking * 5 > endpoints.length) return [];
  return [{ ruleId, path: '', anchor: 'no-login', evidence: first.data.handler, args: [concerned.length, first.data.handler], related: concerned.slice(0, SHOWN).map(({ fact }) => ({ path: fact.path, line: fact.line ?? 1, message: 'access.open-handler' })) }];
}

/** Where every check is limited to some paths: handlers outside of them. */
export function outsideOfChecks({ endpoints: all, checks, opened }: AccessFacts, ruleId: string): ProjectDetection[] {
  const endpoints = all.filter(({ data }) => !data.isRegistered);
  const patterns = checkedPatterns(checks);
  if (patterns === undefined) return [];
  const isChecked = (path: string): boolean => patterns.some((pattern) => mayCoverPath(pattern, path));
  // The patterns must speak of the paths that are known.
  if (!endpoints.some(({ path }) => isChecked(path))) return [];
  const reported = new Set(opened.map((fact) => fact.name));
  return endpoints.flatMap(({ fact, path, data }): ProjectDetection[] => {
    if (!isConcerned(data) || (data.access !== null && data.access !== 'open') || isChecked(path) || reported.has(path)) return [];
    return [{ ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: data.handler, evidence: data.handler, args: [path, data.handler], ...(data.method === 'GET' && READS.test(data.handler) && lessForAdministration({ data })) }];
  });
}

/** Routes before which nothing asks who calls, where something does before other routes of the same language. */
export function unguardedRoutes(known: AccessFacts, ruleId: string): ProjectDetection[] {
  // Where nothing asks, one finding says so.
  if (withoutAnyCheck(known, ruleId).length > 0) return [];
  const { endpoints, checks } = known;
  const checked = new Set(checks.map(({ path }) => stackOf(path)));
  const routes = endpoints.filter(({ data }) => data.isRegistered);
  const guarded = countByStack(routes.filter(({ data }) => data.access === 'login' || data.access === 'permission'));
  const looking = countByStack(routes.filter(({ data }) => data.checks));
  const seen = new Set<string>();
  return routes.flatMap(({ fact, path, data }): ProjectDetection[] => {
    const stack = stackOf(fact.path);
    const guards = guarded.get(stack) ?? 0;
    const isGuarding = guards >= ENOUGH_GUARDED;
    // One guarded route says that the project has a way to ask, and less that it uses no other.
    const isAsking = guards > 0 || (looking.get(stack) ?? 0) >= ENOUGH_GUARDED;
    if (data.access !== null || !isConcerned(data) || checked.has(stack) || !isAsking) return [];
    // A controller of a module for administration is closed as a whole: by its base class.
    if (data.byModule && seen.has(fact.path)) return [];
    if (data.byModule) seen.add(fact.path);
    // Where few are guarded, or handlers look at the caller themselves, something else may ask, too.
    const less = isGuarding ? lessForAdministration({ data }) : { level: 'warning' as const, confidence: 'medium' as const };
    return [{ ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: `${data.method} ${path}`, evidence: data.handler, args: [path, data.handler], ...less }];
  });
}

function countByStack(endpoints: readonly EndpointFact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { fact } of endpoints) counts.set(stackOf(fact.path), (counts.get(stackOf(fact.path)) ?? 0) + 1);
  return counts;
}

/** What is written in one language is served by one framework, as a rule; of JavaScript and TypeScript it is the same one. */
export function stackOf(path: string): string {
  const kind = fileKindOf(path);
  return kind === 'typescript' ? 'javascript' : kind;
}

const READS = /\.(?:get|list|find|query|page|select|show|search|export|count|tree|index|detail)/i;

/** All patterns that some check is limited to; undefined where one of the checks sees everything, and where there is none. */
function checkedPatterns(checks: readonly Fact[]): readonly string[] | undefined {
  const limits = new Map<string, readonly string[] | null>();
  for (const fact of checks) if (fact.name.startsWith('registered:')) limits.set(fact.name.slice('registered:'.length), fact.data as readonly string[] | null);
  const patterns: string[] = [];
  for (const fact of checks) {
    if (fact.name.startsWith('registered:')) continue;
    const own = (fact.data as readonly string[] | null) ?? limits.get(fact.name) ?? null;
    if (own === null) return undefined;
    patterns.push(...own);
  }
  return patterns.length === 0 ? undefined : patterns;
}

/** Reading what the administration keeps harms nobody by itself; names alone say little about it. */
function lessForAdministration({ data }: Pick<EndpointFact, 'data'>): Pick<ProjectDetection, 'level' | 'confidence'> {
  return data.subject === 'patient' ? {} : { level: 'warning', confidence: 'medium' };
}

export function isConcerned({ subject, checks }: EndpointFact['data']): boolean {
  return subject !== null && !checks;
}
