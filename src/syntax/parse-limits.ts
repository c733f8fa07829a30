// How much a text may ask of the parser, and the reasons given when it asks more.
import type { Problem } from '../model/problem.ts';

/** All count work, so that the same text has the same tree on every machine; `milliseconds` alone guards against the unforeseen. */
export interface ParseLimits {
  /** Length of a text (or of its included ranges together) in code units. A tree takes up to 1.4 nodes per unit of minified script. */
  readonly units: number;
  /** A line longer than this was not written by hand; a text that consists mostly of such lines is not parsed. */
  readonly lineUnits: number;
  /** Steps of the parser per code unit, in hundreds per thousand units: ordinary code takes fewer than a tenth, broken code a few times more. */
  readonly steps: number;
  /** Wall clock, when a clock is given. */
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: ParseLimits = { units: 1024 * 1024, lineUnits: 5000, steps: 200_000, milliseconds: 10_000 };

/** Why the text is not worth parsing; undefined: parse it. */
export function limitOf(text: string, length: number, limits: ParseLimits): Problem | undefined {
  if (length > limits.units) return { id: 'syntax.too-large', args: [length, limits.units], effect: 'none' };
  if (longLineUnits(text, limits.lineUnits) * 2 > text.length) return { id: 'syntax.minified', args: [limits.lineUnits], effect: 'none' };
  return undefined;
}

/** Code units that stand in lines longer than `limit`. */
function longLineUnits(text: string, limit: number): number {
  let sum = 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (end - start > limit) sum += end - start;
    start = end + 1;
  }
  return sum;
}
