// 定级自评: asks what `.hisguard/assessment.yaml` does not answer yet, adds the answers there, and writes the documents.
import * as vscode from 'vscode';
import { ANSWER_QUESTIONNAIRE, QUESTIONNAIRE, type AnswerQuestionnaireParams, type AnswerQuestionnaireResult, type QuestionnaireParams, type QuestionnaireQuestion, type QuestionnaireResult } from '../../protocol/questionnaire.ts';
import { pickFolder } from '../pick-folder.ts';
import type { Session } from '../session.ts';
import { askName } from './ask-dismissal.ts';
import { askQuestion } from './ask-question.ts';
import { generateDocuments } from './generate-documents.ts';
import { saveAgain, savedOwnFiles } from './saved-files.ts';

export async function assessGrading(session: Session): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const params: QuestionnaireParams = { folder: folder.uri.toString() };
  const { questions, problems } = await session.client.sendRequest<QuestionnaireResult>(QUESTIONNAIRE, params);
  if (problems.length > 0) {
    void vscode.window.showErrorMessage(problems.join(' '));
    return;
  }
  const open = questions.filter((question) => question.answer === undefined);
  const { answers, finished } = await askAll(open);
  if (Object.keys(answers).length > 0 && (finished || (await keepAnswers(Object.keys(answers).length)))) await saveAnswers(session, { folder: params.folder, answers });
  if (finished) await generateDocuments(session, 'grading', folder);
}

async function askAll(questions: readonly QuestionnaireQuestion[]): Promise<{ answers: Record<string, readonly string[]>; finished: boolean }> {
  const given = new Map<string, readonly string[]>();
  for (let index = 0; index < questions.length;) {
    const question = questions[index];
    if (question === undefined) break;
    const reply = await askQuestion(question, index + 1, questions.length, given.get(question.id) ?? []);
    if (reply === 'stop') return { answers: Object.fromEntries(given), finished: false };
    if (reply === 'back') {
      index -= 1;
      continue;
    }
    if (reply === 'open') given.delete(question.id);
    else given.set(question.id, reply);
    index += 1;
  }
  return { answers: Object.fromEntries(given), finished: true };
}

/** Closing the questionnaire half way must not lose what was answered. */
async function keepAnswers(count: number): Promise<boolean> {
  const keep = vscode.l10n.t('Keep');
  return (await vscode.window.showInformationMessage(vscode.l10n.t('Keep the {0} answers given so far? The questionnaire continues there next time.', count), keep, vscode.l10n.t('Discard'))) === keep;
}

async function saveAnswers(session: Session, params: AnswerQuestionnaireParams): Promise<void> {
  const by = await askName(session);
  const saved = savedOwnFiles();
  const result = await session.client.sendRequest<AnswerQuestionnaireResult>(ANSWER_QUESTIONNAIRE, { ...params, ...(by !== '' && { by }) });
  await saveAgain(result.uri, saved);
  if (result.problems.length > 0) void vscode.window.showWarningMessage(result.problems.join(' '));
}
