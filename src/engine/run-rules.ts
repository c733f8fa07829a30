// Runs detectors, analyses and the suppression reader on one file, each on its own: what crashes is a problem, the others go on.
import type { CollectContext } from '../analyses/analysis.ts';
import type { DetectorTechnique, FileContext } from '../detectors/detector.ts';
import type { DocumentMemory } from '../detectors/document-memory.ts';
import type { Detection } from '../model/detection.ts';
import type { Fact } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { FileSuppression } from '../model/scan-result.ts';
import { isOfTechnique, type RuleOf } from '../ruleset/checked-rule.ts';
import type { FileReading } from './file-reading.ts';
import { readSuppressions } from './in-source-suppressions.ts';
import type { KindProgram, ScanProgram } from './scan-program.ts';
import { DETECTORS } from './techniques.ts';

export interface FileRun {
  readonly detections: Detection[];
  readonly facts: Fact[];
  readonly problems: Problem[];
  readonly suppressions: FileSuppression[];
}

/** What one technique or analysis gives. */
interface Found {
  readonly detections?: readonly Detection[];
  readonly facts?: readonly Fact[];
  readonly problems?: readonly Problem[];
}

/** Where `--profile-rules` adds up what each rule costs. */
export interface Profile {
  /** Milliseconds. */
  readonly clock: () => number;
  readonly add: (rule: string, milliseconds: number) => void;
}

export interface ScanOptions {
  readonly profile?: Profile;
  /** Of a document that is being edited; always of the same program and path. */
  readonly memory?: DocumentMemory;
}

/** Work per file: a fixed share plus a share per byte, so that the same input gives the same result on any machine. */
const BASE_WORK = 20_000_000;
const WORK_PER_BYTE = 40;
const MAXIMUM_FINDINGS = 5_000;

/** @param ofKind the rules and analyses of the file's kind. */
export function runRules(program: ScanProgram, ofKind: KindProgram, reading: FileReading, date: string, { profile, memory }: ScanOptions): FileRun {
  const run: FileRun = { detections: [], facts: [], problems: [], suppressions: [] };
  const budget = new WorkBudget(BASE_WORK + WORK_PER_BYTE * reading.length);
  budget.exhausted = !reading.complete;
  const guard = (label: string, action: () => Found): void => {
    const begun = profile?.clock() ?? 0;
    try {
      const { detections = [], facts = [], problems = [] } = action();
      append(run.detections, detections);
      append(run.facts, facts);
      append(run.problems, problems);
    } catch (error) {
      run.problems.push({ id: 'engine.rule-crashed', args: [label, error instanceof Error ? error.name : 'Error'], path: reading.path, effect: 'incomplete' });
    }
    profile?.add(label, profile.clock() - begun);
  };
  const active = ofKind.rules.filter((rule) => rule.technique !== 'analysis' && reading.mayMatch(rule) && program.matchesPath(rule, reading.path));
  for (const detector of active.length === 0 ? [] : DETECTORS) {
    const own = active.filter(isOfTechnique(detector.technique));
    // Profiling shows each rule to its technique alone; otherwise a technique sees all of its rules at once.
    const groups = profile === undefined ? [own] : own.map((rule) => [rule]);
    for (const group of groups) {
      if (group.length > 0) guard(profile === undefined ? detector.technique : group[0]?.id ?? detector.technique, () => detector.detect(fileContext(program, reading, group, date, budget, memory)));
    }
  }
  for (const analysis of ofKind.analyses) {
    if (analysis.keywords.length > 0 && !reading.analyses.has(analysis.id)) continue;
    const own = (program.analysisRules.get(analysis.id) ?? []).filter((rule) => ofKind.rules.includes(rule) && program.matchesPath(rule, reading.path));
    guard(analysis.id, () => analysis.collect(collectContext(program, reading, own, budget)));
  }
  if (reading.suppressionOffsets.length > 0) {
    guard('suppressions', () => {
      const { suppressions, problems } = readSuppressions(reading.file, reading.suppressionOffsets);
      append(run.suppressions, suppressions);
      return { problems };
    });
  }
  if (run.detections.length > MAXIMUM_FINDINGS) {
    run.detections.length = MAXIMUM_FINDINGS;
    budget.exhausted = true;
  }
  if (budget.exhausted) run.problems.push({ id: 'engine.work-limit', path: reading.path, effect: 'incomplete' });
  append(run.problems, reading.readingProblems);
  return run;
}

/** One by one: a spread of a hundred thousand arguments overflows the stack. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
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
function fileContext<T extends DetectorTechnique>(program: ScanProgram, reading: FileReading, active: readonly RuleOf<T>[], date: string, budget: WorkBudget, memory: DocumentMemory | undefined): FileContext<T> {
  return {
    file: reading.file,
    get digitRuns() { return reading.digitRuns; },
    rules: program.rules, active, date, spend: budget.spend,
    keywordOffsets: (rule) => reading.placesOf(rule),
    configuration: () => reading.configuration(), programs: () => reading.programs(), holds: (required) => reading.holds(required), ...(memory && { memory }),
  };
}

function collectContext(program: ScanProgram, reading: FileReading, active: readonly RuleOf<'analysis'>[], budget: WorkBudget): CollectContext {
  return {
    file: reading.file,
    get digitRuns() { return reading.digitRuns; },
    rules: program.rules, active, spend: budget.spend,
    configuration: () => reading.configuration(), programs: () => reading.programs(), outline: () => reading.outline(),
  };
}
