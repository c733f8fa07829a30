// Decides which handlers with data of others or administration declare no permission, where the project declares permissions elsewhere; and, where it declares none, which of them take the record's number from the address.
import type { ProjectDetection } from '../analysis.ts';
import { PERMISSION_RULES } from './endpoint.ts';
import { attributesDecide, isAction } from './open-actions.ts';
import { coversBehindPrefix, coversPath } from './path-pattern.ts';
import { stackOf, type AccessFacts } from './without-login.ts';

/** A project that declares fewer permissions than this does not do it by annotations. */
const ENOUGH_DECLARED = 5;

/** Whether the project declares permissions at its handlers. */
function declaresPermissions({ endpoints }: AccessFacts): boolean {
  return endpoints.filter(({ data }) => data.access === 'permission').length >= ENOUGH_DECLARED;
}

export function withoutPermission(known: AccessFacts, ruleId: string): ProjectDetection[] {
  const { endpoints, opened, checks } = known;
  if (!declaresPermissions(known) || checks.some((fact) => fact.name === PERMISSION_RULES)) return [];
  // What asks before every route may decide permissions, too.
  const checked = new Set(checks.map((check) => stackOf(check.path)));
  // What needs no login at all lacks more than a permission.
  const isByAttributes = attributesDecide(known);
  const seen = new Set<string>();
  return endpoints.flatMap((one): ProjectDetection[] => {
    const { fact, path, data } = one;
    const place = `${fact.path}:${String(fact.line)}`;
    if (data.subject === null || data.own || data.checks || data.access === 'permission' || data.access === 'open' || seen.has(place)) return [];
    if (isByAttributes && isAction(one) && data.access === null) return [];
    if (data.isRegistered && (data.access !== 'login' || checked.has(stackOf(fact.path)))) return [];
    if (opened.some(({ name }) => coversPath(name, path) || coversBehindPrefix(name, path))) return [];
    seen.add(place);
    return [{ ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: data.handler, evidence: data.handler, args: [path, data.handler] }];
  });
}

/** The number of a record in the path of a route: `/patients/:id`, `/<int:patient_id>`, `/{id}`. */
const RECORD_NUMBER = /\/(?::|\{|<(?:\w{1,10}:)?)\w{0,30}(?:id|no|pk|uuid)\b/i;

/** Routes to the records of a patient for whoever is logged in: of Python and Go, where a project declares no permissions at all and the handler looks at nobody. */
export function recordsByRoute(known: AccessFacts, ruleId: string): ProjectDetection[] {
  const { endpoints, checks } = known;
  if (declaresPermissions(known) || checks.some((fact) => fact.name === PERMISSION_RULES)) return [];
  const checked = new Set(checks.map((check) => stackOf(check.path)));
  return endpoints.flatMap(({ fact, path, data }): ProjectDetection[] => {
    const stack = stackOf(fact.path);
    const needsLogin = data.access === 'login' || (data.access === null && checked.has(stack));
    if (!data.isRegistered || (stack !== 'python' && stack !== 'go') || data.subject !== 'patient' || data.own || data.checks || !needsLogin || !RECORD_NUMBER.test(path)) return [];
    return [{ ruleId, path: fact.path, ...(fact.line !== undefined && { line: fact.line }), anchor: `${data.method} ${path}`, evidence: data.handler, args: [path, data.handler] }];
  });
}
