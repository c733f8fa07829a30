// The names behind the numbers of a tree: kinds and fields of one grammar, resolved by name when it is loaded.
import { CANONICAL_KINDS, type CanonicalKind } from './canonical-kind.ts';

/** Languages with a grammar. C is read by the C++ grammar. */
export const SYNTAX_LANGUAGES = ['java', 'csharp', 'javascript', 'typescript', 'tsx', 'python', 'go', 'php', 'cpp', 'bash', 'powershell', 'ruby'] as const;
export type SyntaxLanguageId = (typeof SYNTAX_LANGUAGES)[number];

/** What we add to a grammar: data in `languages/`, one file each. Names of named kinds; a name the grammar does not know fails a test. */
export interface LanguageTable {
  readonly id: SyntaxLanguageId;
  /** Kinds that are no part of the program: comments and the like. */
  readonly trivia: readonly string[];
  readonly canonical: Readonly<Partial<Record<CanonicalKind, readonly string[]>>>;
}

/** Kinds and fields of a loaded grammar. Ids belong to one build of the grammar: store names, never ids. */
export interface SyntaxLanguage {
  readonly id: SyntaxLanguageId;
  /** Kind id -> name; punctuation and keywords are their own text, '' for an id no node has. The last one is `ERROR`. */
  readonly kinds: readonly string[];
  /** Kind id -> 1 for a named kind (`identifier`), 0 for punctuation and keywords (`class`). */
  readonly named: Uint8Array;
  /** Field id -> name; 0 is ''. */
  readonly fields: readonly string[];
  /** Kind id -> `canonicalId(...)`, 0: other. */
  readonly canonical: Uint8Array;
  /** Kind id -> 1 for trivia. */
  readonly trivia: Uint8Array;
  /** The id of a kind by its name, -1: the grammar has none. `named` false asks for punctuation and keywords. */
  kindOf(name: string, named?: boolean): number;
  /** The id of a field by its name, -1: the grammar has none. */
  fieldOf(name: string): number;
}

/** Names read from a grammar. */
export interface GrammarNames {
  readonly kinds: readonly string[];
  readonly named: Uint8Array;
  readonly fields: readonly string[];
}

/** Joins a grammar's names with our table. Names that the grammar does not know are left out (`unknownKinds` tells). */
export function toSyntaxLanguage(table: LanguageTable, names: GrammarNames): SyntaxLanguage {
  const { kinds, named, fields } = names;
  const ids = new Map<string, number>();
  kinds.forEach((name, id) => {
    const key = `${named[id] === 1 ? '+' : '-'}${name}`;
    if (name !== '' && !ids.has(key)) ids.set(key, id);
  });
  const kindOf = (name: string, isNamed = true): number => ids.get(`${isNamed ? '+' : '-'}${name}`) ?? -1;
  const canonical = new Uint8Array(kinds.length);
  CANONICAL_KINDS.forEach((kind, number) => {
    for (const name of table.canonical[kind] ?? []) if (kindOf(name) >= 0) canonical[kindOf(name)] = number;
  });
  const trivia = new Uint8Array(kinds.length);
  for (const name of table.trivia) if (kindOf(name) >= 0) trivia[kindOf(name)] = 1;
  const fieldIds = new Map<string, number>();
  fields.forEach((name, id) => { if (name !== '' && !fieldIds.has(name)) fieldIds.set(name, id); });
  return { id: table.id, kinds, named, fields, canonical, trivia, kindOf, fieldOf: (name) => fieldIds.get(name) ?? -1 };
}

/** Names of a table that the grammar does not know: a grammar update has renamed or dropped them. */
export function unknownKinds(table: LanguageTable, language: SyntaxLanguage): string[] {
  return [...table.trivia, ...Object.values(table.canonical).flat()].filter((name) => language.kindOf(name) < 0);
}
