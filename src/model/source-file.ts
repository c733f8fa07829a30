// A file as the analysis sees it: decoded text, its kind, and what writing it back needs.
import { lineStartsOf } from './location.ts';
import type { FileKind } from './file-kind.ts';

/** Encodings that the product reads and writes back. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'latin1';

export interface SourceFile {
  /** Relative to the project root, forward slashes. */
  readonly path: string;
  readonly kind: FileKind;
  /** Decoded text without the byte order mark. All regions count in its UTF-16 code units. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** True when every byte is below 0x80, so that byte offsets are text offsets. */
  readonly ascii: boolean;
  readonly lineStarts: Uint32Array;
}

/** Builds a SourceFile from text that is already decoded (editor buffers, tests). */
export function sourceFile(path: string, kind: FileKind, text: string, encoding: Encoding = 'utf-8', bom = false): SourceFile {
  let starts: Uint32Array | undefined;
  let ascii: boolean | undefined;
  return {
    path, kind, text, encoding, bom,
    // eslint-disable-next-line no-control-regex -- the point is to find anything outside ASCII
    get ascii() { return (ascii ??= !/[^\x00-\x7f]/.test(text)); },
    get lineStarts() { return (starts ??= lineStartsOf(text)); },
  };
}

/** The same, decoded when something of it beside path and kind is asked for. */
export function sourceFileOnDemand(path: string, kind: FileKind, decoded: () => SourceFile): SourceFile {
  return {
    path, kind,
    get text() { return decoded().text; },
    get encoding() { return decoded().encoding; },
    get bom() { return decoded().bom; },
    get ascii() { return decoded().ascii; },
    get lineStarts() { return decoded().lineStarts; },
  };
}

/** Start and end (without line end) of the line that holds `offset`. */
export function lineRegionAt(text: string, offset: number): { start: number; end: number } {
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  let end = offset;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return { start, end };
}
