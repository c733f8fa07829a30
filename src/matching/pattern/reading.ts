// What a pattern can be read as, and how its text is wrapped for that.
import { linkParents, newCode, type Code } from '../code/code.ts';

/** One reading of a pattern. */
export type Reading =
  | { readonly form: 'expression'; readonly node: Code }
  | { readonly form: 'statement'; readonly node: Code }
  /** A sequence; an ellipsis among it spans any number of statements. */
  | { readonly form: 'sequence'; readonly nodes: readonly Code[] }
  /** Any other construct: matched against nodes of its kind. */
  | { readonly form: 'part'; readonly node: Code };

/** A wrapping of a pattern's text, and how its part is taken out of the file's code again. */
export interface Wrapping {
  readonly before: string;
  readonly after: string;
  readonly take: (file: Code) => Reading | undefined;
  /** Tried only where no wrapping before it gave a reading. */
  readonly last?: boolean;
  /** Whether the text may be read so at all. */
  readonly fits?: (text: string) => boolean;
}

/** A list of statements as a reading. */
export function statementsReading(nodes: readonly Code[]): Reading | undefined {
  const [first] = nodes;
  if (first === undefined) return undefined;
  return nodes.length > 1 ? { form: 'sequence', nodes } : { form: 'statement', node: first };
}

/** Copies a node with another list of parts. */
export function withKids(node: Code, kids: readonly Code[]): Code {
  return linkParents(newCode(node.kind, node.text, kids, node.start, node.end));
}
