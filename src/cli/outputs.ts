// Where results go: `--format name[=FILE]`, several at once, text on the terminal unless told otherwise.
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Encoding } from '../model/source-file.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { encodeForReading } from '../platform/encode.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import { renderScan, type ScanFormat } from '../reporters/render-scan.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Language } from '../model/rule.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError, type Host } from './host.ts';

export interface FormatRequest {
  readonly format: string;
  /** Standard output where absent. */
  readonly file?: string;
}

const ENCODINGS: Readonly<Record<string, Encoding>> = { 'utf-8': 'utf-8', utf8: 'utf-8', gbk: 'gb18030', gb2312: 'gb18030', gb18030: 'gb18030', cp936: 'gb18030', '936': 'gb18030', big5: 'big5', 'utf-16le': 'utf-16le' };

export function parseFormat(value: string, known: readonly string[], { say }: CommandContext): FormatRequest {
  const at = value.indexOf('=');
  const format = at === -1 ? value : value.slice(0, at);
  if (!known.includes(format)) throw new InvalidArgumentError(say('wrong.format', known.join(', ')));
  if (at === -1) return { format };
  if (at === value.length - 1) throw new InvalidArgumentError(say('wrong.format-file'));
  return { format, file: value.slice(at + 1) };
}

/** Whether the results could go where they are asked for; known before the scan, so that nobody waits for an error and nothing is fixed before it. */
export function checkOutputs(requests: readonly FormatRequest[], { outputEncoding }: { readonly outputEncoding?: string }, { say }: CommandContext): Encoding {
  if (requests.filter((one) => one.file === undefined).length > 1) throw new UsageError(say('wrong.one-stdout'));
  const encoding = outputEncoding === undefined ? 'utf-8' : ENCODINGS[outputEncoding.toLowerCase()];
  if (encoding === undefined) throw new UsageError(say('wrong.encoding', Object.keys(ENCODINGS).join(', ')));
  return encoding;
}

export function writeOutputs(result: ScanResult, rules: CompiledRules, requests: readonly FormatRequest[], flags: { readonly lang: Language; readonly outputEncoding?: string; readonly rootManifest?: string | undefined }, context: CommandContext): void {
  const wanted = requests.length === 0 ? [{ format: 'text' }] : requests;
  const encoding = checkOutputs(requests, flags, context);
  for (const { format, file } of wanted) {
    const rendered = renderScan(format as ScanFormat, result, {
      language: flags.lang, rules: rules.rules, categories: rules.categories, families: rules.families, documents: rules.documents, ...(flags.rootManifest !== undefined && { rootManifest: flags.rootManifest }),
      columns: file === undefined ? Math.min(context.host.stdout.columns ?? 80, 120) : 80, color: file === undefined && wantsColor(context.host),
    });
    const bytes = encodeForReading(rendered, encoding);
    if (file === undefined) context.host.stdout.write(bytes);
    else writeFile(file, bytes, context);
  }
  if (wanted.every(({ file }) => file !== undefined)) sayWritten(result, wanted.map(({ file }) => file ?? ''), context);
}

/** Somebody at a terminal would see nothing at all otherwise. Findings with a state are not counted, as in the text. */
function sayWritten(result: ScanResult, files: readonly string[], { host, say }: CommandContext): void {
  if (host.stderr.isTTY !== true) return;
  const counts = (['error', 'warning', 'note'] as const).map((level) => result.findings.filter((finding) => finding.level === level && finding.state === undefined).length);
  host.stderr.write(`${say('written', files.join(', '), ...counts)}\n`);
}

export function writeFile(file: string, bytes: Uint8Array, { host, say }: CommandContext): void {
  if (!nodeFileSystem().write(resolve(host.cwd, file), bytes).value) throw new UsageError(say('wrong.cannot-write', file));
}

/** https://no-color.org: any non-empty NO_COLOR switches colour off; FORCE_COLOR switches it on without a terminal. */
function wantsColor({ environment, stdout }: Host): boolean {
  if ((environment.NO_COLOR ?? '') !== '') return false;
  return (environment.FORCE_COLOR ?? '0') !== '0' || stdout.isTTY === true;
}
