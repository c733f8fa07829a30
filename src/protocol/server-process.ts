// How the process of the language server is started: it shares the machine with the person's editor and gives back what it does not need.

/** MiB of the nursery: what a file leaves behind is little, so that a larger one costs memory and saves no time (measured). */
export const SERVER_ARGUMENTS: readonly string[] = ['--max-semi-space-size=4'];

/** For the C library of Linux, which else keeps what the trees of long files needed once; other systems ignore it. */
export const SERVER_ENVIRONMENT: Readonly<Record<string, string>> = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };
