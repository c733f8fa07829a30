// Turns a raw value into evidence that may be shown: the one place where secrets and personal data are masked.
import type { MaskKind } from './detection.ts';

/** Longest evidence of a value that needs no hiding, in UTF-16 units. */
const PLAIN_LIMIT = 120;
/** Masked characters are shown one star each up to here; more would only tell the length of something unusual. */
const STAR_LIMIT = 24;

/**
 * The evidence for `value`. `secret`: from 12 characters up at most the first two, else `***`; `plain`: control characters made visible, cut to 120;
 * `personal:<mask id>`: the mask of that id in the data classification (name, id_number, phone ...). An unknown id hides everything. Empty stays empty.
 */
export function maskValue(kind: MaskKind, value: string): string {
  if (value === '') return '';
  if (kind === 'plain') return shown(value, PLAIN_LIMIT);
  if (kind === 'secret') return secret(value);
  return (PERSONAL[kind.slice('personal:'.length)] ?? hidden)(value);
}

/** Mask ids that `personal:` knows, for the test that compares them with the vocabulary. */
export function personalMasks(): readonly string[] {
  return Object.keys(PERSONAL);
}

const PERSONAL: Readonly<Record<string, (value: string) => string>> = {
  name: (value) => keepEnds(value, 1, 0, 2),
  id_number: (value) => keepEnds(value, 1, 1, 6),
  phone,
  email,
  district,
  card_tail: (value) => { const digits = compact(value); return digits.length < 8 ? stars(digits.length) : `****${tail(digits, 4)}`; },
  number_tail: (value) => { const text = compact(value); return text.length < 4 ? stars(text.length) : stars(text.length - tailSize(text)) + tail(text, tailSize(text)); },
  birth_year: (value) => /^(?:18|19|20)\d{2}(?!\d{5})/.exec(value)?.[0] ?? '****',
  range: () => '***',
  by_role: () => '***',
  hidden,
  none: (value) => shown(value, PLAIN_LIMIT),
};

function secret(value: string): string {
  const characters = Array.from(value);
  return characters.length < 12 ? '***' : `${shown(characters.slice(0, 2).join(''), PLAIN_LIMIT)}***`;
}

function hidden(): string {
  return '******';
}

/** Mobile: first 3, last 4. Landline: area code, last 2. Anything else with digits shows nothing. */
function phone(value: string): string {
  const digits = value.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '');
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(7)}`;
  const area = /^0(?:10|2\d|[3-9]\d{2})(?=\d{7,8}$)/.exec(digits)?.[0];
  return area === undefined ? stars(digits.length === 0 ? 6 : digits.length) : `${area}-${stars(digits.length - area.length - 2)}${digits.slice(-2)}`;
}

/** First character and domain; a value without one `@` shows nothing. */
function email(value: string): string {
  const at = value.lastIndexOf('@');
  if (at < 1) return hidden();
  const local = Array.from(value.slice(0, at));
  return `${local.length < 2 ? '' : shown(local[0] ?? '', 12)}***@${shown(value.slice(at + 1), 60)}`;
}

/** Keeps an address down to its district or county, as far as it is written in Chinese characters alone; everything below goes. */
function district(value: string): string {
  const kept = /^[\u4e00-\u9fa5]{2,24}/.exec(value)?.[0] ?? '';
  // 自治区 and 特别行政区 are provinces, 小区/社区/园区 stand below the district.
  const county = /^.{0,20}?(?<!自治|特别行政|[小社园街])(?:区|县|旗)/.exec(kept)?.[0];
  const upper = county ?? /^.{1,10}?(?:市|州|盟|省|自治区)/.exec(kept)?.[0];
  return `${upper ?? ''}****`;
}

/** Keeps `head` and `last` characters; below `least` characters nothing is kept. */
function keepEnds(value: string, head: number, last: number, least: number): string {
  const characters = Array.from(value);
  if (characters.length < least) return stars(characters.length);
  const end = last === 0 ? '' : characters.slice(-last).join('');
  return shown(characters.slice(0, head).join(''), 12) + stars(characters.length - head - last) + shown(end, 12);
}

function compact(value: string): string {
  return value.replace(/[^0-9A-Za-z]/g, '');
}

function tailSize(text: string): number {
  return text.length < 8 ? 2 : 4;
}

function tail(text: string, size: number): string {
  return text.slice(text.length - size);
}

function stars(count: number): string {
  return '*'.repeat(Math.max(1, Math.min(count, STAR_LIMIT)));
}

/** Control, bidirectional and invisible characters as escapes, so that evidence cannot change how its surroundings look. */
function shown(value: string, limit: number): string {
  const head = value.slice(0, limit * 2);
  // eslint-disable-next-line no-control-regex -- these are the characters to make visible
  const visible = head.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (unit) => ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (visible.length <= limit && head.length === value.length) return visible;
  const cut = visible.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' };
