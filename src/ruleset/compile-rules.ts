// Rule files in, checked and compiled rules out. What cannot be used becomes a problem naming file and rule; the rest goes on.
import type { Outcome, Problem } from '../model/problem.ts';
import type { Category } from '../model/rule.ts';
import type { CheckedRule } from './checked-rule.ts';
import { compilePatternRules } from './compile-pattern-rules.ts';
import { compileSpec } from './compile-spec.ts';
import { asRecord } from './raw-value.ts';
import { ENVELOPE_KEYS, readEnvelope, type Fail, type KnownNames } from './rule-envelope.ts';
import type { RuleFile } from './rule-file.ts';
import { isSemgrepRule } from './techniques/pattern.ts';

/**
 * Compiles every rule of `files`. Rules are sorted by id; a second rule with a known id is dropped with a problem.
 * @param vocabularies parsed vocabularies by name, for `keywords-from` and `files-from`: rules that judge the same candidates share one list of keywords.
 */
export function compileRules(files: readonly RuleFile[], categories: readonly Category[], vocabularies: Readonly<Record<string, unknown>> = {}): Outcome<readonly CheckedRule[]> {
  const problems: Problem[] = [];
  const rules = new Map<string, CheckedRule>();
  for (const file of files) {
    const list = asRecord(file.document)?.rules;
    if (!Array.isArray(list)) {
      problems.push({ id: 'rules.no-list', path: file.path, effect: 'incomplete' });
      continue;
    }
    const isPattern = (raw: unknown): boolean => { const record = asRecord(raw); return record !== undefined && record.hisguard === undefined && isSemgrepRule(record); };
    const outcomes = [compilePatternRules(file, isPattern, categories), ...(list as unknown[]).filter((raw) => !isPattern(raw)).map((raw) => one(compileRule(raw, file.path, { categories, vocabularies })))];
    problems.push(...outcomes.flatMap((outcome) => outcome.problems));
    for (const rule of outcomes.flatMap((outcome) => outcome.value)) {
      if (rules.has(rule.id)) problems.push({ id: 'rules.duplicate-id', path: file.path, rule: rule.id, effect: 'incomplete' });
      else rules.set(rule.id, rule);
    }
  }
  return { value: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function one({ value, problems }: Outcome<CheckedRule | undefined>): Outcome<readonly CheckedRule[]> {
  return { value: value === undefined ? [] : [value], problems };
}

/** A rule with a `hisguard` section. */
function compileRule(raw: unknown, path: string, known: KnownNames): Outcome<CheckedRule | undefined> {
  const record = asRecord(raw);
  const id = record?.id;
  if (record === undefined || typeof id !== 'string' || !/^[a-z0-9][a-z0-9.-]*$/i.test(id)) {
    return { value: undefined, problems: [{ id: 'rules.bad-id', path, effect: 'incomplete' }] };
  }
  const section = asRecord(record.hisguard);
  if (section === undefined) return { value: undefined, problems: [{ id: 'rules.no-body', args: [], path, rule: id, effect: 'incomplete' }] };
  const problems: Problem[] = [];
  const fail: Fail = (message, ...args) => { problems.push({ id: message, args, path, rule: id, effect: 'incomplete' }); };
  const own = compileSpec(String(section.technique), Object.fromEntries(Object.entries(section).filter(([key]) => !ENVELOPE_KEYS.has(key))));
  if (own === undefined) fail('rules.bad-technique', String(section.technique));
  const envelope = readEnvelope(id, record, section, known, fail);
  for (const problem of own?.problems ?? []) problems.push({ ...problem, path, rule: id });
  const isUsable = own !== undefined && envelope !== undefined && !problems.some(({ effect }) => effect === 'incomplete');
  return { value: isUsable ? own.value(envelope) : undefined, problems };
}
