// The retention that one file leaves to a key of another: settings published as facts, joined when all files are known.
import { canonicalSegment } from '../../configuration/canonical-key.ts';
import type { ConfigurationView } from '../../configuration/configuration-view.ts';
import type { Fact, Json } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { LogRetentionVocabulary } from '../../ruleset/vocabularies/log-retention.ts';
import type { ConcludeContext, ProjectDetection } from '../analysis.ts';
import { firstOf } from './first-matches.ts';
import { verdictOf } from './keeps.ts';
import { periods, periodText, periodsToWrite, type Period, type PeriodUnit } from './period.ts';
import { unitOf } from './products/application-settings.ts';
import { messageArguments, outcomeOf, ruleFor } from './report-sink.ts';
import { comparableKey } from './sink.ts';

/** Numeric settings that may be the retention of a log: named by words for keeping. `judged`: the reader of application settings has reported on it. */
export function settingFacts(view: ConfigurationView, file: SourceFile, vocabulary: LogRetentionVocabulary): Fact[] {
  const keeping = [...vocabulary.keeping, 'days', 'age', 'backup'];
  return firstOf(view.entries, (entry): Fact[] | undefined => {
    const value = entry.value?.trim() ?? '';
    if (entry.commented === true || !/^\d{1,6}[a-zA-Z]{0,6}$/.test(value)) return undefined;
    const name = canonicalSegment(entry.path.at(-1) ?? '');
    if (!keeping.some((word) => word.length > 2 && name.includes(word))) return undefined;
    return [
      { kind: 'log-setting', name, path: file.path, line: positionAt(file.lineStarts, entry.valueRegion.start).line, data: { key: entry.key, value, judged: unitOf(entry.path, vocabulary) !== undefined } },
      { kind: 'log-setting-key', name: comparableKey(entry.key), path: file.path },
    ];
  }).flat();
}

/** Findings at the settings that another file's sinks read. */
export function concludeSettings(context: ConcludeContext): ProjectDetection[] {
  const settings = context.facts.filter((fact) => fact.kind === 'log-setting');
  const found = new Map<string, ProjectDetection>();
  for (const pending of context.facts.filter((fact) => fact.kind === 'log-retention-pending')) {
    for (const setting of settings) {
      const detection = reads(pending.name, setting) ? judge(pending, setting, context) : undefined;
      const place = `${setting.path}:${setting.line ?? 0}`;
      if (detection !== undefined && !found.has(place)) found.set(place, detection);
    }
  }
  return [...found.values()];
}

/** The whole key; a name without dots (environment variable) also as the last segment. */
function reads(key: string, setting: Fact): boolean {
  return comparableKey(textOf(setting, 'key')) === comparableKey(key) || (!key.includes('.') && setting.name === key);
}

function judge(pending: Fact, setting: Fact, context: ConcludeContext): ProjectDetection | undefined {
  const key = textOf(setting, 'key');
  const value = textOf(setting, 'value');
  if (dataOf(setting).judged === true || !/^\d{1,6}$/.test(value)) return undefined;
  const period: Period = { unit: textOf(pending, 'unit') as PeriodUnit, count: Number(dataOf(pending).count) };
  const number = Number(value);
  const retention = { keeps: number === 0 ? ({ kind: 'unlimited' } as const) : periods(number, period), capped: false };
  const last = key.split('.').at(-1) ?? '';
  const judgedSink = { product: textOf(pending, 'product'), name: textOf(pending, 'sink'), retention, formula: `${last} ${value} × ${periodText(period)}`, advice: `${last}: ${periodsToWrite(period)}` };
  const outcome = verdictOf(retention) === 'sufficient' ? undefined : outcomeOf({ ...judgedSink, region: { start: 0, end: 0 }, written: '', anchor: '' });
  const rule = outcome === undefined ? undefined : ruleFor(context.active, outcome);
  if (rule === undefined) return undefined;
  return { ruleId: rule.id, path: setting.path, ...(setting.line !== undefined && { line: setting.line }), anchor: key, evidence: `${last}=${value}`, args: messageArguments(judgedSink) };
}

function textOf(fact: Fact, name: string): string {
  const value = dataOf(fact)[name];
  return typeof value === 'string' ? value : '';
}

function dataOf(fact: Fact): Readonly<Record<string, Json>> {
  return typeof fact.data === 'object' && fact.data !== null && !Array.isArray(fact.data) ? (fact.data as Record<string, Json>) : {};
}
