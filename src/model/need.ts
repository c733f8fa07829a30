// What one file cannot decide: a question that the reduce step answers from the facts of all files.

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

export type Need = ConfigurationNeed | FactNeed;
