// One defect, one finding: of several findings on the same literal the most specific stays.
import { DisjointRegions } from '../model/disjoint-regions.ts';
import type { Finding } from '../model/finding.ts';
import { LITERAL_CATEGORIES } from '../model/literal-categories.ts';
import type { Region } from '../model/location.ts';

/** Categories that speak about the same thing, the most specific first. */
const SPECIFICITY: readonly (readonly string[])[] = [
  LITERAL_CATEGORIES,
  // How a password is hashed is told once; what is weak is not told as foreign, too.
  ['password-hash-weak', 'weak-crypto', 'non-gm-algorithm'],
];
/** Families in which what stands on one line is one defect: several values that go into one statement, or its parts and its call. */
const ONE_PER_LINE: ReadonlySet<string> = new Set(['injection']);
/** The same of a category: a handler is told by its name in code and by its route, a code is put together from several random numbers, an address carries the old password and the new one. */
const ONE_OF_CATEGORY_PER_LINE: ReadonlySet<string> = new Set(['idor-suspect', 'weak-random', 'password-in-url']);
const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;

/**
 * @param findings of one project, any order; findings without a place, and of rules without a category, are never merged.
 * @param standsFor takes, for findings that stay, those of their category that they stand for: what was said of these was said of the defect.
 */
export function deduplicate(findings: readonly Finding[], standsFor?: Map<Finding, Finding[]>): Finding[] {
  const byLine = new Map<string, Finding[]>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    // What customers' rules say of one place may be of any kind: none stands for another.
    if (finding.startLine === undefined || finding.category === 'custom') { kept.push(finding); continue; }
    const place = `${finding.path}\0${finding.startLine}`;
    const list = byLine.get(place);
    if (list === undefined) byLine.set(place, [finding]);
    else list.push(finding);
  }
  for (const list of byLine.values()) {
    const ordered = list.length === 1 ? list : [...list].sort(bySpecificity);
    const survivors = new Map<string, Survivors>();
    for (const finding of ordered) {
      const topic = topicOf(finding);
      const ofTopic = survivors.get(topic) ?? new Survivors();
      survivors.set(topic, ofTopic);
      const same = ofTopic.sameDefect(finding);
      if (same === undefined) { ofTopic.add(finding); kept.push(finding); }
      else if (standsFor !== undefined && same.category === finding.category) standsFor.set(same, [...standsFor.get(same) ?? [], finding]);
    }
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

/** Findings of equal topics may be one defect. */
function topicOf({ category }: Finding): string {
  const family = SPECIFICITY.findIndex((categories) => categories.includes(category));
  return family === -1 ? category : String(family);
}

/** Findings of one topic on one line that stay. A line may have thousands. */
class Survivors {
  /** With the number of those that came before. */
  readonly #places = new DisjointRegions<{ readonly finding: Finding; readonly order: number }>();
  #first: Finding | undefined;
  #count = 0;

  /** The first of them that speaks of the same defect. */
  sameDefect(finding: Finding): Finding | undefined {
    if (this.#first !== undefined && (ONE_PER_LINE.has(this.#first.family) || ONE_OF_CATEGORY_PER_LINE.has(this.#first.category))) return this.#first;
    const [earliest] = this.#places.overlapping(placeOf(finding)).sort((a, b) => a.order - b.order);
    return earliest?.finding;
  }

  add(finding: Finding): void {
    this.#first ??= finding;
    this.#places.add(placeOf(finding), { finding, order: this.#count++ });
  }
}

/** Columns on the line that it begins in. */
function placeOf({ startLine, endLine, startColumn = 0, endColumn = 0 }: Finding): Region {
  return { start: startColumn, end: endLine === startLine ? endColumn : Number.MAX_SAFE_INTEGER };
}
