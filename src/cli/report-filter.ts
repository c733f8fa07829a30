// Narrows what is reported to paths, changed or staged files, a list, families, categories or rules. Facts always come from the whole root.
import { resolve } from 'node:path';
import { changedFiles } from '../platform/git.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { toPortablePath, type PathFlavour } from '../platform/paths.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';
import { onlyFilter, type Keep, type ReportFilter } from './only-filter.ts';
import type { OpenedScan, ScanScope } from './open-scan.ts';
import { readStandardInput } from './read-standard-input.ts';

export async function reportFilter(opened: OpenedScan, paths: readonly string[], scope: ScanScope, context: CommandContext): Promise<ReportFilter> {
  const flavour: PathFlavour = process.platform === 'win32' ? 'windows' : 'posix';
  const portable = (path: string): string => toPortablePath(opened.root, resolve(context.host.cwd, path), flavour) ?? '';
  const keeps: Keep[] = [];
  const narrowed: string[] = [];
  const asked = paths.map(portable);
  if (asked.length > 0 && !asked.includes('')) {
    keeps.push((finding) => asked.some((path) => finding.path === path || finding.path.startsWith(`${path}/`)));
    narrowed.push(...asked);
  }
  if (scope.changed !== undefined || scope.staged) {
    const outcome = changedFiles(opened.root, scope.staged ? { staged: true } : { reference: scope.changed === true ? 'HEAD' : scope.changed ?? 'HEAD' });
    if (outcome.value === undefined) throw new UsageError(outcome.problems[0]?.id === 'platform.no-git' ? context.say('wrong.no-git') : context.say('wrong.reference', scope.changed === undefined || scope.changed === true ? 'HEAD' : scope.changed));
    const changed = new Set(outcome.value);
    keeps.push((finding) => changed.has(finding.path));
    narrowed.push(scope.staged ? '--staged' : '--changed');
  }
  if (scope.filesFrom !== undefined) {
    const listed = new Set((await readList(scope.filesFrom, context)).map(portable));
    keeps.push((finding) => listed.has(finding.path));
    narrowed.push('--files-from');
  }
  const only = onlyFilter(scope.only, opened.rules, context);
  keeps.push(only.keeps);
  narrowed.push(...only.narrowed);
  return { keeps: (finding) => keeps.every((keep) => keep(finding)), narrowed };
}

/** One path a line (or between NULs); `-` reads standard input. */
async function readList(source: string, { host, say }: CommandContext): Promise<string[]> {
  const bytes = source === '-' ? await readStandardInput(host.stdin) : nodeFileSystem().readBytes(resolve(host.cwd, source)).value;
  if (bytes === undefined) throw new UsageError(say('wrong.no-path', source));
  return Buffer.from(bytes).toString('utf8').split(/\r?\n|\0/).filter((line) => line.trim() !== '');
}
