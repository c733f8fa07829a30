// The reduce step: all files' findings and facts in, one result out. Pure; today's date and the language are values.
import { compareCodeUnits } from '../model/code-unit-order.ts';
import { answerNeeds } from '../analyses/linking/answer-needs.ts';
import { fill, text } from '../messages/text.ts';
import type { Fact } from '../model/fact.ts';
import { isCodeKind } from '../model/file-kind.ts';
import type { FileFinding, Finding, FindingState } from '../model/finding.ts';
import type { Span } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import { localized, type Category, type Grade, type Language, type Rule } from '../model/rule.ts';
import type { FileResult, FileSuppression, ResultProblem, ScanLimits, ScanResult, SkippedCount, SkipReason } from '../model/scan-result.ts';
import { nearestNames } from '../ruleset/nearest-names.ts';
import type { Settings } from '../settings/settings.ts';
import { Baseline, type BaselineEntry } from './baseline.ts';
import { measureCoverage, weakenedCategories } from './coverage.ts';
import { deduplicate } from './deduplicate.ts';
import { finalLevel } from './final-level.ts';
import { fingerprintOf } from './finish-finding.ts';
import { inventoryOf } from './inventory.ts';
import { CONFIG_FILE } from './project-file-names.ts';
import type { ScanProgram } from './scan-program.ts';
import { ANALYSES } from './techniques.ts';
import { treeDigest } from './tree-digest.ts';
import { VERSION } from './version.ts';

export interface ReduceOptions {
  readonly settings: Settings;
  readonly grade: Grade;
  readonly gradeSource: 'settings' | 'flag' | 'default';
  readonly language: Language;
  /** ISO date of today; decides expiries and "not after today". */
  readonly date: string;
  readonly projectName: string;
  readonly revision?: string;
  readonly baseline: readonly BaselineEntry[];
  /** Clause labels by category, for the grade and language; given the programming languages of the project. */
  readonly clauses: (languages: readonly string[]) => ReadonlyMap<string, readonly string[]>;
  /** Narrows what is reported; facts and project-level answers come from everything. */
  readonly reports?: (finding: Finding) => boolean;
  /** True where every file of the root was scanned; only then unused suppressions can be told. */
  readonly complete: boolean;
  readonly walk: {
    readonly skipped: readonly SkippedCount[];
    readonly problems: readonly Problem[];
    readonly excludedPaths: ScanLimits['excludedPaths'];
    readonly gitIgnoredConfiguration: readonly string[];
  };
}

type ClauseIndex = ReadonlyMap<string, readonly string[]>;

export function reduce(program: ScanProgram, files: readonly FileResult[], options: ReduceOptions): ScanResult {
  const facts = files.flatMap((file) => file.facts);
  const { findings: stated, used, problems: own } = decideFindings(program, files, options, facts);
  const problems: Problem[] = [...options.walk.problems, ...files.flatMap((file) => file.problems), ...own];
  const unused = options.complete ? files.flatMap((file) => file.suppressions.filter((one) => !used.has(one)).map((one) => ({ ...one, path: file.path }))) : [];
  const known = knownNames(program);
  for (const one of unused) problems.push(...unusedSuppression(one, known));
  for (const name of namesInSettings(options.settings.rules)) if (!known.has(name)) problems.push(unknownName('settings.unknown-rule', [name], name, known, CONFIG_FILE));
  for (const file of files) {
    for (const one of file.suppressions) if (one.until !== undefined && one.until < options.date && used.has(one)) problems.push({ id: 'engine.suppression-expired', args: [one.line, one.rules.join(', '), one.until], path: file.path, effect: 'none' });
  }
  return {
    schema: 'hisguard.scan/1',
    tool: { name: 'HIS Guard', version: VERSION, rulesetDigest: program.rules.digest },
    project: {
      name: options.projectName, grade: options.grade, gradeSource: options.gradeSource,
      ...(options.revision !== undefined && { revision: options.revision }), treeDigest: treeDigest(files),
    },
    findings: options.reports === undefined ? stated : stated.filter(options.reports),
    inventory: inventoryOf(facts),
    coverage: measureCoverage(files, facts, [...program.ruleById.values()], program.rules.categories, weakenedCategories(program.rules.rules, program.ruleById, options.settings.rules.levels)),
    skipped: countSkipped(options.walk.skipped, files),
    limits: {
      disabledRules: [...options.settings.rules.off].sort(),
      ...(Object.keys(options.settings.rules.levels).length > 0 && { changedLevels: Object.entries(options.settings.rules.levels).map(([id, level]) => `${id}: ${level}`).sort() }),
      excludedPaths: options.walk.excludedPaths,
      ownVocabulary: Object.values(options.settings.vocabulary).flat(),
      gitIgnoredConfiguration: options.walk.gitIgnoredConfiguration,
      unusedSuppressions: unused.map(({ path, line, rules }) => ({ path, line, rules })),
    },
    problems: problems.map((problem) => toResultProblem(problem, options.language)).sort((a, b) => compareCodeUnits(a.path ?? '', b.path ?? '') || compareCodeUnits(a.rule ?? '', b.rule ?? '') || compareCodeUnits(a.message, b.message)),
  };
}

/** What settings and suppressions may name. */
function knownNames({ rules }: ScanProgram): ReadonlySet<string> {
  return new Set([...rules.rules.flatMap((rule) => [rule.id, ...rule.formerIds]), ...rules.categories.map((category) => category.id), 'custom']);
}

function namesInSettings({ off, levels }: Settings['rules']): readonly string[] {
  return [...new Set([...off, ...Object.keys(levels)])].sort();
}

/** Whoever wrote a name that there is none of believes that it does something. */
function unusedSuppression({ path, line, rules, source }: FileSuppression & { readonly path: string }, known: ReadonlySet<string>): readonly Problem[] {
  // What is written for Semgrep may name rules of others.
  const unknown = source === 'nosemgrep' ? [] : rules.filter((name) => !known.has(name));
  if (unknown.length === 0) return [{ id: 'engine.suppression-unused', args: [line, rules.join(', ')], path, effect: 'none' }];
  return unknown.map((name) => unknownName('engine.suppression-unknown', [line, name], name, known, path));
}

/** @param id of the message; `<id>-near` is the one that names what may have been meant. */
function unknownName(id: string, args: readonly (string | number)[], name: string, known: ReadonlySet<string>, path: string): Problem {
  const near = nearestNames(name, known);
  return near.length === 0 ? { id, args, path, effect: 'none' } : { id: `${id}-near`, args: [...args, near.join(', ')], path, effect: 'none' };
}

export type FindingOptions = Pick<ReduceOptions, 'settings' | 'grade' | 'language' | 'date' | 'baseline' | 'clauses'>;

export interface DecidedFindings {
  /** All of them, in order of place; those with a state, too. */
  readonly findings: readonly Finding[];
  /** Suppressions that a finding asked for. */
  readonly used: ReadonlySet<FileSuppression>;
  readonly problems: readonly Problem[];
}

/** The part of the reduce step that an editor repeats while somebody types: findings alone, no coverage, inventory or digest. */
export function decideFindings(program: ScanProgram, files: readonly FileResult[], options: FindingOptions, facts: readonly Fact[] = files.flatMap((file) => file.facts)): DecidedFindings {
  const problems: Problem[] = [];
  const clauses = options.clauses([...new Set(files.map((file) => file.kind))].filter(isCodeKind).sort());
  const candidates = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const answered = answerNeeds(candidates.map(({ file, finding }) => ({ path: file.path, finding })), facts);
  const worded = answered.flatMap(({ path, finding }) => toFinding(program, options, clauses, path, finding) ?? []);
  const concluded = conclude(program, facts, options, clauses, problems);
  const outputs = new Set(files.filter((file) => file.buildOutput === true).map((file) => file.path));
  const standsFor = new Map<Finding, Finding[]>();
  const findings = withoutBuildCopies(deduplicate([...worded, ...concluded], standsFor), outputs).sort(byPlace);
  const used = new Set<FileSuppression>();
  const baseline = new Baseline(options.baseline, new Set(files.map((file) => file.path)));
  const suppressionsOf = new Map(files.map((file) => [file.path, file.suppressions]));
  const stateOf = (finding: Finding): FindingState | undefined => suppressionState(finding, program.ruleById.get(finding.ruleId)?.formerIds ?? [], suppressionsOf.get(finding.path) ?? [], options.date, used) ?? baseline.stateOf(finding, options.date);
  const stated = findings.map((finding) => {
    const [state] = [finding, ...standsFor.get(finding) ?? []].flatMap((one) => stateOf(one) ?? []);
    return state === undefined ? finding : { ...finding, state };
  });
  return { findings: stated, used, problems };
}

function toFinding(program: ScanProgram, options: FindingOptions, clauses: ClauseIndex, path: string, finding: FileFinding): Finding | undefined {
  const rule = program.ruleById.get(finding.ruleId);
  if (rule === undefined) return undefined;
  const category = program.rules.categories.find((one) => one.id === rule.category);
  const confidence = finding.confidence ?? rule.confidence;
  const level = finalLevel({ level: finding.level ?? rule.level, atMost: finding.atMost, confidence, category, ruleId: rule.id, path }, options.grade, options.settings.rules.levels);
  if (level === undefined) return undefined;
  const { startLine, startColumn, endLine, endColumn, evidence, anchor, fingerprint, contentFingerprint, related, fixes, attributes } = finding;
  return {
    ...identity(rule, category, clauses), level, confidence,
    message: fill(localized(rule.message, options.language), finding.args?.map((arg) => wordOf(arg, options.language))),
    scope: 'file', path, startLine, startColumn, endLine, endColumn, ...(anchor !== '' && { symbol: anchor }), evidence, fingerprint, contentFingerprint,
    ...(related && { relatedLocations: related.map((one) => ({ path, ...one, message: text(options.language, one.message) })) }),
    ...(attributes && { attributes }),
    ...(fixes && { fixes: fixes.map((fix) => ({ title: text(options.language, fix.title, fix.args), safe: fix.safe, edits: fix.edits })) }),
  };
}

/** Arguments beginning with `@` are message ids themselves (a reason, a product's rule), so that both languages read well. */
function wordOf(arg: string | number, language: Language): string | number {
  return typeof arg === 'string' && arg.startsWith('@') ? text(language, arg.slice(1)) : arg;
}

function identity(rule: Rule, category: Category | undefined, clauses: ClauseIndex): Pick<Finding, 'ruleId' | 'category' | 'family' | 'clauses'> {
  return { ruleId: rule.id, category: rule.category, family: category?.family ?? rule.family, clauses: clauses.get(rule.category) ?? [] };
}

function conclude(program: ScanProgram, facts: readonly Fact[], options: FindingOptions, clauses: ClauseIndex, problems: Problem[]): Finding[] {
  const findings: Finding[] = [];
  for (const analysis of ANALYSES) {
    if (analysis.conclude === undefined) continue;
    const active = program.analysisRules.get(analysis.id) ?? [];
    try {
      const { detections } = analysis.conclude({ facts: facts.filter((fact) => analysis.reads.includes(fact.kind)), rules: program.rules, active, grade: options.grade });
      for (const detection of detections) {
        const rule = program.ruleById.get(detection.ruleId);
        if (rule === undefined) continue;
        const category = program.rules.categories.find((one) => one.id === rule.category);
        const confidence = detection.confidence ?? rule.confidence;
        const level = finalLevel({ level: detection.level ?? rule.level, confidence, category, ruleId: rule.id, path: detection.path }, options.grade, options.settings.rules.levels);
        if (level === undefined) continue;
        const firstId = rule.formerIds[0] ?? rule.id;
        findings.push({
          ...identity(rule, category, clauses), level, confidence,
          message: fill(localized(rule.message, options.language), detection.args?.map((arg) => wordOf(arg, options.language))),
          scope: 'project', path: detection.path, evidence: detection.evidence,
          ...(detection.line !== undefined && wholeLine(detection.line)),
          ...(detection.related && { relatedLocations: detection.related.map(({ path, line, message }) => ({ path, ...wholeLine(line), message: text(options.language, message) })) }),
          fingerprint: fingerprintOf(firstId, detection.path, detection.anchor, 0, ''), contentFingerprint: fingerprintOf(firstId, '', detection.anchor, 0, ''),
        });
      }
    } catch (error) {
      problems.push({ id: 'engine.rule-crashed', args: [analysis.id, error instanceof Error ? error.name : 'Error'], rule: analysis.id, effect: 'incomplete' });
    }
  }
  return findings;
}

function wholeLine(line: number): Span {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}

/** @param formerIds what the rule was called before: comments in source keep the name of their day. */
function suppressionState(finding: Finding, formerIds: readonly string[], suppressions: readonly FileSuppression[], date: string, used: Set<FileSuppression>): FindingState | undefined {
  for (const suppression of suppressions) {
    if (finding.startLine === undefined || finding.startLine < suppression.fromLine || finding.startLine > suppression.toLine) continue;
    if (suppression.rules.length > 0 && ![finding.ruleId, finding.category, ...formerIds].some((name) => suppression.rules.includes(name))) continue;
    used.add(suppression);
    if (suppression.until !== undefined && suppression.until < date) continue;
    const { reason, until, source } = suppression;
    return { kind: 'suppressed', source, ...(reason !== undefined && { reason }), ...(until !== undefined && { expires: until }) };
  }
  return undefined;
}

/** A finding in committed build output is dropped where a source file has the same one. */
function withoutBuildCopies(findings: readonly Finding[], outputs: ReadonlySet<string>): Finding[] {
  const inSource = new Set(findings.filter((finding) => !outputs.has(finding.path)).map((finding) => finding.contentFingerprint));
  return findings.filter((finding) => !outputs.has(finding.path) || !inSource.has(finding.contentFingerprint));
}

function countSkipped(walk: readonly SkippedCount[], files: readonly FileResult[]): SkippedCount[] {
  const counts = new Map<SkipReason, { files: number; bytes: number; folders?: number }>();
  const add = (reason: SkipReason, number: number, bytes: number, folders = 0): void => {
    const entry = counts.get(reason) ?? { files: 0, bytes: 0 };
    const total = (entry.folders ?? 0) + folders;
    counts.set(reason, { files: entry.files + number, bytes: entry.bytes + bytes, ...(total > 0 && { folders: total }) });
  };
  for (const one of walk) add(one.reason, one.files, one.bytes, one.folders);
  for (const file of files) if (file.skipped !== undefined) add(file.skipped, 1, file.bytes);
  return [...counts].map(([reason, count]) => ({ reason, ...count })).sort((a, b) => compareCodeUnits(a.reason, b.reason));
}

function toResultProblem(problem: Problem, language: Language): ResultProblem {
  return {
    ...(problem.path !== undefined && { path: problem.path }), ...(problem.rule !== undefined && { rule: problem.rule }),
    message: text(language, problem.id, problem.args), effect: problem.effect,
  };
}

function byPlace(a: Finding, b: Finding): number {
  return compareCodeUnits(a.path, b.path) || (a.startLine ?? 0) - (b.startLine ?? 0) || (a.startColumn ?? 0) - (b.startColumn ?? 0) || compareCodeUnits(a.ruleId, b.ruleId) || compareCodeUnits(a.fingerprint, b.fingerprint);
}
