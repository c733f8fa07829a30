// Configuration files kept inside other files: rows of a configuration centre's table in a SQL dump, members of a Kubernetes ConfigMap.
import { fileKindOf, isConfigurationKind, type ConfigurationKind, type FileKind } from '../model/file-kind.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView, DataRow } from './configuration-view.ts';
import { isDevelopmentScope } from './development-scope.ts';
import type { SourceText } from './source-text.ts';
import { dedentedText, literalText } from './value-text.ts';

export interface EmbeddedFile {
  /** `config_info.his-gateway.yml`: what keeps it and what it is called there. */
  readonly name: string;
  /** Where it would stand if it were a file: beside the one that keeps it. */
  readonly path: string;
  readonly kind: ConfigurationKind;
  readonly text: SourceText;
}

/** Without one of these words a file of the kind keeps no others. */
export const EMBEDDING_WORDS: Readonly<Partial<Record<FileKind, readonly string[]>>> = { sql: ['.yml', '.yaml', '.properties'], yaml: ['configmap'] };

/** A literal that is the name of a settings file and nothing else: the `data_id` of Nacos and its like. */
const NAME_CELL = /['\t]([\w.@-]{1,120}\.(?:ya?ml|properties))['\t]/gi;
const FILE_NAME = /^[\w.@-]{1,120}\.(?:ya?ml|properties)$/i;
/** Versions that were in force once: `his_config_info` of Nacos ("his" for history), backups. */
const HISTORY = /^his_config_info$|(?:^|_)(?:history|hist|bak|backup|log)(?:_|\d|$)/i;

/** The files kept in `file`, in order. `brokenAt` of `view` does not matter: what could be read is given. */
export function embeddedFilesOf(file: SourceFile, view: ConfigurationView): EmbeddedFile[] {
  return file.kind === 'sql' ? filesInRows(file, view) : file.kind === 'yaml' ? filesInConfigMaps(file, view) : [];
}

function filesInRows(file: SourceFile, view: ConfigurationView): EmbeddedFile[] {
  const files: EmbeddedFile[] = [];
  let last: DataRow | undefined;
  for (const match of file.text.matchAll(NAME_CELL)) {
    const row = view.rowAt(match.index + 1);
    if (row === undefined || row.region.start === last?.region.start || HISTORY.test(row.table)) continue;
    last = row;
    const embedded = fileInRow(file, row);
    if (embedded !== undefined) files.push(embedded);
  }
  return files;
}

/** The first cell that names a file, and the first behind it that has several lines. */
function fileInRow(file: SourceFile, row: DataRow): EmbeddedFile | undefined {
  const { cells } = row;
  const at = cells.findIndex(({ value }) => value !== null && FILE_NAME.test(value));
  const name = cells[at]?.value ?? undefined;
  const content = cells.find(({ value }, index) => index > at && value?.includes('\n') === true);
  if (name === undefined || content === undefined) return undefined;
  const text = literalText(file.text, content);
  return text === undefined ? undefined : embeddedFile(file.path, row.table, name, text);
}

/** `data: {application.yml: |}`; the key was split at its dots. */
function filesInConfigMaps(file: SourceFile, view: ConfigurationView): EmbeddedFile[] {
  const documents = new Set(view.find('kind').filter((entry) => entry.value === 'ConfigMap').map((entry) => entry.document));
  const files: EmbeddedFile[] = [];
  for (const entry of documents.size === 0 ? [] : view.entries) {
    if (entry.commented === true || entry.path[0] !== 'data' || entry.value?.includes('\n') !== true || !documents.has(entry.document)) continue;
    const text = dedentedText(file.text, entry.valueRegion, entry.value);
    const embedded = text === undefined ? undefined : embeddedFile(file.path, 'data', entry.path.slice(1).join('.'), text);
    if (embedded !== undefined) files.push(embedded);
  }
  return files;
}

function embeddedFile(host: string, keeper: string, name: string, text: SourceText): EmbeddedFile | undefined {
  const kind = fileKindOf(name);
  if (!isConfigurationKind(kind)) return undefined;
  return { name: `${keeper}.${name}`, path: `${host.slice(0, host.lastIndexOf('/') + 1)}${asSpringFile(name)}`, kind, text };
}

/** A configuration centre names files `APPLICATION-PROFILE.yml` (Spring Cloud Config and Nacos Config, "dataId"): the profile is what matters here. */
function asSpringFile(name: string): string {
  const profile = /-([a-z]{2,12}\d{0,2})\.(ya?ml|properties)$/i.exec(name);
  return profile !== null && isDevelopmentScope('', profile[1]?.toLowerCase()) ? `application-${profile[1]}.${profile[2]}` : name;
}
