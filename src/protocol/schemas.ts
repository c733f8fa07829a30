// JSON schemas of the project's files, for YAML and JSON clients that take them.

export const SCHEMAS = 'hisguard/schemas';

export interface SchemasResult {
  readonly schemas: readonly { readonly fileMatch: readonly string[]; readonly uri: string }[];
}
