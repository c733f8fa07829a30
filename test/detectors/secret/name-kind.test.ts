import assert from 'node:assert/strict';
import { vocabulary } from './secret-context.ts';

describe('names of credentials', () => {
  const KINDS: readonly (readonly [name: string, kind: string | undefined, above?: readonly string[]])[] = [
    ['password', 'password'], ['DB_PASSWORD', 'password'], ['userpwd', 'password'], ['dbPwd', 'password'], ['LogPass', 'password'], ['login-password', 'password'], ['passwordText2', undefined], ['password2', 'password'], ['requirepass', 'password'], ['登录密码', 'password'],
    ['passwordLength', undefined], ['password_min', undefined], ['passwordEncoder', undefined], ['is_password', undefined], ['forgotPassword', undefined], ['encryptedPassword', undefined], ['bypass', undefined], ['compass', undefined], ['忘记密码', undefined],
    ['accessToken', 'token'], ['tokenExpire', undefined], ['csrfToken', undefined], ['PublicKeyToken', undefined], ['prevToken', undefined], ['tokens', undefined],
    ['appSecret', 'secret'], ['client_secret', 'secret'], ['secret', 'key', ['jwt']], ['secret', 'secret', ['wechat']], ['signatureSecret', 'key'],
    ['accessKeySecret', 'cloud-secret'], ['secretKey', 'cloud-secret', ['minio']], ['secretKey', 'key'], ['accessKeyId', undefined],
    ['aesKey', 'key'], ['SM4_KEY', 'key'], ['privateKey', 'key'], ['publicKey', undefined], ['primaryKey', undefined], ['cacheKey', undefined], ['password', 'key', ['jasypt', 'encryptor']],
    ['iv', 'iv'], ['AES_IV', 'iv'], ['div', undefined], ['salt', 'salt'], ['basalt', undefined], ['passwordSalt', 'salt'],
  ];
  for (const [name, kind, above] of KINDS) it(`${[...(above ?? []), name].join('.')} is ${kind ?? 'none'}`, () => assert.equal(vocabulary().names.kindOf(name, above), kind));

  it('knows accounts', () => {
    for (const name of ['username', 'user_name', 'loginName', 'uid', 'User ID', 'yhm', '用户名']) assert.ok(vocabulary().names.isUser(name), name);
    for (const name of ['password', 'url', 'driver']) assert.ok(!vocabulary().names.isUser(name), name);
  });

  it('finds the part that a credential shares with its account', () => {
    assert.equal(vocabulary().names.stemOf('login-password'), 'login');
    assert.equal(vocabulary().names.stemOf('MYSQL_ROOT_PASSWORD'), 'mysqlroot');
    assert.equal(vocabulary().names.stemOf('RABBITMQ_DEFAULT_PASS'), 'rabbitmqdefault');
    assert.equal(vocabulary().names.stemOf('password'), '');
  });
});
