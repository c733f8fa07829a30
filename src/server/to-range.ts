// Lines and columns from 1 -> positions from 0, as the protocol counts them; both in UTF-16 code units.
import type { Range } from 'vscode-languageserver';
import type { Span } from '../model/location.ts';

export function toRange(span: Span): Range {
  return { start: { line: span.startLine - 1, character: span.startColumn - 1 }, end: { line: span.endLine - 1, character: span.endColumn - 1 } };
}

/** The range of a finding; one of a whole line (or without a line) gets the line's text, so that there is something to see. */
export function rangeOf(finding: Partial<Span>, lineText: (line: number) => string): Range {
  const { startLine = 1, startColumn = 1, endLine = startLine, endColumn = startColumn } = finding;
  if (startLine !== endLine || startColumn !== endColumn) return toRange({ startLine, startColumn, endLine, endColumn });
  const text = lineText(startLine - 1).trimEnd();
  const from = text.length - text.trimStart().length;
  return { start: { line: startLine - 1, character: from }, end: { line: startLine - 1, character: Math.max(from, text.length) } };
}

export function rangesTouch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
