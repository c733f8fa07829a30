// Retention of log4j2 rolling appenders. Nothing is deleted across periods without a Delete action; `max` counts within one period.
// Source: Log4j 2 manual, Rolling file appenders (DefaultRolloverStrategy, Delete, IfLastModified, IfAccumulatedFileCount).
import { attachments } from '../attachments.ts';
import { withCoverage } from '../covered-sinks.ts';
import { BY_SIZE, LOST, OFF, UNLIMITED, verdictOf } from '../keeps.ts';
import { every, periodOfPattern, periodText, type Period } from '../period.ts';
import { attribute, descendants, pluginType, type Placed, type PluginNode } from '../plugin-node.ts';
import { isDiagnosticName, setElsewhere, type Sink } from '../sink.ts';
import { substitute, type VariableStyle } from '../substitute.ts';
import { deletionOf, type Deletion } from './log4j2-delete.ts';

const ROLLING = /^Rolling(?:RandomAccess)?File$/i;
const PLAIN = /^(?:File|RandomAccessFile|MemoryMappedFile)$/i;

/** `root` is the `Configuration` node. */
export function readLog4j2(root: PluginNode): Sink[] {
  const style = variablesOf(root);
  const resolve = (text: string): string => substitute(text.replaceAll('$${', '\u0001{'), style).value ?? text;
  const inner = (name: string): PluginNode[] => root.children.filter((child) => child.name.toLowerCase() === name);
  const holders = [...inner('appenders'), ...inner('appender')];
  const appenders = holders.flatMap((holder) => descendants(holder)).filter((node) => attribute(node, 'name') !== undefined);
  const nodes = appenders.map((node) => ({
    name: resolve(attribute(node, 'name')?.value ?? ''), type: pluginType(node), filters: [],
    wraps: [...referencesIn(node), ...descendants(node).flatMap((one) => attribute(one, 'name')?.value ?? [])].map(resolve),
  }));
  const loggers = [...inner('loggers'), ...inner('logger'), ...inner('rootlogger')].flatMap((holder) => [holder, ...descendants(holder)])
    .map((logger) => ({ references: [...referencesIn(logger, false), ...shorthand(attribute(logger, '#text'))].map((name) => ({ name: resolve(name) })) }));
  loggers.push({ references: shorthand(attribute(root, 'rootlogger')).map((name) => ({ name: resolve(name) })) });
  const attached = attachments(nodes, loggers);
  const sinks = appenders.flatMap((node, at) => sinkOf(node, nodes[at]?.name ?? '', resolve) ?? []).filter((sink) => attached.isAttached(sink.name));
  return [...withCoverage(sinks, attached), ...silentRoot(root)];
}

function sinkOf(node: PluginNode, name: string, resolve: (text: string) => string): Sink | undefined {
  const type = pluginType(node);
  const judged = ROLLING.test(type) ? rolling(node, resolve) : PLAIN.test(type) ? plain(node, type) : undefined;
  const file = attribute(node, 'filename')?.value;
  return judged && { product: 'log4j2', name, anchor: `appender.${name}`, diagnostic: isDiagnosticName(name, file?.slice(file.lastIndexOf('/') + 1)), ...judged };
}

type Judged = Pick<Sink, 'region' | 'written' | 'retention' | 'formula' | 'advice' | 'edits' | 'needs' | 'settledBy' | 'confidence'>;

function plain(node: PluginNode, type: string): Judged {
  const append = attribute(node, 'append');
  const overwritten = append?.value.trim().toLowerCase() === 'false';
  return {
    region: overwritten ? append : node.region, written: overwritten ? 'append=false' : type,
    retention: { keeps: overwritten ? LOST : UNLIMITED, capped: false }, formula: overwritten ? 'append=false' : type, advice: 'append="true"',
    ...(overwritten && { edits: [{ start: append.start, end: append.end, text: 'true' }] }),
  };
}

function rolling(node: PluginNode, resolve: (text: string) => string): Judged | undefined {
  const pattern = attribute(node, 'filepattern');
  if (pattern === undefined) return undefined;
  const inside = descendants(node);
  const text = resolve(pattern.value);
  const period = periodOf(text, inside);
  const deletion = deletionOf(inside.filter((one) => /^Delete$/i.test(pluginType(one))), period ?? every('day'), resolve);
  if (deletion !== undefined && verdictOf(deletion.retention) !== 'sufficient') return fromDeletion(deletion);
  const strategy = inside.find((one) => /RolloverStrategy$/i.test(pluginType(one)));
  const max = strategy === undefined ? undefined : attribute(strategy, 'max') ?? attribute(strategy, 'maxfiles');
  const counts = text.includes('%i') && inside.some((one) => /^SizeBasedTriggeringPolicy$/i.test(pluginType(one)));
  const boundless = /^DirectWrite/i.test(strategy === undefined ? '' : pluginType(strategy)) || (strategy !== undefined && attribute(strategy, 'fileindex')?.value.toLowerCase() === 'nomax');
  const size = attribute(inside.find((one) => /^SizeBasedTriggeringPolicy$/i.test(pluginType(one))) ?? node, 'size')?.value ?? '10MB';
  if (period === undefined) {
    if (boundless || !text.includes('%i')) return undefined;
    return sizeOnly(max ?? strategy?.region ?? node.region, max, `max ${max?.value ?? '7'} × ${size}`);
  }
  // A `max` that somebody wrote is a limit within one period and deletes nothing across periods; the default of 7 is met by surprise.
  if (counts && !boundless && max === undefined) return { ...sizeOnly(node.region, undefined, `max 7 × ${size} / ${periodText(period)}`), advice: '<DefaultRolloverStrategy fileIndex="nomax"/>', confidence: 'medium' };
  if (deletion !== undefined) return fromDeletion(deletion);
  return {
    region: pattern, written: `filePattern=${pattern.value}`, retention: { keeps: UNLIMITED, capped: false }, advice: '<IfLastModified age="200d"/>',
    formula: counts && max !== undefined ? `no Delete = ∞, max ${max.value} × ${size} / ${periodText(period)}` : 'no Delete = ∞',
  };
}

function sizeOnly(region: Judged['region'], max: Placed | undefined, formula: string): Judged {
  return {
    region, written: max === undefined ? 'DefaultRolloverStrategy' : `max=${max.value}`, retention: { keeps: BY_SIZE, capped: true }, formula,
    advice: 'filePattern="…%d{yyyy-MM-dd}…" + <IfLastModified age="200d"/>',
  };
}

function fromDeletion({ place, write, missing, period, ...rest }: Deletion): Judged {
  return {
    ...rest, region: place, needs: missing.map(setElsewhere), ...(missing.length > 0 && { settledBy: { keys: missing, period } }),
    ...(write !== undefined && !place.value.includes('${') && { edits: [{ start: place.start, end: place.end, text: write }] }),
  };
}

/** Period of the date pattern times the interval of the time-based policy. */
function periodOf(filePattern: string, inside: readonly PluginNode[]): Period | undefined {
  const match = /%d(?:\{([^}]{0,200})\})?/.exec(filePattern);
  if (match === null) return undefined;
  const base = match[1] === undefined ? every('day') : periodOfPattern(match[1]);
  const policy = inside.find((one) => /^TimeBasedTriggeringPolicy$/i.test(pluginType(one)));
  const interval = Number(policy === undefined ? 1 : attribute(policy, 'interval')?.value ?? 1);
  return base && { unit: base.unit, count: Number.isInteger(interval) && interval > 0 ? interval : 1 };
}

function referencesIn(node: PluginNode, deep = true): string[] {
  const own = deep ? descendants(node) : node.children.flatMap((child) => [child, ...child.children]);
  return [
    ...own.filter((one) => /^appender-?ref$/i.test(one.name) || attribute(one, 'ref') !== undefined).flatMap((one) => attribute(one, 'ref')?.value ?? attribute(one, '#text')?.value ?? []),
    ...(attribute(node, 'appenderref')?.value.split(',') ?? []), ...(deep && attribute(node, 'primary') ? [attribute(node, 'primary')?.value ?? ''] : []),
  ].map((name) => name.trim());
}

/** `rootLogger = INFO, file` of the properties format. */
function shorthand(value: Placed | undefined): string[] {
  return (value?.value ?? '').split(',').slice(1).map((name) => name.trim());
}

function silentRoot(root: PluginNode): Sink[] {
  const holders = root.children.filter((child) => /^(?:loggers|logger|rootlogger)$/i.test(child.name)).flatMap((holder) => [holder, ...descendants(holder)]);
  const level = holders.filter((one) => /^(?:root|asyncroot|rootlogger)$/i.test(one.name)).map((one) => attribute(one, 'level')).find((one) => one?.value.trim().toLowerCase() === 'off');
  // A logger of its own level still writes.
  const writes = holders.some((one) => /^(?:async)?logger$/i.test(one.name) && (attribute(one, 'level')?.value ?? 'off').trim().toLowerCase() !== 'off');
  if (level === undefined || writes) return [];
  return [{
    product: 'log4j2', name: 'root', region: level, written: `level=${level.value}`, anchor: 'root.level', retention: { keeps: OFF, capped: false },
    formula: 'root level=OFF', advice: '<Root level="info">', edits: [{ start: level.start, end: level.end, text: 'info' }],
  }];
}

function variablesOf(root: PluginNode): VariableStyle {
  const known = new Map<string, Placed>();
  for (const holder of root.children.filter((child) => /^propert(?:y|ies)$/i.test(child.name))) {
    for (const one of [holder, ...descendants(holder)]) {
      const name = attribute(one, 'name')?.value;
      const value = attribute(one, 'value') ?? attribute(one, '#text');
      if (name !== undefined && value !== undefined) known.set(name, value);
      else if (name === undefined) for (const [key, entry] of one.attributes) if (!key.startsWith('#')) known.set(key, entry);
    }
  }
  return {
    defaultMark: ':-',
    lookup: (name) => {
      const found = known.get(name) ?? known.get(name.toLowerCase());
      return found && { value: found.value, region: { start: found.start, end: found.end } };
    },
  };
}
