import assert from 'node:assert/strict';
import { minutesOf } from '../../src/configuration/duration.ts';

describe('durations', () => {
  it('reads what configuration files write', () => {
    assert.equal(minutesOf('1800', 's'), 30);
    assert.equal(minutesOf('30', 'm'), 30);
    assert.equal(minutesOf('12h', 's'), 720);
    assert.equal(minutesOf('30 min', 's'), 30);
    assert.equal(minutesOf('PT1H30M', 's'), 90);
    assert.equal(minutesOf('P1D', 's'), 1440);
    assert.equal(minutesOf('00:30:00', 's'), 30);
    assert.equal(minutesOf('1.00:00:00', 's'), 1440);
    assert.equal(minutesOf('30 * 60 * 1000', 'ms'), 30);
    assert.equal(minutesOf('1_800_000', 'ms'), 30);
    assert.equal(minutesOf('3600000L', 'ms'), 60);
    assert.equal(minutesOf('-1', 's'), -1 / 60);
    assert.equal(minutesOf('15分钟', 's'), 15);
  });

  it('gives nothing for anything else', () => {
    for (const value of ['', 'never', '30x', 'P', '1:2:3:4', '${timeout}']) assert.equal(minutesOf(value, 's'), undefined, value);
  });
});
