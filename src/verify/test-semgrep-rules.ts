// The harness for Semgrep rules: every rule file against its siblings of the same stem, by the marks in them. Runs on customers' rules and public collections alike.
import { dirname, join } from 'node:path';
import type { SemgrepRuleFile } from '../engine/semgrep-rule-file.ts';
import { text } from '../messages/text.ts';
import { lineStartsOf, positionAt } from '../model/location.ts';
import type { Outcome } from '../model/problem.ts';
import type { Language } from '../model/rule.ts';
import { decode } from '../platform/decode.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { Agreement } from './agreement.ts';
import { hasDocument } from './has-document.ts';
import { operatorsOf } from './rule-operators.ts';
import { readRuleMarks, type RuleMark } from './rule-marks.ts';

/** Reads and compiles a rule file; `document` is what its YAML says. */
export type OpenRuleFile = (document: unknown, path: string, yaml: string) => Outcome<SemgrepRuleFile>;

export interface SemgrepTestReport {
  readonly agreement: Agreement;
  /** Rules without a sibling that marks them. */
  readonly untested: number;
  /** One line each, in the language asked for: what differs from the marks, and rules that do not run. */
  readonly failures: readonly string[];
}

/**
 * Tests all rules of Semgrep's format below `folder`; rules of our own techniques are left to `testRuleFolder`.
 * @param parse YAML text to its value; may throw. A file that cannot be read fails alone.
 */
export function testSemgrepRules(fs: FileSystem, folder: string, open: OpenRuleFile, parse: (yaml: string) => unknown, language: Language): SemgrepTestReport {
  const run = new SemgrepTestRun(fs, folder, open, language);
  for (const path of filesBelow(fs, folder, '')) {
    if (!/\.ya?ml$/.test(path) || /\.(?:test|fixed)\.ya?ml$/.test(path) || hasDocument(fs, join(folder, dirname(path)))) continue;
    const yaml = textOf(fs, join(folder, path)) ?? '';
    let document: unknown;
    try {
      document = parse(yaml);
    } catch (error) {
      // Test files of YAML rules may be templates; what begins like a file of rules is one that nobody can read.
      if (/^rules[ \t]*:/m.test(yaml)) run.unreadable(path, error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error));
      continue;
    }
    const rules = (document as { rules?: unknown } | null)?.rules;
    const foreign = Array.isArray(rules) ? rules.filter((rule: unknown) => typeof rule === 'object' && rule !== null && !('hisguard' in rule)) : [];
    if (foreign.length > 0) run.testFile(path, { rules: foreign }, yaml);
  }
  return { agreement: run.agreement, untested: run.untested, failures: run.failures };
}

class SemgrepTestRun {
  readonly agreement = new Agreement();
  readonly failures: string[] = [];
  untested = 0;
  private readonly fs: FileSystem;
  private readonly folder: string;
  private readonly open: OpenRuleFile;
  private readonly language: Language;

  constructor(fs: FileSystem, folder: string, open: OpenRuleFile, language: Language) {
    this.fs = fs;
    this.folder = folder;
    this.open = open;
    this.language = language;
  }

  unreadable(path: string, why: string): void {
    this.fail('verify.problem', path, '', why);
  }

  testFile(path: string, document: { readonly rules: readonly unknown[] }, yaml: string): void {
    const { value: file, problems } = this.open(document, path, yaml);
    for (const problem of problems.filter(({ effect }) => effect === 'incomplete')) this.fail('verify.problem', path, problem.rule ?? '', text(this.language, problem.id, problem.args));
    this.agreement.refused += problems.filter(({ effect }) => effect === 'incomplete').length;
    const known = new Set(file.rules.map(({ id }) => id));
    if (known.size === 0) return;
    const exact = new Map([...known].map((id) => [id, true]));
    const marked = new Set<string>();
    const operators = new Map(document.rules.map((rule) => [(rule as { id?: unknown }).id, operatorsOf(rule)]));
    const areas = new Map(file.rules.map(({ id, languages }) => [id, [...languages.map((one) => `language ${one}`), ...(operators.get(id) ?? []).map((one) => `operator ${one}`)]]));
    for (const target of this.targets(path)) {
      const source = textOf(this.fs, join(this.folder, target));
      if (source === undefined) {
        this.fail('verify.unreadable', target);
        continue;
      }
      const { marks, unreadable } = readRuleMarks(source, known);
      for (const line of unreadable) this.fail('verify.bad-mark', target, line);
      if (unreadable.length > 0) continue;
      const matches = file.match(target, source);
      for (const rule of matches.cut) this.fail('verify.cut', rule, target);
      const starts = lineStartsOf(source);
      for (const id of known) {
        const own = marks.filter((mark) => mark.rule === id);
        if (own.length > 0) marked.add(id);
        const reported = new Set(matches.matches.filter((match) => match.rule === id).map(({ start }) => positionAt(starts, start).line));
        if (!this.compare(id, target, own, reported, areas.get(id) ?? [])) exact.set(id, false);
      }
      this.checkFixed(path, target, source, matches.matches);
    }
    for (const [id, holds] of exact) {
      if (marked.has(id)) this.agreement.addRule(areas.get(id) ?? [], holds);
      else this.untested++;
    }
  }

  /** Counts and reports one rule in one file; whether the reported lines are exactly those marked. */
  private compare(id: string, target: string, marks: readonly RuleMark[], reported: ReadonlySet<number>, areas: readonly string[]): boolean {
    const lines = (kind: RuleMark['kind']): ReadonlySet<number> => new Set(marks.filter((mark) => mark.kind === kind && mark.variant === 'plain').map(({ line }) => line));
    const [wanted, ok, todoWanted, todoOk] = [lines('ruleid'), lines('ok'), lines('todoruleid'), lines('todook')];
    for (const line of wanted) this.agreement.addLine(areas, 'ruleid', reported.has(line));
    for (const line of ok) if (!wanted.has(line)) this.agreement.addLine(areas, 'ok', !reported.has(line));
    for (const mark of marks) if (mark.variant !== 'plain') this.agreement.addLine([], mark.variant, mark.kind.endsWith('ruleid') === reported.has(mark.line));
    const missed = [...wanted].filter((line) => !reported.has(line));
    const unmarked = [...reported].filter((line) => !wanted.has(line) && !todoOk.has(line) && !todoWanted.has(line)).sort((a, b) => a - b);
    for (const line of missed) this.fail('verify.missed', id, target, line);
    for (const line of unmarked) this.fail('verify.unmarked', id, target, line);
    return missed.length + unmarked.length === 0;
  }

  /** `<stem>.fixed.<ending>` is what the test file becomes when every fix is applied. */
  private checkFixed(path: string, target: string, source: string, matches: ReturnType<SemgrepRuleFile['match']>['matches']): void {
    const stem = path.replace(/\.ya?ml$/, '');
    const twin = `${stem}.fixed${target.slice(stem.length).replace(/^\.test(?=\.)/, '')}`;
    const wanted = this.fs.exists(join(this.folder, twin)) ? textOf(this.fs, join(this.folder, twin)) : undefined;
    if (wanted === undefined) return;
    const [left, right] = [withFixes(source, matches), wanted].map((one) => one.split('\n'));
    const line = (right ?? []).findIndex((one, index) => one !== left?.[index]);
    const differs = line >= 0 || left?.length !== right?.length;
    this.agreement.addLine([], 'fixed', !differs);
    if (differs) this.fail('verify.fix-differs', target, twin, line < 0 ? (right?.length ?? 0) + 1 : line + 1);
  }

  /** Siblings of the same stem, whatever their ending; a YAML file only as `<stem>.test.yaml`. */
  private targets(path: string): readonly string[] {
    const stem = path.replace(/\.ya?ml$/, '');
    const inside = dirname(path) === '.' ? '' : `${dirname(path)}/`;
    return (this.fs.readDirectory(join(this.folder, inside)).value ?? []).filter((entry) => entry.kind === 'file').map((entry) => `${inside}${entry.name}`)
      .filter((name) => name.startsWith(`${stem}.`) && name !== path && !name.slice(stem.length).startsWith('.fixed.') && !name.endsWith('.md') && (!/\.ya?ml$/.test(name) || /\.test\.ya?ml$/.test(name))).sort();
  }

  private fail(id: string, ...args: readonly (string | number)[]): void { this.failures.push(text(this.language, id, args)); }
}

/** The text with all fixes in; of two that overlap the first stays. */
function withFixes(source: string, matches: readonly { readonly start: number; readonly end: number; readonly fix?: string }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, fix } of [...matches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix === undefined || start < at) continue;
    result += source.slice(at, start) + fix;
    at = end;
  }
  return result + source.slice(at);
}

function textOf(fs: FileSystem, path: string): string | undefined {
  const bytes = fs.readBytes(path).value;
  return bytes === undefined ? undefined : decode(Uint8Array.from(bytes)).text;
}

function filesBelow(fs: FileSystem, root: string, folder: string): readonly string[] {
  return (fs.readDirectory(join(root, folder)).value ?? []).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.kind === 'directory' ? filesBelow(fs, root, path) : entry.kind === 'file' ? [path] : [];
  }).sort();
}
