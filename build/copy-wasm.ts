// Build step: copies the WebAssembly files that we ship to the folder named, and refuses any that is not the one we know.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WASM_DIGESTS } from '../src/syntax/grammars.ts';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '@vscode', 'tree-sitter-wasm', 'wasm');
const target = process.argv[2] ?? 'wasm';

mkdirSync(target, { recursive: true });
for (const [file, digest] of Object.entries(WASM_DIGESTS)) {
  const bytes = readFileSync(join(SOURCE, file));
  if (createHash('sha256').update(bytes).digest('hex') !== digest) {
    process.stderr.write(`${file} is not the file that src/syntax/grammars.ts names\n`);
    process.exit(1);
  }
  writeFileSync(join(target, file), bytes);
}
