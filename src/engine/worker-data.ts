// What goes to a scan worker and what comes back for each path.
import type { FileResult } from '../model/scan-result.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';

export interface ScanWorkerData {
  /** Absent: those beside the worker. */
  readonly rules?: CompiledRules | undefined;
  readonly settings: Settings;
  /** Absolute, native. */
  readonly root: string;
  /** ISO date of today. */
  readonly date: string;
  readonly profile: boolean;
}

export interface ScanOutput {
  readonly result: FileResult;
  /** Milliseconds by rule or analysis, where profiling was asked for. */
  readonly times?: readonly (readonly [string, number])[];
}
