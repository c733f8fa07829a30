// From a folder of rules to compiled rules: ours at build time, the customer's (`--rules DIR`) at run time.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { YAMLError } from 'yaml';
import { linesOfYaml, type LineOf, type RulePath } from '../matching/rule/rule-path.ts';
import { once } from '../model/once.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { readCatalogues } from '../ruleset/catalogues/read-catalogues.ts';
import { readCategories, type CategoryTable } from '../ruleset/categories.ts';
import type { CheckedRule } from '../ruleset/checked-rule.ts';
import { compileRules } from '../ruleset/compile-rules.ts';
import type { RuleFile } from '../ruleset/rule-file.ts';
import { checkVocabularies } from '../ruleset/vocabularies/check-vocabularies.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { yamlProblem } from '../settings/yaml-problem.ts';

/** Turns YAML text into its value; throws on a syntax error. js-yaml at build time, a positioned reader at run time. */
export type ParseYaml = (text: string) => unknown;

/** Compiles our own folder: categories, rules, vocabularies, catalogues and rule documents. */
export function readRuleFolder(fs: FileSystem, folder: string, parse: ParseYaml): Outcome<CompiledRules> {
  const problems: Problem[] = [];
  const files = listFiles(fs, folder, '', problems);
  const documentOf = (path: string): unknown => parseFile(fs, folder, path, parse, problems);
  const table = readCategories(documentOf('categories.yaml'));
  const vocabularies = Object.fromEntries(files.flatMap((path) => {
    const name = /^vocabularies\/([a-z0-9-]+)\.yaml$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, documentOf(path)]];
  }));
  const catalogueFiles = files.filter((path) => path.startsWith('catalogues/')).map((path) => ({ path: path.slice('catalogues/'.length), document: documentOf(path) }));
  const catalogues = readCatalogues(catalogueFiles, table.value.categories);
  const rules = compileRules(ruleFiles(files, documentOf), table.value.categories, vocabularies);
  const documents = Object.fromEntries(rules.value.flatMap((rule) => {
    const path = files.find((one) => one.endsWith(`/${rule.id}/${rule.id}.md`));
    return path === undefined ? [] : [[rule.id, readText(fs, join(folder, path)) ?? '']];
  }));
  problems.push(...table.problems, ...checkVocabularies(vocabularies), ...catalogues.problems, ...rules.problems);
  return { value: withDigest(table.value, rules.value, vocabularies, catalogues.value, documents), problems };
}

/** Adds a customer's folder of rules; an id that exists already is a problem and the new rule is not used. */
export function addRuleFolder(base: CompiledRules, fs: FileSystem, folder: string, parse: ParseYaml): Outcome<CompiledRules> {
  const problems: Problem[] = [];
  const files = listFiles(fs, folder, '', problems);
  const compiled = compileRules(ruleFiles(files, (path) => parseFile(fs, folder, path, parse, problems), (path) => linesOfYaml(readText(fs, join(folder, path)) ?? '')), base.categories, base.vocabularies);
  problems.push(...compiled.problems);
  const known = new Set(base.rules.map((rule) => rule.id));
  const fresh = compiled.value.filter((rule) => !known.has(rule.id));
  for (const rule of compiled.value) if (known.has(rule.id)) problems.push({ id: 'rules.duplicate-id', rule: rule.id, path: folder, effect: 'incomplete' });
  const documents = Object.fromEntries(fresh.flatMap((rule) => {
    const path = files.find((one) => one.endsWith(`${rule.id}.md`));
    return path === undefined ? [] : [[rule.id, readText(fs, join(folder, path)) ?? '']];
  }));
  const rules = [...base.rules, ...fresh].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { value: withDigest(base, rules, base.vocabularies, base.catalogues, { ...base.documents, ...documents }), problems };
}

/** Adds the customer's folders one after the other; absolute, native paths. */
export function addRuleFolders(base: CompiledRules, fs: FileSystem, folders: readonly string[], parse: ParseYaml): Outcome<CompiledRules> {
  return folders.reduce<Outcome<CompiledRules>>((sum, folder) => {
    const added = addRuleFolder(sum.value, fs, folder, parse);
    return { value: { ...added.value, ...(base.readings && { readings: base.readings }) }, problems: [...sum.problems, ...added.problems] };
  }, { value: base, problems: [] });
}

/** Rule files are YAML files with a `rules` list; fixtures (`*.test.yaml`, `*.fixed.yaml`, `cases/`), vocabularies and catalogues are not. */
function ruleFiles(files: readonly string[], documentOf: (path: string) => unknown, linesOf?: (path: string) => LineOf): RuleFile[] {
  return files
    .filter((path) => /\.ya?ml$/.test(path) && !/\.(?:test|fixed)\.ya?ml$/.test(path) && !/(?:^|\/)(?:cases|vocabularies|catalogues)\//.test(path) && path !== 'categories.yaml')
    .map((path) => {
      const lines = linesOf && once(() => linesOf(path));
      return { path, document: documentOf(path), ...(lines !== undefined && { lineOf: (place: RulePath) => lines()(place) }) };
    })
    .filter((file) => typeof file.document === 'object' && file.document !== null && 'rules' in file.document);
}

function listFiles(fs: FileSystem, root: string, folder: string, problems: Problem[]): string[] {
  const entries = fs.readDirectory(join(root, folder));
  if (entries.value === undefined) {
    problems.push({ id: 'rules.unreadable', args: [folder === '' ? root : folder], effect: 'incomplete' });
    return [];
  }
  return [...entries.value].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.kind === 'directory') return listFiles(fs, root, path, problems);
    return entry.kind === 'file' ? [path] : [];
  });
}

function parseFile(fs: FileSystem, root: string, path: string, parse: ParseYaml, problems: Problem[]): unknown {
  const text = readText(fs, join(root, path));
  if (text === undefined) {
    problems.push({ id: 'rules.unreadable', args: [path], effect: 'incomplete' });
    return undefined;
  }
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof YAMLError) {
      const { id, text: words } = yamlProblem(error);
      const [start = { line: 1, col: 1 }] = error.linePos ?? [];
      problems.push({ id, path, args: [start.line, start.col, words], effect: 'incomplete' });
      return undefined;
    }
    // The build reads our own rules with another reader.
    const mark = (error as { mark?: { line?: number; column?: number } }).mark;
    problems.push({ id: 'rules.bad-yaml', path, args: [(mark?.line ?? 0) + 1, (mark?.column ?? 0) + 1, error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''], effect: 'incomplete' });
    return undefined;
  }
}

function withDigest(table: CategoryTable, rules: readonly CheckedRule[], vocabularies: CompiledRules['vocabularies'], catalogues: CompiledRules['catalogues'], documents: CompiledRules['documents']): CompiledRules {
  const content = { rules, categories: table.categories, families: table.families, vocabularies, catalogues, documents };
  return { digest: createHash('sha256').update(JSON.stringify(content)).digest('hex'), ...content };
}

function readText(fs: FileSystem, path: string): string | undefined {
  const bytes = fs.readBytes(path).value;
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
