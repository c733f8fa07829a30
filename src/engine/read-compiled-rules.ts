// Our own rules as the build compiled them: `rules.json` beside the bundle.
import { join } from 'node:path';
import type { FileSystem } from '../platform/file-system.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';

/** @param programFolder where the bundle lies. Throws where the file is missing: the program is not installed as a whole. */
export function readCompiledRules(fs: FileSystem, programFolder: string): CompiledRules {
  const bytes = fs.readBytes(join(programFolder, 'rules.json')).value;
  if (bytes === undefined) throw new Error('rules.json is missing beside the program');
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as CompiledRules;
}
