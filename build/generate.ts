// Writes what is generated from declarations: JSON schemas, the third-party notices, what rules take from a vocabulary and from `rules/shared`, the table of rules. `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRules } from './load-rules.ts';
import { rulesReadMe } from './rules-read-me.ts';
import { schemas } from './schemas.ts';
import { thirdPartyNotices } from './third-party-notices.ts';
import { writtenRules } from './written-rules.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Path relative to the repository -> content, for every generated file. */
function generatedFiles(): Readonly<Record<string, string>> {
  return { ...schemas(), ...writtenRules(), 'rules/README.md': rulesReadMe(loadRules().value), 'THIRD-PARTY-NOTICES.txt': thirdPartyNotices() };
}

/** Generated files whose content on disk is not what the declarations give. */
export function driftedFiles(): string[] {
  return Object.entries(generatedFiles()).filter(([path, content]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n') !== content).map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of Object.entries(generatedFiles())) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
}
