// One fixture: every `ruleid:` line must be hit, no other line may be; fixes must give the `.fixed` twin.
import { join } from 'node:path';
import { findingsAlone } from '../engine/findings-alone.ts';
import type { ScanProgram } from '../engine/scan-program.ts';
import { scanFile } from '../engine/scan-file.ts';
import { text } from '../messages/text.ts';
import { lineStartsOf } from '../model/location.ts';
import type { FileResult } from '../model/scan-result.ts';
import type { Language } from '../model/rule.ts';
import { decode } from '../platform/decode.ts';
import type { FileSystem } from '../platform/file-system.ts';
import { TEST_DATE } from './test-date.ts';

const MARK = /(?:^|[^A-Za-z])(ruleid|ok|todoruleid|todook)[ \t]{0,4}:[ \t]{0,4}([A-Za-z0-9.,_ -]{1,200})/;

export function checkFixture(fs: FileSystem, folder: string, name: string, siblings: readonly string[], program: ScanProgram, id: string, language: Language): string[] {
  const bytes = fs.readBytes(join(folder, name)).value;
  if (bytes === undefined) return [text(language, 'verify.unreadable', [name])];
  const copy = Uint8Array.from(bytes);
  const result = scanFile(program, { path: name.replace('.test.', '.'), bytes: copy }, TEST_DATE);
  const source = decode(copy).text;
  const expected = expectedLines(source, id);
  const actual = new Set(findingsAlone(result).map((finding) => finding.startLine));
  const failures = [
    ...[...expected].filter((line) => !actual.has(line)).map((line) => text(language, 'verify.missed', [id, name, line])),
    ...[...actual].filter((line) => !expected.has(line)).sort((a, b) => a - b).map((line) => text(language, 'verify.unmarked', [id, name, line])),
    ...result.problems.map((problem) => text(language, 'verify.problem', [id, name, text(language, problem.id, problem.args)])),
  ];
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const twin = `${id}.fixed.${extension}`;
  if (name === `${id}.${extension}` && siblings.includes(twin)) {
    const wanted = decode(Uint8Array.from(fs.readBytes(join(folder, twin)).value ?? [])).text;
    const firstDifference = differingLine(withFixes(source, result), wanted);
    if (firstDifference !== undefined) failures.push(text(language, 'verify.fix-differs', [id, twin, firstDifference]));
  }
  return failures;
}

/** Lines that a `ruleid:` mark announces: the next line that is no mark itself. */
function expectedLines(source: string, id: string): Set<number> {
  const lines = source.split(/\r\n|\n|\r/);
  const marks = lines.map((line) => MARK.exec(line));
  const expected = new Set<number>();
  marks.forEach((mark, index) => {
    if (mark?.[1] !== 'ruleid' || !(mark[2] ?? '').split(/[\s,]+/).includes(id)) return;
    let next = index + 1;
    while (next < lines.length && (marks[next] ?? null) !== null) next++;
    expected.add(next + 1);
  });
  return expected;
}

/** The text with the first fix of every finding applied: the one that an editor offers first. */
function withFixes(source: string, result: FileResult): string {
  const starts = lineStartsOf(source);
  const edits = result.findings.flatMap((finding) => finding.fixes?.[0]?.edits ?? [])
    .map((edit) => ({ start: (starts[edit.startLine - 1] ?? 0) + edit.startColumn - 1, end: (starts[edit.endLine - 1] ?? 0) + edit.endColumn - 1, text: edit.text }))
    .sort((a, b) => b.start - a.start);
  return edits.reduce((before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end), source);
}

function differingLine(actual: string, wanted: string): number | undefined {
  const left = actual.split('\n');
  const right = wanted.split('\n');
  for (let index = 0; index < Math.max(left.length, right.length); index++) if (left[index] !== right[index]) return index + 1;
  return undefined;
}
