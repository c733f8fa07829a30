// Rules of a file in Semgrep's language: each is a rule of its own, but those of a rule folder are one rule with a part per language.
import { readSemgrepRule } from '../matching/rule/read-semgrep-rules.ts';
import type { SemgrepRule } from '../matching/rule/semgrep-rule.ts';
import { FILE_KINDS, isCodeKind, isFileKind } from '../model/file-kind.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Category, Confidence, Level } from '../model/rule.ts';
import type { RuleOf } from './checked-rule.ts';
import type { RuleFile } from './rule-file.ts';
import { kindsOfRules, textKinds, type PatternPart } from './techniques/pattern.ts';

const CONFIDENCES: Readonly<Record<string, Confidence>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const LEVELS: readonly Level[] = ['error', 'warning', 'note'];
const FROM_SURE: readonly Confidence[] = ['high', 'medium', 'low'];

/**
 * Reads the rules of `file` for which `isPattern` holds. In `<id>/<id>.yaml` those named `<id>` or `<id>-<anything>` are parts of the rule `<id>`:
 * its level and confidence are the strongest of theirs, its category is what they all say.
 */
export function compilePatternRules(file: RuleFile, isPattern: (raw: unknown) => boolean, categories: readonly Category[]): Outcome<readonly RuleOf<'pattern'>[]> {
  const problems: Problem[] = [];
  const folder = /(?:^|\/)([^/]+)\/\1\.ya?ml$/.exec(file.path)?.[1];
  const parts = new Map<string, PatternPart[]>();
  (file.document as { readonly rules: readonly unknown[] }).rules.forEach((raw, index) => {
    if (!isPattern(raw)) return;
    const read = readSemgrepRule(raw, index, file.path, file.lineOf);
    problems.push(...read.problems);
    if (read.value === undefined) return;
    const id = folder !== undefined && (read.value.id === folder || read.value.id.startsWith(`${folder}-`)) ? folder : read.value.id;
    const part = partOf(read.value, file);
    const known = parts.get(id);
    if (known === undefined) parts.set(id, [part]);
    // A second rule of the same id is no part of the first.
    else if (known.some(({ rule }) => rule.id === part.rule.id)) problems.push({ id: 'rules.duplicate-id', path: file.path, rule: part.rule.id, effect: 'incomplete' });
    else known.push(part);
  });
  const rules = [...parts].flatMap(([id, own]) => toRule(id, own, file, categories, problems) ?? []);
  return { value: rules, problems };
}

function partOf(rule: SemgrepRule, { lineOf }: RuleFile): PatternPart {
  const { confidence } = rule.metadata;
  const line = lineOf?.(rule.at);
  return { rule, confidence: (typeof confidence === 'string' ? CONFIDENCES[confidence.toUpperCase()] : undefined) ?? 'medium', ...(line !== undefined && { line }) };
}

/** Messages are filled in per match, so that the rule's own only passes them on: Chinese first, then English. */
function toRule(id: string, parts: readonly PatternPart[], file: RuleFile, categories: readonly Category[], problems: Problem[]): RuleOf<'pattern'> | undefined {
  const rules = parts.map(({ rule }) => rule);
  const named = new Set(rules.map(({ metadata: { category } }) => (typeof category === 'string' ? category : 'custom')));
  if (named.size > 1) {
    problems.push({ id: 'rules.several-categories', args: [[...named].join(', ')], path: file.path, rule: id, effect: 'incomplete' });
    return undefined;
  }
  // Semgrep's own categories (`security`, `correctness`) are no concern of ours.
  const category = categories.find((one) => named.has(one.id) || (one.aliases ?? []).some((alias) => named.has(alias)));
  const kinds = kindsOfRules(rules);
  // A pattern finds what it describes: in code, and in files that it reads as mere text, its silence proves nothing, whether its author says so or not.
  const partialKinds = kinds.length === 0 ? FILE_KINDS : [...new Set([...listOf(rules, 'partial').filter(isFileKind), ...kinds.filter(isCodeKind), ...rules.flatMap(textKinds)])];
  return {
    id, formerIds: listOf(rules, 'former-ids'), technique: 'pattern', category: category?.id ?? 'custom', family: category?.family ?? 'custom',
    level: LEVELS.find((level) => rules.some((rule) => rule.level === level)) ?? 'note', confidence: FROM_SURE.find((confidence) => parts.some((part) => part.confidence === confidence)) ?? 'medium',
    message: { zh: '{0}', en: '{1}' }, kinds, partialKinds, keywords: [], spec: { parts, file: file.path },
  };
}

/** What the rules' metadata list under `key`, without repetition. */
function listOf(rules: readonly SemgrepRule[], key: string): string[] {
  return [...new Set(rules.flatMap(({ metadata }) => { const list = metadata[key]; return Array.isArray(list) ? list.map(String) : []; }))];
}
