// One match of an expression.

/** Offsets in UTF-16 units of the text. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  /** By number, the whole match first; undefined where a group did not take part. */
  readonly groups: readonly ({ readonly start: number; readonly end: number } | undefined)[];
}
