// Lengths of time as the products write them, in days. `undefined`: the product would not understand it.

/** log4j2 `IfLastModified age`: `180d`, `P180D`, `PT4320H`; there are no months, `6M` is six minutes, a bare number does not parse (Log4j Duration.parse). */
export function log4jAge(text: string): number | undefined {
  const match = /^P?(?:(\d{1,9})D)?(?:T?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/i.exec(text.trim());
  if (match === null || !/\d/.test(match[0])) return undefined;
  const part = (at: number): number => Number(match[at] ?? 0);
  return part(1) + part(2) / 24 + part(3) / 1440 + part(4) / 86400;
}

const SYSTEMD: Readonly<Record<string, number>> = unitTable({ y: 365.25, year: 365.25, years: 365.25, M: 30.4375, month: 30.4375, months: 30.4375, w: 7, week: 7, weeks: 7, d: 1, day: 1, days: 1, h: 1 / 24, hr: 1 / 24, hour: 1 / 24, hours: 1 / 24, m: 1 / 1440, min: 1 / 1440, minute: 1 / 1440, minutes: 1 / 1440, s: 1 / 86400, sec: 1 / 86400, second: 1 / 86400, seconds: 1 / 86400, '': 1 / 86400 });

/** systemd.time(7): `2week`, `6month` (30.44 days each), `1y 2d`; a bare number is seconds. */
export function systemdSpan(text: string): number | undefined {
  return sumOfUnits(text, SYSTEMD);
}

const GO: Readonly<Record<string, number>> = unitTable({ y: 365, w: 7, d: 1, h: 1 / 24, m: 1 / 1440, s: 1 / 86400, ms: 1 / 86400000 });

/** Go, Prometheus and Elasticsearch: `744h`, `30d`, `1w2d`; units are case-sensitive. */
export function shortUnits(text: string): number | undefined {
  return sumOfUnits(text, GO);
}

const LOGURU: Readonly<Record<string, number>> = unitTable({ y: 365, year: 365, years: 365, month: 30.416666, months: 30.416666, w: 7, week: 7, weeks: 7, d: 1, day: 1, days: 1, h: 1 / 24, hour: 1 / 24, hours: 1 / 24, min: 1 / 1440, mins: 1 / 1440, minute: 1 / 1440, minutes: 1 / 1440, s: 1 / 86400, sec: 1 / 86400, second: 1 / 86400, seconds: 1 / 86400 });

/** loguru: `10 days`, `1 week, 3 days`, `6 months` (2,628,000 seconds each). */
export function loguruSpan(text: string): number | undefined {
  return sumOfUnits(text.toLowerCase(), LOGURU);
}

/** .NET TimeSpan: `200.00:00:00`, `12:00:00`, `7` (days). */
export function timeSpan(text: string): number | undefined {
  const match = /^(?:(\d{1,7})\.)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,7})?)?$/.exec(text.trim());
  if (match === null) return /^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined;
  return Number(match[1] ?? 0) + Number(match[2]) / 24 + Number(match[3]) / 1440 + Number(match[4] ?? 0) / 86400;
}

function sumOfUnits(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const parts = text.trim().split(/[\s,]+|(?<=[A-Za-z])(?=\d)/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 12) return undefined;
  let sum = 0;
  for (let at = 0; at < parts.length; at++) {
    const match = /^(\d{1,9}(?:\.\d{1,6})?)([A-Za-z]{0,8})$/.exec(parts[at] ?? '');
    if (match === null) return undefined;
    let unit = match[2] ?? '';
    const next = parts[at + 1];
    if (unit === '' && next !== undefined && /^[A-Za-z]{1,8}$/.test(next)) { unit = next; at++; }
    const factor = units[unit];
    if (factor === undefined) return undefined;
    sum += Number(match[1]) * factor;
  }
  return sum;
}

/** A table without inherited keys, so that `constructor` is no unit. */
function unitTable(units: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.assign(Object.create(null) as Record<string, number>, units);
}
