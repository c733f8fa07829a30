// The project store: findings and facts of all files, and the reduce step that turns them into a result.
import { compareCodeUnits } from '../model/code-unit-order.ts';
import type { FileResult } from '../model/scan-result.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { decideFindings, reduce, type DecidedFindings, type FindingOptions, type ReduceOptions } from './reduce.ts';
import type { ScanProgram } from './scan-program.ts';

/** Open it, update files, ask for the result; the command line does so once, an editor keeps it open. */
export interface Project {
  update(file: FileResult): void;
  remove(path: string): void;
  files(): readonly FileResult[];
  result(options: ReduceOptions): ScanResult;
  /** The findings of `result` alone, for hosts that ask after every change. */
  findings(options: FindingOptions): DecidedFindings;
}

export function openProject(program: ScanProgram): Project {
  const files = new Map<string, FileResult>();
  let inOrder: readonly FileResult[] | undefined;
  const sorted = (): readonly FileResult[] => (inOrder ??= [...files.values()].sort((a, b) => compareCodeUnits(a.path, b.path)));
  return {
    update: (file) => { files.set(file.path, file); inOrder = undefined; },
    remove: (path) => { if (files.delete(path)) inOrder = undefined; },
    files: sorted,
    result: (options) => reduce(program, sorted(), options),
    findings: (options) => decideFindings(program, sorted(), options),
  };
}
