// Cell formats of Excel files: collected while cells are written, then printed as `xl/styles.xml` (ECMA-376 part 1, 18.8).
import type { Tone } from '../document.ts';
import { HEAD_GROUND, INK, PALETTE, RULE } from '../palette.ts';

export interface CellFormat {
  readonly bold?: boolean;
  readonly tone?: Tone;
  readonly header?: boolean;
  /** Excel shows and keeps the text as text, also after editing (18.8.45, `quotePrefix`). */
  readonly quoted?: boolean;
}

export interface SheetStyles {
  /** Index of the format for the cell's `s` attribute. */
  indexOf(format: CellFormat): number;
  /** The part, after all cells are written. */
  part(): string;
}

const colour = (hex: string): string => `<color rgb="FF${hex}"/>`;
const font = (hex: string, bold: boolean): string => `<font>${bold ? '<b/>' : ''}<sz val="10"/>${colour(hex)}<name val="宋体"/><family val="2"/><charset val="134"/></font>`;
const fill = (hex: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${hex}"/><bgColor indexed="64"/></patternFill></fill>`;

class Table {
  readonly entries: string[];
  constructor(...entries: readonly string[]) { this.entries = [...entries]; }
  indexOf(entry: string): number {
    const at = this.entries.indexOf(entry);
    return at >= 0 ? at : this.entries.push(entry) - 1;
  }
  print(name: string): string { return `<${name} count="${this.entries.length}">${this.entries.join('')}</${name}>`; }
}

export function createSheetStyles(): SheetStyles {
  const fonts = new Table(font(INK, false));
  // The first two fills are reserved (18.8.20).
  const fills = new Table('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  const edge = (side: string): string => `<${side} style="thin">${colour(RULE)}</${side}>`;
  const borders = new Table('<border><left/><right/><top/><bottom/><diagonal/></border>', `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`);
  const formats = new Table('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const known = new Map<string, number>();

  function add(format: CellFormat): number {
    const shade = format.tone === undefined ? undefined : PALETTE[format.tone];
    const fontId = fonts.indexOf(font(shade?.text ?? INK, format.bold === true || format.header === true));
    const ground = format.header === true ? HEAD_GROUND : shade?.ground;
    const fillId = ground === undefined ? 0 : fills.indexOf(fill(ground));
    const alignment = format.header === true ? 'horizontal="center" vertical="center"' : 'vertical="top"';
    return formats.indexOf(`<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0"${format.quoted === true ? ' quotePrefix="1"' : ''} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment} wrapText="1"/></xf>`);
  }

  return {
    indexOf(format) {
      const key = `${format.bold === true}|${format.tone ?? ''}|${format.header === true}|${format.quoted === true}`;
      const index = known.get(key) ?? add(format);
      known.set(key, index);
      return index;
    },
    part: () => '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
      + fonts.print('fonts') + fills.print('fills') + borders.print('borders')
      + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' + formats.print('cellXfs')
      + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
}
