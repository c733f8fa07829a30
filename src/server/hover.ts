// What a hover over a finding says: message, clauses, remedy, how to dismiss. Texts from scanned files are escaped.
import { fileKindOf, isFileKind, type FileKind } from '../model/file-kind.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/rule.ts';
import { text } from '../messages/text.ts';
import type { RulePage } from './rule-documents.ts';

const CLAUSES = 4;
const REMEDY_CHARACTERS = 1200;
/** Code that stands in a document of another kind just as well. What is set in YAML is written as properties, too. */
const SAME_CODE: Partial<Readonly<Record<FileKind, readonly FileKind[]>>> = {
  properties: ['yaml'], typescript: ['javascript'], vue: ['javascript', 'typescript', 'html'], html: ['javascript'], jsp: ['java', 'html'], razor: ['csharp', 'html'], aspx: ['csharp', 'html'],
};
const NEUTRAL: ReadonlySet<FileKind> = new Set<FileKind>(['unknown', 'text']);

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
  if (page !== undefined && page.remedy !== '') parts.push(`**${say('hover-remedy')}**\n\n${cut(inDocumentsLanguage(page.remedy, fileKindOf(finding.path), language), say('hover-cut'))}`);
  parts.push(`${say('hover-dismiss')} \`hisguard-ignore ${finding.ruleId.replaceAll('`', '')}: ${say('hover-reason')}\``);
  return parts.join('\n\n');
}

/** Code for the kind of document alone, where the remedy has some; else all of it, each piece under the language it is in: a remedy for Java is no remedy for Node. */
function inDocumentsLanguage(remedy: string, kind: FileKind, language: Language): string {
  const parts = remedy.split('```');
  const written = parts.map((part, at) => (at % 2 === 1 ? kindOfCode(part.slice(0, part.indexOf('\n')).trim()) : undefined));
  const kinds: readonly FileKind[] = [kind, ...(SAME_CODE[kind] ?? [])];
  const some = written.some((one) => one !== undefined && kinds.includes(one));
  return parts.flatMap((part, at) => {
    if (at % 2 === 0) return part.trim() === '' ? [] : [part.trim()];
    const own = written[at];
    if (own === undefined || kinds.includes(own)) return ['```' + part + '```'];
    return some ? [] : [`*${text(language, 'server.hover-example', [text(language, `kind.${own}`)])}*\n\n\`\`\`${part}\`\`\``];
  }).join('\n\n');
}

/** The kind that the word behind a fence names; undefined for plain text, which fits everywhere. */
function kindOfCode(word: string): FileKind | undefined {
  const kind = isFileKind(word) ? word : fileKindOf(`a.${word}`);
  return NEUTRAL.has(kind) ? undefined : kind;
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
