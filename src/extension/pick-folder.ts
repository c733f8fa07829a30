// Which workspace folder a command is meant for.
import * as vscode from 'vscode';

/** Only asks where several folders are open. Undefined: none is open, or nobody chose; the first case is said. */
export async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) => folder.uri.scheme === 'file');
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Which system?') });
  if (folders.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of the system first.'));
  return folders[0];
}
