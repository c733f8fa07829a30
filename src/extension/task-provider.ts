// Tasks `hisguard`: scan, checklist and grading in a terminal of the editor, one line per finding for the problem matcher `$hisguard`.
import { relative, sep } from 'node:path';
import * as vscode from 'vscode';
import { GENERATE_DOCUMENTS, type GenerateDocumentsParams, type GenerateDocumentsResult } from '../protocol/documents.ts';
import { FINDINGS, type FindingEntry, type FindingsResult } from '../protocol/findings.ts';
import { SCAN_WORKSPACE, type ScanWorkspaceParams, type ScanWorkspaceResult } from '../protocol/scan-workspace.ts';
import type { Session } from './session.ts';

const ACTIONS = ['scan', 'checklist', 'grading'] as const;
type Action = (typeof ACTIONS)[number];

/** The editor shows a task that ends within half a second as one that could not be started. */
const OPENING_MILLISECONDS = 600;

interface HisGuardTask extends vscode.TaskDefinition {
  readonly type: 'hisguard';
  readonly action: Action;
}

export function registerTasks(session: Session): void {
  session.context.subscriptions.push(vscode.tasks.registerTaskProvider('hisguard', {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => ACTIONS.map((action) => toTask(session, { type: 'hisguard', action }, folder))),
    resolveTask: (task) => {
      const definition = task.definition as Partial<HisGuardTask>;
      const folder = typeof task.scope === 'object' ? task.scope : vscode.workspace.workspaceFolders?.[0];
      const action = ACTIONS.find((one) => one === definition.action);
      return action === undefined || folder === undefined ? undefined : toTask(session, task.definition as HisGuardTask, folder);
    },
  }));
}

function toTask(session: Session, definition: HisGuardTask, folder: vscode.WorkspaceFolder): vscode.Task {
  const task = new vscode.Task(definition, folder, nameOf(definition.action), 'HIS Guard', new vscode.CustomExecution(() => Promise.resolve(openTerminal(session, definition.action, folder))), ['$hisguard']);
  if (definition.action === 'scan') task.group = vscode.TaskGroup.Test;
  return task;
}

function nameOf(action: Action): string {
  if (action === 'scan') return vscode.l10n.t('scan');
  return action === 'checklist' ? vscode.l10n.t('pre-launch checklist') : vscode.l10n.t('grading self-assessment');
}

function openTerminal(session: Session, action: Action, folder: vscode.WorkspaceFolder): vscode.Pseudoterminal {
  const output = new vscode.EventEmitter<string>();
  const ended = new vscode.EventEmitter<number>();
  const stop = new vscode.CancellationTokenSource();
  const line = (text: string): void => { output.fire(`${withoutControls(text)}\r\n`); };
  const run = async (): Promise<number> => (action === 'scan' ? scan(session, folder, line, stop.token) : write(session, action, folder, line, stop.token));
  return {
    onDidWrite: output.event,
    onDidClose: ended.event,
    open: () => {
      setTimeout(() => {
        run().then((code) => { ended.fire(code); }, (error: unknown) => {
          line(error instanceof Error ? error.message : String(error));
          ended.fire(70);
        });
      }, OPENING_MILLISECONDS);
    },
    close: () => { stop.cancel(); },
  };
}

async function scan({ client }: Session, folder: vscode.WorkspaceFolder, line: (text: string) => void, token: vscode.CancellationToken): Promise<number> {
  const params: ScanWorkspaceParams = { folder: folder.uri.toString() };
  const { folders, cancelled } = await client.sendRequest<ScanWorkspaceResult>(SCAN_WORKSPACE, params, token);
  if (cancelled) return 130;
  const found = await client.sendRequest<FindingsResult>(FINDINGS, params, token);
  for (const one of found.folders) for (const finding of one.findings) line(lineOf(finding, folder));
  for (const one of folders) line(vscode.l10n.t('{0}: files {1}, errors {2}, warnings {3}, notes {4}', one.name, one.files, one.errors, one.warnings, one.notes));
  return folders.some((one) => one.errors > 0) ? 1 : folders.some((one) => one.incomplete) ? 3 : 0;
}

async function write({ client }: Session, kind: 'checklist' | 'grading', folder: vscode.WorkspaceFolder, line: (text: string) => void, token: vscode.CancellationToken): Promise<number> {
  const params: GenerateDocumentsParams = { kind, folder: folder.uri.toString() };
  const result = await client.sendRequest<GenerateDocumentsResult>(GENERATE_DOCUMENTS, params, token);
  line(result.summary);
  for (const { uri } of result.written) line(vscode.Uri.parse(uri).fsPath);
  for (const problem of result.problems) line(problem);
  return result.cancelled ? 130 : result.problems.length > 0 ? 3 : 0;
}

/**
 * What the problem matcher `$hisguard` of package.json reads; the words of levels are its own. Paths are relative to the folder: the editor
 * stops reading 100 ms after the task ended, too soon to look for files. What is found in the whole project has no line to be shown at.
 */
function lineOf(finding: FindingEntry, folder: vscode.WorkspaceFolder): string {
  const what = `${finding.level === 'note' ? 'info' : finding.level}: ${finding.message} [${finding.ruleId}]`;
  if (finding.uri === undefined) return `${vscode.l10n.t('whole project')}: ${what}`;
  const { line = 0, character = 0 } = finding.range?.start ?? {};
  return `${relative(folder.uri.fsPath, vscode.Uri.parse(finding.uri).fsPath).replaceAll(sep, '/')}:${line + 1}:${character + 1}: ${what}`;
}

/** Messages name things of scanned files: no escape sequence of theirs may reach a terminal. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is meant
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/gu, ' ');
}
