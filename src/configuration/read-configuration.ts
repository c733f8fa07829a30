// The one door to configuration: a file of any format becomes keys and values.
import { isConfigurationKind, type ConfigurationKind } from '../model/file-kind.ts';
import type { Outcome } from '../model/problem.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import type { ViewMemory } from './entry-structure.ts';
import { readCsv } from './read-csv.ts';
import { readDockerfile } from './read-dockerfile.ts';
import { readDotenv } from './read-dotenv.ts';
import { readDirectives, readIni } from './read-ini.ts';
import { readJson } from './read-json.ts';
import { readLogrotate } from './read-logrotate.ts';
import { readNginx } from './read-nginx.ts';
import { readPrisma } from './read-prisma.ts';
import { readProperties } from './read-properties.ts';
import { readSql } from './read-sql.ts';
import { readToml } from './read-toml.ts';
import { readXml } from './read-xml.ts';
import { readYaml } from './read-yaml.ts';

const READERS: Readonly<Record<ConfigurationKind, (file: SourceFile, memory?: ViewMemory) => ConfigurationView>> = {
  yaml: readYaml, properties: readProperties, xml: readXml, json: readJson, ini: readIni, toml: readToml, dotenv: readDotenv, dockerfile: readDockerfile,
  nginx: readNginx, 'redis-conf': readDirectives, 'mysql-conf': readIni, logrotate: readLogrotate, sql: readSql, csv: readCsv, prisma: readPrisma,
};

/**
 * The keys and values of `file`; undefined where its kind has no reader. Never throws: a broken file gives what could be read, and `brokenAt`.
 * @param memory of a file that is being edited; always the same one, and only its own.
 */
export function readConfiguration(file: SourceFile, memory?: ViewMemory): Outcome<ConfigurationView> | undefined {
  if (!isConfigurationKind(file.kind)) return undefined;
  return { value: READERS[formatOf(file.kind, file.text)](file, memory), problems: [] };
}

/** The format that the text itself shows, where the name says less: `.conf` and `.config` are used for everything. */
function formatOf(kind: ConfigurationKind, text: string): ConfigurationKind {
  if (kind !== 'ini' && kind !== 'xml') return kind;
  const head = text.slice(0, 2_000).trimStart();
  if (kind === 'xml') return /^[{[]\s*["{\]}]/.test(head) ? 'json' : kind;
  if (head.startsWith('<?xml')) return 'xml';
  if (/^\{\s*["}]/.test(head)) return 'json';
  const sample = text.slice(0, 100_000);
  // HOCON has such blocks, too, but no semicolons.
  const isNginx = /(?:^|\n)[ \t]{0,40}(?:server|http|events|upstream|location)(?=[ \t{])[^\r\n{}]{0,200}\{/.test(sample) && /;[ \t]{0,20}(?:[\r\n#}]|$)/.test(sample);
  return isNginx ? 'nginx' : kind;
}
