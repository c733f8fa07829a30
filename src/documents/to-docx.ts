// A document as a Word file: A4, Chinese typography, cover, contents, page numbers; the same bytes for the same document.
import {
  AlignmentType, Bookmark, BorderStyle, Document as WordDocument, Footer, Header, HeadingLevel, LeaderType, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TableOfContents, TextRun,
  type FileChild, type ISectionOptions,
} from 'docx';
import { text } from '../messages/text.ts';
import { contentsOf, type Block, type Document, type Heading, type Part } from './document.ts';
import { normaliseWordPackage } from './docx/normalise-word-package.ts';
import { BULLETS, NUMBERS, wordStyles, WORD_NUMBERING } from './docx/word-styles.ts';
import { wordCallout, wordFacts, wordRuns, wordTable } from './docx/word-table.ts';
import { RULE } from './palette.ts';
import { visibleLine } from '../model/visible-text.ts';

// A4 in twips; margins 2.5 cm upright, 2 cm crosswise.
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { portrait: 1417, landscape: 1134 };
/** Twips of half a character at 12 pt, and a tenth of it to spare: capitals are wider. */
const WIDEST_UNIT = 132;
const HEADING_LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

const textWidth = (orientation: Part['orientation']): number => (orientation === 'portrait' ? PAGE.width : PAGE.height) - 2 * MARGIN[orientation];
const bookmark = (heading: Heading): string => `h_${heading.id.replace(/[^A-Za-z0-9]/g, '_')}`;
/** Word joins two tables that touch, and needs a paragraph after the last one. */
const gap = (): Paragraph => new Paragraph({ style: 'HisGap' });

function blockChildren(block: Block, width: number, list: number, first: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const children = wordRuns([{ text: visibleLine(block.text) }]);
      // At the head of a page the space before a heading would only push it down.
      return [new Paragraph({ heading: HEADING_LEVELS[block.level], ...(first ? { spacing: { before: 0, after: 160 } } : {}), children: block.level <= 2 ? [new Bookmark({ id: bookmark(block), children })] : children })];
    }
    case 'paragraph': return [new Paragraph({ style: 'HisBody', children: wordRuns(block.line, undefined, width / WIDEST_UNIT) })];
    case 'note': return [new Paragraph({ style: 'HisNote', children: wordRuns(block.line, undefined, width / WIDEST_UNIT) })];
    case 'list': return block.items.map((item, at) => new Paragraph({
      style: 'HisList', numbering: { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance: block.ordered ? list : 0 }, children: wordRuns(item),
      ...(at === block.items.length - 1 ? { spacing: { after: 120 } } : {}),
    }));
    case 'facts': return [wordFacts(block.facts, width), gap()];
    case 'callout': return [wordCallout(block.title, block.lines, block.tone, width), gap()];
    case 'table': return [wordTable(block, width), gap()];
  }
}

function coverChildren({ cover }: Document): FileChild[] {
  return [
    new Paragraph({ style: 'HisTitle', children: wordRuns([{ text: cover.title }]) }),
    new Paragraph({ style: 'HisSubtitle', children: wordRuns([{ text: cover.subtitle }]) }),
    wordFacts(cover.facts, 6800, 0.38),
    new Paragraph({ style: 'HisNote', spacing: { before: 1600 }, children: wordRuns([{ text: cover.remark }]) }),
  ];
}

/** The contents stand as text with links, right without any update; Word fills in page numbers when the reader updates the field. */
function contentsChildren(document: Document): FileChild[] {
  const entries = contentsOf(document).map((heading) => ({ title: visibleLine(heading.text), level: heading.level, href: bookmark(heading) }));
  return [
    new Paragraph({ style: 'HisContents', children: wordRuns([{ text: document.contentsTitle }]) }),
    new TableOfContents(document.contentsTitle, { hyperlink: true, headingStyleRange: '1-2', cachedEntries: entries, beginDirty: false, tabLeader: LeaderType.NONE }),
  ];
}

function edges(document: Document): Pick<ISectionOptions, 'headers' | 'footers'> {
  const [before = '', between = '', after = ''] = text(document.language, 'document.page', ['\u0001', '\u0001']).split('\u0001');
  return {
    headers: { default: new Header({ children: [new Paragraph({ style: 'HisEdge', border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 4 } }, children: wordRuns([{ text: visibleLine(document.running) }]) })] }) },
    footers: {
      default: new Footer({
        children: [new Paragraph({ style: 'HisEdge', alignment: AlignmentType.CENTER, children: [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })] })],
      }),
    },
  };
}

function section(orientation: Part['orientation'], children: readonly FileChild[], furniture: Pick<ISectionOptions, 'headers' | 'footers'>): ISectionOptions {
  const margin = MARGIN[orientation];
  return {
    ...furniture,
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...PAGE, orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
        margin: { top: 1304, bottom: 1134, left: margin, right: margin, header: 680, footer: 567 },
      },
    },
    children,
  };
}

/** The bytes of the .docx file. */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const furniture = edges(document);
  let list = 0;
  const bare = { headers: { default: new Header({ children: [new Paragraph({})] }) }, footers: { default: new Footer({ children: [new Paragraph({})] }) } };
  const word = new WordDocument({
    styles: wordStyles(document.language),
    numbering: WORD_NUMBERING,
    features: { updateFields: false },
    sections: [
      section('portrait', coverChildren(document), bare),
      section('portrait', contentsChildren(document), furniture),
      ...document.parts.map((part) => section(part.orientation, part.blocks.flatMap((block, at) => blockChildren(block, textWidth(part.orientation), block.kind === 'list' && block.ordered ? ++list : list, at === 0)), furniture)),
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(word));
  return normaliseWordPackage(bytes, {
    title: visibleLine(document.title), subject: visibleLine(document.cover.subtitle), category: document.schema, language: document.language, date: document.date,
  });
}
