// Telling text from binaries, archives and minified code by bytes.
import assert from 'node:assert/strict';
import { archiveFormatOf, isBinary, looksMinified } from '../../src/platform/sniff.ts';
import { encode } from '../../src/platform/encode.ts';

describe('isBinary', () => {
  it('lets every text encoding through', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
      for (const bom of [true, false]) assert.equal(isBinary(encode('user=病人\r\npassword=密码说明，请妥善保管\r\n', encoding, bom).value!), false, `${encoding} ${bom}`);
    }
    assert.equal(isBinary(new Uint8Array(0)), false);
    assert.equal(isBinary(Buffer.from('\x1b[31mred\x1b[0m\tlog line\f\n')), false);
  });

  it('stops images, documents, class files and anything with zeros or control bytes', () => {
    assert.ok(isBinary(Buffer.from('89504e470d0a1a0a', 'hex')));
    assert.ok(isBinary(Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(100, 0x41)])));
    assert.ok(isBinary(Buffer.from('cafebabe00000034', 'hex')));
    assert.ok(isBinary(Buffer.concat([Buffer.from('SQLite format 3'), Uint8Array.of(0, 16, 0, 1)])));
    assert.ok(isBinary(Buffer.from(Array.from({ length: 200 }, (_, at) => at % 32))));
    assert.ok(isBinary(Buffer.from('fffe0000410000004200000043000000', 'hex')), 'UTF-32 is none of our encodings');
  });
});

describe('archiveFormatOf', () => {
  it('knows archives by their magic', () => {
    const tar = Buffer.alloc(512); tar.write('ustar', 257);
    const samples: readonly (readonly [Uint8Array, string])[] = [
      [Buffer.from('504b030414000000', 'hex'), 'zip'], [Buffer.from('504b0506', 'hex'), 'zip'], [Buffer.from('377abcaf271c0004', 'hex'), '7z'],
      [Buffer.from('526172211a0701', 'hex'), 'rar'], [Buffer.from('1f8b0800', 'hex'), 'gzip'], [Buffer.from('BZh91AY&SY'), 'bzip2'], [Buffer.from('fd377a585a00', 'hex'), 'xz'], [tar, 'tar'],
    ];
    for (const [bytes, format] of samples) { assert.equal(archiveFormatOf(bytes), format); assert.ok(isBinary(bytes)); }
  });

  it('is not fooled by text', () => {
    for (const text of ['PK is a name', 'BZhang: 病人', 'Rar!', '']) assert.equal(archiveFormatOf(Buffer.from(text)), undefined);
  });
});

describe('looksMinified', () => {
  const minified = 'function a(b,c){return b&&c?{x:b(c),y:[1,2]}:void 0};var d=a(e,f);'.repeat(20);
  const written = "export function total(rows) {\n  return rows.reduce((sum, row) => sum + row.amount, 0);\n}\n";

  it('sees one long line of dense code, below a licence comment and in 500-character lines too', () => {
    assert.ok(looksMinified(Buffer.from(minified)));
    assert.ok(looksMinified(Buffer.from(`/*!\n * Library v1.2.3\n * (c) 2020\n */\n${minified}\n`)));
    assert.ok(looksMinified(Buffer.from(minified.replace(/(.{500})/g, '$1\n'))));
  });

  it('leaves written code alone, with embedded Base64 and long texts too', () => {
    assert.equal(looksMinified(Buffer.from(written.repeat(50))), false);
    assert.equal(looksMinified(Buffer.from(`${written.repeat(5)}const logo = '${'QUJD'.repeat(5000)}';\n`)), false);
    assert.equal(looksMinified(Buffer.from(`const help = '${'Enter the number of the patient, then press save. '.repeat(40)}';\n`)), false);
    assert.equal(looksMinified(Buffer.from('a=1;')), false);
  });
});
