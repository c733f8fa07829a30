import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CATALOGUE } from '../../../src/messages/catalogue.ts';
import { isPinyin } from '../../../src/detectors/secret/pinyin.ts';
import { vocabulary } from './secret-context.ts';

const weakness = (password: string, user?: string) => vocabulary().strength.weaknessOf(password, user);

describe('strength judge', () => {
  const WEAK: readonly (readonly [string, string, string?])[] = [
    ['123456', 'common'], ['P@ssw0rd!', 'common'], ['ADMIN123', 'common'], ['zhangwei', 'equals-user', 'zhangwei'], ['gnahz', 'equals-user', 'zhang'], ['hisuser@2024', 'built-on-user', 'hisuser'], ['ababab', 'repeated'], ['xyzxyz', 'repeated'],
    ['19900307', 'date'], ['20983746', 'digits'], ['1qaz2wsx3edc', 'keyboard'], ['abcdefgh1', 'sequence'], ['xxk@123', 'department'], ['srmyy120', 'hospital'], ['Winning@2013', 'vendor'], ['!newtouch123', 'vendor'], ['beijing@120', 'place'],
    ['Spring@2024', 'year'], ['wangxiaoming2019', 'year'], ['zhangsan12345', 'pinyin'], ['Ks@74129', 'word-digits'], ['kQ7#m', 'short'], ['kqtmvxrp', 'few-classes'],
  ];
  for (const [password, reason, user] of WEAK) it(`${password} is weak: ${reason}`, () => assert.equal(weakness(password, user), reason));

  for (const strong of ['Kq7#mVx2pL9w', 'tR8vZq3LmN5x', 'correct-horse-battery', '9f3c1b7e5a2d8046c1e9b7f35d2a80649f3c1b7e5a2d8046c1e9b7f35d2a8064', 'Vw4!tzQ8']) {
    it(`${strong} is not weak`, () => assert.equal(weakness(strong), undefined));
  }

  it('does not call a random secret of 64 hexadecimal digits weak', () => {
    const digit = fc.constantFrom(...Array.from('0123456789abcdef'));
    fc.assert(fc.property(fc.string({ unit: digit, minLength: 64, maxLength: 64 }).filter((text) => new Set(Array.from(text)).size > 10), (text) => assert.equal(weakness(text), undefined)));
  });

  it('calls everything shorter than eight weak', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 7 }), (text) => assert.notEqual(weakness(text), undefined)));
  });

  it('calls the account itself and the account with up to four characters weak', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{3,10}$/), fc.stringMatching(/^[A-Z0-9!@#]{0,4}$/), (user, tail) => assert.notEqual(weakness(user + tail, user), undefined)));
  });

  it('has a text in both languages for every reason', () => {
    for (const [, reason] of WEAK) {
      const entry = CATALOGUE[`secret.reason-${reason}`];
      assert.ok(entry !== undefined && entry.zh !== '' && entry.en !== '', reason);
    }
  });

  it('knows pinyin from English', () => {
    for (const text of ['zhangsan', 'xinxike', 'hulibu', 'lihua']) assert.ok(isPinyin(text), text);
    for (const text of ['spring', 'password', 'hospital', 'a', 'strength']) assert.ok(!isPinyin(text), text);
  });
});
