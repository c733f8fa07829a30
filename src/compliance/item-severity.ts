// The severity of an item after its severity rules. What is not verified never lowers: an open premise lets a raising rule hold.
import type { ItemAnswer } from '../model/answers.ts';
import type { CatalogueItem, ChecklistCatalogue, ItemSeverity, SeverityRule } from '../model/catalogue.ts';
import type { Grade, Localized } from '../model/rule.ts';
import type { Truth } from './evaluate-expression.ts';
import type { ItemFinding } from './item-findings.ts';
import { gradeName, joinLocalized, say } from './localized-text.ts';

export interface SeverityInput {
  readonly catalogue: ChecklistCatalogue;
  readonly grade: Grade;
  readonly region: string | undefined;
  readonly findings: readonly ItemFinding[];
  readonly checkedCategories: ReadonlySet<string>;
  /** The person's answer, as far as it is in force. */
  readonly answer: ItemAnswer | undefined;
}

const ORDER: Readonly<Record<ItemSeverity, number>> = { veto: 0, major: 1, minor: 2, note: 3 };

export function severityOf(item: CatalogueItem, input: SeverityInput): { readonly severity: ItemSeverity; readonly severityReason?: Localized } {
  for (const rule of item.severityRules) {
    const { truth, reasons } = judge(rule, item, input);
    const raises = ORDER[rule.severity] < ORDER[item.severity];
    if (truth === false || (truth === undefined && !raises)) continue;
    if (rule.severity === item.severity) return { severity: item.severity };
    const names = input.catalogue.severities;
    return { severity: rule.severity, severityReason: say('compliance.severity-changed', names[item.severity], names[rule.severity], joinLocalized(reasons)) };
  }
  return { severity: item.severity };
}

function judge(rule: SeverityRule, item: CatalogueItem, input: SeverityInput): { readonly truth: Truth; readonly reasons: readonly Localized[] } {
  const parts: { readonly truth: Truth; readonly reason: Localized }[] = [];
  if (rule.regions.length > 0) parts.push({ truth: input.region === undefined ? undefined : rule.regions.includes(input.region), reason: input.region === undefined ? say('compliance.region-unanswered') : say('compliance.severity-region') });
  if (rule.levels.length > 0) parts.push({ truth: rule.levels.includes(input.grade), reason: say('compliance.severity-level', gradeName(input.grade)) });
  if (rule.categories.length > 0) {
    const truth = findingsHold(rule, item, input);
    parts.push({ truth, reason: say(truth === true ? 'compliance.severity-finding' : 'compliance.severity-unchecked') });
  }
  if (rule.condition !== undefined) {
    // Judging a premise is a person's decision: without a name it stays open.
    const truth = input.answer?.by === undefined ? undefined : input.answer.conditions[rule.condition.id];
    parts.push({ truth, reason: say(truth === undefined ? 'compliance.severity-condition' : 'compliance.severity-judged', rule.condition.text) });
  }
  const truths = parts.map((part) => part.truth);
  return { truth: truths.includes(false) ? false : truths.includes(undefined) ? undefined : true, reasons: parts.map((part) => part.reason) };
}

/** Is there a finding that counts in one of the rule's categories? Clues of semi items count once a person has confirmed that the item fails. */
function findingsHold(rule: SeverityRule, item: CatalogueItem, input: SeverityInput): Truth {
  const candidates = input.findings.filter(({ finding, counts }) => counts && rule.categories.includes(finding.category));
  const matches = candidates.map(({ finding }) => allOf([
    rule.scope === undefined ? true : finding.scope === rule.scope,
    attributeIn(finding.attributes?.operation, rule.operations),
    attributeIn(finding.attributes?.unit, rule.units),
  ]));
  const confirmed = item.verification !== 'semi' || input.answer?.verdict === 'fail' || input.answer?.verdict === 'partial';
  if (confirmed && matches.includes(true)) return true;
  if (!rule.categories.every((category) => input.checkedCategories.has(category))) return undefined;
  return confirmed && matches.includes(undefined) ? undefined : false;
}

/** A finding that does not carry the attribute may or may not be meant. */
function attributeIn(value: string | undefined, wanted: readonly string[]): Truth {
  if (wanted.length === 0) return true;
  return value === undefined ? undefined : wanted.includes(value);
}

function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}
