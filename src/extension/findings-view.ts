// The findings tree: asks the server once the folder is read, then when it is visible and something changed; keeps how it is grouped.
import * as vscode from 'vscode';
import { FINDINGS, FINDINGS_CHANGED, type FindingsParams, type FindingsResult, type FolderFindings } from '../protocol/findings.ts';
import { toChildren, toRoots, type Grouping, type TreeNode } from './finding-groups.ts';
import type { Session } from './session.ts';
import { toTreeItem } from './tree-item.ts';

/** Changes come in bursts while a folder is being read. */
const SETTLE_MILLISECONDS = 300;

export function registerFindingsView(session: Session): void {
  const { context, client } = session;
  const changed = new vscode.EventEmitter<undefined>();
  let grouping: Grouping = context.workspaceState.get<Grouping>('findings.grouping', 'family');
  let dismissed = false;
  let folders: readonly FolderFindings[] = [];
  let resultId: string | undefined;
  let stale = true;
  /** A tree that is empty when it gets the focus loses it again as soon as it is filled. */
  let filled = false;
  let timer: NodeJS.Timeout | undefined;

  const view = vscode.window.createTreeView<TreeNode>('hisguard.findings', {
    canSelectMany: true,
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => toTreeItem(node, grouping),
      getChildren: (node) => (node === undefined ? [...toRoots(folders, grouping)] : [...toChildren(node, grouping)]),
    },
  });
  const fetch = async (): Promise<void> => {
    if (!stale || !client.isRunning() || (!view.visible && (filled || session.statuses.phase() !== 'ready'))) return;
    stale = false;
    try {
      const params: FindingsParams = { dismissed, ...(resultId !== undefined && { previousResultId: resultId }) };
      const answer = await client.sendRequest<FindingsResult>(FINDINGS, params);
      // A tree that is drawn anew closes the menu that stands over it.
      if (answer.unchanged === true) return;
      const reading = new Set(session.statuses.folders().flatMap(({ folder, phase }) => (phase === 'indexing' ? [folder] : [])));
      // A folder that is not being read at all is not "still" read.
      folders = answer.folders.map((folder) => ({ ...folder, complete: folder.complete || !reading.has(folder.folder) }));
      ({ resultId } = answer);
      filled = true;
    } catch (error) {
      stale = true;
      session.log.warn(`findings: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    // "" and undefined both hide it; the type wants a string.
    view.message = folders.some((folder) => !folder.complete && folder.findings.length > 0) ? vscode.l10n.t('Still reading the folder: findings may change until this ends.') : '';
    changed.fire(undefined);
  };
  /** From what the server says unasked: the badge is right while the tree is hidden, too. */
  const count = (): void => {
    const found = session.statuses.folders().reduce((sum, { errors, warnings, notes }) => sum + errors + warnings + notes, 0);
    if (session.statuses.phase() !== 'indexing' && view.badge?.value !== found) view.badge = found === 0 ? undefined : { value: found, tooltip: vscode.l10n.t('findings: {0}', found) };
    if (!filled && session.statuses.phase() === 'ready') refresh();
  };
  const refresh = (): void => {
    stale = true;
    clearTimeout(timer);
    timer = setTimeout(() => { void fetch(); }, SETTLE_MILLISECONDS);
  };
  const group = (by: Grouping): void => {
    grouping = by;
    void context.workspaceState.update('findings.grouping', by);
    void vscode.commands.executeCommand('setContext', 'hisguard.grouping', by);
    changed.fire(undefined);
  };
  const showDismissed = (show: boolean): void => {
    dismissed = show;
    void vscode.commands.executeCommand('setContext', 'hisguard.dismissedShown', show);
    refresh();
  };
  group(grouping);
  context.subscriptions.push(
    view, changed, { dispose: () => { clearTimeout(timer); } },
    client.onNotification(FINDINGS_CHANGED, refresh),
    session.statuses.onDidChange(count),
    client.onDidChangeState(refresh),
    view.onDidChangeVisibility(({ visible }) => { if (visible) void fetch(); }),
    vscode.commands.registerCommand('hisguard.groupByFamily', () => { group('family'); }),
    vscode.commands.registerCommand('hisguard.groupByFile', () => { group('file'); }),
    vscode.commands.registerCommand('hisguard.showDismissed', () => { showDismissed(true); }),
    vscode.commands.registerCommand('hisguard.hideDismissed', () => { showDismissed(false); }),
  );
}
