// Rule files in Semgrep's format in, typed rules out: each rule either reads, or gives exactly one problem that names rule, key and line.
import type { Outcome, Problem } from '../../model/problem.ts';
import type { Level } from '../../model/rule.ts';
import { semgrepLanguageOf, type SemgrepLanguage } from './languages.ts';
import { withExpressions } from './read-condition.ts';
import { PATTERN_KEYS, readFormula } from './read-formula.ts';
import { readMatchFormula } from './read-match-formula.ts';
import { readOptions, type RuleOptions, DEFAULT_OPTIONS } from './rule-options.ts';
import { levelOfSeverity } from './severity.ts';
import { readTaint } from './read-taint.ts';
import { RuleCursor, type RuleReading } from './rule-cursor.ts';
import type { LineOf } from './rule-path.ts';
import type { FixRegex, SemgrepRule } from './semgrep-rule.ts';

/** The release of Semgrep whose behaviour this engine has; `min-version` and `max-version` are held against it. */
export const SEMGREP_VERSION = '1.182.0';

const BODY_KEYS: readonly string[] = [...PATTERN_KEYS, 'match'];
const TAINT_KEYS = ['taint', 'pattern-sources', 'pattern-sinks'];

/**
 * Reads all rules of a parsed rule file.
 * @param document what the YAML says; @param file its path, for problems; @param lineOf lines of its keys (`linesOfYaml`).
 * @returns rules in the order of the file. A rule that runs on some of its languages only is returned, with a problem of effect `none` per language left out.
 */
export function readSemgrepRules(document: unknown, file: string, lineOf: LineOf = () => undefined): Outcome<readonly SemgrepRule[]> {
  const list = new RuleCursor(document, [], { id: '', file, lineOf }).get('rules');
  if (!Array.isArray(list.raw)) return { value: [], problems: [{ id: 'matching.no-rules', path: file, effect: 'incomplete' }] };
  const outcomes = list.raw.map((raw: unknown, index) => readSemgrepRule(raw, index, file, lineOf));
  return { value: outcomes.flatMap(({ value }) => value ?? []), problems: outcomes.flatMap(({ problems }) => problems) };
}

/** Reads the rule at `index` of a rule file's list: it reads, or gives exactly one problem. */
export function readSemgrepRule(raw: unknown, index: number, file: string, lineOf: LineOf = () => undefined): Outcome<SemgrepRule | undefined> {
  const given = typeof raw === 'object' && raw !== null ? (raw as { id?: unknown }).id : undefined;
  const id = typeof given === 'string' ? given : '';
  const reading: RuleReading = { id, file, lineOf };
  const rule = new RuleCursor(raw, ['rules', index], reading);
  if (!/^[A-Za-z0-9._-]+$/.test(id)) rule.fail('matching.bad-id');
  checkMode(rule);
  checkVersions(rule);
  const { languages, leftOut } = readLanguages(rule.get('languages'));
  const level = readLevel(rule.get('severity'));
  const options = readRuleOptions(rule.get('options'));
  const message = rule.get('message').text();
  const paths = rule.get('paths');
  if (paths.present) paths.only(['include', 'exclude']);
  const fix = rule.get('fix').optionalText()?.trim();
  const fixRegex = readFixRegex(rule.get('fix-regex'));
  const metadata = rule.get('metadata');
  const value: SemgrepRule = {
    id, at: rule.at, languages, level, message, options, body: inLanguages(readBody(rule), languages),
    metadata: metadata.isMap() ? (metadata.raw as Record<string, unknown>) : {},
    paths: { include: paths.get('include').optionalTexts(), exclude: paths.get('exclude').optionalTexts() },
    ...(fix !== undefined && { fix }), ...(fixRegex && { fixRegex }),
  };
  return reading.problem === undefined ? { value, problems: leftOut } : { value: undefined, problems: [reading.problem] };
}

/** What stock runs and this engine does not; named before anything else is looked at. */
function checkMode(rule: RuleCursor): void {
  const mode = rule.get('mode');
  if (mode.present && mode.raw !== 'search' && mode.raw !== 'taint') mode.fail('matching.unsupported-value', mode.text());
  for (const key of rule.keys) if (key.startsWith('r2c-internal')) rule.get(key).fail('matching.unsupported-key');
  const engine = rule.get('options').get('generic_engine');
  if (engine.present && engine.raw !== 'spacegrep') engine.fail('matching.unsupported-value', engine.text());
}

function checkVersions(rule: RuleCursor): void {
  const lowest = rule.get('min-version');
  const highest = rule.get('max-version');
  if (lowest.present && compareVersions(lowest.text(), SEMGREP_VERSION) > 0) lowest.fail('matching.other-version', `>= ${lowest.text()}`, SEMGREP_VERSION);
  if (highest.present && compareVersions(highest.text(), SEMGREP_VERSION) < 0) highest.fail('matching.other-version', `<= ${highest.text()}`, SEMGREP_VERSION);
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0));
  return [0, 1, 2].map((place) => (a?.[place] ?? 0) - (b?.[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function readLanguages(list: RuleCursor): { languages: readonly SemgrepLanguage[]; leftOut: readonly Problem[] } {
  const languages = new Set<SemgrepLanguage>();
  const unknown: RuleCursor[] = [];
  for (const item of list.items()) {
    const language = semgrepLanguageOf(item.text());
    if (language === undefined) unknown.push(item);
    else languages.add(language);
  }
  if (languages.size === 0 && unknown.length > 0) unknown[0]?.fail('matching.unsupported-language', unknown.map((item) => item.text()).join(', '));
  return { languages: [...languages], leftOut: unknown.map((item) => item.problem('matching.partly-unsupported-language', 'none', [item.text()])) };
}

function readLevel(value: RuleCursor): Level {
  const word = value.text();
  const level = levelOfSeverity(word);
  if (level === undefined) value.fail('matching.bad-severity', word);
  return level ?? 'note';
}

function readRuleOptions(value: RuleCursor): RuleOptions {
  if (!value.present) return DEFAULT_OPTIONS;
  if (!value.isMap()) value.expect('map');
  const read = readOptions(value.isMap() ? (value.raw as Record<string, unknown>) : {});
  if ('options' in read) return read.options;
  value.get(read.wrong).fail('matching.bad-option');
  return DEFAULT_OPTIONS;
}

function readBody(rule: RuleCursor): SemgrepRule['body'] {
  if (rule.get('mode').raw === 'taint' || TAINT_KEYS.some((key) => rule.has(key))) return { mode: 'taint', taint: readTaint(rule) };
  if (rule.has('match')) return { mode: 'search', formula: readMatchFormula(rule.get('match')) };
  // Keys of a rule that stock does not know are ignored (only patterns are strict), so the formula is read from its pattern keys alone.
  const keys = rule.keys.filter((key) => BODY_KEYS.includes(key));
  if (keys.length === 0) rule.fail('matching.missing-key', 'pattern');
  return { mode: 'search', formula: readFormula(rule, rule.keys.filter((key) => !BODY_KEYS.includes(key))) };
}

/** Where a rule knows no language but expressions, its patterns are such. */
function inLanguages(body: SemgrepRule['body'], languages: readonly SemgrepLanguage[]): SemgrepRule['body'] {
  return body.mode === 'search' && languages.every((language) => language === 'regex') ? { ...body, formula: withExpressions(body.formula) } : body;
}

function readFixRegex(value: RuleCursor): FixRegex | undefined {
  if (!value.present) return undefined;
  value.only(['regex', 'replacement', 'count']);
  const count = value.get('count').optionalInteger();
  return { at: value.get('regex').at, regex: value.get('regex').regex(false).source, replacement: value.get('replacement').text(), ...(count !== undefined && { count }) };
}
