// Reads documents in tests: every text of a composed document, and the parts of Office packages.
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Block, Document, Line } from '../../src/documents/document.ts';

const lineText = (line: Line): string => line.map((run) => run.text).join('');

export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': return block.text;
    case 'paragraph': case 'note': return lineText(block.line);
    case 'list': return block.items.map(lineText).join('\n');
    case 'facts': return block.facts.map((fact) => `${fact.name}\t${fact.lines.map(lineText).join('\n')}`).join('\n');
    case 'callout': return [block.title, ...block.lines.map(lineText)].join('\n');
    case 'table': return [block.columns.map((column) => column.title).join('\t'), ...block.rows.map((row) => row.cells.map((cell) => cell.lines.map(lineText).join('\n')).join('\t'))].join('\n');
  }
}

/** All texts of parts and sheets. */
export function documentText(document: Document): string {
  return [
    document.title, document.cover.title, document.cover.remark, ...document.cover.facts.map((fact) => `${fact.name} ${fact.lines.map(lineText).join('\n')}`),
    ...document.parts.flatMap((part) => part.blocks.map(blockText)),
    ...document.sheets.flatMap((sheet) => [sheet.name, ...sheet.columns.map((column) => column.title), ...sheet.rows.flatMap((row) => row.map((cell) => String(cell.value)))]),
  ].join('\n');
}

/** Texts under the heading `id`, up to the next heading of the same or a higher level. */
export function sectionText(document: Document, id: string): string {
  const blocks = document.parts.flatMap((part) => part.blocks);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const heading = blocks[start];
  if (heading?.kind !== 'heading') throw new Error(`no heading ${id}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= heading.level);
  return (end < 0 ? rest : rest.slice(0, end)).map(blockText).join('\n');
}

export function packageParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** Throws at the first place where `xml` is not well-formed XML 1.0; gives all character data. */
export function parseXml(xml: string): string {
  const parser = new SaxesParser();
  let text = '';
  parser.on('text', (each) => { text += each; });
  parser.on('error', (error) => { throw error; });
  parser.write(xml).close();
  return text;
}
