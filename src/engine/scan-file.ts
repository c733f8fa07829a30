// The per-file step: a pure function from one file to masked findings, facts and problems. Command line and editor run exactly this.
import { createHash } from 'node:crypto';
import { fileKindOf } from '../model/file-kind.ts';
import type { FileResult } from '../model/scan-result.ts';
import { sourceFile } from '../model/source-file.ts';
import { classifyBytes } from './classify-bytes.ts';
import { FileReading } from './file-reading.ts';
import { finishFindings } from './finish-finding.ts';
import { runRules, type ScanOptions } from './run-rules.ts';
import { scanEmbedded } from './scan-embedded.ts';
import type { ScanProgram } from './scan-program.ts';

/**
 * Bytes from disk, or text of an editor buffer. `path` relative to the root, forward slashes.
 * `size` where `bytes` is only the head of a larger binary file.
 */
export type FileInput = { readonly path: string; readonly bytes: Uint8Array; readonly size?: number } | { readonly path: string; readonly text: string };

/**
 * Never throws: a rule that fails becomes a problem with `effect: incomplete`, the others go on.
 * `date` is today; only its year is used (birth dates lie before its end), so that results can be cached from day to day.
 */
export function scanFile(program: ScanProgram, input: FileInput, date: string, options: ScanOptions = {}): FileResult {
  const bytes = 'bytes' in input ? input.bytes : Buffer.from(input.text, 'utf8');
  const kind = fileKindOf(input.path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const shared = { path: input.path, bytes: 'bytes' in input ? input.size ?? bytes.length : bytes.length, digest };
  const nature = classifyBytes(program.rules, input.path, kind, bytes);
  if (nature.skipped !== undefined && !nature.keyMaterialOnly) {
    const detections = nature.detections;
    const file = sourceFile(input.path, nature.kind, '');
    return { ...shared, kind: nature.kind, findings: finishFindings(file, detections, program.ruleById), facts: nature.facts, problems: [], suppressions: [], skipped: nature.skipped };
  }
  const ofKind = program.forKind(nature.kind, nature.keyMaterialOnly);
  const reading = new FileReading(program, ofKind, input.path, nature.kind, bytes, 'text' in input ? input.text : undefined, options.memory);
  const lastDay = `${date.slice(0, 4)}-12-31`;
  const run = runRules(program, ofKind, reading, lastDay, options);
  const embedded = scanEmbedded(program, reading, lastDay, options);
  options.memory?.rest();
  const detections = [...run.detections, ...embedded.detections];
  return {
    ...shared, kind: nature.kind, ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    // Most files have none, and need not be decoded.
    findings: detections.length === 0 ? [] : finishFindings(reading.file, detections, program.ruleById),
    facts: [...nature.facts, ...run.facts], problems: [...run.problems, ...embedded.problems], suppressions: run.suppressions,
    ...(nature.skipped !== undefined && { skipped: nature.skipped }),
  };
}
