// Which categories speak about the same literal.

/** Said of any password or token that is written down. */
export const ANY_LITERAL = 'hardcoded-credential';

/** The most specific first (categories: "One defect is one finding"): of several findings on a literal the first is told, the others are not. */
export const LITERAL_CATEGORIES: readonly string[] = ['private-key-in-repo', 'default-credential', 'hardcoded-key', 'weak-credential', ANY_LITERAL];
