// The result of a file whose worker hung, crashed or could not read it: nothing found, and not complete.
import { fileKindOf } from '../model/file-kind.ts';
import type { FileResult } from '../model/scan-result.ts';
import type { ScanTask } from './scan-task.ts';

export function lostFile(task: ScanTask, reason: 'hang' | 'crash', seconds: number): FileResult {
  const problem = reason === 'hang' ? { id: 'engine.hang', args: [seconds] } : { id: 'engine.work-lost' };
  return { path: task.path, kind: fileKindOf(task.path), bytes: task.bytes, digest: '', findings: [], facts: [], suppressions: [], problems: [{ ...problem, path: task.path, effect: 'incomplete' }] };
}
