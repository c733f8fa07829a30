// Reads the words by which an application's own setting says how long a log is kept.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';

/** Sets of lower-case words; a key is cut into them. */
export interface LogRetentionVocabulary {
  /** Words that make a key one of logs; one must stand in the key or above it. */
  readonly logs: ReadonlySet<string>;
  /** Words for keeping or deleting. */
  readonly keeping: ReadonlySet<string>;
  /** Words for a unit of time, with the days in one. */
  readonly units: ReadonlyMap<string, number>;
  /** Words (joined) that mean a number of days without naming a unit. */
  readonly alone: ReadonlySet<string>;
  /** Words that make the key one of something else. */
  readonly foreign: ReadonlySet<string>;
  /** Keys whose product deletes nothing below a number of days. */
  readonly ignoredBelow: readonly { readonly key: string; readonly days: number }[];
  /** A last segment without any match cannot mean a retention; a quick look before cutting it. */
  readonly hint: RegExp;
  /** All words that a key may be cut into. */
  readonly all: ReadonlySet<string>;
}

/** Checks the parsed `rules/vocabularies/log-retention.yaml`. */
export function readLogRetention(raw: unknown): Outcome<LogRetentionVocabulary> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(['logs', 'keeping', 'units', 'fillers', 'alone', 'foreign', 'ignored-below']);
  const set = (key: string): ReadonlySet<string> => new Set(top.get(key).texts());
  const units = new Map(top.get('units').entries().map(([word, days]) => [word, typeof days.raw === 'number' && days.raw > 0 ? days.raw : (days.report('rule-data.not-a-number'), 1)]));
  const ignoredBelow = top.get('ignored-below').items().map((item) => {
    item.only(['key', 'days']);
    return { key: item.get('key').text(), days: item.get('days').integer() };
  });
  const [logs, keeping, alone] = [set('logs'), set('keeping'), set('alone')];
  const hint = new RegExp([...keeping, ...alone].map((word) => word.replace(/[^a-z]/g, '')).join('|') || '(?!)', 'i');
  return { value: { logs, keeping, units, hint, alone, foreign: set('foreign'), ignoredBelow, all: new Set([...logs, ...keeping, ...units.keys(), ...set('fillers')]) }, problems };
}
