// Parsers over the grammar files of the development dependency, shared by the tests of this folder.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openParsers, type ParserOptions, type Parsers } from '../../src/syntax/parsers.ts';

export const WASM_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules', '@vscode', 'tree-sitter-wasm', 'wasm');

export function readTestWasm(file: string): Uint8Array | undefined {
  const path = join(WASM_FOLDER, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

export async function openTestParsers(options?: ParserOptions): Promise<Parsers> {
  return openParsers(readTestWasm, options);
}
