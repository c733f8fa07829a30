// Scans all folders anew, with progress and cancel, and says what came out.
import * as vscode from 'vscode';
import { SCAN_WORKSPACE, type ScanWorkspaceParams, type ScanWorkspaceResult } from '../../protocol/scan-workspace.ts';
import { requestWithProgress } from '../request-with-progress.ts';
import type { Session } from '../session.ts';

/** Shown for a while; gone once a new scan begins, which may end before. */
let cancelled: vscode.Disposable | undefined;

export async function scanWorkspace({ client }: Session): Promise<void> {
  cancelled?.dispose();
  const params: ScanWorkspaceParams = {};
  const result = await requestWithProgress<ScanWorkspaceResult>(client, vscode.l10n.t('HIS Guard: scanning'), SCAN_WORKSPACE, params);
  if (result === undefined || result.cancelled) {
    cancelled = vscode.window.setStatusBarMessage(vscode.l10n.t('HIS Guard: scan cancelled'), 5000);
    return;
  }
  const sum = (pick: (folder: ScanWorkspaceResult['folders'][number]) => number): number => result.folders.reduce((total, folder) => total + pick(folder), 0);
  const counts = vscode.l10n.t('Files checked: {0}. Errors: {1}, warnings: {2}, notes: {3}.', sum((folder) => folder.files), sum((folder) => folder.errors), sum((folder) => folder.warnings), sum((folder) => folder.notes));
  const incomplete = result.folders.some((folder) => folder.incomplete) ? ` ${vscode.l10n.t('Something could not be checked; the output says what.')}` : '';
  const show = vscode.l10n.t('Show Findings');
  const checklist = vscode.l10n.t('Generate Checklist');
  const chosen = await vscode.window.showInformationMessage(counts + incomplete, show, checklist);
  if (chosen === show) await vscode.commands.executeCommand('hisguard.findings.focus');
  if (chosen === checklist) await vscode.commands.executeCommand('hisguard.generateChecklist');
}
