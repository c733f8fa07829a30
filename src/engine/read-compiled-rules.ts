// Our own rules as the build compiled them: `rules.json` beside the bundle.
import { join } from 'node:path';
import type { FileSystem } from '../platform/file-system.ts';
import { unpackRules, type PackedRules } from '../ruleset/packed-rules.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';

const PACKAGED = new WeakSet<CompiledRules>();

/** @param programFolder where the bundle lies. Throws where the file is missing: the program is not installed as a whole. */
export function readCompiledRules(fs: FileSystem, programFolder: string): CompiledRules {
  const bytes = fs.readBytes(join(programFolder, 'rules.json')).value;
  if (bytes === undefined) throw new Error('rules.json is missing beside the program');
  // The build writes ASCII alone, which is read several times as fast.
  const rules = unpackRules(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')) as PackedRules);
  PACKAGED.add(rules);
  return rules;
}

/** What a worker is started with: nothing where it can read the same file itself, which takes a fraction of a copy; else all but documents and catalogues. */
export function rulesForWorker(rules: CompiledRules): CompiledRules | undefined {
  return PACKAGED.has(rules) ? undefined : { ...rules, documents: {}, catalogues: {} };
}
