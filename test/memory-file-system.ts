// A file system in memory: trees that a test writes down as data, and that count what is read of them.
import type { DirectoryEntry, FileStatus, FileSystem } from '../src/platform/file-system.ts';
import type { Outcome } from '../src/model/problem.ts';

/** What stands at a path: file content, a symbolic link, something that is never opened, or something that may not be read. */
export type MemoryNode = string | Uint8Array | { readonly link: string } | { readonly special: true } | { readonly denied: 'file' | 'directory' } | { readonly sparse: number };

/**
 * Builds a file system from paths with forward slashes (`/p/src/a.java`); folders follow from the paths. A `sparse` file reports the
 * given size and reads as empty, so that size limits can be tested without the memory.
 */
export function memoryFileSystem(nodes: Readonly<Record<string, MemoryNode>>): FileSystem & { readonly nodes: Map<string, MemoryNode>; readonly reads: string[] } {
  const tree = new Map(Object.entries(nodes));
  const reads: string[] = [];
  const isFolder = (path: string): boolean => { const prefix = path.endsWith('/') ? path : `${path}/`; return [...tree.keys()].some(key => key.startsWith(prefix)); };
  const deniedFolder = (node: MemoryNode | undefined): boolean => node !== undefined && typeof node === 'object' && 'denied' in node && node.denied === 'directory';

  const resolve = (path: string, hops = 0): string | undefined => {
    let done = '';
    for (const segment of path.split('/').filter(part => part !== '' && part !== '.')) {
      if (segment === '..') { done = done.slice(0, done.lastIndexOf('/')); continue; }
      const next = `${done}/${segment}`;
      const node = tree.get(next);
      if (node === undefined || typeof node !== 'object' || !('link' in node)) { done = next; continue; }
      if (hops > 30) return undefined;
      const target = resolve(node.link.startsWith('/') ? node.link : `${done}/${node.link}`, hops + 1);
      if (target === undefined) return undefined;
      done = target;
    }
    return done === '' ? '/' : done;
  };
  const realPath = (path: string): string | undefined => { const real = resolve(path); return real !== undefined && (tree.has(real) || isFolder(real)) ? real : undefined; };

  const stat = (path: string): FileStatus | undefined => {
    const real = realPath(path);
    if (real === undefined) return undefined;
    const node = tree.get(real);
    if (node === undefined || deniedFolder(node)) return { kind: 'directory', bytes: 0 };
    if (typeof node === 'string') return { kind: 'file', bytes: Buffer.byteLength(node) };
    if (node instanceof Uint8Array) return { kind: 'file', bytes: node.length };
    return { kind: 'special' in node ? 'other' : 'file', bytes: 'sparse' in node ? node.sparse : 0 };
  };

  const readBytes = (path: string, limit = Number.MAX_SAFE_INTEGER): Outcome<Uint8Array | undefined> => {
    reads.push(path);
    const status = stat(path);
    const node = tree.get(realPath(path) ?? '');
    if (status?.kind !== 'file') return { value: undefined, problems: [{ id: status === undefined ? 'platform.unreadable-file' : 'platform.not-a-file', ...(status === undefined && { args: ['ENOENT'] }), path, effect: 'incomplete' }] };
    if (typeof node === 'object' && 'denied' in node) return { value: undefined, problems: [{ id: 'platform.unreadable-file', args: ['EACCES'], path, effect: 'incomplete' }] };
    if (status.bytes > limit) return { value: undefined, problems: [{ id: 'platform.too-large', args: [status.bytes], path, effect: 'incomplete' }] };
    return { value: typeof node === 'string' ? Buffer.from(node) : node instanceof Uint8Array ? node : new Uint8Array(0), problems: [] };
  };

  return {
    nodes: tree, reads, stat, realPath, readBytes,
    readHead: (path, length) => { const outcome = readBytes(path); return { ...outcome, value: outcome.value?.subarray(0, length) }; },
    exists: path => stat(path) !== undefined,
    readDirectory: path => {
      const real = realPath(path) ?? path;
      if (deniedFolder(tree.get(real)) || !isFolder(real) && real !== '/') return { value: undefined, problems: [{ id: 'platform.unreadable-folder', args: [deniedFolder(tree.get(real)) ? 'EACCES' : 'ENOENT'], path, effect: 'incomplete' }] };
      const prefix = real === '/' ? '/' : `${real}/`;
      const entries = new Map<string, DirectoryEntry>();
      for (const [key, node] of tree) {
        if (!key.startsWith(prefix)) continue;
        const [name = '', ...below] = key.slice(prefix.length).split('/');
        const kind = below.length > 0 || deniedFolder(node) ? 'directory' : typeof node === 'object' && 'link' in node ? 'symbolic-link' : typeof node === 'object' && 'special' in node ? 'other' : 'file';
        entries.set(name, { name, kind });
      }
      return { value: [...entries.values()], problems: [] };
    },
    write: (path, bytes) => { tree.set(resolve(path) ?? path, Uint8Array.from(bytes)); return { value: true, problems: [] }; },
  };
}
