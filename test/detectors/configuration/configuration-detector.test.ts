import assert from 'node:assert/strict';
import { configurationDetector } from '../../../src/detectors/configuration/configuration-detector.ts';
import type { Detection } from '../../../src/model/detection.ts';
import { fileKindOf } from '../../../src/model/file-kind.ts';
import { sourceFile } from '../../../src/model/source-file.ts';
import { readConfiguration } from '../../../src/configuration/read-configuration.ts';
import { isOfTechnique, type RuleOf } from '../../../src/ruleset/checked-rule.ts';
import { compileConfigurationSpec } from '../../../src/ruleset/techniques/configuration.ts';
import { costOf } from '../../processor-time.ts';
import { ourRules } from '../../rules-under-test.ts';

function ruleOf(spec: unknown, keywords: readonly string[] = []): RuleOf<'configuration'> {
  const { value, problems } = compileConfigurationSpec(spec);
  assert.deepEqual(problems, []);
  return {
    id: 'under-test', formerIds: [], technique: 'configuration', category: 'custom', family: 'custom', level: 'error', confidence: 'high',
    message: { zh: '{0}', en: '{0}' }, kinds: [], partialKinds: [], keywords, spec: value,
  };
}

function detect(rule: RuleOf<'configuration'>, path: string, text: string, spend = () => true): readonly Detection[] {
  const file = sourceFile(path, fileKindOf(path), text);
  const offsets: number[] = [];
  for (const keyword of rule.keywords) for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) offsets.push(at);
  return configurationDetector.detect({
    file, rules: ourRules(), active: [rule], keywordOffsets: () => offsets, digitRuns: [], configuration: () => readConfiguration(file)?.value, spend, date: '2026-01-01', programs: () => undefined, holds: () => true,
  }).detections;
}

const shown = (path: string, text: string, spec: unknown): string[] => detect(ruleOf(spec), path, text).map(({ region }) => text.slice(region.start, region.end));

describe('configuration detector: settings', () => {
  it('binds keys loosely', () => {
    const spec = { match: [{ keys: ['server.max-age'], value: ['1'] }] };
    for (const text of ['server.max-age=1', 'server.maxAge=1', 'server.MAX_AGE=1']) assert.deepEqual(shown('a.properties', text, spec), ['1'], text);
  });

  it('reports value, key or the whole setting', () => {
    for (const [report, expected] of [['value', 'x'], ['key', 'a'], ['setting', 'a=x']] as const) assert.deepEqual(shown('c.properties', 'a=x', { match: [{ keys: ['a'], report }] }), [expected]);
  });

  it('reports the setting where the value is empty', () => assert.deepEqual(shown('c.properties', 'a=', { match: [{ keys: ['a'], value: { empty: true } }] }), ['a=']));

  it('narrows to the group `at`, also behind escapes', () => {
    const spec = { match: [{ keys: ['**'], value: { regex: '[?&](?<at>useSSL=false)' } }] };
    assert.deepEqual(shown('c.properties', 'url=jdbc:mysql://db/x?a=1&useSSL=false', spec), ['useSSL=false']);
    assert.deepEqual(shown('c.xml', '<a><b>jdbc:mysql://db/x?a=1&amp;useSSL=false</b></a>', spec), ['useSSL=false']);
  });

  it('weighs conditions on neighbours and other keys', () => {
    const spec = { match: [{ keys: ['**.enabled'], value: ['true'], when: [{ sibling: ['url'] }], unless: [{ sibling: ['allow'], value: { host: ['local'] } }, { key: ['off'] }] }] };
    assert.equal(shown('c.yml', 'a:\n  url: /x\n  enabled: true', spec).length, 1);
    assert.equal(shown('c.yml', 'a:\n  enabled: true', spec).length, 0);
    assert.equal(shown('c.yml', 'a:\n  url: /x\n  enabled: true\n  allow: 127.0.0.1', spec).length, 0);
    assert.equal(shown('c.yml', 'off: 1\na:\n  url: /x\n  enabled: true', spec).length, 0);
  });

  it('keeps profiles apart', () => {
    const main = { match: [{ keys: ['a'] }] };
    const development = { match: [{ keys: ['a'], profiles: 'development' }] };
    assert.equal(shown('application-prod.yml', 'a: 1', main).length, 1);
    const [deployed] = detect(ruleOf(main), 'application-dev.yml', 'a: 1');
    assert.deepEqual(deployed?.needs, [{ kind: 'fact', fact: 'spring-profile', name: 'active:dev', whenFound: 'keep', whenMissing: 'drop', sameModule: true }]);
    const both = detect(ruleOf({ match: [...main.match, ...development.match] }), 'application-dev.yml', 'a: 1');
    assert.deepEqual(both.map(({ needs }) => needs?.map((need) => need.kind === 'fact' && need.whenFound)), [['keep'], ['drop']]);
    assert.equal(shown('Settings-dev.yml', 'a: 1', main).length, 0);
    assert.equal(shown('src/test/resources/application-dev.yml', 'a: 1', main).length, 0);
    assert.equal(shown('application-dev.yml', 'a: 1', development).length, 1);
    assert.equal(shown('application.yml', 'a: 1\n---\nspring.config.activate.on-profile: dev\nb: 1', main).length, 1);
  });

  it('leaves commented settings alone', () => assert.deepEqual(shown('c.properties', '#a=1', { match: [{ keys: ['a'] }] }), []));

  it('judges a fallback and asks whether the project sets the key', () => {
    const [detection] = detect(ruleOf({ match: [{ keys: ['a'], value: ['root'], 'fallback-at-most': 'note' }] }), 'c.yml', 'a: ${DB_USER:root}');
    assert.ok(detection !== undefined);
    assert.equal(detection.value, 'root');
    assert.equal(detection.atMost, 'note');
    assert.deepEqual(detection.needs, [{ kind: 'configuration-key', key: 'dbuser', whenSet: 'drop', whenUnset: 'keep' }]);
    assert.deepEqual(detect(ruleOf({ match: [{ keys: ['a'], value: { not: ['x'] } }] }), 'c.yml', 'a: ${DB_USER}'), []);
  });

  it('changes what the group `fix` of an expression holds, and names what will stand there', () => {
    const fixes = (path: string, text: string, pattern: string): unknown => detect(ruleOf({ text: [{ pattern, fix: { to: 'true' } }] }, ['verify']), path, text)[0]?.fixes?.map(({ args, safe, edits }) => [args, safe, edits]);
    assert.deepEqual(fixes('a.js', 'f({ verify: false });', '(?<at>verify: (?<fix>false))'), [[['verify: true'], false, [{ start: 12, end: 17, text: 'true' }]]]);
    assert.deepEqual(fixes('a.js', 'set(verify, false);', 'set\\((?<at>verify), (?<fix>false)\\)'), [[['verify, true'], false, [{ start: 12, end: 17, text: 'true' }]]]);
    assert.deepEqual(fixes('a.js', 'x.verify = "0";', '(?<at>x\\.verify = "(?<fix>0))'), [[['true'], false, [{ start: 12, end: 13, text: 'true' }]]]);
  });

  it('offers a fix of exactly the reported part, never of a fallback', () => {
    const rule = ruleOf({ match: [{ keys: ['a'], value: ['true'], fix: { to: 'false', safe: true } }] });
    const [fixable] = detect(rule, 'c.yml', 'a: "true"');
    assert.deepEqual(fixable?.fixes?.[0]?.edits, [{ start: 4, end: 8, text: 'false' }]);
    assert.equal(detect(rule, 'c.yml', 'a: ${X:true}')[0]?.fixes, undefined);
  });

  it('reports a setting once, by the first alternative that fits', () => {
    const detections = detect(ruleOf({ match: [{ keys: ['a'], level: 'note' }, { keys: ['**'] }] }), 'c.yml', 'a: 1');
    assert.deepEqual(detections.map((one) => one.level), ['note']);
  });

  it('shows no password, whatever the value holds', () => {
    const url = 'http://registry:Tr0ub4dor@10.20.30.40:8761/eureka?token=abc';
    for (const detection of [
      ...detect(ruleOf({ match: [{ keys: ['a'], value: { url: { schemes: ['http'], host: ['remote'] } }, args: ['$value', '$host'] }] }), 'c.yml', `a: ${url}`),
      ...detect(ruleOf({ match: [{ keys: ['a'], args: ['$value'] }] }), 'c.properties', `a=Server=db;Password=Tr0ub4dor;x ${url}`),
    ]) assert.ok(!JSON.stringify([detection.value, detection.args, detection.anchor]).includes('Tr0ub4dor'), JSON.stringify(detection.args));
  });

  it('reads no lock file', () => assert.deepEqual(shown('pnpm-lock.yaml', 'a: 1', { match: [{ keys: ['a'] }] }), []));
});

describe('configuration detector: code', () => {
  const rule = (text: Record<string, unknown>): RuleOf<'configuration'> => ruleOf({ text: [{ kinds: ['java'], pattern: 'verify\\(\\)', ...text }] }, ['verify']);

  it('takes code, not comments or strings', () => {
    assert.equal(detect(rule({}), 'A.java', 'verify();').length, 1);
    assert.equal(detect(rule({}), 'A.java', '// verify();\n/* verify() */ String s = "verify()";').length, 0);
    assert.equal(detect(rule({ begins: 'string' }), 'A.java', 'verify(); String s = "verify()";').length, 1);
  });

  it('weighs what stands before, since a character', () => {
    const guarded = rule({ 'not-before': 'guard', since: '}' });
    assert.equal(detect(guarded, 'A.java', 'if (guard) { verify(); }').length, 0);
    assert.equal(detect(guarded, 'A.java', 'if (guard) { } verify();').length, 1);
    assert.equal(detect(rule({ before: 'open' }), 'A.java', 'verify();').length, 0);
  });

  it('weighs the rest of the file', () => {
    assert.equal(detect(rule({ 'not-in-file': 'allowed' }), 'A.java', 'verify(); allowed();').length, 0);
    assert.equal(detect(rule({ 'not-in-file': 'allowed' }), 'A.java', 'verify(); // allowed').length, 1);
    assert.equal(detect(rule({ 'in-file': 'needed' }), 'A.java', 'verify();').length, 0);
  });

  it('finds every hit, far apart and close together', () => {
    assert.equal(detect(rule({}), 'A.java', `verify(); verify();${'\n'.repeat(5000)}verify();`).length, 3);
  });

  it('stops where the work is used up', () => assert.equal(detect(rule({}), 'A.java', 'verify();', () => false).length, 0));
});

describe('configuration detector: our rules', () => {
  const rule = ourRules().rules.filter(isOfTechnique('configuration')).find(({ id }) => id === 'exception-text-returned')!;
  const confidences = (path: string, text: string): (string | undefined)[] => detect(rule, path, text).map(({ confidence }) => confidence);

  it('is surer of exception text in a handler than in a service behind it', () => {
    const body = 'Outcome check(String id) {\n try {\n return Outcome.of(load(id));\n } catch (Exception e) {\n return Outcome.error(e.getMessage());\n }\n}\n}\n';
    assert.deepEqual(confidences('Api.java', `@RestController\nclass Api {\n${body}`), [undefined]);
    assert.deepEqual(confidences('PrescriptionService.java', `class PrescriptionService {\n${body}`), ['medium']);
  });

  it('reads deeply indented blocks of many lines in time', () => {
    const indent = ' '.repeat(200);
    const lines = Array.from({ length: 400 }, (_, at) => `${indent.slice(at % 7)}except Exception as e:\n${`${indent}\n`.repeat(4)}${indent}log(\n${indent}    e,\n${indent})\n`).join('');
    const spent = costOf(() => detect(rule, 'views.py', lines));
    assert.ok(spent < 2_000, `${Math.round(spent)} ms`);
  });
});
