// Rolling periods: what a date pattern or a keyword says, and what N of them come to.
import { days, type Keeps } from './keeps.ts';

export type PeriodUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** Every fix writes this many days, a margin over the 184 that six months can have. */
const WRITTEN_DAYS = 200;

const DAYS: Readonly<Record<PeriodUnit, number>> = { second: 1 / 86400, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };
const SYMBOLS: Readonly<Record<PeriodUnit, string>> = { second: 's', minute: 'min', hour: 'h', day: 'd', week: 'w', month: 'mo', year: 'y' };

/** By the smallest unit down: the letters of java.text.SimpleDateFormat, java.time, .NET and moment that stand for it. */
const LETTERS: readonly (readonly [PeriodUnit, RegExp])[] = [
  ['second', /[sSf]/], ['minute', /m/], ['hour', /[HhKk]/], ['day', /[dDEe]/], ['week', /[wW]/], ['month', /[ML]/], ['year', /[yYuG]/],
];

export function every(unit: PeriodUnit, count = 1): Period {
  return { count, unit };
}

/** N periods; calendar months stay months. */
export function periods(count: number, period: Period): Keeps {
  if (period.unit === 'month') return { kind: 'months', months: count * period.count };
  return days(count * period.count * DAYS[period.unit]);
}

/** `1 d`, `6 h`, `1 mo`. */
export function periodText({ count, unit }: Period): string {
  return `${count} ${SYMBOLS[unit]}`;
}

/** How many periods make the days that a fix writes; whole, at least one. */
export function periodsToWrite(period: Period): number {
  if (period.unit === 'month') return Math.ceil(7 / period.count);
  return Math.max(1, Math.ceil(Math.round((WRITTEN_DAYS / (period.count * DAYS[period.unit])) * 1000) / 1000));
}

/** The smallest unit of a date pattern (`yyyy-MM-dd_HH` is hourly); text in single quotes does not count. */
export function periodOfPattern(pattern: string): Period | undefined {
  const letters = pattern.replace(/'[^']{0,200}'/g, '');
  const unit = LETTERS.find(([, letter]) => letter.test(letters))?.[0];
  return unit === undefined ? undefined : every(unit);
}

/** The smallest unit of a strftime pattern (`%Y-%m-%d`). */
export function periodOfStrftime(pattern: string): Period | undefined {
  const codes = [...pattern.matchAll(/%[-_]?([A-Za-z])/g)].map((match) => match[1] ?? '');
  const units: readonly (readonly [PeriodUnit, string])[] = [['second', 'ST'], ['minute', 'MR'], ['hour', 'HIk'], ['day', 'dejFaAD'], ['week', 'UWV'], ['month', 'mbBh'], ['year', 'YyG']];
  const unit = units.find(([, letters]) => codes.some((code) => letters.includes(code)))?.[0];
  return unit === undefined ? undefined : every(unit);
}
