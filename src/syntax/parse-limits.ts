// How much a text may ask of the parser, and the reasons given when it asks more.
import type { Problem } from '../model/problem.ts';

/**
 * They count work, so that the same text has the same tree on every machine. `milliseconds` alone guards against what work does not show:
 * 20,000 quotation marks in a row are few steps, each of them slow.
 */
export interface ParseLimits {
  /** Length of a text (or of its included ranges together) in code units. A tree takes up to 1.4 nodes per unit of minified script. */
  readonly units: number;
  /** A line longer than this was not written by hand; a text that consists mostly of such lines is not parsed, unless they hold one literal each (a font, a picture). */
  readonly lineUnits: number;
  /** Hundreds of steps of the parser per thousand code units. Measured on real code: 5 to 10, at most 25; the worst broken code some 300. */
  readonly steps: number;
  /** Code units handed to the parser per code unit of the text. Measured: at most 2; a text that is read from its start again and again: 1,000. */
  readonly readings: number;
  /** Wall clock, when a clock is given. */
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: ParseLimits = { units: 1024 * 1024, lineUnits: 5000, steps: 1000, readings: 100, milliseconds: 10_000 };

/** Why the text is not worth parsing; undefined: parse it. */
export function limitOf(text: string, length: number, limits: ParseLimits): Problem | undefined {
  if (length > limits.units) return { id: 'syntax.too-large', args: [length, limits.units], effect: 'none' };
  if (longLineUnits(text, limits.lineUnits) * 2 > text.length) return { id: 'syntax.minified', args: [limits.lineUnits], effect: 'none' };
  return undefined;
}

/** Marks of code: minified code has one every few units, a picture in hexadecimal digits or Base64 hardly any. */
const MARKS = /[;{}()=,:"'`]/g;
const UNITS_PER_MARK = 20;

/** Code units that stand in lines of code longer than `limit`. */
function longLineUnits(text: string, limit: number): number {
  let sum = 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (end - start > limit && (text.slice(start, end).match(MARKS)?.length ?? 0) * UNITS_PER_MARK > end - start) sum += end - start;
    start = end + 1;
  }
  return sum;
}
