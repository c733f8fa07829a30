// What the suites ask of the editor. Everything is polled: nothing in an editor happens at a fixed time.
import * as vscode from 'vscode';

const PATIENCE_MILLISECONDS = 60_000;

/** The first answer that is neither undefined nor false. */
export async function until<T>(what: string, ask: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const begun = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() - begun > PATIENCE_MILLISECONDS) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

export function inFolder(path: string, folder = 0): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[folder];
  if (root === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(root.uri, path);
}

export async function open(path: string, folder = 0): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inFolder(path, folder));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((one) => one.source === 'HIS Guard');
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  return String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);
}

export async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return until(`${rule} in ${uri.path}`, () => findingsOf(uri).find((one) => ruleOf(one) === rule));
}

export async function gone(uri: vscode.Uri, rule: string): Promise<void> {
  await until(`${rule} to leave ${uri.path}`, () => !findingsOf(uri).some((one) => ruleOf(one) === rule));
}

export async function actionsAt(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return until('code actions', async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value, 20);
    // The editor does not hand out whose action it is; a fix is one with an edit.
    const ours = all.filter((action) => action.edit !== undefined || action.command?.command.startsWith('hisguard.') === true);
    return ours.length > 0 && ours;
  });
}

export async function applyFix(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Promise<vscode.CodeAction> {
  const fix = (await actionsAt(uri, diagnostic)).find((action) => action.edit !== undefined);
  if (fix?.edit === undefined) throw new Error('no fix is offered');
  if (!(await vscode.workspace.applyEdit(fix.edit))) throw new Error('the fix was refused');
  return fix;
}

export async function setting(name: string, value: unknown, target = vscode.ConfigurationTarget.Global): Promise<void> {
  await vscode.workspace.getConfiguration('hisguard').update(name, value, target);
}
