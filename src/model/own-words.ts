// What a project calls its own: `vocabulary` of `.hisguard/config.yaml`. It can make a scan quieter, so that documents list it.

export interface OwnWords {
  /** Stems of weak passwords: abbreviations of the hospital or system. */
  readonly weakWords: readonly string[];
  /** Values that stand for a secret that is filled in elsewhere. */
  readonly placeholders: readonly string[];
  /** Tables and entities that hold patients. */
  readonly patientTables: readonly string[];
  /** Functions, classes and annotations that mask what they are given. */
  readonly maskingHelpers: readonly string[];
  /** Functions, converters, type handlers and annotations that encrypt what they are given. */
  readonly cryptoWrappers: readonly string[];
  /** Loggers and stores that protect what they are given: encrypted, or masked on the way. */
  readonly protectedSinks: readonly string[];
}

export const NO_OWN_WORDS: OwnWords = { weakWords: [], placeholders: [], patientTables: [], maskingHelpers: [], cryptoWrappers: [], protectedSinks: [] };
