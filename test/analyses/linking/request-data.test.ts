import assert from 'node:assert/strict';
import { answerNeeds } from '../../../src/analyses/linking/answer-needs.ts';
import { PASSED_VALUES, type PassedValue, type PassedValues } from '../../../src/analyses/linking/passed-values.ts';
import { RequestData } from '../../../src/analyses/linking/request-data.ts';
import type { Fact, Json } from '../../../src/model/fact.ts';
import type { FileFinding } from '../../../src/model/finding.ts';
import type { RequestNeed } from '../../../src/model/need.ts';

const home = (path: string, passed: readonly PassedValue[], more: Partial<PassedValues> = {}): Fact => {
  const folders = path.split('/');
  const data: PassedValues = { nearby: [folders.slice(0, -1).join('.')], supers: [], doubtful: [], passed, ...more };
  return { kind: PASSED_VALUES, name: (folders.at(-1) ?? '').replace('.java', ''), path, data: data as unknown as Json };
};
const need: RequestNeed = { kind: 'request-data', type: 'Store', method: 'read', count: 1, index: 0, whole: false };
const STORE = 'a/store/Store.java';
const lines = (facts: readonly Fact[], asked: RequestNeed = need, path = STORE): string => new RequestData(facts).answer(asked, path)?.map((one) => `${one.path}:${String(one.startLine)}`).join(' ') ?? 'none';

describe('data of requests over calls', () => {
  const request = home('a/web/Handler.java', [['', 'Service', 'a.service', 'show/2 1', 7, true]]);
  const middle = home('a/service/Service.java', [['show/2 1', 'Store', 'a.store', 'read/1 0', 9, false]]);

  it('are followed from the handler to the sink, and the calls are told in that order', () => {
    assert.equal(lines([request, middle]), 'a/web/Handler.java:7 a/service/Service.java:9');
    assert.equal(lines([middle]), 'none', 'nobody hands over what a request brought');
    assert.equal(lines([request]), 'none');
  });

  it('ask for the same parameter of a method with as many', () => {
    assert.equal(lines([home('a/web/Handler.java', [['', 'Store', 'a.store', 'read/2 0', 7, true]])]), 'none');
    assert.equal(lines([home('a/web/Handler.java', [['', 'Store', 'a.store', 'read/1 0', 7, true]])]), 'a/web/Handler.java:7');
    const other = home('a/service/Service.java', [['show/2 0', 'Store', 'a.store', 'read/1 0', 9, true]]);
    assert.equal(lines([request, other]), 'none');
  });

  it('begin with the text of the request where the rule says so', () => {
    assert.equal(lines([request, middle], { ...need, whole: true }), 'none');
  });

  it('mean the type that the imports name', () => {
    const foreign = home('a/web/Handler.java', [['', 'Store', 'b.store', 'read/1 0', 7, true]]);
    assert.equal(lines([foreign]), 'none');
    assert.equal(lines([foreign], need, 'x/b/store/Store.java'), 'a/web/Handler.java:7');
    const nearby = home('a/web/Handler.java', [['', 'Store', '', 'read/1 0', 7, true]]);
    assert.equal(lines([nearby]), 'none');
    assert.equal(lines([nearby], need, 'a/web/Store.java'), 'a/web/Handler.java:7');
  });

  it('mean the nearest of two types of one package', () => {
    const handler = home('one/a/web/Handler.java', [['', 'Store', 'a.store', 'read/1 0', 7, true]]);
    const stores = [home('one/a/store/Store.java', []), home('two/a/store/Store.java', [])];
    assert.equal(lines([handler, ...stores], need, 'one/a/store/Store.java'), 'one/a/web/Handler.java:7');
    assert.equal(lines([handler, ...stores], need, 'two/a/store/Store.java'), 'none');
  });

  it('go through an interface that one class alone implements', () => {
    const handler = home('a/web/Handler.java', [['', 'Stores', 'a.store', 'read/1 0', 7, true]]);
    const own = home(STORE, [], { supers: [['Stores', '']] });
    assert.equal(lines([handler, own]), 'a/web/Handler.java:7');
    assert.equal(lines([handler, own, home('a/cloud/CloudStore.java', [], { supers: [['Stores', 'a.store']] })]), 'none');
  });

  it('are not followed where two methods take as many, nor round in circles, nor without end', () => {
    const handler = home('a/web/Handler.java', [['', 'Store', 'a.store', 'read/1 0', 7, true]]);
    assert.equal(lines([handler, home(STORE, [], { doubtful: ['read/1'] })]), 'none');
    assert.equal(lines([home(STORE, [['read/1 0', 'Store', '', 'read/1 0', 4, true]])]), 'none');
    const long = [1, 2, 3, 4, 5].map((step) => home('a/store/Store.java', [[step === 5 ? '' : `s${String(step)}/1 0`, 'Store', '', step === 1 ? 'read/1 0' : `s${String(step - 1)}/1 0`, step, true]]));
    assert.equal(lines(long), 'none');
    assert.equal(lines([...long.slice(0, 3), home(STORE, [['', 'Store', '', 's3/1 0', 9, true]])]).split(' ').length, 4);
  });

  it('keep a finding, with the calls beside it, or drop it', () => {
    const finding: FileFinding = { ruleId: 'r', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, evidence: '', anchor: '', fingerprint: '', contentFingerprint: '', needs: [need] };
    assert.deepEqual(answerNeeds([{ path: STORE, finding }], [middle]), []);
    const [kept] = answerNeeds([{ path: STORE, finding }], [request, middle]);
    assert.deepEqual(kept?.finding.related?.map((one) => [one.path, one.startLine, one.message]), [['a/web/Handler.java', 7, 'pattern.request-data'], ['a/service/Service.java', 9, 'pattern.request-data']]);
  });
});
