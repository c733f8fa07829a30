// The reference loop: walks a folder, reads and decodes every text file, nothing else. Prints counts as JSON.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SKIP = new Set(['node_modules', '.git', 'target', 'dist', 'build', 'bin', 'obj']);
const decoder = new TextDecoder();
let files = 0;
let bytes = 0;
walk(process.argv[2] ?? '.');
process.stdout.write(JSON.stringify({ files, bytes, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 }));

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIP.has(entry.name)) walk(path);
    } else if (entry.isFile() && statSync(path).size < 64e6) {
      const content = readFileSync(path);
      files++;
      bytes += content.length;
      if (!content.subarray(0, 8192).includes(0)) decoder.decode(content);
    }
  }
}
