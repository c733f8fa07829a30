// The one comparable spelling of a configuration key, so that `max-history`, `maxHistory` and `MAX_HISTORY` are the same.

/**
 * The comparable form of a key path: lower case, `-` and `_` removed inside segments, joined by dots.
 * Follows Spring Boot's relaxed binding (Spring Boot reference, "Relaxed Binding"), which Chinese HIS back ends are written against;
 * the other formats gain from it without losing anything.
 */
export function canonicalKey(path: readonly string[]): string {
  if (path.length === 1) return canonicalSegment(path[0] ?? '');
  let key = '';
  for (let at = 0; at < path.length; at++) key += (at === 0 ? '' : '.') + canonicalSegment(path[at] ?? '');
  return key;
}

const MINUS = 45, CAPITAL_A = 65, CAPITAL_Z = 90, UNDERSCORE = 95, ASCII = 127;

/** One segment of a key in its comparable form; dots inside it stay. */
export function canonicalSegment(segment: string): string {
  // Most segments are canonical as they stand.
  for (let at = 0; at < segment.length; at++) {
    const unit = segment.charCodeAt(at);
    if (unit === MINUS || unit === UNDERSCORE || (unit >= CAPITAL_A && unit <= CAPITAL_Z) || unit > ASCII) return segment.toLowerCase().replace(/[-_]/g, '');
  }
  return segment;
}

/**
 * A flat key as a path: `servers[0].host` -> `servers`, `0`, `host`; `logging.level[com.acme]` -> `logging`, `level`, `com.acme`.
 * Empty segments fall away; a key of dots alone gives an empty path.
 */
export function splitKey(key: string): string[] {
  if (!key.includes('[')) {
    const path = key.split('.');
    return path.includes('') ? path.filter(segment => segment !== '') : path;
  }
  const path: string[] = [];
  const lastClose = key.lastIndexOf(']');
  let segment = '';
  for (let at = 0; at < key.length; at++) {
    const unit = key[at] ?? '';
    const close = unit === '[' && at < lastClose ? key.indexOf(']', at) : -1;
    if (unit !== '.' && close < 0) { segment += unit; continue; }
    if (segment !== '') path.push(segment);
    segment = '';
    if (close < 0) continue;
    if (close > at + 1) path.push(key.slice(at + 1, close));
    at = close;
  }
  if (segment !== '') path.push(segment);
  return path;
}
