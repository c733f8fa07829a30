// Compiled regular expressions by source: rules are plain JSON, so they carry expressions as text.

const COMPILED = new Map<string, RegExp>();

/** The expression of `source` with `flags`; the same object each time, so a caller of a sticky or global one sets `lastIndex` first. */
export function expressionOf(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  let expression = COMPILED.get(key);
  if (expression === undefined) COMPILED.set(key, expression = new RegExp(source, flags));
  return expression;
}
