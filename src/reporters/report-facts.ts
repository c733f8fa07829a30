// What several formats say about a result in the same words: titles, counts, states, what was not checked.
import { readRuleDocument } from '../messages/rule-document.ts';
import { text } from '../messages/text.ts';
import type { Finding } from '../model/finding.ts';
import { localized, type Level } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { ReportContext } from './report-context.ts';

export const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** A message of the report's own catalogue area. */
export function say({ language }: Pick<ReportContext, 'language'>, id: string, ...args: readonly (string | number)[]): string {
  return text(language, `report.${id}`, args);
}

export function familyTitle(context: ReportContext, id: string): string {
  const family = context.families.find((one) => one.id === id);
  return family === undefined ? customTitle(context, id) : localized(family.title, context.language);
}

export function categoryTitle(context: ReportContext, id: string): string {
  const category = context.categories.find((one) => one.id === id);
  return category === undefined ? customTitle(context, id) : localized(category.title, context.language);
}

/** Rules of customers that name no category have a family and a category of their own. */
function customTitle({ language }: ReportContext, id: string): string {
  return id === 'custom' ? text(language, 'report.custom') : id;
}

/** A rule's document in the language of the report, with the code of its fix. */
export function documentOf(context: ReportContext, ruleId: string): string | undefined {
  const document = context.documents[ruleId]?.trim() ?? '';
  return document === '' ? undefined : readRuleDocument(document, context.language, ruleId).markdown.trim();
}

/** The heading of its document, else the title of its category. */
export function ruleTitle(context: ReportContext, ruleId: string): string {
  const title = readRuleDocument(context.documents[ruleId] ?? '', context.language, ruleId).title ?? '';
  if (title !== '') return title;
  const rule = context.rules.find((one) => one.id === ruleId);
  return rule === undefined ? ruleId : categoryTitle(context, rule.category);
}

/** `title：items` with the punctuation of the language. */
export function labelled({ language }: Pick<ReportContext, 'language'>, title: string, text: string): string {
  return language === 'en' ? `${title}: ${text}` : `${title}：${text}`;
}

/** `a，b` with the comma of the language. */
export function joined({ language }: Pick<ReportContext, 'language'>, items: readonly string[]): string {
  return items.join(language === 'en' ? ', ' : '，');
}

export function isOpen(finding: Finding): boolean {
  return finding.state === undefined;
}

/** `path`, with line and column where the finding has them; the whole project has a name. */
export function placeOf(context: ReportContext, finding: Pick<Finding, 'path' | 'startLine' | 'startColumn'>): string {
  const path = finding.path === '' ? say(context, 'whole-project') : finding.path;
  return finding.startLine === undefined ? path : `${path}:${finding.startLine}${finding.startColumn === undefined ? '' : `:${finding.startColumn}`}`;
}

export interface FamilyCount {
  readonly family: string;
  readonly levels: Readonly<Record<Level, number>>;
  readonly total: number;
}

/** Open findings by family in the order of the category table, families without findings left out. */
export function countByFamily(context: ReportContext, findings: readonly Finding[]): FamilyCount[] {
  const order = [...context.families.map((family) => family.id), ...findings.map((finding) => finding.family)];
  return [...new Set(order)].map((family) => countOf(family, findings.filter((finding) => isOpen(finding) && finding.family === family))).filter((count) => count.total > 0);
}

/** All open findings in one count. */
export function countAll(findings: readonly Finding[]): FamilyCount {
  return countOf('', findings.filter(isOpen));
}

/** `已抑制 2，已知 1`, empty where nothing has a state. */
export function stateCounts(context: ReportContext, findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { state } of findings) if (state !== undefined) counts.set(state.kind, (counts.get(state.kind) ?? 0) + 1);
  return joined(context, [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${say(context, `state.${kind}`)} ${count}`));
}

export function byteText(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) { value /= 1024; unit++; }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}

/** `name: item, item` for the lists under scope and limits; each list has at most `most` items. */
export function limitLines(context: ReportContext, { limits }: ScanResult, most: number): { readonly title: string; readonly items: readonly string[] }[] {
  const lists: [string, readonly string[]][] = [
    ['narrowed', limits.narrowed ?? []],
    ['rules-off', limits.disabledRules],
    ['levels-changed', limits.changedLevels ?? []],
    ['excluded', limits.excludedPaths.map((one) => `${one.pattern} ${say(context, 'files', one.files)}`)],
    ['own-words', limits.ownVocabulary],
    ['git-ignored', limits.gitIgnoredConfiguration],
    ['unused-suppressions', limits.unusedSuppressions.map((one) => `${one.path}:${one.line} ${one.rules.join(', ')}`)],
  ];
  return lists.filter(([, items]) => items.length > 0).map(([id, items]) => ({
    title: say(context, id), items: items.length > most ? [...items.slice(0, most), say(context, 'more', items.length - most)] : items,
  }));
}

function countOf(family: string, findings: readonly Finding[]): FamilyCount {
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return { family, levels: { error: count('error'), warning: count('warning'), note: count('note') }, total: findings.length };
}

/** A language or format of files by its proper name. */
export function kindName(context: ReportContext, kind: string): string {
  return text(context.language, `kind.${kind}`);
}
