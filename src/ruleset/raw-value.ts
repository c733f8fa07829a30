// Reads our own data files: walks parsed YAML, checks every shape, and collects what is wrong instead of throwing.
import type { Problem } from '../model/problem.ts';
import type { Localized } from '../model/rule.ts';

/**
 * A value somewhere inside a parsed data file. Readers ask for what they need; a wrong shape yields an empty value
 * and a problem that names the place (`items.ID-01.title.zh`), so that one mistake never hides the next.
 */
export class RawValue {
  readonly raw: unknown;
  /** Dotted path from the top of the file, for messages. */
  readonly at: string;
  private readonly problems: Problem[];

  constructor(raw: unknown, at: string, problems: Problem[]) {
    this.raw = raw;
    this.at = at;
    this.problems = problems;
  }

  get present(): boolean {
    return this.raw !== undefined && this.raw !== null;
  }

  get(key: string): RawValue {
    const child = isRecord(this.raw) && Object.hasOwn(this.raw, key) ? this.raw[key] : undefined;
    return this.child(child, key);
  }

  /** The members of a map; a problem where it is none. */
  entries(): readonly (readonly [string, RawValue])[] {
    if (!isRecord(this.raw)) { this.report('rule-data.not-a-map'); return []; }
    return Object.entries(this.raw).map(([key, value]) => [key, this.child(value, key)] as const);
  }

  optionalEntries(): readonly (readonly [string, RawValue])[] {
    return this.present ? this.entries() : [];
  }

  /** The elements of a list; a problem where it is none. Elements with an `id` are named by it in messages. */
  items(): readonly RawValue[] {
    if (!Array.isArray(this.raw)) { this.report('rule-data.not-a-list'); return []; }
    return (this.raw as readonly unknown[]).map((value, index) => this.child(value, isRecord(value) && typeof value.id === 'string' ? value.id : String(index)));
  }

  optionalItems(): readonly RawValue[] {
    return this.present ? this.items() : [];
  }

  /** A non-empty string. */
  text(): string {
    if (typeof this.raw === 'string' && this.raw.trim() !== '') return this.raw;
    this.report('rule-data.not-a-text');
    return '';
  }

  optionalText(): string | undefined {
    return this.present ? this.text() : undefined;
  }

  texts(): readonly string[] {
    return this.items().map((item) => item.text());
  }

  optionalTexts(): readonly string[] {
    return this.present ? this.texts() : [];
  }

  /** `true` or `false`; `fallback` where nothing stands. */
  flag(fallback: boolean): boolean {
    if (!this.present) return fallback;
    if (typeof this.raw === 'boolean') return this.raw;
    this.report('rule-data.not-a-flag');
    return fallback;
  }

  integer(): number {
    if (typeof this.raw === 'number' && Number.isInteger(this.raw)) return this.raw;
    this.report('rule-data.not-a-number');
    return 0;
  }

  /** One of `words`; the first of them stands in for a wrong value. */
  oneOf<T extends string | number>(words: readonly [T, ...T[]]): T {
    const found = words.find((word) => word === this.raw);
    if (found !== undefined) return found;
    this.report('rule-data.not-one-of', [words.join(', ')]);
    return words[0];
  }

  optionalOneOf<T extends string | number>(words: readonly [T, ...T[]]): T | undefined {
    return this.present ? this.oneOf(words) : undefined;
  }

  /** `{zh, en}`, both filled: a text without its other language is a mistake. */
  localized(): Localized {
    this.only(['zh', 'en']);
    return { zh: this.get('zh').text(), en: this.get('en').text() };
  }

  optionalLocalized(): Localized | undefined {
    return this.present ? this.localized() : undefined;
  }

  /** `{zh, en}`, or one text for both where it holds no Chinese words (clause numbers); 、 and ； become English marks. */
  neutralOrLocalized(): Localized {
    if (typeof this.raw !== 'string') return this.localized();
    if (/\p{Script=Han}/u.test(this.raw)) this.report('rule-data.not-localized');
    return { zh: this.text(), en: this.raw.replaceAll('、', ', ').replaceAll('；', '; ') };
  }

  optionalNeutralOrLocalized(): Localized | undefined {
    return this.present ? this.neutralOrLocalized() : undefined;
  }

  /** Reports every key that the format does not know: most are typing errors that would otherwise be ignored. */
  only(keys: readonly string[]): void {
    if (!isRecord(this.raw)) { this.report('rule-data.not-a-map'); return; }
    for (const key of Object.keys(this.raw)) if (!keys.includes(key)) this.child(undefined, key).report('rule-data.unknown-key');
  }

  /** Records a problem at this place; the place is argument `{0}`. */
  report(id: string, args: readonly (string | number)[] = []): void {
    this.problems.push({ id, args: [this.at === '' ? '.' : this.at, ...args], effect: 'incomplete' });
  }

  private child(raw: unknown, key: string): RawValue {
    return new RawValue(raw, this.at === '' ? key : `${this.at}.${key}`, this.problems);
  }
}

/** Reports every id that stands more than once; `places` and `ids` run in parallel. */
export function reportDuplicates(places: readonly RawValue[], ids: readonly string[]): void {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) places[index]?.report('rule-data.duplicate', [id]);
    seen.add(id);
  });
}

/** A map of YAML or JSON. */
export type RawRecord = Readonly<Record<string, unknown>>;

export function asRecord(value: unknown): RawRecord | undefined {
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
