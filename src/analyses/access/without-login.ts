// Decides which handlers with patients' data or administration anybody may call: opened by a path, by an annotation, by no check at all.
import type { Fact } from '../../model/fact.ts';
import { isTestPath } from '../../model/file-kind.ts';
import type { AccessWords } from '../../ruleset/vocabularies/access-words.ts';
import type { ProjectDetection } from '../analysis.ts';
import { ACCESS_CHECK, CONTROLLER_BASE, endpointsOf, OPENED_PATH, type ControllerBaseData, type EndpointFact } from './endpoint.ts';
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
/** Handlers listed beside a finding about all of them. */
const SHOWN = 50;
/** Covers everything: `open-to-anybody` reports it in code. */
const EVERYTHING = /^\/[*/]*$/;
const FILE = /\.(?:js|css|png|jpe?g|gif|ico|svg|html?|woff2?|ttf|map|txt|xml|json)$/i;

export function accessFacts(facts: readonly Fact[]): AccessFacts {
  const own = facts.filter((fact) => !isTestPath(fact.path));
  const bases = new Map(own.flatMap((fact) => (fact.kind === CONTROLLER_BASE ? [[fact.name, fact.data as unknown as ControllerBaseData] as const] : [])));
  const endpoints = endpointsOf(own).map((one) => ({ ...one, data: { ...one.data, access: one.data.access ?? inheritedAccess(one.data.base, bases) } }));
  return { endpoints, opened: own.filter((fact) => fact.kind === OPENED_PATH), checks: own.filter((fact) => fact.kind === ACCESS_CHECK) };
}

/** What the classes that a controller extends ask for. What a class of another repository asks for is unknown, and may be a login. */
function inheritedAccess(base: string | null, bases: ReadonlyMap<string, ControllerBaseData>): EndpointFact['data']['access'] {
  for (let name = base, steps = 0; name !== null && steps < 8; steps++) {
    const data = bases.get(name);
    if (data === undefined) return 'login';
    if (data.access !== null) return data.access;
    name = data.base;
  }
  return null;
}

export function openedPaths({ endpoints, opened }: AccessFacts, words: AccessWords, ruleId: string): ProjectDetection[] {
  const seen = new Set<string>();
  return opened.flatMap((fact): ProjectDetection[] => {
    const pattern = fact.name;
    if (EVERYTHING.test(pattern) || FILE.test(pattern) || seen.has(`${fact.path}\n${pattern}`)) return [];
    seen.add(`${fact.path}\n${pattern}`);
    const covered = endpoints.filter(({ path }) => coversPath(pattern, path) || coversBehindPrefix(pattern, path));
    const concerned = covered.filter(({ data }) => isConcerned(data));
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
    if (data.access !== 'open' || data.openLine === null || !isConcerned(data) || seen.has(place)) return [];
    seen.add(place);
    return [{ ruleId, path: fact.path, line: data.openLine, anchor: data.handler, evidence: data.handler, args: [fact.name, data.handler], ...lessForAdministration({ data }) }];
  });
}

/** Where nothing in the project asks who calls: once, for the whole project. */
export function withoutAnyCheck({ endpoints, checks }: AccessFacts, ruleId: string): ProjectDetection[] {
  if (checks.some((fact) => !fact.name.startsWith('registered:')) || endpoints.length < ENOUGH_HANDLERS || endpoints.some(({ data }) => data.access !== null)) return [];
  const concerned = endpoints.filter(({ data }) => isConcerned(data));
  // Many handlers that look at the caller themselves are a way to do it, too.
  const looking = endpoints.filter(({ data }) => data.checks).length;
  const [first] = concerned;
  if (concerned.length < ENOUGH_CONCERNED || first === undefined || looking * 5 > endpoints.length) return [];
  return [{ ruleId, path: '', anchor: 'no-login', evidence: first.data.handler, args: [concerned.length, first.data.handler], related: concerned.slice(0, SHOWN).map(({ fact }) => ({ path: fact.path, line: fact.line ?? 1, message: 'access.open-handler' })) }];
}

/** Where every check is limited to some paths: handlers outside of them. */
export function outsideOfChecks({ endpoints, checks, opened }: AccessFacts, ruleId: string): ProjectDetection[] {
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

function isConcerned({ subject, checks }: EndpointFact['data']): boolean {
  return subject !== null && !checks;
}
