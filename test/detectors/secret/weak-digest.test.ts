import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { isDigestOf, isWeakDigest } from '../../../src/detectors/secret/weak-digest.ts';
import { isName, isWordy, longestSequence, looksRandom } from '../../../src/detectors/secret/literal-shape.ts';
import { vocabulary } from './secret-context.ts';

describe('digests of common passwords', () => {
  const common = (): ReadonlySet<string> => vocabulary().strength.common;
  const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

  it('are known in MD5, its middle, MD5 twice, SHA-1, SHA-256 and SM3, in either case', () => {
    for (const digest of [md5('123456'), md5('123456').toUpperCase(), md5('123456').slice(8, 24), md5(md5('123456')), '7c4a8d09ca3762af61e59520943dc26494f8941b', createHash('sha256').update('admin').digest('hex'), '207cf410532f92a47dee245ce9b11ff71f578ebd763eb3bbea44ebd043d018fb', 'dc1fd00e3eeeb940ff46f457bf97d66ba7fcc36e0b20802383de142860e76ae6']) {
      assert.ok(isWeakDigest(digest, common()), digest);
    }
  });

  it('are nothing else', () => {
    for (const text of [md5('Kq7#mVx2pL9w'), '123456', md5('123456').slice(1), '']) assert.ok(!isWeakDigest(text, common()), text);
    assert.ok(isDigestOf(md5('nacos'), 'nacos'));
    assert.ok(!isDigestOf(md5('nacos'), 'apollo'));
  });
});

describe('shape of a literal', () => {
  it('tells machine-made text from names', () => {
    for (const text of ['w3Kf9ZtQ7mVx2pL8vBnR5yHjD1sGcX', 'da49a1076e9a418f055aaf9101e4b2e9', 'kPH+bIxk5D2deZiIxcaaaA==']) assert.ok(looksRandom(text), text);
    for (const text of ['X-Access-Token-Header', 'userLoginTokenCacheKey', '0f8fad5b-d9cb-469f-a165-70867728950e', 'abcdefghijklmnopqrstuvwxyz', '00000000000000000000', 'short1', 'his.patient.list.cache.key']) assert.ok(!looksRandom(text), text);
  });

  it('knows names, words and runs', () => {
    for (const text of ['user.password.not-match', '/login/index', 'LOGIN_USER_KEY', 'loginUserKey', 'apiclient_key.pem']) assert.ok(isName(text), text);
    for (const text of ['Kq7#mVx2', '123456']) assert.ok(!isName(text), text);
    assert.ok(isWordy('hospital-signing-secret'));
    assert.equal(longestSequence('xabcde9'), 5);
    assert.equal(longestSequence('98765'), 5);
    assert.equal(longestSequence('aaaa'), 1);
  });
});
