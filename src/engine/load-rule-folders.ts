// Our rules and the customer's, ready to run. Reading and checking a folder costs more than a scan of unchanged files, so what it gave is kept beside the results.
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Outcome, Problem } from '../model/problem.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { readSealed, sha256, writeSealed } from '../platform/sealed-file.ts';
import type { CheckedRule } from '../ruleset/checked-rule.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Parsers } from '../syntax/parsers.ts';
import { addRuleFolders } from './read-rule-folder.ts';
import { runnableRules } from './runnable-rules.ts';
import { VERSION } from './version.ts';

/** Raised when the layout below changes. */
const MARK = 'hisguard-rules/1';

interface KeptRules {
  /** Everything that the rest depends on. */
  readonly key: string;
  readonly digest: string;
  /** Those that the folders added. */
  readonly rules: readonly CheckedRule[];
  readonly documents: CompiledRules['documents'];
  readonly problems: readonly Problem[];
}

export interface RuleSources {
  readonly fs: FileSystem;
  /** Absolute, native. */
  readonly folders: readonly string[];
  readonly parsers: () => Parsers | undefined;
  /** Where they may be kept; never in a scanned tree. */
  readonly cacheFolder?: string;
  /** Only take from there: what is kept is said of rules with their documents. */
  readonly readOnly?: boolean;
}

/** Rules of the folders join `base`; those that cannot run are left out, with a problem each. */
export function loadRuleFolders(base: CompiledRules, sources: RuleSources): Outcome<CompiledRules> {
  const { fs, folders, parsers, cacheFolder, readOnly = false } = sources;
  if (folders.length === 0 || cacheFolder === undefined) return read(base, sources);
  const file = join(cacheFolder, `${sha256(Buffer.from(JSON.stringify(folders))).slice(0, 32)}.rules`);
  const key = keyOf(base, fs, folders);
  const kept = readSealed(fs, file, MARK) as KeptRules | undefined;
  if (kept?.key === key) return { value: withKept(base, kept), problems: kept.problems };
  const outcome = read(base, sources);
  // Without a parser nothing was checked.
  if (readOnly || parsers() === undefined) return outcome;
  const own = new Set(base.rules.map(({ id }) => id));
  const documents = Object.fromEntries(Object.entries(outcome.value.documents).filter(([id]) => !own.has(id)));
  const content: KeptRules = { key, digest: outcome.value.digest, rules: outcome.value.rules.filter(({ id }) => !own.has(id)), documents, problems: outcome.problems };
  writeSealed(fs, file, MARK, content);
  return outcome;
}

function read(base: CompiledRules, { fs, folders, parsers }: RuleSources): Outcome<CompiledRules> {
  const added = addRuleFolders(base, fs, folders, (text) => parseYaml(text));
  const { value, problems } = runnableRules(added.value, parsers);
  return { value, problems: [...added.problems, ...problems] };
}

function withKept(base: CompiledRules, { digest, rules, documents }: KeptRules): CompiledRules {
  return { ...base, digest, rules: [...base.rules, ...rules].sort((a, b) => (a.id < b.id ? -1 : 1)), documents: { ...base.documents, ...documents } };
}

/** The tool, our rules, and the bytes of all files that may be rules or say something of them. */
function keyOf(base: CompiledRules, fs: FileSystem, folders: readonly string[]): string {
  const parts: string[] = [VERSION, base.digest];
  const visit = (folder: string): void => {
    for (const { name, kind } of [...(fs.readDirectory(folder).value ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, name);
      if (kind === 'directory') visit(path);
      else if (kind === 'file' && /\.(?:ya?ml|md)$/.test(name)) parts.push(path, sha256(fs.readBytes(path).value ?? new Uint8Array()));
    }
  };
  folders.forEach(visit);
  return sha256(Buffer.from(JSON.stringify(parts)));
}
