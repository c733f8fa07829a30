// The truth table of the conclusion, row by row as shipped, and its edges.
import assert from 'node:assert/strict';
import { concludeOutcome } from '../../src/compliance/conclude-outcome.ts';
import type { ItemSeverity, OutcomeId, Verdict, WaiverStatus } from '../../src/model/catalogue.ts';
import { CATALOGUES } from './support/fixtures.ts';

const table = CATALOGUES.checklist.conclusion.truthTable;

/** Written out by hand from the rules of the checklist, so that a slip in the data file shows. */
const EXPECTED: readonly (readonly [ItemSeverity, Verdict, WaiverStatus, OutcomeId])[] = [
  ['veto', 'pass', 'none', 'pass'], ['veto', 'partial', 'none', 'reject'], ['veto', 'fail', 'none', 'reject'],
  ['veto', 'notApplicable', 'none', 'pass'], ['veto', 'open', 'none', 'reject'], ['veto', 'review', 'none', 'reject'],
  ['major', 'pass', 'none', 'pass'], ['major', 'partial', 'none', 'conditional'], ['major', 'fail', 'none', 'conditional'],
  ['major', 'notApplicable', 'none', 'pass'], ['major', 'open', 'none', 'conditional'], ['major', 'review', 'none', 'conditional'],
  ['minor', 'pass', 'none', 'pass'], ['minor', 'partial', 'none', 'pass'], ['minor', 'fail', 'none', 'pass'],
  ['minor', 'notApplicable', 'none', 'pass'], ['minor', 'open', 'none', 'pass'], ['minor', 'review', 'none', 'pass'],
  ['veto', 'partial', 'valid', 'conditional'], ['veto', 'fail', 'valid', 'conditional'], ['veto', 'open', 'valid', 'reject'], ['veto', 'review', 'valid', 'reject'],
  ['veto', 'partial', 'not-waivable', 'reject'], ['veto', 'fail', 'not-waivable', 'reject'], ['veto', 'open', 'not-waivable', 'reject'], ['veto', 'review', 'not-waivable', 'reject'],
  ['major', 'partial', 'valid', 'conditional'], ['major', 'fail', 'valid', 'conditional'], ['major', 'open', 'valid', 'conditional'], ['major', 'review', 'valid', 'conditional'],
  ['minor', 'partial', 'valid', 'pass'], ['minor', 'fail', 'valid', 'pass'], ['minor', 'open', 'valid', 'pass'], ['minor', 'review', 'valid', 'pass'],
  ['note', 'pass', 'none', 'pass'], ['note', 'partial', 'none', 'pass'], ['note', 'fail', 'none', 'pass'],
  ['note', 'notApplicable', 'none', 'pass'], ['note', 'open', 'none', 'pass'], ['note', 'review', 'none', 'pass'],
];

describe('truth table', () => {
  for (const [severity, status, waiver, outcome] of EXPECTED) {
    it(`${severity}, ${status}, waiver ${waiver}: ${outcome}`, () => {
      assert.equal(concludeOutcome(table, severity, status, waiver).outcome, outcome);
    });
  }

  it('has exactly these rows', () => {
    const key = (row: readonly string[]): string => row.join('/');
    assert.deepEqual(table.map((row) => key([row.severity, row.status, row.waiver, row.outcome])).sort(), EXPECTED.map(key).sort());
  });

  it('counts a combination without a row of its own as without the waiver', () => {
    assert.equal(concludeOutcome(table, 'veto', 'pass', 'valid').outcome, 'pass');
    assert.equal(concludeOutcome(table, 'major', 'fail', 'not-waivable').outcome, 'conditional');
  });

  it('takes a hole in the table for the strictest outcome', () => {
    assert.equal(concludeOutcome([], 'minor', 'pass', 'none').outcome, 'reject');
  });
});
