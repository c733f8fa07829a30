// The parser's WebAssembly files, in a folder beside the program.
import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** Reads one of them by its name, undefined when it is not there. `programFolder` is where the bundle lies. */
export function wasmFiles(fs: FileSystem, programFolder: string): (file: string) => Uint8Array | undefined {
  return (file) => fs.readBytes(join(programFolder, 'wasm', file)).value;
}
