import assert from 'node:assert/strict';
import fc from 'fast-check';
import { classifyValue, type ValueContext } from '../../../src/detectors/secret/placeholder.ts';
import { vocabulary } from './secret-context.ts';

const PLAIN: ValueContext = { sample: false, name: 'password', bare: false };
const classify = (text: string, context: Partial<ValueContext> = {}) => classifyValue(text, { ...PLAIN, ...context }, vocabulary().placeholders);

describe('placeholder grammar', () => {
  const KINDS: readonly (readonly [string, string])[] = [
    ['', 'empty'], ['  ', 'empty'], ["''", 'empty'],
    ['${DB_PASSWORD}', 'reference'], ['${DB_PASSWORD:}', 'reference'], ['${DB_PASSWORD:?not set}', 'reference'], ['${DB_PASSWORD:0:8}', 'reference'],
    ['#{systemProperties.pwd}', 'template'], ['{{ .Values.password }}', 'template'], ['$(cat /run/secret)', 'template'], ['${utility.md5(', 'template'], ['@config.password@', 'template'], ['%DB_PASSWORD%', 'template'], ['@{pw}', 'template'], ['$DB_PASSWORD', 'template'],
    ['<%= pwd %>', 'template'], ['<password>', 'template'], ['[password]', 'template'], ['__PASSWORD__', 'template'], ['%s', 'template'], ['{0}', 'template'], ['?', 'template'], [':password', 'template'], ['abc${X}', 'template'], ['$upstream$request_uri', 'template'],
    ['ENC(7Yk0u3hVb2m1Qw==)', 'encrypted'], ['{cipher}AQA8s0', 'encrypted'], ['vault:secret/his#db', 'encrypted'], ['{AES}k2j4', 'encrypted'],
    ['$2a$10$N9qo8uLOickgx2ZMRZoMye', 'digest'], ['{SSHA}abc', 'digest'], ['$argon2id$v=19$m=65536', 'digest'],
    ['******', 'masked'], ['xxxxxx', 'masked'], ['??', 'masked'], ['LTAI5txxxxxxxxxx', 'masked'],
    ['your-password', 'prompt'], ['please_replace_me', 'prompt'], ['AKIAIOSFODNN7EXAMPLE', 'prompt'],
    ['null', 'word'], ['string', 'word'], ['required', 'word'], ['true', 'word'],
    ['请输入密码', 'label'], ['\\u8bf7\\u8f93\\u5165', 'label'], ['Change password', 'label'], ['The old password is wrong', 'label'],
    ['123456', 'literal'], ['Kq7#mVx2pL9w', 'literal'], ['p@ss word1', 'literal'],
  ];
  for (const [text, kind] of KINDS) it(`${JSON.stringify(text)} is ${kind}`, () => assert.equal(classify(text).kind, kind));

  it('gives the literal of a fallback with its place and the name that would replace it', () => {
    const text = '${DB_PASSWORD:root}';
    assert.deepEqual(classify(text), { kind: 'fallback', value: 'root', start: 14, end: 18, name: 'DB_PASSWORD' });
    assert.deepEqual(classify('${A:${B:-deep1}}'), { kind: 'fallback', value: 'deep1', start: 9, end: 14, name: 'A' });
    assert.deepEqual(classify('${MYSQL-PWD:root}'), { kind: 'fallback', value: 'root', start: 12, end: 16, name: 'MYSQL-PWD' });
    assert.equal(classify('${A:${B}}').kind, 'reference');
    assert.equal(classify('${A:your-password}').kind, 'prompt');
  });

  it('takes prompts of sample files for prompts there only', () => {
    assert.equal(classify('changeme').kind, 'literal');
    assert.equal(classify('changeme', { sample: true }).kind, 'prompt');
    // What asks to be changed runs until somebody does; what only says what it is was never meant to.
    assert.equal(classify('your-secret-key-change-in-production').kind, 'literal');
    assert.equal(classify('your-secret-key-change-in-production', { document: true }).kind, 'prompt');
    assert.equal(classify('your-secret-key').kind, 'prompt');
    assert.equal(classify('change-me-in-production', { sample: true }).kind, 'prompt');
    assert.equal(classify('secret-of-2020', { sample: true }).kind, 'literal');
    assert.equal(classify('JWT_TOKEN_SECRET', { sample: true }).kind, 'prompt');
    assert.equal(classify('DBPASS', { sample: true }).kind, 'prompt');
    assert.equal(classify('StrongPassword!', { sample: true }).kind, 'prompt');
    assert.equal(classify('StrongPassword!').kind, 'literal');
    assert.equal(classify('HIS2020', { sample: true }).kind, 'literal');
    assert.equal(classify('HISADMIN').kind, 'literal');
  });

  it('takes bare expressions for code only where there are no quotes', () => {
    assert.equal(classify('user.getPassword()', { bare: true }).kind, 'reference');
    assert.equal(classify('form.pwd', { bare: true }).kind, 'reference');
    assert.equal(classify('form.pwd').kind, 'literal');
  });

  it('sees the password behind {noop}', () => {
    assert.deepEqual(classify('{noop}his123'), { kind: 'literal', value: 'his123', start: 6, end: 12 });
  });

  it('never throws, and places of literals hold their value', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: fc.constantFrom('$', '{', '}', ':', '-', 'A', 'a', '1', '%', '@', '<', '>', '"', ' ') , maxLength: 40 })), fc.boolean(), (text, bare) => {
      const read = classify(text, { bare });
      if (read.kind === 'literal' || read.kind === 'fallback') assert.equal(text.slice(read.start, read.end), read.value);
    }), { numRuns: 2000 });
  });

  it('finds no literal in any reference without a default', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/);
    fc.assert(fc.property(name, fc.constantFrom((n: string) => `\${${n}}`, (n: string) => `{{${n}}}`, (n: string) => `#{${n}}`, (n: string) => `@${n}@`, (n: string) => `<${n}>`, (n: string) => `\${${n}:}`), (n, wrap) => {
      assert.ok(!['literal', 'fallback'].includes(classify(wrap(n)).kind));
    }));
  });
});
