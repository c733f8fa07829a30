// Whether a file is a result or a document that an earlier run wrote into the project.
import type { FileKind } from '../model/file-kind.ts';

/** What the first lines of results and documents say. SARIF, CSV and text are no settings to any rule; they need no mark. */
const MARKS: Partial<Readonly<Record<FileKind, RegExp>>> = {
  // GitLab's format names no tool: it is the fingerprint that is ours.
  json: /^(?:\{\s{0,8}"schema":\s?"hisguard\.[a-z]{1,40}\/\d{1,4}"|\[\n {2}\{\n {4}"description": "(?:[^"\\\n]|\\.){0,1500}",\n {4}"check_name": "[^"\n]{1,200}",\n {4}"fingerprint": "\d{1,2}-[0-9a-f]{20}-[0-9a-f]{3}")/,
  html: /^<!DOCTYPE html>[^]{0,1200}<meta name="generator" content="HIS Guard(?: [\d.]{1,20})?">/,
  xml: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="HIS Guard /,
  markdown: /^<!-- hisguard\.[a-z]{1,40}\/\d{1,4} -->\n/,
};

/**
 * They quote what was found: addresses that would be found again, and names of safeguards that would be taken for settings.
 * @param head gives the first characters of the file.
 */
export function isOwnResult(kind: FileKind, head: () => string): boolean {
  return MARKS[kind]?.test(head()) === true;
}
