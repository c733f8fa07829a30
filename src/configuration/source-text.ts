// A decoded scalar that still knows where each of its characters stands in the file.
import type { Region } from '../model/location.ts';

/**
 * `value` after unquoting and unescaping, and the region [start, end) of its literal without quotes.
 * `starts` and `ends` give the source range of each unit of `value`; absent where the literal is `value` itself.
 */
export interface SourceText extends Region {
  readonly value: string;
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
}

/** A literal that stands in the file as it is. */
export function verbatim(text: string, start: number, end: number): SourceText {
  return { value: text.slice(start, end), start, end };
}

/** The place in the file of `value.slice(from, to)`. */
export function regionWithin(text: SourceText, from: number, to: number): Region {
  if (text.starts === undefined || text.ends === undefined) return { start: text.start + from, end: text.start + to };
  const start = from < text.starts.length ? text.starts[from] ?? text.end : text.end;
  return { start, end: to > from ? text.ends[to - 1] ?? text.end : start };
}

/** The part [from, to) of a decoded scalar, as a scalar of its own. */
export function sliceText(text: SourceText, from: number, to: number): SourceText {
  const value = text.value.slice(from, to);
  const region = regionWithin(text, from, to);
  if (text.starts === undefined || text.ends === undefined) return { value, ...region };
  return { value, ...region, starts: text.starts.subarray(from, to), ends: text.ends.subarray(from, to) };
}

/** Without the white space around it. */
export function trimText(text: SourceText): SourceText {
  const from = text.value.length - text.value.trimStart().length;
  const to = text.value.trimEnd().length;
  if (from === 0 && to === text.value.length) return text;
  return to <= from ? sliceText(text, 0, 0) : sliceText(text, from, to);
}

/** Without the white space behind it. */
export function trimEndText(text: SourceText): SourceText {
  const to = text.value.trimEnd().length;
  return to === text.value.length ? text : sliceText(text, 0, to);
}

/** Collects a decoded scalar piece by piece. */
export class SourceTextBuilder {
  private value = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Appends source text that stands for itself. */
  copy(text: string, start: number, end: number): void {
    this.value += text.slice(start, end);
    for (let at = start; at < end; at++) { this.starts.push(at); this.ends.push(at + 1); }
  }

  /** Appends `decoded`, which the source range [start, end) stands for. */
  append(decoded: string, start: number, end: number): void {
    this.value += decoded;
    for (let units = decoded.length; units > 0; units--) { this.starts.push(start); this.ends.push(end); }
  }

  finish(start: number, end: number): SourceText {
    return { value: this.value, start, end, starts: Uint32Array.from(this.starts), ends: Uint32Array.from(this.ends) };
  }
}
