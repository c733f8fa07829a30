// Copies a finding as text for a ticket: what, where, which rule and clauses. Evidence is masked already.
import * as vscode from 'vscode';
import { isFindingNode } from '../dismiss-target.ts';
import { levelWord, placeOf } from '../tree-item.ts';

export async function copyFinding(node: unknown): Promise<void> {
  if (!isFindingNode(node)) return;
  const { finding } = node;
  const lines = [`${levelWord(finding.level)}: ${finding.message}`, placeOf(finding), `${finding.categoryTitle} · ${finding.ruleId}`, ...finding.clauses];
  await vscode.env.clipboard.writeText(`${lines.join('\n')}\n`);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Finding copied'), 3000);
}
