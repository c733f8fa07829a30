// Runs a program and measures it: wall time, and the peak memory of its process tree as the sum of proportional set sizes.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ProcessMeasure {
  readonly status: number | null;
  readonly seconds: number;
  /** 0 where the system has no /proc. */
  readonly peakMegabytes: number;
}

export function measureProcess(program: string, args: readonly string[], cwd: string): Promise<ProcessMeasure> {
  return new Promise((done) => {
    const begun = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    const timer = setInterval(() => { peak = Math.max(peak, treeMegabytes(child.pid ?? 0)); }, 100);
    child.on('close', (status) => {
      clearInterval(timer);
      done({ status, seconds: (performance.now() - begun) / 1000, peakMegabytes: peak });
    });
  });
}

/** Shared pages count once over the tree: `Pss` divides each by the number of processes that map it. */
function treeMegabytes(root: number): number {
  if (!existsSync('/proc/self/smaps_rollup')) return 0;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readOrNothing(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && parents.has(pid) && belongs(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(belongs).reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024, 0);
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
