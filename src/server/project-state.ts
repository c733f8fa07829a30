// What the server knows of one project: results of the files on disk, results of open texts above them, and the findings that follow from both.
import type { BaselineEntry } from '../engine/baseline.ts';
import { openProject, type Project } from '../engine/project.ts';
import { decideFindings, type DecidedFindings, type FindingOptions } from '../engine/reduce.ts';
import { resultOptions } from '../engine/result-options.ts';
import { prepareProgram, type ScanProgram } from '../engine/scan-program.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/rule.ts';
import type { FileResult } from '../model/scan-result.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Settings } from '../settings/settings.ts';

export interface ProjectInputs {
  readonly rules: CompiledRules;
  readonly settings: Settings;
  readonly baseline: readonly BaselineEntry[];
  readonly language: Language;
}

/** A suppression that suppresses nothing; told only when the whole project is known. */
export interface UnusedSuppression {
  readonly line: number;
  readonly rules: readonly string[];
}

interface Decided {
  readonly date: string;
  readonly value: DecidedFindings;
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
}

export class ProjectState {
  readonly program: ScanProgram;
  readonly language: Language;
  readonly settings: Settings;
  readonly #project: Project;
  readonly #clauses = new Map<string, ReadonlyMap<string, readonly string[]>>();
  readonly #disk = new Map<string, FileResult>();
  readonly #open = new Map<string, FileResult>();
  #baseline: readonly BaselineEntry[];
  /** Open documents that are not on disk yet, and those saved since the last walk: no walk can have met them. */
  readonly #unwalked = new Map<string, 'unsaved' | 'saved'>();
  #walked: ReadonlySet<string> | undefined;
  #outputs: ReadonlySet<string> = new Set();
  #decided: Decided | undefined;
  #complete = false;

  constructor(inputs: ProjectInputs) {
    this.settings = inputs.settings;
    this.language = inputs.language;
    this.program = prepareProgram(inputs.rules, inputs.settings);
    this.#baseline = inputs.baseline;
    this.#project = openProject(this.program);
  }

  /** True once every file of the project is known: only then can findings that need several files be told. */
  get complete(): boolean { return this.#complete; }

  markComplete(): void {
    this.#complete = true;
    // What was decided until now left out everything that is not open.
    this.#decided = undefined;
  }

  setBaseline(entries: readonly BaselineEntry[]): void {
    this.#baseline = entries;
    this.#decided = undefined;
  }

  /** The files that belong to the project; results of others are dropped. */
  setWalk(paths: ReadonlySet<string>, outputs: ReadonlySet<string>): void {
    this.#walked = paths;
    this.#outputs = outputs;
    for (const [path, kept] of [...this.#unwalked]) if (kept === 'saved') this.#unwalked.delete(path);
    for (const path of [...this.#disk.keys()]) if (!paths.has(path)) { this.#disk.delete(path); this.#project.remove(path); }
    for (const path of this.#open.keys()) this.#show(path);
    this.#decided = undefined;
  }

  /** False where the walk left the path out; true while nothing is known. */
  contains(path: string): boolean {
    return this.#walked?.has(path) !== false || this.#unwalked.has(path);
  }

  /** An open document without a file belongs to the project until a walk after its first saving says otherwise. */
  setUnwalked(path: string, kept: 'unsaved' | 'saved'): void {
    if (kept === 'unsaved' || this.#unwalked.has(path)) this.#unwalked.set(path, kept);
  }

  onDisk(path: string): FileResult | undefined {
    return this.#disk.get(path);
  }

  setOnDisk(result: FileResult): void {
    this.#disk.set(result.path, result);
    if (!this.#open.has(result.path)) this.#show(result.path);
  }

  removeFromDisk(path: string): void {
    this.#disk.delete(path);
    if (!this.#open.has(path)) this.#show(path);
  }

  /** Paths below a folder that was deleted or renamed; the path itself, if it is a file. */
  knownBelow(path: string): string[] {
    return [...this.#disk.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
  }

  setOpen(result: FileResult): void {
    const before = this.#open.get(result.path);
    // The one that was decided on stays: which suppressions are used is known of its own.
    if (before !== undefined && sameOutcome(before, result)) return;
    const disk = this.#disk.get(result.path);
    // A document that was only opened says what its file has said: nothing is decided anew, and nothing is kept twice.
    const isKnown = before === undefined && disk !== undefined && this.complete && this.contains(result.path) && sameOutcome(disk, result);
    this.#open.set(result.path, isKnown ? disk : result);
    if (!isKnown) this.#show(result.path);
  }

  closeOpen(path: string): void {
    const wasUnwalked = this.#unwalked.delete(path);
    const open = this.#open.get(path);
    if (this.#open.delete(path) && (wasUnwalked || open !== this.#disk.get(path))) this.#show(path);
  }

  resultOf(path: string): FileResult | undefined {
    return this.#open.get(path) ?? this.#disk.get(path);
  }

  /** All findings known now; while incomplete only those of open documents that one file can tell. */
  findings(date: string): readonly Finding[] {
    return this.#decide(date).value.findings;
  }

  findingsAt(path: string, date: string): readonly Finding[] {
    return this.#decide(date).byPath.get(path) ?? [];
  }

  unusedSuppressions(path: string, date: string): readonly UnusedSuppression[] {
    if (!this.complete) return [];
    const { used } = this.#decide(date).value;
    return (this.resultOf(path)?.suppressions ?? []).filter((one) => !used.has(one)).map(({ line, rules }) => ({ line, rules }));
  }

  fileCount(): number {
    return this.#project.files().length;
  }

  isIncomplete(): boolean {
    return this.#project.files().some((file) => file.problems.some((problem) => problem.effect === 'incomplete'));
  }

  #show(path: string): void {
    const result = this.#open.get(path) ?? this.#disk.get(path);
    this.#decided = undefined;
    if (result === undefined || !this.contains(path)) this.#project.remove(path);
    else this.#project.update(this.#outputs.has(path) && result.buildOutput !== true ? { ...result, buildOutput: true } : result);
  }

  #decide(date: string): Decided {
    if (this.#decided?.date === date) return this.#decided;
    const stated = resultOptions({
      rules: this.program.rules, settings: this.settings, language: this.language, date, name: '',
      baseline: this.complete ? this.#baseline : this.#baseline.map((entry) => ({ ...entry, contentFingerprint: '' })),
    });
    const options: FindingOptions = {
      ...stated, clauses: (languages) => {
        const key = languages.join();
        const known = this.#clauses.get(key) ?? stated.clauses(languages);
        this.#clauses.set(key, known);
        return known;
      },
    };
    const value = this.complete ? this.#project.findings(options) : this.#withoutProject(options);
    const byPath = new Map<string, Finding[]>();
    for (const finding of value.findings) {
      const list = byPath.get(finding.path);
      if (list === undefined) byPath.set(finding.path, [finding]);
      else list.push(finding);
    }
    this.#decided = { date, value, byPath };
    return this.#decided;
  }

  #withoutProject(options: FindingOptions): DecidedFindings {
    const files = [...this.#open.values()].filter((file) => this.contains(file.path)).map((file) => ({ ...file, facts: [], findings: file.findings.filter((finding) => finding.needs === undefined) }));
    const decided = decideFindings(this.program, files, options);
    return { ...decided, findings: decided.findings.filter((finding) => finding.scope === 'file') };
  }
}

/** Whether neither the reduce step nor a reader would see a difference. */
function sameOutcome(a: FileResult, b: FileResult): boolean {
  return a.findings.length === b.findings.length && a.facts.length === b.facts.length && a.suppressions.length === b.suppressions.length
    && JSON.stringify([a.findings, a.facts, a.suppressions, a.skipped, a.problems]) === JSON.stringify([b.findings, b.facts, b.suppressions, b.skipped, b.problems]);
}
