// Sets or clears a state of findings in `.hisguard/baseline.jsonl`, after asking for what the state needs.
import * as vscode from 'vscode';
import { SET_STATE, type DismissResult, type SetStateParams, type SettableState } from '../../protocol/dismiss.ts';
import { toDismissTarget, type DismissTarget } from '../dismiss-target.ts';
import type { Session } from '../session.ts';
import { askLastDay, askOwner, askReason } from './ask-dismissal.ts';
import { saveAgain, savedOwnFiles } from './saved-files.ts';

/** `all` is the selection of the tree. `state`: null clears; without it the person is asked. */
export async function setFindingState(session: Session, value: unknown, all: unknown, state?: SettableState | null): Promise<void> {
  const selected = Array.isArray(all) ? all.map(toDismissTarget).filter((target) => target !== undefined) : [];
  const meant = toDismissTarget(value);
  const targets = selected.length > 0 ? selected : meant === undefined ? [] : [meant];
  const [first] = targets;
  if (first === undefined) return;
  const title = targets.length === 1 ? first.message : vscode.l10n.t('{0} findings', targets.length);
  const chosen = state === undefined ? (first.state ?? (await askState(title))) : state;
  if (chosen === undefined) return;
  const details = chosen === null ? {} : await askDetails(session, title, chosen);
  if (details === undefined) return;
  for (const [uri, fingerprints] of byDocument(targets)) {
    const params: SetStateParams = { uri, fingerprints, state: chosen, ...details };
    const saved = savedOwnFiles();
    const result = await session.client.sendRequest<DismissResult>(SET_STATE, params);
    if (result.applied) await saveAgain(result.uri, saved);
    else void vscode.window.showWarningMessage(result.message ?? vscode.l10n.t('The state could not be set.'));
  }
}

async function askState(title: string): Promise<SettableState | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly state: SettableState })[] = [
    { state: 'false-positive', label: vscode.l10n.t('False positive'), detail: vscode.l10n.t('The tool is wrong. Needs a reason.') },
    { state: 'accepted-risk', label: vscode.l10n.t('Risk accepted'), detail: vscode.l10n.t('It is true and stays for now. Needs owner, reason and last day; listed in the documents.') },
    { state: 'fixed-unverified', label: vscode.l10n.t('Fixed, to be verified'), detail: vscode.l10n.t('Documents count it as open until the fix is verified.') },
    { state: 'known', label: vscode.l10n.t('Known'), detail: vscode.l10n.t('Quiet in the editor; documents count it as open.') },
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('State of the finding') }))?.state;
}

async function askDetails(session: Session, title: string, state: SettableState): Promise<Pick<SetStateParams, 'by' | 'reason' | 'expires'> | undefined> {
  if (state === 'known' || state === 'fixed-unverified') return {};
  const by = state === 'accepted-risk' ? await askOwner(session, title) : '';
  if (by === undefined) return undefined;
  const reason = await askReason(title);
  if (reason === undefined) return undefined;
  if (state === 'false-positive') return { reason };
  const expires = await askLastDay(title, true);
  return expires === null || expires === undefined ? undefined : { by, reason, expires };
}

function byDocument(targets: readonly DismissTarget[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { uri, fingerprint } of targets) grouped.set(uri, [...(grouped.get(uri) ?? []), fingerprint]);
  return grouped;
}
