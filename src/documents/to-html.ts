// A document as one HTML file: no script, nothing fetched, every text escaped.
import { contentsOf, type Block, type Cell, type Document, type Fact, type Line, type Run, type Table } from './document.ts';
import { HTML_STYLE } from './html/html-style.ts';
import { CODE_IN_TEXT } from './item-codes.ts';
import { visibleLine, visibleText } from '../model/visible-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => visibleText(text).replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit);
/** Text content; line feeds become breaks. */
const content = (text: string): string => escape(text).replaceAll('\n', '<br>');
const classes = (...names: readonly (string | false | undefined)[]): string => {
  const list = names.filter((name) => name !== false && name !== undefined);
  return list.length === 0 ? '' : ` class="${list.join(' ')}"`;
};

function runHtml(run: Run): string {
  const tone = run.tone === undefined ? undefined : `t-${run.tone}`;
  const text = content(run.text).replace(CODE_IN_TEXT, '<span class="id">$&</span>');
  const marked = run.code === true ? `<code${classes(tone)}>${text}</code>` : tone === undefined ? text : `<span${classes(tone)}>${text}</span>`;
  return run.bold === true ? `<b>${marked}</b>` : marked;
}

const lineHtml = (line: Line): string => line.map(runHtml).join('');
const linesHtml = (lines: readonly Line[]): string => (lines.length === 1 ? lineHtml(lines[0] ?? []) : lines.map((line) => `<p>${lineHtml(line)}</p>`).join(''));

function cellHtml(cell: Cell, head: boolean): string {
  const tag = head ? 'th' : 'td';
  return `<${tag}${head ? ' scope="row"' : ''}${classes(cell.align === 'center' && 'c', cell.tone !== undefined && `t-${cell.tone}`)}>${linesHtml(cell.lines)}</${tag}>`;
}

function tableHtml(table: Table): string {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const height = table.rowHeight === undefined ? '' : ` style="height:${table.rowHeight}mm"`;
  return [
    `<table${classes(table.compact === true && 'compact', table.rowHeight !== undefined && 'sign')}>`,
    `<colgroup>${table.columns.map((column) => `<col style="width:${((column.width / total) * 100).toFixed(2)}%">`).join('')}</colgroup>`,
    `<thead><tr>${table.columns.map((column) => `<th scope="col">${content(column.title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...table.rows.map((row) => row.band === true ? `<tr class="band"><th scope="rowgroup" colspan="${table.columns.length}">${linesHtml(row.cells[0]?.lines ?? [])}</th></tr>` : `<tr${height}>${row.cells.map((cell, index) => cellHtml(cell, row.head === true && index === 0)).join('')}</tr>`),
    '</tbody></table>',
  ].join('\n');
}

function factsHtml(facts: readonly Fact[]): string {
  return `<table class="facts"><tbody>\n${facts.map((fact) => `<tr><th scope="row"${classes(fact.tone !== undefined && `t-${fact.tone}`)}>${content(fact.name)}</th><td>${linesHtml(fact.lines)}</td></tr>`).join('\n')}\n</tbody></table>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level + 1} id="${escape(block.id)}">${content(block.text)}</h${block.level + 1}>`;
    case 'paragraph': return `<p>${lineHtml(block.line)}</p>`;
    case 'note': return `<p class="note">${lineHtml(block.line)}</p>`;
    case 'list': return `<${block.ordered ? 'ol' : 'ul'}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</${block.ordered ? 'ol' : 'ul'}>`;
    case 'facts': return factsHtml(block.facts);
    case 'callout': return `<div class="callout t-${block.tone}"><strong>${content(block.title)}</strong>${block.lines.map((line) => `<p>${lineHtml(line)}</p>`).join('')}</div>`;
    case 'table': return tableHtml(block);
  }
}

/** The file as text, UTF-8. The security policy forbids scripts and loading, should a viewer ever find something to run. */
export function toHtml(document: Document): string {
  const { cover } = document;
  const contents = contentsOf(document).map((heading) => `<li class="l${heading.level}"><a href="#${escape(heading.id)}">${content(heading.text)}</a></li>`).join('\n');
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="HIS Guard">
<meta name="hisguard-document" content="${escape(document.schema)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(visibleLine(document.running))}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<section class="cover"><div class="title"><h1>${content(cover.title)}</h1><p class="subtitle">${content(cover.subtitle)}</p></div>
${factsHtml(cover.facts)}
<p class="note">${content(cover.remark)}</p></section>
<section><nav aria-labelledby="contents"><h2 id="contents">${content(document.contentsTitle)}</h2>
<ol>
${contents}
</ol></nav></section>
${document.parts.map((part) => `<section${classes(part.orientation === 'landscape' && 'landscape')}>\n${part.blocks.map(blockHtml).join('\n')}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}
