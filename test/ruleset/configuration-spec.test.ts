import assert from 'node:assert/strict';
import { compileConfigurationSpec } from '../../src/ruleset/techniques/configuration.ts';

const problemsOf = (raw: unknown): string[] => compileConfigurationSpec(raw).problems.map((problem) => `${problem.id} ${String(problem.args?.[0] ?? '')}`);

describe('configuration technique', () => {
  it('compiles short forms', () => {
    const { value, problems } = compileConfigurationSpec({ match: [{ keys: ['a.b'], value: ['True', 'YES'], needs: [{ key: 'DB_USER' }] }] });
    assert.deepEqual(problems, []);
    const [alternative] = value.match;
    assert.ok(alternative !== undefined);
    assert.deepEqual(alternative.value, { is: ['true', 'yes'] });
    assert.deepEqual(alternative.needs, [{ kind: 'configuration-key', key: 'dbuser', whenSet: 'drop', whenUnset: 'keep' }]);
    assert.equal(alternative.profiles, 'main');
    assert.equal(alternative.report, 'value');
  });

  it('is plain JSON', () => {
    const { value } = compileConfigurationSpec({ text: [{ kinds: ['java'], pattern: 'x', since: ';' }] });
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  });

  it('names what is wrong, and where', () => {
    assert.deepEqual(problemsOf({}), ['rule-data.not-a-list hisguard']);
    assert.deepEqual(problemsOf({ match: [{ keys: ['a'], typo: 1 }] }), ['rule-data.unknown-key hisguard.match.0.typo']);
    assert.deepEqual(problemsOf({ match: [{ keys: ['a'], value: { regex: '(' } }] }), ['rule-data.expression hisguard.match.0.value.regex']);
    assert.deepEqual(problemsOf({ text: [{ kinds: ['cobol'], pattern: 'x' }] }).map((one) => one.split(' ')[0]), ['rule-data.not-one-of']);
    assert.deepEqual(problemsOf({ match: [{ keys: 'a' }] }), ['rule-data.not-a-list hisguard.match.0.keys']);
  });
});
