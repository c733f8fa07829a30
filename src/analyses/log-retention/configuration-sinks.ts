// Products whose retention stands in keys and values: properties, YAML, JSON, INI, TOML, .env.
import type { ConfigurationView } from '../../configuration/configuration-view.ts';
import type { FileKind } from '../../model/file-kind.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { LogRetentionVocabulary } from '../../ruleset/vocabularies/log-retention.ts';
import { NOTHING, together, type FoundInFile } from './found-in-file.ts';
import { attribute, descendants, fromEntries, type PluginNode } from './plugin-node.ts';
import { readApplicationSettings } from './products/application-settings.ts';
import { readCentralStores } from './products/central-stores.ts';
import { readContainerLogging } from './products/container-logging.ts';
import { judgeLog4js } from './products/javascript-logging.ts';
import { isJournald, readJournald } from './products/journald.ts';
import { readLog4j1Properties } from './products/log4j1.ts';
import { readLog4j2 } from './products/log4j2.ts';
import { readLogrotate } from './products/logrotate.ts';
import { readNlog } from './products/nlog.ts';
import { readEggDependency } from './products/node-packages.ts';
import { readPythonConfig, readPythonIni } from './products/python-logging.ts';
import { readSerilogSection } from './products/serilog.ts';
import { readPostgresql } from './products/servers.ts';
import { isSpringBootKey, readSpringBoot } from './products/spring-boot.ts';
import { readJuli } from './products/tomcat.ts';
import type { Sink } from './sink.ts';

type Reader = (file: SourceFile, view: ConfigurationView, settings: readonly Sink[]) => FoundInFile;

const tree: Reader = (file, view, settings) => {
  const root = fromEntries(view.entries, false);
  const name = nameOf(file);
  return together(
    section(root, 'configuration').filter((one) => one.children.some((child) => /^(?:appenders|loggers)$/i.test(child.name))).flatMap(readLog4j2),
    section(root, 'serilog').flatMap(readSerilogSection), section(root, 'nlog').flatMap(readNlog), [root, ...root.children].flatMap(readPythonConfig), log4js(root), readCentralStores(view),
    file.kind === 'yaml' || /^daemon[\w.-]{0,20}\.json$/.test(name) ? readContainerLogging(view, root) : [],
    file.kind === 'yaml' ? readSpringBoot(view) : [], name === 'package.json' ? readEggDependency(view) : settings,
  );
};

const sections: Reader = (file, view, settings) => {
  if (isJournald(file.path)) return together(readJournald(file.text));
  if (/^postgresql[\w.-]{0,30}\.conf$/.test(nameOf(file))) return together(readPostgresql(view));
  return together(looksLikeLogrotate(file.text) ? readLogrotate(file.text) : [], readPythonIni(fromEntries(view.entries, false)), settings);
};

const READERS: Partial<Record<FileKind, Reader>> = {
  properties: (_file, view, settings) => {
    const log4j2 = view.entries.some((entry) => /^(?:appender|rootlogger)\b/.test(entry.key));
    const own = log4j2 || view.entries.some((entry) => entry.key.startsWith('log4j.')) ? [{ kind: 'logging-configuration', name: 'own' }] : [];
    return together(log4j2 ? readLog4j2(fromEntries(view.entries, true)) : [], readLog4j1Properties(view), readJuli(view), readSpringBoot(view), settings, { sinks: [], facts: own });
  },
  yaml: tree, json: tree, ini: sections, toml: sections,
  logrotate: (file) => together(readLogrotate(file.text)),
  dotenv: (_file, view, settings) => together(settings, {
    sinks: [],
    facts: view.entries.filter((entry) => entry.commented !== true && /^log(?:channel|stack)$/.test(entry.key))
      .flatMap((entry) => (entry.value ?? '').split(',').map((channel) => ({ kind: 'laravel-log-channel', name: channel.trim() }))),
  }),
};

export function readConfigurationSinks(file: SourceFile, view: ConfigurationView, vocabulary: LogRetentionVocabulary): FoundInFile {
  return READERS[file.kind]?.(file, view, readApplicationSettings(view, vocabulary, isSpringBootKey)) ?? NOTHING;
}

function nameOf(file: SourceFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
}

/** Files of logrotate's syntax under another name (`deploy/his-logs.conf`). */
function looksLikeLogrotate(text: string): boolean {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return lines.some((line) => /^\/\S/.test(line) && line.endsWith('{')) && lines.some((line) => /^(?:rotate \d{1,6}|missingok|notifempty|copytruncate)$/.test(line));
}

/** Objects of this name at the top or one level below. */
function section(root: PluginNode, name: string): PluginNode[] {
  return [...root.children, ...root.children.flatMap((child) => child.children)].filter((node) => node.name.toLowerCase() === name);
}

/** JSON configuration of log4js: `appenders.<name>.type`, `categories.<name>.appenders`. */
function log4js(root: PluginNode): Sink[] {
  return [root, ...root.children].flatMap((holder) => {
    const appenders = holder.children.find((child) => child.name === 'appenders');
    const categories = holder.children.find((child) => child.name === 'categories');
    if (appenders === undefined || categories === undefined) return [];
    const named = new Set(descendants(categories).filter((node) => node.name === 'appenders').flatMap((node) => [...node.attributes.values()].map((value) => value.value)));
    return appenders.children.flatMap((node) => {
      const type = attribute(node, 'type');
      if (type === undefined || !/^(?:dateFile|file)$/.test(type.value) || !named.has(node.name)) return [];
      return judgeLog4js(node.name, type.value, type.start, (key) => { const found = attribute(node, key); return found && { name: key, text: /^\d+$/.test(found.value) ? found.value : `"${found.value}"`, start: found.start, end: found.end }; });
    });
  });
}
