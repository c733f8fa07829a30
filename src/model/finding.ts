// A finding as everybody downstream sees it: masked, positioned, fingerprinted.
import type { RelatedLocation, Span } from './location.ts';
import type { Confidence, Level } from './rule.ts';
import type { Need } from './need.ts';

/** A fix in lines and columns, title already in the language of the result. */
export interface FindingFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (Span & { readonly text: string })[];
}

export type StateKind = 'suppressed' | 'false-positive' | 'accepted-risk' | 'fixed-unverified' | 'known';

export interface FindingState {
  readonly kind: StateKind;
  readonly by?: string;
  readonly reason?: string;
  readonly expires?: string;
  readonly source: 'in-source' | 'nosemgrep' | 'baseline';
}

/** One entry of `findings` in the result (CONTRACT: `hisguard.scan/1`). Optional span: project-level findings may have none. */
export interface Finding extends Partial<Span> {
  readonly ruleId: string;
  readonly category: string;
  readonly family: string;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly message: string;
  readonly scope: 'file' | 'project';
  readonly path: string;
  readonly symbol?: string;
  readonly evidence: string;
  readonly fingerprint: string;
  /** The same without the path: follows a moved file. */
  readonly contentFingerprint: string;
  readonly relatedLocations?: readonly RelatedLocation[];
  readonly clauses: readonly string[];
  readonly fixes?: readonly FindingFix[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly state?: FindingState;
}

/** What the per-file step gives out: masked, but not yet levelled, worded or deduplicated. */
export interface FileFinding extends Span {
  readonly ruleId: string;
  readonly evidence: string;
  readonly anchor: string;
  readonly fingerprint: string;
  readonly contentFingerprint: string;
  readonly args?: readonly (string | number)[];
  readonly level?: Level;
  readonly confidence?: Confidence;
  readonly atMost?: Level;
  readonly needs?: readonly Need[];
  /** `path` where it is another file's. */
  readonly related?: readonly (Span & { readonly message: string; readonly path?: string })[];
  readonly fixes?: readonly { readonly title: string; readonly args?: readonly (string | number)[]; readonly safe: boolean; readonly edits: readonly (Span & { readonly text: string })[] }[];
  readonly attributes?: Readonly<Record<string, string>>;
}
