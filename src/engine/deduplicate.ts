// One defect, one finding: of several findings on the same literal the most specific stays.
import type { Finding } from '../model/finding.ts';

/** Categories that speak about the same literal, the most specific first (categories: "One defect is one finding"). */
const SPECIFICITY: readonly (readonly string[])[] = [
  ['private-key-in-repo', 'default-credential', 'hardcoded-key', 'weak-credential', 'hardcoded-credential'],
  // How a password is hashed is told once; what is weak is not told as foreign, too.
  ['password-hash-weak', 'weak-crypto', 'non-gm-algorithm'],
];
/** Families in which what stands on one line is one defect: several values that go into one statement, or its parts and its call. */
const ONE_PER_LINE: ReadonlySet<string> = new Set(['injection']);
const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;

/**
 * @param findings of one project, any order; findings without a place are never merged.
 * @param standsFor takes, for findings that stay, those of their category that they stand for: what was said of these was said of the defect.
 */
export function deduplicate(findings: readonly Finding[], standsFor?: Map<Finding, Finding[]>): Finding[] {
  const byLine = new Map<string, Finding[]>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (finding.startLine === undefined) { kept.push(finding); continue; }
    const place = `${finding.path}\0${finding.startLine}`;
    const list = byLine.get(place);
    if (list === undefined) byLine.set(place, [finding]);
    else list.push(finding);
  }
  for (const list of byLine.values()) {
    const ordered = list.length === 1 ? list : [...list].sort(bySpecificity);
    const survivors: Finding[] = [];
    for (const finding of ordered) {
      const same = survivors.find((other) => sameDefect(other, finding));
      if (same === undefined) survivors.push(finding);
      else if (standsFor !== undefined && same.category === finding.category) standsFor.set(same, [...standsFor.get(same) ?? [], finding]);
    }
    kept.push(...survivors);
  }
  return kept;
}

function bySpecificity(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0) || (a.startColumn ?? 0) - (b.startColumn ?? 0);
}

function rank(finding: Finding): number {
  for (const family of SPECIFICITY) {
    const index = family.indexOf(finding.category);
    if (index !== -1) return index;
  }
  return 0;
}

function sameDefect(a: Finding, b: Finding): boolean {
  const sameTopic = a.category === b.category || SPECIFICITY.some((family) => family.includes(a.category) && family.includes(b.category));
  return sameTopic && (ONE_PER_LINE.has(a.family) || overlaps(a, b));
}

function overlaps(a: Finding, b: Finding): boolean {
  const endA = a.endLine === a.startLine ? (a.endColumn ?? 0) : Number.MAX_SAFE_INTEGER;
  const endB = b.endLine === b.startLine ? (b.endColumn ?? 0) : Number.MAX_SAFE_INTEGER;
  return (a.startColumn ?? 0) < endB && (b.startColumn ?? 0) < endA;
}
