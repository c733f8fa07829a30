// What the command line answers to a name that there is none of.
import { nearestNames } from '../ruleset/nearest-names.ts';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';

/**
 * What to throw where `word` is none of `known`.
 * @param message id of the message for it; `<message>-near` is the one that names what may have been meant.
 */
export function unknownName(message: string, word: string, known: Iterable<string>, { say }: CommandContext): UsageError {
  const near = nearestNames(word, known);
  return new UsageError(near.length === 0 ? say(message, word) : say(`${message}-near`, word, near.join(', ')));
}
