// .properties, .env, INI and redis.conf: separators, escapes, sections, comments.
import assert from 'node:assert/strict';
import { lines, literals, only, viewOf } from './view-of.ts';

describe('.properties', () => {
  it('knows the separators, escapes and continued lines of Java', () => {
    const text = 'a.b=1\nc : 2\nd 3\ne=\\u5bc6\\u7801\nf=x\\\n    y\ng\\:h=z\nempty=\nbare\n\\ k = v  \n';
    const view = viewOf('a.properties', text);
    assert.deepEqual(lines(view), ['a.b=1', 'c=2', 'd=3', 'e=密码', 'f=xy', 'g:h=z', 'empty=', 'bare=', ' k=v']);
    assert.deepEqual(literals(text, only(view, 'e')), { key: 'e', value: '\\u5bc6\\u7801' });
    assert.deepEqual(literals(text, only(view, 'f')), { key: 'f', value: 'x\\\n    y' });
    assert.equal(only(view, 'empty').valueRegion.start, text.indexOf('empty=') + 6);
  });
  it('takes commented-out settings, not prose', () => {
    const text = '#db.password=old1\n! db.user = root\n# 这是 说明\n# note: two words\n#\n## db.url=jdbc:mysql://h/d?password=pq1\na=1\n';
    const view = viewOf('a.properties', text);
    assert.deepEqual(lines(view), ['#db.password=old1', '#db.user=root', '#db.url=jdbc:mysql://h/d?password=pq1', 'a=1']);
    const part = view.entries.find(entry => entry.key === 'db.url.password')!;
    assert.equal(part.commented, true);
    assert.equal(literals(text, part).value, 'pq1');
  });
  it('parts documents and profiles', () => {
    const view = viewOf('application-dev.properties', 'a=1\r\n#---\r\nspring.config.activate.on-profile=prod\r\na=2\r\n');
    assert.deepEqual(view.find('a').map(entry => [entry.value, entry.document, entry.profile]), [['1', 0, 'dev'], ['2', 1, 'prod']]);
  });
  it('maps escaped connection strings back', () => {
    const text = 'url=jdbc\\:mysql\\://h\\:3306/d?user\\=u&password\\=a\\u0062c\n';
    const view = viewOf('a.properties', text);
    assert.equal(only(view, 'url.password').value, 'abc');
    assert.equal(literals(text, only(view, 'url.password')).value, 'a\\u0062c');
    assert.equal(literals(text, only(view, 'url.port')).value, '3306');
  });
});

describe('.env', () => {
  it('knows export, quotes, comments and the nesting of .NET', () => {
    const text = 'export A=1\nDB_PASSWORD="x\\"y" # c\nK=\'a#b\'\nX=y z # c\nConnectionStrings__Main=Server=h;Password=p9\nE=\n#OLD=zz\n# prose here\nPEM="l1\nl2"\nLAST=1\n';
    const view = viewOf('.env', text);
    assert.deepEqual(lines(view), ['A=1', 'DB_PASSWORD=x"y', 'K=a#b', 'X=y z', 'ConnectionStrings.Main=Server=h;Password=p9', 'E=', '#OLD=zz', 'PEM=l1\nl2', 'LAST=1']);
    assert.deepEqual(literals(text, only(view, 'dbPassword')), { key: 'DB_PASSWORD', value: 'x\\"y' });
    assert.equal(literals(text, only(view, 'connectionstrings.main.password')).value, 'p9');
  });
  it('reads on behind a quote that never closes', () => {
    const view = viewOf('.env', 'A="open\nB=2\n');
    assert.deepEqual(lines(view), ['A=open', 'B=2']);
    assert.equal(view.brokenAt, 2);
  });
});

describe('INI', () => {
  it('puts the section first and keeps values whole', () => {
    const text = '; c\n[database]\nServerName = his-db\nLogPass="p;w"\nDBParm=ConnectString=\'DSN=his;UID=sa;PWD=pp1\'\nPath=C:\\x\\y\nurl: http://h:1/\n;OldPass=xyz\n# this is: prose with words\n密码=测试123\nuser=sa ; note\n[remote "origin"]\nurl=x\n';
    const view = viewOf('his.ini', text);
    assert.deepEqual(lines(view), [
      'database.ServerName=his-db', 'database.LogPass=p;w', "database.DBParm=ConnectString='DSN=his;UID=sa;PWD=pp1'", 'database.Path=C:\\x\\y', 'database.url=http://h:1/', '#database.OldPass=xyz', 'database.密码=测试123', 'database.user=sa',
      'remote.origin.url=x',
    ]);
    assert.equal(literals(text, only(view, 'database.dbparm.password')).value, 'pp1');
    assert.equal(literals(text, only(view, 'database.logpass')).value, 'p;w');
  });
  it('reads my.cnf, .npmrc, .rdp and postgresql.conf', () => {
    assert.deepEqual(lines(viewOf('my.cnf', '[mysqld]\nskip-grant-tables\nbind-address=0.0.0.0\n!includedir /etc\n')), ['mysqld.skip-grant-tables', 'mysqld.bind-address=0.0.0.0']);
    assert.deepEqual(lines(viewOf('.npmrc', '//registry.example/:_authToken=abc\n')), ['//registry.example/:_authToken=abc']);
    assert.deepEqual(lines(viewOf('a.rdp', 'password 51:b:0100\n')), ['password 51=b:0100']);
    assert.deepEqual(lines(viewOf('postgresql.conf', "listen_addresses = '*'\t\t# what\nallow_anonymous true\n")), ['listen_addresses=*', 'allow_anonymous=true']);
  });
  it('knows nginx, XML and JSON behind a name that says little', () => {
    assert.deepEqual(lines(viewOf('site.conf', 'server {\n  listen 80;\n}\n')), ['server.listen=80']);
    assert.deepEqual(lines(viewOf('a.ini', '<?xml version="1.0"?><a><b>1</b></a>')), ['b=1']);
    assert.deepEqual(lines(viewOf('a.config', '{"a": 1}')), ['a=1']);
  });
  it('reads redis.conf', () => {
    const text = '# requirepass foo1\nbind 0.0.0.0\nrequirepass "a b"\nsave 900 1\nprotected-mode no\n# By default nothing is done here\n';
    const view = viewOf('redis.conf', text);
    assert.deepEqual(lines(view), ['#requirepass=foo1', 'bind=0.0.0.0', 'requirepass=a b', 'save=900 1', 'protected-mode=no']);
    assert.equal(literals(text, only(view, 'requirepass')).value, 'a b');
  });
});
