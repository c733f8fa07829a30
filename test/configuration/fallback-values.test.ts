import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveFallbacks, UNKNOWN } from '../../src/configuration/fallback-values.ts';

const resolved = (value: string): string => resolveFallbacks(value).text.replaceAll(UNKNOWN, '?');

describe('fallback values', () => {
  it('puts defaults in place', () => {
    assert.equal(resolved('${DB_USER:root}'), 'root');
    assert.equal(resolved('${DB_USER:-root}'), 'root');
    assert.equal(resolved('${A:${B:c}}'), 'c');
    assert.equal(resolved('jdbc:mysql://${HOST:db}:${PORT:3306}/his?useSSL=false'), 'jdbc:mysql://db:3306/his?useSSL=false');
    assert.equal(resolved('${REDIS_PASSWORD:}'), '');
  });

  it('leaves what only the environment knows as unknown', () => {
    for (const value of ['${DB_USER}', '${DB_USER:?missing}', '#{systemProperties.x}', '{{ user }}', '@db.user@', '$DB_USER', '%DB_USER%', 'ENC(abc)', '{cipher}abc', '$(USER)']) assert.equal(resolved(value), '?', value);
  });

  it('does not take apart what only looks like a reference', () => {
    for (const value of ['serverTimezone=GMT%2B8', 'a@b.cn', '50% of 10', 'price $5', '${', '{x}']) assert.equal(resolved(value), value, value);
  });

  it('names the keys of the defaults and the place of every character', () => {
    const value = 'a${X:bc}d';
    const { text, fallbacks, origins } = resolveFallbacks(value);
    assert.equal(text, 'abcd');
    assert.deepEqual(fallbacks, [{ from: 1, to: 3, key: 'X' }]);
    assert.deepEqual(origins?.map((origin) => value[origin]), ['a', 'b', 'c', 'd']);
  });

  it('never throws, and text without references stays as it is', () => {
    fc.assert(fc.property(fc.string(), (value) => { resolveFallbacks(value); }));
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9:/.=&?-]{0,40}$/), (value) => { assert.equal(resolveFallbacks(value).text, value); }));
  });
});
