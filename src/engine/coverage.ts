// What was really checked: per category and file kind, rules and files; and the objects that analyses examined.
import type { Fact } from '../model/fact.ts';
import { isCodeKind, type FileKind } from '../model/file-kind.ts';
import type { Category, Level, Rule } from '../model/rule.ts';
import type { CategoryCoverage, Coverage, FileResult } from '../model/scan-result.ts';

/**
 * @param rules the enabled rules; a rule counts for a kind only where it can decide (not in `partialKinds`).
 * @param weakened categories that settings keep from being checked as shipped.
 */
export function measureCoverage(files: readonly FileResult[], facts: readonly Fact[], rules: readonly Rule[], categories: readonly Category[], weakened: ReadonlySet<string>): Coverage {
  const byKind = new Map<FileKind, { files: number; incomplete: number }>();
  let bytes = 0;
  let incomplete = 0;
  for (const file of files) {
    if (file.skipped !== undefined) continue;
    bytes += file.bytes;
    const entry = byKind.get(file.kind) ?? { files: 0, incomplete: 0 };
    entry.files++;
    if (file.problems.some((problem) => problem.effect === 'incomplete')) { entry.incomplete++; incomplete++; }
    byKind.set(file.kind, entry);
  }
  const kinds = [...byKind.keys()].sort();
  const looks = (rule: Rule, kind: FileKind): boolean => rule.kinds.length === 0 || rule.kinds.includes(kind);
  const decides = (rule: Rule, kind: FileKind): boolean => looks(rule, kind) && !rule.partialKinds.includes(kind);
  const byCategory: Record<string, { languages: Record<string, CategoryCoverage>; weakened?: true }> = {};
  for (const category of [...categories].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = rules.filter((rule) => rule.category === category.id);
    const languages: Record<string, CategoryCoverage> = {};
    for (const kind of kinds) {
      const count = own.filter((rule) => decides(rule, kind)).length;
      const partial = own.filter((rule) => looks(rule, kind)).length - count;
      const { files: applicable, incomplete: cut } = byKind.get(kind) ?? { files: 0, incomplete: 0 };
      languages[kind] = { rules: count, ...(partial > 0 && { partialRules: partial }), filesApplicable: applicable, filesChecked: count === 0 ? 0 : applicable - cut, filesIncomplete: cut };
    }
    byCategory[category.id] = { languages, ...(weakened.has(category.id) && { weakened: true }) };
  }
  const relevantObjects: Record<string, number> = {};
  for (const fact of facts) if (fact.kind === 'relevant-object') relevantObjects[fact.name] = (relevantObjects[fact.name] ?? 0) + countOf(fact);
  return {
    categories: byCategory,
    relevantObjects: Object.fromEntries(Object.entries(relevantObjects).sort(([a], [b]) => (a < b ? -1 : 1))),
    unsupported: kinds.filter((kind) => isCodeKind(kind) && !rules.some((rule) => decides(rule, kind) && rule.kinds.includes(kind))).map((language) => ({ language, files: byKind.get(language)?.files ?? 0 })),
    files: { scanned: [...byKind.values()].reduce((sum, entry) => sum + entry.files, 0), bytes, incomplete },
  };
}

/** Categories of which settings switch a rule off, or lower one to a note, which no checklist item counts. */
export function weakenedCategories(all: readonly Rule[], enabled: ReadonlyMap<string, Rule>, levels: Readonly<Record<string, Level>>): ReadonlySet<string> {
  return new Set(all.filter((rule) => !enabled.has(rule.id) || (rule.level !== 'note' && (levels[rule.id] ?? levels[rule.category]) === 'note')).map((rule) => rule.category));
}

function countOf(fact: Fact): number {
  return typeof fact.data === 'number' ? fact.data : 1;
}
