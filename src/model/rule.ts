// What every technique's rules have after checking and compiling; the technique's own part is added by `ruleset/checked-rule.ts`.
import type { FileKind } from './file-kind.ts';

export type Level = 'error' | 'warning' | 'note';
export type Confidence = 'high' | 'medium' | 'low';
/** Protection grade of the system under GB/T 22240 (等级保护级别). */
export type Grade = 1 | 2 | 3 | 4;
export type Language = 'zh-CN' | 'en';

/** A text in both languages of the product. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The side of a two-language text that `language` asks for. */
export function localized(value: Localized, language: Language): string {
  return language === 'en' ? value.en : value.zh;
}

export type Technique = 'secret' | 'personal-data' | 'configuration' | 'analysis' | 'pattern';

export interface Rule {
  readonly id: string;
  /** Every id the rule ever had, oldest first; fingerprints use the first (`metadata.former-ids`). */
  readonly formerIds: readonly string[];
  readonly technique: Technique;
  /** Id of the category table (`rules/categories.yaml`). */
  readonly category: string;
  readonly family: string;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly message: Localized;
  /** File kinds the rule reads; empty means every text file. */
  readonly kinds: readonly FileKind[];
  /** Kinds where it looks but cannot decide: findings count, silence does not (coverage). */
  readonly partialKinds: readonly FileKind[];
  readonly paths?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  /** A file without any of these (ASCII case-insensitive) is not shown to the rule. Empty: shown always. */
  readonly keywords: readonly string[];
  /** The same, but found only as they are written. */
  readonly exactKeywords?: readonly string[];
  /** Globs of files that are shown to the rule whatever they hold. */
  readonly files?: readonly string[];
}

/** A row of the category table. */
export interface Category {
  readonly id: string;
  readonly family: string;
  readonly title: Localized;
  readonly status: 'code' | 'project' | 'process';
  readonly level: Level;
  readonly belowGrade3?: Level | 'off';
  readonly aliases?: readonly string[];
}
