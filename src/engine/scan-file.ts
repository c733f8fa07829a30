// The per-file step: a pure function from one file to masked findings, facts and problems. Command line and editor run exactly this.
import { createHash } from 'node:crypto';
import type { Detection } from '../model/detection.ts';
import type { Fact } from '../model/fact.ts';
import { fileKindOf } from '../model/file-kind.ts';
import type { Problem } from '../model/problem.ts';
import type { FileResult, FileSuppression } from '../model/scan-result.ts';
import { sourceFile } from '../model/source-file.ts';
import { classifyBytes } from './classify-bytes.ts';
import { FileReading } from './file-reading.ts';
import { finishFindings } from './finish-finding.ts';
import { readSuppressions } from './in-source-suppressions.ts';
import type { ScanProgram } from './scan-program.ts';
import { ANALYSES, DETECTORS } from './techniques.ts';

/** Bytes from disk, or text of an editor buffer. `path` relative to the root, forward slashes. */
export type FileInput = { readonly path: string; readonly bytes: Uint8Array } | { readonly path: string; readonly text: string };

/** Work per file: a fixed share plus a share per byte, so that the same input gives the same result on any machine. */
const BASE_WORK = 20_000_000;
const WORK_PER_BYTE = 40;
const MAXIMUM_FINDINGS = 5_000;

/** Never throws: a rule that fails becomes a problem with `effect: incomplete`, the others go on. */
export function scanFile(program: ScanProgram, input: FileInput, date: string): FileResult {
  const bytes = 'bytes' in input ? input.bytes : Buffer.from(input.text, 'utf8');
  const kind = fileKindOf(input.path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const shared = { path: input.path, bytes: bytes.length, digest };
  const nature = classifyBytes(program.rules, input.path, kind, bytes);
  if (nature.skipped !== undefined && !nature.keyMaterialOnly) {
    const detections = nature.detections;
    const file = sourceFile(input.path, nature.kind, '');
    return { ...shared, kind: nature.kind, findings: finishFindings(file, detections, program.ruleById), facts: nature.facts, problems: [], suppressions: [], skipped: nature.skipped };
  }
  const reading = new FileReading(program, input.path, nature.kind, bytes, 'text' in input ? input.text : undefined);
  const run = runRules(program, reading, date, nature.keyMaterialOnly);
  return {
    ...shared, kind: nature.kind, ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    findings: finishFindings(reading.file, run.detections, program.ruleById),
    facts: [...nature.facts, ...run.facts], problems: run.problems, suppressions: run.suppressions,
    ...(nature.skipped !== undefined && { skipped: nature.skipped }),
  };
}

interface Run {
  readonly detections: Detection[];
  readonly facts: Fact[];
  readonly problems: Problem[];
  readonly suppressions: FileSuppression[];
}

function runRules(program: ScanProgram, reading: FileReading, date: string, keyMaterialOnly: boolean): Run {
  const applicable = program.rulesFor(reading.kind).filter((rule) => program.matchesPath(rule, reading.path) && (!keyMaterialOnly || rule.category === 'private-key-in-repo'));
  const run: Run = { detections: [], facts: [], problems: [], suppressions: [] };
  let work = BASE_WORK + reading.digitRuns.length + WORK_PER_BYTE * reading.length;
  let exhausted = false;
  const spend = (steps: number): boolean => {
    work -= steps;
    exhausted ||= work < 0;
    return !exhausted;
  };
  const guard = (label: string, action: () => void): void => {
    try {
      action();
    } catch (error) {
      run.problems.push({ id: 'engine.rule-crashed', args: [label, error instanceof Error ? error.name : 'Error'], path: reading.path, effect: 'incomplete' });
    }
  };
  for (const detector of DETECTORS) {
    const active = applicable.filter((rule) => rule.technique === detector.technique && (rule.keywords.length === 0 || reading.offsetsByRule.has(rule)));
    if (active.length === 0) continue;
    guard(detector.technique, () => {
      const output = detector.detect({
        file: reading.file, rules: program.rules, active, digitRuns: reading.digitRuns, date, spend,
        keywordOffsets: (rule) => reading.offsetsByRule.get(rule) ?? [],
        configuration: () => reading.configuration(),
      });
      run.detections.push(...output.detections);
      run.problems.push(...output.problems);
    });
  }
  for (const analysis of keyMaterialOnly ? [] : ANALYSES) {
    if (analysis.keywords.length > 0 && !reading.analyses.has(analysis.id)) continue;
    const active = (program.analysisRules.get(analysis.id) ?? []).filter((rule) => applicable.includes(rule));
    guard(analysis.id, () => {
      const output = analysis.collect({ file: reading.file, rules: program.rules, active, digitRuns: reading.digitRuns, spend, configuration: () => reading.configuration() });
      run.detections.push(...output.detections);
      run.facts.push(...output.facts);
      run.problems.push(...output.problems);
    });
  }
  if (reading.suppressionOffsets.length > 0) {
    const { suppressions, problems } = readSuppressions(reading.file, reading.suppressionOffsets);
    run.suppressions.push(...suppressions);
    run.problems.push(...problems);
  }
  if (run.detections.length > MAXIMUM_FINDINGS) {
    run.detections.length = MAXIMUM_FINDINGS;
    exhausted = true;
  }
  if (exhausted) run.problems.push({ id: 'engine.work-limit', path: reading.path, effect: 'incomplete' });
  run.problems.push(...reading.problems);
  return run;
}
