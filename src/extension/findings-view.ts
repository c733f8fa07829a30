// The findings tree: asks the server once the folder is read, then when it is visible and something changed; keeps how it is grouped.
import * as vscode from 'vscode';
import { FINDINGS, FINDINGS_CHANGED, type FindingsParams, type FindingsResult, type FolderFindings } from '../protocol/findings.ts';
import { toChildren, toRoots, type Grouping, type TreeNode } from './finding-groups.ts';
import type { Session } from './session.ts';
import { toTreeItem } from './tree-item.ts';

/** Changes come in bursts while a folder is being read. */
const SETTLE_MILLISECONDS = 300;

export function registerFindingsView(session: Session): void {
  const { context, client, statuses } = session;
  const findings = new FindingsView(session);
  findings.group(context.workspaceState.get<Grouping>('findings.grouping', 'family'));
  context.subscriptions.push(
    findings,
    client.onNotification(FINDINGS_CHANGED, () => { findings.refresh(); }),
    statuses.onDidChange(() => { findings.count(); }),
    client.onDidChangeState(() => { findings.refresh(); }),
    vscode.commands.registerCommand('hisguard.groupByFamily', () => { findings.group('family'); }),
    vscode.commands.registerCommand('hisguard.groupByFile', () => { findings.group('file'); }),
    vscode.commands.registerCommand('hisguard.showDismissed', () => { findings.showDismissed(true); }),
    vscode.commands.registerCommand('hisguard.hideDismissed', () => { findings.showDismissed(false); }),
  );
}

class FindingsView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<TreeNode>;
  readonly onDidChangeTreeData = this.#changed.event;
  #grouping: Grouping = 'family';
  #dismissed = false;
  #folders: readonly FolderFindings[] = [];
  #resultId: string | undefined;
  #stale = true;
  /** A tree that is empty when it gets the focus loses it again as soon as it is filled. */
  #filled = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#view = vscode.window.createTreeView<TreeNode>('hisguard.findings', { canSelectMany: true, showCollapseAll: true, treeDataProvider: this });
    this.#view.onDidChangeVisibility(({ visible }) => { if (visible) void this.#fetch(); });
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return toTreeItem(node, this.#grouping);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return node === undefined ? [...toRoots(this.#folders, this.#grouping)] : [...toChildren(node, this.#grouping)];
  }

  group(by: Grouping): void {
    this.#grouping = by;
    void this.#session.context.workspaceState.update('findings.grouping', by);
    void vscode.commands.executeCommand('setContext', 'hisguard.grouping', by);
    this.#changed.fire(undefined);
  }

  showDismissed(show: boolean): void {
    this.#dismissed = show;
    void vscode.commands.executeCommand('setContext', 'hisguard.dismissedShown', show);
    this.refresh();
  }

  /** Asks the server soon. */
  refresh(): void {
    this.#stale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { void this.#fetch(); }, SETTLE_MILLISECONDS);
  }

  /** From what the server says unasked: the badge is right while the tree is hidden, too. */
  count(): void {
    const { statuses } = this.#session;
    const found = statuses.folders().reduce((sum, { errors, warnings, notes }) => sum + errors + warnings + notes, 0);
    if (statuses.phase() !== 'indexing' && this.#view.badge?.value !== found) this.#view.badge = found === 0 ? undefined : { value: found, tooltip: vscode.l10n.t('findings: {0}', found) };
    if (!this.#filled && statuses.phase() === 'ready') this.refresh();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #fetch(): Promise<void> {
    const { client, statuses, log } = this.#session;
    if (!this.#stale || !client.isRunning() || (!this.#view.visible && (this.#filled || statuses.phase() !== 'ready'))) return;
    this.#stale = false;
    try {
      const params: FindingsParams = { dismissed: this.#dismissed, ...(this.#resultId !== undefined && { previousResultId: this.#resultId }) };
      const answer = await client.sendRequest<FindingsResult>(FINDINGS, params);
      // A tree that is drawn anew closes the menu that stands over it.
      if (answer.unchanged !== true) this.#show(answer);
    } catch (error) {
      this.#stale = true;
      log.warn(`findings: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #show({ folders, resultId }: FindingsResult): void {
    const reading = new Set(this.#session.statuses.folders().flatMap(({ folder, phase }) => (phase === 'indexing' ? [folder] : [])));
    // A folder that is not being read at all is not "still" read.
    this.#folders = folders.map((folder) => ({ ...folder, complete: folder.complete || !reading.has(folder.folder) }));
    this.#resultId = resultId;
    this.#filled = true;
    // "" and undefined both hide it; the type wants a string.
    this.#view.message = this.#folders.some((folder) => !folder.complete && folder.findings.length > 0) ? vscode.l10n.t('Still reading the folder: findings may change until this ends.') : '';
    this.#changed.fire(undefined);
  }
}
