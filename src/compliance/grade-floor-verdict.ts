// GF-04: the grade is not below a floor. Decided from the questionnaire; with answers missing it stays open.
import type { JudgementInput } from './judgement-input.ts';
import { questionName } from '../model/grading.ts';
import { gradeName, joinLocalized, say } from './localized-text.ts';
import type { ToolVerdict } from './tool-verdict.ts';

export function gradeFloorVerdict(input: JudgementInput): ToolVerdict {
  const { proposal, system, catalogues } = input;
  const holding = proposal.floors.filter((judged) => judged.applies === 'yes');
  const broken = system.gradeAnswered ? holding.filter((judged) => judged.level > system.grade) : [];
  if (broken.length > 0) {
    const reason = say('compliance.floor-broken', gradeName(system.grade), joinLocalized(broken.map((judged) => judged.floor.text), '；', '; '));
    if (!input.fields.has('grading.floor_exceptions')) return { verdict: 'fail', reasons: [reason] };
    return { verdict: 'review', reasons: [reason, say('compliance.floor-exception')] };
  }
  const unknown = proposal.floors.filter((judged) => judged.applies === 'unknown');
  const questions = [...new Set(unknown.flatMap((judged) => judged.missingQuestions))].flatMap((id) => catalogues.grading.questions.filter((question) => question.id === id).map(({ text }) => questionName(text)));
  const toConfirm = unknown.filter((judged) => judged.missingQuestions.length === 0 && judged.level > system.grade);
  const open = [
    ...(system.gradeAnswered ? [] : [say('compliance.grade-unanswered')]),
    ...(questions.length === 0 ? [] : [say('compliance.floors-open', joinLocalized(questions))]),
    ...(toConfirm.length === 0 ? [] : [say('compliance.floors-confirm', joinLocalized(toConfirm.map((judged) => judged.floor.text), '；', '; '))]),
  ];
  if (open.length > 0) return { verdict: 'open', reasons: open };
  if (holding.length === 0) return { verdict: 'pass', reasons: [say('compliance.floors-none', gradeName(system.grade))] };
  return { verdict: 'pass', reasons: [say('compliance.floors-kept', gradeName(system.grade), joinLocalized(holding.map((judged) => judged.floor.text), '；', '; '))] };
}
