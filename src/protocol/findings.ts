// Findings of a folder as the findings tree shows them.
import type { FindingState } from '../model/finding.ts';
import type { Confidence, Level } from '../model/rule.ts';
import type { ProtocolRange } from './range.ts';

/** Notification, server to client, no parameters: what `hisguard/findings` answered has changed. */
export const FINDINGS_CHANGED = 'hisguard/findingsChanged';

export const FINDINGS = 'hisguard/findings';

export interface FindingsParams {
  /** All folders without it. */
  readonly folder?: string;
  /** True: findings with a state, too. */
  readonly dismissed?: boolean;
  /** Of the answer that the client has. */
  readonly previousResultId?: string;
}

export interface FindingsResult {
  readonly resultId: string;
  /** The client has it already: `folders` is empty. */
  readonly unchanged?: true;
  readonly folders: readonly FolderFindings[];
}

export interface FolderFindings {
  readonly folder: string;
  readonly name: string;
  /** False until the index ends: findings that need several files are missing. While a folder is read anew these are the ones known before. */
  readonly complete: boolean;
  readonly findings: readonly FindingEntry[];
}

export interface FindingEntry {
  /** Unique within the folder. */
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly category: string;
  readonly categoryTitle: string;
  readonly family: string;
  readonly familyTitle: string;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly message: string;
  /** Masked. */
  readonly evidence: string;
  readonly clauses: readonly string[];
  /** Relative to the project root; empty for a finding of the whole project. */
  readonly path: string;
  /** Absent for a finding of the whole project. */
  readonly uri?: string;
  readonly range?: ProtocolRange;
  readonly state?: FindingState;
}
