// Key containers by their bytes, and what only looks like one. All bytes are made up here; no key is real.
import assert from 'node:assert/strict';
import { keyContainerOf } from '../../src/platform/key-container.ts';

const u32 = (value: number): Buffer => { const buffer = Buffer.alloc(4); buffer.writeUInt32BE(value); return buffer; };
const utf = (value: string): Buffer => { const buffer = Buffer.alloc(2); buffer.writeUInt16BE(value.length); return Buffer.concat([buffer, Buffer.from(value)]); };
const sequence = (...content: Uint8Array[]): Buffer => { const body = Buffer.concat(content); return Buffer.concat([Uint8Array.of(0x30, 0x82, body.length >> 8, body.length & 0xff), body]); };
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

const certificateEntry = Buffer.concat([u32(2), utf('root-ca'), Buffer.alloc(8), utf('X.509'), u32(4), Buffer.alloc(4)]);
const keyEntry = Buffer.concat([u32(1), utf('server'), Buffer.alloc(8), u32(8), Buffer.alloc(8)]);
const DATA_OID = hex('06 09 2a 86 48 86 f7 0d 01 07 01');
const RSA_OID = hex('06 09 2a 86 48 86 f7 0d 01 01 01 05 00');

describe('keyContainerOf', () => {
  it('reads Java key stores and tells a trust store', () => {
    assert.deepEqual(keyContainerOf(Buffer.concat([hex('feedfeed'), u32(2), u32(2), certificateEntry, keyEntry])), { format: 'jks', privateKey: true });
    assert.deepEqual(keyContainerOf(Buffer.concat([hex('feedfeed'), u32(2), u32(2), certificateEntry, certificateEntry, Buffer.alloc(20)])), { format: 'jks', privateKey: false });
    assert.deepEqual(keyContainerOf(Buffer.concat([hex('cececece'), u32(2), u32(1), u32(3), utf('aes'), Buffer.alloc(30)])), { format: 'jceks', privateKey: true });
    assert.deepEqual(keyContainerOf(Buffer.concat([hex('feedfeed'), u32(2), u32(9), certificateEntry])), { format: 'jks', privateKey: undefined }, 'cut short');
  });

  it('reads BKS', () => {
    assert.deepEqual(keyContainerOf(Buffer.concat([u32(2), u32(20), Buffer.alloc(20, 7), u32(1536), Uint8Array.of(4), utf('key')])), { format: 'bks', privateKey: true });
    assert.equal(keyContainerOf(Buffer.concat([u32(2), u32(20), Buffer.alloc(40, 0xee)])), undefined);
  });

  it('reads PKCS#12 with short, long and indefinite lengths', () => {
    const bag = hex('06 0b 2a 86 48 86 f7 0d 01 0c 0a 01 02');
    assert.deepEqual(keyContainerOf(sequence(hex('02 01 03'), sequence(DATA_OID, bag))), { format: 'pkcs12', privateKey: true });
    assert.deepEqual(keyContainerOf(Buffer.concat([hex('30 80 02 01 03 30 80'), DATA_OID, Buffer.alloc(40, 1)])), { format: 'pkcs12', privateKey: undefined });
  });

  it('takes a whole PKCS#12 without a key bag for a trust store, one that was cut off for hidden', () => {
    const trust = sequence(hex('02 01 03'), sequence(DATA_OID, hex('06 09 2a 86 48 86 f7 0d 01 07 06'), Buffer.alloc(60, 5)));
    assert.deepEqual(keyContainerOf(trust), { format: 'pkcs12', privateKey: false });
    assert.deepEqual(keyContainerOf(trust.subarray(0, trust.length - 1)), { format: 'pkcs12', privateKey: undefined });
    assert.deepEqual(keyContainerOf(Buffer.concat([hex('30 80 02 01 03 30 80'), DATA_OID, Buffer.alloc(40, 1), Buffer.alloc(6)])), { format: 'pkcs12', privateKey: false });
  });

  it('reads bare DER keys', () => {
    assert.deepEqual(keyContainerOf(sequence(hex('02 01 00 02 82 01 01 00'), Buffer.alloc(257, 9))), { format: 'pkcs1-der', privateKey: true });
    assert.deepEqual(keyContainerOf(sequence(hex('02 01 00'), sequence(RSA_OID), Buffer.alloc(40))), { format: 'pkcs8-der', privateKey: true });
    assert.deepEqual(keyContainerOf(sequence(hex('02 01 01 04 20'), Buffer.alloc(32, 3))), { format: 'sec1-der', privateKey: true });
    assert.deepEqual(keyContainerOf(sequence(sequence(hex('06 09 2a 86 48 86 f7 0d 01 05 0d'), Buffer.alloc(10)), Buffer.alloc(40))), { format: 'pkcs8-der', privateKey: true });
  });

  it('reads text containers', () => {
    const pem = (label: string): Buffer => Buffer.from(`Bag Attributes\n    friendlyName: x\n-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`);
    for (const label of ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY']) assert.deepEqual(keyContainerOf(pem(label)), { format: 'pem', privateKey: true }, label);
    for (const label of ['CERTIFICATE', 'PUBLIC KEY']) assert.deepEqual(keyContainerOf(pem(label)), { format: 'pem', privateKey: false }, label);
    assert.deepEqual(keyContainerOf(Buffer.from('PuTTY-User-Key-File-2: ssh-rsa\n')), { format: 'putty', privateKey: true });
  });

  it('stays silent on certificates, public keys, signatures, other binaries and prose', () => {
    const certificate = sequence(sequence(hex('a0 03 02 01 02 02 01 05'), sequence(RSA_OID)), Buffer.alloc(30));
    const publicKey = sequence(sequence(RSA_OID), hex('03 82 01 0f 00'), Buffer.alloc(60));
    const signedData = sequence(hex('06 09 2a 86 48 86 f7 0d 01 07 02'), Buffer.alloc(60));
    const smallNumbers = sequence(hex('02 01 00 02 01 05'));
    for (const bytes of [certificate, publicKey, signedData, smallNumbers, Buffer.from('The line starts with -----BEGIN PRIVATE KEY----- here.'), Buffer.from('PuTTY is a terminal'), Buffer.alloc(0), hex('30'), hex('30 82'), hex('feedfeed'), Buffer.alloc(64)]) {
      assert.equal(keyContainerOf(bytes), undefined, bytes.subarray(0, 16).toString('hex'));
    }
  });

  it('survives any cut of a container', () => {
    const whole = Buffer.concat([hex('feedfeed'), u32(2), u32(2), certificateEntry, keyEntry]);
    for (let length = 0; length < whole.length; length++) assert.doesNotThrow(() => keyContainerOf(whole.subarray(0, length)));
  });
});
