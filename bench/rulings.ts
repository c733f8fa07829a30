// Verdicts of people who read findings, and how they are matched to the findings of a later scan.
import type { Finding } from '../src/model/finding.ts';

export interface Ruling {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly fingerprint: string;
  readonly verdict: 'true' | 'false' | 'unsure';
  /** Why, without code and without values. */
  readonly reason?: string;
}

export interface Tally {
  readonly right: number;
  readonly wrong: number;
}

export interface JoinedRulings {
  readonly pairs: readonly { readonly finding: Finding; readonly ruling?: Ruling }[];
  /** Verdicts on what the scan no longer reports. */
  readonly gone: readonly Ruling[];
}

/** Reads JSON lines; throws with the number of the line (from 1) that is no verdict. */
export function readRulings(text: string): Ruling[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { rule, path, line: at, fingerprint, verdict, reason } = JSON.parse(line) as Partial<Ruling>;
    if (rule === undefined || path === undefined || at === undefined || fingerprint === undefined || (verdict !== 'true' && verdict !== 'false' && verdict !== 'unsure')) throw new Error(`line ${index + 1} is no verdict`);
    return [{ rule, path, line: at, fingerprint, verdict, ...(reason === undefined ? {} : { reason }) }];
  });
}

/** By fingerprint (it names rule, path and text, so a moved line keeps its verdict); a later row of the same fingerprint wins. */
export function joinRulings(findings: readonly Finding[], rulings: readonly Ruling[]): JoinedRulings {
  const byFingerprint = new Map(rulings.map((ruling) => [ruling.fingerprint, ruling]));
  const seen = new Set(findings.map((finding) => finding.fingerprint));
  return {
    pairs: findings.map((finding) => {
      const ruling = byFingerprint.get(finding.fingerprint);
      return ruling === undefined ? { finding } : { finding, ruling };
    }),
    gone: [...byFingerprint.values()].filter((ruling) => !seen.has(ruling.fingerprint)),
  };
}
