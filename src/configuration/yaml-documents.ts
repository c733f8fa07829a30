// The documents of a YAML text through the `yaml` library, guarded against texts that would cost it too much.
import { parseAllDocuments, type Document } from 'yaml';

/** The documents, and the place of the first error. May throw on nesting too deep for the stack. */
export interface YamlDocuments {
  readonly documents: readonly Document[];
  readonly brokenAt?: number;
}

/** Nested brackets cost the library time that grows with the square of their depth, and its stack. */
const NESTED_BRACKETS = /[[{][\s[{]{100}/;

/** Scalars are texts as they stand: what type they have is for the caller to say. */
export function parseYamlDocuments(text: string): YamlDocuments {
  if (NESTED_BRACKETS.test(text)) return { documents: [], brokenAt: 0 };
  const documents = [...parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false })] as Document[];
  // `key: @config.name@` is filled in by Maven (resource filtering) before YAML is read.
  const brokenAt = documents.flatMap(({ errors }) => errors).find(({ pos }) => text[pos[0]] !== '@')?.pos[0];
  return { documents, ...(brokenAt !== undefined && { brokenAt }) };
}
