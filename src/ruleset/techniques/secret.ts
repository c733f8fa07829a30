// The part of a rule that belongs to technique `secret`: which verdict of the credential judge the rule reports.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/** What the judge can say about a literal; every verdict is reported by at most one rule. */
export const SECRET_VERDICTS = [
  'default-password', 'default-secret', 'default-digest', 'weak-password', 'weak-digest', 'empty-password',
  'password', 'token', 'cloud-key', 'service-key', 'map-key', 'json-web-token', 'key', 'iv-or-salt', 'private-key', 'key-container', 'administrator-account', 'test-account',
] as const;
export type SecretVerdict = (typeof SECRET_VERDICTS)[number];

export interface SecretSpec {
  readonly reports: readonly SecretVerdict[];
}

/** Checks `hisguard:` of a rule of this technique: `reports: [verdict, ...]`. */
export function compileSecretSpec(raw: unknown): Outcome<SecretSpec> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, 'hisguard', problems);
  top.only(['reports']);
  const reports = top.get('reports').items().map((item) => item.oneOf(SECRET_VERDICTS));
  if (reports.length === 0) top.get('reports').report('rule-data.not-a-list');
  return { value: { reports }, problems };
}
