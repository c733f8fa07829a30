// A range as the language server protocol counts it, so that these files need no protocol library.

export interface ProtocolPosition {
  /** From 0. */
  readonly line: number;
  /** From 0, in UTF-16 code units. */
  readonly character: number;
}

export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}
