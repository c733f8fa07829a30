// Reads a duration as configuration files write it, in minutes.

export type DurationUnit = 'ms' | 's' | 'm' | 'h' | 'd';

const MINUTES: Readonly<Record<DurationUnit, number>> = { ms: 1 / 60_000, s: 1 / 60, m: 1, h: 60, d: 1440 };
const WORDS: Readonly<Record<string, DurationUnit>> = {
  ms: 'ms', millis: 'ms', milliseconds: 'ms', s: 's', sec: 's', secs: 's', second: 's', seconds: 's', m: 'm', min: 'm', mins: 'm', minute: 'm', minutes: 'm',
  h: 'h', hr: 'h', hour: 'h', hours: 'h', d: 'd', day: 'd', days: 'd', 秒: 's', 分钟: 'm', 分: 'm', 小时: 'h', 天: 'd',
};

/**
 * Minutes of `30`, `30m`, `30 min`, `1_800`, `PT1H30M`, `00:30:00`, `1.00:00:00` (.NET), `30 * 60 * 1000`; a bare number is in `unit`.
 * Negative and zero stay so; undefined where it is no duration.
 */
export function minutesOf(value: string, unit: DurationUnit): number | undefined {
  const text = value.trim().toLowerCase().replace(/(?<=\d)[_,](?=\d)/g, '').replace(/(?<=\d)l$/, '');
  const plain = /^([+-]?\d{1,15}(?:\.\d{1,6})?)\s?([a-z\u4e00-\u9fff]{0,12})$/.exec(text);
  if (plain !== null) {
    const named = plain[2] === '' ? unit : WORDS[plain[2] ?? ''];
    return named === undefined ? undefined : Number(plain[1]) * MINUTES[named];
  }
  const span = /^(?:(\d{1,4})\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d{1,7})?)?$/.exec(text);
  if (span !== null) return Number(span[1] ?? 0) * 1440 + Number(span[2]) * 60 + Number(span[3]) + Number(span[4] ?? 0) / 60;
  const iso = /^p(?:(\d{1,6})d)?(?:t(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})(?:\.\d{1,3})?s)?)?$/.exec(text);
  if (iso !== null && text.length > 2) return Number(iso[1] ?? 0) * 1440 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0) + Number(iso[4] ?? 0) / 60;
  if (/^\d{1,12}(?:\s{0,3}\*\s{0,3}\d{1,12}){1,5}$/.test(text)) return text.split('*').reduce((product, factor) => product * Number(factor), MINUTES[unit]);
  return undefined;
}
