// The rule harness: fixtures with `ruleid:`/`ok:` marks, fixed twins, and cases with an expected list. Customers test their own rules with it.
import { join } from 'node:path';
import { addRuleFolder, type ParseYaml } from '../engine/read-rule-folder.ts';
import { prepareProgram, type ScanProgram } from '../engine/scan-program.ts';
import { text } from '../messages/text.ts';
import type { Language } from '../model/rule.ts';
import type { FileSystem } from '../platform/file-system.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { runnableRules } from '../engine/runnable-rules.ts';
import { checkCases } from './check-cases.ts';
import { checkFixture } from './check-fixture.ts';
import { hasDocument } from './has-document.ts';

export interface RuleTestReport {
  /** Rules that had at least one fixture or case. */
  readonly rules: number;
  readonly fixtures: number;
  /** One line each, in the language asked for. */
  readonly failures: readonly string[];
}

/**
 * Tests every rule folder below `folder`: a folder whose name is a rule id and that holds `<id>.yaml`.
 * `base` gives categories and vocabularies, and the rules themselves where they are ours.
 */
export function testRuleFolder(fs: FileSystem, folder: string, base: CompiledRules, parse: ParseYaml, parsers: ScanProgram['parsers'], language: Language): RuleTestReport {
  const failures: string[] = [];
  const folders = ruleFolders(fs, folder).filter((one) => !isForeign(fs, one, parse));
  const known = new Set(base.rules.map((rule) => rule.id));
  const own = folders.some((one) => !known.has(nameOf(one))) ? addRuleFolder({ ...base, rules: [] }, fs, folder, parse) : { value: { ...base, rules: [] }, problems: [] };
  const runnable = runnableRules(own.value, parsers);
  for (const problem of [...own.problems, ...runnable.problems]) failures.push(`${problem.path ?? ''} ${problem.rule ?? ''}: ${text(language, problem.id, problem.args)}`);
  const rules: CompiledRules = { ...base, rules: [...base.rules, ...runnable.value.rules.filter((rule) => !known.has(rule.id))] };
  let tested = 0;
  let fixtures = 0;
  for (const one of folders) {
    const id = nameOf(one);
    const rule = rules.rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      failures.push(text(language, 'verify.not-loaded', [id]));
      continue;
    }
    const program: ScanProgram = prepareProgram({ ...rules, rules: [rule] }, undefined, parsers);
    const names = (fs.readDirectory(one).value ?? []).filter((entry) => entry.kind === 'file').map((entry) => entry.name).sort();
    const fixtureNames = names.filter((name) => name.startsWith(`${id}.`) && !/\.(?:md|fixed\.[a-z0-9]+)$/.test(name) && name !== `${id}.yaml`);
    for (const name of fixtureNames) failures.push(...checkFixture(fs, one, name, names, program, id, language));
    const cases = checkCases(fs, join(one, 'cases'), program, id, language);
    failures.push(...cases.failures);
    fixtures += fixtureNames.length + cases.count;
    if (fixtureNames.length + cases.count > 0) tested++;
    else failures.push(text(language, 'verify.no-fixture', [id]));
  }
  return { rules: tested, fixtures, failures };
}

function ruleFolders(fs: FileSystem, folder: string): string[] {
  if (fs.exists(join(folder, `${nameOf(folder)}.yaml`))) return [folder];
  return (fs.readDirectory(folder).value ?? []).filter((entry) => entry.kind === 'directory' && !['cases', 'catalogues', 'vocabularies'].includes(entry.name)).map((entry) => join(folder, entry.name)).sort().flatMap((one) => ruleFolders(fs, one));
}

/** Rules of Semgrep's own format have neither a `hisguard` section nor a document; `testSemgrepRules` tests them. */
function isForeign(fs: FileSystem, folder: string, parse: ParseYaml): boolean {
  if (hasDocument(fs, folder)) return false;
  try {
    const document = parse(new TextDecoder().decode(fs.readBytes(join(folder, `${nameOf(folder)}.yaml`)).value)) as { rules?: unknown } | null;
    return Array.isArray(document?.rules) && document.rules.length > 0 && document.rules.every((rule: unknown) => typeof rule === 'object' && rule !== null && !('hisguard' in rule) && 'message' in rule);
  } catch {
    return false;
  }
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).filter((part) => part !== '').pop() ?? '';
}
