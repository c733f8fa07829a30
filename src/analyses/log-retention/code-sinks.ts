// Products whose retention stands in program text and scripts; text patterns after blanking comments, for want of a syntax tree.
import { readCodeText } from '../../configuration/code-text.ts';
import type { FileKind } from '../../model/file-kind.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { NOTHING, together, type FoundInFile } from './found-in-file.ts';
import { readPowershellJobs, readPythonConstants, readRetentionConstants, readShellJobs, readSqlJobs } from './products/clean-up-jobs.ts';
import { readDockerCommands } from './products/container-logging.ts';
import { readGoCode } from './products/go-logging.ts';
import { readJavascriptCode, setsEggRotation } from './products/javascript-logging.ts';
import { readPm2Commands } from './products/node-packages.ts';
import { readPhpCode } from './products/php-logging.ts';
import { readPythonCode } from './products/python-logging.ts';
import { readSerilogCode } from './products/serilog.ts';
import { readNginx } from './products/servers.ts';
import type { Sink } from './sink.ts';

/** Nothing longer is program text that somebody wrote. */
const LONGEST = 2_000_000;
const SQL = /\bdelete\s{1,20}from\b/i;

type Reader = (text: string, path: string) => FoundInFile;

const shell: Reader = (text) => together(readShellJobs(text), readDockerCommands(text), readPm2Commands(text), sqlJobs(text));
const script: Reader = (text) => together(readJavascriptCode(text), { sinks: [], facts: setsEggRotation(text) ? [{ kind: 'egg-logrotator', name: 'set' }] : [] });
const jvm: Reader = (text, path) => together(readRetentionConstants(text, path), sqlJobs(text));

/** Each is given the text without its comments. */
const READERS: Partial<Record<FileKind, Reader>> = {
  csharp: (text, path) => together(text.includes('WriteTo') ? readSerilogCode(text) : [], readRetentionConstants(text, path), sqlJobs(text)),
  java: jvm, kotlin: jvm, javascript: script, typescript: script, shell, batch: shell, dockerfile: shell,
  python: (text, path) => together(readPythonCode(text), readPythonConstants(text, path), sqlJobs(text)),
  go: (text) => together(readGoCode(text)),
  php: (text, path) => together(readPhpCode(text, path), sqlJobs(text)),
  powershell: (text) => together(readPowershellJobs(text), readShellJobs(text)),
  sql: (text) => together(sqlJobs(text)),
};

/** A cheap look before comments are blanked. */
const WORTH_READING: Partial<Record<FileKind, RegExp>> = { java: /RETAIN|RETENTION|KEEP|delete\s/i, kotlin: /RETAIN|RETENTION|KEEP|delete\s/i, sql: SQL };

export function readCodeSinks(file: SourceFile): FoundInFile {
  if (file.kind === 'nginx') return together(readNginx(file.text));
  const reader = READERS[file.kind];
  if (reader === undefined || (file.kind !== 'sql' && file.text.length > LONGEST) || WORTH_READING[file.kind]?.test(file.text) === false) return NOTHING;
  return reader(readCodeText(file.text, file.kind).code, file.path);
}

function sqlJobs(text: string): readonly Sink[] {
  return SQL.test(text) ? readSqlJobs(text) : [];
}
