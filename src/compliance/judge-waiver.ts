// Whether a waiver is in force, and whether a rectification plan is complete.
import type { ItemAnswer } from '../model/answers.ts';
import type { Rectification, Waiver } from '../model/assessment.ts';
import type { CatalogueItem, ItemSeverity, Verdict, WaiverStatus } from '../model/catalogue.ts';
import type { Localized } from '../model/rule.ts';
import { isExpired } from './answer-lookup.ts';
import { joinLocalized, say } from './localized-text.ts';

export interface JudgedWaiver {
  readonly status: WaiverStatus;
  readonly waiver?: Waiver;
}

/** `status` is how the truth table sees it; `waiver.valid` also asks that there is a verified failure to waive. */
export function judgeWaiver(item: CatalogueItem, severity: ItemSeverity, verdict: Verdict, answer: ItemAnswer | undefined, date: string): JudgedWaiver {
  const request = answer?.waiver;
  if (request === undefined) return { status: 'none' };
  const refused = (status: WaiverStatus, invalidBecause: Localized): JudgedWaiver => ({ status, waiver: { ...request, valid: false, invalidBecause } });
  if (!item.waivable) return refused('not-waivable', say('compliance.waiver-statutory'));
  const missing = [
    ...(request.reason === undefined ? [say('compliance.field-reason')] : []),
    ...(request.approver === undefined ? [say('compliance.field-approver')] : []),
    ...(request.expires === undefined ? [say('compliance.field-expires')] : []),
  ];
  if (missing.length > 0 || request.expires === undefined) return refused('none', say('compliance.waiver-missing', joinLocalized(missing)));
  if (isExpired(request.expires, date)) return refused('none', say('compliance.waiver-expired', request.expires));
  if (severity === 'veto' && request.approverSide !== 'operator') return refused('none', say('compliance.waiver-vendor'));
  if (verdict === 'open' || verdict === 'review') return refused('valid', say('compliance.waiver-not-verified'));
  if (verdict !== 'fail' && verdict !== 'partial') return refused('valid', say('compliance.waiver-not-needed'));
  return { status: 'valid', waiver: { ...request, valid: true } };
}

/** The plan that a conditional launch needs; a waiver in force replaces the deadline. Undefined where nobody wrote one. */
export function judgeRectification(answer: ItemAnswer | undefined, waived: boolean, date: string): Rectification | undefined {
  const plan = answer?.rectification;
  if (plan === undefined) return undefined;
  const missing = missingInPlan(plan, waived, date);
  return { ...plan, complete: missing.length === 0, missing };
}

export function missingInPlan(plan: NonNullable<ItemAnswer['rectification']>, waived: boolean, date: string): readonly Localized[] {
  return [
    ...(plan.measure === undefined ? [say('compliance.field-measure')] : []),
    ...(plan.owner === undefined ? [say('compliance.field-owner')] : []),
    ...(waived ? [] : plan.due === undefined ? [say('compliance.field-due')] : isExpired(plan.due, date) ? [say('compliance.field-overdue')] : []),
    ...(plan.operatorApprover === undefined ? [say('compliance.field-operator-approver')] : []),
  ];
}
