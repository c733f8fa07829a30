// One worksheet as SpreadsheetML: frozen header, filter, widths, A4 landscape; text cells only as inline strings, never as formulas.
import type { Sheet, SheetCell } from '../document.ts';
import { breakBetweenCodes } from '../item-codes.ts';
import { escapeXml } from '../office/package.ts';
import { visibleText } from '../../model/visible-text.ts';
import type { SheetStyles } from './sheet-styles.ts';

/** Excel's limit for the text of a cell is 32,767 (Excel specifications and limits). */
const LONGEST_CELL = 32_000;
/** What a spreadsheet takes for the beginning of a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA_START = /^\s*[=+\-@\t\r＝＋－＠]/;

/** `A`, `Z`, `AA`: 0-based column. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** Text as it stands in `<t>`; `_x0041_` would be read as an escape and become `A` (ECMA-376 part 1, 22.9.2.19). */
function sheetText(text: string): string {
  const shown = visibleText(text);
  return escapeXml((shown.length > LONGEST_CELL ? `${shown.slice(0, LONGEST_CELL)}…` : shown).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

function cellXml(cell: SheetCell, address: string, styles: SheetStyles, header: boolean): string {
  const format = { ...(cell.bold === true ? { bold: true } : {}), ...(cell.tone === undefined ? {} : { tone: cell.tone }), ...(header ? { header } : {}) };
  if (typeof cell.value === 'number') return `<c r="${address}" s="${styles.indexOf(format)}"><v>${cell.value}</v></c>`;
  const style = styles.indexOf(FORMULA_START.test(cell.value) ? { ...format, quoted: true } : format);
  if (cell.value === '') return `<c r="${address}" s="${style}"/>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${sheetText(cell.value)}</t></is></c>`;
}

/** Quotes, dashes and dots that Chinese fonts draw as wide as a character. */
const WIDE_PUNCTUATION = '“”‘’—…';
/** The share of a line that is filled: it ends before a word, a digit group or a closing bracket that does not fit. */
const FILLED = 0.92;

/** Places that a text takes in a line: full-width characters two, others a little more than one. */
function unitsOf(text: string): number {
  let units = 0;
  for (const unit of text) units += (unit.codePointAt(0) ?? 0) > 0x2e7f || WIDE_PUNCTUATION.includes(unit) ? 2.05 : 1.1;
  return units;
}

/** Rows of text in a cell. */
function linesOf(cell: SheetCell, width: number): number {
  if (typeof cell.value === 'number') return 1;
  let total = 0;
  for (const line of cell.value.split('\n')) {
    const units = unitsOf(line);
    total += units <= width - 1 ? 1 : Math.ceil(units / Math.max(1, (width - 1) * FILLED));
  }
  return total;
}

/** Excel breaks codes of items at their hyphens. */
function wholeCodes(cell: SheetCell, width: number): SheetCell {
  return typeof cell.value === 'number' ? cell : { ...cell, value: breakBetweenCodes(cell.value, (width - 1) * FILLED, unitsOf) };
}

/** A cell alone in the first row of a sheet that is no table: it stands over two columns. */
function isTitle(cells: readonly SheetCell[], sheet: Sheet, first: boolean): boolean {
  return !sheet.table && first && cells.length === 1 && sheet.columns.length > 1;
}

/** Not every program fits row heights on opening, so they are written; 409 points is Excel's limit. */
function rowHeight(cells: readonly SheetCell[], sheet: Sheet, first: boolean): number {
  const widthAt = (index: number): number => sheet.columns[index]?.width ?? 10;
  const lines = isTitle(cells, sheet, first) ? 1 : Math.max(1, ...cells.map((cell, index) => linesOf(cell, widthAt(index))));
  return Math.min(409, lines * 13.5 + 4);
}

/** Rows as printed: the header row first where the sheet is a table. */
export const rowCount = (sheet: Sheet): number => sheet.rows.length + (sheet.table ? 1 : 0);

/** `xl/worksheets/sheetN.xml`. */
export function sheetPart(sheet: Sheet, styles: SheetStyles, first: boolean): string {
  const titles: readonly SheetCell[] = sheet.columns.map((column) => ({ value: column.title }));
  const body = sheet.rows.map((cells) => cells.map((cell, index) => wholeCodes(cell, sheet.columns[index]?.width ?? 10)));
  const rows = sheet.table ? [titles, ...body] : body;
  const last = columnName(sheet.columns.length - 1);
  const frozen = sheet.frozenColumns ?? 0;
  const corner = `${columnName(frozen)}2`;
  const pane = !sheet.table ? '' : `<pane${frozen > 0 ? ` xSplit="${frozen}"` : ''} ySplit="1" topLeftCell="${corner}" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/><selection pane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" activeCell="${corner}" sqref="${corner}"/>`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
    + `<dimension ref="A1:${last}${Math.max(1, rows.length)}"/>`
    + `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`
    + `<cols>${sheet.columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${column.width}" customWidth="1"/>`).join('')}</cols>`
    + `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}" ht="${rowHeight(cells, sheet, at === 0)}" customHeight="1">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${at + 1}`, styles, sheet.table && at === 0)).join('')}</row>`).join('')}</sheetData>`
    + (sheet.table ? `<autoFilter ref="A1:${last}${rows.length}"/>` : '')
    + (rows[0] !== undefined && isTitle(rows[0], sheet, true) ? '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' : '')
    + '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
    + '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}
