// The commands and their help, in the language asked for.
import { Command } from 'commander';
import { text } from '../messages/text.ts';
import { visibleText } from '../model/visible-text.ts';
import type { Language } from '../model/rule.ts';
import { VERSION } from '../engine/version.ts';
import type { CommandContext } from './command-context.ts';
import { addBaselineCommand } from './baseline-command.ts';
import { addChecklistCommand } from './checklist-command.ts';
import { addExplainCommand } from './explain-command.ts';
import { addGradeCommand } from './grade-command.ts';
import { helpFormat } from './help-format.ts';
import type { Host } from './host.ts';
import { addInitCommand } from './init-command.ts';
import { addLspCommand } from './lsp-command.ts';
import { addMergeCommand } from './merge-command.ts';
import { addRulesCommand } from './rules-command.ts';
import { addScanCommand } from './scan-command.ts';
import { usageErrorText } from './usage-error-text.ts';

export function buildProgram(host: Host, language: Language, finish: (exitCode: number) => void): Command {
  const say = (id: string, ...args: (string | number)[]): string => text(language, `cli.${id}`, args.map((arg) => typeof arg === 'string' ? visibleText(arg) : arg));
  const context: CommandContext = { host, language, finish, say };
  const program = new Command('hisguard')
    .description(say('description'))
    .version(VERSION, '--version', say('option.version'))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand(`help [${say('argument.command')}]`, say('option.help'))
    .addHelpText('after', `\n${say('help.examples')}`)
    .configureOutput({ writeOut: (one) => { host.stdout.write(one); }, writeErr: (one) => { host.stderr.write(one); }, outputError: (message, write) => { write(`hisguard: ${usageErrorText(message, say)}\n`); }, getOutHelpWidth: () => host.stdout.columns ?? 80, getErrHelpWidth: () => host.stderr.columns ?? 80 })
    .configureHelp(helpFormat(say))
    .showHelpAfterError(say('help.hint'))
    .exitOverride();
  for (const add of [addScanCommand, addChecklistCommand, addGradeCommand, addMergeCommand, addBaselineCommand, addRulesCommand, addInitCommand, addExplainCommand, addLspCommand]) add(program, context);
  for (const command of program.commands) inheritSettings(program, command);
  return program;
}

function inheritSettings(parent: Command, command: Command): void {
  command.copyInheritedSettings(parent);
  for (const sub of command.commands) inheritSettings(command, sub);
}
