// What goes to the analysis worker and what comes back. A task says everything its answer depends on, so that folders never mix.
import type { FileResult } from '../model/scan-result.ts';
import type { WalkResult } from '../platform/walk.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';

export interface AnalysisWorkerData {
  /** Absent: those beside the worker. */
  readonly rules?: CompiledRules | undefined;
}

/** What the findings of a file depend on beside the file. */
export interface AnalysisScope {
  /** Absolute, native. */
  readonly root: string;
  readonly settings: Settings;
  /** Absolute folders of customers' rules; `rulesEdition` rises when something in them may have changed. */
  readonly ruleFolders: readonly string[];
  readonly rulesEdition: number;
  /** Where rules of these folders are kept, ready to run. */
  readonly cacheFolder?: string;
  /** ISO date of today. */
  readonly date: string;
}

export type AnalysisTask =
  | { readonly kind: 'walk'; readonly scope: AnalysisScope }
  /** The editor's own text. */
  | { readonly kind: 'text'; readonly scope: AnalysisScope; readonly path: string; readonly text: string }
  /** A file on disk; with `digest` its bytes are compared first. */
  | { readonly kind: 'file'; readonly scope: AnalysisScope; readonly path: string; readonly digest?: string };

export type AnalysisAnswer =
  | { readonly kind: 'walk'; readonly walk: WalkResult }
  | { readonly kind: 'result'; readonly result: FileResult }
  /** The file still has the digest that the task named. */
  | { readonly kind: 'unchanged' }
  /** The file is gone. */
  | { readonly kind: 'gone' };
