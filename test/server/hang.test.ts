// A document whose analysis never ends costs its worker and itself: others are answered, and it is again once it changed.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { until, withClient } from './test-client.ts';

/** A customer's rule with an expression that backtracks without end. */
const RULE = 'rules:\n  - id: own-rule\n    languages: [yaml]\n    severity: WARNING\n    message: 自有规则\n    metadata: {message-en: own rule, category: debug-enabled, confidence: HIGH}\n    hisguard:\n      technique: configuration\n      match: [{keys: [own.switch], value: {regex: "^(?:a+)+b$"}}]\n';
const YAML = 'spring:\n  datasource:\n    url: jdbc:mysql://db:3306/his\n    username: his_app\n    password: 123456\n';

describe('server: hanging analysis', () => {

  it('is cut, says so, and the worker is replaced', () => withClient({ 'rules/own/own.yaml': RULE }, { hangSeconds: 2, settings: () => ({ live: { debounceMilliseconds: 0 }, rules: { folders: ['rules'] } }) }, async (client, root) => {
    const fine = await client.open(join(root, 'application.yml'), YAML);
    assert.ok((await client.rules(fine)).includes('weak-password'));
    const hanging = await client.open(join(root, 'own.yml'), `own:\n  switch: ${'a'.repeat(60)}!\n`);
    const slow = client.rules(hanging);
    await client.replace(fine, 'spring:', '# 之后\nspring:');
    assert.ok((await client.rules(fine)).includes('weak-password'), 'the other document is answered by the new worker');
    assert.deepEqual(await slow, []);
    assert.match((await until(() => client.documentStatuses.find((one) => one.uri === hanging && one.state === 'incomplete'), 'the status says so')).message, /一部分/);
    await client.replace(hanging, '!', 'b');
    assert.deepEqual(await client.rules(hanging), ['own-rule']);
    assert.equal(client.documentStatuses.findLast((one) => one.uri === hanging)?.state, 'live');
  }));
});
