// A judged sink as a finding of the rule for its outcome, and as facts for the inventory.
import type { Detection, Fix } from '../../model/detection.ts';
import type { Fact } from '../../model/fact.ts';
import { positionAt } from '../../model/location.ts';
import type { Need } from '../../model/need.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { RuleOf } from '../../ruleset/checked-rule.ts';
import { daysOf, verdictOf, type Verdict } from './keeps.ts';
import type { Sink } from './sink.ts';

/** What rules name in `outcome`; `sufficient` is reported by none. */
export type Outcome = Exclude<Verdict, 'sufficient'> | 'kept-elsewhere';

/** These cannot be decided by a tool: the checklist item waits for a person. */
const FOR_REVIEW: ReadonlySet<Outcome> = new Set<Outcome>(['size-cap', 'unknown']);
const STORE_KEEPS_IT: Need = { kind: 'fact', fact: 'log-store', name: 'sufficient', whenFound: 'drop', whenMissing: 'keep' };

/** Facts about values; the others say whether the sink is in force at all. */
const SETTINGS: ReadonlySet<string> = new Set(['log-setting', 'log-setting-key']);

export function outcomeOf(sink: Sink): Outcome | undefined {
  const verdict = verdictOf(sink.retention);
  if (verdict === 'sufficient') return undefined;
  return verdict === 'short' && sink.coveredBy !== undefined ? 'kept-elsewhere' : verdict;
}

export function ruleFor(rules: readonly RuleOf<'analysis'>[], outcome: Outcome): RuleOf<'analysis'> | undefined {
  return rules.find((rule) => rule.spec.outcome === outcome);
}

/** Product, sink, days, formula, remedy, and the sink that keeps the record longer: `{0}` to `{5}` of the rules' messages. */
export function messageArguments(sink: Pick<Sink, 'product' | 'name' | 'retention' | 'formula' | 'advice' | 'coveredBy'>): (string | number)[] {
  return [sink.product === 'application' ? '@log-retention.application' : sink.product, shortened(sink.name), daysOf(sink.retention.keeps) ?? '?', shortened(sink.formula), sink.advice, sink.coveredBy ?? ''];
}

export function toDetection(sink: Sink, rules: readonly RuleOf<'analysis'>[]): Detection | undefined {
  const outcome = outcomeOf(sink);
  const rule = outcome === undefined ? undefined : ruleFor(rules, outcome);
  if (outcome === undefined || rule === undefined) return undefined;
  const needs = [...(sink.needs ?? []), ...(sink.shipped === true && outcome === 'short' ? [STORE_KEEPS_IT] : [])];
  const level = sink.diagnostic === true ? 'note' : sink.nonProduction === true && rule.level === 'error' ? 'warning' : undefined;
  const fixes = fixesOf(sink, outcome);
  return {
    ruleId: rule.id, region: { start: sink.region.start, end: sink.region.end }, anchor: sink.anchor, value: sink.written, mask: 'plain', args: messageArguments(sink),
    ...(level !== undefined && { level }), ...(sink.confidence !== undefined && { confidence: sink.confidence }), ...(needs.length > 0 && { needs }),
    ...(sink.related !== undefined && { related: sink.related }), ...(fixes.length > 0 && { fixes }), ...(FOR_REVIEW.has(outcome) && { attributes: { verdict: 'review' } }),
  };
}

/** `log-retention` for the inventory and `relevant-object` for the checklist, where the file alone says that the sink is in force. */
export function toFacts(sink: Sink, file: SourceFile): Fact[] {
  const line = positionAt(file.lineStarts, sink.region.start).line;
  const facts: Fact[] = [];
  const { keys = [], period } = sink.settledBy ?? {};
  if (period !== undefined) for (const key of keys) facts.push({ kind: 'log-retention-pending', name: key, path: file.path, line, data: { product: sink.product, sink: sink.name, unit: period.unit, count: period.count } });
  const waits = (sink.needs ?? []).flatMap((need) => (need.kind === 'fact' ? [need.fact] : []));
  if (waits.some((fact) => !SETTINGS.has(fact))) return facts;
  facts.push(
    { kind: 'log-retention', name: sink.name, path: file.path, line, data: { product: sink.product, sink: sink.name, days: waits.length > 0 ? null : daysOf(sink.retention.keeps), formula: sink.formula } },
    { kind: 'relevant-object', name: 'log_appender', path: file.path, line },
  );
  return facts;
}

function fixesOf(sink: Sink, outcome: Outcome): Fix[] {
  if (sink.edits === undefined || sink.edits.length === 0 || FOR_REVIEW.has(outcome)) return [];
  const longer = outcome !== 'loss' && outcome !== 'off';
  return [{ title: longer ? 'log-retention.fix' : 'log-retention.repair', args: [sink.advice], edits: sink.edits, safe: longer && (sink.needs ?? []).length === 0 }];
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
