// The tool's own trouble, as data: a message id with arguments, turned into text by layer 4 and above.

export type ProblemEffect = 'none' | 'incomplete';

export interface Problem {
  /** Id of the message catalogue (`src/messages`). */
  readonly id: string;
  readonly args?: readonly (string | number)[];
  readonly path?: string;
  readonly rule?: string;
  /** `incomplete`: something was not checked, and the exit code says so. */
  readonly effect: ProblemEffect;
}

/** A value together with what went wrong on the way; parsing and reading never throw. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
