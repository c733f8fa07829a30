// Options that every command which scans shares, read once and checked.
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Grade, Language } from '../model/rule.ts';
import { isIsoDate } from '../model/iso-date.ts';
import type { CommandContext } from './command-context.ts';

export interface JudgingFlags {
  readonly grade?: Grade;
  readonly lang: Language;
  readonly date: string;
  readonly rules: readonly string[];
}

export interface ScanFlags extends JudgingFlags {
  readonly jobs?: number;
  readonly cache: boolean;
  readonly cacheDir?: string;
}

/** What a result is judged with, scanned now or before: `--grade`, `--lang`, `--date`, `--rules`. */
export function addJudgingFlags(command: Command, context: CommandContext): Command {
  const { say, host } = context;
  return addLanguageFlag(command, context)
    .addOption(new Option('--grade <1..4>', say('option.grade')).argParser((value) => integer(value, 1, 4, say) as Grade))
    .addOption(new Option('--date <YYYY-MM-DD>', say('option.date')).default(host.today).argParser((value) => isoDate(value, say)))
    .addOption(new Option('--rules <dir>', say('option.rules')).default([]).argParser(collect));
}

/** The same, with `--jobs`, `--no-cache`, `--cache-dir`. */
export function addScanFlags(command: Command, context: CommandContext): Command {
  const { say } = context;
  return addJudgingFlags(command, context)
    .addOption(new Option('--jobs <n>', say('option.jobs')).argParser((value) => integer(value, 1, 64, say)))
    .addOption(new Option('--no-cache', say('option.no-cache')))
    .addOption(new Option('--cache-dir <dir>', say('option.cache-dir')));
}

/** `--lang` alone, for commands that neither scan nor judge. */
export function addLanguageFlag(command: Command, { say }: CommandContext): Command {
  return command.addOption(new Option('--lang <language>', say('option.lang')).choices(['zh-CN', 'en']).default('zh-CN'));
}

/** Gathers a repeatable option. */
export function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

/** The same for names of which several may be joined by commas. */
export function collectList(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...previous ?? [], ...value.split(',').map((one) => one.trim())];
}

function integer(value: string, least: number, most: number, say: CommandContext['say']): number {
  const number = Number(value);
  if (!/^\d{1,6}$/.test(value) || number < least || number > most) throw new InvalidArgumentError(say('wrong.integer', least, most));
  return number;
}

function isoDate(value: string, say: CommandContext['say']): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError(say('wrong.date'));
  return value;
}
