// The projects the server serves: one per project root, found from workspace folders and open documents. No setting lives outside its project.
import { dirname, join, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import type { BaselineEntry } from '../engine/baseline.ts';
import { findProjectRoot, folderName } from '../engine/project-root.ts';
import { readProjectBaseline, readProjectSettings } from '../engine/project-files.ts';
import { loadRuleFolders } from '../engine/load-rule-folders.ts';
import { threadParsers } from '../engine/thread-parsers.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/rule.ts';
import { cacheFolder } from '../platform/cache.ts';
import { toPortablePath } from '../platform/paths.ts';
import type { EditorSettings } from '../protocol/editor-settings.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { AnalysisQueue } from './analysis-queue.ts';
import type { AnalysisScope } from './analysis-tasks.ts';
import { FolderIndex } from './folder-index.ts';
import { ProjectState } from './project-state.ts';
import type { ServerHost } from './server-host.ts';

/** A project as long as its settings stay the same; changed settings make a new one. */
export interface ServedProject {
  /** Absolute, native. */
  readonly root: string;
  /** The workspace folder it was opened for; the root's where a single document was opened. */
  readonly uri: string;
  readonly name: string;
  /** False where only single documents of it are open. */
  readonly isFolder: boolean;
  readonly editor: EditorSettings;
  readonly scope: AnalysisScope;
  readonly rules: CompiledRules;
  readonly state: ProjectState;
  readonly index: FolderIndex | undefined;
  /** Settings and what is wrong with them, as text. */
  readonly settingsRead: string;
  /** While the folder is read anew with other settings: what was known before. */
  last: ProjectState | undefined;
  /** What is wrong with settings, baseline and customers' rules; these are not used. */
  problems: readonly Problem[];
}

export interface Place {
  readonly project: ServedProject;
  /** Relative to the root, forward slashes. */
  readonly path: string;
}

export interface WorkspaceOptions {
  readonly host: ServerHost;
  readonly rules: CompiledRules;
  readonly queue: AnalysisQueue;
  readonly workerFile: string;
  readonly storageFolder?: string;
  /** Indexing begins when this resolves. */
  readonly served: Promise<void>;
  readonly languageOf: (editor: EditorSettings) => Language;
  readonly onProgress: (project: ServedProject) => void;
  readonly onChanged: (project: ServedProject) => void;
}

export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #projects = new Map<string, ServedProject>();
  /** Workspace folders by URI, as they were opened; several may lie in one project. */
  readonly #opened = new Map<string, { readonly root: string; readonly name: string }>();
  #edition = 0;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
  }

  projects(): readonly ServedProject[] {
    return [...this.#projects.values()];
  }

  folders(): readonly ServedProject[] {
    return this.projects().filter((project) => project.isFolder);
  }

  /** What is known of a folder as a whole; until its first reading ends, of its open documents. */
  findings({ state, last }: ServedProject, date: string): readonly Finding[] {
    return (state.complete ? state : last ?? state).findings(date);
  }

  /** Opens the project of a workspace folder; two folders of one root are one project. */
  openFolder(uri: string, name: string, editor: EditorSettings): ServedProject {
    const root = findProjectRoot(this.#options.host.fs, URI.parse(uri).fsPath);
    this.#opened.set(uri, { root, name });
    const known = this.#projects.get(root);
    if (known?.isFolder === true) return known;
    known?.index?.close();
    return this.#open(root, uri, name, editor, true);
  }

  /** @returns the project that is closed with it; where another folder lies in the same project, that one takes its place. */
  closeFolder(uri: string): ServedProject | undefined {
    this.#opened.delete(uri);
    const project = this.folders().find((one) => one.uri === uri);
    if (project === undefined) return undefined;
    this.#close(project);
    const other = [...this.#opened].find(([, { root }]) => root === project.root);
    if (other !== undefined) this.#open(project.root, other[0], other[1].name, project.editor, true, project.state.complete ? project.state : project.last);
    return project;
  }

  /** The project that a workspace folder lies in. */
  projectOfFolder(uri: string): ServedProject | undefined {
    const project = this.#projects.get(this.#opened.get(uri)?.root ?? '');
    return project?.isFolder === true ? project : undefined;
  }

  /** Reads the project's files anew; all its results are made again. Its last complete ones are kept until then. */
  reopen(project: ServedProject, editor: EditorSettings = project.editor): ServedProject {
    project.index?.close();
    return this.#open(project.root, project.uri, project.name, editor, project.isFolder, project.state.complete ? project.state : project.last);
  }

  /** Whether the settings on disk are those that the project was opened with: the folder around them may be new, or a comment. */
  hasSameSettings(project: ServedProject): boolean {
    const { value, problems } = readProjectSettings(this.#options.host.fs, project.root);
    return JSON.stringify([value, problems]) === project.settingsRead;
  }

  reloadBaseline(project: ServedProject): void {
    const baseline = readProjectBaseline(this.#options.host.fs, project.root);
    project.problems = [...project.problems.filter((problem) => problem.id.split('.')[0] !== 'baseline'), ...baseline.problems];
    this.setBaseline(project, baseline.value);
  }

  setBaseline(project: ServedProject, entries: readonly BaselineEntry[]): void {
    project.state.setBaseline(entries);
    project.last?.setBaseline(entries);
  }

  /** The project a document belongs to, the innermost where roots nest; a document outside all folders gets a project of its own. */
  locate(uri: string, editor: () => EditorSettings): Place | undefined {
    const parsed = URI.parse(uri);
    if (parsed.scheme !== 'file') return undefined;
    const place = this.placeOf(parsed.fsPath);
    if (place !== undefined) return place;
    const root = findProjectRoot(this.#options.host.fs, dirname(parsed.fsPath));
    const project = this.#open(root, URI.file(root).toString(), folderName(root), editor(), false);
    const path = this.#portable(root, parsed.fsPath);
    return path === undefined || path === '' ? undefined : { project, path };
  }

  /** The place of an absolute native path among the projects that are open. */
  placeOf(absolute: string): Place | undefined {
    let best: Place | undefined;
    for (const project of this.#projects.values()) {
      const path = this.#portable(project.root, absolute);
      if (path === undefined || path === '') continue;
      if (best === undefined || project.root.length > best.project.root.length) best = { project, path };
    }
    return best;
  }

  /** Single documents' projects that no open document needs any more. */
  forgetUnused(used: ReadonlySet<ServedProject>): void {
    for (const project of this.projects()) if (!project.isFolder && !used.has(project)) this.#close(project);
  }

  close(): void {
    for (const project of this.projects()) this.#close(project);
  }

  uriOf(project: ServedProject, path: string): string {
    return URI.file(join(project.root, path)).toString();
  }

  #portable(root: string, absolute: string): string | undefined {
    return toPortablePath(root, absolute, this.#options.host.platform === 'win32' ? 'windows' : 'posix');
  }

  #close(project: ServedProject): void {
    project.index?.close();
    this.#projects.delete(project.root);
  }

  #open(root: string, uri: string, name: string, editor: EditorSettings, isFolder: boolean, last?: ProjectState): ServedProject {
    const { host, queue, workerFile, storageFolder, served, languageOf } = this.#options;
    const settings = readProjectSettings(host.fs, root);
    const baseline = readProjectBaseline(host.fs, root);
    const ruleFolders = editor.rules.folders.map((folder) => resolve(root, folder)).filter((folder) => host.fs.stat(folder)?.kind === 'directory');
    const cache = editor.cache.enable ? storageFolder ?? cacheFolder(host.environment, host.platform) : undefined;
    const { value: rules, problems: ofRules } = loadRuleFolders(this.#options.rules, { fs: host.fs, folders: ruleFolders, parsers: threadParsers(host.fs, host.programFolder), ...(cache !== undefined && { cacheFolder: cache }) });
    const problems: readonly Problem[] = [...settings.problems, ...baseline.problems, ...ofRules];
    const scope: AnalysisScope = { root, settings: settings.value, ruleFolders, rulesEdition: ruleFolders.length === 0 ? 0 : ++this.#edition, ...(cache !== undefined && { cacheFolder: cache }), date: host.today() };
    const state = new ProjectState({ rules, settings: settings.value, baseline: baseline.value, language: languageOf(editor) });
    const index = !isFolder || !editor.enable ? undefined : new FolderIndex({
      fs: host.fs, scope, rules, baseRules: this.#options.rules, workerFile, state, queue, hangSeconds: host.hangSeconds, served,
      ...(cache !== undefined && { cacheFolder: cache }),
      onProgress: ({ phase }) => {
        if (phase === 'ready' || phase === 'failed') project.last = undefined;
        this.#options.onProgress(project);
      },
      onChanged: () => { this.#options.onChanged(project); },
    });
    const project: ServedProject = { root, uri, name, isFolder, editor, scope, rules, state, index, settingsRead: JSON.stringify([settings.value, settings.problems]), problems, last: index !== undefined && editor.index.enable ? last : undefined };
    this.#projects.set(root, project);
    if (editor.index.enable) index?.start();
    return project;
  }
}
