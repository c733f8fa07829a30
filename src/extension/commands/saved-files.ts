// Documents are made from the files on disk: what is still unsaved in the editor is told of, and what we change ourselves in a saved file is saved.
import * as vscode from 'vscode';

const OWN_FOLDER = '/.hisguard/';

/** Project files that are open and saved; ask before the server changes them. */
export function savedOwnFiles(): ReadonlySet<string> {
  return new Set(vscode.workspace.textDocuments.filter((document) => !document.isDirty && document.uri.path.includes(OWN_FOLDER)).map((document) => document.uri.toString()));
}

/** Saves `uri` where the person had no unsaved changes of their own in it. */
export async function saveAgain(uri: string | undefined, before: ReadonlySet<string>): Promise<void> {
  const changed = uri === undefined ? undefined : vscode.Uri.parse(uri).toString();
  await vscode.workspace.textDocuments.find((document) => document.uri.toString() === changed && document.isDirty && before.has(document.uri.toString()))?.save();
}

/** @returns false where the person gave up. */
export async function offerToSave(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const unsaved = vscode.workspace.textDocuments.filter((document) => document.isDirty && vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() === folder.uri.toString());
  const [first] = unsaved;
  if (first === undefined) return true;
  const save = vscode.l10n.t('Save and Continue');
  const leave = vscode.l10n.t('Continue without Saving');
  const what = unsaved.length === 1 ? vscode.workspace.asRelativePath(first.uri, false) : vscode.l10n.t('{0} files', unsaved.length);
  const chosen = await vscode.window.showWarningMessage(vscode.l10n.t('Documents are made from the files on disk. Not saved yet: {0}', what), save, leave);
  if (chosen === save) for (const document of unsaved) if (!(await document.save())) return false;
  return chosen !== undefined;
}
