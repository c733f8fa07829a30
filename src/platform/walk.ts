// Which files of a project are read: Git's ignore rules, the project's scopes, dependencies and build output, links, size.
import picomatch from 'picomatch';
import { fileSkipReason, folderRole, isConfigurationName, telltaleReason } from './folder-roles.ts';
import { MAXIMUM_FILE_BYTES, type DirectoryEntry, type FileStatus, type FileSystem } from './file-system.ts';
import { EVERYTHING, openGitScope, type GitScope } from './git-scope.ts';
import { compareByteOrder, withoutTrailingSlashes } from './paths.ts';
import type { Problem } from '../model/problem.ts';
import type { SkippedCount, SkipReason } from '../model/scan-result.ts';

export interface WalkOptions {
  /** Read what Git ignores, too; tracked files are read in any case. Dependencies and repository data stay out. */
  readonly noIgnore?: boolean;
  /** Globs (picomatch) relative to the root; a plain folder name means all below it. Empty `include` means everything. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maximumBytes?: number;
}

export interface WalkedFile {
  /** Relative to the root, forward slashes, spelled as on disk. */
  readonly path: string;
  readonly bytes: number;
  /** Of `FileStatus`. */
  readonly stamp?: string;
  /** Committed output of a build; a copy of equal name and size in the same module's sources is left out already. */
  readonly buildOutput?: true;
}

export interface SkippedTally extends SkippedCount {
  /** Folders left out whole (dependencies, ignored trees): their files are not in `files`. */
  readonly folders: number;
}

export interface WalkResult {
  /** In the order of their paths' UTF-8 bytes. */
  readonly files: readonly WalkedFile[];
  /** Archives (jar, zip, docx ...): for the inventory, not to be read. Counted under `skipped` as well. */
  readonly archives: readonly WalkedFile[];
  readonly skipped: readonly SkippedTally[];
  /** Files that each exclude pattern of the settings took away; the first pattern that fits counts. */
  readonly excludedPaths: readonly { readonly pattern: string; readonly files: number }[];
  /** Configuration and key files that Git ignores: not read, yet present. */
  readonly ignoredConfiguration: readonly string[];
  readonly problems: readonly Problem[];
}

/** An ignored tree is searched for configuration files this deep and for this many entries, then counted as one folder. */
const IGNORED_DEPTH = 6;
const IGNORED_ENTRIES = 5000;

/** Walks a project without following any link; never throws. A folder that cannot be read is a problem with `effect: incomplete`. */
export function walkTree(fs: FileSystem, root: string, options: WalkOptions = {}): WalkResult {
  return new Walk(fs, withoutTrailingSlashes(root), options).run();
}

interface Folder {
  /** Relative, with a slash at the end; `` for the root. */
  readonly prefix: string;
  readonly git: GitScope;
  /** The module (with a slash) whose build made what lies here. */
  readonly outputOf?: string;
}

class Walk {
  readonly #fs: FileSystem;
  readonly #root: string;
  readonly #options: WalkOptions;
  readonly #files: (WalkedFile & { readonly outputOf?: string })[] = [];
  readonly #archives: WalkedFile[] = [];
  readonly #skipped = new Map<SkipReason, { files: number; bytes: number; folders: number }>();
  readonly #excludes: readonly { readonly pattern: string; readonly matches: (path: string) => boolean; files: number }[];
  readonly #included: ((path: string) => boolean) | undefined;
  readonly #ignoredConfiguration: string[] = [];
  readonly #problems: Problem[] = [];
  #ignoredEntries = 0;

  constructor(fs: FileSystem, root: string, options: WalkOptions) {
    this.#fs = fs;
    this.#root = root;
    this.#options = options;
    this.#excludes = (options.exclude ?? []).map(pattern => ({ pattern, matches: scopeMatcher([pattern]), files: 0 }));
    this.#included = options.include === undefined || options.include.length === 0 ? undefined : scopeMatcher(options.include);
  }

  run(): WalkResult {
    this.#enter({ prefix: '', git: this.#options.noIgnore === true ? EVERYTHING : openGitScope(this.#fs, this.#root) });
    const files = this.#withoutTwins();
    return {
      files,
      archives: this.#archives,
      skipped: [...this.#skipped].sort(([a], [b]) => compareByteOrder(a, b)).map(([reason, tally]) => ({ reason, ...tally })),
      excludedPaths: this.#excludes.map(({ pattern, files: count }) => ({ pattern, files: count })),
      ignoredConfiguration: this.#ignoredConfiguration.sort(compareByteOrder),
      problems: this.#problems,
    };
  }

  #enter(folder: Folder): void {
    const entries = this.#read(folder.prefix);
    if (entries === undefined) return;
    let lowerNames: readonly string[] | undefined;
    const names = (): readonly string[] => (lowerNames ??= entries.map(entry => entry.name.toLowerCase()));
    const telltale = folder.prefix === '' ? undefined : telltaleReason(names());
    if (telltale !== undefined) { this.#count(telltale, 0, 0, 1); return; }
    const git = folder.git.inside(folder.prefix.slice(0, -1), entries);
    for (const entry of sortedForWalk(entries)) {
      const path = folder.prefix + entry.name;
      if (entry.kind === 'directory') {
        const role = folderRole(entry.name, names);
        if (role === 'none') continue;
        if (role !== undefined && role !== 'output') { this.#count(role, 0, 0, 1); continue; }
        if (git.ignoresFolder(path)) { this.#ignoredFolder(path, git, role === 'output'); continue; }
        const outputOf = folder.outputOf ?? (role === 'output' ? folder.prefix : undefined);
        this.#enter({ prefix: `${path}/`, git, ...(outputOf !== undefined && { outputOf }) });
      } else if (entry.kind === 'symbolic-link') this.#count('symbolic-link', 1, 0);
      else if (entry.kind === 'other') this.#count('unsupported', 1, 0);
      // Without a work tree a rule that names a configuration file says how developers work, not that the file is not delivered.
      else this.#meet(entry.name, path, git.ignoresFile(path) && (git.inWorkTree || !isConfigurationName(entry.name)), folder.outputOf);
    }
  }

  #meet(name: string, path: string, ignored: boolean, outputOf: string | undefined): void {
    const { bytes, stamp }: Pick<FileStatus, 'bytes' | 'stamp'> = this.#fs.stat(this.#native(path)) ?? { bytes: 0 };
    if (ignored) {
      this.#ignoredFile(name, path, bytes);
      return;
    }
    const exclude = this.#excludes.find(({ matches }) => matches(path));
    if (exclude !== undefined) exclude.files++;
    if (exclude !== undefined || this.#included?.(path) === false) { this.#count('excluded', 1, bytes); return; }
    const reason = fileSkipReason(name) ?? (bytes > (this.#options.maximumBytes ?? MAXIMUM_FILE_BYTES) ? 'too-large' : undefined);
    if (reason === 'archive') this.#archives.push({ path, bytes });
    if (reason !== undefined) this.#count(reason, 1, bytes);
    else this.#files.push({ path, bytes, ...(stamp !== undefined && { stamp }), ...(outputOf !== undefined && { outputOf, buildOutput: true as const }) });
  }

  /** Counts an ignored tree as far as it is small; the configuration files in it are noted, and read where no work tree says that they are untracked. */
  #ignoredFolder(path: string, git: GitScope, output: boolean, depth = 0): void {
    if (output || depth > IGNORED_DEPTH || this.#ignoredEntries > IGNORED_ENTRIES) { this.#count('ignored', 0, 0, 1); return; }
    const entries = this.#fs.readDirectory(this.#native(path)).value ?? [];
    const names = entries.map(entry => entry.name.toLowerCase());
    if (telltaleReason(names) !== undefined) { this.#count('ignored', 0, 0, 1); return; }
    for (const entry of sortedForWalk(entries)) {
      this.#ignoredEntries++;
      const below = `${path}/${entry.name}`;
      if (entry.kind === 'file') this.#meet(entry.name, below, git.inWorkTree || !isConfigurationName(entry.name), undefined);
      else if (entry.kind === 'directory') this.#ignoredFolder(below, git, folderRole(entry.name, () => names) !== undefined, depth + 1);
    }
  }

  #ignoredFile(name: string, path: string, bytes: number): void {
    this.#count('ignored', 1, bytes);
    if (isConfigurationName(name)) this.#ignoredConfiguration.push(path);
  }

  /** A build copies resources as they are: such a copy says nothing that its source does not say. */
  #withoutTwins(): readonly WalkedFile[] {
    if (!this.#files.some(file => file.outputOf !== undefined)) return this.#files;
    const sources = new Map<string, string[]>();
    for (const file of this.#files) {
      if (file.outputOf !== undefined) continue;
      const key = twinKey(file);
      const known = sources.get(key);
      if (known === undefined) sources.set(key, [file.path]);
      else known.push(file.path);
    }
    return this.#files.flatMap(({ outputOf, ...file }) => {
      if (outputOf === undefined || !(sources.get(twinKey(file)) ?? []).some(source => source.startsWith(outputOf))) return [file];
      this.#count('build-output', 1, file.bytes);
      return [];
    });
  }

  #read(prefix: string): readonly DirectoryEntry[] | undefined {
    const { value, problems } = this.#fs.readDirectory(this.#native(prefix.slice(0, -1)));
    this.#problems.push(...problems.map(problem => ({ ...problem, path: prefix.slice(0, -1) })));
    return value;
  }

  #native(path: string): string {
    return path === '' ? this.#root : `${this.#root}/${path}`;
  }

  #count(reason: SkipReason, files: number, bytes: number, folders = 0): void {
    const tally = this.#skipped.get(reason) ?? { files: 0, bytes: 0, folders: 0 };
    this.#skipped.set(reason, { files: tally.files + files, bytes: tally.bytes + bytes, folders: tally.folders + folders });
  }
}

/** Folders sort as if their name ended with a slash; so a walk in this order meets all paths in byte order. */
function sortedForWalk(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
  const key = (entry: DirectoryEntry): string => entry.kind === 'directory' ? `${entry.name}/` : entry.name;
  return [...entries].sort((a, b) => compareByteOrder(key(a), key(b)));
}

function twinKey(file: WalkedFile): string {
  return `${file.path.slice(file.path.lastIndexOf('/') + 1)}\0${file.bytes}`;
}

/** `legacy`, `legacy/` and `legacy/**` all mean the folder with everything below it. */
function scopeMatcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.flatMap(pattern => { const trimmed = withoutTrailingSlashes(pattern.replace(/^\.?\//, '')); return [trimmed, `${trimmed}/**`]; });
  return picomatch(globs, { dot: true });
}
