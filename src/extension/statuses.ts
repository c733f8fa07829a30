// What the server last said about each folder and document, for status bar, welcome views and language status.
import * as vscode from 'vscode';
import { DOCUMENT_STATUS, FOLDER_STATUS, type DocumentStatus, type FolderStatus } from '../protocol/status.ts';
import type { ServerLink } from './server-link.ts';

/** The worst that holds for any folder; `starting` until the server has spoken. */
export type Phase = 'starting' | 'indexing' | 'ready' | 'open-only' | 'off' | 'failed';

export interface Statuses {
  readonly onDidChange: vscode.Event<void>;
  readonly folders: () => readonly FolderStatus[];
  readonly document: (uri: vscode.Uri) => DocumentStatus | undefined;
  readonly phase: () => Phase;
  /** Why the server does not run. */
  readonly failure: () => string | undefined;
  readonly serverFailed: (reason: string) => void;
}

/** `client` must not have been started. The phase is also the context key `hisguard.phase`. */
export function watchStatuses(context: vscode.ExtensionContext, client: ServerLink): Statuses {
  const folders = new Map<string, FolderStatus>();
  const documents = new Map<string, DocumentStatus>();
  const changed = new vscode.EventEmitter<void>();
  let failure: string | undefined;
  let shown: Phase | undefined;

  const phase = (): Phase => (failure === undefined ? worstPhase(folders.values()) : 'failed');
  const announce = (): void => {
    const now = phase();
    if (now !== shown) void vscode.commands.executeCommand('setContext', 'hisguard.phase', now);
    shown = now;
    changed.fire();
  };

  context.subscriptions.push(
    changed,
    client.onNotification(FOLDER_STATUS, (status: FolderStatus) => {
      if (status.phase === 'closed') folders.delete(status.folder);
      else folders.set(status.folder, status);
      announce();
    }),
    client.onNotification(DOCUMENT_STATUS, (status: DocumentStatus) => {
      if (status.state === 'live') documents.delete(keyOf(vscode.Uri.parse(status.uri)));
      else documents.set(keyOf(vscode.Uri.parse(status.uri)), status);
      announce();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => { documents.delete(keyOf(document.uri)); }),
    client.onDidChangeState((state) => {
      if (state === 'running') failure = undefined;
      if (state === 'stopped') {
        folders.clear();
        documents.clear();
      }
      announce();
    }),
  );
  return {
    onDidChange: changed.event,
    folders: () => [...folders.values()],
    document: (uri) => documents.get(keyOf(uri)),
    phase,
    failure: () => failure,
    serverFailed: (reason) => {
      failure = reason;
      announce();
    },
  };
}

function worstPhase(folders: Iterable<FolderStatus>): Phase {
  const phases = new Set(Array.from(folders, (folder) => folder.phase));
  for (const one of ['failed', 'indexing', 'ready', 'open-only', 'off'] as const) if (phases.has(one)) return one;
  return 'starting';
}

/** The server may write a URI with other escapes than the editor. */
function keyOf(uri: vscode.Uri): string {
  return uri.toString();
}
