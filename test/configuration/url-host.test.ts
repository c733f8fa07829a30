import assert from 'node:assert/strict';
import { UNKNOWN } from '../../src/configuration/fallback-values.ts';
import { findUrls, firstHostOf, hostKindOf } from '../../src/configuration/url-host.ts';

describe('URLs and hosts', () => {
  it('takes URLs apart', () => {
    const [url] = findUrls('see http://user:pass@Lis.Hospital.internal:8080/api/patient?id=1 now');
    assert.deepEqual(url && { scheme: url.scheme, userinfo: url.userinfo, host: url.host, port: url.port, path: url.path }, { scheme: 'http', userinfo: 'user:pass', host: 'lis.hospital.internal', port: '8080', path: '/api/patient?id=1' });
    assert.deepEqual(findUrls('http://a.b/x,https://c.d/y').map((one) => `${one.scheme} ${one.host}`), ['http a.b', 'https c.d']);
    assert.deepEqual(findUrls('jdbc:mysql://10.20.30.40:3306/his').map((one) => `${one.scheme} ${one.host}`), ['mysql 10.20.30.40']);
    assert.deepEqual(findUrls('http://[::1]:8080/').map((one) => one.host), ['::1']);
    assert.deepEqual(findUrls('http://a.b/login?service=http://c.d/x').map((one) => one.host), ['a.b']);
    assert.deepEqual(findUrls('no url here'), []);
  });

  it('tells this machine from others', () => {
    for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1', '0.0.0.0', 'host.docker.internal', '.', '(local)', '(localdb)']) assert.equal(hostKindOf(host), 'local', host);
    for (const host of ['10.20.30.40', 'db', 'lis.hospital.internal', 'localhost.hospital.internal', '12.127.0.1']) assert.equal(hostKindOf(host), 'remote', host);
    for (const host of ['', UNKNOWN, `${UNKNOWN}.hospital.internal`]) assert.equal(hostKindOf(host), 'unknown', host);
  });

  it('finds the first host of a list', () => {
    const cases = { '10.20.30.40:6379,10.20.30.41:6379': '10.20.30.40', 'tcp:db,1433': 'db', 'db\\SQLEXPRESS': 'db', '.\\SQLEXPRESS': '.', '[::1]:6379': '::1', '::1': '::1', 'redis://db:6379': 'db', localhost: 'localhost' };
    for (const [value, host] of Object.entries(cases)) assert.equal(firstHostOf(value), host, value);
  });
});
