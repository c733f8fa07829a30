// What every part of the extension is given: one activation of it in one window.
import type * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';
import type { Statuses } from './statuses.ts';

export interface Session {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly client: ServerLink;
  readonly statuses: Statuses;
}
