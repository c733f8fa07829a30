// Tables of Word documents: fixed columns, repeated header rows, rows that stay together unless they are long.
import { AlignmentType, BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Cell, Fact, Line, Row, Run, Table as TableBlock } from '../document.ts';
import { BAND_GROUND, HEAD_GROUND, INK, PALETTE, RULE } from '../palette.ts';
import { breakBetweenCodes } from '../item-codes.ts';
import { visibleText } from '../../model/visible-text.ts';
import { MONO } from './word-styles.ts';

const TWIPS_PER_MILLIMETRE = 56.7;
/** A row estimated higher than this may break over pages; otherwise it would leave half a page empty. */
const LONGEST_ROW_LINES = 22;

const shading = (ground: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: ground });
const BOLD: IRunOptions = { bold: true };
const border = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const BORDERS = { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border };
const MARGINS = { top: 20, bottom: 20, left: 60, right: 60, marginUnitType: WidthType.DXA };

function runOptions(run: Run, colour: string | undefined): IRunOptions {
  const shade = run.tone === undefined ? colour : PALETTE[run.tone].text;
  return { ...(run.bold === true ? BOLD : {}), ...(run.code === true ? { font: MONO } : {}), ...(shade === undefined ? {} : { color: shade }) };
}

/** A list of Latin names may break after 、: LibreOffice takes 、.env、INI、JSON for one word otherwise and breaks inside a name. The mark is a zero-width space. */
function breakable(text: string): string {
  return text.replace(/、(?=[!-~])/g, '、\u200b');
}

/** The runs of one line; a line feed in a text becomes a line break. @param fitting places in a line, where lists of codes may fill it. */
export function wordRuns(runs: Line, colour?: string, fitting = Number.POSITIVE_INFINITY): TextRun[] {
  let used = 0;
  const texts = runs.map((run) => {
    const text = breakBetweenCodes(visibleText(run.text), fitting, unitsOf, used);
    const last = text.slice(text.lastIndexOf('\n') + 1);
    used = unitsOf(last) + (last === text ? used : 0);
    return text;
  });
  return runs.flatMap((run, at) => (texts[at] ?? '').split('\n').map((text, index) => new TextRun({ ...runOptions(run, colour), text: breakable(text), ...(index > 0 ? { break: 1 } : {}) })));
}

/** Full-width characters count two, others one. */
function unitsOf(text: string): number {
  let units = 0;
  for (const unit of text) units += (unit.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return units;
}

/** Characters that fit into a line of a cell. */
const fittingIn = (width: number, compact: boolean): number => Math.max(4, Math.floor((width - 160) / (compact ? 92 : 106)));
/** The share of a line that is surely filled: capitals are wider than the estimate. */
const SURE = 0.92;

/** Rows of text a cell needs. */
function estimateLines(lines: readonly Line[], width: number, compact: boolean): number {
  const fitting = fittingIn(width, compact);
  let total = 0;
  for (const line of lines) total += Math.max(1, Math.ceil(line.reduce((sum, run) => sum + unitsOf(run.text), 0) / fitting));
  return total;
}

function wordCell(cell: Cell, width: number, style: string, keepNext = false): TableCell {
  const shade = cell.tone === undefined ? undefined : PALETTE[cell.tone];
  const options: IParagraphOptions = { style, ...(keepNext ? { keepNext } : {}), ...(cell.align === 'center' ? { alignment: AlignmentType.CENTER } : {}) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(shade === undefined ? {} : { shading: shading(shade.ground) }),
    ...(cell.align === 'center' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: cell.lines.length === 0 ? [new Paragraph(options)] : cell.lines.map((line) => new Paragraph({
      ...options,
      // Paths and digests may break anywhere (允许西文在单词中间换行); words may not.
      ...(line.some((run) => run.code === true) ? { wordWrap: true } : {}),
      children: wordRuns(line, shade?.text, SURE * fittingIn(width, style === 'HisCellSmall')),
    })),
  });
}

/** Column widths in twips that add up to `textWidth`. */
function widthsOf(table: TableBlock, textWidth: number): readonly number[] {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.floor((column.width / total) * textWidth));
  widths[widths.length - 1] = (widths[widths.length - 1] ?? 0) + textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

export function wordTable(table: TableBlock, textWidth: number): Table {
  const widths = widthsOf(table, textWidth);
  const compact = table.compact === true;
  const style = compact ? 'HisCellSmall' : 'HisCell';
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA }, shading: shading(HEAD_GROUND), verticalAlign: VerticalAlignTable.CENTER,
      children: [new Paragraph({ style: compact ? 'HisHeadSmall' : 'HisHead', children: wordRuns([{ text: column.title }]) })],
    })),
  });
  const bandRow = (row: Row): TableRow => new TableRow({
    cantSplit: true,
    children: [new TableCell({
      width: { size: textWidth, type: WidthType.DXA }, columnSpan: table.columns.length, shading: shading(BAND_GROUND),
      children: (row.cells[0]?.lines ?? []).map((line) => new Paragraph({ style, keepNext: true, children: wordRuns(line) })),
    })],
  });
  const rows = table.rows.map((row, at) => row.band === true ? bandRow(row) : new TableRow({
    cantSplit: Math.max(...row.cells.map((cell, index) => estimateLines(cell.lines, widths[index] ?? 0, compact))) <= LONGEST_ROW_LINES,
    ...(table.rowHeight === undefined ? {} : { height: { value: Math.round(table.rowHeight * TWIPS_PER_MILLIMETRE), rule: HeightRule.ATLEAST } }),
    children: row.cells.map((cell, index) => wordCell(cell, widths[index] ?? 0, style, table.rowHeight !== undefined && at < table.rows.length - 1)),
  }));
  return new Table({ rows: [head, ...rows], columnWidths: widths, width: { size: textWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: BORDERS, margins: MARGINS });
}

/** Names and values in two columns. */
export function wordFacts(facts: readonly Fact[], textWidth: number, share = 0.3): Table {
  const left = Math.floor(textWidth * share);
  return new Table({
    columnWidths: [left, textWidth - left], width: { size: textWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED, borders: BORDERS, margins: MARGINS, alignment: AlignmentType.CENTER,
    rows: facts.map((fact) => {
      const name: Cell = { lines: [[{ text: fact.name, bold: fact.tone !== undefined }]] };
      const nameCell = new TableCell({
        width: { size: left, type: WidthType.DXA }, shading: shading(fact.tone === undefined ? HEAD_GROUND : PALETTE[fact.tone].ground), verticalAlign: VerticalAlignTable.CENTER,
        children: name.lines.map((line) => new Paragraph({ style: 'HisCell', children: wordRuns(line, fact.tone === undefined ? INK : PALETTE[fact.tone].text) })),
      });
      const split = estimateLines(fact.lines, textWidth - left, false) > LONGEST_ROW_LINES;
      return new TableRow({ cantSplit: !split, children: [nameCell, wordCell({ lines: fact.lines }, textWidth - left, 'HisCell')] });
    }),
  });
}

/** A framed statement. */
export function wordCallout(title: string, lines: readonly Line[], tone: Cell['tone'], textWidth: number): Table {
  const shade = PALETTE[tone ?? 'accent'];
  const thin = { style: BorderStyle.SINGLE, size: 6, color: shade.text };
  return new Table({
    columnWidths: [textWidth], width: { size: textWidth, type: WidthType.DXA }, layout: TableLayoutType.FIXED,
    borders: { top: thin, bottom: thin, right: thin, left: { ...thin, size: 36 } }, margins: { ...MARGINS, top: 120, bottom: 120, left: 200, right: 200 },
    rows: [new TableRow({
      cantSplit: true,
      children: [new TableCell({
        width: { size: textWidth, type: WidthType.DXA }, shading: shading(shade.ground),
        children: [
          new Paragraph({ style: 'Heading3', outlineLevel: 9, spacing: { before: 40, after: 60 }, children: wordRuns([{ text: title, bold: true }], shade.text) }),
          ...lines.map((line) => new Paragraph({ style: 'HisCell', children: wordRuns(line) })),
        ],
      })],
    })],
  });
}
