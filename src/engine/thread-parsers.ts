// The parsers of this thread, from the files beside the program.
import { milliseconds } from '../platform/clock.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { wasmFiles } from '../platform/wasm-files.ts';
import { openParsersNow, type Parsers } from '../syntax/parsers.ts';

/** @returns a function that opens them when it is first called; undefined where the files are missing or damaged. */
export function threadParsers(fs: FileSystem, programFolder: string): () => Parsers | undefined {
  let opened: { readonly parsers: Parsers | undefined } | undefined;
  return () => (opened ??= { parsers: open(fs, programFolder) }).parsers;
}

function open(fs: FileSystem, programFolder: string): Parsers | undefined {
  try {
    return openParsersNow(wasmFiles(fs, programFolder), { now: milliseconds });
  } catch {
    return undefined;
  }
}
