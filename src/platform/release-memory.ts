// Gives back what a finished piece of work has left in this thread's memory; by itself the engine keeps it for a quarter of a minute or longer.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The first collection finds what is unused, the pages go back to the system with the next ones (measured). */
const COLLECTIONS = 3;
const PAUSE_MILLISECONDS = 150;

let collect: (() => void) | undefined;

/** Takes some 20 ms three times, for moments at which nobody waits. Does nothing where the engine does not offer it. */
export function releaseMemory(): void {
  collect ??= exposedCollection();
  for (let round = 0; round < COLLECTIONS; round++) setTimeout(collect, round * PAUSE_MILLISECONDS).unref();
}

function exposedCollection(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  return typeof found === 'function' ? () => { Reflect.apply(found, undefined, []); } : () => undefined;
}
