// The document of a rule, as Markdown. `codeDescription.href` of a diagnostic is `hisguard-rule:` where the client can ask for such content
// (`workspace/textDocumentContent`), else the file URI of a copy on disk.

export const RULE_SCHEME = 'hisguard-rule';

export const RULE_DOCUMENT = 'hisguard/ruleDocument';

export interface RuleDocumentParams {
  readonly ruleId: string;
}

export interface RuleDocumentResult {
  readonly ruleId: string;
  readonly title: string;
  readonly markdown: string;
  /** What `codeDescription.href` says. */
  readonly uri?: string;
}

/** All rules, for a pick list. */
export const RULES = 'hisguard/rules';

export interface RulesResult {
  readonly rules: readonly { readonly ruleId: string; readonly categoryTitle: string; readonly familyTitle: string }[];
}
