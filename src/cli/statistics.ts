// `--stats FILE`: how long the scan took and how much it read, as JSON for pipelines and benchmarks.
import type { ScanRun } from '../engine/scan-project.ts';

/** Milliseconds of the process clock. */
export interface Timing {
  readonly started: number;
  scanned?: number;
  ended?: number;
}

export function toStatistics(run: ScanRun, timing: Timing): Record<string, unknown> {
  const files = run.project.files();
  return {
    schema: 'hisguard.statistics/1',
    files: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0), peakMemoryBytes: process.resourceUsage().maxRSS * 1024, fromCache: run.statistics.fromCache, workers: run.statistics.workers,
    milliseconds: {
      walk: round(run.statistics.walkMilliseconds), scan: round((timing.scanned ?? timing.started) - timing.started), total: round((timing.ended ?? timing.started) - timing.started),
    },
    ...(run.statistics.rules !== undefined && { rules: Object.fromEntries([...run.statistics.rules].sort(([, a], [, b]) => b - a).map(([id, ms]) => [id, round(ms)])) }),
  };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
