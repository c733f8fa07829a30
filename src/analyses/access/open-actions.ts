// Actions of ASP.NET without [Authorize] in projects that guard others by it: without a policy for all of them, anybody may call what has no attribute.
import type { ProjectDetection } from '../analysis.ts';
import { isConcerned, stackOf, type AccessFacts } from './without-login.ts';
import type { EndpointFact } from './endpoint.ts';

/** Guarded actions without which a project does not guard by attributes. */
const ENOUGH_GUARDED = 3;
/** A catalogue of diagnoses is about nobody, unless a patient stands beside it. */
const DIAGNOSES = /^(?!.*(?:patient|record|emr)).*diagnos/i;

/** Whether attributes alone decide who calls an action: nothing in the project sees requests before all of them. */
export function attributesDecide({ endpoints, checks }: AccessFacts): boolean {
  if (checks.some(({ path }) => stackOf(path) === 'csharp' || /\.config$/i.test(path))) return false;
  return endpoints.filter((one) => isAction(one) && (one.data.access === 'login' || one.data.access === 'permission')).length >= ENOUGH_GUARDED;
}

/** Actions about patients, and those that change what the administration keeps: its lists are public as often as not. */
export function openActions(known: AccessFacts, ruleId: string): ProjectDetection[] {
  if (!attributesDecide(known)) return [];
  return known.endpoints.flatMap((one): ProjectDetection[] => {
    const { fact, path, data } = one;
    if (!isAction(one) || data.access !== null || !isConcerned(data) || (data.subject !== 'patient' && (data.method === 'GET' || data.method === 'ANY')) || DIAGNOSES.test(`${path} ${data.handler}`)) return [];
    return [{ ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: data.handler, evidence: data.handler, args: [path, data.handler], level: 'warning', confidence: 'medium' }];
  });
}

/** An action whose attributes are known: not one that a route of another language names. */
export function isAction({ fact, data }: EndpointFact): boolean {
  return stackOf(fact.path) === 'csharp' && !data.isRegistered;
}
