// Walks one rule's parsed YAML with its place in the file; the first thing that is wrong or not supported is kept, so that a rule gives one problem.
import type { Problem } from '../../model/problem.ts';
import { readRegexTree } from '../regex/parse-regex.ts';
import type { RegexSource } from './formula.ts';
import { keyOf, type LineOf, type RulePath } from './rule-path.ts';

/** What is shared while one rule is read. */
export interface RuleReading {
  readonly id: string;
  readonly file: string;
  readonly lineOf: LineOf;
  problem?: Problem;
}

/** A value inside a rule. A wrong shape is reported and yields an empty value, so that readers need no exceptions. */
export class RuleCursor {
  readonly raw: unknown;
  readonly at: RulePath;
  readonly reading: RuleReading;

  constructor(raw: unknown, at: RulePath, reading: RuleReading) {
    this.raw = raw;
    this.at = at;
    this.reading = reading;
  }

  get present(): boolean { return this.raw !== undefined && this.raw !== null; }

  /** Keys of a map, none for anything else. */
  get keys(): readonly string[] { return this.isMap() ? Object.keys(this.raw as object) : []; }

  isMap(): boolean { return typeof this.raw === 'object' && this.raw !== null && !Array.isArray(this.raw); }

  has(key: string): boolean { return this.keys.includes(key); }

  get(key: string): RuleCursor {
    const value = this.has(key) ? (this.raw as Record<string, unknown>)[key] : undefined;
    return new RuleCursor(value, [...this.at, key], this.reading);
  }

  /** The elements of a list that must hold at least one. */
  items(): readonly RuleCursor[] {
    if (Array.isArray(this.raw) && this.raw.length > 0) return (this.raw as readonly unknown[]).map((value, index) => new RuleCursor(value, [...this.at, index], this.reading));
    this.expect('list');
    return [];
  }

  /** A text; numbers count as theirs, since YAML reads `pattern: 1` as a number. */
  text(): string {
    if (typeof this.raw === 'string') return this.raw;
    if (typeof this.raw === 'number' || typeof this.raw === 'boolean') return String(this.raw);
    this.expect('text');
    return '';
  }

  optionalText(): string | undefined { return this.present ? this.text() : undefined; }

  /** Texts of a list; none where nothing stands. */
  optionalTexts(): readonly string[] {
    if (!this.present || (Array.isArray(this.raw) && this.raw.length === 0)) return [];
    return this.items().map((item) => item.text());
  }

  flag(fallback: boolean): boolean {
    if (!this.present) return fallback;
    if (typeof this.raw === 'boolean') return this.raw;
    this.expect('switch');
    return fallback;
  }

  optionalInteger(): number | undefined {
    if (!this.present) return undefined;
    if (typeof this.raw === 'number' && Number.isInteger(this.raw)) return this.raw;
    this.expect('number');
    return undefined;
  }

  /** A regular expression; one that this engine cannot run is the rule's problem. */
  regex(multiline: boolean): RegexSource {
    const source = this.text();
    const tree = readRegexTree(source, multiline);
    if ('unsupported' in tree) this.fail('matching.bad-regex', tree.unsupported);
    return { source, at: this.at };
  }

  metavariable(): string {
    if (typeof this.raw === 'string' && /^\$(?:\.\.\.)?[A-Z_][A-Z0-9_]*$|^\$[0-9]+$/.test(this.raw)) return this.raw;
    this.expect('metavariable');
    return '';
  }

  /** Reports every key but these. */
  only(keys: readonly string[]): void {
    if (!this.isMap()) this.expect('map');
    for (const key of this.keys) if (!keys.includes(key)) this.get(key).fail('matching.unknown-key');
  }

  expect(what: 'text' | 'list' | 'map' | 'switch' | 'number' | 'metavariable'): void {
    this.fail('matching.wrong-shape', `@matching.a-${what}`);
  }

  /** Keeps the problem `id` of this place, unless the rule has one already. */
  fail(id: string, ...args: readonly (string | number)[]): void {
    this.reading.problem ??= this.problem(id, 'incomplete', args);
  }

  problem(id: string, effect: Problem['effect'], args: readonly (string | number)[]): Problem {
    const { id: rule, file: path, lineOf } = this.reading;
    return { id, args: [keyOf(this.at), lineOf(this.at) ?? '?', ...args], path, rule, effect };
  }
}
