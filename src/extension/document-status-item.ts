// Language status: why the open document is not analysed while typing.
import * as vscode from 'vscode';
import type { Session } from './session.ts';

export function showDocumentStatus({ context, statuses }: Session): void {
  const item = vscode.languages.createLanguageStatusItem('hisguard.document', { scheme: 'file' });
  item.name = 'HIS Guard';
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const status = editor === undefined ? undefined : statuses.document(editor.document.uri);
    item.text = textOf(status?.state);
    item.detail = status?.message ?? '';
    item.severity = status?.state === 'incomplete' || status?.state === 'onSave' ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  };
  update();
  context.subscriptions.push(item, statuses.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}

function textOf(state: 'live' | 'onSave' | 'outOfScope' | 'incomplete' | 'off' | undefined): string {
  switch (state) {
    case 'onSave': return vscode.l10n.t('Checked on save');
    case 'outOfScope': return vscode.l10n.t('Not in the scope of checks');
    case 'incomplete': return vscode.l10n.t('Checked in part');
    case 'off': return vscode.l10n.t('Not checked');
    case 'live':
    case undefined: return vscode.l10n.t('Checked while typing');
  }
}
