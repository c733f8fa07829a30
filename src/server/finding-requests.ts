// Answers about findings: the tree's data, the counts of a folder, its status.
import { URI } from 'vscode-uri';
import { text } from '../messages/text.ts';
import type { Finding } from '../model/finding.ts';
import { localized, type Level } from '../model/rule.ts';
import type { FindingEntry, FolderFindings } from '../protocol/findings.ts';
import type { ScannedFolder } from '../protocol/scan-workspace.ts';
import type { FolderStatus } from '../protocol/status.ts';
import { isShown } from './to-diagnostic.ts';
import { rangeOf } from './to-range.ts';
import type { ServedProject, Workspace } from './workspace.ts';

export function folderFindings(project: ServedProject, dismissed: boolean, date: string, workspace: Workspace): FolderFindings {
  const { rules, state, editor } = project;
  const categories = new Map(rules.categories.map((category) => [category.id, localized(category.title, state.language)]));
  const families = new Map(rules.families.map((family) => [family.id, localized(family.title, state.language)]));
  const toEntry = (finding: Finding): FindingEntry => ({
    fingerprint: finding.fingerprint, ruleId: finding.ruleId, category: finding.category, categoryTitle: categories.get(finding.category) ?? finding.category,
    family: finding.family, familyTitle: families.get(finding.family) ?? finding.family, level: finding.level, confidence: finding.confidence,
    message: finding.message, evidence: finding.evidence, clauses: finding.clauses, path: finding.path,
    ...(finding.path !== '' && { uri: workspace.uriOf(project, finding.path), range: rangeOf(finding, () => '') }),
    ...(finding.state !== undefined && { state: finding.state }),
  });
  const findings = editor.enable ? workspace.findings(project, date).filter((finding) => isShown({ ...finding, ...(dismissed && { state: undefined }) } as Finding, editor.minimumLevel)) : [];
  return { folder: project.uri, name: project.name, complete: state.complete, findings: findings.map(toEntry) };
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly dismissed: number;
}

/** `least`: findings below are not counted, as they are not shown. */
export function countFindings(project: ServedProject, date: string, least: Level = 'note'): FindingCounts {
  const counts = { errors: 0, warnings: 0, notes: 0, dismissed: 0 };
  for (const finding of project.state.findings(date)) {
    if (finding.state !== undefined) counts.dismissed++;
    else if (!isShown(finding, least)) continue;
    else if (finding.level === 'error') counts.errors++;
    else if (finding.level === 'warning') counts.warnings++;
    else counts.notes++;
  }
  return counts;
}

export function scannedFolder(project: ServedProject, date: string): ScannedFolder {
  return { folder: project.uri, name: project.name, files: project.state.fileCount(), ...countFindings(project, date), incomplete: project.state.isIncomplete() };
}

export function folderStatus(project: ServedProject, date: string): FolderStatus {
  const progress = project.index?.progress ?? { phase: 'off' as const, done: 0, total: 0 };
  const phase = progress.phase === 'off' && project.editor.enable ? 'open-only' as const : progress.phase;
  const counts = phase === 'indexing' ? { errors: 0, warnings: 0, notes: 0, dismissed: 0 } : countFindings(project, date, project.editor.minimumLevel);
  return {
    folder: project.uri, name: project.name, phase, done: progress.done, total: progress.total, ...counts,
    problems: project.problems.map((problem) => ({ uri: problem.path === undefined ? project.uri : URI.file(problem.path).toString(), message: text(project.state.language, problem.id, problem.args) })),
  };
}
