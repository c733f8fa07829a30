// The result for a terminal: grouped by file, wrapped by columns, and harmless whatever the scanned files contain.
import type { Finding } from '../model/finding.ts';
import type { Level } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { visibleLine } from '../model/visible-text.ts';
import { displayWidth, padBefore, padTo, wrap } from './display-width.ts';
import type { ReportContext } from './report-context.ts';
import { byteText, countAll, countByFamily, familyTitle, isOpen, joined, kindName, labelled, LEVELS, limitLines, say, stateCounts, type FamilyCount } from './report-facts.ts';

/** SGR codes (ECMA-48): red, yellow, cyan; bold; dim. */
const LEVEL_CODE: Readonly<Record<Level, number>> = { error: 31, warning: 33, note: 36 };
const BOLD = 1;
const DIM = 2;
const MOST_ITEMS = 10;
/** Below this the summary does not fit. */
const NARROWEST = 60;

/** `context.columns` wide at most (60 at least), paths apart; colours only where `context.color`. Findings with a state are counted, not listed. */
export function renderText(result: ScanResult, context: ReportContext): string {
  const page = new Page(context);
  const open = result.findings.filter(isOpen);
  page.head(result);
  if (open.length === 0) page.paragraph(say(context, 'nothing'));
  for (const [path, findings] of byPath(open)) page.file(path, findings);
  if (open.length > 0) page.summary(result.findings);
  page.stated(result.findings);
  page.scope(result);
  return page.text();
}

class Page {
  private readonly lines: string[] = [];
  private readonly columns: number;
  private readonly wide: boolean;

  constructor(private readonly context: ReportContext) {
    this.columns = Math.max(NARROWEST, context.columns);
    this.wide = context.language === 'zh-CN';
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  head({ tool, project }: ScanResult): void {
    const grade = project.gradeSource === 'default' ? say(this.context, 'grade-assumed') : say(this.context, `grade.${project.grade}`);
    this.paragraph(`${tool.name} ${tool.version}  ${say(this.context, 'project')} ${visibleLine(project.name)}  ${say(this.context, 'grade')} ${grade}`, BOLD);
  }

  file(path: string, findings: readonly Finding[]): void {
    this.lines.push('');
    // Whole on one line, however long: a terminal opens what it can read as a path.
    this.lines.push(this.style(path === '' ? say(this.context, 'whole-project') : visibleLine(path), BOLD));
    const places = findings.map((one) => (one.startLine === undefined ? '' : `${one.startLine}:${one.startColumn ?? 1}`));
    const placeWidth = Math.max(5, ...places.map((place) => place.length));
    const levelWidth = Math.max(...LEVELS.map((level) => displayWidth(say(this.context, `level.${level}`))));
    const indent = 2 + placeWidth + 2 + levelWidth + 2;
    findings.forEach((finding, index) => {
      const level = padTo(say(this.context, `level.${finding.level}`), levelWidth);
      const [first = '', ...rest] = wrap(visibleLine(finding.message), this.columns - indent, this.wide);
      this.lines.push(`  ${padBefore(places[index] ?? '', placeWidth)}  ${this.style(level, LEVEL_CODE[finding.level])}  ${first}`, ...rest.map((line) => ' '.repeat(indent) + line));
      for (const line of wrap(this.detail(finding), this.columns - indent, this.wide)) this.lines.push(' '.repeat(indent) + this.style(line, DIM));
    });
  }

  summary(findings: readonly Finding[]): void {
    const rows = countByFamily(this.context, findings);
    const total = countAll(findings);
    const titles = [...LEVELS.map((level) => say(this.context, `level.${level}`)), say(this.context, 'total')];
    const width = Math.max(displayWidth(say(this.context, 'total')), ...rows.map((row) => displayWidth(familyTitle(this.context, row.family))), 12);
    const numbers = ({ levels, total: sum }: FamilyCount): string => [...LEVELS.map((level) => levels[level]), sum].map((count, index) => padBefore(String(count), Math.max(8, displayWidth(titles[index] ?? '') + 2))).join('');
    this.heading(say(this.context, 'summary'));
    this.lines.push(`  ${padTo('', width)}${titles.map((title) => padBefore(title, Math.max(8, displayWidth(title) + 2))).join('')}`);
    for (const row of rows) this.lines.push(`  ${padTo(familyTitle(this.context, row.family), width)}${numbers(row)}`);
    this.lines.push(this.style(`  ${padTo(say(this.context, 'total'), width)}${numbers(total)}`, BOLD));
  }

  stated(findings: readonly Finding[]): void {
    const count = findings.length - findings.filter(isOpen).length;
    if (count > 0) this.paragraph(say(this.context, 'stated', count, stateCounts(this.context, findings)));
  }

  /** What was and what was not checked: silence is not compliance. */
  scope(result: ScanResult): void {
    const { coverage, skipped, problems } = result;
    this.heading(say(this.context, 'scope'));
    this.item(say(this.context, 'checked', coverage.files.scanned, byteText(coverage.files.bytes), coverage.files.incomplete));
    if (coverage.files.scanned === 0) this.item(say(this.context, 'checked-nothing'));
    const left = skipped.filter((one) => one.files > 0).map((one) => `${say(this.context, `skip.${one.reason}`)} ${one.files}`);
    if (left.length > 0) this.item(labelled(this.context, say(this.context, 'skipped'), joined(this.context, left)));
    if (coverage.unsupported.length > 0) this.item(say(this.context, 'unsupported', joined(this.context, coverage.unsupported.map((one) => `${kindName(this.context, one.language)} ${one.files}`))));
    for (const { title, items } of limitLines(this.context, result, MOST_ITEMS)) this.item(labelled(this.context, title, joined(this.context, items.map(visibleLine))));
    for (const effect of ['incomplete', 'none'] as const) {
      const own = problems.filter((problem) => problem.effect === effect);
      if (own.length === 0) continue;
      this.item(labelled(this.context, say(this.context, effect === 'incomplete' ? 'incomplete' : 'remarks'), String(own.length)));
      for (const problem of own.slice(0, MOST_ITEMS)) this.item(visibleLine([problem.path, problem.rule, problem.message].filter((part) => part !== undefined && part !== '').join('  ')), 4);
      if (own.length > MOST_ITEMS) this.item(say(this.context, 'more', own.length - MOST_ITEMS), 4);
    }
  }

  paragraph(text: string, code?: number): void {
    for (const line of wrap(text, this.columns, this.wide)) this.lines.push(code === undefined ? line : this.style(line, code));
  }

  private detail(finding: Finding): string {
    const parts = [visibleLine(finding.ruleId)];
    if (finding.evidence !== '' && !finding.message.includes(finding.evidence)) parts.push(`${say(this.context, 'evidence')} ${visibleLine(finding.evidence)}`);
    if (finding.clauses.length > 0) parts.push(say(this.context, 'clause-count', finding.clauses.length));
    if (finding.confidence !== 'high') parts.push(`${say(this.context, 'confidence')} ${say(this.context, `confidence.${finding.confidence}`)}`);
    return parts.join('  ');
  }

  private heading(text: string): void {
    this.lines.push('', this.style(text, BOLD));
  }

  private item(text: string, indent = 2): void {
    const [first = '', ...rest] = wrap(text, this.columns - indent - 2, this.wide);
    this.lines.push(`${' '.repeat(indent)}${first}`, ...rest.map((line) => ' '.repeat(indent + 2) + line));
  }

  private style(text: string, code: number): string {
    return this.context.color ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.path, [...(groups.get(finding.path) ?? []), finding]);
  return groups;
}
