// Options of the commands that report findings: formats, threshold, baseline.
import { Option, type Command } from 'commander';
import type { Level } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { SCAN_FORMATS } from '../reporters/render-scan.ts';
import type { CommandContext } from './command-context.ts';
import { parseFormat, type FormatRequest } from './outputs.ts';

export interface ReportFlags {
  readonly format: readonly FormatRequest[];
  readonly failOn: Level | 'never';
  readonly baseline?: string;
  readonly newOnly: boolean;
}

/** `--format`, `--fail-on`, `--baseline`, `--new-only`. */
export function addReportFlags(command: Command, context: CommandContext): Command {
  const { say } = context;
  return command
    .addOption(new Option('--format <format[=FILE]>', say('option.format', SCAN_FORMATS.join(', '))).default([]).argParser((value: string, previous: readonly FormatRequest[]) => [...previous, parseFormat(value, SCAN_FORMATS, context)]))
    .addOption(new Option('--fail-on <level>', say('option.fail-on')).choices(['error', 'warning', 'note', 'never']).default('error'))
    .addOption(new Option('--baseline <file>', say('option.baseline')))
    .addOption(new Option('--new-only', say('option.new-only')).default(false));
}

/** `result` with a note of what left findings out of it. */
export function narrowedBy(result: ScanResult, options: readonly string[]): ScanResult {
  return options.length === 0 ? result : { ...result, limits: { ...result.limits, narrowed: [...(result.limits.narrowed ?? []), ...options] } };
}

/** `result` without the findings of the baseline where `--new-only` asks for that. */
export function onlyNew(result: ScanResult, { newOnly }: Pick<ReportFlags, 'newOnly'>): ScanResult {
  return newOnly ? narrowedBy({ ...result, findings: result.findings.filter((finding) => finding.state?.source !== 'baseline') }, ['--new-only']) : result;
}
