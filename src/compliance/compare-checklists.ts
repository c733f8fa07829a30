// What changed since an earlier checklist: results of items, findings that came and went. Pure; says nothing about who changed what.
import type { AssessedItem, ChecklistAssessment, ChecklistChanges } from '../model/assessment.ts';
import { weighs } from './finding-weight.ts';

/** @param earlier as it was written with `--format json`; both sides are judged on their own dates. */
export function compareChecklists(earlier: ChecklistAssessment, now: ChecklistAssessment): ChecklistChanges {
  const before = new Map(itemsOf(earlier).map((item) => [item.id, item]));
  const after = new Map(itemsOf(now).map((item) => [item.id, item]));
  const [known, present] = [weighingFindings(earlier), weighingFindings(now)];
  return {
    date: earlier.date, system: earlier.system.name,
    otherCatalogue: earlier.catalogueVersion !== now.catalogueVersion, otherRules: rulesOf(earlier) !== rulesOf(now), otherGrade: earlier.system.grade !== now.system.grade,
    counts: earlier.counts,
    items: [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
      const [was, is] = [before.get(id), after.get(id)];
      const title = (is ?? was)?.title;
      return title === undefined || was?.verdict === is?.verdict ? [] : [{ id, title, ...(was && { before: was.verdict }), ...(is && { after: is.verdict }) }];
    }),
    findings: { appeared: [...present].filter((one) => !known.has(one)).length, gone: [...known].filter((one) => !present.has(one)).length },
  };
}

function itemsOf({ groups }: ChecklistAssessment): readonly AssessedItem[] {
  return groups.flatMap((group) => group.items);
}

function rulesOf({ components }: ChecklistAssessment): string {
  return components.map((component) => `${component.toolVersion} ${component.rulesetDigest}`).sort().join('\n');
}

function weighingFindings({ components, date }: ChecklistAssessment): ReadonlySet<string> {
  return new Set(components.flatMap((component) => component.findings.filter((finding) => weighs(finding, date)).map((finding) => `${component.name}\n${finding.fingerprint}`)));
}
