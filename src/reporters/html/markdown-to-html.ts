// Rule documents as HTML: the small part of Markdown they use. Everything is escaped first, and no link or raw HTML comes through.
import { visibleText } from '../../model/visible-text.ts';
import { markupText } from '../markup-text.ts';

const LONGEST = 40_000;

/** Headings (two levels down, so that they stay below the report's own), lists, tables, fences, bold and code. */
export function markdownToHtml(markdown: string): string {
  const lines = markdown.slice(0, LONGEST).split(/\r?\n/);
  const html: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const block = BLOCKS.find((one) => one.begins.test(line));
    const end = block === undefined ? at + 1 : block.end(lines, at);
    const part = lines.slice(at, end);
    if (block !== undefined) html.push(block.render(part));
    else if (line.trim() !== '') html.push(`<p>${inline(line)}</p>`);
    at = end;
  }
  return html.join('\n');
}

interface Block {
  readonly begins: RegExp;
  /** Index of the line behind the block. */
  readonly end: (lines: readonly string[], at: number) => number;
  readonly render: (lines: readonly string[]) => string;
}

const whileMatches = (pattern: RegExp) => (lines: readonly string[], at: number): number => {
  const end = lines.findIndex((line, index) => index > at && !pattern.test(line));
  return end < 0 ? lines.length : end;
};

const ITEM = /^\s{0,6}(?:[-*]|\d{1,3}\.)\s/;
const ROW = /^\|.*\|\s*$/;

const BLOCKS: readonly Block[] = [
  { begins: /^```/, end: (lines, at) => { const close = lines.findIndex((line, index) => index > at && line.startsWith('```')); return close < 0 ? lines.length : close + 1; }, render: fence },
  { begins: /^#{1,4}\s/, end: (_lines, at) => at + 1, render: ([line = '']) => heading(line) },
  { begins: ITEM, end: whileMatches(/^\s{0,6}(?:[-*]|\d{1,3}\.)\s|^\s{2,8}\S/), render: list },
  { begins: ROW, end: whileMatches(ROW), render: table },
];

function fence(lines: readonly string[]): string {
  const body = lines.at(-1)?.startsWith('```') === true && lines.length > 1 ? lines.slice(1, -1) : lines.slice(1);
  return `<pre><code>${markupText(visibleText(body.join('\n')))}</code></pre>`;
}

function heading(line: string): string {
  const level = Math.min(6, (/^#+/.exec(line)?.[0].length ?? 1) + 2);
  return `<h${level}>${inline(line.replace(/^#+\s/, ''))}</h${level}>`;
}

function list(lines: readonly string[]): string {
  const tag = /^\s{0,6}\d/.test(lines[0] ?? '') ? 'ol' : 'ul';
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items[items.length - 1] = `${items.at(-1) ?? ''} ${line.trim()}`;
  }
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function table(lines: readonly string[]): string {
  const rows = lines.filter((line) => !/^[\s|:-]*$/.test(line)).map((line) => line.trim().slice(1, -1).split('|').map((cell) => inline(cell.trim())));
  const [head = [], ...body] = rows;
  return `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${body.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

/** Code first, so that stars inside it stay; the rest is escaped before bold is marked. */
function inline(text: string): string {
  return text.split('`').map((part, index) => (index % 2 === 1 ? `<code>${markupText(visibleText(part))}</code>` : markupText(visibleText(part)).replace(/\*\*([^*]{1,400})\*\*/g, '<b>$1</b>'))).join('');
}
