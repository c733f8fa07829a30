// Delivers diagnostics: on request where the client pulls, else by notification; tells the client when other open documents changed, too.
import { createHash } from 'node:crypto';
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { DocumentAnalysis } from './document-analysis.ts';
import { ownFileDiagnostics, ownFileOf } from './own-files.ts';
import type { RuleAddresses } from './rule-documents.ts';
import { isShown, toDiagnostic, toProblemDiagnostic, unusedSuppressionDiagnostic, type DiagnosticContext } from './to-diagnostic.ts';
import type { Place, Workspace } from './workspace.ts';

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly document: (uri: string) => TextDocument | undefined;
  readonly analysis: DocumentAnalysis;
  readonly workspace: Workspace;
  readonly addresses: RuleAddresses;
  readonly today: () => string;
  /** The client asks for diagnostics; otherwise they are sent. */
  readonly pull: boolean;
  readonly canRefresh: boolean;
}

const SETTLE_MILLISECONDS = 60;

export class Diagnostics {
  readonly #options: DiagnosticsOptions;
  /** Digest of what the client has, by document. */
  readonly #delivered = new Map<string, string>();
  readonly #pulling = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DiagnosticsOptions) {
    this.#options = options;
  }

  async pull(uri: string, previousResultId: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const { analysis } = this.#options;
    const cancelled = (): boolean => token.isCancellationRequested;
    this.#pulling.set(uri, (this.#pulling.get(uri) ?? 0) + 1);
    try {
      if (this.#options.document(uri) !== undefined) {
        await analysis.quiet(uri, cancelled);
        await analysis.ready(uri, cancelled);
      }
      if (cancelled()) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const items = this.of(uri);
      const resultId = digestOf(items);
      // It may have been closed while it was waited for.
      if (this.#options.document(uri) !== undefined) this.#delivered.set(uri, resultId);
      return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    } finally {
      const left = (this.#pulling.get(uri) ?? 1) - 1;
      if (left === 0) this.#pulling.delete(uri);
      else this.#pulling.set(uri, left);
    }
  }

  /** Analyses and sends, for a client that does not ask; for others nothing. */
  async publish(uri: string): Promise<void> {
    const { analysis, pull } = this.#options;
    if (pull) return;
    const gone = (): boolean => this.#options.document(uri) === undefined;
    if (!await analysis.quiet(uri, gone) || !await analysis.ready(uri, gone)) return;
    this.#send(uri);
  }

  closed(uri: string): void {
    this.#delivered.delete(uri);
    if (!this.#options.pull) void this.#options.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Findings changed somewhere: open documents whose diagnostics are others now are refreshed, soon and once. */
  changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#refresh();
    }, SETTLE_MILLISECONDS);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  /** The diagnostics of a document, or of a closed file, as known now. */
  of(uri: string): Diagnostic[] {
    const place = this.#options.analysis.placeOf(uri) ?? this.#options.workspace.placeOf(pathOf(uri));
    if (place?.project.editor.enable !== true) return [];
    const { project, path } = place;
    const document = this.#options.document(uri);
    const own = ownFileOf(path);
    if (own !== undefined) return document === undefined ? [] : ownFileDiagnostics(own, document.getText(), path, project.rules, project.state.language);
    if (!project.state.contains(path)) return [];
    const date = this.#options.today();
    const context = this.contextOf(place, document);
    return [
      ...project.state.findingsAt(path, date).filter((finding) => isShown(finding, project.editor.minimumLevel)).map((finding) => toDiagnostic(finding, context)),
      ...(project.state.resultOf(path)?.problems ?? []).flatMap((problem) => toProblemDiagnostic(problem, project.state.language, context) ?? []),
      ...project.state.unusedSuppressions(path, date).map(({ line, rules }) => unusedSuppressionDiagnostic(line, rules, project.state.language, context)),
    ];
  }

  contextOf({ project }: Place, document: TextDocument | undefined): DiagnosticContext {
    const { addresses, workspace } = this.#options;
    return {
      lineText: (line) => document?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }) ?? '',
      uriOf: (path) => workspace.uriOf(project, path),
      href: (ruleId) => addresses.addressOf(project.rules, ruleId, project.state.language),
    };
  }

  #refresh(): void {
    const { analysis, pull, canRefresh, connection } = this.#options;
    const stale = analysis.uris().filter((uri) => !this.#pulling.has(uri) && this.#delivered.has(uri) && this.#delivered.get(uri) !== digestOf(this.of(uri)));
    if (stale.length === 0) return;
    if (!pull) for (const uri of stale) this.#send(uri);
    else if (canRefresh) connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  #send(uri: string): void {
    const diagnostics = this.of(uri);
    const digest = digestOf(diagnostics);
    if (this.#delivered.get(uri) === digest) return;
    this.#delivered.set(uri, digest);
    const version = this.#options.document(uri)?.version;
    void this.#options.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

function digestOf(items: readonly Diagnostic[]): string {
  return createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 16);
}

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}
