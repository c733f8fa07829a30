// What a client may tell the server in `initialize`; every key may be absent.
import type { Language } from '../model/rule.ts';

export interface InitializationOptions {
  /** Wins over `locale` of the request; a setting `hisguard.language` wins over both. */
  readonly language?: Language;
  /** True where the client has the commands of `client-commands.ts`: then code actions ask for a reason there. */
  readonly clientCommands?: boolean;
  /** Folder for what the server writes for itself (cache, rule documents), absolute. Without it the user's cache folder. */
  readonly storageFolder?: string;
  /** ISO date taken as today, for tests. */
  readonly date?: string;
}
