// A catalogue of requirements (pre-launch checklist, grading) as read from `rules/catalogues/`.

/** How sure we are of a clause's text or number; documents show it (seed and primary as they are, others 待核). */
export type SourceConfidence = 'seed' | 'primary' | 'secondary' | 'source' | 'reviewed' | 'memory' | 'derived' | 'proposal';

export interface Clause {
  readonly regulation: string;
  readonly clause: string;
  readonly clauseL1?: string;
  readonly clauseL2?: string;
  readonly ref?: string;
  readonly normative: boolean;
  readonly confidence: SourceConfidence;
  readonly numberConfidence?: SourceConfidence;
  readonly clauseL1Confidence?: SourceConfidence;
  readonly clauseL2Confidence?: SourceConfidence;
  readonly clauseByLanguage?: Readonly<Record<string, string>>;
}

export type ItemSeverity = 'veto' | 'major' | 'minor' | 'note';
export type Verification = 'auto' | 'semi' | 'manual';
export type Responsible = 'vendor' | 'operator' | 'third-party' | 'authority';

/** 符合, 部分符合, 不符合, 待提交证据, 待人工判断, 不适用. */
export type Verdict = 'pass' | 'partial' | 'fail' | 'open' | 'review' | 'notApplicable';
