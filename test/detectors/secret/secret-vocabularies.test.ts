import assert from 'node:assert/strict';
import { PRIVATE_KEY_MARKS } from '../../../src/detectors/secret/collect-private-keys.ts';
import { SECRET_VERDICTS } from '../../../src/ruleset/techniques/secret.ts';
import { compileSecretSpec } from '../../../src/ruleset/techniques/secret.ts';
import { readProductDefaults } from '../../../src/ruleset/vocabularies/product-defaults.ts';
import { readProviderKeys } from '../../../src/ruleset/vocabularies/provider-keys.ts';
import { ourRules } from '../../rules-under-test.ts';
import { vocabulary } from './secret-context.ts';

describe('credential vocabularies', () => {
  const covered = (word: string): boolean => vocabulary().keys.keywords.some((keyword) => word.includes(keyword.trim()) || keyword.includes(word));

  it('have a keyword for every name, call and command, else a file would never be looked at', () => {
    const { keys } = vocabulary();
    const names = Object.values(keys.names).flatMap(({ endings, whole }) => [...endings, ...whole]);
    // Reached through the file's other names, or from structured files alone.
    const byCompany = new Set(['pw', 'sk', 'auth', 'iv', 'psk']);
    for (const name of [...names, ...keys.calls.map((call) => call.name), ...keys.cryptoCalls.map((call) => call.name), ...keys.commands.flatMap((command) => command.names)]) {
      assert.ok(covered(name) || byCompany.has(name), name);
    }
  });

  it('give every verdict to exactly one rule', () => {
    const rules = ourRules().rules.filter((rule) => rule.technique === 'secret');
    const given = rules.flatMap((rule) => rule.spec.reports).sort();
    assert.deepEqual(given, [...SECRET_VERDICTS].sort());
  });

  it('let the private-key rule look for every mark that its collector understands', () => {
    const rule = ourRules().rules.find((one) => one.id === 'private-key');
    for (const mark of PRIVATE_KEY_MARKS) assert.ok(rule?.keywords.includes(mark), mark);
  });

  it('hold no pair that is a habit rather than a shipped account', () => {
    for (const product of vocabulary().products) {
      for (const [user, password] of product.pairs) assert.ok(!(user === 'root' && ['root', '123456', 'mysql'].includes(password)) && !(user === 'sa' && password !== 'masterkey'), `${product.id} ${user}`);
    }
  });

  it('are refused where their shape is wrong', () => {
    assert.ok(readProductDefaults({ products: [{ id: 'a', name: 'A', where: 'x', pairs: [['only']] }] }).problems.length > 0);
    assert.ok(readProviderKeys({ providers: [{ id: 'a', name: 'A', keyword: 'k', pattern: '^(', verdict: 'cloud-key' }] }).problems.length > 0);
    assert.ok(readProviderKeys({ providers: [{ id: 'a', name: 'A', keyword: 'k', pattern: 'k', verdict: 'cloud-key' }] }).problems.length > 0);
    assert.ok(compileSecretSpec({ reports: ['nothing'] }).problems.length > 0);
    assert.ok(compileSecretSpec({}).problems.length > 0);
    assert.deepEqual(compileSecretSpec({ reports: ['password'] }).problems, []);
  });
});
