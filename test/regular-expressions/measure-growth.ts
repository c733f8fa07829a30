// Runs an expression on hostile texts of growing length in the engine that ships it and tells whether its time grows with the length alone.
import { createContext, Script } from 'node:vm';
import { processorTime } from '../processor-time.ts';
import type { Pump } from './hostile-strings.ts';

const SHORT = 2000;
const LONG = 20_000;
const LONGER = 60_000;
/** Whatever takes less on the long text is no attack. */
const QUICK_MILLISECONDS = 20;
/** 10 microseconds a character: what grows with the text alone may still be too much work at each place of it. */
const LONGEST_MILLISECONDS = 200;
/** The same on a machine that is slower, or slowed by its neighbours: twice what this takes, whose work is known. */
const YARDSTICK = { expression: /(?:a|b){0,2000}c/, text: 'ab'.repeat(LONG / 2), times: 2 };
/** Work that grows with the square takes 100 times as long on `LONG` as on `SHORT`, and 9 times on `LONGER` as on `LONG`. */
const GROWTH = { long: 30, longer: 5 };
const MOST_MILLISECONDS = 1500;
const REPEATS = 5;

const context = createContext({ expression: /(?:)/, text: '' });
const run = new Script('expression.lastIndex = 0; expression.test(text)');

/** What the first attack that works costs, or undefined where none does. A text that never ends is stopped. */
export function slowAttack(expression: RegExp, pumps: readonly Pump[]): string | undefined {
  for (const pump of pumps) {
    if (best(expression, textOf(pump, 200), 0) === undefined) return describe(pump, 'does not end on 200 characters');
    const first = time(expression, textOf(pump, LONG));
    if (first !== undefined && first < QUICK_MILLISECONDS) continue;
    const long = best(expression, textOf(pump, LONG), QUICK_MILLISECONDS);
    if (long === undefined) return describe(pump, `does not end on ${LONG} characters`);
    if (long < QUICK_MILLISECONDS) continue;
    if (long > LONGEST_MILLISECONDS && long > YARDSTICK.times * (best(YARDSTICK.expression, YARDSTICK.text, 0) ?? Infinity)) return describe(pump, `${long.toFixed(1)} ms for ${LONG} characters`);
    const short = best(expression, textOf(pump, SHORT), 0) ?? 0;
    const longer = best(expression, textOf(pump, LONGER), 0) ?? Infinity;
    if (long / short > GROWTH.long && longer / long > GROWTH.longer) return describe(pump, `${short.toFixed(1)} ms for ${SHORT} characters, ${long.toFixed(1)} ms for ${LONG}, ${longer.toFixed(1)} ms for ${LONGER}`);
  }
  return undefined;
}

/** The least of several times, for a busy machine only adds to them; ends with the first below `enough`. Undefined where two searches had to be stopped. */
function best(expression: RegExp, text: string, enough: number): number | undefined {
  let least: number | undefined;
  let stopped = 0;
  for (let repeat = 0; repeat < (enough === 0 && text.length < SHORT ? 1 : REPEATS) + stopped; repeat++) {
    const taken = time(expression, text);
    if (taken === undefined && ++stopped === 2) return undefined;
    if (taken !== undefined) least = Math.min(least ?? Infinity, taken);
    if (least !== undefined && least < enough) break;
  }
  return least;
}

/** Milliseconds that the processor spent on one search, whoever else it serves; undefined where it had to be stopped. */
function time(expression: RegExp, text: string): number | undefined {
  context.expression = expression;
  context.text = text;
  // What stops a search counts time on the clock: where the processor was with others meanwhile it gets more.
  for (let timeout = MOST_MILLISECONDS; ; timeout *= 2) {
    const begun = processorTime();
    try {
      run.runInContext(context, { timeout });
      return processorTime() - begun;
    } catch {
      if (processorTime() - begun >= MOST_MILLISECONDS / 2) return undefined;
    }
  }
}

function textOf({ lead, pump, end }: Pump, length: number): string {
  return lead + pump.repeat(Math.ceil(length / pump.length)) + end;
}

function describe({ lead, pump, end }: Pump, cost: string): string {
  return `${JSON.stringify(lead.slice(0, 40))} + ${JSON.stringify(pump.slice(0, 40))} repeated + ${JSON.stringify(end)}: ${cost}`;
}
