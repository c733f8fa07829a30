// The document of a rule (Markdown, Chinese first, English after `---`) in one language. Headings and separators count outside blocks of code alone.
import type { Language } from '../model/rule.ts';

export interface RuleDocument {
  /** Without the rule's id in brackets behind it; undefined where the text begins with none. */
  readonly title: string | undefined;
  readonly markdown: string;
  /** Body of the section on how to fix; empty where there is none. */
  readonly remedy: string;
}

const REMEDY: Readonly<Record<Language, RegExp>> = { 'zh-CN': /^## 如何修改$/m, en: /^## How to fix$/m };

/**
 * The half of `document` in `language`; the Chinese one where there is no English. A fix that is code without words in it stands in the
 * Chinese half alone ("as above"), so the English half gets it before its words; where it has comments, each half has its own.
 */
export function readRuleDocument(document: string, language: Language, ruleId: string): RuleDocument {
  const text = document.replaceAll('\r\n', '\n');
  const border = /^---[ \t]*$/m.exec(withoutCode(text));
  const chinese = (border === null ? text : text.slice(0, border.index)).trim();
  const english = border === null ? '' : text.slice(border.index + border[0].length).trim();
  const markdown = language === 'zh-CN' || english === '' ? chinese : withCode(english, codeBlocks(section(chinese, REMEDY['zh-CN'])));
  const heading = /^# (.{1,300})/.exec(markdown)?.[1];
  return { title: heading?.replace(`（${ruleId}）`, '').replace(`(${ruleId})`, '').trim(), markdown: `${markdown}\n`, remedy: section(markdown, REMEDY[language]) };
}

function withCode(markdown: string, code: readonly string[]): string {
  const heading = REMEDY.en.exec(withoutCode(markdown));
  if (code.length === 0 || heading === null || markdown.includes('```')) return markdown;
  const end = heading.index + heading[0].length;
  return `${markdown.slice(0, end)}\n${code.join('\n')}\n${markdown.slice(end)}`;
}

/** What stands under the heading, up to the next one. */
function section(markdown: string, heading: RegExp): string {
  const plain = withoutCode(markdown);
  const match = heading.exec(plain);
  if (match === null) return '';
  const start = match.index + match[0].length;
  const next = plain.slice(start).search(/^## /m);
  return markdown.slice(start, next === -1 ? undefined : start + next).trim();
}

function codeBlocks(markdown: string): string[] {
  const parts = markdown.split('```');
  return parts.flatMap((part, index) => (index % 2 === 1 && index < parts.length - 1 ? [`\`\`\`${part}\`\`\``] : []));
}

/** The same text with the same length in which the lines of code blocks are blank. */
function withoutCode(markdown: string): string {
  return markdown.split('```').map((part, index) => (index % 2 === 1 ? part.replace(/[^\n]/g, ' ') : part)).join('```');
}
