// Retention of log4net file appenders: `maxSizeRollBackups` limits each date group and never deletes across dates; 0 truncates.
// Source: log4net SDK, RollingFileAppender (RollingStyle Composite, MaxSizeRollBackups 0, MaximumFileSize 10MB by default).
import type { XmlElement } from '../../../configuration/xml-element.ts';
import { attachments } from '../attachments.ts';
import { withCoverage } from '../covered-sinks.ts';
import { BY_SIZE, LOST, OFF, UNLIMITED } from '../keeps.ts';
import { isDiagnosticName, type Sink } from '../sink.ts';
import { attributeText, below, child, settingOf } from '../../xml-elements.ts';

/** `root` is the `log4net` element. */
export function readLog4net(root: XmlElement): Sink[] {
  const elements = below(root, 'appender');
  const references = (element: XmlElement): string[] => below(element, 'appender-ref').map((one) => attributeText(one, 'ref') ?? '');
  const attached = attachments(
    elements.map((one) => ({ name: attributeText(one, 'name') ?? '', type: attributeText(one, 'type') ?? '', wraps: references(one), filters: [] })),
    below(root, 'root', 'logger').map((one) => ({ references: references(one).map((name) => ({ name })) })),
  );
  const sinks = elements.flatMap((one) => judge(one) ?? []).filter((sink) => attached.isAttached(sink.name));
  return [...withCoverage(sinks, attached), ...silentRoot(root)];
}

function judge(appender: XmlElement): Sink | undefined {
  const name = attributeText(appender, 'name') ?? '';
  const type = (attributeText(appender, 'type') ?? '').split(',')[0]?.trim() ?? '';
  const file = settingOf(appender, 'file')?.value;
  const shared = { product: 'log4net', name, anchor: `appender.${name}`, diagnostic: isDiagnosticName(name, file?.split(/[\\/]/).at(-1)) };
  const kept = (formula: string): Sink => ({ ...shared, region: appender.nameRegion, written: type, retention: { keeps: UNLIMITED, capped: false }, formula, advice: formula });
  if (/(?:^|\.)FileAppender$/.test(type)) {
    const append = settingOf(appender, 'appendToFile');
    if (append?.value.trim().toLowerCase() !== 'false') return kept('FileAppender = ∞');
    return { ...shared, region: append, written: 'appendToFile=false', retention: { keeps: LOST, capped: false }, formula: 'appendToFile=false', advice: '<appendToFile value="true" />', edits: [{ start: append.start, end: append.end, text: 'true' }] };
  }
  if (!/(?:^|\.)RollingFileAppender$/.test(type)) return undefined;
  const style = settingOf(appender, 'rollingStyle');
  const by = (style?.value ?? 'Composite').trim().toLowerCase();
  if (by === 'date') return kept('rollingStyle Date = ∞');
  const backups = settingOf(appender, 'maxSizeRollBackups');
  const count = Number(backups?.value.trim() ?? '0');
  const size = settingOf(appender, 'maximumFileSize') ?? settingOf(appender, 'maxFileSize');
  const limit = `maxSizeRollBackups ${backups?.value.trim() ?? '0'} × ${size?.value.trim() ?? '10MB'}`;
  if (!Number.isInteger(count)) return undefined;
  if (count < 0) return kept('maxSizeRollBackups -1 = ∞');
  if (count > 0 && by === 'composite') return kept(`rollingStyle Composite = ∞, ${limit} / date`);
  const lost = count === 0;
  return {
    ...shared, region: backups ?? style ?? appender.nameRegion, written: backups === undefined ? type : `maxSizeRollBackups=${backups.value}`,
    retention: { keeps: lost ? LOST : BY_SIZE, capped: !lost }, formula: `rollingStyle ${style?.value.trim() ?? 'Composite'}, ${limit}`,
    advice: lost && by === 'composite' ? '<maxSizeRollBackups value="-1" />' : '<rollingStyle value="Date" />',
    ...(lost && by === 'composite' && backups !== undefined && { edits: [{ start: backups.start, end: backups.end, text: '-1' }] }),
  };
}

function silentRoot(root: XmlElement): Sink[] {
  const holder = child(root, 'root');
  const level = holder === undefined ? undefined : settingOf(holder, 'level');
  const writes = below(root, 'logger').some((logger) => (settingOf(logger, 'level')?.value ?? 'off').trim().toLowerCase() !== 'off');
  if (level?.value.trim().toUpperCase() !== 'OFF' || writes) return [];
  return [{ product: 'log4net', name: 'root', region: level, written: `level=${level.value}`, anchor: 'root.level', retention: { keeps: OFF, capped: false }, formula: 'root level=OFF', advice: '<level value="INFO" />', edits: [{ start: level.start, end: level.end, text: 'INFO' }] }];
}
