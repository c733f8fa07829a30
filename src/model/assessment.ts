// The pre-launch checklist and the grading self-assessment after judgement, before any document format.
import type { Clause, ItemSeverity, Responsible, Verdict, Verification } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Grade, Localized } from './rule.ts';
import type { Coverage, ResultProblem, ScanLimits, SkippedCount } from './scan-result.ts';

/** What a person wrote in `.hisguard/assessment.yaml` for one item or question; tools never overwrite it. */
export interface Answer {
  /** Checklist items: a verdict word; questions: option ids. */
  readonly value: readonly string[];
  readonly by?: string;
  readonly date?: string;
  readonly note?: string;
  /** Names or paths of the documents that prove it. */
  readonly documents?: readonly string[];
  readonly expires?: string;
}

/** A waiver (豁免) of a verified failure. */
export interface Waiver {
  readonly reason?: string;
  readonly approver?: string;
  /** `operator` where the hospital approved; a veto item needs that. */
  readonly approverSide?: 'operator' | 'vendor';
  readonly expires?: string;
  readonly valid: boolean;
  /** Why it does not count, where `valid` is false. */
  readonly invalidBecause?: Localized;
}

/** Rectification plan that a conditional go-live needs. */
export interface Rectification {
  readonly measure?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly operatorApprover?: string;
  readonly complete: boolean;
}

/** A clause as printed for the grade and languages of the project, with its mark of confidence. */
export interface CitedClause {
  readonly source: Clause;
  /** For example `GB/T 22239-2019 8.1.4.1 a)（条号待核）`. */
  readonly label: Localized;
  /** Text such as 参考 or 第二级无对应条款, where it applies. */
  readonly remark?: Localized;
}

/** One line of evidence under an item. */
export interface EvidenceLine {
  readonly component: string;
  readonly text: Localized;
  readonly path?: string;
  readonly line?: number;
  readonly ruleId?: string;
  readonly fingerprint?: string;
}

export type OutcomeId = 'reject' | 'conditional' | 'pass';

export interface AssessedItem {
  readonly id: string;
  readonly title: Localized;
  readonly requirement: Localized;
  readonly clauses: readonly CitedClause[];
  readonly testMethod: Localized;
  readonly verification: Verification;
  readonly responsible: readonly Responsible[];
  /** After severity rules; `severityReason` says which rule raised or lowered it. */
  readonly severity: ItemSeverity;
  readonly severityReason?: Localized;
  readonly waivable: boolean;
  /** False where the region makes it a recommendation; such items do not count for the conclusion. */
  readonly mandatory: boolean;
  readonly verdict: Verdict;
  readonly decidedBy: 'tool' | 'person' | 'nobody';
  /** Why this verdict: what was checked, or what is missing. */
  readonly reasons: readonly Localized[];
  readonly evidence: readonly EvidenceLine[];
  /** Evidence lines left out of `evidence` for length; all stand in the findings annex. */
  readonly moreEvidence: number;
  readonly requiredDocuments: readonly string[];
  readonly answer?: Answer;
  readonly waiver?: Waiver;
  readonly rectification?: Rectification;
  readonly outcome: OutcomeId;
}

export interface AssessedGroup {
  readonly id: string;
  readonly title: Localized;
  readonly items: readonly AssessedItem[];
}

/** One scanned repository of the system. */
export interface AssessedComponent {
  readonly name: string;
  readonly revision?: string;
  /** SM3 over the tree, hex. */
  readonly treeDigest: string;
  readonly toolVersion: string;
  readonly rulesetDigest: string;
  /** Where the grade of the scan came from; a grade given by flag or left to the default is said in the annex. */
  readonly gradeSource?: 'settings' | 'flag' | 'default';
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly skipped: readonly SkippedCount[];
  readonly limits: ScanLimits;
  readonly problems: readonly ResultProblem[];
}

export interface SystemProfile {
  readonly name: string;
  readonly owner?: string;
  readonly vendor?: string;
  readonly region?: string;
  readonly grade: Grade;
  /** False: grade not answered, items are those of grade 3 (catalogue `grade_unanswered`). */
  readonly gradeAnswered: boolean;
}

export interface NotCoveredGroup {
  readonly group: string;
  readonly clauses: string;
  readonly coverage: string;
  readonly touchedBy: readonly string[];
  readonly note?: string;
}

export interface ChecklistAssessment {
  readonly schema: 'hisguard.checklist/1';
  readonly date: string;
  readonly catalogueVersion: string;
  readonly system: SystemProfile;
  readonly components: readonly AssessedComponent[];
  readonly groups: readonly AssessedGroup[];
  /** Items that do not apply, with the reason (grade, region, flag answered no). */
  readonly notApplicable: readonly { readonly id: string; readonly title: Localized; readonly reason: Localized }[];
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly conclusion: {
    readonly outcome: OutcomeId;
    readonly title: Localized;
    readonly reasons: readonly { readonly itemId: string; readonly text: Localized }[];
    readonly disclaimer: Localized;
  };
  readonly waivers: readonly { readonly itemId: string; readonly waiver: Waiver }[];
  readonly notCovered: readonly NotCoveredGroup[];
  /** Titles of the categories and relevant objects that coverage names by id; without one the id is printed. */
  readonly names?: Readonly<Record<string, Localized>>;
}

/** A row of one of the two matrices: object x degree -> level, with the reasons people gave. */
export interface GradingRow {
  readonly object: Localized;
  readonly degree: Localized;
  readonly level: Grade;
  readonly because: readonly Localized[];
}

/** The matrix of the standard as a whole, so that the document can show which fields were hit. */
export interface GradingMatrix {
  readonly title: Localized;
  readonly degrees: readonly Localized[];
  /** One level per degree, in the order of `degrees`. */
  readonly rows: readonly { readonly object: Localized; readonly levels: readonly number[] }[];
}

export interface GradingFloor {
  readonly id: string;
  readonly text: Localized;
  readonly level: number;
  readonly applies: 'yes' | 'no' | 'unknown';
  readonly clauses: readonly CitedClause[];
  readonly missingQuestions: readonly string[];
}

export interface GradingAssessment {
  readonly schema: 'hisguard.grading/1';
  readonly date: string;
  readonly catalogueVersion: string;
  readonly system: SystemProfile;
  readonly answers: readonly { readonly question: string; readonly text: Localized; readonly options: readonly Localized[]; readonly answer?: Answer }[];
  readonly unanswered: readonly string[];
  readonly information: { readonly level: Grade | null; readonly rows: readonly GradingRow[] };
  readonly service: { readonly level: Grade | null; readonly rows: readonly GradingRow[] };
  readonly matrix?: GradingMatrix;
  readonly floors: readonly GradingFloor[];
  /** null while an answer it needs is missing. */
  readonly proposed: { readonly grade: Grade | null; readonly label: string; readonly reasons: readonly Localized[] };
  /** What would change the grade. */
  readonly sensitivity: readonly Localized[];
  readonly contradictions: readonly Localized[];
  readonly cadence: readonly { readonly text: Localized; readonly clauses: readonly CitedClause[] }[];
  readonly filing: readonly { readonly text: Localized; readonly clauses: readonly CitedClause[] }[];
  readonly disclaimer: Localized;
}
