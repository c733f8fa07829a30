// The small steps of the reduce: level, de-duplication, baseline.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Baseline, readBaseline, toBaselineEntry, writeBaseline } from '../../src/engine/baseline.ts';
import { weakenedCategories } from '../../src/engine/coverage.ts';
import { deduplicate } from '../../src/engine/deduplicate.ts';
import { finalLevel } from '../../src/engine/final-level.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Category, Level, Rule } from '../../src/model/rule.ts';
import { costOf } from '../processor-time.ts';

const CATEGORY: Category = { id: 'non-gm-algorithm', family: 'cryptography', title: { zh: '', en: '' }, status: 'code', level: 'warning', belowGrade3: 'note' };

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'r', category: 'weak-credential', family: 'credentials', level: 'error', confidence: 'high', message: '', scope: 'file', path: 'a.yml', startLine: 3, startColumn: 11, endLine: 3, endColumn: 17,
    evidence: '***', fingerprint: '1-aaaaaaaaaaaaaaaaaaaa-111', contentFingerprint: '1-bbbbbbbbbbbbbbbbbbbb-111', clauses: [], ...changes,
  };
}

describe('final level', () => {
  const base = { level: 'error', confidence: 'high', category: undefined, ruleId: 'r', path: 'src/main/resources/a.yml' } as const;
  it('follows grade, settings, test code and confidence in that order', () => {
    assert.equal(finalLevel(base, 3, {}), 'error');
    assert.equal(finalLevel({ ...base, category: CATEGORY, level: 'warning' }, 2, {}), 'note');
    assert.equal(finalLevel({ ...base, category: { ...CATEGORY, belowGrade3: 'off' } }, 2, {}), undefined);
    assert.equal(finalLevel({ ...base, category: { ...CATEGORY, belowGrade3: 'off' } }, 3, {}), 'error');
    assert.equal(finalLevel({ ...base, path: 'src/test/resources/a.yml' }, 3, {}), 'warning');
    assert.equal(finalLevel({ ...base, path: '.github/workflows/ci.yml' }, 3, {}), 'warning');
    assert.equal(finalLevel({ ...base, path: '.github/workflows/deploy.yml' }, 3, {}), 'error');
    assert.equal(finalLevel({ ...base, path: 'src/test/resources/a.yml' }, 3, { r: 'warning' }), 'note');
    assert.equal(finalLevel({ ...base, confidence: 'low' }, 3, {}), 'note');
    assert.equal(finalLevel({ ...base, atMost: 'warning' }, 3, {}), 'warning');
  });
});

describe('weakened categories', () => {
  const rule = (id: string, level: Level, category: string): Rule => ({ id, level, category }) as Rule;
  const rules = [rule('strong', 'error', 'c'), rule('other', 'warning', 'c'), rule('quiet', 'note', 'n')];
  const weakened = (levels: Readonly<Record<string, Level>>, off: readonly string[] = []): string[] => [...weakenedCategories(rules, new Map(rules.filter((one) => !off.includes(one.id)).map((one) => [one.id, one])), levels)];
  it('have a rule that is off or lowered to a note, by its own name before that of its category', () => {
    assert.deepEqual([weakened({}), weakened({}, ['strong']), weakened({}, ['quiet']), weakened({ strong: 'note' }), weakened({ c: 'note' })], [[], ['c'], ['n'], ['c'], ['c']]);
    assert.deepEqual([weakened({ strong: 'warning' }), weakened({ c: 'warning' }), weakened({ c: 'note', strong: 'error', other: 'error' }), weakened({ c: 'error', strong: 'note' })], [[], [], [], ['c']]);
  });
  it('are not those whose rules are notes as shipped', () => {
    assert.deepEqual([weakened({ quiet: 'note' }), weakened({ n: 'note' })], [[], []]);
  });
});

describe('deduplicate', () => {
  it('keeps the most specific of the credential findings on one literal', () => {
    const kept = deduplicate([finding({ ruleId: 'hard', category: 'hardcoded-credential' }), finding({ ruleId: 'default', category: 'default-credential' }), finding({ ruleId: 'weak' })]);
    assert.deepEqual(kept.map((one) => one.ruleId), ['default']);
  });

  it('tells of the hashing of a password once, and of what is weak not that it is foreign', () => {
    const call = { startColumn: 5, endColumn: 60 };
    const kept = deduplicate([finding({ ruleId: 'foreign', category: 'non-gm-algorithm', startColumn: 20, endColumn: 40 }), finding({ ruleId: 'hash', category: 'password-hash-weak', ...call }), finding({ ruleId: 'digest', category: 'weak-crypto', ...call })]);
    assert.deepEqual(kept.map((one) => one.ruleId), ['hash']);
  });

  it('tells of a code once that is put together from several random numbers on one line', () => {
    const call = (startColumn: number, startLine = 3): Finding => finding({ category: 'weak-random', family: 'cryptography', startLine, endLine: startLine, startColumn, endColumn: startColumn + 8 });
    assert.deepEqual(deduplicate([call(30), call(10), call(10, 4)]).map((one) => [one.startLine, one.startColumn]), [[3, 10], [4, 10]]);
  });

  it('keeps what each rule of a customer says of one place, and each of its nested matches', () => {
    const own = (ruleId: string, level: Level, changes: Partial<Finding> = {}): Finding => finding({ ruleId, level, category: 'custom', family: 'custom', ...changes });
    const kept = deduplicate([own('a.note', 'note'), own('b.error', 'error'), own('b.error', 'error', { startColumn: 13, endColumn: 15 })]);
    assert.deepEqual(kept.map((one) => [one.ruleId, one.startColumn]), [['a.note', 11], ['b.error', 11], ['b.error', 13]]);
  });

  it('keeps findings on different literals of one line, and of different topics on one literal', () => {
    assert.equal(deduplicate([finding(), finding({ ruleId: 's', startColumn: 30, endColumn: 40 })]).length, 2);
    assert.equal(deduplicate([finding(), finding({ ruleId: 's', category: 'db-superuser' })]).length, 2);
  });
});

describe('deduplicate a crowded line', () => {
  const overlap = (a: Finding, b: Finding): boolean => (a.startColumn ?? 0) < (b.endColumn ?? 0) && (b.startColumn ?? 0) < (a.endColumn ?? 0);
  it('keeps what overlaps nothing that was kept before', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 12 })), { maxLength: 40 });
    fc.assert(fc.property(places, (spans) => {
      // Told apart by their rules, whose order is that of the findings.
      const findings = spans.map(([start, length], index) => finding({ ruleId: String(index).padStart(3, '0'), startColumn: start, endColumn: start + length }));
      const expected: Finding[] = [];
      for (const one of findings) if (!expected.some((other) => overlap(other, one))) expected.push(one);
      assert.deepEqual(deduplicate(findings), expected);
    }));
  });

  it('does so with thousands, without comparing each with each', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) => finding({ startColumn: index * 10, endColumn: index * 10 + 6 }));
    assert.ok(costOf(() => assert.equal(deduplicate(findings).length, findings.length)) < 1_000);
  });
});

describe('deduplicate injections', () => {
  const injection = (changes: Partial<Finding>): Finding => finding({ category: 'sql-injection', family: 'injection', ...changes });
  it('tells one line of one statement once, with the surest of its findings', () => {
    const kept = deduplicate([injection({ ruleId: 'parameter', confidence: 'medium' }), injection({ ruleId: 'request', startColumn: 40, endColumn: 50 })]);
    assert.deepEqual(kept.map((one) => one.ruleId), ['request']);
    assert.equal(deduplicate([injection({}), injection({ category: 'xss' })]).length, 2);
    assert.equal(deduplicate([injection({}), injection({ startLine: 4, endLine: 4 })]).length, 2);
  });
});

describe('baseline', () => {
  it('writes sorted lines that read back to the same entries', () => {
    const entries = [toBaselineEntry(finding({ path: 'b.yml' })), { ...toBaselineEntry(finding()), state: 'accepted-risk' as const, by: '张工', reason: '内网隔离', expires: '2027-01-01' }];
    const text = writeBaseline(entries);
    assert.equal(text.split('\n').length, 3);
    assert.ok(text.indexOf('a.yml') < text.indexOf('b.yml'));
    const read = readBaseline(text, 'baseline.jsonl');
    assert.deepEqual(read.problems, []);
    assert.equal(writeBaseline(read.value), text);
  });

  it('names the line of every entry that cannot be used', () => {
    const wrong = ['{', '{"rule":"r"}', '{"fingerprint":"f","rule":"r","path":"p","state":"ok"}', '{"fingerprint":"f","rule":"r","path":"p","state":"accepted-risk"}', '{"fingerprint":"f","rule":"r","path":"p","state":"false-positive"}', '{"fingerprint":"f","rule":"r","path":"p","state":"known","expires":"soon"}', '{"fingerprint":"f","rule":"r","path":"p","state":"known","expires":"2026-02-30"}', '{"fingerprint":"f","rule":"r","path":"p","state":"known","expirs":"2026-02-28"}'];
    assert.deepEqual(readBaseline(wrong.join('\n'), 'b').problems.map((problem) => [problem.id, problem.args?.[0]]), [
      ['baseline.bad-json', 1], ['baseline.bad-entry', 2], ['baseline.bad-state', 3], ['baseline.accepted-risk-incomplete', 4], ['baseline.false-positive-without-reason', 5], ['baseline.bad-date', 6], ['baseline.bad-date', 7], ['baseline.unknown-key', 8],
    ]);
  });

  it('forgets an entry once it has expired, and follows a moved file but not a copy', () => {
    const entry = { ...toBaselineEntry(finding()), state: 'accepted-risk' as const, by: 'a', reason: 'b', expires: '2026-12-31' };
    assert.equal(new Baseline([entry], new Set()).stateOf(finding(), '2026-12-31')?.kind, 'accepted-risk');
    assert.equal(new Baseline([entry], new Set()).stateOf(finding(), '2027-01-01'), undefined);
    const moved = finding({ path: 'new/a.yml', fingerprint: '1-cccccccccccccccccccc-111' });
    assert.equal(new Baseline([entry], new Set(['new/a.yml'])).stateOf(moved, '2026-01-01')?.kind, 'accepted-risk');
    assert.equal(new Baseline([entry], new Set(['a.yml', 'new/a.yml'])).stateOf(moved, '2026-01-01'), undefined);
  });

  it('takes a moved entry for one finding, not for each that is alike', () => {
    const gone = [toBaselineEntry(finding()), { ...toBaselineEntry(finding({ path: 'b.yml', fingerprint: '1-dddddddddddddddddddd-111' })), state: 'fixed-unverified' as const }];
    const baseline = new Baseline(gone, new Set(['x.yml', 'y.yml', 'z.yml']));
    const alike = ['x', 'y', 'z'].map((name, at) => finding({ path: `${name}.yml`, fingerprint: `1-eeeeeeeeeeeeeeeeeee${String(at)}-111` }));
    assert.deepEqual(alike.map((one) => baseline.stateOf(one, '2026-01-01')?.kind), ['known', 'fixed-unverified', undefined]);
    assert.deepEqual(baseline.unused(), []);
  });

  it('notices a changed value', () => {
    const changed = finding({ fingerprint: '1-aaaaaaaaaaaaaaaaaaaa-222', contentFingerprint: '1-bbbbbbbbbbbbbbbbbbbb-222' });
    assert.equal(new Baseline([toBaselineEntry(finding())], new Set(['a.yml'])).stateOf(changed, '2026-01-01'), undefined);
  });
});
