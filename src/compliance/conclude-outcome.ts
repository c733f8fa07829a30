// The truth table of the conclusion: severity, status and waiver of an item -> what it means for going live.
import type { ItemSeverity, OutcomeId, TruthTableRow, Verdict, WaiverStatus } from '../model/catalogue.ts';
import type { Localized } from '../model/rule.ts';

export interface ItemOutcome {
  readonly outcome: OutcomeId;
  readonly note?: Localized;
}

/** A combination with a waiver that has no row of its own counts as without the waiver; a hole in the table as the strictest outcome. */
export function concludeOutcome(table: readonly TruthTableRow[], severity: ItemSeverity, status: Verdict, waiver: WaiverStatus): ItemOutcome {
  const find = (wanted: WaiverStatus): TruthTableRow | undefined => table.find((row) => row.severity === severity && row.status === status && row.waiver === wanted);
  const row = find(waiver) ?? find('none');
  if (row === undefined) return { outcome: 'reject' };
  return { outcome: row.outcome, ...(row.note === undefined ? {} : { note: row.note }) };
}
