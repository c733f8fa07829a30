// Every key of a cryptographic weakness has a rule or a stated reason, and no rule names a key that is none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { RULES_FOLDER } from '../../build/load-rules.ts';
import { ourRules } from '../rules-under-test.ts';

interface WeaknessKeys {
  readonly keys: readonly string[];
  readonly 'looked-for-by': Readonly<Record<string, readonly string[]>>;
  readonly reasons: Readonly<Record<string, string>>;
}

const DECLARED = load(readFileSync(join(RULES_FOLDER, 'weakness-keys.yaml'), 'utf8')) as WeaknessKeys;

/** Key -> rules whose metadata name it, or that the list names for it. */
function rulesByKey(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (key: string, rule: string): void => { found.set(key, (found.get(key) ?? new Set()).add(rule)); };
  for (const rule of ourRules().rules.filter((rule) => rule.technique === 'pattern')) {
    for (const part of rule.spec.parts) {
      const { keys } = part.rule.metadata;
      if (Array.isArray(keys)) for (const key of keys) add(String(key), rule.id);
    }
  }
  for (const [key, rules] of Object.entries(DECLARED['looked-for-by'])) for (const rule of rules) add(key, rule);
  return found;
}

describe('weakness keys', () => {
  it('each have a rule or a stated reason, never both', () => {
    const found = rulesByKey();
    assert.ok(DECLARED.keys.length > 50 && found.size > 30);
    assert.deepEqual(DECLARED.keys.filter((key) => found.has(key) === key in DECLARED.reasons), []);
  });

  it('are the only keys that rules and reasons name, and the rules named exist', () => {
    const known = new Set(DECLARED.keys);
    assert.deepEqual([...rulesByKey().keys(), ...Object.keys(DECLARED.reasons)].filter((key) => !known.has(key)), []);
    const rules = new Set(ourRules().rules.map(({ id }) => id));
    assert.deepEqual(Object.values(DECLARED['looked-for-by']).flat().filter((rule) => !rules.has(rule)), []);
  });
});
