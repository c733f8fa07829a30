// What a scan shows about a property of the system that people were asked for.
import type { Catalogues } from '../model/catalogues.ts';
import type { Flag } from '../model/grading.ts';
import type { Localized } from '../model/rule.ts';
import { neutral, say } from './localized-text.ts';
import type { ScannedComponent } from './scanned-component.ts';

/** Counts of the objects, findings and personal data fields that hint at `flag`; empty where there is no hint. */
export function flagClues(flag: Flag, components: readonly ScannedComponent[], catalogues: Catalogues): readonly Localized[] {
  const sum = (count: (component: ScannedComponent) => number): number => components.reduce((all, component) => all + count(component), 0);
  const counted = [
    ...flag.clues.objects.map((object) => ({ name: catalogues.checklist.relevantObjects[object] ?? neutral(object), count: sum(({ result }) => result.coverage.relevantObjects[object] ?? 0) })),
    ...flag.clues.categories.map((category) => ({ name: neutral(category), count: sum(({ result }) => result.findings.filter((finding) => finding.category === category).length) })),
    ...(flag.clues.personalData ? [{ name: say('compliance.personal-data'), count: sum(({ result }) => result.inventory.personalData.length) }] : []),
  ];
  return counted.filter(({ count }) => count > 0).map(({ name, count }) => say('compliance.clue-count', name, count));
}
