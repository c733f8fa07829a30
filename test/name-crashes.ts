// Test files run in several processes; where a test ends its process, Mocha does not know which it was, and this says so.
import type { Context } from 'mocha';

let running: string | undefined;

export const mochaHooks = {
  beforeEach(this: Context): void { running = `${this.currentTest?.file ?? ''}: ${this.currentTest?.fullTitle() ?? ''}`; },
  afterEach(): void { running = undefined; },
};

process.on('exit', (code) => {
  if (running !== undefined) console.error(`the process of a test has ended (${code}) in ${running}`);
});
