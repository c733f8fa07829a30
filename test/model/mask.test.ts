// Masks: what is shown is what the data classification allows, and never more.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { personalMasks, maskValue } from '../../src/model/mask.ts';
import type { MaskKind } from '../../src/model/detection.ts';

const CASES: readonly (readonly [MaskKind, string, string])[] = [
  ['secret', 'abcdefghijk', '***'],
  ['secret', 'abcdefghijkl', 'ab***'],
  ['secret', '', ''],
  ['plain', 'useSSL=false', 'useSSL=false'],
  ['plain', 'a\u001b[31m\nb', 'a\\u001b[31m\\nb'],
  ['plain', 'x\u202ey', 'x\\u202ey'],
  ['personal:name', '王某某', '王**'],
  ['personal:name', '王某', '王*'],
  ['personal:name', '王', '*'],
  ['personal:id_number', '110101199001010015', '1****************5'],
  ['personal:id_number', '12345', '*****'],
  ['personal:phone', '13800138000', '138****8000'],
  ['personal:phone', '+86 138-0013-8000', '138****8000'],
  ['personal:phone', '010-66668888', '010-******88'],
  ['personal:phone', '123', '***'],
  ['personal:email', 'abc@example.cn', 'a***@example.cn'],
  ['personal:email', 'a@example.cn', '***@example.cn'],
  ['personal:district', '某某省某某市某某区幸福路1号', '某某省某某市某某区****'],
  ['personal:district', '内蒙古自治区某某市新城区光明小区2栋', '内蒙古自治区某某市新城区****'],
  ['personal:district', '某某市幸福小区3栋', '某某市****'],
  ['personal:district', '3-501', '****'],
  ['personal:card_tail', '6222 0212 3456 7890', '****7890'],
  ['personal:number_tail', '0000000123', '******0123'],
  ['personal:number_tail', '12345', '***45'],
  ['personal:birth_year', '1980-01-02', '1980'],
  ['personal:birth_year', '19800102', '1980'],
  ['personal:by_role', '高血压', '***'],
  ['personal:hidden', 'x', '******'],
  ['personal:no-such-mask', 'x', '******'],
  ['personal:none', '男', '男'],
];

describe('maskValue', () => {
  for (const [kind, value, expected] of CASES) it(`${kind}: ${JSON.stringify(expected)}`, () => assert.equal(maskValue(kind, value), expected));

  it('cuts plain values to 120 units without halving a surrogate pair', () => {
    const cut = maskValue('plain', '😀'.repeat(100));
    assert.ok(cut.length <= 120 && cut.endsWith('…') && encodeURIComponent(cut).endsWith('%E2%80%A6'), cut);
  });

  it('never shows more than two characters of a secret', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 200 }), (value) => {
      const shown = maskValue('secret', value);
      return shown === '***' || (shown.endsWith('***') && Array.from(value).length >= 12);
    }));
  });

  it('never gives a number, a card or a name back', () => {
    const numbers = fc.stringMatching(/^[1-9]\d{10,17}$/);
    for (const mask of personalMasks().filter((id) => id !== 'none')) {
      fc.assert(fc.property(numbers, (value) => !maskValue(`personal:${mask}`, value).includes(value) && maskValue(`personal:${mask}`, value).replace(/\D/g, '').length <= 7));
    }
  });
});
