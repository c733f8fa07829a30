// The technique as a whole: what becomes one finding, what is shown of it, and that hostile input costs nothing.
import assert from 'node:assert/strict';
import { nameShapeOf } from '../../../src/detectors/personal-data/chinese-name.ts';
import { keyBefore } from '../../../src/detectors/personal-data/key-before.ts';
import { passesLuhn } from '../../../src/detectors/personal-data/luhn.ts';
import { replacementFor } from '../../../src/detectors/personal-data/replacement.ts';
import { text as message } from '../../../src/messages/text.ts';
import { maskValue } from '../../../src/model/mask.ts';
import { personalDataVocabulary } from '../../../src/ruleset/vocabularies/personal-data-vocabulary.ts';
import { processorTime } from '../../processor-time.ts';
import { detect, places, RULES } from './detect.ts';

const TABLE = "CREATE TABLE p (id int, brxm varchar(20) COMMENT '病人姓名', lxdh varchar(20), sfzh varchar(18));\n";
const row = (at: number): string => `INSERT INTO p VALUES (${at}, '林予安', '135${String(10_000_000 + ((at * 7_368_787) % 89_999_999))}', NULL);\n`;
const rows = (count: number): string => Array.from({ length: count }, (_one, at) => row(at + 1)).join('');

describe('personal-data technique', () => {
  it('reports each row once, at its strongest identifier', () => {
    const sql = `${TABLE}INSERT INTO p VALUES (1, '林予安', '13512904637', '370802196504173173');\n`;
    const [finding, ...more] = detect('a.sql', sql);
    assert.equal(more.length, 0);
    assert.equal(finding?.ruleId, 'person-row');
    assert.equal(finding.value, '370802196504173173');
    assert.equal(finding.anchor, 'p.sfzh');
    assert.deepEqual(finding.args, ['@personal-data.name-id-phone', 1]);
    assert.equal(finding.fixes?.[0]?.edits.length, 2);
  });

  it('counts the persons of one line and lists the first places', () => {
    const [finding, ...more] = detect('a.sql', `${TABLE}INSERT INTO p VALUES (1,'林予安','13512904637',NULL),(2,'陈知遥','15873029416',NULL),(3,'张三','13800138000',NULL);\n`);
    assert.equal(more.length, 0);
    assert.deepEqual(finding?.args, ['@personal-data.name-phone', 2]);
    assert.equal(finding.related?.length, 1);
    assert.deepEqual(finding.attributes, { persons: '2' });
  });

  it('names a person once in a log, however many lines tell of him', () => {
    const log = ['13512904637', '15873029416', '13512904637', '13512904637'].map((phone) => `GET /sms?phoneNumber=${phone} - 200\n`).join('');
    const found = detect('Logs/logs.txt', log);
    assert.deepEqual(found.map(({ args, related }) => [args, related?.length]), [[['@personal-data.phone', 1], 2], [['@personal-data.phone', 1], undefined]]);
    assert.equal(detect('a.md', log).length, 4);
  });

  it('reports a table line by line up to its limit, and as a whole beyond', () => {
    assert.equal(detect('a.sql', TABLE + rows(90)).length, 90);
    const [whole, ...more] = detect('a.sql', TABLE + rows(3_000));
    assert.equal(more.length, 0);
    assert.ok(Number(whole?.args?.[1]) > 2_900 && Number(whole?.args?.[1]) <= 3_000, String(whole?.args?.[1]));
    assert.equal(whole?.related?.length, 10);
    assert.equal(whole.fixes, undefined);
  });

  it('never gives more findings for a file than the rule allows', () => {
    const tables = Array.from({ length: 6 }, (_one, at) => (TABLE + rows(60)).replaceAll(/\bp\b/g, `p${at}`)).join('');
    const findings = detect('a.sql', tables);
    assert.equal(findings.length, 200);
    assert.ok(findings.reduce((sum, one) => sum + Number(one.args?.[1]), 0) > 350);
  });

  it('puts nothing personal into arguments, anchors and attributes, and every message exists', () => {
    const findings = detect('a.sql', `${TABLE}${rows(5)}INSERT INTO p VALUES (9,'陈知遥','15873029416','33010819871126482X');\n`);
    for (const finding of findings) {
      const shown = JSON.stringify([finding.args, finding.anchor, finding.attributes, finding.related?.map((one) => one.message), finding.fixes?.map((one) => one.title)]);
      assert.ok(!/\d{5}|林|陈/.test(shown), shown);
      assert.ok(!maskValue(finding.mask, finding.value).includes(finding.value));
      const [kinds] = finding.args ?? [];
      assert.notEqual(message('zh-CN', String(kinds).slice(1)), String(kinds).slice(1));
      assert.notEqual(message('en', finding.fixes?.[0]?.title ?? 'x'), finding.fixes?.[0]?.title);
    }
  });

  it('marks rows of examples and of series as doubtful, and staff as less grave', () => {
    assert.equal(detect('a.sql', `${TABLE}INSERT INTO p VALUES (1,'张三','13512904637',NULL);`)[0]?.confidence, 'low');
    const series = detect('a.sql', TABLE + ['13512904637', '13512904638', '13512904639'].map((phone) => `INSERT INTO p VALUES (1,'林予安','${phone}',NULL);\n`).join(''));
    assert.deepEqual(series.map((one) => one.confidence), ['low', 'low', 'low']);
    assert.equal(detect('a.sql', "INSERT INTO sys_user (id, real_name, phone) VALUES (1, '林予安', '13512904637');")[0]?.level, 'warning');
  });

  it('finds the fields of an HL7 message inside a string literal', () => {
    assert.deepEqual(places('A.java', 'String m = "MSH|^~\\\\&|HIS\\rPID|1||A1^^^HIS~350203197603149288^^^ID||沈^砚秋||19760314|F|||||13867420951\\rPV1|1";'), ['1 person-row']);
    assert.deepEqual(places('a.txt', 'PID|1||A1||沈^砚秋||19760314|F'), []);
  });

  it('replaces numbers by such as it does not report', () => {
    for (let index = 0; index < 120; index++) {
      const [phone, id, former, card] = [replacementFor('phone', index, 11), replacementFor('id', index, 18), replacementFor('id', index, 15), replacementFor('card', index, 19)];
      assert.deepEqual(places('a.json', JSON.stringify({ patientName: '林予安', phone, sfzh: id, idCard: former, bankCardNo: card })), []);
      assert.ok(!passesLuhn(card ?? ''));
    }
    assert.equal(replacementFor('diagnosis', 0, 3), undefined);
  });

  it('gives the same findings whatever the line ends and quotes', () => {
    const sql = `${TABLE}INSERT INTO "p" VALUES (1, N'林予安', '13512904637', NULL);\n`;
    assert.deepEqual(places('a.sql', sql.replaceAll('\n', '\r\n')), places('a.sql', sql));
    assert.equal(places('a.sql', sql).length, 1);
  });

  it('stops when the budget of the file is spent', () => {
    assert.ok(detect('a.sql', TABLE + rows(90), 4_000).length < 20);
  });

  it('is quick on hostile input', () => {
    const hostile = [
      '1'.repeat(500_000), '13512904637'.repeat(20_000), '手机'.repeat(100_000) + '13512904637', 'PID|'.repeat(50_000), `PID${'|^~'.repeat(100_000)}`,
      '{"phone":"'.repeat(20_000), '13512904637,'.repeat(10_000), '林予安,13512904637,'.repeat(5_000), "('".repeat(100_000), '86'.repeat(100_000), '姓名:'.repeat(100_000), '\u0000\uffff'.repeat(10_000),
      `${'<a>'.repeat(50_000)}13512904637`, `phone${' '.repeat(100_000)}=13512904637`,
    ];
    for (const text of hostile) {
      for (const path of ['a.sql', 'a.txt', 'a.java', 'a.csv']) {
        const start = processorTime();
        const findings = detect(path, text);
        const spent = processorTime() - start;
        // Far above what it takes: the bar is for work that grows faster than the text.
        assert.ok(spent < 5_000, `${path} ${text.slice(0, 12)} took ${spent} ms`);
        for (const { region } of findings) assert.ok(region.start >= 0 && region.end <= text.length && region.start < region.end);
      }
    }
  });
});

describe('names', () => {
  const { surnames } = personalDataVocabulary(RULES);
  it('knows names from what looks like them', () => {
    for (const name of ['林予安', '陈知遥', '欧阳清和', '司马砚', '何清', '王红', '李长春', '张家豪', '迪丽热拉·艾合买提']) assert.equal(nameShapeOf(name, surnames), 'name', name);
    for (const word of ['高血压', '白细胞', '钟表', '方案', '任务', '程序', '石膏', '金额', '江苏', '于是', '何时', '常用', '余额', '万元', '严重', '史料', '龙头', '雷达', '毛细', '金属', '武汉', '常规', '向量', '段落', '方法', '任意', '王主任', '张经理', '黄疸', '白芍', '黄芪', '高压氧', '康复科', '马鞍山市', '李', '']) assert.equal(nameShapeOf(word, surnames), 'none', word);
    for (const word of ['橙子', '书迟', 'abc', '林'.repeat(1_000)]) assert.notEqual(nameShapeOf(word, surnames), 'name', word.slice(0, 8));
  });
});

describe('the key before a literal', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["phone: '", 'phone'], ['"mobilePhone":"', 'mobilePhone'], ['\\"mobilePhone\\":\\"', 'mobilePhone'], ['user.setPhoneNumber("', 'user.setPhoneNumber'], ['put("phone", "', 'phone'], ['"phone" => "', 'phone'],
    ['<phone>', 'phone'], ['<a:tel>', 'tel'], ['<x label="联系方式"> ', '联系方式'], ['手机号：', '手机号'], ['tel = +86 ', 'tel'], ['private String mobile = "', 'mobile'], ['', ''], ['   ', ''], ['</b>', ''], ["phones: ['", 'phones'], ['x'.repeat(500), ''],
  ];
  for (const [before, expected] of CASES) it(`${before.slice(0, 30)} is ${expected}`, () => assert.equal(keyBefore(`${before}13512904637`, before.length), expected));
});
