// What Word and Excel packages share: zip without a clock, core properties, XML escaping.
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The earliest time a zip entry can carry, as local time: the zip format knows no time zone (APPNOTE 4.4.6). */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Zips `parts` in the order that Office writes: content types first, then the rest by name. */
export function zipPackage(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '0' : name === '_rels/.rels' ? '1' : `2${name}`);
  const names = Object.keys(parts).sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) {
    const part = parts[name] ?? '';
    files[name] = [typeof part === 'string' ? strToU8(part) : part, { mtime: ENTRY_TIME, level: 6, os: 0, attrs: 0 }];
  }
  return zipSync(files);
}

/** Core properties as written by us; `lastModifiedBy` changes when a person saves the file. */
export interface CoreProperties {
  readonly title: string;
  readonly subject: string;
  /** Schema id of the document. */
  readonly category: string;
  readonly language: string;
  /** ISO date. */
  readonly date: string;
}

export const AUTHOR = 'HIS Guard';

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** `docProps/core.xml` (ECMA-376 part 2, core properties); an unreadable date becomes the earliest one. */
export function corePart(core: CoreProperties): string {
  const time = `${/^\d{4}-\d{2}-\d{2}$/.test(core.date) ? core.date : '1980-01-01'}T00:00:00Z`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(core.title)}</dc:title><dc:subject>${escapeXml(core.subject)}</dc:subject><dc:creator>${AUTHOR}</dc:creator><cp:category>${escapeXml(core.category)}</cp:category>`
    + `<cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy><cp:revision>1</cp:revision><dc:language>${escapeXml(core.language)}</dc:language>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}
