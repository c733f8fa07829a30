// Findings and problems of suppressions -> diagnostics.
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { text } from '../messages/text.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Language, Level } from '../model/rule.ts';
import { rangeOf, toRange } from './to-range.ts';

export const SOURCE = 'HIS Guard';

/** What code actions need to find the finding again. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

export interface DiagnosticContext {
  readonly lineText: (line: number) => string;
  readonly uriOf: (path: string) => string;
  /** Address of the rule's document. */
  readonly href: (ruleId: string) => string | undefined;
}

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, note: DiagnosticSeverity.Information };
const WEIGHT: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 };

/** Whether a person still has to deal with it, and the editor is set to show its level. */
export function isShown(finding: Finding, minimumLevel: Level): boolean {
  return finding.state === undefined && WEIGHT[finding.level] >= WEIGHT[minimumLevel];
}

export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const href = context.href(finding.ruleId);
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  return {
    range: rangeOf(finding, context.lineText), severity: SEVERITY[finding.level], source: SOURCE, code: finding.ruleId,
    ...(href !== undefined && { codeDescription: { href } }),
    message: finding.message,
    ...(finding.relatedLocations !== undefined && finding.relatedLocations.length > 0 && {
      relatedInformation: finding.relatedLocations.map((one) => ({ location: { uri: context.uriOf(one.path), range: toRange(one) }, message: one.message })),
    }),
    data,
  };
}

/** Problems of `hisguard-ignore` comments; their first argument is the line. Others belong to no line. */
export function toProblemDiagnostic(problem: Problem, language: Language, context: DiagnosticContext): Diagnostic | undefined {
  const [line] = problem.args ?? [];
  if (!problem.id.startsWith('engine.suppression-') || typeof line !== 'number') return undefined;
  return { range: rangeOf({ startLine: line }, context.lineText), severity: DiagnosticSeverity.Warning, source: SOURCE, code: 'suppression', message: text(language, problem.id, problem.args) };
}

export function unusedSuppressionDiagnostic(line: number, rules: readonly string[], language: Language, context: DiagnosticContext): Diagnostic {
  return {
    range: rangeOf({ startLine: line }, context.lineText), severity: DiagnosticSeverity.Hint, source: SOURCE, code: 'suppression', tags: [DiagnosticTag.Unnecessary],
    message: text(language, 'engine.suppression-unused', [line, rules.join(', ')]),
  };
}
