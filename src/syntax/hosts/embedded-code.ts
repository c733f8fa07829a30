// Code inside other text: one program made of parts of a page, and what the parser sees of it.
import type { Region } from '../../model/location.ts';
import type { SyntaxLanguageId } from '../syntax-language.ts';

/** What the parser is to see in place of host characters, so that a piece is a statement of its own: `x` in `{{ x }}` becomes `(x);`. */
export interface Mask extends Region {
  /** As long as the region. */
  readonly text: string;
}

/** One program made of parts of a host file. Positions of its tree are the host file's. */
export interface EmbeddedCode {
  readonly language: SyntaxLanguageId;
  /**
   * `script`: a program written as such. `template`: the expressions and handlers of a template, each one statement of a program that nobody
   * wrote: an expression stands in parentheses, a handler in braces. `page`: the code of a server page in order, its output expressions as
   * statements.
   */
  readonly role: 'script' | 'template' | 'page';
  /** Ascending, not overlapping. */
  readonly ranges: readonly Region[];
  readonly masks: readonly Mask[];
}

/** `text` as the parser is to see it: equally long, masks put in. A mask that overlaps the one before or does not fit is left out. */
export function maskedText(text: string, masks: readonly Mask[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end, text: mask } of [...masks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length || mask.length !== end - start) continue;
    masked += text.slice(at, start) + mask;
    at = end;
  }
  return masked + text.slice(at);
}

/** What the parser reads of `text`, part by part, a line each. */
export function seenText(text: string, { ranges, masks }: EmbeddedCode): string {
  const masked = masks.length === 0 ? text : maskedText(text, masks);
  return ranges.map(({ start, end }) => masked.slice(start, end)).join('\n');
}

/** A mask that reads as one identifier: where a page puts a value that only the server knows. */
export function identifierMask({ start, end }: Region): Mask {
  return { start, end, text: '_'.repeat(end - start) };
}

/** A mask of white space: what shows nothing. */
export function blankMask({ start, end }: Region): Mask {
  return { start, end, text: ' '.repeat(end - start) };
}
