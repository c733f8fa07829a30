// `hisguard baseline create|update|prune|explain`: known findings, one line each.
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Baseline, toBaselineEntry, writeBaseline, type BaselineEntry } from '../engine/baseline.ts';
import { BASELINE_FILE } from '../engine/project-file-names.ts';
import { text } from '../messages/text.ts';
import { visibleLine } from '../model/visible-text.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, UsageError } from './host.ts';
import { openScan, type OpenedScan } from './open-scan.ts';
import { loadBaseline } from './project-inputs.ts';
import { addScanFlags, type ScanFlags } from './scan-options.ts';
import { writeFile } from './outputs.ts';

interface BaselineFlags extends ScanFlags {
  readonly baseline?: string;
  readonly force?: boolean;
}

export function addBaselineCommand(program: Command, context: CommandContext): void {
  const { say, finish } = context;
  const group = program.command('baseline').description(say('baseline.description'));
  const add = (name: string, run: (opened: OpenedScan, flags: BaselineFlags, file: string) => number): void => {
    const command = group.command(name).description(say(`baseline.${name}`)).argument('[PATH]', say('scan.path')).option('--baseline <file>', say('option.baseline'));
    if (name === 'create') command.option('--force', say('option.force'));
    addScanFlags(command, context).action(async (path: string | undefined, flags: BaselineFlags) => {
      const opened = await openScan([path ?? '.'], flags, context);
      finish(run(opened, flags, flags.baseline === undefined ? join(opened.root, BASELINE_FILE) : resolve(context.host.cwd, flags.baseline)));
    });
  };
  add('create', (opened, flags, file) => {
    if (nodeFileSystem().exists(file) && flags.force !== true) throw new UsageError(say('baseline.exists', file));
    return save(file, openFindings(opened.result({ baseline: 'none' })).map((finding) => toBaselineEntry(finding)), context);
  });
  add('update', (opened, flags, file) => {
    const entries = read(opened, flags, file, context);
    const result = opened.result({ baseline: 'none' });
    const known = matcher(entries, opened);
    const fresh = openFindings(result).filter((finding) => known.stateOf(finding, '0000-00-00') === undefined).map((finding) => toBaselineEntry(finding));
    context.host.stdout.write(`${say('baseline.added', fresh.length)}\n`);
    return save(file, [...entries, ...fresh], context);
  });
  add('prune', (opened, flags, file) => {
    const entries = read(opened, flags, file, context);
    const known = matcher(entries, opened);
    for (const finding of opened.result({ baseline: 'none' }).findings) known.stateOf(finding, '0000-00-00');
    const gone = new Set(known.unused());
    context.host.stdout.write(`${say('baseline.pruned', gone.size)}\n`);
    return save(file, entries.filter((entry) => !gone.has(entry)), context);
  });
  add('explain', (opened, flags, file) => {
    const entries = read(opened, flags, file, context);
    const findings = new Map(opened.result({ baseline: 'none' }).findings.map((finding) => [finding.fingerprint, finding]));
    for (const entry of entries) {
      const finding = findings.get(entry.fingerprint);
      const detail = [entry.by, entry.reason, entry.expires].filter((one) => one !== undefined).join(' · ');
      const head = `${entry.path}${finding?.startLine === undefined ? '' : `:${finding.startLine}`}  ${entry.rule}  ${text(context.language, `cli.state.${entry.state}`)}${detail === '' ? '' : `  ${detail}`}`;
      context.host.stdout.write(`${visibleLine(head)}\n    ${finding === undefined ? say('baseline.gone') : visibleLine(finding.message)}\n`);
    }
    return EXIT.clean;
  });
}

/** Findings that no comment suppresses. */
function openFindings(result: ScanResult): ScanResult['findings'] {
  return result.findings.filter((finding) => finding.state === undefined);
}

function matcher(entries: readonly BaselineEntry[], opened: OpenedScan): Baseline {
  return new Baseline(entries, new Set(opened.run.project.files().map((file) => file.path)));
}

function read(opened: OpenedScan, flags: BaselineFlags, file: string, context: CommandContext): readonly BaselineEntry[] {
  if (!nodeFileSystem().exists(file)) throw new UsageError(context.say('baseline.missing', file));
  return loadBaseline(opened.root, flags.baseline ?? file, context);
}

function save(file: string, entries: readonly BaselineEntry[], context: CommandContext): number {
  writeFile(file, Buffer.from(writeBaseline(entries)), context);
  context.host.stdout.write(`${context.say('baseline.saved', file, entries.length)}\n`);
  return EXIT.clean;
}
