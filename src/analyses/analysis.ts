// The contract of a question about the project: collect facts per file, conclude over all of them.
import type { Detection } from '../model/detection.ts';
import type { Fact } from '../model/fact.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { Region } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import type { Confidence, Grade, Level } from '../model/rule.ts';
import type { OwnWords } from '../model/own-words.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from '../configuration/configuration-view.ts';
import type { FilePrograms } from '../matching/file-programs.ts';
import type { Outline } from '../outline/outline.ts';
import type { RuleOf } from '../ruleset/checked-rule.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';

/** What an analysis is given for one file; the same purity as a detector's context. */
export interface CollectContext {
  readonly file: SourceFile;
  readonly rules: CompiledRules;
  /** Rules of technique `analysis` with `hisguard.analysis` = this analysis, enabled for the file's kind. */
  readonly active: readonly RuleOf<'analysis'>[];
  configuration(): ConfigurationView | undefined;
  /** What the file declares, read once for all who ask; for Java, C# and Kotlin. */
  outline(): Outline;
  /** The file's programs, read once for all who ask; undefined where there are no parsers. */
  programs(): FilePrograms | undefined;
  readonly digitRuns: readonly Region[];
  spend(steps: number): boolean;
}

export interface Collected {
  /** Findings that the file alone decides; they may carry needs. */
  readonly detections: readonly Detection[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

/** A project-level finding; `path` "" where it has no home. */
export interface ProjectDetection {
  readonly ruleId: string;
  readonly path: string;
  readonly line?: number;
  readonly anchor: string;
  readonly evidence: string;
  readonly args?: readonly (string | number)[];
  readonly level?: Level;
  readonly confidence?: Confidence;
  /** Other places that belong to it; `message` is a message id. */
  readonly related?: readonly { readonly path: string; readonly line: number; readonly message: string }[];
}

export interface ConcludeContext {
  /** Facts of the kinds the analysis reads, sorted by path, line, name. */
  readonly facts: readonly Fact[];
  readonly rules: CompiledRules;
  readonly active: readonly RuleOf<'analysis'>[];
  readonly grade: Grade;
}

export interface Analysis {
  readonly id: string;
  /** Fact kinds `conclude` reads; it runs again only when one of these changed. */
  readonly reads: readonly string[];
  /** Analyses that alone conclude from its facts: without a rule of one of them it is not run. Absent: others read them, too. */
  readonly servesOnly?: readonly string[];
  /** File kinds shown to `collect`; absent: all of them. A file that nobody asks for is not even decoded. */
  readonly kinds?: readonly FileKind[];
  /** ASCII, case-insensitive: a file without any of these is not shown to `collect`. Empty: every text file. */
  readonly keywords: readonly string[];
  /** More of them, from the project's own words. */
  readonly ownKeywords?: (own: OwnWords) => readonly string[];
  collect(context: CollectContext): Collected;
  conclude?(context: ConcludeContext): { readonly detections: readonly ProjectDetection[]; readonly facts?: readonly Fact[] };
}
