// Creates `.hisguard/config.yaml` and `.hisguard/assessment.yaml` with commented defaults and opens the first.
import * as vscode from 'vscode';
import { CREATE_CONFIGURATION, type CreateConfigurationParams, type CreateConfigurationResult } from '../../protocol/project-configuration.ts';
import { pickFolder } from '../pick-folder.ts';
import type { Session } from '../session.ts';

export async function createConfiguration({ client }: Session): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const params: CreateConfigurationParams = { folder: folder.uri.toString() };
  const { files, problems } = await client.sendRequest<CreateConfigurationResult>(CREATE_CONFIGURATION, params);
  if (problems.length > 0) void vscode.window.showWarningMessage(problems.join(' '));
  const [first] = files;
  if (first === undefined) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(first.uri));
  if (files.every(({ created }) => !created)) void vscode.window.showInformationMessage(vscode.l10n.t('The project configuration exists already; nothing was changed.'));
}
