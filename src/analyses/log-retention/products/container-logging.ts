// Retention of container logs: json-file and local know sizes only, `none` writes nothing. Source: Docker documentation, "Configure logging drivers".
import { firstMatches } from '../first-matches.ts';
import type { ConfigurationView } from '../../../configuration/configuration-view.ts';
import { BY_SIZE, OFF } from '../keeps.ts';
import { attribute, descendants, type PluginNode } from '../plugin-node.ts';
import type { Sink } from '../sink.ts';

/** Compose files (`services.*.logging`, shared `x-logging`) and `daemon.json` (`log-driver`, `log-opts`). `root`: the tree of the entries of `view`. */
export function readContainerLogging(view: ConfigurationView, root: PluginNode): Sink[] {
  const holders = [root, ...descendants(root)].filter((node) => node.name === 'logging' || node.name.startsWith("x-"));
  const sinks = [...unique(holders.flatMap((node) => judge(node, 'driver', 'options'))), ...judge(root, 'log-driver', 'log-opts')];
  return sinks.map((sink) => ({ ...sink, name: serviceAt(view, sink.region.start) ?? sink.name }));
}

/** `docker run --log-driver none`, `--log-opt max-size=10m` in scripts without comments. */
export function readDockerCommands(text: string): Sink[] {
  const off = firstMatches(text, /--log-driver(?:=|\s{1,8})(none)\b/g).map((match): Sink => {
    const start = match.index + match[0].length - 4;
    return { product: 'Docker', name: 'docker run', region: { start, end: start + 4 }, written: '--log-driver none', anchor: 'docker.log-driver', retention: { keeps: OFF, capped: false }, formula: 'log-driver none', advice: '--log-driver json-file' };
  });
  const sized = firstMatches(text, /--log-opt(?:=|\s{1,8})["']?max-size=(\w{1,12})/g).map((match): Sink => ({
    product: 'Docker', name: 'docker run', region: { start: match.index, end: match.index + match[0].length }, written: `max-size=${match[1] ?? ''}`, anchor: 'docker.log-opt', retention: { keeps: BY_SIZE, capped: true },
    formula: `max-size ${match[1] ?? ''}`, advice: '--log-driver syslog',
  }));
  return [...off, ...sized];
}

function judge(node: PluginNode, driverKey: string, optionsKey: string): Sink[] {
  const driver = attribute(node, driverKey);
  const options = node.children.find((child) => child.name === optionsKey);
  const shared = { product: 'Docker', name: 'container', anchor: `container.${node.name}` };
  if (driver?.value.trim() === 'none') {
    return [{ ...shared, region: driver, written: `${driverKey}: none`, retention: { keeps: OFF, capped: false }, formula: `${driverKey} none`, advice: `${driverKey}: json-file`, edits: [{ start: driver.start, end: driver.end, text: 'json-file' }] }];
  }
  if (options === undefined || !/^(?:json-file|local|)$/.test(driver?.value.trim() ?? '')) return [];
  const size = attribute(options, 'max-size');
  const files = attribute(options, 'max-file');
  if (size === undefined || size.value.trim() === '-1') return [];
  return [{ ...shared, region: files ?? size, written: `max-size=${size.value}`, retention: { keeps: BY_SIZE, capped: true }, formula: `max-size ${size.value} × max-file ${files?.value ?? '1'}`, advice: 'driver: syslog / fluentd' }];
}

/** `his` of `services.his.logging.options.max-file`. */
function serviceAt(view: ConfigurationView, start: number): string | undefined {
  const path = view.entries.find((entry) => entry.valueRegion.start === start)?.path;
  return path?.[0] === 'services' ? path[1] : undefined;
}

/** An anchor that many services share is one setting. */
function unique(sinks: readonly Sink[]): Sink[] {
  return [...new Map(sinks.map((sink) => [sink.region.start, sink])).values()];
}
