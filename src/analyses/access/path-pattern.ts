// Path patterns of Spring, Shiro and gateways: `?` and `*` within a segment, `**` for any number of segments, `{name}` for one.
import { matchSequence } from '../../configuration/match-sequence.ts';

/** A part of a path that its file does not say. */
export const UNKNOWN = '{}';

/** Whether `pattern` covers `path`; a variable of the path, and what is unknown of it, only by what covers any segment. */
export function coversPath(pattern: string, path: string): boolean {
  return matches(segmentsOf(pattern), segmentsOf(path));
}

/** Whether the pattern covers the path behind up to two segments that a gateway, a context path or an unknown constant puts before it. */
export function coversBehindPrefix(pattern: string, path: string): boolean {
  const wanted = segmentsOf(pattern);
  const known = segmentsOf(path);
  const given = known[0] === UNKNOWN ? known.slice(1) : known;
  return [1, 2].some((cut) => wanted.length > cut && !wanted.slice(0, cut).includes('**') && wanted.slice(cut).some((segment) => !/^\*{1,2}$/.test(segment)) && matches(wanted.slice(cut), given));
}

/** Whether the pattern may cover a path of which something is unknown. */
export function mayCoverPath(pattern: string, path: string): boolean {
  return coversPath(pattern, path) || coversBehindPrefix(pattern, path) || path.includes(UNKNOWN);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function matches(wanted: readonly string[], given: readonly string[]): boolean {
  return matchSequence(wanted, given, '**', matchesSegment);
}

function matchesSegment(wanted: string, given: string): boolean {
  if (wanted === '*' || wanted === given || wanted.startsWith('{')) return true;
  const [before = '', ...others] = wanted.split('*');
  if (others.length === 0) return false;
  const after = others.at(-1) ?? '';
  return given.length >= before.length + after.length && given.startsWith(before) && given.endsWith(after);
}
