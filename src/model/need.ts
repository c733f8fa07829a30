// What one file cannot decide: a question that the reduce step answers from the facts of all files.
import type { Json } from './fact.ts';

/** "Is this configuration key set anywhere in the project?" Key in its canonical spelling (`canonicalKey`). */
export interface ConfigurationNeed {
  readonly kind: 'configuration-key';
  readonly key: string;
  /** What becomes of the finding when a file sets the key, and when none does. */
  readonly whenSet: 'drop' | 'keep';
  readonly whenUnset: 'drop' | 'keep' | 'low-confidence';
}

/** "Does any file publish a fact of this kind and name?" */
export interface FactNeed {
  readonly kind: 'fact';
  readonly fact: string;
  readonly name?: string;
  readonly whenFound: 'drop' | 'keep';
  readonly whenMissing: 'drop' | 'keep' | 'low-confidence';
  /** Only facts under the same module folder count (nearest folder with a build manifest). */
  readonly sameModule?: boolean;
}

/** Where a value comes from that one file does not hold. */
export type ValueQuestion =
  /** What configuration sets, under the key as the code names it. */
  | { readonly kind: 'configuration'; readonly key: string }
  /** A constant of a type, class or module of another file. `space`: the package or namespace, where an import names it. */
  | { readonly kind: 'constant'; readonly type: string; readonly name: string; readonly space?: string }
  /** What callers in other files pass to a function: the parameter at `index` (from 0) of those with `count`. */
  | { readonly kind: 'argument'; readonly type: string; readonly method: string; readonly count: number; readonly index: number };

/** What a rule asks of such a value; expressions as the rule has them. */
export type ValueTest =
  /** Whether it is any text that stands in the code, whatever it says. */
  | { readonly kind: 'literal' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'regex'; readonly source: string; readonly where: 'start' | 'anywhere' }
  | { readonly kind: 'comparison'; readonly expression: Json; readonly metavariable: string; readonly strip: boolean; readonly base?: number };

/** "Does a value that this may have pass the test?" One that does not drops the finding; needs with the same question are answered by the same value. */
export interface ValueNeed {
  readonly kind: 'value';
  readonly question: ValueQuestion;
  readonly test: ValueTest;
  /** Where nothing in the project says what the value is. */
  readonly whenUnknown: 'drop' | 'keep';
}

/** "Does data of a request reach the parameter at `index` (from 0) of this method with `count`, through calls of other methods?" If not, the finding is dropped. */
export interface RequestNeed {
  readonly kind: 'request-data';
  readonly type: string;
  readonly method: string;
  readonly count: number;
  readonly index: number;
  /** Only what begins with the request's text counts: the host of an address. */
  readonly whole: boolean;
}

export type Need = ConfigurationNeed | FactNeed | ValueNeed | RequestNeed;
/** Needs that a match carries among its bindings. */
export type MatchNeed = ValueNeed | RequestNeed;
