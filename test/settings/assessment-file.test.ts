// `.hisguard/assessment.yaml`: reading with exact positions, the template, and adding answers without touching what stands there.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_ANSWERS } from '../../src/model/answers.ts';
import { answerVocabulary } from '../../src/ruleset/catalogues/answer-vocabulary.ts';
import { addAnswers, type NewAnswer } from '../../src/settings/add-answers.ts';
import { readAssessmentFile } from '../../src/settings/assessment-file.ts';
import { assessmentTemplate } from '../../src/settings/assessment-template.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { CATALOGUES } from '../compliance/support/fixtures.ts';

const vocabulary = answerVocabulary(CATALOGUES);
const read = (text: string): ReturnType<typeof readAssessmentFile> => readAssessmentFile(text, '.hisguard/assessment.yaml', vocabulary);
const mistakes = (text: string): readonly string[] => read(text).problems.map((problem) => [problem.id.replace('assessment-file.', ''), ...(problem.args ?? [])].join(' '));

describe('assessment file', () => {
  it('gives the answers of items with waiver, plan and premises', () => {
    const { value, problems } = read(`
items:
  AU-01:
    verdict: 不符合
    by: 张三
    date: 2026-11-20
    documents: [抽测.docx, 截图.png]
    conditions: {no-audit-at-all: false}
    waiver: {reason: 延期, approver: 李四, approver-side: operator, expires: 2026-12-31}
    rectification: {measure: 补齐, owner: 王五, due: 2026-12-31, operator-approver: 李四}
  EM-01: {verdict: pass, by: 张三, documents: 预案.docx}
  EM-02:
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(value.items, {
      'AU-01': {
        value: ['fail'], verdict: 'fail', by: '张三', date: '2026-11-20', documents: ['抽测.docx', '截图.png'], conditions: { 'no-audit-at-all': false },
        waiver: { reason: '延期', approver: '李四', approverSide: 'operator', expires: '2026-12-31' },
        rectification: { measure: '补齐', owner: '王五', due: '2026-12-31', operatorApprover: '李四' },
      },
      'EM-01': { value: ['pass'], verdict: 'pass', by: '张三', documents: ['预案.docx'], conditions: {} },
      'EM-02': { value: [], conditions: {} },
    });
  });

  it('gives the answers of the questionnaire as they are written, signed by the common name unless they have one', () => {
    const { value, problems } = read(`
grading:
  by: 张三
  date: 2026-11-20
  q_cii: no
  q_scope: 10
  q_system: [his, emr]
  q_org:
  q_internet: {value: no, by: 李四, note: 专网, expires: 2027-01-01}
  degrees: {S: {social: {degree: serious, reason: 认定}}, A: {citizen: {degree: general, reason: x, by: 李四}}}
  floors: {MOH11-3: {value: no, note: 非核心}}
fields:
  system.boundary: 院内
  filing.certificate_no: 0012
`);
    assert.deepEqual(problems, []);
    const signed = { by: '张三', date: '2026-11-20' };
    assert.deepEqual(value.grading, {
      q_cii: { ...signed, value: ['no'] }, q_scope: { ...signed, value: ['10'] }, q_system: { ...signed, value: ['his', 'emr'] },
      q_internet: { ...signed, value: ['no'], by: '李四', note: '专网', expires: '2027-01-01' },
    });
    assert.deepEqual(value.adjustments, [{ dimension: 'S', object: 'social', degree: 'serious', reason: '认定', by: '张三' }, { dimension: 'A', object: 'citizen', degree: 'general', reason: 'x', by: '李四' }]);
    assert.deepEqual(value.floors, { 'MOH11-3': { ...signed, value: ['no'], note: '非核心' } });
    assert.deepEqual(value.fields, { 'system.boundary': '院内', 'filing.certificate_no': '0012' });
  });

  it('says line and column of every mistake and uses nothing of a wrong file', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['items:\n  ID-99: {verdict: 符合}\n', ['unknown-item 2 3 ID-99']],
      ['items:\n  ID-01: {verdict: 大概符合}\n', ['not-allowed 2 20 ID-01.verdict 符合, 部分符合, 不符合, 不适用, pass, partial, fail, not-applicable']],
      ['items:\n  ID-01: {verdit: 符合}\n', ['unknown-key 2 11 ID-01.verdit verdict, by, date, expires, note, documents, conditions, waiver, rectification']],
      ['items:\n  ID-01:\n    date: 20.11.2026\n    expires: 2026-02-30\n', ['date-expected 3 11 ID-01.date', 'date-expected 4 14 ID-01.expires']],
      ['items:\n  AU-01: {conditions: {no-audit: true}}\n', ['unknown-key 2 24 AU-01.conditions.no-audit no-audit-at-all']],
      ['items:\n  AU-01: {conditions: {no-audit-at-all: 否}}\n', ['flag-expected 2 41 AU-01.conditions.no-audit-at-all']],
      ['items:\n  - ID-01\n', ['not-a-map 2 3 items']],
      ['items:\n  ID-01: 符合\n', ['not-a-map 2 10 ID-01']],
      ['items:\n  ID-01: {by: [a, b]}\n', ['text-expected 2 15 ID-01.by']],
      ['items:\n  ID-01: {documents: {a: b}}\n', ['texts-expected 2 22 ID-01.documents']],
      ['items:\n  ID-01: {waiver: {approver-side: 厂商}}\n', ['not-allowed 2 35 ID-01.waiver.approver-side operator, vendor']],
      ['grading:\n  q_cii: maybe\n', ['not-allowed 2 10 q_cii no, supporting, yes']],
      ['grading:\n  q_cii: [no, yes]\n', ['one-only 2 10 q_cii']],
      ['grading:\n  q_nothing: a\n', ['unknown-question 2 3 q_nothing']],
      ['grading:\n  q_cii: {by: 张三}\n', ['no-value 2 3 q_cii']],
      ['grading:\n  floors: {none: yes}\n', ['unknown-floor 2 12 none']],
      ['grading:\n  degrees: {X: {}}\n', ['unknown-key 2 13 degrees.X S, A']],
      ['grading:\n  degrees: {S: {social: {reason: x}}}\n', ['no-value 2 17 degrees.S.social']],
      ['fields:\n  system.color: red\n', ['unknown-field 2 3 system.color']],
      ['answers: {}\n', ['unknown-key 1 1 answers items, grading, fields']],
      ['- a\n', ['not-a-map 1 1 .hisguard/assessment.yaml']],
    ];
    for (const [text, expected] of cases) {
      assert.deepEqual(mistakes(text), expected, text);
      assert.deepEqual(read(text).value, NO_ANSWERS);
    }
    assert.match(mistakes('items:\n  ID-01: {verdict: 符合\n')[0] ?? '', /yaml-bad-indent 3 1 /);
    assert.match(mistakes('items: {}\nitems: {}\n')[0] ?? '', /yaml-duplicate-key 2 1 Map keys must be unique$/);
    for (const [text] of cases) for (const problem of read(text).problems) assert.ok(CATALOGUE[problem.id] !== undefined, problem.id);
  });

  it('is empty where the file is empty or holds comments only', () => {
    for (const text of ['', '# nothing\n', 'items:\n', 'items:\ngrading:\nfields:\n']) assert.deepEqual(read(text), { value: NO_ANSWERS, problems: [] });
  });

  it('never throws, whatever the text', () => {
    const words = fc.constantFrom('items', 'grading', 'fields', 'ID-01', 'q_cii', ':', ': ', '\n', '\n  ', '\n    ', '- ', '[', ']', '{', '}', ', ', '#', '&a', '*a', '!!int', 'no', '1', '"', "'", '|', 'by', 'waiver', 'degrees', 'S');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (parts) => { read(parts.join('')); }), { seed: 1, numRuns: 1500 });
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => { read(text); }), { seed: 1, numRuns: 500 });
  });
});

describe('assessment template', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    it(`is all comments, and valid once uncommented (${language})`, () => {
      const template = assessmentTemplate(language);
      assert.ok(template.split('\n').every((line) => line === '' || line.startsWith('#')));
      const { value, problems } = read(template.replaceAll(/^# (?=(?:items|grading|fields):)|^#(?= {3})/gm, ''));
      assert.deepEqual(problems, []);
      assert.equal(value.items['AU-01']?.verdict, 'partial');
      assert.equal(value.items['AU-01'].waiver?.approverSide, 'operator');
      assert.deepEqual(value.grading.q_system?.value, ['his', 'emr']);
      assert.equal(value.adjustments.length, 1);
      assert.deepEqual(Object.keys(value.floors), ['MOH11-3']);
      assert.deepEqual(Object.keys(value.fields), ['system.boundary', 'filing.certificate_no']);
    });
  }
});

describe('adding answers', () => {
  const file = '# 本院作答\nitems:\n  # 先答这一项\n  ID-01: {verdict: 不符合, by: 张三} # 未决\n\ngrading:   # 问卷\n  q_cii: no\n  q_org:\n';
  const added: readonly NewAnswer[] = [
    { section: 'items', key: 'ID-01', value: { verdict: '符合', by: '别人' } },
    { section: 'items', key: 'ID-02', value: { verdict: '符合', by: '李四', documents: ['a.docx'] } },
    { section: 'grading', key: 'q_cii', value: 'yes' },
    { section: 'grading', key: 'q_org', value: 'h3a' },
    { section: 'grading', key: 'q_system', value: ['his', 'emr'] },
    { section: 'fields', key: 'system.boundary', value: '院内: 核心交换机 # 以内' },
  ];

  it('keeps comments and what is answered, and fills what is empty', () => {
    const { value, problems } = addAnswers(file, 'a.yaml', added);
    assert.deepEqual(problems, []);
    assert.deepEqual(value.added, ['items.ID-02', 'grading.q_org', 'grading.q_system', 'fields.system.boundary']);
    assert.deepEqual(value.kept, ['items.ID-01', 'grading.q_cii']);
    for (const comment of ['# 本院作答', '# 先答这一项', '# 未决', '# 问卷']) assert.ok(value.text.includes(comment), comment);
    const answers = read(value.text);
    assert.deepEqual(answers.problems, []);
    assert.equal(answers.value.items['ID-01']?.verdict, 'fail');
    assert.equal(answers.value.items['ID-01'].by, '张三');
    assert.equal(answers.value.items['ID-02']?.by, '李四');
    assert.deepEqual(answers.value.grading.q_cii?.value, ['no']);
    assert.deepEqual(answers.value.grading.q_org?.value, ['h3a']);
    assert.equal(answers.value.fields['system.boundary'], '院内: 核心交换机 # 以内');
  });

  it('changes not one byte where everything is answered, and keeps line ends', () => {
    const crlf = file.replaceAll('\n', '\r\n');
    assert.equal(addAnswers(crlf, 'a.yaml', [added[0]!]).value.text, crlf);
    const { text } = addAnswers(crlf, 'a.yaml', added).value;
    assert.ok(!/[^\r]\n/.test(text));
  });

  it('writes into the fresh template and into an empty file', () => {
    for (const text of [assessmentTemplate('zh-CN'), '', 'items:\n']) {
      const { value } = addAnswers(text, 'a.yaml', added);
      assert.deepEqual(read(value.text).problems, []);
      assert.equal(read(value.text).value.items['ID-01']?.by, '别人');
      assert.ok(value.text.includes(text.trim().split('\n')[0] ?? ''));
    }
  });

  it('writes nothing into a file that cannot be read', () => {
    for (const text of ['items: {\n', '- a\n', 'items: {}\nitems: {}\n']) {
      const { value, problems } = addAnswers(text, 'a.yaml', added);
      assert.equal(value.text, text);
      assert.equal(problems.length, 1);
      assert.deepEqual(value.added, []);
    }
    assert.deepEqual(addAnswers('items: 3\n', 'a.yaml', [added[0]!]).value.kept, ['items.ID-01']);
  });
});
