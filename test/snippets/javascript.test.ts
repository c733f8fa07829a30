// The snippets for JavaScript, executed.
import assert from 'node:assert/strict';
import { createDecipheriv, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from '../run-cli.ts';
import { expandSnippet, readSnippets } from './snippets.ts';
import { derOfSignature, VECTORS } from './vectors.ts';

describe('snippets for JavaScript', () => {
  const snippets = Object.values(readSnippets('javascript'));
  const executed = new Set<string>();
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'hisguard-snippets-'));
    symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  after(() => { rmSync(folder, { recursive: true }); });

  /** The functions that the snippet declares. */
  async function load<T>(prefix: string, ...names: readonly string[]): Promise<T> {
    const snippet = snippets.find((one) => one.prefix === prefix);
    assert.ok(snippet !== undefined, prefix);
    executed.add(prefix);
    const file = join(folder, `${prefix}.mjs`);
    writeFileSync(file, `${expandSnippet(snippet)}export { ${names.join(', ')} };\n`);
    return await import(pathToFileURL(file).href) as T;
  }

  it('sign and verify by SM2', async () => {
    const { sm2Sign, sm2Verify } = await load<{ sm2Sign: (key: string, message: string) => string; sm2Verify: (key: string, message: string, signature: string) => boolean }>('his-sm2-sign', 'sm2Sign', 'sm2Verify');
    const key = `04${VECTORS.sm2Public}`;
    assert.equal(sm2Verify(key, VECTORS.sm2Message, derOfSignature(VECTORS.sm2Signature)), true);
    const signature = sm2Sign(VECTORS.sm2Private, '处方0001');
    assert.deepEqual([sm2Verify(key, '处方0001', signature), sm2Verify(key, '处方0002', signature), sm2Verify(key, '处方0001', '00')], [true, false, false]);
  });

  it('compute SM3-HMAC', async () => {
    const { sm3Hmac } = await load<{ sm3Hmac: (key: string, message: string) => string }>('his-sm3-hmac', 'sm3Hmac');
    assert.equal(sm3Hmac(VECTORS.hmacKey, VECTORS.hmacMessage), VECTORS.hmac);
  });

  it('seal and open by SM4-CBC with SM3-HMAC', async () => {
    const { sm4Seal, sm4Open } = await load<{ sm4Seal: (key: string, macKey: string, plain: string) => string; sm4Open: (key: string, macKey: string, sealed: string) => string }>('his-sm4-cbc', 'sm4Seal', 'sm4Open');
    const body = VECTORS.sm4Key + VECTORS.cbc;
    const mac = createHmac('sm3', Buffer.from(VECTORS.hmacKey, 'hex')).update(Buffer.from(body, 'hex')).digest('hex');
    // The block of the standard is no text: that it opens is all that can be seen; OpenSSL opens what was sealed.
    assert.doesNotThrow(() => sm4Open(VECTORS.sm4Key, VECTORS.hmacKey, body + mac));
    const sealed = sm4Seal(VECTORS.sm4Key, VECTORS.hmacKey, '门诊病历');
    const decipher = createDecipheriv('sm4-cbc', Buffer.from(VECTORS.sm4Key, 'hex'), Buffer.from(sealed.slice(0, 32), 'hex'));
    assert.equal(decipher.update(sealed.slice(32, -64), 'hex', 'utf8') + decipher.final('utf8'), '门诊病历');
    assert.equal(sm4Open(VECTORS.sm4Key, VECTORS.hmacKey, sealed), '门诊病历');
    assert.notEqual(sm4Seal(VECTORS.sm4Key, VECTORS.hmacKey, '门诊病历'), sealed);
    for (const changed of [sealed.replace(/^./, (digit) => (digit === '0' ? '1' : '0')), sealed.slice(0, -2), '']) assert.throws(() => sm4Open(VECTORS.sm4Key, VECTORS.hmacKey, changed), /校验失败/);
  });

  it('hash passwords', async () => {
    const { hashPassword, passwordMatches } = await load<{ hashPassword: (password: string) => Promise<string>; passwordMatches: (password: string, stored: string) => Promise<boolean> }>('his-password-hash', 'hashPassword', 'passwordMatches');
    assert.equal(await passwordMatches(VECTORS.password, VECTORS.stored), true);
    const stored = await hashPassword('云溪 诊所');
    assert.deepEqual([await passwordMatches('云溪 诊所', stored), await passwordMatches('云溪诊所', stored), await passwordMatches('x', 'plain')], [true, false, false]);
    assert.notEqual(await hashPassword('云溪 诊所'), stored);
  });

  it('mask, refuse to start without a secret, and record access', async () => {
    const { maskResidentId } = await load<{ maskResidentId: (value: unknown) => string }>('his-mask-id', 'maskResidentId');
    assert.deepEqual([maskResidentId('x'.repeat(18)), maskResidentId(null)], [`xxx${'*'.repeat(13)}xx`, '***']);
    const { maskMobile } = await load<{ maskMobile: (value: unknown) => string }>('his-mask-mobile', 'maskMobile');
    assert.deepEqual([maskMobile('x'.repeat(11)), maskMobile('1')], ['xxx****xxxx', '***']);
    const { required } = await load<{ required: (name: string) => string }>('his-secret', 'required');
    assert.throws(() => required('HISGUARD_NOT_SET'), /HISGUARD_NOT_SET 未设置/);
    assert.equal(required('PATH'), process.env.PATH);
    const { audited } = await load<{ audited: (operation: string, write: (record: object) => void) => (request: object, response: object, next: () => void) => void }>('his-audit', 'audited');
    const records: object[] = [];
    let finish = (): void => undefined;
    let passed = 0;
    audited('查询病历', (record) => records.push(record))({ user: { id: 'u1' }, route: { path: '/emr/:id' } }, { statusCode: 403, on: (_: string, listener: () => void) => { finish = listener; } }, () => passed++);
    assert.deepEqual([records.length, passed], [0, 1]);
    finish();
    assert.deepEqual(records.map((record) => ({ ...record, time: '' })), [{ time: '', user: 'u1', operation: '查询病历', route: '/emr/:id', result: 'failure' }]);
  });

  it('are all executed', () => {
    assert.deepEqual(snippets.map((one) => one.prefix).filter((prefix) => !executed.has(prefix)), []);
  });
});
