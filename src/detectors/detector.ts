// The contract between the per-file step and a detection technique.
import type { Detection } from '../model/detection.ts';
import type { Region } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule, Technique } from '../model/rule.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from '../configuration/configuration-view.ts';
import type { RuleOf } from '../ruleset/checked-rule.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { FilePrograms } from '../matching/file-programs.ts';
import type { RequiredText } from '../matching/required/required-text.ts';
import type { DocumentMemory } from './document-memory.ts';

/** Those that look at one file at a time; analyses have a contract of their own. */
export type DetectorTechnique = Exclude<Technique, 'analysis'>;

/** What a technique is given for one file. Pure: no disk, no clock, no environment. */
export interface FileContext<T extends DetectorTechnique = DetectorTechnique> {
  readonly file: SourceFile;
  readonly rules: CompiledRules;
  /** Rules of this technique that apply to the file and whose keywords occur (or that have none). */
  readonly active: readonly RuleOf<T>[];
  /** Offsets (UTF-16) of a rule's keywords in the text, ascending. */
  keywordOffsets(rule: Rule): readonly number[];
  /** Runs of 11 or more characters of [0-9Xx] that begin with a digit; the personal-data formats start here. */
  readonly digitRuns: readonly Region[];
  /** The key/value view, parsed on first use; undefined where the kind has no reader. */
  configuration(): ConfigurationView | undefined;
  /** The file's programs, read once for all who ask; undefined where the program has no parsers. */
  programs(): FilePrograms | undefined;
  /** Whether the file holds what something in it needs. */
  holds(required: RequiredText): boolean;
  /** Spends work; false once the file's budget is used up: stop then, the engine records the problem. */
  spend(steps: number): boolean;
  /** Of a document that is being edited: what was kept of the scan before. What is found does not depend on it. */
  readonly memory?: DocumentMemory;
  /** ISO date of the scan (`--date`), for checks such as "not after today". */
  readonly date: string;
}

export interface DetectorOutput {
  readonly detections: readonly Detection[];
  readonly problems: readonly Problem[];
}

/** A technique: one function per file. It may throw; the engine turns that into an `incomplete` problem. */
export interface Detector<T extends DetectorTechnique = DetectorTechnique> {
  readonly technique: T;
  detect(context: FileContext<T>): DetectorOutput;
}
