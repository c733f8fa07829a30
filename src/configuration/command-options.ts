// Settings given on a command line: `redis-server --requirepass x`, `-Dspring.datasource.password=x`, also as a list of arguments.
import { sliceText, type SourceText } from './source-text.ts';

export interface CommandOption {
  readonly name: SourceText;
  /** undefined where the option is the last word: its value may be the next item of the list. */
  readonly value: SourceText | undefined;
}

const LONGEST = 5_000;

/** The long options (`--name value`, `--name=value`) and Java properties (`-Dname=value`) of a command, or of a JSON list of its words. */
export function commandOptions(command: SourceText): readonly CommandOption[] {
  if (command.value.length > LONGEST || !/(?:^|[\s"'[])(?:--|-D)[A-Za-z]/.test(command.value)) return [];
  const options: CommandOption[] = [];
  const words = [...command.value.matchAll(/[^\s"',[\]]{1,2000}/g)];
  for (const [index, word] of words.entries()) {
    const match = /^(?:--|-D)([A-Za-z][\w.-]{0,100})(=)?/.exec(word[0]);
    if (match === null) continue;
    const from = word.index + match[0].length;
    const name = sliceText(command, word.index + 2, word.index + 2 + (match[1] ?? '').length);
    const next = words[index + 1];
    if (match[2] !== undefined) options.push({ name, value: sliceText(command, from, word.index + word[0].length) });
    else if (from < word.index + word[0].length || word[0].startsWith('-D')) continue;
    else if (next === undefined) options.push({ name, value: undefined });
    else if (!next[0].startsWith('-')) options.push({ name, value: sliceText(command, next.index, next.index + next[0].length) });
  }
  return options;
}
