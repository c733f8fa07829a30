// What is wrong with a YAML text, in the reader's words, without the place: the product's own sentence names that.
import type { ErrorCode, YAMLError } from 'yaml';

/** Mistakes with a sentence of their own in `messages/settings-messages.ts`; the others share one. */
const NAMED: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'BAD_INDENT', 'BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY', 'MISSING_CHAR', 'MULTIPLE_DOCS', 'TAB_AS_INDENT']);

/** @returns id of a message whose arguments are line and column (from 1) and `text`, the reader's own words. */
export function yamlProblem({ code, message }: YAMLError): { readonly id: string; readonly text: string } {
  const text = (message.split('\n')[0] ?? '').replace(/ at line \d{1,9}, column \d{1,9}:?$/, '');
  return { id: `settings.yaml-${NAMED.has(code) ? code.toLowerCase().replaceAll('_', '-') : 'other'}`, text };
}
