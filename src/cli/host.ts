// What the command line is given by the process it runs in; tests give their own.

export interface Host {
  /** Where the bundle, its worker and `rules.json` lie. */
  readonly programFolder: string;
  readonly argv: readonly string[];
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** ISO date. */
  readonly today: string;
}

/** Exit codes of the contract. */
export const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3, fault: 70 } as const;

/** Wrong usage or settings: the message is for the user, the exit code 2. */
export class UsageError extends Error {}

/** The user interrupted the command (Ctrl+C): nothing is written, the exit code is 3. */
export class Cancelled extends Error {}
