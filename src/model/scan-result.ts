// The result of a scan, `hisguard.scan/1` of the contract, before a reporter turns it into text.
import type { Component, LogRetention } from './component.ts';
import type { Fact } from './fact.ts';
import type { FileFinding, Finding } from './finding.ts';
import type { Encoding } from './source-file.ts';
import type { FileKind } from './file-kind.ts';
import type { Problem, ProblemEffect } from './problem.ts';
import type { Grade } from './rule.ts';

export type SkipReason =
  | 'ignored' | 'excluded' | 'dependency' | 'build-output' | 'own-result' | 'vendored' | 'minified' | 'binary' | 'archive' | 'too-large' | 'symbolic-link' | 'unsupported';

/** Everything the per-file step says about one file: masked, serialisable, cacheable. */
export interface FileResult {
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly encoding?: Encoding;
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  readonly findings: readonly FileFinding[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly suppressions: readonly FileSuppression[];
  /** Committed output of a build: its findings count only where the source has no such finding. */
  readonly buildOutput?: true;
  /** Set where the file was left out after reading its head (binary, minified, vendored copy). */
  readonly skipped?: SkipReason;
}

/** An in-source suppression with the lines it covers. */
export interface FileSuppression {
  readonly line: number;
  readonly fromLine: number;
  readonly toLine: number;
  /** Rule ids or category ids; empty means all (only `nosemgrep` without a rule). */
  readonly rules: readonly string[];
  readonly until?: string;
  readonly reason?: string;
  readonly source: 'in-source' | 'nosemgrep';
}

export interface SkippedCount {
  readonly reason: SkipReason;
  readonly files: number;
  readonly bytes: number;
  /** Folders left out whole (dependencies, ignored trees); their files are not in `files`. */
  readonly folders?: number;
}

export interface CategoryCoverage {
  /** Rules enabled for the kind that can decide (partial ones are not counted). */
  readonly rules: number;
  /** Rules enabled for the kind that find and cannot acquit; absent: none. */
  readonly partialRules?: number;
  readonly filesApplicable: number;
  readonly filesChecked: number;
  readonly filesIncomplete: number;
}

export interface Coverage {
  /** `weakened`: settings switch rules of the category off or lower them to notes, so that silence says less. */
  readonly categories: Readonly<Record<string, { readonly languages: Readonly<Record<string, CategoryCoverage>>; readonly weakened?: true }>>;
  readonly relevantObjects: Readonly<Record<string, number>>;
  /** Programming languages in the project without complete rules, with their file counts. */
  readonly unsupported: readonly { readonly language: string; readonly files: number }[];
  readonly files: { readonly scanned: number; readonly bytes: number; readonly incomplete: number };
}

export interface ResultProblem {
  readonly path?: string;
  readonly rule?: string;
  readonly message: string;
  readonly effect: ProblemEffect;
}

/** What changes how the result must be read: the annex 检查范围与限制 lists it. */
export interface ScanLimits {
  /** Options and paths by which findings were left out of this result: no document may rest on it. */
  readonly narrowed?: readonly string[];
  readonly disabledRules: readonly string[];
  /** Rules and categories whose level the settings change, `rule: level`; absent: none. */
  readonly changedLevels?: readonly string[];
  readonly excludedPaths: readonly { readonly pattern: string; readonly files: number }[];
  readonly ownVocabulary: readonly string[];
  readonly gitIgnoredConfiguration: readonly string[];
  readonly unusedSuppressions: readonly { readonly path: string; readonly line: number; readonly rules: readonly string[] }[];
}

export interface ScanResult {
  readonly schema: 'hisguard.scan/1';
  readonly tool: { readonly name: string; readonly version: string; readonly rulesetDigest: string };
  readonly project: { readonly name: string; readonly grade: Grade; readonly gradeSource: 'settings' | 'flag' | 'default'; readonly revision?: string; readonly treeDigest: string };
  readonly findings: readonly Finding[];
  readonly inventory: {
    readonly components: readonly Component[];
    readonly cryptographicAssets: readonly never[];
    readonly personalData: readonly { readonly path: string; readonly line: number; readonly field: string; readonly name: string }[];
    readonly endpoints: readonly never[];
    readonly logRetention: readonly LogRetention[];
  };
  readonly coverage: Coverage;
  readonly skipped: readonly SkippedCount[];
  readonly limits: ScanLimits;
  readonly problems: readonly ResultProblem[];
}
