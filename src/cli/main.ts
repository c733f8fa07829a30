// The command line's entry: arguments in, exit code out. Nothing else in the product ends the process.
import { setFlagsFromString } from 'node:v8';
import { EXIT } from './host.ts';
import { languageOf, runCommandLine } from './run-command-line.ts';
import { text } from '../messages/text.ts';

/**
 * A run lasts seconds: at V8's own budget (67,584 bytes of bytecode) its optimising compiler takes a fourth of the processor's time and hardly earns it back.
 * Workers inherit the flag; an engine that does not know it ignores it.
 */
setFlagsFromString('--interrupt-budget=1000000');

/** The folder of the bundle; this file only ever runs bundled. */
declare const __dirname: string;

let unwritten: string | undefined;
// A reader that has seen enough (`hisguard scan | head`) is no fault, and what the exit code says stays true; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') unwritten ??= error.code ?? error.message; });
process.stderr.on('error', () => { /* There is nowhere left to say anything. */ });

void runCommandLine({
  programFolder: __dirname,
  argv: process.argv.slice(2),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  cwd: process.cwd(),
  environment: process.env,
  today: localDate(new Date()),
}).then((code) => { process.exitCode = code; });
process.once('exit', () => {
  if (unwritten === undefined) return;
  process.stderr.write(`hisguard: ${text(languageOf(process.argv.slice(2)), 'cli.wrong.stdout', [unwritten])}\n`);
  process.exitCode = EXIT.usage;
});

function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
