// Patterns over canonical keys: `spring.**.password`, `services.*.environment.*password`.
import { canonicalSegment } from './canonical-key.ts';
import { matchSequence } from './match-sequence.ts';

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
