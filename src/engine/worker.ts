// A scan worker: reads files below the root and runs the per-file step on them. Bundled as its own script.
import { join } from 'node:path';
import { fileKindOf } from '../model/file-kind.ts';
import type { FileResult } from '../model/scan-result.ts';
import { milliseconds } from '../platform/clock.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { serveTasks } from '../platform/pool-worker.ts';
import { fileResultOfUnreadable } from './lost-file.ts';
import { readCompiledRules } from './read-compiled-rules.ts';
import { readForScan } from './read-for-scan.ts';
import { scanFile } from './scan-file.ts';
import { prepareProgram } from './scan-program.ts';
import { threadParsers } from './thread-parsers.ts';
import type { ScanOutput, ScanWorkerData } from './worker-data.ts';

/** The folder of the bundle; this file only ever runs bundled. */
declare const __dirname: string;

serveTasks(({ rules, settings, root, date, profile }: ScanWorkerData) => {
  const fs = nodeFileSystem();
  // A file system of their own: one keeps a buffer for what it read last, and a grammar is read while the file before it is still in use.
  const program = prepareProgram(rules ?? readCompiledRules(fs, __dirname), settings, threadParsers(nodeFileSystem(), __dirname));
  return (path: string): ScanOutput => {
    const times = new Map<string, number>();
    const result = scanOne(path);
    return profile ? { result, times: [...times] } : { result };

    function scanOne(one: string): FileResult {
      const absolute = join(root, one);
      // Only of files of a kind unknown by name less than all may be read.
      const size = fileKindOf(one) === 'unknown' ? fs.stat(absolute)?.bytes : undefined;
      const read = readForScan(fs, absolute, one, size ?? 0);
      if (read.value === undefined) return fileResultOfUnreadable(one, size ?? fs.stat(absolute)?.bytes ?? 0, read.problems);
      return scanFile(program, { path: one, bytes: read.value, ...(size !== undefined && { size }) }, date, profile ? { profile: { clock: milliseconds, add: (rule, milliseconds) => { times.set(rule, (times.get(rule) ?? 0) + milliseconds); } } } : {});
    }
  };
});
