// Findings of a file that is a project by itself: what asks for a value that other files set gets no answer.
import { ProjectValues } from '../analyses/linking/project-values.ts';
import { RequestData } from '../analyses/linking/request-data.ts';
import type { FileFinding } from '../model/finding.ts';
import { once } from '../model/once.ts';
import type { FileResult } from '../model/scan-result.ts';

/** Needs of other kinds stay open: they are what fixtures of their rules show. */
export function findingsAlone({ path, findings, facts }: FileResult): readonly FileFinding[] {
  const values = new ProjectValues(facts);
  const requests = once(() => new RequestData(facts));
  return findings.filter(({ needs = [] }) => values.answer(needs.filter((need) => need.kind === 'value')) !== undefined && needs.every((need) => need.kind !== 'request-data' || requests().answer(need, path) !== undefined));
}
