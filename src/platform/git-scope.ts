// What Git keeps out of a tree: its ignore rules folder by folder, and the tracked files to which no rule applies.
import { decode } from './decode.ts';
import { noIgnoreRules, type IgnoreRules } from './ignore-cascade.ts';
import { readGitIndex } from './git-index.ts';
import type { DirectoryEntry, FileSystem } from './file-system.ts';

/** Asked with paths relative to the project root, forward slashes, no slash at the end. */
export interface GitScope {
  /** Whether there is a work tree; an unpacked archive of sources has none and holds what was tracked, whatever its ignore rules name. */
  readonly inWorkTree: boolean;
  ignoresFile(path: string): boolean;
  /** False also where the rules name the folder but Git tracks a file in it. */
  ignoresFolder(path: string): boolean;
  /** The scope inside `folder` with these entries: a `.gitignore` adds rules, a nested work tree begins its own. */
  inside(folder: string, entries: readonly DirectoryEntry[]): GitScope;
}

/** A scope that ignores nothing, below it neither. */
export const EVERYTHING: GitScope = { inWorkTree: false, ignoresFile: () => false, ignoresFolder: () => false, inside: () => EVERYTHING };

/** The scope at the project root: rules from the Git root down, or from the project root where there is no Git. */
export function openGitScope(fs: FileSystem, root: string): GitScope {
  const segments = root.replaceAll('\\', '/').split('/');
  for (let length = segments.length - 1; length > 0 && !fs.exists(`${root}/.git`); length--) {
    const above = segments.slice(0, length).join('/');
    if (!fs.exists(`${above}/.git`)) continue;
    const below = segments.slice(length);
    const { rules: shared, tracked } = workTree(fs, above);
    let rules = shared;
    for (let depth = 0; depth < below.length; depth++) {
      const folder = below.slice(0, depth).join('/');
      rules = rules.with(folder, textOf(fs, `${above}/${folder === '' ? '' : `${folder}/`}.gitignore`));
    }
    // A project inside an ignored folder was put there on purpose.
    if (!rules.ignores(`${below.join('/')}/`)) return scope(fs, root, { rules, tracked, above: `${below.join('/')}/`, start: '', inWorkTree: true });
    break;
  }
  return scope(fs, root, { rules: noIgnoreRules(), tracked: NOTHING_TRACKED, above: '', start: '', inWorkTree: false });
}

interface Tracked {
  has(path: string): boolean;
  /** With a slash at the end. */
  hasBelow(folder: string): boolean;
}

const NOTHING_TRACKED: Tracked = { has: () => false, hasBelow: () => false };

interface Place {
  readonly rules: IgnoreRules;
  readonly tracked: Tracked;
  /** From the work tree's root down to the project root, with a slash, where the work tree begins above it. */
  readonly above: string;
  /** From the project root down to the work tree's root, with a slash, where it begins below. */
  readonly start: string;
  readonly inWorkTree: boolean;
}

function scope(fs: FileSystem, root: string, place: Place): GitScope {
  const { rules, tracked, above, start, inWorkTree } = place;
  const inTree = (path: string): string => above + path.slice(start.length);
  return {
    inWorkTree,
    ignoresFile: path => { const name = inTree(path); return !tracked.has(name) && rules.ignores(name); },
    ignoresFolder: path => { const name = `${inTree(path)}/`; return !tracked.hasBelow(name) && rules.ignores(name); },
    inside: (folder, entries) => {
      const native = folder === '' ? root : `${root}/${folder}`;
      const has = (name: string): boolean => entries.some(entry => entry.name === name && entry.kind !== 'symbolic-link');
      const here = has('.git') ? { ...workTree(fs, native), above: '', start: folder === '' ? '' : `${folder}/`, inWorkTree: true } : place;
      if (has('.gitignore')) {
        const base = folder.length < here.start.length ? '' : here.above + folder.slice(here.start.length);
        return scope(fs, root, { ...here, rules: here.rules.with(base.replace(/\/$/, ''), textOf(fs, `${native}/.gitignore`)) });
      }
      return here === place ? scope(fs, root, place) : scope(fs, root, here);
    },
  };
}

/** The rules of `info/exclude` and the tracked paths of the work tree at `root`; `.git` may be a file that points elsewhere. */
function workTree(fs: FileSystem, root: string): Pick<Place, 'rules' | 'tracked'> {
  let folder = `${root}/.git`;
  if (fs.stat(folder)?.kind === 'file') {
    const target = /^gitdir: (.+)$/m.exec(textOf(fs, folder))?.[1]?.trim() ?? '';
    folder = /^(?:\/|[A-Za-z]:)/.test(target) ? target : `${root}/${target}`;
  }
  const common = textOf(fs, `${folder}/commondir`).trim();
  const shared = common === '' ? folder : common.startsWith('/') || /^[A-Za-z]:/.test(common) ? common : `${folder}/${common}`;
  const objectIdBytes = /^[ \t]{0,20}objectformat[ \t]{0,20}=[ \t]{0,20}sha256[ \t\r]{0,20}$/im.test(textOf(fs, `${shared}/config`)) ? 32 : 20;
  const index = fs.stat(`${folder}/index`) === undefined ? undefined : fs.readBytes(`${folder}/index`).value;
  const paths = index === undefined ? undefined : readGitIndex(index, objectIdBytes);
  return { rules: noIgnoreRules().with('', textOf(fs, `${shared}/info/exclude`)), tracked: paths === undefined ? NOTHING_TRACKED : trackedOf(paths) };
}

function trackedOf(paths: readonly string[]): Tracked {
  const files = new Set(paths);
  const folders = new Set<string>();
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return { has: path => files.has(path), hasBelow: folder => folders.has(folder) };
}

function textOf(fs: FileSystem, path: string): string {
  if (fs.stat(path)?.kind !== 'file') return '';
  const { value } = fs.readBytes(path, 1024 * 1024);
  return value === undefined ? '' : decode(value).text;
}
