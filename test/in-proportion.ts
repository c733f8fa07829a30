// What a scan of a file costs grows with the file's length.
import assert from 'node:assert/strict';
import { scanFile } from '../src/engine/scan-file.ts';
import { costOf } from './processor-time.ts';
import { ourProgram } from './rules-under-test.ts';

const TIMES = 6;
/** What grows with the square takes 36 times as long, what grows with the length about 6 times; the first ones also warm the engine up. */
const MOST = 14;

/**
 * @param textOf the text with a number of like parts.
 * @param few as many as are measured against six times as many.
 * @param isLooked whether the scan's result, with that many parts, shows that they were looked at.
 */
export function assertInProportion(path: string, textOf: (count: number) => string, few: number, isLooked: (result: ReturnType<typeof scanFile>, count: number) => boolean): void {
  const scan = (count: number): (() => void) => {
    const text = textOf(count);
    return () => {
      const result = scanFile(ourProgram(), { path, text }, '2026-11-22');
      assert.deepEqual(result.problems, []);
      assert.ok(isLooked(result, count), 'each part was looked at');
    };
  };
  scan(few)();
  const costOfFew = Math.min(costOf(scan(few)), costOf(scan(few)));
  let costOfMany = costOf(scan(few * TIMES));
  // A pause of the machine is no growth: it does not come each time.
  for (let tries = 1; tries < 3 && costOfMany >= costOfFew * MOST; tries++) costOfMany = Math.min(costOfMany, costOf(scan(few * TIMES)));
  assert.ok(costOfMany < costOfFew * MOST, `${(costOfMany / costOfFew).toFixed(1)} times the work for ${TIMES} times the parts (${costOfFew.toFixed(0)} and ${costOfMany.toFixed(0)} ms)`);
}
