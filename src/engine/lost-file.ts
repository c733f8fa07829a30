// Results of files that could not be scanned: nothing found, and not complete.
import { fileKindOf } from '../model/file-kind.ts';
import type { Problem } from '../model/problem.ts';
import type { FileResult } from '../model/scan-result.ts';

/** A file whose worker hung or crashed. */
export function lostFile(path: string, reason: 'hang' | 'crash', seconds: number): FileResult {
  const problem = reason === 'hang' ? { id: 'engine.hang', args: [seconds] } : { id: 'engine.work-lost' };
  return empty(path, 0, [{ ...problem, path, effect: 'incomplete' }]);
}

/** A file that could not be read; the reader's problems carry an absolute path and get the relative one. */
export function fileResultOfUnreadable(path: string, bytes: number, problems: readonly Problem[]): FileResult {
  return empty(path, bytes, problems.map((problem) => ({ ...problem, path })));
}

function empty(path: string, bytes: number, problems: readonly Problem[]): FileResult {
  return { path, kind: fileKindOf(path), bytes, digest: '', findings: [], facts: [], suppressions: [], problems };
}
