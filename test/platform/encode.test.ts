// Writing text back: byte-exact round trips, refusals, and edits that leave every other byte alone.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../src/platform/decode.ts';
import { encode, encodeEdits } from '../../src/platform/encode.ts';
import type { Encoding } from '../../src/model/source-file.ts';

const HANZI = fc.oneof(fc.integer({ min: 0x4e00, max: 0x9fa5 }).map(unit => String.fromCodePoint(unit)), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n', '，', '。', '（'));
const CHINESE_TEXT = fc.array(HANZI, { maxLength: 60 }).map(parts => parts.join(''));
const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 60 });

describe('encode', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
    it(`gives ${encoding} back as it was, with and without a mark`, () => {
      fc.assert(fc.property(ANY_TEXT, fc.boolean(), (text, bom) => {
        const bytes = encode(text, encoding, bom).value;
        // GB 18030-2022 gave 18 private-use characters to others; nothing decodes to them any more.
        if (bytes === undefined && encoding === 'gb18030' && /[\ue000-\uf8ff]/.test(text)) return;
        assert.ok(bytes !== undefined);
        assert.equal(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), (bom ? '\ufeff' : '') + text);
      }), { numRuns: 500 });
    });
  }

  it('is byte-exact over the whole two-byte plane of GB18030', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    const shared = new Set([0x80, 0xa3a0]);
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f || shared.has(lead << 8 | trail)) continue;
        const bytes = Uint8Array.of(lead, trail);
        assert.deepEqual([...encode(decoder.decode(bytes), 'gb18030', false).value ?? []], [...bytes]);
      }
    }
  });

  it('is byte-exact for four-byte codes of the first plane, 18 that share a character apart, and for those beyond', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    let changed = 0;
    for (let pointer = 0; pointer < 39420; pointer++) {
      const bytes = [0x81 + Math.floor(pointer / 12600), 0x30 + Math.floor(pointer / 1260) % 10, 0x81 + Math.floor(pointer / 10) % 126, 0x30 + pointer % 10];
      const text = decoder.decode(Uint8Array.from(bytes));
      if (Buffer.compare(encode(text, 'gb18030', false).value ?? Buffer.alloc(0), Uint8Array.from(bytes)) !== 0) changed++;
    }
    assert.ok(changed <= 18, `${changed} codes changed`);
    for (const codePoint of [0x10000, 0x20000, 0x2a6d6, 0x10ffff]) assert.equal(decoder.decode(encode(String.fromCodePoint(codePoint), 'gb18030', false).value), String.fromCodePoint(codePoint));
  });

  it('writes an edited Chinese file so that it decodes to the same text', () => {
    fc.assert(fc.property(CHINESE_TEXT, fc.constantFrom<Encoding>('utf-8', 'gb18030'), (body, encoding) => {
      const text = `# 患者信息配置文件，请勿修改\n${body}`;
      const bytes = encode(text, encoding, false).value;
      assert.ok(bytes !== undefined);
      const read = decode(bytes);
      assert.equal(read.text, text);
      assert.deepEqual(Buffer.from(encode(read.text, read.encoding, read.bom).value ?? []), Buffer.from(bytes));
    }), { numRuns: 500 });
  });

  it('refuses a character that the encoding does not hold, naming it and its line', () => {
    assert.deepEqual(encode('a\n中', 'latin1', false), { value: undefined, problems: [{ id: 'platform.not-encodable', args: ['latin1', 'U+4E2D', 2], effect: 'none' }] });
    assert.deepEqual(encode('龙头', 'big5', false).problems[0]?.args, ['big5', 'U+9F99', 1]);
    assert.equal(encode('\ud800', 'utf-8', false).value, undefined);
    assert.equal(encode('\ud800', 'gb18030', false).value, undefined);
    assert.equal(encode('😀', 'big5', false).value, undefined);
  });
});

describe('encodeEdits', () => {
  const edited = (original: Uint8Array, find: string, replacement: string): string => {
    const { text } = decode(original);
    const start = text.indexOf(find);
    assert.ok(start >= 0);
    const { value, problems } = encodeEdits(original, [{ start, end: start + find.length, text: replacement }]);
    assert.deepEqual(problems, []);
    return Buffer.from(value ?? []).toString('latin1');
  };

  it('leaves unusual codes outside the edit alone', () => {
    // A3A0 is a second code of the ideographic space; a whole-file encode would turn it into A1A1.
    const head = Buffer.concat([encode('# 数据库密码说明，', 'gb18030', false).value ?? Buffer.alloc(0), Uint8Array.of(0xa3, 0xa0, 0x82, 0x35, 0x90, 0x37, 0x80)]);
    const original = Buffer.concat([head, Buffer.from('\npassword=old\n# '), encode('门诊', 'gb18030', false).value ?? Buffer.alloc(0)]);
    assert.equal(decode(original).encoding, 'gb18030');
    assert.equal(edited(original, 'old', '${DB_PASSWORD}'), original.toString('latin1').replace('old', '${DB_PASSWORD}'));
  });

  it('keeps mark, line ends and neighbours in every encoding', () => {
    const text = '姓名😀=甲\r\npassword=old\r\n备注=住院收费管理系统\r\n';
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
      for (const bom of [true, false]) {
        const original = encode(text, encoding, bom).value ?? Buffer.alloc(0);
        const expected = encode(text.replace('old', '新'), encoding, bom).value ?? Buffer.alloc(0);
        assert.equal(edited(original, 'old', '新'), Buffer.from(expected).toString('latin1'), `${encoding} ${bom}`);
      }
    }
  });

  it('equals editing the text, for any edits of any Chinese text', () => {
    fc.assert(fc.property(CHINESE_TEXT, fc.array(fc.tuple(fc.nat(80), fc.nat(8), fc.constantFrom('', 'x', '中文', '\n')), { maxLength: 4 }), fc.constantFrom<Encoding>('utf-8', 'gb18030', 'utf-16le'), (body, cuts, encoding) => {
      const text = `// 本文件为门诊收费系统配置 (outpatient billing)\n${body}`;
      let floor = 0;
      const edits = [...cuts].sort((a, b) => a[0] - b[0]).flatMap(([at, length, replacement]) => {
        const start = Math.min(Math.max(at, floor), text.length);
        const end = Math.min(start + length, text.length);
        floor = end;
        return [{ start, end, text: replacement }];
      });
      let expected = text;
      for (const edit of [...edits].reverse()) expected = expected.slice(0, edit.start) + edit.text + expected.slice(edit.end);
      const { value } = encodeEdits(encode(text, encoding, false).value ?? Buffer.alloc(0), edits);
      assert.equal(new TextDecoder(encoding, { ignoreBOM: true }).decode(value), expected);
    }), { numRuns: 500 });
  });

  it('refuses lossy files, overlapping edits and characters without a place', () => {
    const broken = Buffer.concat([Buffer.from('甲乙丙丁戊己庚辛壬癸'), Uint8Array.of(0xe6)]);
    assert.equal(encodeEdits(broken, [{ start: 0, end: 1, text: 'a' }]).problems[0]?.id, 'platform.malformed-bytes');
    assert.equal(encodeEdits(Buffer.from('abc'), [{ start: 0, end: 2, text: '' }, { start: 1, end: 3, text: '' }]).problems[0]?.id, 'platform.edits-overlap');
    assert.equal(encodeEdits(Buffer.from('abc'), [{ start: 0, end: 4, text: '' }]).problems[0]?.id, 'platform.edits-overlap');
    assert.equal(encodeEdits(Buffer.from('// Müller', 'latin1'), [{ start: 0, end: 0, text: '注' }]).problems[0]?.id, 'platform.not-encodable');
  });
});
