// The vocabulary of personal data: well formed, one meaning per name, and the names of real schemas land where they should.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { personalMasks } from '../../../src/model/mask.ts';
import type { Outcome } from '../../../src/model/problem.ts';
import { isAreaCode, readAreaCodes } from '../../../src/ruleset/vocabularies/area-codes.ts';
import { readBankBins } from '../../../src/ruleset/vocabularies/bank-bins.ts';
import { matchField, subjectOf, type FieldContext } from '../../../src/ruleset/vocabularies/match-field.ts';
import { readMobileSegments } from '../../../src/ruleset/vocabularies/mobile-segments.ts';
import { readPersonalDataContext } from '../../../src/ruleset/vocabularies/personal-data-context.ts';
import { readPersonalDataFields } from '../../../src/ruleset/vocabularies/personal-data-fields.ts';
import { readSurnames } from '../../../src/ruleset/vocabularies/surnames.ts';
import { readSyntheticValues } from '../../../src/ruleset/vocabularies/synthetic-values.ts';

const raw = (name: string): unknown => load(readFileSync(new URL(`../../../rules/vocabularies/${name}.yaml`, import.meta.url), 'utf8'));
const READERS: readonly (readonly [string, (raw: unknown) => Outcome<unknown>])[] = [
  ['personal-data-fields', readPersonalDataFields], ['surnames', readSurnames], ['area-codes', readAreaCodes], ['bank-bins', readBankBins],
  ['mobile-segments', readMobileSegments], ['synthetic-values', readSyntheticValues], ['personal-data-context', readPersonalDataContext],
];

describe('personal data vocabularies', () => {
  for (const [name, read] of READERS) {
    it(`${name} is well formed, and a broken one is reported`, () => {
      assert.deepEqual(read(raw(name)).problems, []);
      assert.notDeepEqual(read({ nonsense: [] }).problems, []);
      assert.notDeepEqual(read(undefined).problems, []);
    });
  }

  const { value: fields } = readPersonalDataFields(raw('personal-data-fields'));

  it('masks are those that the product can apply', () => {
    assert.deepEqual(fields.masks.map((mask) => mask.id).sort(), [...personalMasks()].sort());
  });

  const NAMES: readonly (readonly [string, FieldContext, string | undefined])[] = [
    ['patientName', {}, 'patient_name'], ['PATIENT_NAME', {}, 'patient_name'], ['`brxm`', {}, 'patient_name'],
    ['xm', {}, undefined], ['xm', { siblings: ['xb', 'csrq'] }, 'patient_name'], ['xmmc', { siblings: ['xb', 'csrq'] }, undefined],
    ['name', { siblings: ['price', 'unit'] }, undefined], ['name', { siblings: ['phone'] }, 'patient_name'], ['name', { label: '用户姓名' }, 'patient_name'],
    ['contacts_phone', {}, 'phone'], ['phoneNumber2', {}, 'phone'], ['lxrsjh', {}, 'phone'], ['手机号', {}, 'phone'], ['iphone', {}, undefined], ['isMobile', {}, undefined],
    ['t_sfzh', {}, 'id_card'], ['lxrsfzh', {}, 'id_card'], ['idCardNo', {}, 'id_card'], ['idcard_pic', {}, undefined], ['idcard', { label: '就诊卡号' }, 'health_card'],
    // The card of a patient is the one of the hospital; a bank is named, or said in the caption.
    ['cardNumber', { siblings: ['patientName', 'phone'] }, 'health_card'], ['cardNumber', {}, undefined], ['cardNumber', { label: '银行卡号' }, 'bank'], ['bankCardNumber', {}, 'bank'],
    ['sj', { label: '手机' }, 'phone'], ['sj', { label: '时间' }, undefined], ['priceb', { label: '电话问诊费用价格' }, undefined], ['sj', { label: '手机验证状态' }, undefined], ['service_phone', { label: '店铺电话' }, undefined], ['ip_address', {}, undefined], ['pagination', {}, undefined], ['environmental', {}, undefined],
    ['zdmc', {}, 'diagnosis'], ['certificates_no', {}, 'id_card'], ['birthdate', {}, 'birth'], ['hospital_name', {}, 'hospital_basic'], ['sms_code', {}, undefined],
    ['occurrence_time', { label: '发生日期' }, undefined], ['rq', { label: '出生日期' }, 'birth'], ['card_pic', { label: '身份证扫描件' }, undefined], ['lxrdh2', { label: '联系人手机' }, 'phone'],
    ['', {}, undefined], ['_'.repeat(500), {}, undefined],
  ];
  for (const [name, context, expected] of NAMES) {
    it(`${name.slice(0, 20)} ${JSON.stringify(context)} means ${expected ?? 'nothing'}`, () => assert.equal(matchField(fields, name, context)?.field.id, expected));
  }

  it('tells whose data a table holds', () => {
    assert.equal(subjectOf(fields, 'phone', 'sys_user'), 'staff');
    assert.equal(subjectOf(fields, 'patient_phone', 'sys_user'), 'patient');
    assert.equal(subjectOf(fields, 'phone', 'adm_supplier'), 'organisation');
    assert.equal(subjectOf(fields, 'phone', 'xt_brjbxx'), 'patient');
    assert.equal(subjectOf(fields, 'phone', 'orders'), 'person');
    assert.equal(subjectOf(fields, 'diagnosis', 'recipetemplate'), 'dictionary');
  });

  it('knows how area codes are built', () => {
    const { value: areas } = readAreaCodes(raw('area-codes'));
    assert.ok(isAreaCode(areas, '110101') && isAreaCode(areas, '659004') && isAreaCode(areas, '429006') && isAreaCode(areas, '810000'));
    assert.ok(!isAreaCode(areas, '160101') && !isAreaCode(areas, '110100') && !isAreaCode(areas, '118001') && !isAreaCode(areas, '820001'));
    // No prefecture of any province was ever numbered 36 to 39 or beyond 53.
    assert.ok(!isAreaCode(areas, '523698') && !isAreaCode(areas, '325801') && isAreaCode(areas, '654301') && isAreaCode(areas, '445321'));
  });
});
