// A request to the server that takes long: a notification with progress and a cancel button around it.
import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

let sequence = 0;

/**
 * Sends `method` with a work-done token beside `params`. Undefined where the request itself failed because it was cancelled;
 * a server that answers a cancelled request says so in its result.
 */
export async function requestWithProgress<Result>(client: ServerLink, title: string, method: string, params: object): Promise<Result | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, cancellation) => {
    const token = `hisguard-${++sequence}`;
    let reached = 0;
    const listener = client.onProgress(token, (value) => {
      if (value.kind === 'end') return;
      const { message, percentage } = value;
      const increment = percentage === undefined ? undefined : Math.max(0, percentage - reached);
      reached = Math.max(reached, percentage ?? 0);
      progress.report({ ...(message === undefined ? {} : { message }), ...(increment === undefined ? {} : { increment }) });
    });
    try {
      return await client.sendRequest<Result>(method, { ...params, workDoneToken: token }, cancellation);
    } catch (error) {
      if (cancellation.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listener.dispose();
    }
  });
}
