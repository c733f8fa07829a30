// A scripted client over in-memory streams, with the server in the same process and its workers as built.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, ErrorCodes, ResponseError, StreamMessageReader, StreamMessageWriter, type ClientCapabilities, type CodeAction, type Diagnostic, type DocumentDiagnosticReport, type InitializeResult, type ProtocolConnection, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { nodeFileSystem } from '../../src/platform/node-file-system.ts';
import type { InitializationOptions } from '../../src/protocol/initialization-options.ts';
import type { DocumentStatus, FolderStatus } from '../../src/protocol/status.ts';
import { serve, type LanguageServer } from '../../src/server/language-server.ts';
import { REPOSITORY } from '../run-cli.ts';

/** Where `build/build.mjs` put the program; another build may be named for a run. */
export const PROGRAM = process.env.HISGUARD_DIST ?? join(REPOSITORY, 'dist');
export const TODAY = '2026-11-21';

export const FULL_CLIENT: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  workspace: { configuration: true, workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true }, didChangeConfiguration: { dynamicRegistration: true } },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly locale?: string;
  /** What `workspace/configuration` answers for a folder (undefined: for none). */
  readonly settings?: (folder: string | undefined) => unknown;
  readonly hangSeconds?: number;
  readonly rootUri?: string;
  /** The client answers every `client/registerCapability` with an error. */
  readonly refuses?: boolean;
}

export class TestClient {
  readonly connection: ProtocolConnection;
  readonly server: LanguageServer;
  initialized!: InitializeResult;
  readonly folderStatuses: FolderStatus[] = [];
  readonly documentStatuses: DocumentStatus[] = [];
  readonly published = new Map<string, Diagnostic[]>();
  readonly documents = new Map<string, TextDocument>();
  readonly edits: WorkspaceEdit[] = [];
  readonly shown: string[] = [];
  refreshes = 0;
  treeChanges = 0;
  settings: (folder: string | undefined) => unknown;

  constructor({ settings = () => ({ live: { debounceMilliseconds: 0 } }), hangSeconds = 20, refuses = false }: ClientOptions) {
    const up = new PassThrough();
    const down = new PassThrough();
    this.settings = settings;
    const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    this.server = serve(connection, { programFolder: PROGRAM, fs: nodeFileSystem(), environment: {}, platform: process.platform, today: () => TODAY, clock: () => performance.now(), hangSeconds });
    connection.listen();
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up), undefined);
    this.connection.onNotification('hisguard/folderStatus', (status: FolderStatus) => { this.folderStatuses.push(status); });
    this.connection.onNotification('hisguard/documentStatus', (status: DocumentStatus) => { this.documentStatuses.push(status); });
    this.connection.onNotification('hisguard/findingsChanged', () => { this.treeChanges++; });
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => { this.published.set(uri, diagnostics); });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => Promise.all(items.map((item) => this.settings(item.scopeUri))));
    this.connection.onRequest('client/registerCapability', () => (refuses ? new ResponseError(ErrorCodes.MethodNotFound, 'not supported') : null));
    this.connection.onRequest('workspace/diagnostic/refresh', () => { this.refreshes++; return null; });
    this.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => { this.shown.push(uri); return { success: true }; });
    this.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => { this.apply(edit); return { applied: true }; });
    this.connection.listen();
  }

  async start(folders: readonly string[], { capabilities = FULL_CLIENT, options, locale, rootUri }: ClientOptions = {}): Promise<this> {
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: null, rootUri: rootUri ?? null, capabilities, ...(locale !== undefined && { locale }), initializationOptions: { date: TODAY, ...options },
      workspaceFolders: rootUri === undefined ? folders.map((folder) => ({ uri: uriOf(folder), name: folder.split(/[\\/]/).pop() ?? '' })) : null,
    });
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  async open(path: string, text: string): Promise<string> {
    const uri = uriOf(path);
    this.documents.set(uri, TextDocument.create(uri, 'plaintext', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    return uri;
  }

  /** Replaces the first `from` by `to`, as one incremental change. */
  async replace(uri: string, from: string, to: string): Promise<void> {
    const document = this.documents.get(uri)!;
    const at = document.getText().indexOf(from);
    assert.notEqual(at, -1, `${from} stands in the document`);
    const range = { start: document.positionAt(at), end: document.positionAt(at + from.length) };
    await this.#change(uri, [{ range, text: to }]);
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    assert.equal(report.kind, 'full');
    return report.items;
  }

  async rules(uri: string): Promise<string[]> {
    return (await this.diagnostics(uri)).map((one) => String(one.code));
  }

  actions(uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic], ...(only !== undefined && { only }) } });
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  async diskChanged(...changes: readonly (readonly [path: string, type: 1 | 2 | 3])[]): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: changes.map(([path, type]) => ({ uri: uriOf(path), type })) });
  }

  /** The folder's last status once it is `phase`. */
  async phase(folder: string, phase: FolderStatus['phase'] = 'ready'): Promise<FolderStatus> {
    return until(() => { const last = this.folderStatuses.findLast((status) => status.folder === uriOf(folder)); return last?.phase === phase ? last : undefined; }, `${folder} is ${phase}`);
  }

  apply(edit: WorkspaceEdit): void {
    this.edits.push(edit);
    for (const change of edit.documentChanges ?? []) {
      if (!('textDocument' in change)) continue;
      const { uri, version } = change.textDocument;
      assert.equal(version, this.documents.get(uri)?.version, 'the edit is for the text the client has');
      // Backwards, so that positions stay right one after the other.
      const edits = change.edits.filter((one) => 'newText' in one).sort((a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character);
      void this.#change(uri, edits.map(({ range, newText }) => ({ range, text: newText })));
    }
  }

  textOf(uri: string): string {
    return this.documents.get(uri)!.getText();
  }

  async end(): Promise<void> {
    await this.server.close();
    this.connection.dispose();
  }

  async #change(uri: string, contentChanges: { range: { start: { line: number; character: number }; end: { line: number; character: number } }; text: string }[]): Promise<void> {
    const document = this.documents.get(uri)!;
    const version = document.version + 1;
    this.documents.set(uri, TextDocument.update(TextDocument.create(uri, 'plaintext', version, document.getText()), contentChanges, version));
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }
}

/** A client, its project on disk, and both gone at the end. */
export async function withClient(files: Readonly<Record<string, string | Buffer>>, options: ClientOptions, use: (client: TestClient, root: string) => Promise<void>): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'hisguard-server-'));
  const root = join(parent, '张三 的项目 (1)');
  mkdirSync(join(root, '.hisguard'), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeInto(root, path, content);
  const client = new TestClient(options);
  try {
    await client.start([root], { ...options, options: { storageFolder: join(parent, 'storage'), ...options.options } });
    await use(client, root);
  } finally {
    await client.end();
    rmSync(parent, { recursive: true, force: true });
  }
}

export function writeInto(root: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

export function uriOf(path: string): string {
  return URI.file(path).toString();
}

/** Polls until `probe` gives something. */
export async function until<T>(probe: () => T | undefined | Promise<T | undefined>, what: string, milliseconds = 60_000): Promise<T> {
  for (const end = performance.now() + milliseconds; performance.now() < end;) {
    const value = await probe();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`waited in vain until ${what}`);
}
