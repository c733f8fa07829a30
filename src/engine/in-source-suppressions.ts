// Reads `hisguard-ignore ...: reason` and `nosemgrep: RULE` comments of one file.
import { isIsoDate } from '../model/iso-date.ts';
import { positionAt } from '../model/location.ts';
import type { FileKind } from '../model/file-kind.ts';
import type { Problem } from '../model/problem.ts';
import type { FileSuppression } from '../model/scan-result.ts';
import { lineRegionAt, type SourceFile } from '../model/source-file.ts';

const IGNORE = /^hisguard-ignore(-start|-end|-file)?\b([^:\uff1a]{0,600})(?:[:\uff1a](.{0,500}))?/;
const UNTIL = /\buntil[ \t]+(\d{4}-\d{2}-\d{2})[ \t]*$/;
const NOSEMGREP = /^nosemgrep(?:[ \t]*:[ \t]*([A-Za-z0-9._,\- \t]{1,400}))?/i;
const COMMENT_END = /(?:\*\/|-->|--%>|\*@|#>)$/;

/**
 * @param offsets UTF-16 offsets at which one of the two words stands.
 * @returns suppressions with the lines they cover (1-based, inclusive); those without a reason, with an open start or
 *   without a rule are problems and not honoured.
 */
export function readSuppressions(file: SourceFile, offsets: readonly number[]): { suppressions: FileSuppression[]; problems: Problem[] } {
  const suppressions: FileSuppression[] = [];
  const problems: Problem[] = [];
  const open: { rules: string; suppression: Omit<FileSuppression, 'toLine'> }[] = [];
  const lastLine = file.lineStarts.length;
  for (const offset of offsets) {
    const { start, end } = lineRegionAt(file.text, offset);
    if (!isComment(file.text.slice(start, offset), file.kind)) continue;
    const line = positionAt(file.lineStarts, offset).line;
    const rest = file.text.slice(offset, Math.min(end, offset + 1500)).trimEnd().replace(COMMENT_END, '').trimEnd();
    const alone = /^[\s/*#;<!%@'"{-]*(?:REM\s+)?$/i.test(file.text.slice(start, offset));
    const covered = alone ? { fromLine: line, toLine: line + 1 } : { fromLine: line, toLine: line };
    if (rest.toLowerCase().startsWith('nosemgrep')) {
      const rules = (NOSEMGREP.exec(rest)?.[1] ?? '').split(/[,\s]+/).filter((one) => one !== '');
      suppressions.push({ line, ...covered, rules, source: 'nosemgrep' });
      continue;
    }
    const match = IGNORE.exec(rest);
    if (match === null) continue;
    const [, form, head = '', reason = ''] = match;
    const until = UNTIL.exec(head)?.[1];
    const rules = head.replace(UNTIL, '').split(',').map((one) => one.trim()).filter((one) => one !== '');
    if (form === '-end') {
      const index = open.findLastIndex((one) => rules.length === 0 || one.rules === rules.join());
      const [begun] = index === -1 ? [] : open.splice(index, 1);
      if (begun === undefined) problems.push({ id: 'engine.suppression-end', args: [line], path: file.path, effect: 'none' });
      else suppressions.push({ ...begun.suppression, toLine: line });
      continue;
    }
    if (rules.length === 0) { problems.push({ id: 'engine.suppression-no-rule', args: [line], path: file.path, effect: 'none' }); continue; }
    if (reason.trim() === '') { problems.push({ id: 'engine.suppression-no-reason', args: [line], path: file.path, effect: 'none' }); continue; }
    if (until !== undefined && !isIsoDate(until)) { problems.push({ id: 'engine.suppression-bad-date', args: [line, until], path: file.path, effect: 'none' }); continue; }
    const suppression = { line, rules, reason: reason.trim(), ...(until !== undefined && { until }), source: 'in-source' as const };
    if (form === '-start') open.push({ rules: rules.join(), suppression: { ...suppression, fromLine: line } });
    else if (form === '-file') suppressions.push({ ...suppression, fromLine: 1, toLine: lastLine });
    else suppressions.push({ ...suppression, ...covered });
  }
  for (const { suppression } of open) problems.push({ id: 'engine.suppression-open', args: [suppression.line], path: file.path, effect: 'none' });
  return { suppressions, problems };
}

/** Whether what stands before the word on its line opens a comment, in any of the syntaxes we read. */
function isComment(before: string, kind: FileKind): boolean {
  if ((kind === 'visual-basic' || kind === 'vbnet') && before.includes("'")) return true;
  return /\/\/|\/\*|^\s*\*|#|--|<!--|<%--|;|@\*|^\s*'|\bREM\b|\{-?|%|"""/i.test(before);
}
