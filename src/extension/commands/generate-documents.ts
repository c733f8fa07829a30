// Generates hand-over documents, remembers them, and offers to open what was written.
import * as vscode from 'vscode';
import { GENERATE_DOCUMENTS, type GenerateDocumentsParams, type GenerateDocumentsResult } from '../../protocol/documents.ts';
import { pickFolder } from '../pick-folder.ts';
import { requestWithProgress } from '../request-with-progress.ts';
import type { Session } from '../session.ts';
import { openDocument, rememberDocuments } from './open-document.ts';
import { offerToSave } from './saved-files.ts';

export async function generateChecklist(session: Session): Promise<void> {
  const folder = await pickFolder();
  if (folder !== undefined) await generateDocuments(session, 'checklist', folder);
}

export async function generateDocuments(session: Session, kind: GenerateDocumentsParams['kind'], folder: vscode.WorkspaceFolder): Promise<void> {
  if (!(await offerToSave(folder))) return;
  const title = kind === 'checklist' ? vscode.l10n.t('HIS Guard: pre-launch security test checklist') : vscode.l10n.t('HIS Guard: grading self-assessment');
  const params: GenerateDocumentsParams = { kind, folder: folder.uri.toString() };
  const result = await requestWithProgress<GenerateDocumentsResult>(session.client, title, GENERATE_DOCUMENTS, params);
  if (result === undefined || result.cancelled) return;
  for (const problem of result.problems) session.log.warn(problem);
  await rememberDocuments(session, result.written.map(({ uri }) => uri));
  if (result.problems.length > 0) void vscode.window.showWarningMessage(result.problems.join(' '));
  const [first] = result.written;
  if (first === undefined) return;
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Show in Folder');
  const paths = result.written.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  // All of one run lie in one folder.
  const names = paths.map((path) => path.split('/').at(-1) ?? path).reduce((list, name) => vscode.l10n.t('{0}, {1}', list, name));
  const where = vscode.workspace.asRelativePath(vscode.Uri.joinPath(vscode.Uri.parse(first.uri), '..'));
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('{0} Written to {1}: {2}', result.summary, where, names), open, reveal);
  if (chosen === open) await openDocument(vscode.Uri.parse(first.uri));
  if (chosen === reveal) await revealDocument(vscode.Uri.parse(first.uri));
}

async function revealDocument(uri: vscode.Uri): Promise<void> {
  const desktop = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  await vscode.commands.executeCommand(desktop ? 'revealFileInOS' : 'revealInExplorer', uri);
}
