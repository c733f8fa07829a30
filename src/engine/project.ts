// The project store: findings and facts of all files, and the reduce step that turns them into a result.
import type { FileResult } from '../model/scan-result.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { reduce, type ReduceOptions } from './reduce.ts';
import type { ScanProgram } from './scan-program.ts';

/** Open it, update files, ask for the result; the command line does so once, an editor keeps it open. */
export interface Project {
  update(file: FileResult): void;
  remove(path: string): void;
  files(): readonly FileResult[];
  result(options: ReduceOptions): ScanResult;
}

export function openProject(program: ScanProgram): Project {
  const files = new Map<string, FileResult>();
  const sorted = (): FileResult[] => [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    update: (file) => { files.set(file.path, file); },
    remove: (path) => { files.delete(path); },
    files: sorted,
    result: (options) => reduce(program, sorted(), options),
  };
}
