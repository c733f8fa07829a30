// The language client: how the server is started, what it is shown, and what happens when it ends.
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State, TransportKind, WorkDoneProgress, type ErrorHandler } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../protocol/initialization-options.ts';
import { SERVER_ARGUMENTS, SERVER_ENVIRONMENT } from '../protocol/server-process.ts';
import type { LoadedClient, ServerState } from './server-link.ts';

/** A server that ends more often than this within `RESTART_WINDOW_MILLISECONDS` is left alone. */
const MAXIMUM_RESTARTS = 4;
const RESTART_WINDOW_MILLISECONDS = 180_000;

const STATES: Readonly<Record<State, ServerState>> = { [State.Starting]: 'starting', [State.Running]: 'running', [State.Stopped]: 'stopped', [State.StartFailed]: 'stopped' };

export function loadClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LoadedClient {
  return {
    client: createLanguageClient(context, log), stateOf: (state) => STATES[state],
    onProgress: (client, token, handler) => client.onProgress(WorkDoneProgress.type, token, handler),
  };
}

function createLanguageClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const options: InitializationOptions = { clientCommands: true, storageFolder: (context.storageUri ?? context.globalStorageUri).fsPath };
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  // The compiled server is kept for the next start, which takes a fifth of its time off; a runtime below Node 22 does not know the variable.
  const env = { ...SERVER_ENVIRONMENT, NODE_COMPILE_CACHE: vscode.Uri.joinPath(context.globalStorageUri, 'compiled').fsPath };
  return new LanguageClient('hisguard', 'HIS Guard', { module, transport: TransportKind.ipc, options: { env, execArgv: [...SERVER_ARGUMENTS] } }, {
    documentSelector: [{ scheme: 'file' }],
    initializationOptions: options,
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: true },
    markdown: { isTrusted: { enabledCommands: ['hisguard.openRuleDocument'] }, supportHtml: false },
    errorHandler: createErrorHandler(log),
  });
}

function createErrorHandler(log: vscode.LogOutputChannel): ErrorHandler {
  const ends: number[] = [];
  return {
    error: (error) => {
      log.error(error.message);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      const now = Date.now();
      ends.push(now);
      const recent = ends.filter((end) => now - end < RESTART_WINDOW_MILLISECONDS).length;
      if (recent <= MAXIMUM_RESTARTS) return { action: CloseAction.Restart, handled: true };
      void offerRestart();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const restart = vscode.l10n.t('Restart');
  const output = vscode.l10n.t('Show Output');
  const chosen = await vscode.window.showErrorMessage(vscode.l10n.t('The HIS Guard server ended several times and was not started again. Findings are no longer updated.'), restart, output);
  if (chosen === restart) await vscode.commands.executeCommand('hisguard.restartServer');
  if (chosen === output) await vscode.commands.executeCommand('hisguard.showOutput');
}
