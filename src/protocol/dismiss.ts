// Dismissing a finding: a comment in the source, or a state in `.hisguard/baseline.jsonl`. The server makes and applies the edit.

export const SUPPRESS = 'hisguard/suppress';

export interface SuppressParams {
  readonly uri: string;
  readonly fingerprint: string;
  /** One line, not empty. */
  readonly reason: string;
  /** ISO date, the last day on which it counts. */
  readonly until?: string;
}

export const SET_STATE = 'hisguard/setState';

/** 误报, 风险接受, 已整改待验证, 已知. */
export type SettableState = 'false-positive' | 'accepted-risk' | 'fixed-unverified' | 'known';

export interface SetStateParams {
  /** The folder, or a document in it. */
  readonly uri: string;
  readonly fingerprints: readonly string[];
  /** Null takes the findings out of the baseline. */
  readonly state: SettableState | null;
  /** Owner; needed for `accepted-risk`. */
  readonly by?: string;
  /** Needed for `accepted-risk` and `false-positive`. */
  readonly reason?: string;
  /** ISO date; needed for `accepted-risk`. */
  readonly expires?: string;
}

/** Answer to both. */
export interface DismissResult {
  readonly applied: boolean;
  /** The file that was changed. */
  readonly uri?: string;
  /** Why nothing was changed, in the language of the editor. */
  readonly message?: string;
  /** True where the format has no comments, so that only a state can dismiss the finding. */
  readonly needsState?: boolean;
}
