// The category table as shipped is whole, and its reader names every mistake.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readCategories } from '../../src/ruleset/categories.ts';

const shipped = load(readFileSync(new URL('../../rules/categories.yaml', import.meta.url), 'utf8'));

describe('category table', () => {
  it('reads the shipped table without a problem', () => {
    const { value, problems } = readCategories(shipped);
    assert.deepEqual(problems, []);
    assert.equal(value.families.length, 8);
    assert.equal(value.categories.length, 110);
    const retention = value.categories.find((category) => category.id === 'log-retention-short');
    assert.deepEqual(retention, {
      id: 'log-retention-short', family: 'access-audit', status: 'code', level: 'error',
      title: { zh: '日志留存不足 180 天', en: 'Logs kept less than 180 days' },
    });
    assert.equal(value.categories.find((category) => category.id === 'mfa-missing')?.belowGrade3, 'off');
  });

  it('names unknown families, duplicates, missing languages and unknown keys', () => {
    const { problems } = readCategories({
      families: [{ id: 'a', title: { zh: '甲', en: 'A' } }],
      categories: [
        { id: 'x', family: 'b', title: { zh: '乙', en: 'B' }, status: 'code', level: 'error' },
        { id: 'y', family: 'a', title: { zh: '丙' }, status: 'code', level: 'fatal', planned: 'first', aliases: ['x'] },
      ],
    });
    assert.deepEqual(problems.map((problem) => [problem.id, problem.args?.[0]]), [
      ['rule-data.unknown-key', 'categories.y.planned'],
      ['rule-data.not-a-text', 'categories.y.title.en'],
      ['rule-data.not-one-of', 'categories.y.level'],
      ['rule-data.unknown-reference', 'categories.x.family'],
      ['rule-data.duplicate', 'categories.y'],
    ]);
  });

  it('survives a file that is no table at all', () => {
    for (const raw of [null, 3, 'text', [], { families: 1, categories: { a: 1 } }]) {
      const { value, problems } = readCategories(raw);
      assert.deepEqual(value.categories, []);
      assert.ok(problems.length > 0);
    }
  });
});
