import assert from 'node:assert/strict';
import fc from 'fast-check';
import { secretDetector } from '../../../src/detectors/secret/secret-detector.ts';
import { costOf, processorTime } from '../../processor-time.ts';
import { detect, found } from './secret-context.ts';

describe('credential detector', () => {
  it('reports one literal once: default before weak before hard-coded', () => {
    assert.deepEqual(found('application.yml', 'spring:\n  rabbitmq:\n    username: guest\n    password: guest\n'), ['default-password:guest']);
    assert.deepEqual(found('application.yml', 'spring:\n  mail:\n    username: guest\n    password: guest\n'), ['weak-password:guest']);
    assert.deepEqual(found('application.yml', 'spring:\n  mail:\n    username: guest\n    password: Kq7#mVx2pL9w\n'), ['hardcoded-password:Kq7#mVx2pL9w']);
    assert.deepEqual(found('application.yml', 'token:\n  secret: abcdefghijklmnopqrstuvwxyz\n'), ['default-secret:abcdefghijklmnopqrstuvwxyz']);
  });

  it('reports the literal itself, in every form', () => {
    const forms: readonly (readonly [string, string, string])[] = [
      ['a.yml', 'db:\n  password: "Kq7#mVx2pL9w"\n', 'Kq7#mVx2pL9w'],
      ['a.yml', 'db:\n  url: jdbc:mysql://h/db?user=his&password=Kq7mVx2pL9wT\n', 'Kq7mVx2pL9wT'],
      ['a.yml', 'db:\n  password: ${DB_PASSWORD:Kq7mVx2pL9wT}\n', 'Kq7mVx2pL9wT'],
      ['a.java', 'String url = "redis://:Kq7mVx2pL9wT@cache.his.local:6379";', 'Kq7mVx2pL9wT'],
      ['a.cs', 'var c = @"Data Source=h;User ID=his;Password=Kq7mVx2pL9wT;";', 'Kq7mVx2pL9wT'],
      ['a.sh', 'mysql -uhis -pKq7mVx2pL9wT his\n', 'Kq7mVx2pL9wT'],
      ['a.sql', "INSERT INTO t_account (login_name, password) VALUES ('lis', 'Kq7mVx2pL9wT');", 'Kq7mVx2pL9wT'],
    ];
    for (const [path, text, value] of forms) assert.deepEqual(found(path, text), [`hardcoded-password:${value}`], text);
  });

  it('reports accounts of nobody in particular, and the administrator only while its password is not the shipped one', () => {
    const seed = (rows: string): string => `INSERT INTO t_account (login_name, remark, password) VALUES ${rows};`;
    const digest = "'$2a$10$V7sQ0mJ3xYtRk8uLpWc1eOZ5dHnGf2BaTiKl9PoXyMqUv6CzEjSra'";
    assert.deepEqual(found('a.sql', seed(`('Admin', '', ${digest}), ('test_02', '', ${digest}), ('mzys', '演示账号', ${digest}), ('wangfang', '', ${digest}), ('testing', '', ${digest}), ('sa', '', '')`)),
      ['administrator-account:Admin', 'test-account:test_02', 'test-account:mzys']);
    assert.deepEqual(found('a.sql', "INSERT INTO sys_user (user_name, password) VALUES ('admin', '$2a$10$7JB720yubVSZvUI0rEqK/.VqGOZTH.ulu33dHOiBE8ByOhJIrdAu2');").map((one) => one.split(':')[0]), ['default-admin-seed']);
    assert.deepEqual(found('test/a.sql', seed(`('demo', '', ${digest})`)), []);
    assert.deepEqual(found('a.sql', `INSERT INTO t_link (host, login_name, password) VALUES ('10.8.1.2', 'test', ${digest});`), []);
  });

  it('reads the query of web addresses', () => {
    assert.deepEqual(found('a.properties', 'sms.url=https://sms.his.cn/send?account=his&amp;pwd=his2020&token=w3Kf9ZtQ7mVx2pL8vBnR5yHjD1sGcX\n'), ['weak-password:his2020', 'hardcoded-token:w3Kf9ZtQ7mVx2pL8vBnR5yHjD1sGcX']);
    assert.deepEqual(found('a.js', '// https://api.weixin.qq.com/sns/oauth2/access_token?appid=APPID&secret=SECRET&code=CODE'), []);
    assert.deepEqual(found('a.php', '// https://mp.weixin.qq.com/advanced?t=advanced/dev&token=2005451881&lang=zh_CN'), []);
    assert.deepEqual(found('a.js', 'const url = `https://his.cn/report?token=${token}&pwd=${pwd}`;'), []);
    assert.deepEqual(found('a.java', 'String url = "https://his.cn/report?pwd=" + pwd;'), []);
  });

  it('decodes what is encoded once and reports the encoded text', () => {
    const header = `Authorization: Basic ${Buffer.from('his_app:Kq7mVx2pL9wT').toString('base64')}`;
    assert.deepEqual(detect('a.js', `const h = "${header}";`).map((one) => [one.ruleId, one.value]), [['hardcoded-password', 'Kq7mVx2pL9wT']]);
  });

  it('puts neither the value nor an account into what is shown', () => {
    const text = 'spring:\n  datasource:\n    username: his_app\n    password: Kq7#mVx2pL9w\n';
    for (const one of detect('application.yml', text)) {
      assert.equal(one.mask, 'secret');
      const shown = JSON.stringify([one.anchor, one.args, one.attributes, one.fixes?.map((fix) => fix.args)]);
      assert.ok(!shown.includes('Kq7') && !shown.includes('his_app'), shown);
    }
  });

  it('caps comments, documents and fallbacks at a warning, and lets a set key drop a fallback', () => {
    assert.equal(detect('a.yml', '# db.password: his123\n')[0]?.atMost, 'warning');
    assert.equal(detect('a.cs', 'var c = Open(/*"Data Source=h;User ID=his;Password=his;"*/ Settings.Source);')[0]?.atMost, 'warning');
    assert.equal(detect('README.md', '- 账号:doctor 密码:doctor123\n')[0]?.atMost, 'warning');
    assert.equal(detect('a.php', '<?php\n/**\n * @requestExample {"mobile": "1", "password": "his123"}\n */\n')[0]?.atMost, 'note');
    const [fallback] = detect('a.yml', 'db:\n  password: ${DB_PASSWORD:his123}\n');
    assert.equal(fallback?.atMost, 'warning');
    assert.deepEqual(fallback.needs, [{ kind: 'configuration-key', key: 'dbpassword', whenSet: 'drop', whenUnset: 'keep' }]);
    const [inCode] = detect('a.js', 'const password = process.env.DB_PASSWORD || "his123";');
    assert.deepEqual(inCode?.needs, [{ kind: 'configuration-key', key: 'dbpassword', whenSet: 'drop', whenUnset: 'keep' }]);
    assert.equal(detect('a.yml', 'db:\n  password: his123\n')[0]?.atMost, undefined);
  });

  it('offers the reference of the format as a fix, never as a safe one', () => {
    const [spring] = detect('application.yml', 'spring:\n  datasource:\n    password: Kq7#mVx2pL9w\n');
    assert.deepEqual(spring?.fixes?.map((fix) => [fix.safe, fix.edits[0]?.text]), [[false, '${SPRING_DATASOURCE_PASSWORD}']]);
    const [compose] = detect('docker-compose.yml', 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: Kq7mVx2pL9wT\n');
    assert.deepEqual(compose?.fixes?.map((fix) => fix.edits[0]?.text), ['${POSTGRES_PASSWORD}']);
    assert.equal(detect('.env', 'DB_PASSWORD=Kq7mVx2pL9wT\n')[0]?.fixes, undefined);
  });

  it('lowers a JSON Web Token that has expired and leaves out the one of the documentation', () => {
    const token = (payload: string): string => `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from(payload).toString('base64url')}.q8Jf3kLm0Zx7Vb2Nc5Rt9Yw1Hd4Gs6PaUeIoKjQzXvM`;
    assert.equal(detect('a.js', `const t = "${token('{"exp":1600000000}')}";`)[0]?.level, 'note');
    assert.equal(detect('a.js', `const t = "${token('{"exp":4102444800}')}";`)[0]?.level, undefined);
    assert.deepEqual(found('a.js', `const t = "${token('{"sub":"1234567890"}')}";`), []);
  });

  it('tells of a password once that a form or a request confirms, and of another one beside it', () => {
    assert.deepEqual(found('a.json', '{"userName": "his_app", "password": "Kq7#mVx2pL9w", "confirmPassword": "Kq7#mVx2pL9w"}'), ['hardcoded-password:Kq7#mVx2pL9w']);
    assert.deepEqual(found('a.js', "const form = { confirmPwd: 'Kq7#mVx2pL9w', pwd: 'Kq7#mVx2pL9w' };"), ['hardcoded-password:Kq7#mVx2pL9w']);
    assert.equal(found('a.json', '{"password": "Kq7#mVx2pL9w", "confirmPassword": "tR4#bNs8wQz2"}').length, 2);
    assert.equal(found('a.json', '{"password": "Kq7#mVx2pL9w", "adminPassword": "Kq7#mVx2pL9w"}').length, 2);
  });

  it('reports a pair of cloud keys once, at the secret', () => {
    const text = 'oss:\n  accessKeyId: LTAI5tQ7mVx2pL9wTzR8kNhB\n  accessKeySecret: w3Kf9ZtQ7mVx2pL8vBnR5yHjD1sGcX\n';
    assert.deepEqual(found('a.yml', text), ['cloud-access-key:w3Kf9ZtQ7mVx2pL8vBnR5yHjD1sGcX']);
    assert.deepEqual(detect('a.yml', 'oss:\n  accessKeyId: LTAI5tQ7mVx2pL9wTzR8kNhB\n').map((one) => [one.ruleId, one.atMost]), [['cloud-access-key', 'warning']]);
  });

  it('reads maps of accounts without showing the accounts, and is sure only where their name says what they hold', () => {
    for (const [path, text] of [['a.yml', 'web-login-users:\n  lis : "his2024"   # ward\n'], ['shiro.ini', '[users]\nlis = his2024, lis\n'], ['a.js', 'const loginUsers = {lis: \'his2024\'};']] as const) assert.deepEqual(found(path, text), ['weak-password:his2024'], text);
    const [sure] = detect('a.env', "PACS__REGISTERED_USERS={\"doctor\": \"doctor\"}\n");
    assert.deepEqual([sure?.ruleId, sure?.value, sure?.confidence], ['weak-password', 'doctor', undefined]);
    assert.ok(!JSON.stringify([sure?.anchor, sure?.args]).includes('doctor'));
    assert.equal(detect('a.json', '{"users": {"admin": "his2024"}}')[0]?.confidence, 'medium');
    const long = `{"users": {${'"admin": "his2024",'.repeat(20_000)}}`;
    const started = processorTime();
    detect('a.json', long);
    detect('a.yml', `users:\n${'  users:\n'.repeat(50_000)}`);
    detect('a.js', 'users: {'.repeat(50_000));
    assert.ok(processorTime() - started < 4_000);
  });

  it('takes the account of the same section, not of another', () => {
    const text = 'a:\n  username: guest\n  password: Kq7#mVx2pL9w\nb:\n  username: zhangwei\n  password: zhangwei\n';
    assert.deepEqual(detect('a.yml', text).map((one) => one.ruleId), ['hardcoded-password', 'weak-password']);
  });

  it('sees nothing in translations, style sheets and lock files', () => {
    assert.deepEqual(found('src/locales/zh-CN.json', '{"password": "Kq7#mVx2pL9w"}'), []);
    assert.deepEqual(found('messages_zh_CN.properties', 'user.password=abc12345678\n'), []);
    assert.deepEqual(found('Resources/Shared.uk.resx', '<root><data name="ConfirmPassword"><value>Kq7#mVx2pL9w</value></data></root>'), []);
    assert.deepEqual(found('icons.scss', '$password: "abc12345678";'), []);
    assert.deepEqual(found('package-lock.json', '{"token": "w3Kf9ZtQ7mVx2pL8vBnR5yHjD1sGcX"}'), []);
  });

  it('take the link to a group of QQ for what everybody may open', () => {
    const key = 'authKey=8irq5PhutrZmWIvsUsklBxhj57l1nOZqjzigkXZVoZE451GG4JHPOqW7AW6cf0Ty';
    assert.deepEqual(found('README.md', `[join](http://qm.qq.com/cgi-bin/qm/qr?k=abc&${key}&noverify=0)`), []);
    assert.equal(found('README.md', `[join](http://gate.his.local/in?k=abc&${key}&noverify=0)`).length, 1);
  });

  it('gives regions inside the text whatever the text is', () => {
    const piece = fc.constantFrom('password', 'pwd', 'token', 'secret', '密码', 'key', '=', ':', '"', "'", '`', '${', '}', '://', '@', ';', '\n', '\\n', '(', ')', ',', 'user', 'root', '123456', 'mysql -p', '-----BEGIN PRIVATE KEY-----', 'eyJ', 'LTAI', '<', '>', '|', '#', '//', ' ', 'IDENTIFIED BY', '😀');
    fc.assert(fc.property(fc.constantFrom('a.java', 'a.js', 'a.yml', 'a.properties', 'a.xml', 'a.json', 'a.sql', 'a.sh', 'a.bat', 'a.md', 'a.vue', 'a.ini', 'a.pas', 'a.csv', '.env', '.netrc'), fc.array(piece, { maxLength: 40 }), (path, pieces) => {
      const text = pieces.join('');
      for (const { region } of detect(path, text)) assert.ok(region.start >= 0 && region.start <= region.end && region.end <= text.length);
    }), { numRuns: 1500 });
  });

  it('stays linear on one line of two million characters', () => {
    const line = 'password:"Kq7#mVx2pL9w",name:"a";'.repeat(60_000);
    const tenth = costOf(() => detect('a.js', line.slice(0, 200_000)));
    const whole = costOf(() => detect('a.js', line));
    assert.ok(whole < tenth * 40 + 2_000, `${tenth} ms for a tenth, ${whole} ms for all`);
  });

  it('is the technique it says', () => assert.equal(secretDetector.technique, 'secret'));
});
