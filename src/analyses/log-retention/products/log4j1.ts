// Retention of log4j 1 file appenders: daily files are never deleted, rolling ones know sizes only.
// Source: log4j 1.2 API (DailyRollingFileAppender, RollingFileAppender: MaxFileSize 10MB, MaxBackupIndex 1).
import type { ConfigurationView } from '../../../configuration/configuration-view.ts';
import type { XmlElement } from '../../../configuration/xml-element.ts';
import type { Region } from '../../../model/location.ts';
import { attachments } from '../attachments.ts';
import { withCoverage } from '../covered-sinks.ts';
import { BY_SIZE, LOST, OFF, UNLIMITED } from '../keeps.ts';
import { attribute, fromEntries, type Placed } from '../plugin-node.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';
import { attributeText, below, isNamed, settingOf } from '../../xml-elements.ts';

export function isLog4j1Xml(root: XmlElement): boolean {
  return isNamed(root, 'configuration') && below(root, 'appender').some((one) => (attributeText(one, 'class') ?? '').startsWith("org.apache.log4j."));
}

export function readLog4j1Xml(root: XmlElement): Sink[] {
  const elements = below(root, 'appender');
  const references = (element: XmlElement): string[] => below(element, 'appender-ref').map((one) => attributeText(one, 'ref') ?? '');
  const attached = attachments(
    elements.map((one) => ({ name: attributeText(one, 'name') ?? '', type: attributeText(one, 'class') ?? '', wraps: references(one), filters: [] })),
    below(root, 'root', 'logger', 'category').map((one) => ({ references: references(one).map((name) => ({ name })) })),
  );
  const sinks = elements.flatMap((one) => judge(attributeText(one, 'name') ?? '', attributeText(one, 'class') ?? '', one.nameRegion, (name) => settingOf(one, name)) ?? []);
  return withCoverage(sinks.filter((sink) => attached.isAttached(sink.name)), attached);
}

/** `log4j.appender.NAME=CLASS`, `log4j.appender.NAME.MaxBackupIndex=5`, `log4j.rootLogger=INFO, NAME`. */
export function readLog4j1Properties(view: ConfigurationView): Sink[] {
  const root = fromEntries(view.entries.filter((entry) => entry.path[0]?.toLowerCase() === 'log4j'), false).children[0];
  const holder = root?.children.find((child) => child.name.toLowerCase() === 'appender');
  const loggers = view.entries.filter((entry) => entry.commented !== true && /^log4j\.(?:rootlogger|rootcategory|logger\.|category\.)/.test(entry.key));
  const writes = loggers.some((entry) => !entry.key.startsWith('log4j.root') && !/^\s*OFF\b/i.test(entry.value ?? ''));
  const silent = writes ? undefined : loggers.find((entry) => entry.key.startsWith("log4j.root") && /^\s*OFF\b/i.test(entry.value ?? ''));
  const off: Sink[] = silent === undefined ? [] : [{
    product: 'log4j', name: 'root', region: silent.valueRegion, written: `rootLogger=${silent.value ?? ''}`, anchor: silent.key, formula: 'rootLogger=OFF', advice: 'log4j.rootLogger=INFO, …', retention: { keeps: OFF, capped: false },
  }];
  if (holder === undefined) return off;
  const nodes = [...new Map([
    ...[...holder.attributes].map(([name, value]) => [name, { name, value, node: undefined as typeof root }] as const),
    ...holder.children.flatMap((node) => { const value = attribute(node, '#text'); return value === undefined ? [] : [[node.name.toLowerCase(), { name: node.name, value, node }] as const]; }),
  ]).values()];
  const attached = attachments(
    nodes.map((one) => ({ name: one.name.toLowerCase(), type: one.value.value, wraps: [], filters: [] })),
    loggers.map((entry) => ({ references: (entry.value ?? '').split(',').slice(1).map((name) => ({ name: name.trim().toLowerCase() })) })),
  );
  const sinks = nodes.flatMap((one) => judge(one.name, one.value.value.trim(), one.value, (name) => one.node && attribute(one.node, name)) ?? []);
  return [...sinks.filter((sink) => attached.isAttached(sink.name.toLowerCase())), ...off];
}

function judge(name: string, type: string, region: Region, setting: (name: string) => Placed | undefined): Sink | undefined {
  const shared = { product: 'log4j', name, anchor: `appender.${name}`, diagnostic: isDiagnosticName(name, setting('File')?.value.split('/').at(-1)) };
  const append = setting('Append');
  const kept = (formula: string): Sink => ({ ...shared, region, written: type, retention: { keeps: UNLIMITED, capped: false }, formula, advice: formula });
  if (append?.value.trim().toLowerCase() === 'false' && type.endsWith("FileAppender")) {
    return { ...shared, region: append, written: 'Append=false', retention: { keeps: LOST, capped: false }, formula: 'Append=false', advice: 'Append=true', edits: [{ start: append.start, end: append.end, text: 'true' }] };
  }
  if (/(?:^|\.)DailyRollingFileAppender$/.test(type)) return kept('DailyRollingFileAppender = ∞');
  if (type === 'org.apache.log4j.FileAppender') return kept('FileAppender = ∞');
  if (type !== 'org.apache.log4j.RollingFileAppender') return undefined;
  const index = setting('MaxBackupIndex');
  const size = setting('MaxFileSize') ?? setting('MaximumFileSize');
  const truncated = /^\s*-?0+\s*$/.test(index?.value ?? '1');
  return {
    ...shared, region: index ?? size ?? region, written: index === undefined ? type : `MaxBackupIndex=${index.value}`,
    retention: { keeps: truncated ? LOST : BY_SIZE, capped: !truncated }, formula: `MaxBackupIndex ${index?.value ?? '1'} × MaxFileSize ${size?.value ?? '10MB'}`,
    advice: 'org.apache.log4j.DailyRollingFileAppender',
  };
}
