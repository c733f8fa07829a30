// Open documents and their analysis: the editor's own text, once per version, after typing paused, newest version first.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lostFile } from '../engine/lost-file.ts';
import type { DocumentStatus } from '../protocol/status.ts';
import { PRIORITY, type AnalysisQueue } from './analysis-queue.ts';
import type { Place, ServedProject } from './workspace.ts';

export interface DocumentAnalysisOptions {
  readonly document: (uri: string) => TextDocument | undefined;
  readonly locate: (uri: string) => Place | undefined;
  readonly isOnDisk: (place: Place) => boolean;
  readonly queue: AnalysisQueue;
  readonly clock: () => number;
  readonly hangSeconds: number;
  readonly onAnalysed: (uri: string, project: ServedProject) => void;
  /** `kilobytes`: size of the document. */
  readonly onStatus: (uri: string, state: DocumentStatus['state'], kilobytes: number) => void;
}

interface OpenDocument {
  readonly uri: string;
  place: Place | undefined;
  /** Version of the text that the project's result is of; undefined before the first. */
  analysed: number | undefined;
  /** Set on opening and saving; what is analysed on saving only waits for it. */
  due: boolean;
  openedVersion: number | undefined;
  changedAt: number | undefined;
  incomplete: boolean;
  status: DocumentStatus['state'] | undefined;
  running: Promise<void> | undefined;
}

export class DocumentAnalysis {
  readonly #options: DocumentAnalysisOptions;
  readonly #open = new Map<string, OpenDocument>();

  constructor(options: DocumentAnalysisOptions) {
    this.#options = options;
  }

  uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  opened(uri: string): void {
    const place = this.#locate(uri);
    this.#open.set(uri, { uri, place, analysed: undefined, due: true, openedVersion: this.#options.document(uri)?.version, changedAt: undefined, incomplete: false, status: undefined, running: undefined });
    this.updateStatus(uri);
  }

  changed(uri: string): void {
    const open = this.#open.get(uri);
    // Opening is announced as a change, too; nobody waits for a pause then.
    if (open !== undefined && this.#options.document(uri)?.version !== open.openedVersion) open.changedAt = this.#options.clock();
  }

  saved(uri: string): void {
    const open = this.#open.get(uri);
    if (open === undefined) return;
    open.due = true;
    open.changedAt = undefined;
    open.place?.project.state.setUnwalked(open.place.path, 'saved');
  }

  closed(uri: string): void {
    const open = this.#open.get(uri);
    this.#open.delete(uri);
    if (open?.place !== undefined) open.place.project.state.closeOpen(open.place.path);
  }

  /** Projects were opened, closed or read anew: every document is looked up and analysed again. */
  relocate(): void {
    for (const open of this.#open.values()) {
      const place = this.#locate(open.uri);
      if (open.place?.project === place?.project && open.place?.path === place?.path) continue;
      open.place?.project.state.closeOpen(open.place.path);
      open.place = place;
      open.analysed = undefined;
      open.due = true;
      this.updateStatus(open.uri);
    }
  }

  placeOf(uri: string): Place | undefined {
    return this.#open.get(uri)?.place;
  }

  usedProjects(): ReadonlySet<ServedProject> {
    return new Set([...this.#open.values()].flatMap((open) => open.place?.project ?? []));
  }

  /** Waits until typing paused. @returns false where the caller gave up meanwhile. */
  async quiet(uri: string, cancelled: () => boolean): Promise<boolean> {
    for (;;) {
      const open = this.#open.get(uri);
      if (cancelled()) return false;
      if (open?.changedAt === undefined || open.place === undefined) return true;
      const left = open.changedAt + open.place.project.editor.live.debounceMilliseconds - this.#options.clock();
      if (left <= 0 || this.#mode(open) !== 'live') return true;
      await new Promise((resolve) => setTimeout(resolve, Math.min(left, 100)));
    }
  }

  /** The project's result is that of the newest text, where the document is analysed live, else of the last saved. @returns false where cancelled or closed. */
  async ready(uri: string, cancelled: () => boolean = () => false): Promise<boolean> {
    for (;;) {
      const open = this.#open.get(uri);
      const document = this.#options.document(uri);
      if (open === undefined || document === undefined || cancelled()) return false;
      const mode = this.updateStatus(uri);
      if (open.place === undefined || mode === 'off' || mode === 'outOfScope') return true;
      if (open.running !== undefined) { await open.running; continue; }
      if (open.analysed === document.version || (mode !== 'live' && !open.due && open.analysed !== undefined)) { open.due = false; return true; }
      open.running = this.#analyse(open, document, open.place).finally(() => { open.running = undefined; });
      await open.running;
    }
  }

  updateStatus(uri: string): DocumentStatus['state'] {
    const open = this.#open.get(uri);
    if (open === undefined) return 'off';
    const mode = this.#mode(open);
    const state = mode === 'live' && open.incomplete ? 'incomplete' : mode;
    if (open.status !== state) {
      open.status = state;
      this.#options.onStatus(uri, state, Math.ceil((this.#options.document(uri)?.getText().length ?? 0) / 1024));
    }
    return mode;
  }

  #locate(uri: string): Place | undefined {
    const place = this.#options.locate(uri);
    if (place !== undefined && !this.#options.isOnDisk(place)) place.project.state.setUnwalked(place.path, 'unsaved');
    return place;
  }

  #mode(open: OpenDocument): Exclude<DocumentStatus['state'], 'incomplete'> {
    if (open.place?.project.editor.enable !== true) return 'off';
    const { project, path } = open.place;
    if (!project.state.contains(path)) return 'outOfScope';
    const tooLarge = (this.#options.document(open.uri)?.getText().length ?? 0) > project.editor.live.maximumKilobytes * 1024;
    return tooLarge || project.editor.live.run === 'onSave' ? 'onSave' : 'live';
  }

  async #analyse(open: OpenDocument, document: TextDocument, { project, path }: Place): Promise<void> {
    const { version } = document;
    open.due = false;
    const superseded = (): boolean => this.#open.get(open.uri) !== open || open.place?.project !== project || this.#options.document(open.uri)?.version !== version;
    const answer = await this.#options.queue.analyse({ kind: 'text', scope: project.scope, path, text: document.getText() }, PRIORITY.document, superseded);
    if (this.#open.get(open.uri) !== open || open.place?.project !== project) return;
    if (answer.kind === 'lost') project.state.setOpen(lostFile(path, answer.reason === 'hang' ? 'hang' : 'crash', this.#options.hangSeconds));
    else if (answer.kind === 'result') project.state.setOpen(answer.result);
    else return;
    open.incomplete = answer.kind === 'lost' || answer.result.problems.some((problem) => problem.effect === 'incomplete');
    open.analysed = version;
    this.updateStatus(open.uri);
    this.#options.onAnalysed(open.uri, project);
  }
}
