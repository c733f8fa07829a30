import assert from 'node:assert/strict';
import { loadRules } from '../../build/load-rules.ts';
import type { RequiredText } from '../../src/matching/required/required-text.ts';
import { packRules, unpackRules, type PackedRules } from '../../src/ruleset/packed-rules.ts';
import type { PatternPart } from '../../src/ruleset/techniques/pattern.ts';

describe('compiled rules as the build writes them', () => {
  const rules = loadRules().value;
  const written = JSON.stringify(packRules(rules));
  const read = unpackRules(JSON.parse(written) as PackedRules);
  const parts = read.rules.filter((rule) => rule.technique === 'pattern').flatMap(({ spec }) => spec.parts);

  it('are the same after reading', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(rules)));
  });

  it('are smaller, what rules require being written once', () => {
    assert.ok(written.length < JSON.stringify(rules).length);
    const seen = new Map<string, RequiredText>();
    for (const { required } of parts) {
      assert.ok(required !== undefined);
      const key = JSON.stringify(required);
      assert.equal(seen.get(key) ?? required, required);
      seen.set(key, required);
    }
    assert.ok(seen.size < parts.length);
  });

  it('read the body of a rule when it is asked for, and once', () => {
    const part = parts[0] as PatternPart;
    assert.ok(part.rule.body);
    assert.equal(part.rule.body, part.rule.body);
  });

  it('name a requirement that is not there', () => {
    const packed = JSON.parse(written) as PackedRules;
    assert.throws(() => unpackRules({ ...packed, requirements: [] }), /lack requirement/);
  });
});
