// Tests one value, and says which part of it the test is about.
import { minutesOf } from '../../configuration/duration.ts';
import { UNKNOWN } from '../../configuration/fallback-values.ts';
import { findUrls, firstHostOf, hostKindOf, isServiceName, type FoundUrl } from '../../configuration/url-host.ts';
import type { UrlTest, ValueTest } from '../../ruleset/techniques/configuration-spec.ts';
import { expressionOf } from './expression.ts';

/** The part [from, to) of the value that matched. */
export interface ValueMatch {
  readonly from: number;
  readonly to: number;
  readonly url?: FoundUrl;
}

/**
 * Whether `value` (fallbacks in place, null for an explicit null) passes every member of `test`.
 * An empty value passes only `empty: true`; a value that is nothing but a reference passes only `empty: false` and `host: unknown`.
 */
export function matchValue(test: ValueTest, value: string | null): ValueMatch | undefined {
  if (test.null === false && value === null) return undefined;
  const text = value ?? '';
  if (test.any !== undefined) {
    for (const one of test.any) {
      const match = matchValue(one, value);
      if (match !== undefined) return Object.keys(test).length === 1 || matchMembers(test, text) !== undefined ? match : undefined;
    }
    return undefined;
  }
  return matchMembers(test, text);
}

function matchMembers(test: ValueTest, text: string): ValueMatch | undefined {
  const trimmed = text.trim();
  if (test.empty !== undefined && test.empty !== (trimmed === '')) return undefined;
  if (trimmed === '') return test.empty === true ? { from: 0, to: text.length } : undefined;
  if (test.host !== undefined && !test.host.includes(hostKindOf(firstHostOf(trimmed)))) return undefined;
  if (trimmed === UNKNOWN && (test.is ?? test.regex ?? test.number ?? test.url ?? test.longer ?? test.not) !== undefined) return undefined;
  if (test.is !== undefined && !test.is.includes(trimmed.toLowerCase())) return undefined;
  if (test.number !== undefined && !inRange(trimmed, test.number)) return undefined;
  if (test.longer !== undefined && !isLonger(trimmed, test.longer)) return undefined;
  if (test.not !== undefined && matchValue(test.not, text) !== undefined) return undefined;
  let match: ValueMatch = { from: 0, to: text.length };
  if (test.url !== undefined) {
    const found = matchUrl(test.url, text);
    if (found === undefined) return undefined;
    match = { from: found.from, to: found.to, url: found };
  }
  if (test.regex !== undefined) {
    const found = expressionOf(test.regex, 'di').exec(text);
    if (found === null) return undefined;
    const [from, to] = found.indices?.groups?.at ?? [match.from, match.to];
    match = { ...match, from, to };
  }
  return match;
}

function inRange(text: string, range: NonNullable<ValueTest['number']>): boolean {
  const number = /^[+-]?\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
  return number >= (range.min ?? -Infinity) && number <= (range.max ?? Infinity);
}

function isLonger(text: string, limit: NonNullable<ValueTest['longer']>): boolean {
  const minutes = minutesOf(text, limit.unit);
  if (minutes === undefined) return false;
  if (minutes < 0) return limit.unlimited !== 'none';
  return minutes === 0 ? limit.unlimited === 'zero' : minutes > limit.minutes;
}

/** The first URL of `text` that passes. */
export function matchUrl(test: UrlTest, text: string): FoundUrl | undefined {
  // Nearly all values are no addresses, and nearly all addresses of another scheme: taking them apart is dear.
  if (!text.includes('://')) return undefined;
  const lower = text.toLowerCase();
  if (!test.schemes.some((scheme) => lower.includes(`${scheme}://`))) return undefined;
  return findUrls(text).find((url) => test.schemes.includes(url.scheme)
    && test.host.includes(hostKindOf(url.host))
    && (test.singleLabel || !isServiceName(url.host) || hostKindOf(url.host) !== 'remote')
    && (test.userinfo === undefined || test.userinfo === url.userinfo.includes(':'))
    && !test.except.some((domain) => isWithin(url.host, domain))
    && (test.notHost === undefined || !expressionOf(test.notHost, 'i').test(url.host))
    && (test.path === undefined || expressionOf(test.path, 'i').test(url.path))
    && (test.notPath === undefined || !expressionOf(test.notPath, 'i').test(url.path)));
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
