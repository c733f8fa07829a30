// The analysis worker: walks trees and runs the per-file step on editor texts and files. It keeps rules and parsers warm. Bundled as its own script.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileResultOfUnreadable } from '../engine/lost-file.ts';
import { loadRuleFolders } from '../engine/load-rule-folders.ts';
import { readCompiledRules } from '../engine/read-compiled-rules.ts';
import { readForScan } from '../engine/read-for-scan.ts';
import { scanFile } from '../engine/scan-file.ts';
import { prepareProgram, type ScanProgram } from '../engine/scan-program.ts';
import { threadParsers } from '../engine/thread-parsers.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { serveTasks } from '../platform/pool-worker.ts';
import { walkTree } from '../platform/walk.ts';
import { DocumentMemories } from './document-memories.ts';
import type { AnalysisAnswer, AnalysisScope, AnalysisTask, AnalysisWorkerData } from './analysis-tasks.ts';

/** Programs kept ready: one per folder that differs in settings or rules. */
const PROGRAMS = 8;

/** The folder of the bundle; this file only ever runs bundled. */
declare const __dirname: string;

serveTasks(({ rules: given }: AnalysisWorkerData) => {
  const fs = nodeFileSystem();
  const rules = given ?? readCompiledRules(fs, __dirname);
  const programs = new Map<string, ScanProgram>();
  // A file system of their own: one keeps a buffer for what it read last, and a grammar is read while the file before it is still in use.
  const parsers = threadParsers(nodeFileSystem(), __dirname);
  const memories = new DocumentMemories();

  const programFor = (scope: AnalysisScope): ScanProgram => {
    const key = JSON.stringify([scope.settings, scope.ruleFolders, scope.rulesEdition]);
    const known = programs.get(key);
    if (known !== undefined) return known;
    const all = loadRuleFolders(rules, { fs, folders: scope.ruleFolders, parsers, readOnly: true, ...(scope.cacheFolder !== undefined && { cacheFolder: scope.cacheFolder }) }).value;
    const program = prepareProgram(all, scope.settings, parsers);
    if (programs.size >= PROGRAMS) programs.delete([...programs.keys()][0] ?? '');
    programs.set(key, program);
    return program;
  };

  return (task: AnalysisTask): AnalysisAnswer => {
    const { scope } = task;
    if (task.kind === 'walk') return { kind: 'walk', walk: walkTree(fs, scope.root, { include: scope.settings.scope.include, exclude: scope.settings.scope.exclude }) };
    if (task.kind === 'text') {
      const program = programFor(scope);
      return { kind: 'result', result: scanFile(program, { path: task.path, text: task.text }, scope.date, { memory: memories.of(join(scope.root, task.path), program) }) };
    }
    const absolute = join(scope.root, task.path);
    const status = fs.stat(absolute);
    if (status?.kind !== 'file') return { kind: 'gone' };
    const read = readForScan(fs, absolute, task.path, status.bytes);
    if (read.value === undefined) return { kind: 'result', result: fileResultOfUnreadable(task.path, status.bytes, read.problems) };
    if (task.digest !== undefined && createHash('sha256').update(read.value).digest('hex') === task.digest) return { kind: 'unchanged' };
    return { kind: 'result', result: scanFile(programFor(scope), { path: task.path, bytes: read.value, size: status.bytes }, scope.date) };
  };
});
