// The result as one HTML file: nothing fetched, filter without a network, printable on A4, every text from scanned files escaped.
import { createHash } from 'node:crypto';
import type { ScanResult } from '../../model/scan-result.ts';
import type { ReportContext } from '../report-context.ts';
import { byteText, countAll, countByFamily, documentOf, familyTitle, isOpen, joined, kindName, labelled, LEVELS, limitLines, ruleTitle, say, stateCounts, type FamilyCount } from '../report-facts.ts';
import { code, findingSections, line } from './finding-html.ts';
import { REPORT_SCRIPT } from './html-script.ts';
import { REPORT_STYLE } from './html-style.ts';
import { markdownToHtml } from './markdown-to-html.ts';

const MOST_ITEMS = 200;
const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export function renderHtml(result: ScanResult, context: ReportContext): string {
  const title = `${say(context, 'title')} · ${result.project.name}`;
  const documented = new Set(result.findings.map((finding) => finding.ruleId).filter((id) => documentOf(context, id) !== undefined));
  return `<!DOCTYPE html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${digest(REPORT_STYLE)}; script-src ${digest(REPORT_SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="generator" content="${line(`${result.tool.name} ${result.tool.version}`)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${line(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header><h1>${line(say(context, 'title'))}</h1>
${factsHtml(result, context)}</header>
<main>
${summary(result, context)}
<h2>${line(say(context, 'findings'))}</h2>
${result.findings.length === 0 ? `<p>${line(say(context, 'nothing'))}</p>` : `${filterBar(result, context)}\n${findingSections(result.findings, context, documented)}`}
${scope(result, context)}
${retention(result, context)}
${documents([...documented].sort(), context)}
</main>
<footer>${line(say(context, 'self-check'))}</footer>
<script>${REPORT_SCRIPT}</script>
</body>
</html>
`;
}

function factsHtml({ tool, project }: ScanResult, context: ReportContext): string {
  const grade = project.gradeSource === 'default' ? say(context, 'grade-assumed') : say(context, `grade.${project.grade}`);
  const facts: [string, string][] = [
    ['project', line(project.name)], ['grade', line(grade)], ...(project.revision === undefined ? [] : [['revision', code(project.revision)] as [string, string]]),
    ['tree', code(project.treeDigest)], ['tool', line(`${tool.name} ${tool.version}`)], ['ruleset', code(tool.rulesetDigest)],
  ];
  return `<dl class="facts">${facts.map(([id, value]) => `<dt>${line(say(context, id))}</dt><dd>${value}</dd>`).join('')}</dl>`;
}

function summary(result: ScanResult, context: ReportContext): string {
  const total = countAll(result.findings);
  const tiles = LEVELS.map((level) => `<div class="tile ${level}">${line(say(context, `level.${level}`))}<b>${total.levels[level]}</b></div>`).join('');
  const row = (name: string, count: FamilyCount, mark: string): string => `<tr${mark}><th scope="row">${line(name)}</th>${LEVELS.map((level) => `<td class="n">${count.levels[level]}</td>`).join('')}<td class="n">${count.total}</td></tr>`;
  const stated = stateCounts(context, result.findings);
  return `<div class="tiles">${tiles}</div>
<table><thead><tr><th>${line(say(context, 'family'))}</th>${LEVELS.map((level) => `<th class="n">${line(say(context, `level.${level}`))}</th>`).join('')}<th class="n">${line(say(context, 'total'))}</th></tr></thead>
<tbody>${countByFamily(context, result.findings).map((count) => row(familyTitle(context, count.family), count, '')).join('')}${row(say(context, 'total'), total, ' class="sum"')}</tbody></table>
${stated === '' ? '' : `<p class="muted">${line(say(context, 'stated', result.findings.filter((finding) => !isOpen(finding)).length, stated))}</p>`}`;
}

/** Hidden until the script runs: without it everything is shown. */
function filterBar(result: ScanResult, context: ReportContext): string {
  const present = new Set(result.findings.map((finding) => finding.family));
  const families = [...new Set([...context.families.map((family) => family.id), ...present])].filter((family) => present.has(family));
  const stated = result.findings.some((finding) => !isOpen(finding)) ? `<label><input type="checkbox" data-stated checked> ${line(say(context, 'filter.stated'))}</label>` : '';
  return `<div class="filter" role="search" aria-label="${line(say(context, 'filter'))}" hidden>
<input type="search" placeholder="${line(say(context, 'filter.text'))}" aria-label="${line(say(context, 'filter.text'))}">
<select aria-label="${line(say(context, 'family'))}"><option value="">${line(say(context, 'filter.all'))}</option>${families.map((family) => `<option value="${line(family)}">${line(familyTitle(context, family))}</option>`).join('')}</select>
${LEVELS.map((level) => `<label><input type="checkbox" data-level="${level}" checked> ${line(say(context, `level.${level}`))}</label>`).join(' ')} ${stated}
<output class="muted" data-pattern="${line(say(context, 'filter.shown'))}"></output>
</div>`;
}

function scope(result: ScanResult, context: ReportContext): string {
  const { coverage, skipped, problems } = result;
  const items = (texts: readonly string[]): string => `<ul class="plain">${texts.map((text) => `<li>${line(text)}</li>`).join('')}</ul>`;
  const lists = limitLines(context, result, MOST_ITEMS);
  for (const effect of ['incomplete', 'none'] as const) {
    const own = problems.filter((problem) => problem.effect === effect).map((problem) => [problem.path, problem.rule, problem.message].filter((part) => part !== undefined && part !== '').join('　'));
    if (own.length > 0) lists.unshift({ title: say(context, effect === 'incomplete' ? 'incomplete' : 'remarks'), items: own.slice(0, MOST_ITEMS) });
  }
  const left = skipped.filter((one) => one.files > 0).map((one) => labelled(context, say(context, `skip.${one.reason}`), say(context, 'files', one.files)));
  return `<h2>${line(say(context, 'scope'))}</h2>
<p>${line(say(context, 'checked', coverage.files.scanned, byteText(coverage.files.bytes), coverage.files.incomplete))}</p>
${coverage.unsupported.length === 0 ? '' : `<p>${line(say(context, 'unsupported', joined(context, coverage.unsupported.map((one) => `${kindName(context, one.language)} ${one.files}`))))}</p>`}
${left.length === 0 ? '' : `<h4>${line(say(context, 'skipped'))}</h4>${items(left)}`}
${lists.map(({ title, items: own }) => `<h4>${line(title)}</h4>${items(own)}`).join('\n')}`;
}

/** The computed days of every log, the sufficient ones too: what an inspector asks for. */
function retention({ inventory }: ScanResult, context: ReportContext): string {
  if (inventory.logRetention.length === 0) return '';
  const daysText = (value: number | 'unlimited' | null): string => (value === null ? say(context, 'days.unknown') : value === 'unlimited' ? say(context, 'days.unlimited') : String(value));
  return `<h2>${line(say(context, 'retention'))}</h2>
<table><thead><tr>${['log', 'product', 'days', 'formula', 'place'].map((id) => `<th>${line(say(context, id))}</th>`).join('')}</tr></thead>
<tbody>${inventory.logRetention.slice(0, MOST_ITEMS).map((one) => `<tr><td>${line(one.sink)}</td><td>${line(one.product)}</td><td>${line(daysText(one.days))}</td><td>${code(one.formula)}</td><td>${code(`${one.path}:${one.line}`)}</td></tr>`).join('')}</tbody></table>`;
}

function documents(ids: readonly string[], context: ReportContext): string {
  if (ids.length === 0) return '';
  return `<h2>${line(say(context, 'rule-documents'))}</h2>
${ids.map((id) => `<details id="r-${line(id)}"><summary>${line(ruleTitle(context, id))} <code>${line(id)}</code></summary>\n${markdownToHtml((documentOf(context, id) ?? '').replace(/^# .*\n/, ''))}\n</details>`).join('\n')}`;
}
