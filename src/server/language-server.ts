// The language server: wires the connection to workspace, analysis, diagnostics and requests. All state lives in one instance; none in globals.
import { join } from 'node:path';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, TextDocuments, type ConfigurationItem, type Connection, type InitializeParams, type InitializeResult, type WorkspaceFolder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { VERSION } from '../engine/version.ts';
import { readBaseline } from '../engine/baseline.ts';
import { BASELINE_FILE } from '../engine/project-file-names.ts';
import { readCompiledRules } from '../engine/read-compiled-rules.ts';
import { cacheFolder } from '../platform/cache.ts';
import { SETTINGS_SECTION, type EditorSettings } from '../protocol/editor-settings.ts';
import { FINDINGS_CHANGED } from '../protocol/findings.ts';
import { FOLDER_STATUS } from '../protocol/status.ts';
import { AnalysisQueue } from './analysis-queue.ts';
import { languageFor, readOffer, serverCapabilities, type ClientOffer } from './capabilities.ts';
import { Diagnostics } from './diagnostics.ts';
import { DocumentAnalysis } from './document-analysis.ts';
import { sendDocumentStatus } from './document-status.ts';
import { readEditorSettings } from './editor-settings.ts';
import { FileEdits } from './file-edits.ts';
import { folderStatus } from './finding-requests.ts';
import { registerLanguageFeatures } from './language-features.ts';
import { registerRequests } from './requests.ts';
import { RuleAddresses } from './rule-documents.ts';
import type { ServerHost } from './server-host.ts';
import type { Session } from './session.ts';
import { Throttle } from './throttle.ts';
import { applyDiskChanges } from './watched-files.ts';
import { Workspace, type ServedProject } from './workspace.ts';

export interface LanguageServer {
  /** Ends all threads and timers; the connection stays. */
  close(): Promise<void>;
}

const STATUS_MILLISECONDS = 100;
/** Indexing waits no longer for the documents that are open when the server starts. */
const SERVED_MILLISECONDS = 2_000;

/** Installs all handlers; `connection.listen()` is the caller's. */
export function serve(connection: Connection, host: ServerHost): LanguageServer {
  const documents = new TextDocuments(TextDocument);
  let running: RunningServer | undefined;
  connection.onInitialize((params): InitializeResult => {
    running = new RunningServer(connection, host, documents, params);
    return { capabilities: serverCapabilities(running.offer), serverInfo: { name: 'HIS Guard', version: VERSION } };
  });
  connection.onInitialized(() => { running?.start().catch((error: unknown) => { connection.console.error(String(error)); }); });
  connection.onShutdown(() => running?.close());
  documents.listen(connection);
  return { close: async () => { await running?.close(); } };
}

class RunningServer {
  readonly offer: ClientOffer;
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #params: InitializeParams;
  readonly #queue: AnalysisQueue;
  readonly #session: Session;
  readonly #statuses = new Map<ServedProject, Throttle>();
  readonly #treeChanged: Throttle;
  #started = false;
  #closed = false;
  #markStarted: () => void = () => undefined;
  #markServed: () => void = () => undefined;
  /** Changes of folders and settings ask the client and wait: one after the other. */
  #changes: Promise<void> = Promise.resolve();
  /** For clients that cannot be asked: what they last sent. */
  #pushed: unknown;
  #standard: EditorSettings;

  constructor(connection: Connection, host: ServerHost, documents: TextDocuments<TextDocument>, params: InitializeParams) {
    this.#connection = connection;
    this.#documents = documents;
    this.#params = params;
    this.offer = readOffer(params);
    const { offer } = this;
    const rules = readCompiledRules(host.fs, host.programFolder);
    const workerFile = join(host.programFolder, 'analysis-worker.cjs');
    this.#standard = readEditorSettings(undefined);
    this.#queue = new AnalysisQueue({ workerFile, rules, hangSeconds: host.hangSeconds });
    this.#treeChanged = new Throttle(STATUS_MILLISECONDS, () => { void connection.sendNotification(FINDINGS_CHANGED); });
    const storage = offer.options.storageFolder ?? cacheFolder(host.environment, host.platform);
    const today = (): string => offer.options.date ?? host.today();
    const dated: ServerHost = { ...host, today };
    const document = (uri: string): TextDocument | undefined => documents.get(uri);
    const workspace = new Workspace({
      host: dated, rules, queue: this.#queue, workerFile, ...(storage !== undefined && { storageFolder: storage }), served: new Promise((resolve) => { this.#markServed = resolve; }), languageOf: (editor) => languageFor(offer, editor),
      onProgress: (project) => { this.#sendStatus(project); },
      onChanged: (project) => { this.#changed(project); },
    });
    const analysis = new DocumentAnalysis({
      document, isOnDisk: ({ project, path }) => host.fs.exists(join(project.root, path)), locate: (uri) => workspace.locate(uri, () => this.#standard), queue: this.#queue, clock: host.clock, hangSeconds: host.hangSeconds,
      onAnalysed: (_, project) => { this.#changed(project); },
      onStatus: (uri, state, kilobytes) => { sendDocumentStatus(this.#session, uri, state, kilobytes); },
    });
    const addresses = new RuleAddresses(host.fs, storage, offer.ruleContent);
    const diagnostics = new Diagnostics({ connection, document, analysis, workspace, addresses, today, pull: offer.pull, canRefresh: offer.refreshDiagnostics });
    this.#session = {
      connection, host: dated, rules, offer, workspace, analysis, diagnostics, addresses, document, edits: new FileEdits({ connection, fs: host.fs, document, canApply: offer.applyEdit }),
      started: new Promise((resolve) => { this.#markStarted = resolve; }), changed: (project) => { this.#changed(project); },
    };
    this.#listen();
    registerLanguageFeatures(this.#session);
    registerRequests(this.#session);
  }

  async start(): Promise<void> {
    const { offer } = this;
    // A client may refuse what it offered: then it tells of no change, and the rest works.
    if (offer.dynamicConfiguration) await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }).catch(() => undefined);
    if (offer.dynamicWatching) await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] }).catch(() => undefined);
    if (offer.workspaceFolders) this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => { this.#inTurn(() => this.#changeFolders(added, removed)); });
    // Older clients name one root only.
    const { workspaceFolders, rootUri } = this.#params as { readonly workspaceFolders?: WorkspaceFolder[] | null; readonly rootUri: string | null };
    const opening = this.#openFolders(workspaceFolders ?? (rootUri === null ? [] : [{ uri: rootUri, name: nameOf(rootUri) }]));
    this.#changes = opening;
    await opening;
    if (this.#closed) return;
    this.#started = true;
    for (const document of this.#documents.all()) this.#session.analysis.opened(document.uri);
    this.#markStarted();
    for (const document of this.#documents.all()) void this.#session.diagnostics.publish(document.uri);
    const open = Promise.all(this.#documents.all().map((document) => this.#session.analysis.ready(document.uri)));
    await Promise.race([open, new Promise((resolve) => { setTimeout(resolve, SERVED_MILLISECONDS).unref(); })]);
    this.#markServed();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#session.diagnostics.close();
    this.#treeChanged.close();
    for (const status of this.#statuses.values()) status.close();
    this.#session.workspace.close();
    await this.#queue.close();
  }

  #listen(): void {
    const { analysis, diagnostics, workspace } = this.#session;
    this.#documents.onDidOpen(({ document }) => {
      if (!this.#started) return;
      analysis.opened(document.uri);
      this.#walkIfUnknown(document.uri);
      void diagnostics.publish(document.uri);
    });
    this.#documents.onDidChangeContent(({ document }) => {
      if (!this.#started) return;
      analysis.changed(document.uri);
      this.#readOpenBaseline(document);
      void diagnostics.publish(document.uri);
    });
    this.#documents.onDidSave(({ document }) => {
      analysis.saved(document.uri);
      this.#walkIfUnknown(document.uri);
      const place = analysis.placeOf(document.uri);
      // Clients that do not watch files tell of a saved one only here.
      if (place !== undefined) this.#diskChanged([{ uri: document.uri, type: 2 }]);
      void diagnostics.publish(document.uri);
      // A client that pulls asks on change only: what is analysed on saving is announced.
      if (this.offer.pull) void analysis.ready(document.uri).then(() => { diagnostics.changed(); });
    });
    this.#documents.onDidClose(({ document }) => {
      const project = analysis.placeOf(document.uri)?.project;
      analysis.closed(document.uri);
      diagnostics.closed(document.uri);
      workspace.forgetUnused(analysis.usedProjects());
      if (project !== undefined) this.#changed(project);
    });
    this.#connection.onDidChangeWatchedFiles(({ changes }) => { this.#diskChanged(changes); });
    this.#connection.onDidChangeConfiguration(({ settings }) => {
      this.#pushed = (settings as Record<string, unknown> | null | undefined)?.[SETTINGS_SECTION];
      this.#inTurn(() => this.#reloadSettings());
    });
  }

  #inTurn(change: () => Promise<void>): void {
    this.#changes = this.#changes.then(change).catch((error: unknown) => { this.#connection.console.error(String(error)); });
  }

  async #openFolders(folders: readonly WorkspaceFolder[]): Promise<void> {
    const files = folders.filter((folder) => folder.uri.startsWith('file:'));
    const settings = await this.#editorSettings([undefined, ...files.map((folder) => folder.uri)]);
    // Asking takes as long as the client likes; a server that was shut down meanwhile opens nothing.
    if (this.#closed) return;
    this.#standard = settings[0] ?? this.#standard;
    files.forEach((folder, index) => {
      // A folder that is not read has no progress of its own to tell.
      this.#sendStatus(this.#session.workspace.openFolder(folder.uri, folder.name, settings[index + 1] ?? this.#standard));
    });
  }

  async #changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): Promise<void> {
    for (const folder of removed) {
      const project = this.#session.workspace.closeFolder(folder.uri);
      if (project === undefined) continue;
      this.#statuses.get(project)?.close();
      this.#statuses.delete(project);
      void this.#connection.sendNotification(FOLDER_STATUS, { ...folderStatus(project, this.#session.host.today()), phase: 'closed' });
    }
    await this.#openFolders(added);
    this.#relocated();
  }

  async #reloadSettings(): Promise<void> {
    const { workspace } = this.#session;
    const uris = workspace.folders().map((project) => project.uri);
    const settings = await this.#editorSettings([undefined, ...uris]);
    if (this.#closed) return;
    this.#standard = settings[0] ?? this.#standard;
    uris.forEach((uri, index) => {
      // Not the one of before: the answer took its time.
      const project = workspace.folders().find((one) => one.uri === uri);
      if (project === undefined) return;
      const editor = settings[index + 1] ?? this.#standard;
      if (JSON.stringify(editor) !== JSON.stringify(project.editor)) this.#reopen(project, editor);
    });
    for (const project of workspace.projects()) if (!project.isFolder && JSON.stringify(project.editor) !== JSON.stringify(this.#standard)) this.#reopen(project, this.#standard);
    this.#relocated();
  }

  async #editorSettings(scopes: readonly (string | undefined)[]): Promise<EditorSettings[]> {
    if (!this.offer.configuration) return scopes.map(() => readEditorSettings(this.#pushed));
    const items = scopes.map((scopeUri): ConfigurationItem => ({ section: SETTINGS_SECTION, ...(scopeUri !== undefined && { scopeUri }) }));
    try {
      const values = await this.#connection.workspace.getConfiguration(items) as unknown;
      return scopes.map((_, index) => readEditorSettings(Array.isArray(values) ? values[index] : undefined));
    } catch {
      return scopes.map(() => readEditorSettings(undefined));
    }
  }

  #diskChanged(changes: readonly { readonly uri: string; readonly type: 1 | 2 | 3 }[]): void {
    const { workspace } = this.#session;
    const { reopen, baseline } = applyDiskChanges([...changes], workspace);
    for (const project of reopen) this.#reopen(project, project.editor);
    for (const project of baseline) {
      if (reopen.has(project)) continue;
      workspace.reloadBaseline(project);
      this.#changed(project);
    }
    if (reopen.size > 0) this.#relocated();
    if (changes.some((change) => change.type === 3)) for (const project of workspace.folders()) this.#changed(project);
  }

  #reopen(project: ServedProject, editor: EditorSettings): void {
    this.#statuses.get(project)?.close();
    this.#statuses.delete(project);
    const fresh = this.#session.workspace.reopen(project, editor);
    this.#sendStatus(fresh);
  }

  #relocated(): void {
    const { analysis, diagnostics, workspace } = this.#session;
    analysis.relocate();
    workspace.forgetUnused(analysis.usedProjects());
    for (const uri of analysis.uris()) void diagnostics.publish(uri);
    if (this.offer.pull && this.offer.refreshDiagnostics) this.#connection.languages.diagnostics.refresh().catch(() => undefined);
    this.#treeChanged.trigger();
  }

  /** A document that the last walk did not meet: it may be new. */
  #walkIfUnknown(uri: string): void {
    const place = this.#session.analysis.placeOf(uri);
    if (place !== undefined && place.project.state.onDisk(place.path) === undefined) place.project.index?.walkAgain();
  }

  /** States set in an open baseline count at once, as everything typed does. */
  #readOpenBaseline(document: TextDocument): void {
    const place = this.#session.analysis.placeOf(document.uri);
    if (place?.path !== BASELINE_FILE) return;
    const { value, problems } = readBaseline(document.getText(), BASELINE_FILE);
    if (problems.length > 0) return;
    this.#session.workspace.setBaseline(place.project, value);
    this.#changed(place.project);
  }

  #changed(project: ServedProject): void {
    this.#session.diagnostics.changed();
    this.#treeChanged.trigger();
    this.#sendStatus(project);
  }

  #sendStatus(project: ServedProject): void {
    if (!project.isFolder) return;
    let status = this.#statuses.get(project);
    if (status === undefined) {
      status = new Throttle(STATUS_MILLISECONDS, () => {
        for (const uri of this.#session.analysis.uris()) this.#session.analysis.updateStatus(uri);
        void this.#connection.sendNotification(FOLDER_STATUS, folderStatus(project, this.#session.host.today()));
      });
      this.#statuses.set(project, status);
    }
    status.trigger();
  }
}

function nameOf(uri: string): string {
  return URI.parse(uri).fsPath.split(/[\\/]/).filter((part) => part !== '').pop() ?? uri;
}
