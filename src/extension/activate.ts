// The extension's entry: starts the language server and registers what the person sees. Everything that takes time happens in the server.
import * as vscode from 'vscode';
import { registerCommands } from './commands/register-commands.ts';
import { showDocumentStatus } from './document-status-item.ts';
import { registerFindingsView } from './findings-view.ts';
import { ServerLink } from './server-link.ts';
import type { Session } from './session.ts';
import { showStatusBar } from './status-bar.ts';
import { watchStatuses } from './statuses.ts';
import { registerTasks } from './task-provider.ts';
import { addToTerminalPath } from './terminal-path.ts';

let running: ServerLink | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('HIS Guard', { log: true });
  const client = new ServerLink(async () => (await import('./language-client.ts')).loadClient(context, log));
  running = client;
  const session: Session = { context, log, client, statuses: watchStatuses(context, client) };
  context.subscriptions.push(log);
  showStatusBar(session);
  showDocumentStatus(session);
  registerFindingsView(session);
  registerCommands(session);
  registerTasks(session);
  addToTerminalPath(context);
  // Not awaited: the editor must not wait for the server to read its rules.
  client.start().catch((error: unknown) => { session.statuses.serverFailed(error instanceof Error ? error.message : String(error)); });
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
