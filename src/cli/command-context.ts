// What every command file is given.
import type { Language } from '../model/rule.ts';
import type { Host } from './host.ts';

/** The process it runs in, the language, and where its exit code goes. */
export interface CommandContext {
  readonly host: Host;
  readonly language: Language;
  readonly finish: (exitCode: number) => void;
  /** Text of message `cli.<id>`; what the arguments hold (paths, values) reaches the terminal as harmless text. */
  readonly say: (id: string, ...args: (string | number)[]) => string;
}
