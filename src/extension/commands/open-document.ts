// Opens generated documents: Word and Excel with the program of the desktop, text and HTML in the editor.
import * as vscode from 'vscode';
import type { Session } from '../session.ts';

const REMEMBERED = 'documents.last';
const OFFICE = /\.(?:docx|xlsx)$/u;

export async function rememberDocuments({ context }: Session, uris: readonly string[]): Promise<void> {
  if (uris.length > 0) await context.workspaceState.update(REMEMBERED, uris);
}

export async function openLastDocument({ context }: Session): Promise<void> {
  const documents = await existing(context.workspaceState.get<readonly string[]>(REMEMBERED, []));
  if (documents.length === 0) {
    const generate = vscode.l10n.t('Generate Checklist');
    const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('No document was generated in this workspace yet.'), generate);
    if (chosen === generate) await vscode.commands.executeCommand('hisguard.generateChecklist');
    return;
  }
  const items = documents.map((uri) => ({ label: uri.path.split('/').at(-1) ?? '', description: vscode.workspace.asRelativePath(uri), uri }));
  const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Document to open') });
  if (chosen !== undefined) await openDocument(chosen.uri);
}

export async function openDocument(uri: vscode.Uri): Promise<void> {
  const local = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (!OFFICE.test(uri.path)) await vscode.commands.executeCommand('vscode.open', uri);
  else if (local) await vscode.env.openExternal(uri);
  // No program of the person's desktop reaches a file of a remote host: show where it is, so that it can be downloaded.
  else await vscode.commands.executeCommand('revealInExplorer', uri);
}

async function existing(uris: readonly string[]): Promise<readonly vscode.Uri[]> {
  const checked = await Promise.all(uris.map((one) => vscode.Uri.parse(one)).map(async (uri) => {
    try {
      await vscode.workspace.fs.stat(uri);
      return [uri];
    } catch {
      return [];
    }
  }));
  return checked.flat();
}
