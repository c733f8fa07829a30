// Opens the document of a rule as Markdown preview: of the finding meant, or of a rule picked from the list.
import * as vscode from 'vscode';
import { RULE_DOCUMENT, RULES, type RuleDocumentParams, type RuleDocumentResult, type RulesResult } from '../../protocol/rule-document.ts';
import { toDismissTarget } from '../dismiss-target.ts';
import type { Session } from '../session.ts';

/** `target`: a rule id, a node of the findings tree, or nothing. */
export async function openRuleDocument(session: Session, target: unknown): Promise<void> {
  const ruleId = typeof target === 'string' ? target : (toDismissTarget(target)?.ruleId ?? ruleAtCursor() ?? (await pickRule(session)));
  if (ruleId === undefined) return;
  const params: RuleDocumentParams = { ruleId };
  const page = await session.client.sendRequest<RuleDocumentResult | null>(RULE_DOCUMENT, params);
  // The server registered itself for the content of this address; the preview asks it for the text.
  if (page?.uri !== undefined) await vscode.commands.executeCommand('markdown.showPreviewToSide', vscode.Uri.parse(page.uri));
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const diagnostic = vscode.languages.getDiagnostics(editor.document.uri).find((one) => one.source?.toLowerCase().includes('his guard') === true && one.range.contains(editor.selection.active));
  const code = typeof diagnostic?.code === 'object' ? diagnostic.code.value : diagnostic?.code;
  return typeof code === 'string' ? code : undefined;
}

async function pickRule({ client }: Session): Promise<string | undefined> {
  const items = client.sendRequest<RulesResult>(RULES).then(({ rules }) => rules.map((rule) => ({ label: rule.categoryTitle, description: rule.ruleId, detail: rule.familyTitle, ruleId: rule.ruleId })));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Rule whose document to open'), matchOnDescription: true, matchOnDetail: true });
  return chosen?.ruleId;
}
