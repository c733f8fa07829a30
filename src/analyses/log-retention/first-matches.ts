// Bounds on work: no file that somebody wrote configures hundreds of logs, so what comes after the first ones is left alone.

export const MOST_SINKS = 200;

/** The first matches of `pattern` (global) in `text`. */
export function firstMatches(text: string, pattern: RegExp, most = MOST_SINKS): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length >= most) break;
  }
  return found;
}

/** The first results of `read`, item by item. */
export function firstOf<T, R>(items: readonly T[], read: (item: T) => R | undefined, most = MOST_SINKS): R[] {
  const found: R[] = [];
  for (const item of items) {
    const result = read(item);
    if (result !== undefined) found.push(result);
    if (found.length >= most) break;
  }
  return found;
}
