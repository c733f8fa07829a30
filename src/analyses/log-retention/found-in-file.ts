// What the readers of one file hand to the analysis: sinks, and facts that other files wait for.
import type { Fact } from '../../model/fact.ts';
import type { Sink } from './sink.ts';

export interface FoundInFile {
  readonly sinks: readonly Sink[];
  /** Kind and name; the analysis adds the path. */
  readonly facts: readonly Pick<Fact, 'kind' | 'name'>[];
}

export const NOTHING: FoundInFile = { sinks: [], facts: [] };

export function together(...parts: readonly (FoundInFile | readonly Sink[])[]): FoundInFile {
  return {
    sinks: parts.flatMap((part) => ('sinks' in part ? part.sinks : part)),
    facts: parts.flatMap((part) => ('sinks' in part ? part.facts : [])),
  };
}
