// The reported rules and the taxonomies (categories, clauses) of a SARIF run.
import type { ReportingConfiguration, ReportingDescriptor, ToolComponent } from 'sarif';
import type { Confidence, Level, Rule } from '../../model/rule.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { visibleLine } from '../../model/visible-text.ts';
import type { ReportContext } from '../report-context.ts';
import { categoryTitle, documentOf, familyTitle, ruleTitle, say } from '../report-facts.ts';

/** Indexes of `run.taxonomies`. */
export const CATEGORIES = 0;
export const CLAUSES = 1;

/** Names of the taxonomies: identifiers, the same in every language. */
const NAMES = ['hisguard-categories', 'hisguard-clauses'] as const;

/** What GitHub code scanning sorts by: CVSS-like figures as text; error is high, warning medium, note low. */
const SECURITY_SEVERITY: Readonly<Record<Level, string>> = { error: '8.0', warning: '5.0', note: '2.0' };
const PROBLEM_SEVERITY: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'recommendation' };
const PRECISION: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' };

export interface RunIndex {
  readonly rules: readonly string[];
  readonly categories: readonly string[];
  readonly clauses: readonly string[];
}

/** Ids in the order of the run's arrays: reported rules, their categories, cited clauses. */
export function indexOf(result: ScanResult): RunIndex {
  const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();
  return {
    rules: sorted(result.findings.map((finding) => finding.ruleId)), categories: sorted(result.findings.map((finding) => finding.category)),
    clauses: sorted(result.findings.flatMap((finding) => finding.clauses)),
  };
}

export function ruleDescriptor(id: string, context: ReportContext, index: RunIndex): ReportingDescriptor {
  const rule = context.rules.find((one) => one.id === id);
  const title = ruleTitle(context, id);
  const help = documentOf(context, id);
  return {
    id,
    shortDescription: { text: title },
    ...(rule !== undefined && {
      ...(rule.formerIds.length > 0 && { deprecatedIds: [...rule.formerIds] }),
      fullDescription: { text: `${title} · ${familyTitle(context, rule.family)} · ${categoryTitle(context, rule.category)}` },
      defaultConfiguration: { level: rule.level } satisfies ReportingConfiguration,
      relationships: [relationship(rule, index)],
      properties: propertiesOf(rule),
    }),
    ...(help !== undefined && { help: { text: help, markdown: help } }),
  };
}

export function taxonomies(result: ScanResult, context: ReportContext, index: RunIndex): ToolComponent[] {
  const shared = { organization: result.tool.name, version: result.tool.version, language: context.language, isComprehensive: false };
  return [
    { ...shared, name: NAMES[CATEGORIES], shortDescription: { text: say(context, 'categories-taxonomy') }, taxa: index.categories.map((id) => ({ id, shortDescription: { text: categoryTitle(context, id) } })) },
    { ...shared, name: NAMES[CLAUSES], shortDescription: { text: say(context, 'clauses-taxonomy') }, taxa: index.clauses.map((clause) => ({ id: visibleLine(clause) })) },
  ];
}

/** References to taxa of `taxonomy`; unknown ids are left out. */
export function taxaOf(taxonomy: typeof CATEGORIES | typeof CLAUSES, ids: readonly string[], known: readonly string[]): { id: string; index: number; toolComponent: { name: string; index: number } }[] {
  return ids.map((id) => ({ id: visibleLine(id), index: known.indexOf(id), toolComponent: { name: NAMES[taxonomy], index: taxonomy } })).filter((taxon) => taxon.index >= 0);
}

export function supportedTaxonomies(): { name: string; index: number }[] {
  return NAMES.map((name, index) => ({ name, index }));
}

function relationship(rule: Rule, index: RunIndex): NonNullable<ReportingDescriptor['relationships']>[number] {
  const [target] = taxaOf(CATEGORIES, [rule.category], index.categories);
  return { target: target ?? { id: rule.category, toolComponent: { name: NAMES[CATEGORIES], index: CATEGORIES } }, kinds: ['superset'] };
}

function propertiesOf(rule: Rule): ReportingDescriptor['properties'] {
  return {
    category: rule.category, family: rule.family, precision: PRECISION[rule.confidence], 'problem.severity': PROBLEM_SEVERITY[rule.level], 'security-severity': SECURITY_SEVERITY[rule.level],
    tags: ['security', rule.family, rule.category],
  };
}
