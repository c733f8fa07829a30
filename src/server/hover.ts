// What a hover over a finding says: message, clauses, remedy, how to dismiss. Texts from scanned files are escaped.
import { fileKindOf, type FileKind } from '../model/file-kind.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/rule.ts';
import { text } from '../messages/text.ts';
import type { RulePage } from './rule-documents.ts';

const CLAUSES = 4;
const REMEDY_CHARACTERS = 1200;

export interface HoverSources {
  /** Of the finding's rule. */
  readonly page: (ruleId: string) => RulePage | undefined;
  /** Address of the page. */
  readonly href: (ruleId: string) => string | undefined;
  /** The editor shows the diagnostic above the hover: its message is not said twice. */
  readonly messageShown: boolean;
}

/** Markdown of one or more findings at the same place. */
export function hoverText(findings: readonly Finding[], language: Language, sources: HoverSources): string {
  return findings.map((finding) => describe(finding, language, sources)).join('\n\n---\n\n');
}

function describe(finding: Finding, language: Language, sources: HoverSources): string {
  const page = sources.page(finding.ruleId);
  const href = sources.href(finding.ruleId);
  const say = (id: string, ...args: (string | number)[]): string => text(language, `server.${id}`, args);
  const title = page?.title ?? finding.ruleId;
  const parts = [`**${href === undefined ? escaped(title) : `[${escaped(title)}](${href})`}** · ${text(language, `report.level.${finding.level}`)}`, ...(sources.messageShown ? [] : [escaped(finding.message)])];
  if (finding.clauses.length > 0) {
    const more = finding.clauses.length - CLAUSES;
    parts.push(`${say('hover-clauses')}\n${finding.clauses.slice(0, CLAUSES).map((clause) => `- ${escaped(clause)}`).join('\n')}${more > 0 ? `\n- ${say('hover-more', more)}` : ''}`);
  }
  if (page !== undefined && page.remedy !== '') parts.push(`**${say('hover-remedy')}**\n\n${cut(inDocumentsLanguage(page.remedy, fileKindOf(finding.path)), say('hover-cut'))}`);
  parts.push(`${say('hover-dismiss')} \`hisguard-ignore ${finding.ruleId.replaceAll('`', '')}: ${say('hover-reason')}\``);
  return parts.join('\n\n');
}

/** Code for the kind of document alone, where the remedy has some; else all of it, each piece under its language, for pieces that touch run into one. */
function inDocumentsLanguage(remedy: string, kind: FileKind): string {
  const parts = remedy.split('```');
  const languages = parts.map((part, at) => (at % 2 === 1 ? part.slice(0, part.indexOf('\n')).trim() : undefined));
  const pieces = languages.filter((language) => language !== undefined);
  if (pieces.length < 2) return remedy;
  // What stands in YAML is written as properties just as well.
  const kinds = [kind, ...(kind === 'properties' ? ['yaml'] : [])];
  const fits = (language: string): boolean => kinds.includes(language) || (kind !== 'unknown' && fileKindOf(`a.${language}`) === kind);
  const some = pieces.some(fits);
  return parts.flatMap((part, at) => {
    const language = languages[at];
    if (language === undefined) return part.trim() === '' ? [] : [part.trim()];
    if (some && !fits(language)) return [];
    return [`${some ? '' : `*${escaped(language)}*\n\n`}\`\`\`${part}\`\`\``];
  }).join('\n\n');
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
