// Known findings: `.hisguard/baseline.jsonl`, one JSON object a line, sorted, so that it merges cleanly.
import { compareCodeUnits } from '../model/code-unit-order.ts';
import type { Finding, FindingState, StateKind } from '../model/finding.ts';
import { isIsoDate } from '../model/iso-date.ts';
import type { Outcome, Problem } from '../model/problem.ts';

export type BaselineState = Exclude<StateKind, 'suppressed'>;

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly contentFingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly state: BaselineState;
  readonly by?: string;
  readonly reason?: string;
  readonly expires?: string;
}

const STATES: ReadonlySet<string> = new Set<BaselineState>(['false-positive', 'accepted-risk', 'fixed-unverified', 'known']);
const KEYS = ['fingerprint', 'contentFingerprint', 'rule', 'path', 'state', 'by', 'reason', 'expires'] as const;

/** Reads the file; a line that cannot be used is a problem with its number, and then the file must not be used. */
export function readBaseline(text: string, path: string): Outcome<readonly BaselineEntry[]> {
  const entries: BaselineEntry[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const wrong = (id: string): void => { problems.push({ id, path, args: [index + 1], effect: 'none' }); };
    let value: unknown;
    try { value = JSON.parse(line); } catch { wrong('baseline.bad-json'); return; }
    const entry = value as Partial<Record<keyof BaselineEntry, unknown>>;
    if (typeof value !== 'object' || value === null || !['fingerprint', 'rule', 'path'].every((key) => typeof entry[key as keyof BaselineEntry] === 'string') || KEYS.some((key) => entry[key] !== undefined && typeof entry[key] !== 'string')) { wrong('baseline.bad-entry'); return; }
    const [unknown] = Object.keys(value).filter((key) => !(KEYS as readonly string[]).includes(key));
    if (unknown !== undefined) { problems.push({ id: 'baseline.unknown-key', path, args: [index + 1, unknown], effect: 'none' }); return; }
    if (typeof entry.state !== 'string' || !STATES.has(entry.state)) { wrong('baseline.bad-state'); return; }
    if (entry.expires !== undefined && !isIsoDate(entry.expires as string)) { wrong('baseline.bad-date'); return; }
    if (entry.state === 'accepted-risk' && !(entry.by && entry.reason && entry.expires)) { wrong('baseline.accepted-risk-incomplete'); return; }
    if (entry.state === 'false-positive' && !entry.reason) { wrong('baseline.false-positive-without-reason'); return; }
    entries.push({ ...(entry as unknown as BaselineEntry), contentFingerprint: (entry.contentFingerprint as string | undefined) ?? '' });
  });
  return { value: entries, problems };
}

/** The file's text: sorted by path, rule, fingerprint; keys in a fixed order. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = [...entries].sort((a, b) => compareCodeUnits(a.path, b.path) || compareCodeUnits(a.rule, b.rule) || compareCodeUnits(a.fingerprint, b.fingerprint));
  return sorted.map((entry) => `${JSON.stringify(Object.fromEntries(KEYS.flatMap((key) => (entry[key] === undefined || entry[key] === '' ? [] : [[key, entry[key]]]))))}\n`).join('');
}

export const toBaselineEntry = (finding: Finding, state: BaselineState = 'known'): BaselineEntry => ({
  fingerprint: finding.fingerprint, contentFingerprint: finding.contentFingerprint, rule: finding.ruleId, path: finding.path, state,
});

/** Looks findings up: by fingerprint first, then, for files that moved, by content where the entry's own path is gone. */
export class Baseline {
  readonly #byFingerprint: ReadonlyMap<string, BaselineEntry>;
  readonly #moved = new Map<string, BaselineEntry[]>();
  readonly #used = new Set<BaselineEntry>();
  readonly entries: readonly BaselineEntry[];

  /** @param paths all files of the scan, to tell a moved file from a second copy. */
  constructor(entries: readonly BaselineEntry[], paths: ReadonlySet<string>) {
    this.entries = entries;
    this.#byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    for (const entry of entries) {
      if (paths.has(entry.path) || entry.contentFingerprint === '') continue;
      this.#moved.set(entry.contentFingerprint, [...(this.#moved.get(entry.contentFingerprint) ?? []), entry]);
    }
  }

  /** @param date ISO date; an entry whose `expires` lies before it no longer counts. */
  stateOf(finding: Pick<Finding, 'fingerprint' | 'contentFingerprint'>, date: string): FindingState | undefined {
    const entry = this.#byFingerprint.get(finding.fingerprint) ?? this.#moved.get(finding.contentFingerprint)?.find((one) => !this.#used.has(one));
    if (entry === undefined) return undefined;
    this.#used.add(entry);
    if (entry.expires !== undefined && entry.expires < date) return undefined;
    const { state, by, reason, expires } = entry;
    return { kind: state, source: 'baseline', ...(by !== undefined && { by }), ...(reason !== undefined && { reason }), ...(expires !== undefined && { expires }) };
  }

  /** Entries that no finding of the scan asked for. */
  unused(): readonly BaselineEntry[] {
    return this.entries.filter((entry) => !this.#used.has(entry));
  }
}
