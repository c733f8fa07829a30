// How help reads: in one language throughout, in columns that count a Chinese character as two.
import { Help, type HelpConfiguration, type Option } from 'commander';
import { displayWidth, wrap } from '../reporters/display-width.ts';
import type { CommandContext } from './command-context.ts';

export function helpFormat(say: CommandContext['say']): HelpConfiguration {
  const plain = new Help();
  const placeholders = (usage: string): string => usage.replace('[options]', `[${say('argument.options')}]`).replace('[command]', `[${say('argument.command')}]`);
  return {
    // Descriptions wrap beside the longest command, too, in 80 columns.
    minWidthToWrap: 24,
    styleTitle: (title) => say(`help.title.${title.replace(':', '').toLowerCase()}`),
    commandUsage: (command) => placeholders(plain.commandUsage(command)),
    subcommandTerm: (command) => placeholders(plain.subcommandTerm(command)),
    optionDescription: (option) => describeOption(option, say),
    displayWidth: (line) => displayWidth(line),
    boxWrap: (paragraph, columns) => wrap(paragraph, columns).join('\n'),
  };
}

/** Values to choose from are named where the description does not do so itself; a default is told where there is one worth telling. */
function describeOption({ description, argChoices, defaultValue }: Option, say: CommandContext['say']): string {
  const remarks: string[] = [];
  if (argChoices !== undefined && !argChoices.every((choice) => description.includes(choice))) remarks.push(say('help.choices', argChoices.join(', ')));
  if (typeof defaultValue === 'string' && !description.includes(say('help.has-default'))) remarks.push(say('help.default', defaultValue));
  return remarks.length === 0 ? description : say('help.remarks', description, remarks.join(say('help.between')));
}
