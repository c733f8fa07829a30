// Runs one command and turns whatever happens into an exit code and a message that says what to do.
import { CommanderError, type Command } from 'commander';
import { text } from '../messages/text.ts';
import { visibleText } from '../model/visible-text.ts';
import { buildProgram } from './build-program.ts';
import { Cancelled, EXIT, UsageError, type Host } from './host.ts';

export async function runCommandLine(host: Host): Promise<number> {
  const language = languageOf(host.argv);
  try {
    let code: number = EXIT.clean;
    const program = buildProgram(host, language, (result) => { code = result; });
    await program.parseAsync(withoutHelpOfNothing(host.argv, program), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    if (error instanceof UsageError) {
      host.stderr.write(`hisguard: ${visibleText(error.message)}\n`);
      return EXIT.usage;
    }
    if (error instanceof Cancelled) {
      host.stderr.write(`hisguard: ${text(language, 'cli.cancelled')}\n`);
      return EXIT.incomplete;
    }
    host.stderr.write(`hisguard: ${text(language, 'cli.fault', [visibleText(error instanceof Error ? `${error.name}: ${error.message}` : String(error))])}\n`);
    if (host.environment.HISGUARD_DEBUG !== undefined && error instanceof Error) host.stderr.write(`${error.stack ?? ''}\n`);
    return EXIT.fault;
  }
}

/** `hisguard no-such-command --help` and `hisguard help no-such-command` ask for help on something that is not there: wrong usage, not the help of everything. */
function withoutHelpOfNothing(argv: readonly string[], program: Command): string[] {
  const asked = argv[0] === 'help' ? argv.slice(1) : argv;
  const [first] = asked;
  const known = first === undefined || first.startsWith('-') || first === 'help' || program.commands.some((command) => command.name() === first);
  return known ? [...argv] : asked.filter((argument) => argument !== '--help' && argument !== '-h');
}

/** Help and errors need the language before the arguments are parsed; Chinese unless `--lang en` stands there. */
export function languageOf(argv: readonly string[]): 'zh-CN' | 'en' {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = index === -1 ? undefined : argv[index]?.includes('=') ? argv[index].split('=')[1] : argv[index + 1];
  return value === 'en' ? 'en' : 'zh-CN';
}
