// Canonical keys, patterns over them, and what counts as a sibling.
import assert from 'node:assert/strict';
import { canonicalKey, splitKey } from '../../src/configuration/canonical-key.ts';
import { lines, only, viewOf } from './view-of.ts';

describe('canonical keys', () => {
  it('take all spellings of Spring for one', () => {
    for (const spelling of ['spring.datasource.driver-class-name', 'spring.datasource.driverClassName', 'SPRING.DATASOURCE.DRIVER_CLASS_NAME']) {
      assert.equal(canonicalKey(splitKey(spelling)), 'spring.datasource.driverclassname');
    }
  });
  it('split indexes and bracketed names', () => {
    assert.deepEqual(splitKey('servers[0].host'), ['servers', '0', 'host']);
    assert.deepEqual(splitKey('logging.level[com.acme.his]'), ['logging', 'level', 'com.acme.his']);
    assert.deepEqual(splitKey('a[b'), ['a[b']);
    assert.deepEqual(splitKey('...'), []);
  });
  it('keep Chinese as it is', () => assert.equal(canonicalKey(['数据库', '密码']), '数据库.密码'));
});

describe('find', () => {
  const view = viewOf('a.properties', [
    'spring.datasource.password=a', 'spring.datasource.druid.master.password=b', 'spring.redis.password=c', 'app.db-password=d', '#spring.datasource.password=old', 'my.max-history=1',
  ].join('\n'));
  const values = (pattern: string) => view.find(pattern).map(entry => entry.value).join('');
  it('exact, in any spelling', () => {
    assert.equal(values('spring.datasource.password'), 'a');
    assert.equal(values('my.maxHistory'), '1');
  });
  it('* is one segment, ** any number, and none', () => {
    assert.equal(values('spring.*.password'), 'ac');
    assert.equal(values('spring.**.password'), 'abc');
    assert.equal(values('**.password'), 'abc');
    assert.equal(values('spring.redis.**.password'), 'c');
  });
  it('* inside a segment is any characters', () => {
    assert.equal(values('**.*password'), 'abcd');
    assert.equal(values('app.db*'), 'd');
    assert.equal(values('**.pass*d'), 'abc');
  });
  it('leaves out what is commented out', () => assert.equal(lines(view).includes('#spring.datasource.password=old'), true));
});

describe('siblings', () => {
  it('share the parent path', () => {
    const view = viewOf('a.yml', 'a:\n  user: u\n  password: p\nb:\n  user: v\n');
    assert.deepEqual(view.siblings(only(view, 'a.password')).map(entry => entry.key), ['a.user', 'a.password']);
  });
  it('are not taken from another element of the same name', () => {
    const view = viewOf('settings.xml', '<settings><servers><server><id>x</id><password>p</password></server><server><id>y</id><password>q</password></server></servers></settings>');
    const [first, second] = view.find('servers.server.password');
    assert.deepEqual(view.siblings(first!).map(entry => entry.value), ['x', 'p']);
    assert.deepEqual(view.siblings(second!).map(entry => entry.value), ['y', 'q']);
  });
  it('of one document only', () => {
    const view = viewOf('a.yml', 'user: u\npassword: p\n---\nuser: v\n');
    assert.deepEqual(view.siblings(only(view, 'password')).map(entry => entry.value), ['u', 'p']);
  });
  it('commented out ones only beside one that is', () => {
    const view = viewOf('a.yml', 'db:\n  user: u\n  # password: old\n  host: h\n');
    assert.deepEqual(view.siblings(only(view, 'db.host')).map(entry => entry.value), ['u', 'h']);
    const commented = view.entries.find(entry => entry.commented === true)!;
    assert.deepEqual(view.siblings(commented).map(entry => entry.value), ['u', 'old', 'h']);
  });
});
