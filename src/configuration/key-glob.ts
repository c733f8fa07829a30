// Patterns over canonical keys: `spring.**.password`, `services.*.environment.*password`.
import { canonicalSegment } from './canonical-key.ts';

export interface KeyGlob {
  /** Canonical segments; `*` alone is one segment, `**` any number. */
  readonly segments: readonly string[];
  /** What every key that matches begins with: the segments before the first with a star. Most keys are settled by it. */
  readonly head: string;
}

/** Compiles a pattern; any spelling of the keys will do. */
export function compileGlob(pattern: string): KeyGlob {
  const segments = pattern.split('.').map(canonicalSegment);
  const star = segments.findIndex((segment) => segment.includes('*'));
  return { segments, head: (star < 0 ? segments : segments.slice(0, star)).join('.') };
}

/** Whether the canonical key `key` as a whole matches. */
export function matchesGlob(glob: KeyGlob, key: string): boolean {
  return key.startsWith(glob.head) && matchSequence(glob.segments, key.split('.'), '**', matchesSegment);
}

/** Whether one segment of a canonical key matches one of a pattern that is not `**`. */
export function matchesSegment(wanted: string, segment: string): boolean {
  return wanted === '*' || wanted === segment || (wanted.includes('*') && matchSequence(wanted, segment, '*', (left, right) => left === right));
}

interface Sequence<T> {
  readonly length: number;
  readonly [index: number]: T;
}

/** Greedy wildcard matching with one point of return: linear in practice, and never worse than pattern times text. */
function matchSequence(pattern: Sequence<string>, items: Sequence<string>, any: string, equal: (wanted: string, item: string) => boolean): boolean {
  let at = 0;
  let wanted = 0;
  let star = -1;
  let resume = 0;
  while (at < items.length) {
    const next = pattern[wanted];
    if (next === any) {
      star = wanted++;
      resume = at;
    } else if (next !== undefined && equal(next, items[at] ?? '')) {
      at++;
      wanted++;
    } else if (star >= 0) {
      wanted = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[wanted] === any) wanted++;
  return wanted === pattern.length;
}
