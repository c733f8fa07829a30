// Reading bytes: every encoding we promise, broken files, and positions of the flags.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../src/platform/decode.ts';
import { encode } from '../../src/platform/encode.ts';
import type { Encoding } from '../../src/model/source-file.ts';

const bytesOf = (text: string, encoding: Encoding, bom = false): Uint8Array => {
  const { value } = encode(text, encoding, bom);
  assert.ok(value !== undefined, `${encoding} cannot hold the sample`);
  return value;
};

const CHINESE = '# 数据库连接配置\n住院号=ZY0001\n备注=患者信息查询，门诊收费。\n';

describe('decode', () => {
  it('marks plain ASCII', () => {
    const result = decode(Buffer.from('a=1\r\n'));
    assert.deepEqual({ ...result }, { text: 'a=1\r\n', encoding: 'utf-8', bom: false, ascii: true, lossy: false, problems: [] });
  });

  it('reads an empty file', () => {
    assert.deepEqual({ ...decode(new Uint8Array(0)) }, { text: '', encoding: 'utf-8', bom: false, ascii: true, lossy: false, problems: [] });
  });

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    it(`recognises ${encoding} by its byte order mark and takes the mark off`, () => {
      const result = decode(bytesOf(CHINESE, encoding, true));
      assert.deepEqual([result.text, result.encoding, result.bom, result.ascii, result.problems], [CHINESE, encoding, true, false, []]);
    });
  }

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    it(`recognises ${encoding} without a mark`, () => {
      const result = decode(bytesOf(CHINESE, encoding));
      assert.deepEqual([result.text, result.encoding, result.bom, result.problems], [CHINESE, encoding, false, []]);
    });
  }

  it('knows UTF-16 without a mark by few ASCII characters among Hanzi whose lower half is zero', () => {
    const text = '// 门诊\n一一';
    assert.deepEqual(['utf-16le', 'utf-16be'].map((encoding) => { const { text: read, encoding: seen } = decode(bytesOf(text, encoding as Encoding)); return [read, seen]; }), [[text, 'utf-16le'], [text, 'utf-16be']]);
  });

  it('tells traditional Chinese in Big5 from GB18030', () => {
    const text = '// 醫院資訊系統：病患掛號與批價作業\n// 資料庫連線設定，請勿修改\n';
    const result = decode(bytesOf(text, 'big5'));
    assert.deepEqual([result.text, result.encoding], [text, 'big5']);
  });

  it('takes short Chinese remarks as GB18030', () => {
    for (const text of ['x = 1 // 是\n', '姓名', 'int a; /* 朱镕基 */', '€ 价格', '①②③']) assert.deepEqual([decode(bytesOf(text, 'gb18030')).text, decode(bytesOf(text, 'gb18030')).encoding], [text, 'gb18030']);
  });

  it('reads accented Latin-1 as Latin-1 and says so', () => {
    const result = decode(Buffer.from('// Author: Müller, René\n', 'latin1'));
    assert.deepEqual([result.text, result.encoding], ['// Author: Müller, René\n', 'latin1']);
    assert.deepEqual(result.problems, [{ id: 'platform.encoding-unknown', effect: 'none' }]);
  });

  it('falls back to Latin-1, byte for byte, where nothing fits', () => {
    const bytes = Uint8Array.from([0x41, 0xff, 0xff, 0x42, 0xfe, 0x20, 0xff]);
    const result = decode(bytes);
    assert.equal(result.encoding, 'latin1');
    assert.deepEqual([...Buffer.from(result.text, 'latin1')], [...bytes]);
  });

  it('keeps the Chinese of a UTF-8 file with one cut character, as lossy', () => {
    const whole = bytesOf(CHINESE, 'utf-8');
    const result = decode(Buffer.concat([whole, Uint8Array.from([0xe6, 0x82])]));
    assert.ok(result.text.startsWith(CHINESE));
    assert.deepEqual([result.encoding, result.lossy, result.problems], ['utf-8', true, [{ id: 'platform.malformed-bytes', args: ['utf-8'], effect: 'none' }]]);
  });

  it('keeps the Chinese of a GB18030 file that ends inside a character, as lossy', () => {
    const result = decode(Buffer.concat([bytesOf(CHINESE, 'gb18030'), Uint8Array.from([0xb0])]));
    assert.ok(result.text.startsWith(CHINESE));
    assert.deepEqual([result.encoding, result.lossy], ['gb18030', true]);
  });

  it('takes only one mark off', () => {
    assert.equal(decode(Buffer.from('\ufeff\ufeffa')).text, '\ufeffa');
  });

  it('never throws and never invents length: any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const result = decode(bytes);
      assert.ok(result.text.length <= bytes.length);
      if (result.lossy) return;
      const back = encode(result.text, result.encoding, result.bom).value;
      assert.ok(back !== undefined);
      // Rare codes come back as the usual ones; which encoding those other bytes look like is another matter.
      const again = Buffer.compare(back, bytes) === 0 ? decode(back).text : new TextDecoder(result.encoding).decode(back);
      assert.equal(again, result.text);
    }), { numRuns: 2000, examples: [[Uint8Array.of(0xa1, 0x40, 0x80, 0xa1, 0x40)]] });
  });
});
