// The one door to configuration: a file of any format becomes keys and values.
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationKind } from '../model/file-kind.ts';
import { isConfigurationKind } from '../model/file-kind.ts';
import type { Outcome } from '../model/problem.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { readCsv } from './read-csv.ts';
import { readDockerfile } from './read-dockerfile.ts';
import { readDotenv } from './read-dotenv.ts';
import { readDirectives, readIni } from './read-ini.ts';
import { readJson } from './read-json.ts';
import { readLogrotate } from './read-logrotate.ts';
import { readNginx } from './read-nginx.ts';
import { readProperties } from './read-properties.ts';
import { readSql } from './read-sql.ts';
import { readToml } from './read-toml.ts';
import { readXml } from './read-xml.ts';
import { readYaml } from './read-yaml.ts';

const READERS: Readonly<Record<ConfigurationKind, (file: SourceFile) => ConfigurationView>> = {
  yaml: readYaml, properties: readProperties, xml: readXml, json: readJson, ini: readIni, 'mysql-conf': readIni, 'redis-conf': readDirectives, dotenv: readDotenv, sql: readSql, csv: readCsv,
  toml: readToml, dockerfile: readDockerfile, nginx: readNginx, logrotate: readLogrotate,
};

/**
 * The keys and values of `file`; undefined where its kind has no reader. Never throws: a broken file gives what could be read, and `brokenAt`.
 */
export function readConfiguration(file: SourceFile): Outcome<ConfigurationView> | undefined {
  const read = isConfigurationKind(file.kind) ? READERS[file.kind] : undefined;
  if (read === undefined) return undefined;
  return { value: read(file), problems: [] };
}
