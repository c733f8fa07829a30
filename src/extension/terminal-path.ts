// Puts the command line on the PATH of the integrated terminal, with the editor's own runtime for desktops without Node.
import { delimiter } from 'node:path';
import * as vscode from 'vscode';

export function addToTerminalPath(context: vscode.ExtensionContext): void {
  const collection = context.environmentVariableCollection;
  const folder = vscode.Uri.joinPath(context.extensionUri, 'dist', 'bin').fsPath;
  collection.clear();
  collection.persistent = true;
  collection.description = new vscode.MarkdownString(vscode.l10n.t('Adds the command `hisguard` to the PATH.'));
  // A login script may set PATH anew: prepended a second time after it ran, where shell integration can.
  collection.prepend('PATH', folder + delimiter, { applyAtProcessCreation: true, applyAtShellIntegration: true });
  collection.replace('HISGUARD_RUNTIME', process.execPath);
}
