// Suppresses a finding by a comment in the source, with a reason; where the format has no comments, by a state instead.
import * as vscode from 'vscode';
import { SUPPRESS, type DismissResult, type SuppressParams } from '../../protocol/dismiss.ts';
import { toDismissTarget } from '../dismiss-target.ts';
import type { Session } from '../session.ts';
import { askLastDay, askReason } from './ask-dismissal.ts';
import { setFindingState } from './set-finding-state.ts';

export async function suppressFinding(session: Session, value: unknown): Promise<void> {
  const target = toDismissTarget(value);
  if (target === undefined) return;
  const title = vscode.l10n.t('Suppress: {0}', target.message);
  const reason = await askReason(title);
  if (reason === undefined) return;
  const until = await askLastDay(title, false);
  if (until === null) return;
  const params: SuppressParams = { uri: target.uri, fingerprint: target.fingerprint, reason, ...(until === undefined ? {} : { until }) };
  const result = await session.client.sendRequest<DismissResult>(SUPPRESS, params);
  if (result.applied) return;
  if (result.needsState !== true) {
    void vscode.window.showWarningMessage(result.message ?? vscode.l10n.t('The finding could not be suppressed.'));
    return;
  }
  const state = vscode.l10n.t('Set State');
  const chosen = await vscode.window.showInformationMessage(result.message ?? vscode.l10n.t('This format has no comments.'), state);
  if (chosen === state) await setFindingState(session, value, undefined);
}
