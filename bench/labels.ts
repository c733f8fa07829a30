// Hand-labelled lines of a system, and how findings are matched to them.
import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../src/model/finding.ts';
import { categoryOfGroup, isBenchmarkCategory, standsFor } from './benchmark-categories.ts';

export interface Label {
  readonly file: string;
  readonly line_start: number;
  readonly line_end: number;
  readonly category: string;
  readonly label: boolean;
  readonly confidence?: 'high' | 'medium';
  readonly note?: string;
}

/** A defect to be found: one true row, or all rows of one `group=`. */
export interface Defect {
  readonly category: string;
  readonly confidence: 'high' | 'medium';
  readonly rows: readonly Label[];
  /** That the system asks for no login at all. */
  readonly isOfSystem: boolean;
}

export interface LabelSet {
  readonly rows: readonly Label[];
  readonly defects: readonly Defect[];
  /** Files read in full: a finding of a labelled category there without a true label is wrong. */
  readonly readInFull: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

/** On a labelled line these stand for one another. */
const EQUIVALENT: readonly (readonly string[])[] = [
  ['default-credential', 'weak-credential', 'hardcoded-credential', 'hardcoded-key'],
  ['auth-missing', 'authorization-missing'],
  ['pii-in-log', 'debug-enabled'],
];

/** Reads `<name>.jsonl` and, beside it, `<name>.files.txt`. */
export function readLabels(path: string): LabelSet {
  const rows = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => toWholeFile(JSON.parse(line) as Label));
  const list = path.replace(/\.jsonl$/, '.files.txt');
  const readInFull = existsSync(list) ? readFileSync(list, 'utf8').split('\n').map((line) => line.trim().replace(/\t.*$/, '')).filter((line) => line !== '' && !line.startsWith('#')) : [];
  const groups = new Map<string, Label[]>();
  rows.forEach((row, index) => {
    if (!row.label) return;
    const group = /group=([^\s;,]+)/.exec(row.note ?? '')?.[1];
    const key = group === undefined ? `#${index}` : `${row.category} ${group}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  const defects = [...groups].map(([key, members]): Defect => ({
    category: categoryOfGroup(members[0]?.category ?? '', members.map((row) => row.file)), confidence: members.some((row) => row.confidence !== 'medium') ? 'high' : 'medium', rows: members, isOfSystem: key.endsWith('-no-authentication'),
  }));
  return { rows, defects, readInFull: new Set(readInFull), categories: new Set(rows.map((row) => row.category)) };
}

/** Benchmarks are scored by file: some of their line numbers point at a neighbouring brace. */
function toWholeFile(row: Label): Label {
  return isBenchmarkCategory(row.category) ? { ...row, line_start: 1, line_end: Number.MAX_SAFE_INTEGER } : row;
}

export function sameCategory(a: string, b: string): boolean {
  return a === b || standsFor(a, b) || EQUIVALENT.some((group) => group.includes(a) && group.includes(b));
}

/** 0 on the labelled lines, 1 within one line of them, undefined elsewhere. */
export function distance(finding: Finding, row: Label): 0 | 1 | undefined {
  if (finding.path !== row.file || finding.startLine === undefined) return undefined;
  const end = finding.endLine ?? finding.startLine;
  if (finding.startLine <= row.line_end && end >= row.line_start) return 0;
  return finding.startLine <= row.line_end + 1 && end >= row.line_start - 1 ? 1 : undefined;
}

/** The 95 % Wilson score interval of `hits` in `total`. */
export function wilson(hits: number, total: number): readonly [low: number, high: number] {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
