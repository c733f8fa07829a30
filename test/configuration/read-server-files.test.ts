// nginx, logrotate and Dockerfile.
import assert from 'node:assert/strict';
import { lines, literals, only, viewOf } from './view-of.ts';

describe('nginx', () => {
  const text = [
    'worker_processes 1;', 'http {', '  server { # first', '    listen 443 ssl;', '    add_header X-Frame "DENY";', '    location ~ \\.php$ { proxy_pass "http://h:80/${x}y"; }', '    #ssl_session_timeout 5m;', '    # Prose about this;', '    # see the manual',
    '  }', '  server { listen 80; autoindex on; }', '}', '',
  ].join('\r\n');
  it('gives directives under their blocks', () => {
    const view = viewOf('nginx.conf', text);
    assert.deepEqual(lines(view), [
      'worker_processes=1', 'http.server.listen=443 ssl', 'http.server.add_header=X-Frame "DENY"', 'http.server.location ~ \\.php$.proxy_pass=http://h:80/${x}y', '#http.server.ssl_session_timeout=5m',
      'http.server.listen=80', 'http.server.autoindex=on',
    ]);
    assert.equal(literals(text, view.find('**.proxyPass')[0]!).value, 'http://h:80/${x}y');
    assert.equal(view.brokenAt, undefined);
  });
  it('tells blocks of one name apart', () => {
    const view = viewOf('nginx.conf', text);
    const [first, second] = view.find('http.server.listen');
    assert.deepEqual(view.siblings(second!).map(entry => entry.value), ['80', 'on']);
    assert.notEqual(first!.scope, second!.scope);
  });
  it('reads on behind a forgotten semicolon and unclosed blocks', () => {
    const view = viewOf('nginx.conf', 'server {\n  server_name a.b\n  listen 80;\n  location / {\n    root /x;\n');
    assert.deepEqual(lines(view), ['server.server_name=a.b', 'server.listen=80', 'server.location /.root=/x']);
    assert.equal(view.brokenAt, 0);
  });
  it('leaves Lua alone', () => assert.deepEqual(lines(viewOf('nginx.conf', 'location / {\n  content_by_lua_block { local t = { a = 1 } }\n  return 200;\n}\n')), ['location /.return=200']));
});

describe('logrotate', () => {
  it('puts directives under their globs', () => {
    const text = 'weekly\nrotate 4 # four\n/var/log/a.log "/var/log/b c.log"\n/x/*.log {\n  daily\n  rotate=7\n  postrotate\n    kill -1 `cat x`\n  endscript\n}\n/y/z.log { monthly }\n';
    const view = viewOf('etc/logrotate.d/his', text);
    const glob = '/var/log/a.log /var/log/b c.log /x/*.log';
    assert.deepEqual(view.entries.map(entry => [...entry.path, entry.value]), [
      ['weekly', null], ['rotate', '4'], [glob, 'daily', null], [glob, 'rotate', '7'], [glob, 'postrotate', null], ['/y/z.log', 'monthly', null],
    ]);
    assert.equal(literals(text, view.entries[3]!).value, '7');
    assert.equal(view.brokenAt, undefined);
  });
  it('says where a block stays open', () => assert.equal(viewOf('logrotate.conf', '/x {\n daily\n').brokenAt, 0));
});

describe('Dockerfile', () => {
  const text = '# c\nFROM a:8 AS b\nENV DB_PASSWORD=abc1 DB_USER="a b" \\\r\n    # c\r\n    X=1\nENV K some value\nARG TOKEN\nARG T2=\'q\'\nLABEL a.b="c"\nUSER root\nRUN <<EOF2\nENV NO=1\nEOF2\nCMD ["redis-server", \\\n  "--requirepass", "z9"]\n';
  it('knows both forms of ENV and ARG, and other instructions', () => {
    const view = viewOf('Dockerfile', text);
    assert.deepEqual(lines(view), [
      '[from]=a:8 AS b', 'env.DB_PASSWORD=abc1', 'env.DB_USER=a b', 'env.X=1', 'env.K=some value', 'arg.TOKEN', 'arg.T2=q', 'label.a.b=c', '[user]=root', '[run]=<<EOF2', '[cmd]=["redis-server",  "--requirepass", "z9"]', '[cmd].requirepass=z9',
    ]);
    for (const [key, value] of [['env.db-password', 'abc1'], ['env.x', '1'], ['env.k', 'some value'], ['[cmd].requirepass', 'z9']] as const) assert.equal(literals(text, only(view, key)).value, value);
  });
  it('knows the escape directive', () => assert.deepEqual(lines(viewOf('Dockerfile', '# escape=`\nENV A=1 `\n B=c:\\x\n')), ['env.A=1', 'env.B=c:\\x']));
});
