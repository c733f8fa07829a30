// One row per finding for spreadsheets: RFC 4180 with a byte order mark, and no cell that a spreadsheet would compute.
import { visibleLine } from '../model/visible-text.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { ReportContext } from './report-context.ts';
import { categoryTitle, familyTitle, say } from './report-facts.ts';

const COLUMNS = ['level', 'family', 'category', 'rule', 'file', 'line', 'column', 'message', 'evidence', 'clauses', 'confidence', 'state', 'reason', 'until', 'fingerprint'] as const;

/** Excel reads UTF-8 only where a byte order mark says so. */
export function renderCsv(result: ScanResult, context: ReportContext): string {
  const rows = result.findings.map((finding) => [
    say(context, `level.${finding.level}`), familyTitle(context, finding.family), categoryTitle(context, finding.category), finding.ruleId, finding.path, finding.startLine ?? '', finding.startColumn ?? '',
    finding.message, finding.evidence, finding.clauses.join('; '), say(context, `confidence.${finding.confidence}`), say(context, `state.${finding.state?.kind ?? 'open'}`),
    finding.state?.reason ?? '', finding.state?.expires ?? '', finding.fingerprint,
  ]);
  return `\ufeff${[COLUMNS.map((column) => say(context, column)), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * Excel, WPS and LibreOffice compute a cell that begins with `=`, `+`, `-`, `@` (full-width ones too) or a control character:
 * such text gets an apostrophe in front (OWASP, CSV injection). Numbers are ours and stay numbers.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const line = visibleLine(value);
  const harmless = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(line) ? `'${line}` : line;
  return /[",\r\n;]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
