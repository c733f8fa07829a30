// Rule files in, checked and compiled rules out. What cannot be used becomes a problem naming file and rule; the rest goes on.
import { isFileKind, type FileKind } from '../model/file-kind.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Category, Confidence, Rule, Technique } from '../model/rule.ts';
import { levelOfSeverity } from '../matching/rule/severity.ts';
import { compileSpec } from './compile-spec.ts';
import { compilePatternRules } from './compile-pattern-rules.ts';
import type { RuleFile } from './rule-file.ts';
import { isSemgrepRule } from './techniques/pattern.ts';

const CONFIDENCES: Readonly<Record<string, Confidence>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
/** Those that a `hisguard` section names; a rule without one is Semgrep's. */
const TECHNIQUES: ReadonlySet<string> = new Set<Technique>(['secret', 'personal-data', 'configuration', 'analysis']);
const ENVELOPE_KEYS: ReadonlySet<string> = new Set(['technique', 'keywords', 'keywords-from', 'files-from', 'partial']);

/**
 * Compiles every rule of `files`. Rules are sorted by id; a second rule with a known id is dropped with a problem.
 * A rule without `metadata.category` gets category and family `custom` (customers' own rules).
 * @param vocabularies parsed vocabularies by name, for `keywords-from` and `files-from`: rules that judge the same candidates share one list of keywords.
 */
export function compileRules(files: readonly RuleFile[], categories: readonly Category[], vocabularies: Readonly<Record<string, unknown>> = {}): Outcome<readonly Rule[]> {
  const problems: Problem[] = [];
  const rules = new Map<string, Rule>();
  for (const file of files) {
    const list = asRecord(file.document)?.rules;
    if (!Array.isArray(list)) {
      problems.push({ id: 'rules.no-list', path: file.path, effect: 'incomplete' });
      continue;
    }
    const isPattern = (raw: unknown): boolean => { const record = asRecord(raw); return record !== undefined && record.hisguard === undefined && isSemgrepRule(record); };
    const outcomes = [compilePatternRules(file, isPattern, categories), ...(list as unknown[]).filter((raw) => !isPattern(raw)).map((raw) => one(compileRule(raw, file.path, categories, vocabularies)))];
    problems.push(...outcomes.flatMap((outcome) => outcome.problems));
    for (const rule of outcomes.flatMap((outcome) => outcome.value)) {
      if (rules.has(rule.id)) problems.push({ id: 'rules.duplicate-id', path: file.path, rule: rule.id, effect: 'incomplete' });
      else rules.set(rule.id, rule);
    }
  }
  return { value: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function one({ value, problems }: Outcome<Rule | undefined>): Outcome<readonly Rule[]> {
  return { value: value === undefined ? [] : [value], problems };
}

function compileRule(raw: unknown, path: string, categories: readonly Category[], vocabularies: Readonly<Record<string, unknown>>): Outcome<Rule | undefined> {
  const problems: Problem[] = [];
  const record = asRecord(raw);
  const id = record?.id;
  if (record === undefined || typeof id !== 'string' || !/^[a-z0-9][a-z0-9.-]*$/i.test(id)) {
    return { value: undefined, problems: [{ id: 'rules.bad-id', path, effect: 'incomplete' }] };
  }
  const fail = (message: string, ...args: (string | number)[]): void => { problems.push({ id: message, args, path, rule: id, effect: 'incomplete' }); };
  const metadata = asRecord(record.metadata) ?? {};
  const envelope = asRecord(record.hisguard);
  if (envelope === undefined) {
    fail('rules.no-body');
    return { value: undefined, problems };
  }
  const technique = envelope.technique;
  const level = levelOfSeverity(nameOf(record.severity));
  const message = record.message;
  const categoryId = metadata.category === undefined ? 'custom' : nameOf(metadata.category);
  const category = categories.find((one) => one.id === categoryId || (one.aliases ?? []).includes(categoryId));
  if (typeof technique !== 'string' || !TECHNIQUES.has(technique)) fail('rules.bad-technique', String(technique));
  if (level === undefined) fail('rules.bad-severity', nameOf(record.severity));
  if (typeof message !== 'string' || message === '') fail('rules.no-message');
  if (categoryId !== 'custom' && category === undefined) fail('rules.unknown-category', categoryId);
  const kinds = kindsOf(record.languages, fail);
  const partialKinds = kindsOf(envelope.partial, fail);
  const confidence = metadata.confidence === undefined ? 'high' : CONFIDENCES[nameOf(metadata.confidence).toUpperCase()];
  if (confidence === undefined) fail('rules.bad-confidence', nameOf(metadata.confidence));
  const shared = strings(envelope['keywords-from']).flatMap((name) => {
    const keywords = keywordsOf(vocabularies[name]);
    if (keywords.length === 0) fail('rules.unknown-keywords', name);
    return keywords;
  });
  const exact = unique(shared.flatMap((keyword) => (keyword.exact ? [keyword.text] : [])));
  const caseless = [...strings(envelope.keywords), ...shared.flatMap((keyword) => (keyword.exact ? [] : [keyword.text]))];
  const files = strings(envelope['files-from']).flatMap((name) => {
    const paths = filesOf(vocabularies[name]);
    if (paths.length === 0) fail('rules.unknown-files', name);
    return paths;
  });
  const spec = typeof technique === 'string' && TECHNIQUES.has(technique)
    ? compileSpec(technique as Technique, Object.fromEntries(Object.entries(envelope).filter(([key]) => !ENVELOPE_KEYS.has(key))))
    : { value: undefined, problems: [] };
  for (const problem of spec.problems) problems.push({ ...problem, path, rule: id });
  if (problems.some((problem) => problem.effect === 'incomplete') || level === undefined || confidence === undefined || typeof message !== 'string') return { value: undefined, problems };
  const paths = asRecord(record.paths);
  const include = strings(paths?.include);
  const exclude = strings(paths?.exclude);
  const rule: Rule = {
    id, formerIds: strings(metadata['former-ids']), technique: technique as Technique,
    category: category?.id ?? 'custom', family: category?.family ?? 'custom', level, confidence,
    message: { zh: message, en: typeof metadata['message-en'] === 'string' ? metadata['message-en'] : message },
    kinds, partialKinds, keywords: unique(caseless.map((keyword) => keyword.toLowerCase())),
    ...(exact.length > 0 && { exactKeywords: exact }),
    ...(files.length > 0 && { files }),
    ...(include.length + exclude.length > 0 ? { paths: { include, exclude } } : {}),
    spec: spec.value,
  };
  return { value: rule, problems };
}

function kindsOf(raw: unknown, fail: (message: string, ...args: string[]) => void): FileKind[] {
  const kinds: FileKind[] = [];
  for (const name of strings(raw)) {
    if (isFileKind(name)) kinds.push(name);
    else fail('rules.unknown-language', name);
  }
  return kinds;
}

interface SharedKeyword {
  readonly text: string;
  readonly exact: boolean;
}

/**
 * The `keywords` of a vocabulary and the `keyword` of each of its items. Where an item's `pattern` begins with its keyword, only the
 * spelling in the pattern can match, and `sec` is not looked for in every `section`.
 */
function keywordsOf(vocabulary: unknown): readonly SharedKeyword[] {
  const record = asRecord(vocabulary) ?? {};
  const items = Object.values(record).flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])).map(asRecord);
  return [
    ...strings(record.keywords).map((text) => ({ text, exact: false })),
    ...items.flatMap((item) => (typeof item?.keyword === 'string' ? [spelledIn(item.pattern, item.keyword)] : [])),
  ];
}

/** The paths of all `files` of a vocabulary. */
function filesOf(vocabulary: unknown): readonly string[] {
  const { files } = asRecord(vocabulary) ?? {};
  return Array.isArray(files) ? files.flatMap((file) => strings(asRecord(file)?.paths)) : [];
}

function spelledIn(pattern: unknown, keyword: string): SharedKeyword {
  const begins = typeof pattern === 'string' && pattern.startsWith('^') ? pattern.slice(1).replace(/\\([^\w])/g, '$1').slice(0, keyword.length) : '';
  return begins.toLowerCase() === keyword.toLowerCase() ? { text: begins, exact: true } : { text: keyword, exact: false };
}

function unique(keywords: readonly string[]): readonly string[] {
  return [...new Set(keywords)];
}

/** What stands where a word is expected, for a message that names it. */
function nameOf(raw: unknown): string {
  return raw === undefined ? '' : typeof raw === 'string' || typeof raw === 'number' ? String(raw) : JSON.stringify(raw);
}

function strings(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.map(String) : [];
}

function asRecord(raw: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Record<string, unknown>) : undefined;
}
