// Silence is never compliance: what the tool needs before no finding means a pass.
import assert from 'node:assert/strict';
import { assess, itemOf, itemsOf, reasonsOf, scan } from './support/fixtures.ts';

const NO_FILES = scan({ kinds: {}, objects: {} });

describe('silence', () => {
  it('gives not one pass for an empty folder, without a scan, or in an unsupported language', () => {
    const cases = {
      'empty folder': assess({ scans: [NO_FILES] }),
      'no scan at all': assess({ scans: [] }),
      'unsupported language': assess({ scans: [scan({ kinds: { delphi: { rules: 0, filesChecked: 0 } }, unsupported: [{ language: 'delphi', files: 10 }] })] }),
      'unsupported language with rules that read every text': assess({ scans: [scan({ kinds: { delphi: {} }, unsupported: [{ language: 'delphi', files: 10 }] })] }),
    };
    for (const [name, assessment] of Object.entries(cases)) {
      assert.deepEqual(itemsOf(assessment).filter((item) => item.verdict === 'pass').map((item) => item.id), [], name);
      assert.equal(assessment.counts.pass, 0, name);
      assert.equal(assessment.conclusion.outcome, 'reject', name);
    }
    assert.match(reasonsOf(itemOf(cases['empty folder'], 'CS-03')), /未发现检查对象/);
    assert.match(reasonsOf(itemOf(cases['unsupported language'], 'CS-03')), /未检查：无规则/);
    assert.match(reasonsOf(itemOf(cases['unsupported language with rules that read every text'], 'CS-03')), /语言不支持（Delphi）/);
  });

  it('passes an automatic item only when all four conditions hold, with the range it checked', () => {
    const item = itemOf(assess(), 'CS-03');
    assert.equal(item.verdict, 'pass');
    assert.equal(item.decidedBy, 'tool');
    assert.equal(reasonsOf(item), '工具核查，范围：类别 sql-injection；文件 20 个；对象 1 个；规则库 abcdef012345');
  });

  it('is open with the reason where there is no rule, or one language lacks one', () => {
    const none = assess({ scans: [scan({ categories: { 'sql-injection': { languages: { java: { rules: 0, filesApplicable: 3, filesChecked: 0, filesIncomplete: 0 } } } } })] });
    assert.equal(itemOf(none, 'CS-03').verdict, 'open');
    assert.equal(reasonsOf(itemOf(none, 'CS-03')), '未检查：无规则');
    const half = assess({ scans: [scan({ kinds: { java: {}, vue: { rules: 0, filesChecked: 0 } } })] });
    assert.equal(itemOf(half, 'CS-03').verdict, 'open');
    assert.equal(reasonsOf(itemOf(half, 'CS-03')), '未检查：语言不支持（Vue）');
    const onlyOne = assess({ scans: [scan({ categories: { 'code-injection': { languages: { java: { rules: 0, filesApplicable: 3, filesChecked: 0, filesIncomplete: 0 } } } } })] });
    assert.equal(reasonsOf(itemOf(onlyOne, 'CS-05')), '未检查：无规则（code-injection）', 'of several categories the one without rules is named');
    const unknownCategory = assess({ scans: [{ ...scan(), coverage: { ...scan().coverage, categories: {} } }] });
    assert.equal(reasonsOf(itemOf(unknownCategory, 'CS-03')), '未检查：无规则');
  });

  it('is open where settings switch a rule of the category off or lower it to a note', () => {
    const languages = { java: { rules: 3, filesApplicable: 3, filesChecked: 3, filesIncomplete: 0 } };
    assert.equal(itemOf(assess({ scans: [scan({ categories: { 'sql-injection': { languages } } })] }), 'CS-03').verdict, 'pass');
    const weakened = itemOf(assess({ scans: [scan({ categories: { 'sql-injection': { languages, weakened: true } } })] }), 'CS-03');
    assert.equal(weakened.verdict, 'open');
    assert.equal(reasonsOf(weakened), '未查全：设置停用了有关规则，或将其降为提示');
    // What is written in a file may be reported as weak only: who silences that has not shown that nothing is hard-coded.
    assert.match(reasonsOf(itemOf(assess({ scans: [scan({ categories: { 'weak-credential': { languages, weakened: true } } })] }), 'ID-04')), /未查全：设置停用了有关规则，或将其降为提示（weak-credential）/);
  });

  it('says where there are rules that find and cannot acquit, and is open all the same', () => {
    const looking = { rules: 0, partialRules: 2, filesApplicable: 3, filesChecked: 0, filesIncomplete: 0 };
    const only = assess({ scans: [scan({ categories: { 'sql-injection': { languages: { java: looking } } } })] });
    assert.equal(itemOf(only, 'CS-03').verdict, 'open');
    assert.equal(reasonsOf(itemOf(only, 'CS-03')), '未查全：规则只能发现问题，不能证明没有问题（Java）');
    const beside = assess({ scans: [scan({ kinds: { yaml: {}, java: looking, vue: { rules: 0, filesChecked: 0 } } })] });
    assert.equal(reasonsOf(itemOf(beside, 'CS-03')), '未查全：规则只能发现问题，不能证明没有问题（Java）；未检查：语言不支持（Vue）');
    // Rows of data, too, where they are all there is.
    assert.equal(itemOf(assess({ scans: [scan({ kinds: { csv: looking } })] }), 'CS-03').verdict, 'open');
  });

  it('does not say that no object was found where nobody looked for one', () => {
    const assessment = assess({ scans: [scan({ objects: {}, categories: { 'sql-injection': { languages: { java: { rules: 0, filesApplicable: 3, filesChecked: 0, filesIncomplete: 0 } } } } })] });
    assert.equal(reasonsOf(itemOf(assessment, 'CS-03')), '未检查：无规则');
  });

  it('needs no rule for prose, styles and rows of data', () => {
    const assessment = assess({ scans: [scan({ kinds: { java: {}, markdown: { rules: 0, filesChecked: 0 }, css: { rules: 0, filesChecked: 0 }, csv: { rules: 0, filesChecked: 0 } } })] });
    assert.equal(itemOf(assessment, 'CS-03').verdict, 'pass');
  });

  it('is open where no relevant object was examined, and where one of several required kinds is missing', () => {
    assert.equal(reasonsOf(itemOf(assess({ scans: [scan({ objects: { endpoint: 4 } })] }), 'CS-03')), '未检查：未发现检查对象');
    // ID-03 takes any of two objects, AU-01 needs both.
    assert.equal(itemOf(assess({ scans: [scan({ objects: { config_file: 2 } })] }), 'ID-03').verdict, 'pass');
    const half = itemOf(assess({ scans: [scan({ objects: { patient_entry_point: 2 } })] }), 'AU-01');
    assert.equal(half.verdict, 'open');
    assert.match(reasonsOf(half), /未发现检查对象/);
    assert.equal(itemOf(assess({ scans: [scan({ objects: { patient_entry_point: 2, login_endpoint: 1 } })] }), 'AU-01').verdict, 'review');
  });

  it('is open where a file was left incomplete or a project-level check failed', () => {
    const cut = assess({ scans: [scan({ kinds: { java: { filesChecked: 9, filesIncomplete: 1 } } })] });
    assert.equal(reasonsOf(itemOf(cut, 'CS-03')), '未检查：文件未完成（1 个文件）');
    const crashed = assess({ scans: [scan({ problems: [{ message: 'x', effect: 'incomplete' }] })] });
    assert.equal(itemOf(crashed, 'CS-03').verdict, 'open');
    const harmless = assess({ scans: [scan({ problems: [{ message: 'x', effect: 'none' }] })] });
    assert.equal(itemOf(harmless, 'CS-03').verdict, 'pass');
  });

  it('needs every component checked, and an object in one of them', () => {
    assert.equal(itemOf(assess({ scans: [scan(), scan({ objects: {} })] }), 'CS-03').verdict, 'pass');
    assert.equal(itemOf(assess({ scans: [scan(), scan({ kinds: { go: { rules: 0, filesChecked: 0 } } })] }), 'CS-03').verdict, 'open');
  });

  it('never writes pass for a semi-automatic item by itself', () => {
    const assessment = assess();
    const semi = itemsOf(assessment).filter((item) => item.verification === 'semi');
    assert.ok(semi.length > 40);
    assert.deepEqual(semi.filter((item) => item.verdict === 'pass'), []);
    const clean = itemOf(assessment, 'CS-09');
    assert.equal(clean.verdict, 'review');
    assert.equal(clean.decidedBy, 'nobody');
    assert.match(reasonsOf(clean), /^工具未发现问题（范围：/);
    assert.deepEqual(itemsOf(assessment).filter((item) => item.verification === 'manual' && item.verdict !== 'open'), []);
  });

  it('leaves log retention open while the days of a log cannot be told', () => {
    const log = { path: 'a.xml', line: 1, product: 'logback', sink: 'f', formula: '' };
    const unknown = assess({ scans: [scan({ inventory: { logRetention: [{ ...log, days: null }] } })] });
    assert.equal(itemOf(unknown, 'AU-04').verdict, 'open');
    assert.match(reasonsOf(itemOf(unknown, 'AU-04')), /1 处日志的留存天数不能确定/);
    assert.equal(itemOf(assess({ scans: [scan({ inventory: { logRetention: [{ ...log, days: 200 }] } })] }), 'AU-04').verdict, 'review');
  });
});
