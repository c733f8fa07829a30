// Fonts, sizes and styles of Word documents. Sizes follow Chinese office practice: 二号 22, 三号 16, 四号 14, 小四 12, 五号 10.5, 小五 9 points.
import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../model/rule.ts';
import { INK, PALETTE } from '../palette.ts';

/** Half points, as Word counts. */
const SIZE = { title: 44, two: 32, three: 28, body: 24, cell: 21, small: 18 } as const;

// Names as Chinese Windows and WPS list them; `fontTable` names the substitutes (see normaliseWordPackage).
const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' } as const;
const HEI = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' } as const;
const FANGSONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' } as const;
export const MONO = { ascii: 'Courier New', hAnsi: 'Courier New', cs: 'Courier New', eastAsia: '宋体' } as const;

export const BULLETS = 'his-bullets';
export const NUMBERS = 'his-numbers';

const single = { line: 240, lineRule: LineRuleType.AUTO };
// 固定值: substitute fonts have other line heights, and pages must not depend on which font a machine has.
const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });

export function wordStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number) =>
    ({ run: { font: HEI, size, bold: false, color: PALETTE.accent.text }, paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...single } } });
  return {
    default: {
      document: { run: { font: SONG, size: SIZE.body, color: INK, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      heading1: heading(SIZE.two, 240, 160),
      heading2: heading(SIZE.three, 280, 140),
      heading3: heading(SIZE.body, 180, 80),
    },
    paragraphStyles: [
      // 首行缩进两字; English paragraphs stand flush.
      { id: 'HisBody', name: 'His Body', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { before: 40, after: 80, ...exactly(20) }, indent: language === 'en' ? {} : { firstLine: 480, firstLineChars: 200 } } },
      { id: 'HisList', name: 'His List', basedOn: 'Normal', run: { size: 22 }, paragraph: { spacing: { before: 0, after: 10, ...exactly(17) } } },
      { id: 'HisNote', name: 'His Note', basedOn: 'Normal', run: { size: SIZE.cell, color: PALETTE.muted.text, font: FANGSONG }, paragraph: { spacing: { before: 60, after: 100, ...exactly(16) } } },
      { id: 'HisCell', name: 'His Cell', basedOn: 'Normal', run: { size: SIZE.cell }, paragraph: { spacing: { before: 20, after: 20, ...exactly(15) } } },
      { id: 'HisCellSmall', name: 'His Cell Small', basedOn: 'HisCell', run: { size: SIZE.small }, paragraph: { spacing: { before: 10, after: 10, ...exactly(12.5) } } },
      { id: 'HisHead', name: 'His Table Head', basedOn: 'Normal', run: { size: SIZE.cell, font: HEI }, paragraph: { keepNext: true, alignment: AlignmentType.CENTER, spacing: { before: 30, after: 30, ...exactly(15) } } },
      { id: 'HisHeadSmall', name: 'His Table Head Small', basedOn: 'HisHead', run: { size: SIZE.small, font: HEI }, paragraph: { spacing: { before: 20, after: 20, ...exactly(12.5) } } },
      { id: 'HisTitle', name: 'His Title', basedOn: 'Normal', run: { size: SIZE.title, font: HEI, color: PALETTE.accent.text }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 2800, after: 240, line: 480, lineRule: LineRuleType.AUTO } } },
      { id: 'HisSubtitle', name: 'His Subtitle', basedOn: 'Normal', run: { size: SIZE.two }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 2200, line: 400, lineRule: LineRuleType.AUTO } } },
      { id: 'HisContents', name: 'His Contents Title', basedOn: 'Normal', run: { size: SIZE.two, font: HEI, color: PALETTE.accent.text }, paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 240, ...single } } },
      { id: 'HisEdge', name: 'His Edge', basedOn: 'Normal', run: { size: SIZE.small, color: PALETTE.muted.text } },
      { id: 'HisGap', name: 'His Gap', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } } },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { size: SIZE.cell, font: HEI }, paragraph: { spacing: { before: 70, after: 0, ...exactly(15) } } },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', run: { size: 19 }, paragraph: { indent: { left: 480 }, spacing: { before: 0, after: 0, ...exactly(13.5) } } },
    ],
  };
}

export const WORD_NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 480, hanging: 320 } }, run: { font: SONG } } }] },
    { reference: NUMBERS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 540, hanging: 420 } } } }] },
  ],
};
