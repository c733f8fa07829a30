// Retention of Python's logging handlers and of loguru, in code (calls, dictConfig) and in configuration files.
// Source: Python library reference, logging.handlers (TimedRotatingFileHandler when='h', interval=1, backupCount=0); loguru `logger.add`.
import { firstMatches } from '../first-matches.ts';
import type { Region } from '../../../model/location.ts';
import { argument, enclosingBracket, groupAt, keyBefore, numberValue, stringValue, type Group } from '../../../configuration/argument-list.ts';
import { loguruSpan } from '../duration.ts';
import { BY_SIZE, days, LOST, UNKNOWN, UNLIMITED, type Keeps } from '../keeps.ts';
import { every, periods, periodsToWrite, periodText, type Period } from '../period.ts';
import { attribute, descendants, type Placed, type PluginNode } from '../plugin-node.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';

type Settings = (name: string, position?: number) => Placed | undefined;

const HANDLER = /\b(?:Concurrent)?(TimedRotating|Rotating|ConcurrentRotating|ConcurrentTimedRotating)?FileHandler\s*\(/g;
const DICT_CLASS = /(["'])class\1\s*:\s*(["'])(?:[\w.]{0,80}\.)?(\w{0,40}FileHandler)\2/g;
const LOGURU_ADD = /\blogger\s*\.\s*add\s*\(/g;

/** `text` is Python code without comments. */
export function readPythonCode(text: string): Sink[] {
  const sinks: Sink[] = [];
  for (const match of firstMatches(text, HANDLER)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:class|def)\s+$/.test(before)) continue;
    const group = groupAt(text, match.index + match[0].length - 1);
    const type = match[0].slice(0, -1).trimEnd();
    sinks.push(...judge(type, '', { start: match.index, end: match.index + type.length }, settingsOf(group)) ?? []);
  }
  for (const match of firstMatches(text, DICT_CLASS)) {
    const open = enclosingBracket(text, match.index, '{');
    if (open < 0) continue;
    const name = keyBefore(text, open);
    if (name !== undefined && !isReferenced(text, name)) continue;
    const start = match.index + match[0].lastIndexOf(match[3] ?? '');
    sinks.push(...judge(match[3] ?? '', name ?? '', { start, end: start + (match[3] ?? '').length }, (key) => settingsOf(groupAt(text, open))(key)) ?? []);
  }
  if (/\bloguru\b/.test(text)) for (const match of firstMatches(text, LOGURU_ADD)) sinks.push(...loguru(match.index, groupAt(text, match.index + match[0].length - 1)));
  return sinks;
}

/** A dictConfig in YAML or JSON: `root` holds `handlers`, `loggers`, `root`. */
export function readPythonConfig(root: PluginNode): Sink[] {
  const handlers = root.children.find((one) => one.name === 'handlers')?.children ?? [];
  const used = new Set([root, ...root.children.filter((one) => /^(?:root|loggers)$/.test(one.name)).flatMap((one) => [one, ...descendants(one)])].flatMap((one) => listOf(one, 'handlers')));
  return handlers.flatMap((handler) => {
    const type = attribute(handler, 'class');
    if (type === undefined || !used.has(handler.name)) return [];
    return judge(type.value.split('.').at(-1) ?? '', handler.name, type, (name) => attribute(handler, name)) ?? [];
  });
}

/** `[handler_x] class=handlers.TimedRotatingFileHandler args=('x.log', 'midnight', 1, 30)`; `root` is the file's tree of sections. */
export function readPythonIni(root: PluginNode): Sink[] {
  const used = new Set(root.children.filter((one) => one.name.startsWith("logger_")).flatMap((one) => (attribute(one, 'handlers')?.value ?? '').split(',').map((name) => name.trim())));
  return root.children.filter((one) => one.name.startsWith('handler_')).flatMap((handler) => {
    const name = handler.name.slice('handler_'.length);
    const type = attribute(handler, 'class');
    const args = attribute(handler, 'args');
    if (type === undefined || args === undefined || !used.has(name)) return [];
    const settings = settingsOf(groupAt(args.value, 0));
    return judge(type.value.split('.').at(-1) ?? '', name, type, (key, position) => {
      const found = settings(key, position);
      return found && { value: found.value, start: args.start + found.start, end: args.start + found.end };
    }) ?? [];
  });
}

function judge(type: string, handler: string, region: Region, setting: Settings): Sink[] | undefined {
  const file = unquoted(setting('filename', 0)) ?? '';
  const name = handler !== '' ? handler : file.split(/[\\/]/).at(-1) ?? type;
  const shared = { product: 'Python logging', name: name === '' ? type : name, anchor: `handler.${name}`, diagnostic: isDiagnosticName(handler, file.split(/[\\/]/).at(-1)) };
  if (type.includes('Timed')) return [timed(shared, type, region, setting)];
  if (type.includes('Rotating')) {
    const size = setting('maxBytes', 2);
    const count = setting('backupCount', 3);
    const rolls = numberOf(size) !== 0 && size !== undefined && numberOf(count) !== 0 && count !== undefined;
    return [{
      ...shared, region: rolls ? count : region, written: rolls ? `backupCount=${count.value}` : type, retention: { keeps: rolls ? BY_SIZE : UNLIMITED, capped: rolls },
      formula: rolls ? `backupCount ${count.value} × maxBytes ${size.value}` : `${type} = ∞`, advice: "TimedRotatingFileHandler(when='midnight', backupCount=200)",
    }];
  }
  const mode = setting('mode', 1);
  const overwritten = unquoted(mode)?.startsWith('w') === true;
  return [{
    ...shared, region: overwritten && mode !== undefined ? mode : region, written: overwritten ? "mode='w'" : type, retention: { keeps: overwritten ? LOST : UNLIMITED, capped: false },
    // A file that each start writes anew is often a script's report and no log of the system.
    ...(overwritten && { confidence: 'low' as const }), formula: overwritten ? "mode='w'" : `${type} = ∞`, advice: "mode='a'",
  }];
}

function timed(shared: Pick<Sink, 'product' | 'name' | 'anchor' | 'diagnostic'>, type: string, region: Region, setting: Settings): Sink {
  const when = setting('when', 1);
  const interval = setting('interval', 2);
  const count = setting('backupCount', 3);
  const period = periodOfWhen(unquoted(when) ?? 'h', numberOf(interval) ?? 1);
  const number = count === undefined ? 0 : numberOf(count);
  const keeps: Keeps = number === undefined || period === undefined ? UNKNOWN : number <= 0 ? UNLIMITED : periods(number, period);
  const write = period === undefined ? '200' : String(periodsToWrite(period));
  return {
    ...shared, region: count ?? region, written: count === undefined ? type : `backupCount=${count.value}`, retention: { keeps, capped: false },
    formula: number === 0 ? 'backupCount 0 = ∞' : `backupCount ${count?.value ?? ''}${period === undefined ? '' : ` × ${periodText(period)}`}`, advice: `backupCount=${write}`,
    ...(count !== undefined && number !== undefined && { edits: [{ start: count.start, end: count.end, text: write }] }),
  };
}

/** S, M, H, D, midnight, W0 to W6, in any case. */
function periodOfWhen(when: string, interval: number): Period | undefined {
  const unit = { s: 'second', m: 'minute', h: 'hour', d: 'day', midnight: 'day' } as const;
  const known = unit[when.toLowerCase() as keyof typeof unit] as (typeof unit)[keyof typeof unit] | undefined;
  if (known !== undefined) return every(known, interval);
  return /^w[0-6]$/i.test(when) ? every('week') : undefined;
}

function loguru(at: number, group: Group): Sink[] {
  const sink = group.arguments[0];
  const file = sink === undefined ? undefined : stringValue(sink.text);
  if (sink === undefined || /^sys\.|^lambda\b/.test(sink.text)) return [];
  const retention = argument(group, 'retention');
  const name = file?.split(/[\\/]/).at(-1) ?? 'logger.add';
  const shared = { product: 'loguru', name, anchor: `sink.${name}`, diagnostic: isDiagnosticName(name) };
  if (retention === undefined || retention.text === 'None') {
    return [{ ...shared, region: { start: at, end: at + 'logger.add'.length }, written: 'logger.add', retention: { keeps: UNLIMITED, capped: false }, formula: 'retention None = ∞', advice: 'retention="200 days"' }];
  }
  const text = stringValue(retention.text);
  const delta = /^(?:datetime\.)?timedelta\(\s*(?:days\s*=\s*)?(\d{1,6})\s*\)$/.exec(retention.text)?.[1];
  const span = text !== undefined ? loguruSpan(text) : delta !== undefined ? Number(delta) : undefined;
  const count = numberValue(retention.text);
  const rotation = argument(group, 'rotation');
  const period = rotation === undefined ? undefined : rotationPeriod(stringValue(rotation.text) ?? '');
  const keeps: Keeps = span !== undefined ? days(span) : count === undefined ? UNKNOWN : period === undefined ? BY_SIZE : periods(count, period);
  return [{
    ...shared, region: retention, written: `retention=${retention.text}`, retention: { keeps, capped: false }, formula: `retention ${text ?? retention.text}${count !== undefined && period !== undefined ? ` × ${periodText(period)}` : ''}`,
    advice: 'retention="200 days"', ...(keeps.kind !== 'unknown' && { edits: [{ start: retention.start, end: retention.end, text: '"200 days"' }] }),
  }];
}

/** loguru's `rotation`: a length of time, a time of day (`00:00`), a weekday; a size has no period. */
function rotationPeriod(rotation: string): Period | undefined {
  if (/^\d{1,2}:\d{2}(?::\d{2})?$|^daily$/i.test(rotation)) return every('day');
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekly|w[0-6])\b/i.test(rotation)) return every('week');
  if (/^monthly$/i.test(rotation)) return every('month');
  const span = loguruSpan(rotation);
  return span === undefined || span <= 0 ? undefined : { unit: 'minute', count: Math.round(span * 1440) };
}

function settingsOf(group: Group): Settings {
  return (name, position) => {
    const found = argument(group, name, position);
    return found && { value: found.text, start: found.start, end: found.end };
  };
}

function unquoted(place: Placed | undefined): string | undefined {
  return place === undefined ? undefined : stringValue(place.value) ?? place.value;
}

function numberOf(place: Placed | undefined): number | undefined {
  return place === undefined ? undefined : numberValue(unquoted(place) ?? '');
}

/** A handler counts if a `handlers` list names it. */
function isReferenced(text: string, name: string): boolean {
  return firstMatches(text, /(["'])handlers\1\s*:\s*[[(]([^\])]{0,400})/g).some((match) => (match[2] ?? '').split(',').some((item) => stringValue(item) === name));
}

function listOf(node: PluginNode, name: string): string[] {
  const listed = node.children.filter((one) => one.name === name).flatMap((one) => [...one.attributes].filter(([key]) => /^\d+$|^#text$/.test(key)).map(([, value]) => value.value));
  return [...listed, ...(attribute(node, name)?.value.split(',').map((one) => one.trim()) ?? [])];
}
