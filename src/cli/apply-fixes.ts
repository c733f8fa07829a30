// `--fix`: writes the safe fixes back in each file's own encoding, byte order mark and line ends; `--dry-run` only shows them.
import { join } from 'node:path';
import type { Edit } from '../model/detection.ts';
import type { Finding } from '../model/finding.ts';
import { lineStartsOf } from '../model/location.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { decode } from '../platform/decode.ts';
import { encodeEdits } from '../platform/encode.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';

export function applyFixes(root: string, result: ScanResult, dryRun: boolean, { host, say }: CommandContext): void {
  const fs = nodeFileSystem();
  const byPath = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    if (finding.state !== undefined || finding.fixes?.some((fix) => fix.safe) !== true) continue;
    byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  }
  let applied = 0;
  for (const [path, findings] of byPath) {
    const native = join(root, path);
    const read = fs.readBytes(native).value;
    if (read === undefined) continue;
    const bytes = Uint8Array.from(read);
    const starts = lineStartsOf(decode(bytes).text);
    const edits: Edit[] = [];
    for (const finding of findings) {
      const fix = finding.fixes?.find((one) => one.safe);
      const own = (fix?.edits ?? []).map((edit) => ({ start: (starts[edit.startLine - 1] ?? 0) + edit.startColumn - 1, end: (starts[edit.endLine - 1] ?? 0) + edit.endColumn - 1, text: edit.text }));
      if (own.some((edit) => edits.some((other) => edit.start < other.end && other.start < edit.end))) continue;
      edits.push(...own);
      applied++;
      host.stderr.write(`${say(dryRun ? 'fix.would' : 'fix.did', path, finding.startLine ?? 0, fix?.title ?? '')}\n`);
    }
    if (dryRun) continue;
    const encoded = encodeEdits(bytes, edits);
    if (encoded.value === undefined || !fs.write(native, encoded.value).value) host.stderr.write(`${say('wrong.cannot-write', path)}\n`);
  }
  host.stderr.write(`${say(dryRun ? 'fix.would-total' : 'fix.total', applied)}\n`);
}
