// SARIF against the official schema, and the meanings that a schema does not hold.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { renderSarif } from '../../src/reporters/sarif/render-sarif.ts';
import { context, finding, hostile, HOSTILE, result, varied } from './sample-result.ts';

const schema = JSON.parse(readFileSync(new URL('../fixtures/schemas/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as Record<string, unknown>;
// Draft-04, but no keyword of it means another thing in the draft that ajv knows. Formats are checked below where they matter.
delete schema.$schema;
delete schema.id;
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

function log(text: string): Log {
  const value = JSON.parse(text) as Log;
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3)));
  return value;
}

const run = (text: string) => log(text).runs[0]!;
const resultOf = (changes: Parameters<typeof finding>[0]): Result => run(renderSarif(result([finding(changes)]), context())).results![0]!;

describe('SARIF report', () => {
  it('is valid for every shape of result', () => {
    for (const one of [varied(), result([]), ...HOSTILE.map(hostile)]) for (const language of ['zh-CN', 'en'] as const) log(renderSarif(one, context({ language })));
  });

  it('rejects what is not SARIF, so that the check above means something', () => {
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: {} }] }), false);
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'fatal' }] }] }), false);
  });

  it('gives level with kind fail, places in UTF-16 columns, and paths as encoded relative references', () => {
    const one = run(renderSarif(varied(), context()));
    assert.equal(one.columnKind, 'utf16CodeUnits');
    assert.deepEqual(one.results!.slice(1, 3).map(({ kind, level }) => [kind, level]), [['fail', 'error'], ['fail', 'note']]);
    assert.deepEqual(one.results![1]!.locations![0]!.physicalLocation, { artifactLocation: { uri: 'his-server/src/main/resources/logback.xml', uriBaseId: '%SRCROOT%' }, region: { startLine: 23, startColumn: 25, endLine: 23, endColumn: 27 } });
    assert.equal(one.results![3]!.locations![0]!.physicalLocation!.artifactLocation!.uri, '%E7%9B%AE%E5%BD%95%201/%E5%BC%A0%E4%B8%89%20%E7%9A%84%23%E6%96%87%E4%BB%B6%3F.yml');
    assert.deepEqual(one.results![3]!.locations![0]!.physicalLocation!.region, { startLine: 23 });
    assert.ok('%SRCROOT%' in one.originalUriBaseIds!);
    for (const value of HOSTILE) {
      for (const { locations } of run(renderSarif(hostile(value), context())).results!) assert.match(locations![0]!.physicalLocation!.artifactLocation!.uri!, /^[\w.~%/-]+$/);
    }
  });

  it('puts findings of the whole project at the root manifest', () => {
    const place = (changes: object): string => run(renderSarif(varied(), context(changes))).results![0]!.locations![0]!.physicalLocation!.artifactLocation!.uri!;
    assert.equal(place({ rootManifest: 'pom.xml' }), 'pom.xml');
    assert.equal(place({}), '.hisguard/config.yaml');
  });

  it('carries fingerprints, fixes, related places and clauses as taxa that resolve', () => {
    const one = run(renderSarif(varied(), context()));
    for (const { partialFingerprints, taxa, ruleId, ruleIndex } of one.results!) {
      assert.equal(one.tool.driver.rules![ruleIndex!]!.id, ruleId);
      assert.equal(partialFingerprints!.primaryLocationLineHash, partialFingerprints!['hisguardFingerprint/v1']);
      for (const taxon of taxa!) assert.equal(one.taxonomies![taxon.toolComponent!.index!]!.taxa![taxon.index!]!.id, taxon.id);
    }
    assert.deepEqual(one.results![1]!.taxa!.map((taxon) => taxon.id), ['log-retention-short', '网络安全法 第二十三条第三项', 'GB/T 22239-2019 8.1.5.4 d)']);
    assert.deepEqual(one.results![3]!.fixes![0]!.artifactChanges[0]!.replacements[0], { deletedRegion: { startLine: 23, startColumn: 25, endLine: 23, endColumn: 27 }, insertedContent: { text: '200' } });
    assert.equal(one.results![4]!.relatedLocations![0]!.message!.text, '数值在此处定义');
  });

  it('describes reported rules with help in the language asked for', () => {
    const rule = (language: 'zh-CN' | 'en') => run(renderSarif(varied(), context({ language }))).tool.driver.rules!.find((one) => one.id === 'log-retention-short')!;
    assert.equal(rule('zh-CN').shortDescription!.text, '日志留存不足');
    assert.match(rule('zh-CN').help!.markdown!, /## 发现什么/);
    assert.doesNotMatch(rule('zh-CN').help!.markdown!, /What it finds/);
    assert.match(rule('en').help!.markdown!, /## What it finds/);
    assert.equal(rule('zh-CN').defaultConfiguration!.level, 'error');
    assert.deepEqual(rule('zh-CN').properties!.tags, ['security', 'access-audit', 'log-retention-short']);
  });

  it('tells dispositions apart: accepted, under review, unchanged since the baseline', () => {
    const states = run(renderSarif(varied(), context())).results!.map(({ suppressions = [], baselineState }) => [suppressions[0]?.kind, suppressions[0]?.status, baselineState]);
    assert.deepEqual(states.slice(4), [
      [undefined, undefined, 'new'], ['inSource', 'accepted', 'new'], ['inSource', 'accepted', 'new'], ['external', 'accepted', 'unchanged'], ['external', 'accepted', 'unchanged'],
      ['external', 'underReview', 'unchanged'], ['external', 'underReview', 'unchanged'],
    ]);
    assert.equal(resultOf({}).baselineState, undefined);
    assert.equal(resultOf({ state: { kind: 'suppressed', source: 'in-source', reason: '演示' } }).suppressions![0]!.justification, '演示');
  });

  it('reports the tool\'s own trouble as notifications, and failure where something was cut short', () => {
    const [invocation] = run(renderSarif(varied(), context())).invocations!;
    assert.equal(invocation!.executionSuccessful, false);
    assert.deepEqual(invocation!.toolExecutionNotifications!.map((one) => [one.level, one.locations?.[0]?.physicalLocation?.artifactLocation?.uri, one.associatedRule?.id]), [['error', 'big.sql', undefined], ['warning', undefined, 'log-off']]);
    assert.equal(run(renderSarif(result([], { problems: [] }), context())).invocations![0]!.executionSuccessful, true);
  });
});
