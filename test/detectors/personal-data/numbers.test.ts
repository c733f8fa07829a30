// Numbers of persons: check digits by property, look-alikes, and shapes that nobody has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { cardRangeOf } from '../../../src/detectors/personal-data/bank-card.ts';
import { isCreditCode } from '../../../src/detectors/personal-data/credit-code.ts';
import { passesLuhn } from '../../../src/detectors/personal-data/luhn.ts';
import { mobileDigitsOf } from '../../../src/detectors/personal-data/mobile-number.ts';
import { checkCharacterOf, isBirthDate, isForeignerPermit, isFormerResidentId, isResidentId } from '../../../src/detectors/personal-data/resident-id.ts';
import { isPatterned, isRegularMobile, isSyntheticCard, isSyntheticId, isSyntheticMobile } from '../../../src/detectors/personal-data/synthetic-number.ts';
import { isTravelDocument } from '../../../src/detectors/personal-data/travel-document.ts';
import { readAreaCodes } from '../../../src/ruleset/vocabularies/area-codes.ts';
import { readBankBins } from '../../../src/ruleset/vocabularies/bank-bins.ts';
import { readMobileSegments } from '../../../src/ruleset/vocabularies/mobile-segments.ts';
import { readSyntheticValues } from '../../../src/ruleset/vocabularies/synthetic-values.ts';

const raw = (name: string): unknown => load(readFileSync(new URL(`../../../rules/vocabularies/${name}.yaml`, import.meta.url), 'utf8'));
const areas = readAreaCodes(raw('area-codes')).value;
const ranges = readBankBins(raw('bank-bins')).value;
const segments = readMobileSegments(raw('mobile-segments')).value;
const synthetic = readSyntheticValues(raw('synthetic-values')).value;
const TODAY = '2026-06-30';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const residentIds = fc.record({
  province: fc.constantFrom(...areas.provinces.keys()), prefecture: fc.oneof(...areas.prefectures.map(([min, max]) => fc.integer({ min, max }))), county: fc.integer({ min: 1, max: 99 }),
  day: fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-06-29T00:00:00Z'), noInvalidDate: true }), sequence: fc.integer({ min: 1, max: 999 }),
}).map(({ province, prefecture, county, day, sequence }) => {
  const digits = `${province}${pad(prefecture, 2)}${pad(county, 2)}${day.toISOString().slice(0, 10).replaceAll('-', '')}${pad(sequence, 3)}`;
  return digits + checkCharacterOf(digits);
});

describe('resident identity numbers', () => {
  it('recognises every number with area, date, sequence and check digit', () => {
    fc.assert(fc.property(residentIds, (id) => isResidentId(id, areas, TODAY) && isResidentId(id.toLowerCase(), areas, TODAY)));
  });

  it('recognises none after one digit was changed', () => {
    fc.assert(fc.property(residentIds, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
      const changed = `${id.slice(0, at)}${(Number(id.charAt(at)) + by) % 10}${id.slice(at + 1)}`;
      return !isResidentId(changed, areas, TODAY);
    }), { numRuns: 500 });
  });

  it('recognises none after two digits changed places', () => {
    fc.assert(fc.property(residentIds, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 16 }), (id, a, b) => {
      // The weights repeat after ten digits: the scheme itself cannot see that one exchange.
      fc.pre(id.charAt(a) !== id.charAt(b) && Math.abs(a - b) !== 10);
      const units = Array.from(id);
      [units[a], units[b]] = [units[b]!, units[a]!];
      return !isResidentId(units.join(''), areas, TODAY);
    }), { numRuns: 500 });
  });

  it('rejects dates that do not exist or lie ahead', () => {
    assert.ok(isBirthDate('20240229', TODAY) && !isBirthDate('20230229', TODAY) && !isBirthDate('19000229', TODAY) && isBirthDate('20000229', TODAY));
    assert.ok(!isBirthDate('18991231', TODAY) && !isBirthDate('20260701', TODAY) && isBirthDate('20260630', TODAY) && !isBirthDate('19901301', TODAY) && !isBirthDate('19900431', TODAY));
  });

  it('knows permits and the former 15 digits', () => {
    const permit = '83000019850412123';
    assert.ok(isResidentId(permit + checkCharacterOf(permit), areas, TODAY));
    assert.ok(isFormerResidentId('370802650417031', areas, TODAY) && !isFormerResidentId('370802651317031', areas, TODAY) && !isFormerResidentId('990802650417031', areas, TODAY));
    assert.ok(isForeignerPermit('931840198504120127', areas, TODAY) && !isForeignerPermit('931840198513120127', areas, TODAY));
  });

  it('takes long numbers of other kinds for none', () => {
    let hits = 0;
    // Snowflake ids of ten years count up; 200,000 of them may hold a handful at most.
    for (let at = 0; at < 200_000; at++) if (isResidentId(String(410_000_000_000_000_000n + BigInt(at) * 1_234_567_891n), areas, TODAY)) hits++;
    assert.ok(hits <= 20, `${hits} of 200,000`);
    for (const other of ['', '1', '11010119900307123', '1101011990030712345', 'x'.repeat(18), '1.2.840.113619.2.55'.slice(0, 18), '9'.repeat(18)]) assert.ok(!isResidentId(other, areas, TODAY), other);
  });
});

describe('card numbers', () => {
  const cards = fc.stringMatching(/^62\d{13,16}$/).map((head) => head + Array.from('0123456789').find((digit) => passesLuhn(head + digit))!);

  it('recognises every length of UnionPay with its Luhn digit, and none after one digit was changed', () => {
    fc.assert(fc.property(cards, fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }), (card, at, by) => {
      const changed = `${card.slice(0, at)}${(Number(card.charAt(at)) + by) % 10}${card.slice(at + 1)}`;
      return cardRangeOf(card, ranges) !== undefined && cardRangeOf(changed, ranges) === undefined;
    }));
  });

  it('accepts groups of four, nothing else in between', () => {
    assert.equal(cardRangeOf('6228 4800 9137 2562 040', ranges)?.issuer.en, 'UnionPay');
    for (const other of ['6228.4800.9137.2562.040', '6228480 091372562040', '', '7228480091372562040', '62284800913725620']) assert.equal(cardRangeOf(other, ranges), undefined, other);
  });

  it('takes numbers of test environments for synthetic', () => {
    for (const card of ['4111111111111111', '6216261000000000018', '6222222222222222', '6200001234567890']) assert.ok(isSyntheticCard(card, synthetic), card.slice(0, 4));
  });
});

describe('unified social credit codes', () => {
  it('knows the example of the standard and no damaged one', () => {
    const example = '91350100M000100Y43';
    assert.ok(isCreditCode(example));
    for (let at = 0; at < 17; at++) {
      const damaged = `${example.slice(0, at)}${example.charAt(at) === '7' ? '8' : '7'}${example.slice(at + 1)}`;
      assert.ok(!isCreditCode(damaged), String(at));
    }
    assert.ok(!isCreditCode('91350100I000100Y43') && !isCreditCode('') && !isCreditCode('x'.repeat(1000)));
  });
});

describe('mobile numbers', () => {
  it('reads country code and separators', () => {
    for (const form of ['13512904637', '+8613512904637', '008613512904637', '86-13512904637', '135-1290-4637', '+86 135 1290 4637']) assert.equal(mobileDigitsOf(form, segments), '13512904637', form);
    for (const form of ['12012904637', '15412904637', '1351290463', '135129046371', '4008201234', '01012904637', '', ' 13512904637']) assert.equal(mobileDigitsOf(form, segments), undefined, form);
  });

  it('takes patterned and published numbers for synthetic', () => {
    for (const number of ['13800138000', '13800138042', '15888888888', '18888888888', '13912345678', '15999999999', '15588889999', '13112344321', '13423423423', '17600080009', '18011111111', '16666666622', '13900001111', '18098765432']) assert.ok(isSyntheticMobile(number, synthetic), number);
  });

  it('takes a number that looks typed, yet may be given out, for an example, however many digits it has', () => {
    for (const number of ['13212345079', '13098765713', '13012133223', '15170711717']) assert.ok(isRegularMobile(number) && !isSyntheticMobile(number, synthetic), number);
    for (const number of ['13512904637', '18329570264']) assert.ok(!isRegularMobile(number), number);
  });

  it('takes hardly any number of a person for synthetic', () => {
    let patterned = 0;
    let seed = 7;
    for (let at = 0; at < 20_000; at++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      if (isPatterned(`13${5 + (seed % 5)}${pad(Math.floor(seed / 8) % 100_000_000, 8)}`)) patterned++;
    }
    assert.ok(patterned < 200, `${patterned} of 20,000`);
  });
});

describe('other documents', () => {
  it('knows passports and permits by shape', () => {
    for (const number of ['E12345678', 'G41223507', 'H0312345678', 'C12345678', 'EA1234567', 'T12345678']) assert.ok(isTravelDocument(number), number);
    for (const number of ['12345678', 'A12345678', 'E1234567', '', 'E'.repeat(10_000)]) assert.ok(!isTravelDocument(number), number.slice(0, 12));
  });
  it('takes published identity numbers for synthetic', () => {
    for (const id of ['11010519491231002X', '440524188001010014', '111111199003071234']) assert.ok(isSyntheticId(id, synthetic), id.slice(0, 6));
    assert.ok(!isSyntheticId('370802196504170314', synthetic));
  });
});
