// Runs a program and measures it: wall and processor time, and the peak memory of its process tree as the sum of proportional set sizes.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ProcessMeasure {
  readonly status: number | null;
  readonly seconds: number;
  /** Of all its processes, as last seen; 0 where the system has no /proc. */
  readonly processorSeconds: number;
  /** 0 where the system has no /proc. */
  readonly peakMegabytes: number;
  /** What it wrote to its standard output. */
  readonly stdout: string;
}

/** @param milliseconds after which it is ended; its status is null then. */
export function measureProcess(program: string, args: readonly string[], cwd: string, milliseconds = 0): Promise<ProcessMeasure> {
  return new Promise((done) => {
    const begun = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], timeout: milliseconds });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    let peak = 0;
    let processor = 0;
    const timer = setInterval(() => {
      const tree = measureTree(child.pid ?? 0);
      peak = Math.max(peak, tree.megabytes);
      processor = Math.max(processor, tree.seconds);
    }, 100);
    child.on('close', (status) => {
      clearInterval(timer);
      done({ status, seconds: (performance.now() - begun) / 1000, processorSeconds: processor, peakMegabytes: peak, stdout: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Ticks of the clock in `/proc/PID/stat`. */
const TICKS = 100;

/** Shared pages count once over the tree: `Pss` divides each by the number of processes that map it. Times include children that ended. */
function measureTree(root: number): { readonly megabytes: number; readonly seconds: number } {
  if (!existsSync('/proc/self/smaps_rollup')) return { megabytes: 0, seconds: 0 };
  const fields = new Map<number, readonly string[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readOrNothing(`/proc/${name}/stat`);
    // Behind the name, which may hold spaces: state, parent, ...
    fields.set(Number(name), stat.slice(stat.lastIndexOf(')') + 2).split(' '));
  }
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && fields.has(pid) && belongs(Number(fields.get(pid)?.[1] ?? 0)));
  const own = [...fields.keys()].filter(belongs);
  const ticks = own.flatMap((pid) => fields.get(pid)?.slice(11, 15) ?? []).reduce((sum, one) => sum + Number(one), 0);
  return { seconds: ticks / TICKS, megabytes: own.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024, 0) };
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
