// What a finding says in a document: whether it counts as open, its state, its place, its order.
import { compareCodeUnits } from '../../model/code-unit-order.ts';
import type { AssessedComponent } from '../../model/assessment.ts';
import type { Finding } from '../../model/finding.ts';
import type { Words } from '../document-words.ts';

/** In documents a bare 已知 or 已整改待验证 counts as open (CONTRACT, project files). */
export const isOpen = (finding: Finding): boolean => finding.state === undefined || finding.state.kind === 'known' || finding.state.kind === 'fixed-unverified';

const LEVELS = ['error', 'warning', 'note'];

/** Errors first; then rule, path, line. Code-unit order: the same on every machine. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((left, right) =>
    LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level) || compareCodeUnits(left.ruleId, right.ruleId) || compareCodeUnits(left.path, right.path)
    || (left.startLine ?? 0) - (right.startLine ?? 0) || (left.startColumn ?? 0) - (right.startColumn ?? 0) || compareCodeUnits(left.fingerprint, right.fingerprint));
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly handled: number;
}

export function countFindings(component: AssessedComponent): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0, handled: 0 };
  for (const finding of component.findings) counts[isOpen(finding) ? finding.level : 'handled']++;
  return counts;
}

export function findingPlace(words: Words, finding: Finding): string {
  if (finding.path === '') return words.say('checklist-annex.whole-project');
  return finding.startLine === undefined ? finding.path : `${finding.path}:${finding.startLine}`;
}

/** 未关闭, 已知（仍计为未关闭）, 误报 … */
export function stateWord(words: Words, finding: Finding): string {
  if (finding.state === undefined) return words.say('document.state.open');
  const word = words.say(`document.state.${finding.state.kind}`);
  return isOpen(finding) ? words.say('checklist-annex.still-open', word) : word;
}

/** Who, why, until when, and where it was registered. */
export function stateDetail(words: Words, finding: Finding): string {
  const state = finding.state;
  if (state === undefined) return '';
  return [
    ...(state.by === undefined ? [] : [words.say('checklist-annex.state-by', state.by)]),
    state.reason === undefined || state.reason === '' ? words.say('checklist-annex.state-no-reason') : words.say('checklist-annex.state-reason', state.reason),
    ...(state.expires === undefined ? [] : [words.say('checklist-annex.state-expires', state.expires)]),
    words.say('checklist-annex.state-source', words.say(`document.state-source.${state.source}`)),
  ].join(words.say('document.semicolon'));
}
