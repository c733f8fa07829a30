// How many processors the machine offers to this process.
import { availableParallelism } from 'node:os';

export function processorCount(): number {
  return Math.max(1, availableParallelism());
}
