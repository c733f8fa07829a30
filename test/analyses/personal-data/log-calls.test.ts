// Calls that write to a log, by what they are called on.
import assert from 'node:assert/strict';
import { logCallsIn, logCallsWithin } from '../../../src/analyses/personal-data/flow/log-calls.ts';

function called(code: string): string[] {
  return logCallsIn(code).map(({ at, open }) => code.slice(at, open + 1));
}

describe('log calls', () => {
  it('are called on loggers and consoles alone', () => {
    assert.deepEqual(called('log.info(a); this.logger . warn (b); _operLog.Error(c); LOGGER.debug(d); System.out.println(e); Console.WriteLine(f); Log\n  .LogError(g); LogHelper.WriteLog(h);'),
      ['log.info(', 'this.logger . warn (', '_operLog.Error(', 'LOGGER.debug(', 'System.out.println(', 'Console.WriteLine(', 'Log\n  .LogError(', 'LogHelper.WriteLog(']);
    assert.deepEqual(called('AjaxResult.error(a); out.println(b); log.getName(c); R.Error(d); info(e)'), []);
  });

  it('are found between offsets', () => {
    const code = 'log.info(a); log.info(b); log.info(c);';
    const calls = logCallsIn(code);
    assert.deepEqual([logCallsWithin(calls, 1, 26), logCallsWithin(calls, 0, code.length).length, logCallsWithin(calls, 27, 27)], [[calls[1]], 3, []]);
  });
});
