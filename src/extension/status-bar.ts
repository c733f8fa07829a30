// The one status bar item: how many findings, how far the index is, or that the open file is too large for live analysis.
import * as vscode from 'vscode';
import type { Session } from './session.ts';
import type { Statuses } from './statuses.ts';

export function showStatusBar({ context, statuses }: Session): void {
  const item = vscode.window.createStatusBarItem('hisguard.status', vscode.StatusBarAlignment.Left, 10);
  item.name = 'HIS Guard';
  item.command = 'hisguard.findings.focus';
  const update = (): void => {
    const shown = describe(statuses);
    const text = shown.icon === '' ? shown.text : `$(${shown.icon}) ${shown.text}`;
    if (item.text !== text) item.text = text;
    item.tooltip = shown.tooltip.join('\n');
    item.accessibilityInformation = { label: `HIS Guard: ${shown.text}. ${shown.tooltip.join('. ')}` };
  };
  update();
  item.show();
  context.subscriptions.push(item, statuses.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}

function describe(statuses: Statuses): { icon: string; text: string; tooltip: readonly string[] } {
  const folders = statuses.folders();
  const sum = (pick: (folder: (typeof folders)[number]) => number): number => folders.reduce((total, folder) => total + pick(folder), 0);
  const errors = sum((folder) => folder.errors);
  const warnings = sum((folder) => folder.warnings);
  const notes = sum((folder) => folder.notes);
  const count = errors + warnings + notes;
  const problems = folders.flatMap((folder) => folder.problems.map((problem) => problem.message));
  const counts = vscode.l10n.t('errors: {0}, warnings: {1}, notes: {2}; dismissed: {3}', errors, warnings, notes, sum((folder) => folder.dismissed));
  switch (statuses.phase()) {
    case 'starting': return { icon: 'shield', text: 'HIS Guard', tooltip: [vscode.workspace.workspaceFolders === undefined ? vscode.l10n.t('Open the folder of the system first.') : vscode.l10n.t('HIS Guard is starting')] };
    case 'off': return { icon: 'shield', text: vscode.l10n.t('HIS Guard: off'), tooltip: [vscode.l10n.t('HIS Guard is switched off by the setting hisguard.enable')] };
    case 'failed': return { icon: 'warning', text: 'HIS Guard', tooltip: [statuses.failure() ?? vscode.l10n.t('HIS Guard cannot check this folder'), ...problems] };
    case 'indexing': {
      const indexing = folders.filter((folder) => folder.phase === 'indexing');
      const done = indexing.reduce((total, folder) => total + folder.done, 0);
      const total = indexing.reduce((all, folder) => all + folder.total, 0);
      return { icon: 'sync~spin', text: total === 0 ? vscode.l10n.t('HIS Guard: reading') : vscode.l10n.t('HIS Guard: reading {0}/{1}', done, total), tooltip: [vscode.l10n.t('Reading the folder: {0} of {1} files. Findings that need several files come when this ends.', done, total), counts] };
    }
    case 'open-only':
    case 'ready': {
      const editor = vscode.window.activeTextEditor;
      const document = editor === undefined ? undefined : statuses.document(editor.document.uri);
      const openOnly = statuses.phase() === 'open-only';
      const text = document?.state === 'onSave' ? vscode.l10n.t('{0} · checked on save', count) : document?.state === 'incomplete' ? vscode.l10n.t('{0} · checked in part', count) : openOnly ? vscode.l10n.t('{0} · open files only', count) : String(count);
      const scope = openOnly ? [vscode.l10n.t('The setting hisguard.index.enable is off: only open files are checked. Scan the workspace to see the findings of all files.')] : [];
      return { icon: problems.length > 0 ? 'warning' : 'shield', text: `HIS Guard ${text}`, tooltip: [counts, ...scope, ...(document === undefined || document.message === '' ? [] : [document.message]), ...problems] };
    }
  }
}
