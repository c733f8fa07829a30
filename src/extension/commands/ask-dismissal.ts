// The questions whose answers a dismissal needs: reason, owner, last day. Escape at any of them changes nothing.
import * as vscode from 'vscode';
import type { Session } from '../session.ts';

const OWNER = 'dismissal.owner';
const NAME = 'questionnaire.name';
const DAY_MILLISECONDS = 86_400_000;

/** Not empty, one line. Undefined: the person gave up. */
export async function askReason(title: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title, ignoreFocusOut: true, prompt: vscode.l10n.t('Reason. It is written to the project and appears in the documents.'), placeHolder: vscode.l10n.t('For example: sample data of the vendor, no real patient'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A reason is required.') : undefined),
  });
  return answer?.trim();
}

/** Who takes the risk; remembered on this machine. */
export async function askOwner({ context }: Session, title: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title, ignoreFocusOut: true, value: context.globalState.get<string>(OWNER, ''), prompt: vscode.l10n.t('Owner: name or role of who accepts the risk.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('An owner is required.') : undefined),
  });
  if (answer !== undefined) await context.globalState.update(OWNER, answer.trim());
  return answer?.trim();
}

/** Who answered the questionnaire, remembered on this machine; empty where the person does not say. What was answered is kept all the same. */
export async function askName({ context }: Session): Promise<string> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('HIS Guard: grading self-assessment'), ignoreFocusOut: true, value: context.globalState.get<string>(NAME, ''),
    prompt: vscode.l10n.t('Your name. It is written beside the answers; empty to leave it out.'),
  });
  if (answer !== undefined) await context.globalState.update(NAME, answer.trim());
  return answer?.trim() ?? '';
}

/** ISO date from today on; an empty answer is undefined where `required` is false. Null: the person gave up. */
export async function askLastDay(title: string, required: boolean): Promise<string | undefined | null> {
  const inHalfAYear = localDay(new Date(Date.now() + 182 * DAY_MILLISECONDS));
  const answer = await vscode.window.showInputBox({
    title, ignoreFocusOut: true, value: required ? inHalfAYear : '',
    prompt: required ? vscode.l10n.t('Last day on which it counts (YYYY-MM-DD).') : vscode.l10n.t('Last day on which it counts (YYYY-MM-DD); empty for no end.'),
    validateInput: (value) => (checkDay(value.trim(), required)),
  });
  if (answer === undefined) return null;
  return answer.trim() === '' ? undefined : answer.trim();
}

function checkDay(value: string, required: boolean): string | undefined {
  if (value === '') return required ? vscode.l10n.t('A date is required.') : undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) return vscode.l10n.t('A date looks like 2026-12-31.');
  return value < localDay(new Date()) ? vscode.l10n.t('That day is over.') : undefined;
}

/** The day on the person's calendar, which in China is that of UTC only from eight in the morning on. */
function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
