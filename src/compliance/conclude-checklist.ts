// The conclusion over all items: the strictest outcome counts, and a conditional launch needs a complete plan for every cause.
import type { AssessedItem, ChecklistAssessment } from '../model/assessment.ts';
import type { ChecklistCatalogue, OutcomeId, WaiverStatus } from '../model/catalogue.ts';
import type { Localized } from '../model/rule.ts';
import { concludeOutcome } from './conclude-outcome.ts';
import { missingInPlan } from './judge-waiver.ts';
import { joinLocalized, say } from './localized-text.ts';

type Conclusion = ChecklistAssessment['conclusion'];

const STRICTNESS: Readonly<Record<OutcomeId, number>> = { pass: 0, conditional: 1, reject: 2 };

/** @param items the items that apply; recommendations are left out here. */
export function concludeChecklist(catalogue: ChecklistCatalogue, items: readonly AssessedItem[], date: string): Conclusion {
  const judged = items.filter((item) => item.mandatory).map((item) => {
    const missing = item.outcome === 'conditional' ? missingInPlan(item.rectification ?? {}, item.waiver?.valid === true, date) : [];
    const outcome: OutcomeId = missing.length > 0 ? 'reject' : item.outcome;
    return { item, outcome, missing };
  });
  const outcome = judged.reduce<OutcomeId>((worst, one) => (STRICTNESS[one.outcome] > STRICTNESS[worst] ? one.outcome : worst), judged.length === 0 ? 'reject' : 'pass');
  // Items that decide by themselves come before those that only lack a plan.
  const deciding = outcome === 'pass' ? [] : judged.filter((one) => one.outcome === outcome).sort((a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0));
  const leftOver = judged.filter(({ item, outcome: own }) => own === 'pass' && item.verdict !== 'pass' && item.verdict !== 'notApplicable');
  return {
    outcome, title: catalogue.conclusion.outcomes[outcome],
    reasons: judged.length === 0 ? [{ itemId: '', text: say('compliance.no-items') }] : deciding.map(({ item, missing }) => ({ itemId: item.id, text: reasonOf(catalogue, item, missing) })),
    remarks: leftOver.map(({ item }) => ({ itemId: item.id, text: remarkOf(catalogue, item) })),
    disclaimer: catalogue.conclusion.disclaimer,
  };
}

function reasonOf(catalogue: ChecklistCatalogue, item: AssessedItem, missing: readonly Localized[]): Localized {
  const words = [catalogue.severities[item.severity], catalogue.verdicts[item.verdict].title] as const;
  if (missing.length > 0) return say('compliance.plan-missing', ...words, joinLocalized(missing));
  if (item.waiver?.valid === true) return say('compliance.decides-waived', ...words, item.waiver.expires ?? '');
  return say('compliance.decides', ...words);
}

function remarkOf(catalogue: ChecklistCatalogue, item: AssessedItem): Localized {
  const status: WaiverStatus = item.waiver?.valid === true ? 'valid' : 'none';
  const { note } = concludeOutcome(catalogue.conclusion.truthTable, item.severity, item.verdict, status);
  const words = [catalogue.severities[item.severity], catalogue.verdicts[item.verdict].title] as const;
  return note === undefined ? say('compliance.decides', ...words) : say('compliance.decides-note', ...words, note);
}
