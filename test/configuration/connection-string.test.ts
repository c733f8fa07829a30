// Connection strings: which parts there are, and that each stands where it says.
import assert from 'node:assert/strict';
import { readConnectionString } from '../../src/configuration/connection-string.ts';

/** `name=value` of all parts, after checking that every region holds exactly its value. */
function parts(value: string): string {
  const found = readConnectionString(value, 1000);
  for (const part of found) assert.equal(value.slice(part.region.start - 1000, part.region.end - 1000), part.value);
  return found.map(part => `${part.name}=${part.value}`).join(' ');
}

const CASES: readonly (readonly [string, string])[] = [
  ['jdbc:mysql://db1:3306/his?user=reader&password=k7Q&useSSL=false', 'scheme=mysql host=db1 port=3306 database=his user=reader password=k7Q useSSL=false'],
  ['jdbc:mysql://u:p@h1:3306,h2/db?x=1&amp;password=q', 'scheme=mysql user=u password=p host=h1 port=3306 host=h2 database=db x=1 password=q'],
  ['jdbc:mysql:replication://h1:1,h2:2/db?user=a', 'scheme=mysql host=h1 port=1 host=h2 port=2 database=db user=a'],
  ['jdbc:p6spy:mysql://h/db?password=${PW:a&b}', 'scheme=mysql host=h database=db password=${PW:a&b}'],
  ['jdbc:mysql://${HOST:db}:${PORT:3306}/${DB:his}?useSSL=false', 'scheme=mysql host=${HOST:db} port=${PORT:3306} database=${DB:his} useSSL=false'],
  ['jdbc:oracle:thin:ward/ward1@10.0.0.1:1521:orcl', 'scheme=oracle user=ward password=ward1 host=10.0.0.1 port=1521 database=orcl'],
  ['jdbc:oracle:thin:ward/w@h2@h:1521:orcl', 'scheme=oracle user=ward password=w@h2 host=h port=1521 database=orcl'],
  ['jdbc:oracle:thin:ward/"w@rd"@h:1521/svc', 'scheme=oracle user=ward password=w@rd host=h port=1521 database=svc'],
  ['jdbc:oracle:thin:@//h:1521/svc', 'scheme=oracle host=h port=1521 database=svc'],
  ['jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=h1)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=his)))', 'scheme=oracle host=h1 port=1521 database=his'],
  ['jdbc:sqlserver://h\\inst:1433;databaseName=his db;user=sa;password={a;b};encrypt=false', 'scheme=sqlserver host=h\\inst port=1433 database=his db user=sa password=a;b encrypt=false'],
  ['jdbc:jtds:sqlserver://h:1433/his;user=sa;password=1', 'scheme=sqlserver host=h port=1433 database=his user=sa password=1'],
  ['jdbc:dm://h:5236?user=U&password=P', 'scheme=dm host=h port=5236 user=U password=P'],
  ['jdbc:kingbase8://h:54321/db?user=u', 'scheme=kingbase8 host=h port=54321 database=db user=u'],
  ['jdbc:postgresql://h:5432/db?currentSchema=s&password=p', 'scheme=postgresql host=h port=5432 database=db currentSchema=s password=p'],
  ['jdbc:gbase://h:5258/db?user=u&password=p', 'scheme=gbase host=h port=5258 database=db user=u password=p'],
  ['jdbc:gbasedbt-sqli://h:9088/db:GBASEDBTSERVER=s;user=u;password=p', 'scheme=gbasedbt-sqli host=h port=9088 database=db GBASEDBTSERVER=s user=u password=p'],
  ['jdbc:oscar://h:2003/db', 'scheme=oscar host=h port=2003 database=db'],
  ['jdbc:oceanbase://h:2881/db?user=a@t#c&password=p', 'scheme=oceanbase host=h port=2881 database=db user=a@t#c password=p'],
  ['jdbc:Cache://h:1972/NS', 'scheme=Cache host=h port=1972 database=NS'],
  ['jdbc:db2://h:50000/db:user=u;password=p;', 'scheme=db2 host=h port=50000 database=db user=u password=p'],
  ['jdbc:h2:mem:test;USER=sa;PASSWORD=x', 'scheme=h2 user=sa password=x'],
  ['jdbc:sybase:Tds:h:5000/db?user=u', 'scheme=sybase host=h port=5000 database=db user=u'],
  ['org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="p#1";', 'user=u password=p#1'],
  ['com.sun.security.auth.module.Krb5LoginModule required useKeyTab=true keyTab="/etc/k.keytab" principal="his@H";', ''],
  ['PlainLoginModule required username="${U}" password="${P:x}";', 'user=${U} password=${P:x}'],
  ['Server=.;Database=his;User ID=sa;Password="a;b";Encrypt=False', 'host=. database=his user=sa password=a;b Encrypt=False'],
  ["Data Source=tcp:10.0.0.1,1433;Initial Catalog=h;Uid=sa;Pwd='x'", 'host=10.0.0.1 port=1433 database=h user=sa password=x'],
  ['Provider=SQLOLEDB.1;Password=p;User ID=sa;Data Source=h\\i', 'Provider=SQLOLEDB.1 password=p user=sa host=h\\i'],
  ['DRIVER={SQL Server};SERVER=h;UID=sa;PWD={p;w}', 'DRIVER=SQL Server host=h user=sa password=p;w'],
  ["ConnectString='DSN=his;UID=sa;PWD=pp'", 'DSN=his user=sa password=pp'],
  ['metadata=res://*/M.csdl;provider=X;provider connection string="data source=h;user id=sa;password=pp"', 'metadata=res://*/M.csdl provider=X host=h user=sa password=pp'],
  ['Data Source=(DESCRIPTION=(ADDRESS=(HOST=h)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=o)));User Id=u;Password=p;', 'host=h port=1521 database=o user=u password=p'],
  ['Data Source=|DataDirectory|a.mdf;Password=p', 'database=|DataDirectory|a.mdf password=p'],
  ['DefaultEndpointsProtocol=https;AccountName=n;AccountKey=ab==;EndpointSuffix=x.net', 'DefaultEndpointsProtocol=https AccountName=n AccountKey=ab== EndpointSuffix=x.net'],
  ['127.0.0.1:6379,password=q1,defaultDatabase=1', 'host=127.0.0.1 port=6379 password=q1 database=1'],
  ['h1:6379,h2:6379,password=a=b,ssl=False', 'host=h1 port=6379 host=h2 port=6379 password=a=b ssl=False'],
  ['${H}:6379,password=${P:a,b}', 'host=${H} port=6379 password=${P:a,b}'],
  ['redis://:p@ss@h:6379/0', 'scheme=redis password=p@ss host=h port=6379 database=0'],
  ['redis://:${REDIS_PASSWORD:ab@c}@${H}:6379', 'scheme=redis password=${REDIS_PASSWORD:ab@c} host=${H} port=6379'],
  ['mongodb://m:pa/ss@h1:27017,h2:27018/db?authSource=admin', 'scheme=mongodb user=m password=pa/ss host=h1 port=27017 host=h2 port=27018 database=db authSource=admin'],
  ['http://u:p@h1:8761/eureka/,http://v:q@h2/eureka/', 'scheme=http user=u password=p host=h1 port=8761 database=eureka/ scheme=http user=v password=q host=h2 database=eureka/'],
  ['http://a:b@[::1]:80/', 'scheme=http user=a password=b host=[::1] port=80'],
  ['smtp://a@b.example:pw@mail.b.example:25', 'scheme=smtp user=a@b.example password=pw host=mail.b.example port=25'],
  ['ward:pw@tcp(127.0.0.1:3306)/his?charset=utf8', 'user=ward password=pw host=127.0.0.1 port=3306 database=his'],
  ['ward/ward1@10.0.0.1:1521/orcl', 'user=ward password=ward1 host=10.0.0.1 port=1521 database=orcl'],
  ["host=db port=5432 user=x password='y z' dbname=d", 'host=db port=5432 user=x password=y z database=d'],
];

const NONE = [
  'http://h:8080/x@y', 'https://a.example/c?e=a@b.example', 'git@example.com:a/b.git', 'a@b.example', 'text/html; charset=utf-8', 'a=1;b=2', 'size=1,name=2',
  'http://localhost:8080', 'user@host:22/path', 'color: red; width=3', 'password=abc', '联系 a@b.example 或 http://c.example/d',
];

describe('connection strings', () => {
  for (const [value, expected] of CASES) it(value, () => assert.equal(parts(value), expected));
  for (const value of NONE) it(`${value} has no parts`, () => assert.equal(parts(value), ''));

  it('leaves a user without password', () => assert.equal(parts('ssh://git@example.com/a/b'), 'scheme=ssh user=git host=example.com database=a/b'));
  it('keeps an explicit empty password', () => assert.equal(parts('Server=h;User ID=sa;Password=;Encrypt=False'), 'host=h user=sa password= Encrypt=False'));
});
