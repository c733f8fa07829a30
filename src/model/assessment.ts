// The pre-launch checklist and the grading self-assessment after judgement, before any document format.
import type { Answer, RectificationPlan, WaiverRequest } from './answers.ts';
import type { Clause, ItemSeverity, NotCoveredGroup, OutcomeId, Responsible, Verdict, Verification } from './catalogue.ts';
import type { Finding, StateKind } from './finding.ts';
import type { Grade, Level, Localized } from './rule.ts';
import type { Coverage, ResultProblem, ScanLimits, SkippedCount } from './scan-result.ts';

/** A waiver (豁免) of a verified failure. A veto item needs an approver of the operator (the hospital). */
export interface Waiver extends WaiverRequest {
  readonly valid: boolean;
  /** Why it does not count, where `valid` is false. */
  readonly invalidBecause?: Localized;
}

/** Rectification plan that a conditional go-live needs. */
export interface Rectification extends RectificationPlan {
  readonly complete: boolean;
  /** The fields that are missing or overdue. */
  readonly missing?: readonly Localized[];
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
  readonly level?: Level;
  /** False: does not weigh on the verdict (a note, a suppressed or accepted finding), but is shown. */
  readonly counts?: boolean;
  readonly state?: StateKind;
}

/** A sentence of a verdict. Lists that repeat many items leave out or shorten what only explains. */
export interface Reason extends Localized {
  /** `coverage`: what the tool could not check. `documents`: what is to be submitted, the item's `requiredDocuments`. `remark`: holds whatever the verdict. */
  readonly about?: 'coverage' | 'documents' | 'remark';
}

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
  readonly reasons: readonly Reason[];
  readonly evidence: readonly EvidenceLine[];
  /** Evidence lines left out of `evidence` for length; all stand in the findings annex. */
  readonly moreEvidence: number;
  readonly requiredDocuments: readonly Localized[];
  /** Parts of the requirement that no source states; documents mark them 推导，待核. */
  readonly derivedParts?: readonly Localized[];
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
  /** What documents print for `region` (河南); without it the id is printed. */
  readonly regionTitle?: Localized;
  readonly grade: Grade;
  /** False: grade not answered, items are those of grade 3 (catalogue `grade_unanswered`). */
  readonly gradeAnswered: boolean;
}

/** What changed since an earlier checklist of the system. */
export interface ChecklistChanges {
  /** Date and system of the earlier one. */
  readonly date: string;
  readonly system: string;
  /** What else differs, so that a change may come from there. */
  readonly otherCatalogue: boolean;
  readonly otherRules: boolean;
  readonly otherGrade: boolean;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Items with another verdict; without `before` or `after` the item did not apply then or does not apply now. */
  readonly items: readonly { readonly id: string; readonly title: Localized; readonly before?: Verdict; readonly after?: Verdict }[];
  /** Findings that weigh on verdicts, by fingerprint. */
  readonly findings: { readonly appeared: number; readonly gone: number };
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
  /** Over the items of `groups` that are mandatory. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The items for retiring a system, present where the answers say that it is being retired; outside counts and conclusion. */
  readonly decommissioning?: readonly AssessedGroup[];
  readonly conclusion: {
    readonly outcome: OutcomeId;
    readonly title: Localized;
    /** The items that decide the outcome, one line each. */
    readonly reasons: readonly { readonly itemId: string; readonly text: Localized }[];
    /** What stays to be done although it does not decide: minor items that fail or are not verified. */
    readonly remarks?: readonly { readonly itemId: string; readonly text: Localized }[];
    readonly disclaimer: Localized;
  };
  readonly waivers: readonly { readonly itemId: string; readonly waiver: Waiver }[];
  readonly notCovered: readonly NotCoveredGroup[];
  /** Present where an earlier checklist was given. */
  readonly since?: ChecklistChanges;
  /** Titles of the categories and relevant objects that coverage names by id; without one the id is printed. */
  readonly names?: Readonly<Record<string, Localized>>;
}

/** A row of one of the two matrices: object x degree -> level, with the reasons people gave. */
export interface GradingRow {
  readonly object: Localized;
  readonly degree: Localized;
  /** 1 to 5; only a person's own degree leads to 4 or 5. */
  readonly level: number;
  readonly because: readonly Localized[];
}

/** The matrix of the standard as a whole, so that the document can show which fields were hit. */
export interface GradingMatrix {
  readonly title: Localized;
  readonly degrees: readonly Localized[];
  /** One level per degree, in the order of `degrees`. */
  readonly rows: readonly { readonly object: Localized; readonly levels: readonly number[] }[];
  /** Where the standard has it. */
  readonly clauses: readonly CitedClause[];
}

export interface GradingFloor {
  readonly id: string;
  readonly text: Localized;
  readonly level: number;
  readonly applies: 'yes' | 'no' | 'unknown';
  readonly clauses: readonly CitedClause[];
  readonly missingQuestions: readonly string[];
  readonly note?: Localized;
}

export interface GradingAssessment {
  readonly schema: 'hisguard.grading/1';
  readonly date: string;
  readonly catalogueVersion: string;
  readonly system: SystemProfile;
  readonly answers: readonly { readonly question: string; readonly text: Localized; readonly options: readonly Localized[]; readonly answer?: Answer }[];
  readonly unanswered: readonly string[];
  readonly information: { readonly level: number | null; readonly rows: readonly GradingRow[] };
  readonly service: { readonly level: number | null; readonly rows: readonly GradingRow[] };
  readonly matrix?: GradingMatrix;
  readonly floors: readonly GradingFloor[];
  /** null while an answer it needs is missing. */
  readonly proposed: { readonly grade: Grade | null; readonly label: string; readonly reasons: readonly Localized[] };
  /** What would change the grade. */
  readonly sensitivity: readonly Localized[];
  /** Higher degrees that only people may decide on (experts, the competent authority). */
  readonly candidates?: readonly Localized[];
  readonly contradictions: readonly Localized[];
  readonly cadence: readonly { readonly text: Localized; readonly clauses: readonly CitedClause[] }[];
  readonly filing: readonly { readonly text: Localized; readonly clauses: readonly CitedClause[] }[];
  /** Duties of the region, residency and reporting among them. */
  readonly obligations?: readonly { readonly text: Localized; readonly clauses: readonly CitedClause[] }[];
  readonly disclaimer: Localized;
}
