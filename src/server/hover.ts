// What a hover over a finding says: message, clauses, remedy, how to dismiss. Texts from scanned files are escaped.
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/rule.ts';
import { text } from '../messages/text.ts';
import type { RulePage } from './rule-documents.ts';

const CLAUSES = 4;
const REMEDY_CHARACTERS = 1200;

/** Markdown of one or more findings at the same place. @param page of the finding's rule; @param href its address. */
export function hoverText(findings: readonly Finding[], language: Language, page: (ruleId: string) => RulePage | undefined, href: (ruleId: string) => string | undefined): string {
  return findings.map((finding) => describe(finding, language, page(finding.ruleId), href(finding.ruleId))).join('\n\n---\n\n');
}

function describe(finding: Finding, language: Language, page: RulePage | undefined, href: string | undefined): string {
  const say = (id: string, ...args: (string | number)[]): string => text(language, `server.${id}`, args);
  const title = page?.title ?? finding.ruleId;
  const parts = [`**${href === undefined ? escaped(title) : `[${escaped(title)}](${href})`}** · ${text(language, `report.level.${finding.level}`)}`, escaped(finding.message)];
  if (finding.clauses.length > 0) {
    const more = finding.clauses.length - CLAUSES;
    parts.push(`${say('hover-clauses')}\n${finding.clauses.slice(0, CLAUSES).map((clause) => `- ${escaped(clause)}`).join('\n')}${more > 0 ? `\n- ${say('hover-more', more)}` : ''}`);
  }
  if (page !== undefined && page.remedy !== '') parts.push(`**${say('hover-remedy')}**\n\n${cut(page.remedy, say('hover-cut'))}`);
  parts.push(`${say('hover-dismiss')} \`hisguard-ignore ${finding.ruleId.replaceAll('`', '')}: ${say('hover-reason')}\``);
  return parts.join('\n\n');
}

/** Cut between paragraphs, never inside a block of code. */
function cut(markdown: string, mark: string): string {
  if (markdown.length <= REMEDY_CHARACTERS) return markdown;
  const head = markdown.slice(0, REMEDY_CHARACTERS);
  const fences = head.split('```').length - 1;
  const end = fences % 2 === 1 ? head.lastIndexOf('```') : head.lastIndexOf('\n');
  return `${head.slice(0, Math.max(end, 0)).trimEnd()}\n\n${mark}`;
}

function escaped(value: string): string {
  return value.replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&');
}
