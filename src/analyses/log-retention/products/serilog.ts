// Retention of Serilog file sinks: rolling period times retainedFileCountLimit (31 by default), or retainedFileTimeLimit.
// Source: Serilog.Sinks.File (1 GB limit by default; without rollOnFileSizeLimit writing stops there).
import { firstMatches } from '../first-matches.ts';
import { canonicalSegment } from '../../../configuration/canonical-key.ts';
import { attributeOf, type XmlElement } from '../../../configuration/xml-element.ts';
import type { Region } from '../../../model/location.ts';
import { argument, groupAt } from '../../../configuration/argument-list.ts';
import { timeSpan } from '../duration.ts';
import { BY_SIZE, days, LOST, shortest, UNKNOWN, UNLIMITED, verdictOf, type Keeps } from '../keeps.ts';
import { every, periods, periodsToWrite, periodText, type Period } from '../period.ts';
import { attribute, descendants, type Placed, type PluginNode } from '../plugin-node.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';
import { isNamed, walk } from '../../xml-elements.ts';

const INTERVALS: Readonly<Record<string, Period>> = { year: every('year'), month: every('month'), day: every('day'), hour: every('hour'), minute: every('minute') };
const DEFAULT_COUNT = 31;

type Settings = (name: string) => Placed | undefined;

/** `root` is the `Serilog` section. */
export function readSerilogSection(root: PluginNode): Sink[] {
  return descendants(root).flatMap((node) => {
    const kind = attribute(node, 'name')?.value;
    if (!isFileSink(kind)) return [];
    const args = node.children.find((child) => child.name.toLowerCase() === 'args');
    return judge(kind, attribute(node, 'name') ?? node.region, (name) => args && attribute(args, name)) ?? [];
  });
}

/** `<add key="serilog:write-to:File.retainedFileCountLimit" value="31"/>` of appSettings. */
export function readSerilogAppSettings(roots: readonly XmlElement[]): Sink[] {
  const groups = new Map<string, { region: Region; settings: Map<string, Placed> }>();
  for (const element of walk(roots)) {
    if (!isNamed(element, 'add')) continue;
    const key = /^serilog:(?:write-to|audit-to):(File|RollingFile)(?:\.(\w{1,40}))?$/i.exec(attributeOf(element, 'key')?.value ?? '');
    const value = attributeOf(element, 'value');
    if (key === null) continue;
    const group = groups.get(key[1] ?? '') ?? { region: element.nameRegion, settings: new Map<string, Placed>() };
    groups.set(key[1] ?? '', group);
    if (key[2] !== undefined && value !== undefined) group.settings.set(key[2].toLowerCase(), value);
  }
  return [...groups].flatMap(([kind, group]) => judge(kind, group.region, (name) => group.settings.get(name.toLowerCase())) ?? []);
}

const CODE_SINK = /\.\s*WriteTo\s*\.\s*(?:(File|RollingFile)|(?:Async|Map|Conditional|Logger))\s*\(/g;
const NESTED_SINK = /=>\s*\w{1,30}\s*\.\s*(File|RollingFile)\s*\(/g;

/** `text` without comments: `.WriteTo.File("log-.txt", rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31)` in C#. */
export function readSerilogCode(text: string): Sink[] {
  const sinks: Sink[] = [];
  const add = (kind: string, nameAt: number, open: number): void => {
    const group = groupAt(text, open);
    const first = group.arguments[0];
    const settings: Settings = (name) => {
      const found = argument(group, name) ?? (/^(?:path|pathFormat)$/i.test(name) ? first : undefined);
      return found && { value: found.text, start: found.start, end: found.end };
    };
    sinks.push(...judge(kind, { start: nameAt, end: nameAt + kind.length }, settings) ?? []);
  };
  for (const match of firstMatches(text, CODE_SINK)) {
    const open = match.index + match[0].length - 1;
    if (match[1] !== undefined) { add(match[1], match.index + match[0].lastIndexOf(match[1]), open); continue; }
    const inside = text.slice(open, groupAt(text, open).end);
    for (const nested of firstMatches(inside, NESTED_SINK, 20)) {
      add(nested[1] ?? '', open + nested.index + nested[0].lastIndexOf(nested[1] ?? ''), open + nested.index + nested[0].length - 1);
    }
  }
  return sinks;
}

function isFileSink(kind: string | undefined): kind is string {
  return kind !== undefined && /^(?:File|RollingFile)$/i.test(kind);
}

function judge(kind: string, region: Region, setting: Settings): Sink[] | undefined {
  const path = literal(setting('path') ?? setting('pathFormat'));
  const name = lastLiteral(path ?? kind).split(/[\\/]/).at(-1) ?? kind;
  const shared = { product: 'Serilog', name, anchor: `sink.${name}`, diagnostic: isDiagnosticName(name) };
  const count = setting('retainedFileCountLimit');
  const bySize = /^true$/i.test(literal(setting('rollOnFileSizeLimit')) ?? '');
  const period = /^RollingFile$/i.test(kind) ? periodOfPath(path) : INTERVALS[(literal(setting('rollingInterval')) ?? '').replace(/^.*\./, '').toLowerCase()];
  if (period === undefined && !bySize) return [withoutRolling(shared, region, setting('fileSizeLimitBytes'))];
  const limit = countOf(count);
  if (limit.value === undefined && limit.open !== undefined) {
    return [{ ...shared, region: count ?? region, written: `retainedFileCountLimit=${count?.value ?? ''}`, retention: { keeps: UNKNOWN, capped: false }, formula: `retainedFileCountLimit=${count?.value ?? ''}`, advice: 'retainedFileCountLimit: 200', needs: [{ kind: 'fact', fact: 'log-setting', name: limit.open, whenFound: 'drop', whenMissing: 'low-confidence' }] }];
  }
  const time = setting('retainedFileTimeLimit');
  const span = time === undefined ? undefined : spanOf(literal(time) ?? '');
  const byCount: Keeps = limit.value === null || limit.value === undefined ? UNLIMITED : period === undefined ? BY_SIZE : periods(limit.value, period);
  const byTime: Keeps = span === undefined ? UNLIMITED : days(span);
  const keeps = shortest(byCount, byTime);
  const place = keeps === byTime && span !== undefined ? time : count;
  const write = place === time && time !== undefined ? '200.00:00:00' : period === undefined ? undefined : String(periodsToWrite(period));
  const own = place !== undefined && place === time ? 'retainedFileTimeLimit' : 'retainedFileCountLimit';
  return [{
    ...shared, region: place ?? region, written: place === undefined ? kind : `${own}=${place.value}`,
    retention: { keeps, capped: bySize && byCount.kind !== 'unlimited' && verdictOf({ keeps: byCount, capped: false }) === 'sufficient' },
    formula: [
      byCount.kind === 'unlimited' ? 'retainedFileCountLimit = ∞' : `retainedFileCountLimit ${limit.value ?? ''}${count === undefined ? ' (default)' : ''}${period === undefined ? '' : ` × ${periodText(period)}`}${bySize ? ', rollOnFileSizeLimit' : ''}`,
      ...(span === undefined ? [] : [`retainedFileTimeLimit ${literal(time) ?? ''}`]),
    ].join(', '),
    advice: period === undefined ? 'rollingInterval: Day, retainedFileCountLimit: 200' : `${own}: ${write ?? ''}`,
    ...(place !== undefined && write !== undefined && /^"?[\d.:]+"?$/.test(place.value) && { edits: [{ start: place.start, end: place.end, text: place.value.startsWith('"') ? `"${write}"` : write }] }),
    ...(limit.open !== undefined && { needs: [{ kind: 'fact', fact: 'log-setting', name: limit.open, whenFound: 'drop', whenMissing: 'keep' } as const] }),
  }];
}

/** A single file: writing stops at the size limit, 1 GB unless it says otherwise. */
function withoutRolling(shared: Pick<Sink, 'product' | 'name' | 'anchor' | 'diagnostic'>, region: Region, limit: Placed | undefined): Sink {
  const none = limit !== undefined && /^(?:null)?$/.test(limit.value.trim());
  const size = limit?.value.trim() ?? '1 GB (default)';
  return {
    ...shared, region: limit ?? region, written: limit === undefined ? 'File' : `fileSizeLimitBytes=${limit.value}`, retention: { keeps: none ? UNLIMITED : LOST, capped: false },
    formula: none ? 'fileSizeLimitBytes null = ∞' : `rollingInterval Infinite, fileSizeLimitBytes ${size}`, advice: 'rollingInterval: Day, retainedFileCountLimit: 200',
  };
}

/** The number, `null` for no limit, and the setting that an expression reads. */
function countOf(place: Placed | undefined): { readonly value: number | null | undefined; readonly open?: string } {
  if (place === undefined) return { value: DEFAULT_COUNT };
  const text = literal(place) ?? '';
  if (text === 'null' || text === '') return { value: null };
  if (/^\d{1,7}$/.test(text)) return { value: Number(text) };
  const [read = '', fallback] = text.split('??').map((part) => part.trim());
  const member = read.split(/\W+/).findLast((word) => word !== '');
  return { value: fallback !== undefined && /^\d{1,7}$/.test(fallback) ? Number(fallback) : undefined, open: canonicalSegment(member ?? text) };
}

function literal(place: Placed | undefined): string | undefined {
  return place?.value.trim().replace(/^[@$]{0,2}"([^"]*)"$/, '$1');
}

/** `Path.Combine(folder, "app-.log")`: the last literal names the file. */
function lastLiteral(text: string): string {
  const parts = text.split('"');
  return parts.length < 3 ? text : parts.at(-2) ?? text;
}

function spanOf(text: string): number | undefined {
  const factory = /^TimeSpan\.From(Days|Hours)\(\s*(\d{1,7})\s*\)$/.exec(text);
  if (factory !== null) return Number(factory[2]) / (factory[1] === 'Hours' ? 24 : 1);
  return timeSpan(text);
}

/** The old RollingFile sink: `log-{Date}.txt`. */
function periodOfPath(path: string | undefined): Period {
  const format = /\{(Date|HalfHour|Hour)\}/i.exec(path ?? '')?.[1]?.toLowerCase();
  return format === 'halfhour' ? { unit: 'minute', count: 30 } : format === 'hour' ? every('hour') : every('day');
}
