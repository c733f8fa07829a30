// Which product an XML file configures, by its elements and never by its name.
import type { XmlElement } from '../../configuration/xml-element.ts';
import { readXmlTree } from '../../configuration/xml-tree.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { together, NOTHING, type FoundInFile } from './found-in-file.ts';
import { fromXml } from './plugin-node.ts';
import { readSqlJobs } from './products/clean-up-jobs.ts';
import { isLog4j1Xml, readLog4j1Xml } from './products/log4j1.ts';
import { readLog4j2 } from './products/log4j2.ts';
import { readLog4net } from './products/log4net.ts';
import { isLogback, readLogback } from './products/logback.ts';
import { readNlog } from './products/nlog.ts';
import { readSerilogAppSettings } from './products/serilog.ts';
import { readIis } from './products/servers.ts';
import { readAccessLogValves } from './products/tomcat.ts';
import { isNamed, walk } from '../xml-elements.ts';

const WORTH_READING = /<(?:\w{1,20}:)?(?:appenders?|included|root|loggers|nlog|log4net|httplogging|logfile|valve)\b|serilog:|\bnlog\b/i;
const SQL = /\bdelete\s{1,20}from\b/i;

export function readXmlSinks(file: SourceFile): FoundInFile {
  const jobs = SQL.test(file.text) ? readSqlJobs(file.text) : [];
  if (!WORTH_READING.test(file.text)) return together(jobs);
  const { roots } = readXmlTree(file);
  const found: (FoundInFile | ReturnType<typeof readLog4j2>)[] = roots.map((root) => configurationRoot(root, file.path));
  for (const element of walk(roots)) {
    if (isNamed(element, 'log4net')) found.push(readLog4net(element));
    else if (isNamed(element, 'nlog')) found.push(readNlog(fromXml(element)));
  }
  return together(
    ...found, readSerilogAppSettings(roots), readIis(roots), readAccessLogValves(roots), jobs,
    { sinks: [], facts: /\bnlog[\w.]{0,30}["']\s{1,10}(?:version|newversion)\s{0,4}=\s{0,4}["']6\./i.test(file.text) ? [{ kind: 'library-major', name: 'nlog-6' }] : [] },
  );
}

function configurationRoot(root: XmlElement, path: string): FoundInFile {
  if (isLog4j1Xml(root)) return together(readLog4j1Xml(root), own(path));
  if (isNamed(root, 'configuration') && root.children.some((child) => isNamed(child, 'appenders', 'loggers'))) return together(readLog4j2(fromXml(root)), own(path));
  if (!isLogback(root)) return NOTHING;
  const { sinks, foreignReferences, usesSpringDefaults } = readLogback(root);
  return together(sinks, { sinks: [], facts: foreignReferences.map((name) => ({ kind: 'log-appender-reference', name })) }, usesSpringDefaults ? NOTHING : own(path));
}

/** A logging configuration of the module's own, unless it is for its tests. */
function own(path: string): FoundInFile {
  return { sinks: [], facts: /(?:^|\/)src\/test\/|-test\.xml$/.test(path) ? [] : [{ kind: 'logging-configuration', name: 'own' }] };
}
