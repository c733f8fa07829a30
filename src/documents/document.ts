// A document before any format: what the composers say and the Word, Excel, HTML and Markdown renderers lay out.
import type { Language } from '../model/rule.ts';

/** What a colour may mean; every tone also stands in words, so that a black-and-white print loses nothing. */
export type Tone = 'pass' | 'partial' | 'fail' | 'open' | 'review' | 'notApplicable' | 'muted' | 'accent';

/** A piece of text in one style. `code` marks what came from a scanned file: a path, evidence, an identifier. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly code?: boolean;
  readonly tone?: Tone;
}

/** One paragraph. */
export type Line = readonly Run[];

export interface Cell {
  readonly lines: readonly Line[];
  /** Pale background and text colour of the whole cell. */
  readonly tone?: Tone;
  readonly align?: 'left' | 'center';
}

export interface Column {
  readonly title: string;
  /** Share of the text width, relative to the other columns. */
  readonly width: number;
  readonly align?: 'left' | 'center';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** First words of the row name it (row header, for screen readers). */
  readonly head?: boolean;
  /** One cell over the whole width: what the rows below it have in common. */
  readonly band?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Small print, for long tables. */
  readonly compact?: boolean;
  /** Minimum height of a row in millimetres, where people write into it. */
  readonly rowHeight?: number;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** Unique in the document: target of the table of contents. */
  readonly id: string;
  readonly text: string;
}

export type Block =
  | Heading
  | Table
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'note'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  /** Names and values, two columns without a header row. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** The one statement a reader must not miss. */
  | { readonly kind: 'callout'; readonly tone: Tone; readonly title: string; readonly lines: readonly Line[] };

export interface Fact {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly tone?: Tone;
}

/** Blocks on pages of one orientation; every part starts on a new page. */
export interface Part {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly Fact[];
  readonly remark: string;
}

export interface SheetCell {
  /** Text is always written as text, numbers as numbers; a formula cannot be expressed. */
  readonly value: string | number;
  readonly tone?: Tone;
  readonly bold?: boolean;
}

export interface Sheet {
  readonly name: string;
  /** Widths in characters; the titles are the first row where `table`. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** A table has a frozen header row with a filter; other sheets are read from top to bottom. */
  readonly table: boolean;
  /** Columns that stay in view beside the header row. */
  readonly frozenColumns?: number;
  /** The first so many columns are printed; the others serve on screen. */
  readonly printedColumns?: number;
}

export interface Document {
  /** Schema id of what the document shows; written into every format, so that a file can be recognised as ours. */
  readonly schema: string;
  readonly language: Language;
  readonly title: string;
  /** Short text for page headers: title and system. */
  readonly running: string;
  /** ISO date of the assessment: the only date in the file. */
  readonly date: string;
  readonly cover: Cover;
  readonly contentsTitle: string;
  readonly parts: readonly Part[];
  readonly sheets: readonly Sheet[];
}

/** The full-width space that Chinese typography puts between a number and its title. */
export const WIDE_SPACE = '\u3000';

/** A run of plain or marked text. */
export const run = (text: string, style: Omit<Run, 'text'> = {}): Run => ({ text, ...style });
/** A line of runs; strings are plain runs. */
export const line = (...runs: readonly (Run | string)[]): Line => runs.map((each) => (typeof each === 'string' ? { text: each } : each));
/** A cell of lines; strings are plain lines of their own. */
export const cell = (...lines: readonly (Line | string)[]): Cell => ({ lines: lines.map((each) => (typeof each === 'string' ? line(each) : each)) });
export const toned = (tone: Tone, ...lines: readonly (Line | string)[]): Cell => ({ ...cell(...lines), tone, align: 'center' });
export const centred = (...lines: readonly (Line | string)[]): Cell => ({ ...cell(...lines), align: 'center' });
export const row = (...cells: readonly Cell[]): Row => ({ cells });
export const band = (...lines: readonly (Line | string)[]): Row => ({ cells: [cell(...lines)], band: true });
export const paragraph = (...runs: readonly (Run | string)[]): Block => ({ kind: 'paragraph', line: line(...runs) });
export const note = (...runs: readonly (Run | string)[]): Block => ({ kind: 'note', line: line(...runs) });
export const list = (items: readonly (Line | string)[], ordered = false): Block => ({ kind: 'list', ordered, items: items.map((each) => (typeof each === 'string' ? line(each) : each)) });
export const fact = (name: string, ...lines: readonly (Line | string)[]): Fact => ({ name, lines: cell(...lines).lines });

/** Headings of levels 1 and 2, in order: the table of contents. */
export function contentsOf(document: Document): readonly Heading[] {
  return document.parts.flatMap((part) => part.blocks).filter((block): block is Heading => block.kind === 'heading' && block.level <= 2);
}
