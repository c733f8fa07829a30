// `--fix`: writes the safe fixes back in each file's own encoding, byte order mark and line ends; `--dry-run` only shows them.
import { join } from 'node:path';
import type { Edit } from '../model/detection.ts';
import { DisjointRegions } from '../model/disjoint-regions.ts';
import type { Finding } from '../model/finding.ts';
import { lineStartsOf } from '../model/location.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { decode } from '../platform/decode.ts';
import { encodeEdits } from '../platform/encode.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { nodeFileSystem } from '../platform/node-file-system.ts';
import type { CommandContext } from './command-context.ts';

/** @returns false where a file could not be written; the others are written all the same. */
export function applyFixes(root: string, result: ScanResult, dryRun: boolean, { host, say }: CommandContext): boolean {
  const fs = nodeFileSystem();
  const byPath = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    if (finding.state !== undefined || finding.fixes?.some((fix) => fix.safe) !== true) continue;
    const ofPath = byPath.get(finding.path);
    if (ofPath === undefined) byPath.set(finding.path, [finding]);
    else ofPath.push(finding);
  }
  let applied = 0;
  let refused = 0;
  for (const [path, findings] of byPath) {
    const fixed = fixFile(fs, join(root, path), findings);
    if (fixed === undefined || (!dryRun && !fs.write(join(root, path), fixed.bytes).value)) {
      refused++;
      host.stderr.write(`${say('wrong.cannot-write', path)}\n`);
      continue;
    }
    applied += fixed.done.length;
    for (const { line, title } of fixed.done) host.stderr.write(`${say(dryRun ? 'fix.would' : 'fix.did', path, line, title)}\n`);
  }
  host.stderr.write(`${say(dryRun ? 'fix.would-total' : 'fix.total', applied)}\n`);
  return refused === 0;
}

interface FixedFile {
  readonly bytes: Uint8Array;
  readonly done: readonly { readonly line: number; readonly title: string }[];
}

/** undefined: the file cannot be read, or a fix has no place in its encoding. Of fixes that overlap the first one counts. */
function fixFile(fs: FileSystem, path: string, findings: readonly Finding[]): FixedFile | undefined {
  const read = fs.readBytes(path).value;
  if (read === undefined) return undefined;
  const original = Uint8Array.from(read);
  const starts = lineStartsOf(decode(original).text);
  const edits: Edit[] = [];
  const taken = new DisjointRegions<Edit>();
  const done: { line: number; title: string }[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.find((one) => one.safe);
    const own = (fix?.edits ?? []).map((edit) => ({ start: (starts[edit.startLine - 1] ?? 0) + edit.startColumn - 1, end: (starts[edit.endLine - 1] ?? 0) + edit.endColumn - 1, text: edit.text }));
    if (own.some((edit) => taken.overlapping(edit).length > 0)) continue;
    for (const edit of own) taken.add(edit, edit);
    edits.push(...own);
    done.push({ line: finding.startLine ?? 0, title: fix?.title ?? '' });
  }
  const bytes = encodeEdits(original, edits).value;
  return bytes === undefined ? undefined : { bytes, done };
}
