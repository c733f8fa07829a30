// A document as Markdown (GFM tables). What came from scanned files cannot become a link, HTML or table structure.
import { contentsOf, type Block, type Cell, type Document, type Fact, type Line, type Run } from './document.ts';
import { visibleLine } from '../model/visible-text.ts';

// Every ASCII punctuation character may be escaped (CommonMark 2.4). These have a meaning inside a line; brackets being escaped, parentheses
// and exclamation marks have none; `#` and `$` are issue references and formulas on some platforms.
const escapeText = (text: string): string => text
  .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
  // Bare addresses become links in GFM (autolinks extension): break `://`, `www.` and the @ of mail addresses.
  .replace(/:\/\//g, '\\://').replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`).replace(/@/g, '\\@');

/** A code span: nothing inside is interpreted, not even addresses; in a table a pipe still needs its backslash. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const padded = text.startsWith('`') || text.endsWith('`') || text.trim() === '' ? ` ${text} ` : text;
  return `${fence}${padded.replaceAll('|', '\\|')}${fence}`;
}

function runText(run: Run): string {
  const text = visibleLine(run.text);
  if (text.trim() === '') return text;
  if (run.code === true) return codeSpan(text);
  const escaped = escapeText(text);
  if (run.bold !== true) return escaped;
  const body = escaped.trim();
  const start = escaped.indexOf(body);
  return `${escaped.slice(0, start)}**${body}**${escaped.slice(start + body.length)}`;
}

// A line must not begin as a list, a rule, a numbered item or, by its indent, as a code block.
const lineText = (line: Line): string => line.map(runText).join('').trim()
  .replace(/^[-+]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
const cellText = (cell: Cell): string => cell.lines.map(lineText).filter((text) => text !== '').join('<br>');
const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function factTable(facts: readonly Fact[]): string {
  return ['| | |', '|---|---|', ...facts.map((fact) => tableRow([`**${escapeText(visibleLine(fact.name))}**`, fact.lines.map(lineText).join('<br>')]))].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': return `${'#'.repeat(block.level + 1)} ${escapeText(visibleLine(block.text))}`;
    case 'paragraph': return lineText(block.line);
    case 'note': return `> ${lineText(block.line)}`;
    case 'list': return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineText(item)}`).join('\n');
    case 'facts': return factTable(block.facts);
    case 'callout': return [`**${escapeText(visibleLine(block.title))}**`, ...block.lines.map(lineText)].map((text) => `> ${text}`).join('\n>\n');
    case 'table': return [
      tableRow(block.columns.map((column) => escapeText(visibleLine(column.title)))),
      tableRow(block.columns.map((column) => (column.align === 'center' ? ':---:' : '---'))),
      ...block.rows.map((row) => tableRow(row.band === true ? [...row.cells.map(cellText), ...block.columns.slice(1).map(() => '')] : row.cells.map(cellText))),
    ].join('\n');
  }
}

/** The text of the file, UTF-8, line feeds. The first line names the schema, so that the file can be recognised as ours. */
export function toMarkdown(document: Document): string {
  const { cover } = document;
  const contents = contentsOf(document).map((heading) => `${heading.level === 2 ? '  ' : ''}- ${escapeText(visibleLine(heading.text))}`).join('\n');
  return [
    `<!-- ${document.schema} -->`,
    `# ${escapeText(visibleLine(cover.title))}`,
    `**${escapeText(visibleLine(cover.subtitle))}**`,
    factTable(cover.facts),
    `> ${escapeText(visibleLine(cover.remark))}`,
    `## ${escapeText(document.contentsTitle)}`,
    contents,
    ...document.parts.flatMap((part) => part.blocks.map(blockText)),
  ].join('\n\n') + '\n';
}
