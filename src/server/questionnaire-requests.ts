// `hisguard/questionnaire` and `hisguard/answerQuestionnaire`: the grading questions, and answers added to `.hisguard/assessment.yaml`.
import { ASSESSMENT_FILE } from '../engine/project-file-names.ts';
import { readProjectAnswers } from '../engine/project-files.ts';
import { text } from '../messages/text.ts';
import { cataloguesOf } from '../model/catalogues.ts';
import type { Question } from '../model/grading.ts';
import { localized } from '../model/rule.ts';
import type { FileSystem } from '../platform/file-system.ts';
import type { AnswerQuestionnaireParams, AnswerQuestionnaireResult, QuestionnaireResult } from '../protocol/questionnaire.ts';
import { addAnswers, type NewAnswer } from '../settings/add-answers.ts';
import { assessmentTemplate } from '../settings/assessment-template.ts';
import type { FileEdits } from './file-edits.ts';
import type { ServedProject, Workspace } from './workspace.ts';

export function questionnaireOf(project: ServedProject, fs: FileSystem): QuestionnaireResult {
  const { language } = project.state;
  const catalogues = cataloguesOf(project.rules.catalogues);
  if (catalogues === undefined) return { questions: [], problems: [] };
  const { value: answers, problems } = readProjectAnswers(fs, project.root, catalogues);
  const shown = (question: Question): QuestionnaireResult['questions'][number] => ({
    id: question.id, text: localized(question.text, language), multiple: question.multiple, required: question.required,
    ...(question.note !== undefined && { note: localized(question.note, language) }),
    options: question.options.map((option) => ({
      id: option.id, label: localized(option.label, language),
      ...(option.hint !== undefined && { hint: localized(option.hint, language) }), ...(option.alert !== undefined && { alert: localized(option.alert, language) }),
    })),
    ...(answers.grading[question.id] !== undefined && { answer: answers.grading[question.id]?.value ?? [] }),
  });
  return { questions: catalogues.grading.questions.map(shown), problems: problems.map((problem) => text(language, problem.id, problem.args)) };
}

/** Nothing is written where one of the answers is wrong. */
export async function answerQuestionnaire(params: AnswerQuestionnaireParams, project: ServedProject, edits: FileEdits, workspace: Workspace, today: string): Promise<AnswerQuestionnaireResult> {
  const { language } = project.state;
  const uri = workspace.uriOf(project, ASSESSMENT_FILE);
  const questions = cataloguesOf(project.rules.catalogues)?.grading.questions ?? [];
  const answers: NewAnswer[] = [];
  const problems: string[] = [];
  const by = params.by?.trim() ?? '';
  for (const [id, chosen] of Object.entries(params.answers)) {
    const question = questions.find((one) => one.id === id);
    const unknown = chosen.find((option) => question?.options.every((one) => one.id !== option) === true);
    if (question === undefined) problems.push(text(language, 'server.no-question', [id]));
    else if (unknown !== undefined) problems.push(text(language, 'server.no-option', [id, unknown]));
    else if (!question.multiple && chosen.length > 1) problems.push(text(language, 'server.one-option', [id]));
    else if (chosen.length > 0) answers.push({ section: 'grading', key: id, value: { value: question.multiple ? chosen : chosen[0] ?? '', ...(by !== '' && { by }), date: today } });
  }
  if (problems.length > 0 || answers.length === 0) return { uri, added: [], kept: [], problems };
  const { value, problems: wrong } = addAnswers(edits.textOf(uri) ?? assessmentTemplate(language), ASSESSMENT_FILE, answers);
  const ids = (names: readonly string[]): string[] => names.map((name) => name.slice('grading.'.length));
  if (wrong.length > 0) return { uri, added: [], kept: [], problems: wrong.map((problem) => text(language, problem.id, problem.args)) };
  if (value.added.length > 0) {
    const outcome = await edits.write(uri, value.text);
    if (outcome !== 'done') return { uri, added: [], kept: [], problems: [outcome === 'refused' ? text(language, 'server.edit-refused') : text(language, 'server.cannot-write', [ASSESSMENT_FILE])] };
  }
  return { uri, added: ids(value.added), kept: ids(value.kept), problems: [] };
}
