// Results of earlier runs, given as files: a scan (`--scan`), a checklist (`--since`).
import { resolve } from 'node:path';
import type { ChecklistAssessment } from '../model/assessment.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';

export function readScanFile(file: string, context: CommandContext): ScanResult {
  const value = readResult<ScanResult>(file, 'hisguard.scan/1', context);
  if (value === undefined || !Array.isArray(value.findings)) throw new UsageError(context.say('wrong.not-a-scan', file));
  if (value.limits.narrowed !== undefined) throw new UsageError(context.say('wrong.narrowed', file, value.limits.narrowed.join(', ')));
  return value;
}

export function readChecklistFile(file: string, context: CommandContext): ChecklistAssessment {
  const value = readResult<ChecklistAssessment>(file, 'hisguard.checklist/1', context);
  if (value === undefined || !Array.isArray(value.groups) || !Array.isArray(value.components)) throw new UsageError(context.say('wrong.not-a-checklist', file));
  return value;
}

/** Undefined where the file is no JSON or of another schema; ours are written by this program alone, so the schema vouches for the rest. */
function readResult<T extends { readonly schema: string }>(file: string, schema: T['schema'], { host, say }: CommandContext): T | undefined {
  const bytes = nodeFileSystem().readBytes(resolve(host.cwd, file)).value;
  if (bytes === undefined) throw new UsageError(say('wrong.no-path', file));
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
    return value.schema === schema ? value : undefined;
  } catch {
    return undefined;
  }
}
