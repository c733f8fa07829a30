// Where a project begins, and which revision it is at, found without running Git.
import { dirname, join, resolve } from 'node:path';
import type { FileSystem } from '../platform/file-system.ts';

/** The nearest ancestor of `path` with `.hisguard/`, else the Git root, else `path` itself (its folder, if it is a file). */
export function findProjectRoot(fs: FileSystem, path: string): string {
  const start = fs.stat(path)?.kind === 'file' ? dirname(resolve(path)) : resolve(path);
  return nearestWith(fs, start, '.hisguard') ?? nearestWith(fs, start, '.git') ?? start;
}

/** The last part of a folder's path, by which a project or a component is called where its settings name none. */
export function folderName(path: string): string {
  return path.split(/[\\/]/).filter((part) => part !== '').pop() ?? path;
}

/** The commit that HEAD names, from `.git` alone; undefined without Git or before the first commit. */
export function readRevision(fs: FileSystem, root: string): string | undefined {
  const gitRoot = nearestWith(fs, root, '.git');
  if (gitRoot === undefined) return undefined;
  let folder = join(gitRoot, '.git');
  if (fs.stat(folder)?.kind === 'file') folder = resolve(gitRoot, (readText(fs, folder) ?? '').replace(/^gitdir:\s*/, '').trim());
  const head = readText(fs, join(folder, 'HEAD'))?.trim() ?? '';
  if (/^[0-9a-f]{40,64}$/.test(head)) return head;
  const name = /^ref:\s*(\S+)$/.exec(head)?.[1];
  if (name === undefined) return undefined;
  const common = resolve(folder, readText(fs, join(folder, 'commondir'))?.trim() ?? '.');
  const loose = readText(fs, join(common, name))?.trim();
  if (loose !== undefined && /^[0-9a-f]{40,64}$/.test(loose)) return loose;
  const packed = readText(fs, join(common, 'packed-refs')) ?? '';
  return packed.split('\n').find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
}

function nearestWith(fs: FileSystem, start: string, name: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (fs.exists(join(folder, name))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function readText(fs: FileSystem, path: string): string | undefined {
  const outcome = fs.readBytes(path);
  return outcome.value === undefined ? undefined : new TextDecoder().decode(outcome.value);
}
