// Scanning folders anew, with the standard work-done progress (`workDoneToken`) and the standard cancellation of a request.

export const SCAN_WORKSPACE = 'hisguard/scanWorkspace';

export interface ScanWorkspaceParams {
  /** All folders without it. */
  readonly folder?: string;
  readonly workDoneToken?: string | number;
}

export interface ScannedFolder {
  readonly folder: string;
  readonly name: string;
  readonly files: number;
  /** Findings without a state. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings with a state (suppressed, baseline). */
  readonly dismissed: number;
  /** True where something was not checked. */
  readonly incomplete: boolean;
}

export interface ScanWorkspaceResult {
  readonly folders: readonly ScannedFolder[];
  readonly cancelled: boolean;
}
