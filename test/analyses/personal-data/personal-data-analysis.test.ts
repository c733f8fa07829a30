// The inventory of personal data: what tables and entities hold, and what they do not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { personalDataAnalysis } from '../../../src/analyses/personal-data/personal-data-analysis.ts';
import type { CompiledRules } from '../../../src/ruleset/ruleset.ts';
import { collectContext } from '../collect-context.ts';

const folder = new URL('../../../rules/vocabularies/', import.meta.url);
const vocabularies = Object.fromEntries(readdirSync(folder).map((name) => [name.replace('.yaml', ''), load(readFileSync(new URL(name, folder), 'utf8'))]));
const rules: CompiledRules = { digest: '', rules: [], categories: [], families: [], vocabularies, catalogues: {}, documents: {} };

function items(path: string, text: string): string[] {
  const { facts } = personalDataAnalysis.collect(collectContext(path, text, rules));
  return facts.map((fact) => `${fact.line} ${fact.name} ${(fact.data as { name: string }).name}`);
}

describe('inventory of personal data', () => {
  it('names the columns of a table that identifies somebody', () => {
    assert.deepEqual(items('a.sql', [
      'CREATE TABLE `zy_brxx` (',
      "  `id` bigint COMMENT '主键',",
      "  `brxm` varchar(20) COMMENT '病人姓名',",
      "  `xb` char(1) COMMENT '性别',",
      "  `lxdh` varchar(20) COMMENT '联系电话',",
      "  `zyzdmc` varchar(200) COMMENT '主要诊断',",
      "  `rysj` datetime COMMENT '入院时间'",
      ');',
    ].join('\n')), ['3 patient_name brxm', '4 gender xb', '5 phone lxdh', '6 diagnosis zyzdmc']);
  });

  it('leaves tables of things, organisations and dictionaries alone', () => {
    assert.deepEqual(items('b.sql', [
      'CREATE TABLE drug (id int, name varchar(40), price decimal(10,2), zje decimal(10,2), sj datetime);',
      'CREATE TABLE hospital (id int, name varchar(40), phone varchar(20), address varchar(100));',
      'CREATE TABLE icd10_dict (id int, diagnosis varchar(100), name varchar(100), age int);',
      'CREATE TABLE base_product (id int, contact varchar(40), phone varchar(20), fax_no varchar(20));',
      'CREATE TABLE schools (id int, name varchar(40), phone varchar(20));',
      'CREATE TABLE enterprise_info (id int, name varchar(40), identification_number varchar(20), phone_number varchar(20));',
    ].join('\n')), []);
  });

  it('reads entities of Java and C#', () => {
    assert.deepEqual(items('Patient.java', [
      '@TableName("patient")',
      'public class Patient {',
      '  private static final long serialVersionUID = 1L;',
      '  @ApiModelProperty("姓名")',
      '  private String name;',
      '  private String idCard;',
      '  /** 联系人手机 */',
      '  private String tel2 = "";',
      '  public String getPhone() { return phone; }',
      '}',
    ].join('\n')), ['5 patient_name name', '6 id_card idCard', '8 phone tel2']);
    assert.deepEqual(items('SysUser.cs', ['[SugarTable("sys_user")]', 'public class SysUser', '{', '  public string RealName { get; set; }', '  public string Phone { get; set; }', '}'].join('\n')), ['4 staff RealName', '5 phone Phone']);
  });
});
