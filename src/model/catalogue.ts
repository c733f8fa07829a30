// A catalogue of requirements (the pre-launch checklist) as read from `rules/catalogues/`.
import type { Grade, Localized } from './rule.ts';

/** How sure we are of a clause's text or number; documents show it (seed, primary and reviewed as they are, others 待核). */
export type SourceConfidence = 'seed' | 'primary' | 'reviewed' | 'secondary' | 'source' | 'memory' | 'derived' | 'proposal';

/** Languages whose national secure-coding standards number the same entry differently. */
export type CodeStandardLanguage = 'java' | 'c_cpp' | 'csharp' | 'other';

/** A regulation, standard or guide that clauses point into (`rules/catalogues/source-documents.yaml`). */
export interface SourceDocument {
  readonly id: string;
  /** As it stands in front of a clause, with its number and, where that is open, 待核. */
  readonly title: Localized;
  /** False: lectures, assessment guides, scoring rules. Documents mark them 参考. */
  readonly normative: boolean;
  /** True where the clause differs by grade (GB/T 22239, GB/T 39786). */
  readonly graded: boolean;
  /** It binds the systems of this region; elsewhere it is named for reference. */
  readonly region?: string;
  readonly note?: Localized;
}

export interface Clause {
  /** Id of a SourceDocument. */
  readonly document: string;
  /** The clause for grade 3; absent where the number is not known or depends on the language. */
  readonly clause?: Localized;
  readonly clauseL1?: Localized;
  readonly clauseL2?: Localized;
  readonly clauseByLanguage?: Readonly<Partial<Record<CodeStandardLanguage, Localized>>>;
  /** Our own key of the sentence it rests on, for cross-checking. */
  readonly ref?: string;
  readonly normative: boolean;
  readonly confidence: SourceConfidence;
  readonly numberConfidence?: SourceConfidence;
  readonly clauseL1Confidence?: SourceConfidence;
  readonly clauseL2Confidence?: SourceConfidence;
  /** The requirement follows from the clause but does not stand in it. */
  readonly derived: boolean;
  /** 应 or 宜 in standards that tell them apart. */
  readonly strength?: 'shall' | 'should';
  readonly note?: Localized;
}

export type ItemSeverity = 'veto' | 'major' | 'minor' | 'note';
export type Verification = 'auto' | 'semi' | 'manual';
export type Responsible = 'vendor' | 'operator' | 'third-party' | 'authority';

/** 符合, 部分符合, 不符合, 待提交证据, 待人工判断, 不适用. */
export type Verdict = 'pass' | 'partial' | 'fail' | 'open' | 'review' | 'notApplicable';
export type OutcomeId = 'reject' | 'conditional' | 'pass';
/** How the truth table sees a waiver: none given or not in force, in force, or given for an item that the law does not let anybody waive. */
export type WaiverStatus = 'none' | 'valid' | 'not-waivable';

/** Replaces an item's severity where all of its conditions hold; the first rule that holds counts. */
export interface SeverityRule {
  readonly severity: ItemSeverity;
  readonly regions: readonly string[];
  readonly levels: readonly Grade[];
  /** One of these has a finding that counts; `scope`, `operations` and `units` narrow which findings do. */
  readonly categories: readonly string[];
  readonly scope?: 'project' | 'file';
  readonly operations: readonly string[];
  readonly units: readonly string[];
  /** A premise that a person has to judge; `id` is the key of the answer. */
  readonly condition?: { readonly id: string; readonly text: Localized };
}

export interface CatalogueItem {
  readonly id: string;
  readonly title: Localized;
  readonly requirement: Localized;
  readonly testMethod: Localized;
  /** Grades at which it applies; `levelsByRegion` replaces the list in a region. */
  readonly levels: readonly Grade[];
  readonly levelsByRegion: Readonly<Record<string, readonly Grade[]>>;
  /** Empty: everywhere. Elsewhere the item is a recommendation that does not count. */
  readonly regions: readonly string[];
  /** Flags; the item applies where one of them holds or is not answered. */
  readonly appliesWhen: readonly string[];
  readonly sources: readonly Clause[];
  readonly verification: Verification;
  readonly severity: ItemSeverity;
  readonly severityRules: readonly SeverityRule[];
  /** False: statutory, nobody can waive it. */
  readonly waivable: boolean;
  readonly responsible: Responsible;
  readonly categories: readonly string[];
  /** The categories only call the item up; they take no part in passing it. */
  readonly triggerOnly: boolean;
  readonly relevantObjects: readonly string[];
  readonly relevantObjectMode: 'any' | 'all';
  /** Items left out where `any-veto-open` looks at the others. */
  readonly excludeItems: readonly string[];
  readonly projectFields: readonly string[];
  readonly documents: readonly Localized[];
  /** Parts of the requirement that no source states. */
  readonly derivedParts: readonly Localized[];
  readonly note?: Localized;
}

export interface CatalogueGroup {
  readonly id: string;
  readonly title: Localized;
  readonly items: readonly CatalogueItem[];
}

export interface TruthTableRow {
  readonly severity: ItemSeverity;
  readonly status: Verdict;
  readonly waiver: WaiverStatus;
  readonly outcome: OutcomeId;
  readonly note?: Localized;
}

export interface NotCoveredGroup {
  readonly group: Localized;
  readonly clauses: Localized;
  /** 未覆盖, 仅文档, 部分. */
  readonly coverage: Localized;
  readonly touchedBy: readonly string[];
  readonly note?: Localized;
}

/** Wording of the reasons for which an item stays open although nobody found anything. */
export type OpenReason = 'no-rule' | 'partial-rules' | 'rules-weakened' | 'language-unsupported' | 'no-object' | 'files-incomplete';

/** What printing a clause needs: the documents, and the words and marks that stand beside clauses. */
export interface CitationWords {
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** What is said beside a clause that has no counterpart at the system's grade, is no norm, or concerns another kind of development or another region. */
  readonly clauseRemarks: {
    readonly level1Missing: Localized; readonly level2Missing: Localized; readonly level4: Localized;
    readonly reference: Localized; readonly derived: Localized; readonly developmentOpen: Localized; readonly developmentOther: Localized;
    readonly otherRegion: Localized;
  };
  /** The mark printed after a clause of that confidence; absent: printed as it is. */
  readonly confidenceMarks: Readonly<Partial<Record<SourceConfidence, Localized>>>;
  /** The mark where the number is less sure than the text. */
  readonly numberMark: Localized;
}

export interface ChecklistCatalogue extends CitationWords {
  readonly version: string;
  readonly title: Localized;
  readonly groups: readonly CatalogueGroup[];
  /** Used on its own when a system is retired; never part of the conclusion. */
  readonly decommissioning: { readonly note: Localized; readonly groups: readonly CatalogueGroup[] };
  readonly verdicts: Readonly<Record<Verdict, { readonly title: Localized; readonly sarifKind: string }>>;
  readonly severities: Readonly<Record<ItemSeverity, Localized>>;
  readonly responsible: Readonly<Record<Responsible, Localized>>;
  readonly openReasons: Readonly<Record<OpenReason, Localized>>;
  readonly relevantObjects: Readonly<Record<string, Localized>>;
  readonly projectFields: Readonly<Record<string, Localized>>;
  readonly conclusion: {
    readonly title: Localized;
    readonly outcomes: Readonly<Record<OutcomeId, Localized>>;
    readonly truthTable: readonly TruthTableRow[];
    readonly disclaimer: Localized;
  };
  readonly notCovered: {
    readonly title: Localized; readonly note: Localized;
    readonly byGrade: Readonly<Record<Grade, readonly NotCoveredGroup[]>>;
  };
}
