// Which flags hold at a place of an expression.

/** Flags in force at a place; groups restore them at their end. */
export interface RegexFlags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly x: boolean;
  readonly xx: boolean;
  readonly n: boolean;
  readonly U: boolean;
}
