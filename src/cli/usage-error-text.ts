// What commander says about wrong usage, in the language asked for. It has no catalogue of its own; the English sentences are its interface.
import type { CommandContext } from './command-context.ts';

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^option '([^']+)' argument '([^]*)' is invalid\. Allowed choices are ([^]+)\.$/, 'wrong.choice'],
  [/^option '([^']+)' argument '([^]*)' is invalid\. ([^]+)$/, 'wrong.value'],
  [/^option '([^']+)' argument missing$/, 'wrong.no-value'],
  [/^missing required argument '([^']+)'$/, 'wrong.no-argument'],
  [/^unknown option '([^']+)'\n\(Did you mean (?:one of )?([^]+)\?\)$/, 'wrong.option-near'],
  [/^unknown option '([^]+)'$/, 'wrong.option'],
  [/^option '([^']+)' cannot be used with option '([^']+)'$/, 'wrong.together'],
  [/^unknown command '([^']+)'\n\(Did you mean (?:one of )?([^]+)\?\)$/, 'wrong.command-near'],
  [/^unknown command '([^]+)'$/, 'wrong.command'],
  [/^too many arguments(?: for '([^']+)')?\. Expected (\d+) arguments? but got (\d+)[^]*$/, 'wrong.too-many'],
];

/** @param message as commander wrote it, `error: ` in front. A sentence that is not known stays as it is. */
export function usageErrorText(message: string, say: CommandContext['say']): string {
  const sentence = message.trim().replace(/^error: /, '');
  for (const [pattern, id] of SENTENCES) {
    const match = pattern.exec(sentence);
    if (match !== null) return say(id, ...match.slice(1).map((part: string | undefined) => part ?? ''));
  }
  return sentence;
}
