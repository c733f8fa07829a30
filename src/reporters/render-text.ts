// Findings for the terminal: by file, wrapped at the terminal's width, then what it adds up to and what was not checked.
import { localized, text } from '../messages/text.ts';
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { ReportContext } from './report-context.ts';
import { displayWidth, neutralised, padEnd, padStart, wrap } from './terminal-text.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];
/** SGR codes: bold, dim, red, yellow, cyan. */
const STYLES = { bold: 1, dim: 2, error: 31, warning: 33, note: 36 } as const;

export function renderText(result: ScanResult, context: ReportContext): string {
  const say = (id: string, ...args: (string | number)[]): string => text(context.language, `report.${id}`, args);
  const style = (kind: keyof typeof STYLES, value: string): string => (context.color ? `\u001b[${STYLES[kind]}m${value}\u001b[0m` : value);
  const lines: string[] = [];
  const open = result.findings.filter((finding) => finding.state === undefined);
  let path: string | undefined;
  for (const finding of open) {
    if (finding.path !== path) {
      path = finding.path;
      lines.push('', style('bold', path === '' ? say('project') : neutralised(path)));
    }
    lines.push(...findingLines(finding, context, say, style));
  }
  lines.push('', ...summary(result, open, context, say, style), ...reservations(result, context, say, style));
  return `${lines.join('\n').replace(/^\n+/, '')}\n`;
}

type Say = (id: string, ...args: (string | number)[]) => string;
type Style = (kind: keyof typeof STYLES, value: string) => string;

function findingLines(finding: Finding, { columns }: ReportContext, say: Say, style: Style): string[] {
  const place = finding.startLine === undefined ? '' : `${finding.startLine}:${finding.startColumn ?? 1}`;
  const head = `  ${padEnd(place, 9)}`;
  const indent = ' '.repeat(displayWidth(head));
  const level = say(`level.${finding.level}`);
  const [first = '', ...rest] = wrap(`${level}  ${neutralised(finding.message)}`, columns - displayWidth(head));
  const lines = [head + style(finding.level, level) + first.slice(level.length), ...rest.map((line) => indent + line)];
  const details = [finding.ruleId, finding.evidence === '' ? '' : `${say('evidence')} ${neutralised(finding.evidence)}`, finding.clauses.length === 0 ? '' : say('clauses', finding.clauses[0] ?? '', finding.clauses.length)].filter((one) => one !== '');
  for (const line of wrap(details.join('  '), columns - displayWidth(head))) lines.push(indent + style('dim', line));
  return lines;
}

function summary(result: ScanResult, open: readonly Finding[], { language, families }: ReportContext, say: Say, style: Style): string[] {
  const { scanned: files, bytes } = result.coverage.files;
  const scanned = say('scanned', files, (bytes / 1e6).toFixed(1), result.project.grade);
  if (open.length === 0) return [say('none'), scanned];
  const rows = [...families.map((family) => ({ id: family.id, title: localized(family.title, language) })), { id: 'custom', title: say('custom') }]
    .map(({ id, title }) => ({ title, counts: LEVELS.map((level) => open.filter((finding) => finding.family === id && finding.level === level).length) }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const width = Math.max(...rows.map(({ title }) => displayWidth(title)), displayWidth(say('total')));
  const row = (title: string, counts: readonly (number | string)[]): string => `  ${padEnd(title, width)}${counts.map((count) => padStart(String(count), 10)).join('')}`;
  const totals = LEVELS.map((level) => open.filter((finding) => finding.level === level).length);
  return [style('bold', row('', LEVELS.map((level) => say(`level.${level}`)))), ...rows.map(({ title, counts }) => row(title, counts)), style('bold', row(say('total'), totals)), '', scanned];
}

function reservations(result: ScanResult, { columns }: ReportContext, say: Say, style: Style): string[] {
  const lines: string[] = [];
  const stated = result.findings.filter((finding) => finding.state !== undefined).length;
  if (stated > 0) lines.push(say('stated', stated));
  if (result.coverage.unsupported.length > 0) lines.push(say('unsupported', result.coverage.unsupported.map(({ language, files }) => `${language} ${files}`).join(', ')));
  const skipped = result.skipped.filter((one) => one.files > 0);
  if (skipped.length > 0) lines.push(say('skipped', skipped.map(({ reason, files }) => `${say(`skip.${reason}`)} ${files}`).join(', ')));
  const wrapped = lines.flatMap((line) => wrap(line, columns)).map((line) => style('dim', line));
  const incomplete = result.problems.filter((problem) => problem.effect === 'incomplete');
  const remarks = result.problems.filter((problem) => problem.effect === 'none');
  const shown = (problem: ScanResult['problems'][number]): string[] => wrap(`${problem.path === undefined ? '' : `${neutralised(problem.path)}: `}${neutralised(problem.message)}`, columns - 2).map((line) => `  ${line}`);
  if (incomplete.length > 0) wrapped.push('', style('error', say('incomplete', incomplete.length)), ...incomplete.slice(0, 20).flatMap(shown), ...(incomplete.length > 20 ? [`  ${say('more', incomplete.length - 20)}`] : []));
  if (remarks.length > 0) wrapped.push('', say('remarks', remarks.length), ...remarks.slice(0, 10).flatMap(shown), ...(remarks.length > 10 ? [`  ${say('more', remarks.length - 10)}`] : []));
  return wrapped;
}
