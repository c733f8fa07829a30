// Before a person opens code of a folder, the worker that will analyse it reads some: parsers are open then, and rules and matching are ready.
import { fileKindOf, isCodeKind, type FileKind } from '../model/file-kind.ts';
import type { WalkedFile } from '../platform/walk.ts';
import { PRIORITY, type AnalysisQueue } from './analysis-queue.ts';
import type { AnalysisScope } from './analysis-tasks.ts';

/** The languages that a folder has most of, and how many files of each. */
const MOST_KINDS = 3;
const FILES_OF_KIND = 6;
/** Long enough for most rules to find something to look at, short enough that nobody waits for one. */
const WANTED_BYTES = 12_000;
const LEAST_BYTES = 2_000;
const MOST_BYTES = 40_000;

/** Reads them one by one, behind everything else that the worker has to do; what is found is the index's business. Never rejects. */
export async function warmUp(queue: AnalysisQueue, scope: AnalysisScope, files: readonly WalkedFile[], signal: AbortSignal): Promise<void> {
  for (const path of filesToWarmUpWith(files)) {
    if (signal.aborted) return;
    await queue.analyse({ kind: 'file', scope, path }, PRIORITY.background, () => signal.aborted);
  }
}

/** Of each of the commonest languages the files of middle size, in turn: whichever is opened first, something of it has been read. */
export function filesToWarmUpWith(files: readonly WalkedFile[]): string[] {
  const byKind = new Map<FileKind, WalkedFile[]>();
  for (const file of files) {
    const kind = fileKindOf(file.path);
    if (!isCodeKind(kind) || file.buildOutput === true || file.bytes < LEAST_BYTES || file.bytes > MOST_BYTES) continue;
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [file]);
    else known.push(file);
  }
  const distance = ({ bytes }: WalkedFile): number => Math.abs(bytes - WANTED_BYTES);
  const chosen = [...byKind.values()].sort((a, b) => b.length - a.length).slice(0, MOST_KINDS)
    .map((ofKind) => ofKind.sort((a, b) => distance(a) - distance(b)).slice(0, FILES_OF_KIND));
  return Array.from({ length: FILES_OF_KIND }, (_, turn) => chosen.flatMap((ofKind) => ofKind[turn]?.path ?? [])).flat();
}
