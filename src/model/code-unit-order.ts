// The one order of texts in results: by UTF-16 code unit, the same whatever the machine's language.

/** For `sort`. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
