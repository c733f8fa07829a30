// A document as an Excel file: its sheets, nothing computed, the same bytes for the same document.
import type { Document, Sheet } from './document.ts';
import { corePart, escapeXml, zipPackage } from './office/package.ts';
import { visibleLine } from '../model/visible-text.ts';
import { columnName, rowCount, sheetPart } from './xlsx/sheet-part.ts';
import { createSheetStyles } from './xlsx/sheet-styles.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel forbids these characters in sheet names, and more than 31 of any. */
const sheetName = (sheet: Sheet): string => visibleLine(sheet.name).replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
  return `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + override('/xl/workbook.xml', `${TYPES}.sheet.main+xml`) + override('/xl/styles.xml', `${TYPES}.styles+xml`)
    + sheets.map((_sheet, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`)).join('')
    + `${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const quoted = (sheet: Sheet): string => `'${escapeXml(sheetName(sheet))}'`;
  const names = sheets.flatMap((sheet, index) => !sheet.table ? [] : [
    { name: '_xlnm._FilterDatabase', index, hidden: true, range: `${quoted(sheet)}!$A$1:$${columnName(sheet.columns.length - 1)}$${rowCount(sheet)}` },
    ...(sheet.printedColumns === undefined ? [] : [{ name: '_xlnm.Print_Area', index, hidden: false, range: `${quoted(sheet)}!$A$1:$${columnName(sheet.printedColumns - 1)}$${rowCount(sheet)}` }]),
    { name: '_xlnm.Print_Titles', index, hidden: false, range: `${quoted(sheet)}!$1:$1` },
  ]);
  return `${HEADER}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>`
    + `<sheets>${sheets.map((sheet, index) => `<sheet name="${escapeXml(sheetName(sheet))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>`
    + (names.length === 0 ? '' : `<definedNames>${names.map((each) => `<definedName name="${each.name}" localSheetId="${each.index}"${each.hidden ? ' hidden="1"' : ''}>${each.range}</definedName>`).join('')}</definedNames>`)
    + '</workbook>';
}

/** The bytes of the .xlsx file. */
export function toXlsx(document: Document): Uint8Array {
  const { sheets } = document;
  const styles = createSheetStyles();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => { parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet, styles, index === 0); });
  parts['xl/styles.xml'] = styles.part();
  parts['xl/workbook.xml'] = workbook(sheets);
  parts['xl/_rels/workbook.xml.rels'] = `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${sheets.map((_sheet, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`;
  parts['_rels/.rels'] = `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE_RELATIONSHIPS}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
  parts['[Content_Types].xml'] = contentTypes(sheets);
  parts['docProps/core.xml'] = corePart({
    title: visibleLine(document.title), subject: visibleLine(document.cover.subtitle), category: document.schema, language: document.language, date: document.date,
  });
  return zipPackage(parts);
}
