// The questions whose answers a dismissal needs: reason, owner, last day. Escape at any of them changes nothing.
import * as vscode from 'vscode';
import type { Session } from '../session.ts';

const OWNER = 'dismissal.owner';

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

/** ISO date from today on; an empty answer is undefined where `required` is false. Null: the person gave up. */
export async function askLastDay(title: string, required: boolean): Promise<string | undefined | null> {
  const inHalfAYear = new Date(Date.now() + 182 * 86_400_000).toISOString().slice(0, 10);
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
  return value < new Date().toISOString().slice(0, 10) ? vscode.l10n.t('That day is over.') : undefined;
}
