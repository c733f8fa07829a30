// `hisguard lsp --stdio`: the language server on standard input and output, for editors.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option, type Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './host.ts';

export function addLspCommand(program: Command, context: CommandContext): void {
  const { host, say } = context;
  program.command('lsp').description(say('lsp.description'))
    .addOption(new Option('--stdio', say('option.stdio')).default(false))
    // Editors add it to what they start; the server learns the process from `initialize`.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .action(async (flags: { readonly stdio: boolean }) => {
      if (!flags.stdio) throw new UsageError(say('wrong.lsp-transport'));
      // A bundle of its own beside this one: no other command should load it.
      const { startServer } = await import(pathToFileURL(join(host.programFolder, 'server.cjs')).href) as { readonly startServer: (programFolder: string, transport: 'stdio') => void };
      startServer(host.programFolder, 'stdio');
      // Until the client ends the process.
      await new Promise(() => undefined);
    });
}
