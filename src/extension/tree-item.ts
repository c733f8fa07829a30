// How a node of the findings tree looks and what a click does. Levels are told by icon and by word.
import * as vscode from 'vscode';
import type { FindingEntry } from '../protocol/findings.ts';
import type { FindingNode, Grouping, GroupNode, TreeNode } from './finding-groups.ts';
import { toRange } from './range.ts';

/** A longer list is closed at first, so that all families are seen at once. */
const SHORT_LIST = 10;

export function toTreeItem(node: TreeNode, grouping: Grouping): vscode.TreeItem {
  return node.kind === 'finding' ? findingItem(node, grouping) : groupItem(node);
}

export function levelWord(level: FindingEntry['level']): string {
  return level === 'error' ? vscode.l10n.t('error') : level === 'warning' ? vscode.l10n.t('warning') : vscode.l10n.t('note');
}

export function stateWord(kind: NonNullable<FindingEntry['state']>['kind']): string {
  switch (kind) {
    case 'suppressed': return vscode.l10n.t('suppressed');
    case 'false-positive': return vscode.l10n.t('false positive');
    case 'accepted-risk': return vscode.l10n.t('risk accepted');
    case 'fixed-unverified': return vscode.l10n.t('fixed, to be verified');
    case 'known': return vscode.l10n.t('known');
  }
}

/** `path:line`, or that the finding is of the whole project. */
export function placeOf(finding: FindingEntry): string {
  if (finding.path === '') return vscode.l10n.t('whole project');
  return finding.range === undefined ? finding.path : `${finding.path}:${finding.range.start.line + 1}`;
}

function groupItem(node: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label === '' ? vscode.l10n.t('whole project') : node.label, node.kind === 'category' && node.findings.length > SHORT_LIST ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${node.kind} ${node.id}`;
  item.description = node.complete ? String(node.findings.length) : vscode.l10n.t('{0}, still reading', node.findings.length);
  item.contextValue = node.kind;
  if (node.kind === 'file') {
    const name = node.label.split('/').at(-1) ?? node.label;
    item.label = name === '' ? vscode.l10n.t('whole project') : name;
    // The count first: in a narrow side bar a long path is cut off.
    item.description = `${node.findings.length} ${node.label.slice(0, -name.length - 1)}`.trim();
    item.iconPath = vscode.ThemeIcon.File;
    if (node.uri !== undefined) item.resourceUri = vscode.Uri.parse(node.uri);
    item.tooltip = node.label;
  }
  if (node.kind === 'folder') item.iconPath = new vscode.ThemeIcon('root-folder');
  if (node.kind === 'family') item.iconPath = new vscode.ThemeIcon('shield');
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, findings: {1}', node.label === '' ? vscode.l10n.t('whole project') : node.label, node.findings.length) };
  return item;
}

function findingItem({ folder, finding, detail }: FindingNode, grouping: Grouping): vscode.TreeItem {
  // In a narrow side bar only the first words are seen: under a category the place tells findings apart, under a file the message does.
  const name = placeOf(finding).split('/').at(-1) ?? '';
  const line = finding.range === undefined ? undefined : vscode.l10n.t('line {0}', finding.range.start.line + 1);
  const [label, rest] = grouping === 'family' ? [name, detail] : [finding.message, line];
  const item = new vscode.TreeItem(label);
  item.id = `finding ${folder} ${finding.fingerprint}`;
  const state = finding.state === undefined ? undefined : stateWord(finding.state.kind);
  item.description = [state, rest].filter((part) => part !== undefined).join(' · ');
  item.iconPath = state === undefined ? levelIcon(finding.level) : new vscode.ThemeIcon('circle-slash');
  item.contextValue = finding.state === undefined ? 'finding' : finding.state.source === 'baseline' ? 'finding.stated' : 'finding.suppressed';
  item.tooltip = tooltipOf(finding, state);
  item.accessibilityInformation = { label: [levelWord(finding.level), state, finding.message, placeOf(finding)].filter((part) => part !== undefined).join(', ') };
  if (finding.uri !== undefined) {
    const options: vscode.TextDocumentShowOptions = finding.range === undefined ? {} : { selection: toRange(finding.range) };
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Go to Finding'), arguments: [vscode.Uri.parse(finding.uri), options] };
  }
  return item;
}

function levelIcon(level: FindingEntry['level']): vscode.ThemeIcon {
  if (level === 'error') return new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground'));
  if (level === 'warning') return new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
  return new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground'));
}

/** Plain text on purpose: message and evidence come from scanned files. */
function tooltipOf(finding: FindingEntry, state: string | undefined): string {
  const { by, reason, expires } = finding.state ?? {};
  return [
    `${levelWord(finding.level)}: ${finding.message}`,
    placeOf(finding),
    `${finding.categoryTitle} · ${finding.ruleId}`,
    ...(finding.evidence === '' ? [] : [vscode.l10n.t('Evidence (masked): {0}', finding.evidence)]),
    ...finding.clauses,
    ...(state === undefined ? [] : [[state, by, reason, expires].filter((part) => part !== undefined && part !== '').join(' · ')]),
  ].join('\n');
}
