// What work costs this process, in milliseconds of processor time: other processes on the machine, the other tests among them, do not count.

/** All of it so far. As a clock it stands still while the process waits. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function costOf(work: () => unknown): number {
  const begun = processorTime();
  work();
  return processorTime() - begun;
}
