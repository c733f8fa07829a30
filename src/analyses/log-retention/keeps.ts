// How long a log is kept, as its product counts it, and what that means against the six months of the law.

/**
 * 网络安全法 asks for at least six months (Art. 23 since 2026-01-01, Art. 21(3) before). Six calendar months are 181 to 184 days:
 * below 180 they are missed for certain, from 184 they are kept for certain.
 */
const SHORT_BELOW_DAYS = 180;
const FULL_FROM_DAYS = 184;
const FULL_FROM_MONTHS = 6;

export type Keeps =
  | { readonly kind: 'days'; readonly days: number }
  /** Calendar months, which are judged in months. */
  | { readonly kind: 'months'; readonly months: number }
  /** Nothing ever deletes by age or count. */
  | { readonly kind: 'unlimited' }
  /** Only a size, or a count of pieces cut by size, decides. */
  | { readonly kind: 'size' }
  /** A value that cannot be resolved decides. */
  | { readonly kind: 'unknown' }
  /** Records are overwritten, or writing stops. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'off' };

export interface Retention {
  readonly keeps: Keeps;
  /** A size cap beside it may delete earlier. */
  readonly capped: boolean;
}

export type Verdict = 'short' | 'borderline' | 'sufficient' | 'size-cap' | 'unknown' | 'loss' | 'off';

export const UNLIMITED: Keeps = { kind: 'unlimited' };
export const BY_SIZE: Keeps = { kind: 'size' };
export const UNKNOWN: Keeps = { kind: 'unknown' };
export const LOST: Keeps = { kind: 'lost' };
export const OFF: Keeps = { kind: 'off' };

export function days(count: number): Keeps {
  return { kind: 'days', days: count };
}

export function verdictOf({ keeps, capped }: Retention): Verdict {
  switch (keeps.kind) {
    case 'off': return 'off';
    case 'lost': return 'loss';
    case 'unknown': return 'unknown';
    case 'size': return 'size-cap';
    case 'unlimited': return capped ? 'size-cap' : 'sufficient';
    case 'months':
      if (keeps.months < FULL_FROM_MONTHS) return 'short';
      return capped ? 'size-cap' : 'sufficient';
    case 'days':
      if (keeps.days < SHORT_BELOW_DAYS) return 'short';
      if (keeps.days < FULL_FROM_DAYS) return 'borderline';
      return capped ? 'size-cap' : 'sufficient';
  }
}

/** Days where they are asked for: a month as 30, `null` where it cannot be told. */
export function daysOf(keeps: Keeps): number | 'unlimited' | null {
  switch (keeps.kind) {
    case 'days': return Math.round(keeps.days * 10) / 10;
    case 'months': return keeps.months * 30;
    case 'unlimited': return 'unlimited';
    case 'off': return 0;
    case 'size': case 'unknown': case 'lost': return null;
  }
}

/** Of several limits that all delete, the one that deletes first; what cannot be told wins over what is long enough. */
export function shortest(first: Keeps, second: Keeps): Keeps {
  return rank(second) < rank(first) ? second : first;
}

function rank(keeps: Keeps): number {
  switch (keeps.kind) {
    case 'off': return -2;
    case 'lost': return -1;
    case 'days': return keeps.days < FULL_FROM_DAYS ? keeps.days : 1e6 + keeps.days;
    case 'months': return keeps.months < FULL_FROM_MONTHS ? keeps.months * 30 : 1e6 + keeps.months * 30;
    case 'unknown': return 1000;
    case 'size': return 1001;
    case 'unlimited': return Infinity;
  }
}
