// What would change the proposed grade: every question answered otherwise, one at a time, and every floor that is not decided.
import type { AssessmentAnswers } from '../model/answers.ts';
import { questionName, type GradingCatalogue, type Question } from '../model/grading.ts';
import type { Localized } from '../model/rule.ts';
import type { AnswerLookup } from './evaluate-expression.ts';
import { AUTOMATIC_LIMIT, possibleLevel, proposeGrade, type Proposal } from './grading-proposal.ts';
import { gradeName, joinLocalized, say } from './localized-text.ts';

export function gradingSensitivity(catalogue: GradingCatalogue, lookup: AnswerLookup, answers: AssessmentAnswers, date: string, proposal: Proposal): readonly Localized[] {
  const { soFar } = proposal;
  if (soFar === null) return [];
  const lines: Localized[] = [];
  for (const question of catalogue.questions) {
    const byLevel = new Map<number, Localized[]>();
    for (const { id, label } of question.options) {
      const changed = withOption(question, id, lookup);
      if (changed === undefined) continue;
      const level = proposeGrade(catalogue, (asked) => (asked === question.id ? changed : lookup(asked)), answers, date).soFar;
      if (level !== null && level !== soFar) byLevel.set(level, [...(byLevel.get(level) ?? []), say('grading.quoted', label)]);
    }
    for (const [level, labels] of [...byLevel].sort(([a], [b]) => a - b)) lines.push(say('grading.changes', questionName(question.text), joinLocalized(labels), gradeName(level)));
  }
  for (const judged of proposal.floors) {
    const level = Math.min(possibleLevel(judged), AUTOMATIC_LIMIT);
    if (judged.applies === 'unknown' && level > soFar) lines.push(say('grading.changes-floor', judged.floor.text, gradeName(level)));
  }
  return lines;
}

/** The answer with one option chosen instead (single) or added or taken away (multiple); undefined where that changes nothing. */
function withOption(question: Question, option: string, lookup: AnswerLookup): readonly string[] | undefined {
  const current = lookup(question.id) ?? [];
  if (!question.multiple) return current.includes(option) ? undefined : [option];
  const others = current.filter((id) => id !== option);
  if (!current.includes(option)) return [...current.filter((id) => id !== 'none'), option];
  return others.length === 0 ? undefined : others;
}
