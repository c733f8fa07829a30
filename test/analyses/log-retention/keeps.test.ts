// The arithmetic of retention with the expected values that the product promises, product by product.
import assert from 'node:assert/strict';
import { log4jAge, loguruSpan, shortUnits, systemdSpan, timeSpan } from '../../../src/analyses/log-retention/duration.ts';
import { BY_SIZE, days, daysOf, LOST, OFF, shortest, UNKNOWN, UNLIMITED, verdictOf, type Keeps } from '../../../src/analyses/log-retention/keeps.ts';
import { every, periodOfPattern, periodOfStrftime, periods, periodsToWrite } from '../../../src/analyses/log-retention/period.ts';
import { primaryPeriod } from '../../../src/analyses/log-retention/products/logback.ts';
import { cycleOf } from '../../../src/analyses/log-retention/products/servers.ts';

const logback = (pattern: string, count: number): Keeps => periods(count, primaryPeriod(pattern)!);
const verdict = (keeps: Keeps, capped = false): string => verdictOf({ keeps, capped });

describe('retention arithmetic', () => {
  const table: readonly (readonly [string, Keeps, number | 'unlimited' | null, string])[] = [
    ['logback daily 60', logback('app.%d{yyyy-MM-dd}.log', 60), 60, 'short'],
    ['logback daily 179', logback('app.%d.log', 179), 179, 'short'],
    ['logback daily 180', logback('app.%d{yyyy-MM-dd}.log', 180), 180, 'borderline'],
    ['logback daily 183', logback('app.%d{yyyy-MM-dd}.log', 183), 183, 'borderline'],
    ['logback daily 184', logback('app.%d{yyyy-MM-dd}.log', 184), 184, 'sufficient'],
    ['logback daily 200', logback('app.%d{yyyy-MM-dd}.log', 200), 200, 'sufficient'],
    ['logback hourly 720', logback('app.%d{yyyy-MM-dd_HH}.log', 720), 30, 'short'],
    ['logback monthly 5', logback('app.%d{yyyy-MM}.log', 5), 150, 'short'],
    ['logback monthly 6', logback('app.%d{yyyy-MM}.log', 6), 180, 'sufficient'],
    ['logback weekly 26', logback('app.%d{yyyy-ww}.log', 26), 182, 'borderline'],
    ['logback weekly 27', logback('app.%d{yyyy-ww}.log', 27), 189, 'sufficient'],
    ['logback auxiliary date', logback('%d{yyyy-MM, aux}/app-%d{yyyy-MM-dd}.log', 60), 60, 'short'],
    ['logback minutely 1440', logback('app.%d{yyyy-MM-dd_HH-mm}.log', 1440), 1, 'short'],
    ['logback time zone', logback('app.%d{yyyy-MM-dd, UTC}.log', 200), 200, 'sufficient'],
    ['log4j2 P90D', days(log4jAge('P90D')!), 90, 'short'],
    ['log4j2 180d', days(log4jAge('180d')!), 180, 'borderline'],
    ['log4j2 4800h', days(log4jAge('PT4800H')!), 200, 'sufficient'],
    ['log4j2 6M is six minutes', days(log4jAge('6M')!), 0, 'short'],
    ['Serilog default 31 daily', periods(31, every('day')), 31, 'short'],
    ['Serilog hourly 4320', periods(4320, every('hour')), 180, 'borderline'],
    ['Python when=H interval=6 backupCount=720', periods(720, every('hour', 6)), 180, 'borderline'],
    ['logrotate monthly 6', periods(6, every('month')), 180, 'sufficient'],
    ['logrotate weekly 26', periods(26, every('week')), 182, 'borderline'],
    ['logrotate weekly 4', periods(4, every('week')), 28, 'short'],
    ['journald 6month', days(systemdSpan('6month')!), 182.6, 'borderline'],
    ['journald 2week', days(systemdSpan('2week')!), 14, 'short'],
    ['Elasticsearch 180d', days(shortUnits('180d')!), 180, 'borderline'],
    ['Kafka 168h', days(shortUnits('168h')!), 7, 'short'],
    ['PostgreSQL %a', cycleOf('postgresql-%a.log'), 7, 'short'],
    ['PostgreSQL %d', cycleOf('postgresql-%d.log'), 31, 'short'],
    ['PostgreSQL %Y-%m-%d', cycleOf('postgresql-%Y-%m-%d.log'), 'unlimited', 'sufficient'],
    ['Laravel default', days(14), 14, 'short'],
    ['loguru 6 months', days(loguruSpan('6 months')!), 182.5, 'borderline'],
    ['.NET TimeSpan', days(timeSpan('200.00:00:00')!), 200, 'sufficient'],
    ['no limit', UNLIMITED, 'unlimited', 'sufficient'],
    ['size only', BY_SIZE, null, 'size-cap'],
    ['unresolved', UNKNOWN, null, 'unknown'],
    ['overwritten', LOST, null, 'loss'],
    ['off', OFF, 0, 'off'],
  ];
  for (const [name, keeps, expectedDays, expectedVerdict] of table) {
    it(`${name}: ${String(expectedDays)}, ${expectedVerdict}`, () => {
      assert.equal(daysOf(keeps), expectedDays);
      assert.equal(verdict(keeps), expectedVerdict);
    });
  }

  it('a cap beside sufficient days needs a person, beside short days it changes nothing', () => {
    assert.equal(verdict(days(365), true), 'size-cap');
    assert.equal(verdict({ kind: 'months', months: 12 }, true), 'size-cap');
    assert.equal(verdict(days(60), true), 'short');
    assert.equal(verdict(days(181), true), 'borderline');
  });

  it('of several limits the first to delete decides, and what cannot be told beats what is long enough', () => {
    assert.deepEqual(shortest(days(365), days(30)), days(30));
    assert.deepEqual(shortest(UNLIMITED, days(365)), days(365));
    assert.deepEqual(shortest(days(365), UNKNOWN), UNKNOWN);
    assert.deepEqual(shortest(UNKNOWN, days(30)), days(30));
    assert.deepEqual(shortest({ kind: 'months', months: 5 }, days(365)), { kind: 'months', months: 5 });
    assert.deepEqual(shortest(LOST, days(7)), LOST);
  });

  it('fixes write at least 200 days in the period at hand', () => {
    assert.equal(periodsToWrite(every('day')), 200);
    assert.equal(periodsToWrite(every('hour')), 4800);
    assert.equal(periodsToWrite(every('hour', 6)), 800);
    assert.equal(periodsToWrite(every('week')), 29);
    assert.equal(periodsToWrite(every('month')), 7);
    assert.equal(periodsToWrite(every('year')), 1);
  });

  it('reads date patterns by their smallest unit and leaves quoted text alone', () => {
    assert.deepEqual(periodOfPattern("yyyy-MM-dd'T'HH"), every('hour'));
    assert.deepEqual(periodOfPattern("yyyyMM'days'"), every('month'));
    assert.deepEqual(periodOfPattern('yyyy'), every('year'));
    assert.equal(periodOfPattern(''), undefined);
    assert.deepEqual(periodOfStrftime('%Y%m%d%H'), every('hour'));
    assert.deepEqual(periodOfStrftime('%Y-%m'), every('month'));
    assert.equal(primaryPeriod('app.log'), undefined);
  });

  it('does not take for a duration what the product would not', () => {
    assert.equal(log4jAge('90'), undefined);
    assert.equal(log4jAge('90 days'), undefined);
    assert.equal(log4jAge(''), undefined);
    assert.equal(log4jAge('P'), undefined);
    assert.equal(systemdSpan('forever'), undefined);
    assert.equal(Math.round(systemdSpan('15552000')!), 180);
    assert.equal(shortUnits('30 apples'), undefined);
    assert.equal(shortUnits('constructor'), undefined);
    assert.equal(loguruSpan('500 MB'), undefined);
    assert.equal(timeSpan('soon'), undefined);
  });
});
