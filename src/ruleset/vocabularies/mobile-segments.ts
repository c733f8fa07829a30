// Reads the segments of mobile numbers that are issued to persons.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/** Checks the parsed `rules/vocabularies/mobile-segments.yaml`; three digits each. */
export function readMobileSegments(raw: unknown): Outcome<ReadonlySet<string>> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['segments']);
  const segments = top.get('segments').texts();
  if (segments.some((segment) => !/^1\d\d$/.test(segment))) top.get('segments').report('rule-data.not-a-text');
  return { value: new Set(segments), problems };
}
