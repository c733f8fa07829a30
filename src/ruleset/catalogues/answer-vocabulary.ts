// The ids that `.hisguard/assessment.yaml` may use, taken from the catalogues.
import type { AnswerVocabulary } from '../../model/answers.ts';
import type { Catalogues } from '../../model/catalogues.ts';

export function answerVocabulary({ checklist, grading }: Catalogues): AnswerVocabulary {
  const items = [...checklist.groups, ...checklist.decommissioning.groups].flatMap((group) => group.items);
  return {
    items: Object.fromEntries(items.map((item) => [item.id, { conditions: item.severityRules.flatMap((rule) => rule.condition?.id ?? []) }])),
    questions: Object.fromEntries(grading.questions.map((question) => [question.id, { multiple: question.multiple, options: question.options.map((option) => option.id) }])),
    floors: [...grading.floors, ...grading.regions.flatMap((region) => region.floors)].map((floor) => floor.id),
    fields: Object.keys(checklist.projectFields),
  };
}
