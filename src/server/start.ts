// Starts the server on standard streams or on the channel to a parent process; what `hisguard lsp` and the extension run.
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { milliseconds } from '../platform/clock.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { serve } from './language-server.ts';
import type { ServerHost } from './server-host.ts';

export type Transport = 'stdio' | 'node-ipc';

/** A document that keeps the worker busy for longer is given up. */
const HANG_SECONDS = 15;

/** Never returns control: the client's `exit`, or its end, ends the process. */
export function startServer(programFolder: string, transport: Transport): void {
  const connection = transport === 'stdio' ? createConnection(process.stdin, process.stdout) : createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  serve(connection, serverHost(programFolder));
  connection.listen();
}

/** The host of the process we run in. */
function serverHost(programFolder: string): ServerHost {
  return { programFolder, fs: nodeFileSystem(), environment: process.env, platform: process.platform, today: () => localDate(new Date()), clock: milliseconds, hangSeconds: HANG_SECONDS };
}

function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
