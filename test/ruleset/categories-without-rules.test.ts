// Every category that code, configuration or the project can decide has a rule or a stated reason, never both.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { RULES_FOLDER } from '../../build/load-rules.ts';
import { ourRules } from '../rules-under-test.ts';

const read = (name: string): unknown => load(readFileSync(join(RULES_FOLDER, name), 'utf8'));

describe('categories', () => {
  const { reasons } = read('categories-without-rules.yaml') as { readonly reasons: Readonly<Record<string, string>> };
  const { categories } = read('categories.yaml') as { readonly categories: readonly { readonly id: string; readonly status: string }[] };
  const reported = new Set(ourRules().rules.map((rule) => rule.category));

  it('each have a rule or a reason, unless people answer for them', () => {
    const decided = categories.filter(({ status }) => status !== 'process').map(({ id }) => id);
    assert.ok(decided.length > 80);
    assert.deepEqual(decided.filter((id) => reported.has(id) === id in reasons), []);
  });

  it('are the only ones that have a reason', () => {
    const known = new Set(categories.map(({ id }) => id));
    assert.deepEqual(Object.keys(reasons).filter((id) => !known.has(id)), []);
  });
});
