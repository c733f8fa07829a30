// One finding of the HTML report, and the list of them under their files.
import type { Finding } from '../../model/finding.ts';
import { visibleLine, visibleText } from '../../model/visible-text.ts';
import { markupText } from '../markup-text.ts';
import type { ReportContext } from '../report-context.ts';
import { isOpen, placeOf, say } from '../report-facts.ts';

/** Escaped content on one line. */
export function line(text: string): string {
  return markupText(visibleLine(text));
}

export function code(text: string): string {
  return text === '' ? '' : `<code>${line(text)}</code>`;
}

/** Sections by file in the order given. `documented`: rules whose document stands in the report. */
export function findingSections(findings: readonly Finding[], context: ReportContext, documented: ReadonlySet<string>): string {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  return [...files].map(([path, own]) => `<section class="file">
<h3>${path === '' ? line(say(context, 'whole-project')) : code(path)}</h3>
${own.map((finding) => findingHtml(finding, context, documented)).join('\n')}
</section>`).join('\n');
}

function findingHtml(finding: Finding, context: ReportContext, documented: ReadonlySet<string>): string {
  const { level, state } = finding;
  const place = finding.startLine === undefined ? '' : `<span class="line">${finding.startLine}${finding.startColumn === undefined ? '' : `:${finding.startColumn}`}</span>`;
  const searchable = [finding.path, finding.ruleId, finding.category, finding.message, finding.evidence].join(' ').toLowerCase();
  const badge = state === undefined ? '' : `<span class="badge state">${line(say(context, `state.${state.kind}`))}</span>`;
  return `<article class="finding ${level}${isOpen(finding) ? '' : ' stated'}" id="f-${line(finding.fingerprint)}" data-level="${level}" data-family="${line(finding.family)}"${isOpen(finding) ? '' : ' data-state'} data-text="${line(searchable)}">
<div class="head"><span class="badge ${level}">${line(say(context, `level.${level}`))}</span>${badge}<span class="text">${line(finding.message)}</span>${place}</div>
<dl class="more">${facts(finding, context, documented).map(([name, value]) => `<dt>${line(name)}</dt><dd>${value}</dd>`).join('')}</dl>
</article>`;
}

function facts(finding: Finding, context: ReportContext, documented: ReadonlySet<string>): [string, string][] {
  const { state } = finding;
  const rule = documented.has(finding.ruleId) ? `<a href="#r-${line(finding.ruleId)}">${line(finding.ruleId)}</a>` : line(finding.ruleId);
  const confidence = finding.confidence === 'high' ? '' : ` · ${line(`${say(context, 'confidence')} ${say(context, `confidence.${finding.confidence}`)}`)}`;
  const all: [string, string][] = [
    ['rule', rule + confidence],
    ['evidence', code(finding.evidence)],
    ['clauses', finding.clauses.map(line).join('<br>')],
    ['related', (finding.relatedLocations ?? []).map((one) => `${code(placeOf(context, one))} ${line(one.message)}`).join('<br>')],
    ['fix', (finding.fixes ?? []).map((fix) => line(fix.title)).join('<br>')],
    ['reason', state?.reason === undefined ? '' : markupText(visibleText(state.reason))],
    ['by', state?.by === undefined ? '' : line(state.by)],
    ['until', state?.expires === undefined ? '' : line(state.expires)],
    ['fingerprint', code(finding.fingerprint)],
  ];
  return all.filter(([, value]) => value !== '').map(([id, value]) => [say(context, id), value]);
}
