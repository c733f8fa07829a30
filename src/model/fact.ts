// What a file publishes for the project-level step: masked, small, JSON.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Fact {
  /** Name of the fact kind, owned by one analysis: `configuration-key`, `log-retention`, `relevant-object`, `component` ... */
  readonly kind: string;
  /** What the fact is about inside its kind: a key, an object id, a component name. */
  readonly name: string;
  readonly path: string;
  /** 1-based line, where the fact has a place. */
  readonly line?: number;
  readonly data?: Json;
}
