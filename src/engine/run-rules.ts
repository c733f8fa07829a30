// Runs detectors, analyses and the suppression reader on one file, each on its own: what crashes is a problem, the others go on.
import type { CollectContext } from '../analyses/analysis.ts';
import type { FileContext } from '../detectors/detector.ts';
import type { Detection } from '../model/detection.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rule.ts';
import type { FileSuppression } from '../model/scan-result.ts';
import type { FileReading } from './file-reading.ts';
import { readSuppressions } from './in-source-suppressions.ts';
import type { ScanProgram } from './scan-program.ts';
import { ANALYSES, DETECTORS } from './techniques.ts';

export interface FileRun {
  readonly detections: Detection[];
  readonly facts: Fact[];
  readonly problems: Problem[];
  readonly suppressions: FileSuppression[];
}

/** Where `--profile-rules` adds up what each rule costs. */
export interface Profile {
  /** Milliseconds. */
  readonly clock: () => number;
  readonly add: (rule: string, milliseconds: number) => void;
}

/** Work per file: a fixed share plus a share per byte, so that the same input gives the same result on any machine. */
const BASE_WORK = 20_000_000;
const WORK_PER_BYTE = 40;
const MAXIMUM_FINDINGS = 5_000;
/** The one category that is looked for in minified and vendored files, too. */
const KEY_MATERIAL = 'private-key-in-repo';

export function runRules(program: ScanProgram, reading: FileReading, date: string, keyMaterialOnly: boolean, profile: Profile | undefined): FileRun {
  const run: FileRun = { detections: [], facts: [], problems: [], suppressions: [] };
  const applicable = program.rulesFor(reading.kind).filter((rule) => program.matchesPath(rule, reading.path) && (!keyMaterialOnly || rule.category === KEY_MATERIAL));
  const budget = new WorkBudget(BASE_WORK + WORK_PER_BYTE * reading.length);
  const guard = (label: string, action: () => void): void => {
    const begun = profile?.clock() ?? 0;
    try {
      action();
    } catch (error) {
      run.problems.push({ id: 'engine.rule-crashed', args: [label, error instanceof Error ? error.name : 'Error'], path: reading.path, effect: 'incomplete' });
    }
    profile?.add(label, profile.clock() - begun);
  };
  for (const detector of DETECTORS) {
    const active = applicable.filter((rule) => rule.technique === detector.technique && (rule.keywords.length === 0 || reading.offsetsByRule.has(rule)));
    // Profiling shows each rule to its technique alone; otherwise a technique sees all of its rules at once.
    const groups = profile === undefined ? [active] : active.map((rule) => [rule]);
    for (const group of groups) {
      if (group.length === 0) continue;
      guard(profile === undefined ? detector.technique : group[0]?.id ?? detector.technique, () => {
        const { detections, problems } = detector.detect(fileContext(program, reading, group, date, budget));
        run.detections.push(...detections);
        run.problems.push(...problems);
      });
    }
  }
  for (const analysis of keyMaterialOnly ? [] : ANALYSES) {
    if (analysis.kinds !== undefined && !analysis.kinds.includes(reading.kind)) continue;
    if (analysis.keywords.length > 0 && !reading.analyses.has(analysis.id)) continue;
    const active = (program.analysisRules.get(analysis.id) ?? []).filter((rule) => applicable.includes(rule));
    guard(analysis.id, () => {
      const { detections, facts, problems } = analysis.collect(collectContext(program, reading, active, budget));
      run.detections.push(...detections);
      run.facts.push(...facts);
      run.problems.push(...problems);
    });
  }
  if (reading.suppressionOffsets.length > 0) {
    const { suppressions, problems } = readSuppressions(reading.file, reading.suppressionOffsets);
    run.suppressions.push(...suppressions);
    run.problems.push(...problems);
  }
  if (run.detections.length > MAXIMUM_FINDINGS) {
    run.detections.length = MAXIMUM_FINDINGS;
    budget.exhausted = true;
  }
  if (budget.exhausted) run.problems.push({ id: 'engine.work-limit', path: reading.path, effect: 'incomplete' });
  run.problems.push(...reading.problems);
  return run;
}

class WorkBudget {
  exhausted = false;
  #left: number;

  constructor(work: number) {
    this.#left = work;
  }

  readonly spend = (steps: number): boolean => {
    this.#left -= steps;
    this.exhausted ||= this.#left < 0;
    return !this.exhausted;
  };
}

/** The file is decoded only when a detector asks for it. */
function fileContext(program: ScanProgram, reading: FileReading, active: readonly Rule[], date: string, budget: WorkBudget): FileContext {
  return {
    get file() { return reading.file; },
    rules: program.rules, active, digitRuns: reading.digitRuns, date, spend: budget.spend,
    keywordOffsets: (rule) => reading.offsetsByRule.get(rule) ?? [],
    configuration: () => reading.configuration(),
  };
}

function collectContext(program: ScanProgram, reading: FileReading, active: readonly Rule[], budget: WorkBudget): CollectContext {
  return {
    get file() { return reading.file; },
    rules: program.rules, active, digitRuns: reading.digitRuns, spend: budget.spend,
    configuration: () => reading.configuration(),
  };
}
