// What `checklist` and `grade` judge: scanned components from paths or result files, the answers, the system's profile.
import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { onlyComponent, type ScannedComponent } from '../compliance/scanned-component.ts';
import { systemProfile } from '../engine/project-files.ts';
import { findProjectRoot, folderName } from '../engine/project-root.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../handover/file-names.ts';
import type { AssessmentAnswers } from '../model/answers.ts';
import type { SystemProfile } from '../model/assessment.ts';
import type { Catalogues } from '../model/catalogues.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { readScanFile } from './earlier-results.ts';
import { UsageError } from './host.ts';
import { openScan } from './open-scan.ts';
import { loadAnswers, loadCatalogues, loadRules, loadSettings } from './project-inputs.ts';
import { addScanFlags, collect, type ScanFlags } from './scan-options.ts';

export interface JudgementFlags extends ScanFlags {
  readonly scan: readonly string[];
  readonly format: readonly DocumentFormat[];
  readonly out: string;
  readonly revision?: string;
}

export interface JudgementSources {
  readonly catalogues: Catalogues;
  readonly components: readonly ScannedComponent[];
  readonly answers: AssessmentAnswers;
  readonly system: SystemProfile;
}

export function addJudgementFlags(command: Command, context: CommandContext): Command {
  const { say } = context;
  return addScanFlags(command.argument('[PATH...]', say('documents.path')), context)
    .addOption(new Option('--scan <file>', say('option.scan-file')).default([]).argParser(collect))
    .addOption(new Option('--format <list>', say('option.documents', DOCUMENT_FORMATS.join(', '))).default(['docx']).argParser((value) => parseFormats(value, context)))
    .addOption(new Option('--out <dir>', say('option.out')).default('.'))
    .addOption(new Option('--revision <text>', say('option.revision')));
}

/** Scans every root once; `PATH`s of one root are one component, `--scan` files are one each. Several are named by their folders and files. */
export async function gatherSources(paths: readonly string[], flags: JudgementFlags, context: CommandContext): Promise<JudgementSources> {
  const fs = nodeFileSystem();
  const wanted = paths.length === 0 && flags.scan.length === 0 ? ['.'] : paths;
  for (const path of wanted) if (!fs.exists(resolve(context.host.cwd, path))) throw new UsageError(context.say('wrong.no-path', path));
  const roots = [...new Set(wanted.map((path) => findProjectRoot(fs, resolve(context.host.cwd, path))))];
  const home = roots[0] ?? findProjectRoot(fs, context.host.cwd);
  const settings = loadSettings(home, context);
  const { rules } = loadRules(flags.rules, context);
  const catalogues = loadCatalogues(rules);
  const answers = loadAnswers(home, catalogues, context);
  const components: ScannedComponent[] = [];
  for (const root of roots) {
    const opened = await openScan([root], flags, context);
    components.push({ name: folderName(root), result: withRevision(opened.result(), flags.revision) });
  }
  for (const file of flags.scan) components.push({ name: nameOf(file), result: withRevision(readScanFile(file, context), flags.revision) });
  const [only, ...others] = components;
  const named = only !== undefined && others.length === 0 ? [onlyComponent(only.result)] : distinctNames(components);
  return { catalogues, components: named, answers, system: systemProfile(settings, answers, catalogues, components[0]?.result.project.name ?? '', flags.grade) };
}

/** Whether a file of some component could not be read or not to its end. */
export function isIncomplete({ components }: JudgementSources): boolean {
  return components.some(({ result }) => result.problems.some((problem) => problem.effect === 'incomplete'));
}

function withRevision(result: ScanResult, revision: string | undefined): ScanResult {
  return revision === undefined ? result : { ...result, project: { ...result.project, revision } };
}

function nameOf(file: string): string {
  return folderName(file).replace(/\.json$/i, '');
}

function distinctNames(components: readonly ScannedComponent[]): ScannedComponent[] {
  const seen = new Map<string, number>();
  return components.map((component) => {
    const count = (seen.get(component.name) ?? 0) + 1;
    seen.set(component.name, count);
    return count === 1 ? component : { ...component, name: `${component.name} (${count})` };
  });
}

function parseFormats(value: string, { say }: CommandContext): readonly DocumentFormat[] {
  const names = value.split(',').map((one) => one.trim()).filter((one) => one !== '');
  if (names.length === 0 || names.some((name) => !(DOCUMENT_FORMATS as readonly string[]).includes(name))) throw new UsageError(say('wrong.format', DOCUMENT_FORMATS.join(', ')));
  return names as DocumentFormat[];
}
