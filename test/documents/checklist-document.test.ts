import assert from 'node:assert/strict';
import { composeChecklist } from '../../src/documents/checklist-document.ts';
import { contentsOf, type Table } from '../../src/documents/document.ts';
import { blockText, documentText, sectionText } from './document-texts.ts';
import { both, sampleChecklist, sampleClause, sampleComponent, sampleFinding, sampleItem } from './sample-assessment.ts';
import type { AssessedItem } from '../../src/model/assessment.ts';

const oneItem = (item: AssessedItem, change = {}) => sampleChecklist(0, { groups: [{ id: 'CS', title: both('代码安全'), items: [item] }], ...change });
/** Text of the item's row in chapter 4. */
const rowOf = (item: AssessedItem, language: 'zh-CN' | 'en' = 'zh-CN'): string => sectionText(composeChecklist(oneItem(item), language), 'c4-1');

describe('composeChecklist', () => {
  it('shows each of the 142 items with requirement, verdict and responsible party in both languages', () => {
    const assessment = sampleChecklist();
    for (const language of ['zh-CN', 'en'] as const) {
      const chapter = sectionText(composeChecklist(assessment, language), 'c4');
      const items = assessment.groups.flatMap((group) => group.items);
      assert.equal(items.length, 142);
      for (const item of items) assert.ok(chapter.includes(`${item.id}\u3000`) && chapter.includes(language === 'en' ? item.requirement.en : item.requirement.zh), `${language} ${item.id}`);
    }
  });

  it('leaves no message id and no placeholder in any text', () => {
    const base = sampleChecklist(30);
    const rich = {
      ...base, decommissioning: [{ id: 'DC', title: both('下线'), items: [sampleItem('DC-01', 'open')] }],
      conclusion: { ...base.conclusion, remarks: [{ itemId: 'CS-12', text: both('列入台账') }] },
      components: [sampleComponent('a', (['suppressed', 'false-positive', 'accepted-risk', 'fixed-unverified', 'known'] as const).map((kind, index) => sampleFinding(index, { state: { kind, source: 'in-source' } })))],
    };
    for (const language of ['zh-CN', 'en'] as const) for (const assessment of [base, rich, sampleChecklist(0, { components: [], waivers: [], notApplicable: [], groups: [] })]) {
      const text = documentText(composeChecklist(assessment, language));
      assert.doesNotMatch(text, /(?:checklist-document|checklist-annex|grading-document|document|handover)\.[a-z]/);
      assert.doesNotMatch(text, /\{\d\}|undefined|\[object/);
    }
  });

  it('gives every 符合 its range, and says so where none is recorded', () => {
    assert.match(rowOf(sampleItem('CS-01', 'pass')), /符合[\s\S]*范围：类别 2 个/);
    assert.match(rowOf(sampleItem('CS-01', 'pass', { reasons: [] })), /核查范围未记录，不足以支持该结果/);
    const signed = rowOf(sampleItem('CS-01', 'pass', { reasons: [], decidedBy: 'person', answer: { value: ['pass'], by: '李敏', date: '2026-11-18', documents: ['备案证明.pdf'] } }));
    assert.match(signed, /人工作答：符合；判定人 李敏；日期 2026-11-18；证明材料 备案证明\.pdf/);
    // Once: the reason names who decided and when.
    const told = rowOf(sampleItem('CS-01', 'pass', { reasons: [both('由 李敏 2026-11-18 判定')], decidedBy: 'person', answer: { value: ['pass'], by: '李敏', date: '2026-11-18', documents: ['备案证明.pdf'] } }));
    assert.match(told, /由 李敏 2026-11-18 判定\n人工作答：证明材料 备案证明\.pdf/);
    assert.match(rowOf(sampleItem('CS-01', 'pass', { reasons: [], decidedBy: 'person', answer: { value: ['pass'] } })), /未署名/);
    assert.match(rowOf(sampleItem('CS-01', 'pass', { reasons: [], decidedBy: 'person' })), /未署名/);
  });

  it('says why an item is open and who must supply what', () => {
    const row = rowOf(sampleItem('CS-01', 'open', { reasons: [both('未检查：语言不支持（delphi）')], responsible: ['operator', 'third-party'] }));
    assert.match(row, /待提交证据[\s\S]*未检查：语言不支持（delphi）[\s\S]*运营单位（医院）、第三方机构[\s\S]*CS-01证明材料/);
    assert.match(rowOf(sampleItem('CS-01', 'open', { reasons: [] })), /尚未提交证据/);
  });

  it('tells in chapters 7 and 8 what is to be done, and leaves what only explains to chapter 4', () => {
    const item = sampleItem('CS-01', 'open', {
      severity: 'veto', outcome: 'reject',
      reasons: [
        { ...both('未检查：语言不支持（delphi）'), about: 'coverage' }, { ...both('未检查：未发现检查对象'), about: 'coverage' }, { ...both('待提交：CS-01证明材料'), about: 'documents' },
        both('项目档案待填：备案日期'), { ...both('报告取得后 30 日内'), about: 'remark' },
      ],
    });
    const composed = composeChecklist(oneItem(item, { conclusion: { ...sampleChecklist(0).conclusion, outcome: 'reject', reasons: [{ itemId: 'CS-01', text: both('一票否决项') }] } }), 'zh-CN');
    assert.match(sectionText(composed, 'c4-1'), /语言不支持（delphi）\n未检查：未发现检查对象\n待提交：CS-01证明材料\n项目档案待填：备案日期\n报告取得后 30 日内/);
    const [ledger, final] = [sectionText(composed, 'c7-2'), sectionText(composed, 'c8-1')];
    assert.match(ledger, /工具未检查或未查全，须人工核查\n项目档案待填：备案日期[\s\S]*CS-01证明材料/);
    assert.match(final, /工具未检查或未查全，须人工核查\n待提交：CS-01证明材料\n项目档案待填：备案日期/);
    for (const text of [ledger, final]) assert.doesNotMatch(text, /delphi|未发现检查对象|30 日内/);
    assert.doesNotMatch(ledger, /待提交：/);
    // Never an empty reason where nothing is known.
    assert.match(sectionText(composeChecklist(oneItem({ ...item, reasons: [] }), 'zh-CN'), 'c7-2'), /尚未提交证据/);
  });

  it('marks statutory items, recommendations, waivers, plans, evidence that does not count and parts without a source', () => {
    const row = rowOf(sampleItem('CS-01', 'fail', {
      waivable: false, mandatory: false, severityReason: both('全工程无审计，升为否决项'), moreEvidence: 14, derivedParts: [both('六个月')],
      evidence: [{ component: 'server', text: both('口令明文'), path: 'a/b.yml', line: 7 }, { component: 'server', text: both('示例口令'), path: 'c.yml', counts: false, state: 'false-positive' }],
      waiver: { reason: '理由', approver: '赵主任', approverSide: 'operator', valid: false, invalidBecause: both('已到期') },
      rectification: { measure: '改用配置中心', complete: false, missing: [both('期限')] },
    }));
    for (const part of ['法定项，不得豁免', '建议项，不计入结论', '升为否决项', '另有 14 处，见附录A', '推导，待核）：六个月', 'a/b.yml:7', '（误报、不计入判定）', '批准人：赵主任（运营单位（医院））', '不生效：已到期', '整改计划不完整，缺：期限']) assert.ok(row.includes(part), part);
  });

  it('states evidence that says the same once, with its places, and points to annex A for the rest', () => {
    const places = Array.from({ length: 9 }, (_each, index) => ({ component: 'server', text: both('口令明文'), path: `c${index}.yml`, line: 3, fingerprint: String(index) }));
    const row = rowOf(sampleItem('CS-01', 'fail', { evidence: [...places, { component: 'server', text: both('依赖清单已核对') }], moreEvidence: 5 }));
    assert.equal(row.split('口令明文').length, 2);
    assert.ok(row.includes('c0.yml:3') && row.includes('c5.yml:3') && !row.includes('c6.yml'));
    assert.ok(row.includes('依赖清单已核对') && row.includes('另有 8 处，见附录A'), row);
  });

  it('names each regulation once and keeps every clause and remark', () => {
    const clauses = [sampleClause('渝卫发〔2019〕66号', '四(二)4(2)'), sampleClause('GB/T 22239-2019', '8.1.4.1 a)'), sampleClause('渝卫发〔2019〕66号', '四(二)4(3)'), sampleClause('测评指导书', '第3章', false)];
    const row = rowOf(sampleItem('CS-01', 'open', { clauses }));
    assert.ok(row.includes('渝卫发〔2019〕66号 四(二)4(2)；四(二)4(3)\nGB/T 22239-2019 8.1.4.1 a)\n测评指导书 第3章（参考）'), row);
  });

  it('puts known and fixed-unverified findings under open, the others under their state with reason and source', () => {
    const findings = [
      sampleFinding(0, { path: 'known.yml', state: { kind: 'known', source: 'baseline' } }), sampleFinding(3, { path: 'fixed.yml', state: { kind: 'fixed-unverified', source: 'baseline' } }),
      sampleFinding(6, { path: 'false.yml', state: { kind: 'false-positive', by: '王工', reason: '占位示例', expires: '2027-03-31', source: 'baseline' } }), sampleFinding(9, { path: 'silent.yml', state: { kind: 'suppressed', source: 'nosemgrep' } }),
    ];
    const document = composeChecklist(sampleChecklist(0, { components: [sampleComponent('server', findings)] }), 'zh-CN');
    const open = sectionText(document, 'annex-a-1');
    const handled = sectionText(document, 'annex-a-2');
    assert.ok(open.includes('known.yml') && open.includes('fixed.yml') && open.includes('仍计为未关闭') && !open.includes('false.yml'));
    assert.match(handled, /false\.yml[\s\S]*误报（处置人 王工；理由：占位示例；到期 2027-03-31；登记于基线文件）/);
    assert.match(handled, /silent\.yml[\s\S]*已抑制（未说明理由；登记于nosemgrep 注释）/);
    assert.ok(!handled.includes('known.yml'));
  });

  it('names what failed before what is only open, counts what decides, and says why in chapter 8', () => {
    const items = [
      sampleItem('GF-01', 'open', { severity: 'veto', outcome: 'reject' }), sampleItem('GF-02', 'fail', { severity: 'major', outcome: 'conditional' }),
      sampleItem('GF-03', 'fail', { severity: 'veto', outcome: 'reject', reasons: [both('有 3 处错误级发现未关闭')] }),
    ];
    const base = sampleChecklist(0);
    const composed = composeChecklist(sampleChecklist(0, {
      groups: [{ id: 'GF', title: both('定级备案'), items }], waivers: [],
      conclusion: { ...base.conclusion, outcome: 'reject', title: both('不得上线'), reasons: items.map((item) => ({ itemId: item.id, text: both('一票否决项') })), remarks: [] },
    }), 'zh-CN');
    const summary = sectionText(composed, 'summary-reasons');
    assert.ok(summary.indexOf('GF-03') < summary.indexOf('GF-01') && summary.includes('GF-03') && !summary.includes('GF-02'), summary);
    assert.match(sectionText(composed, 'summary'), /导致“不得上线”的项目 2 项/);
    assert.match(sectionText(composed, 'c8'), /GF-03[^]*有 3 处错误级发现未关闭[^]*另有 1 项/);
  });

  it('lists errors before warnings before notes, whatever their rules are called', () => {
    const findings = (['note', 'error', 'warning'] as const).map((level, index) => sampleFinding(index, { level, ruleId: `${level === 'error' ? 'z' : 'a'}-rule`, path: `${level}.yml` }));
    const annex = sectionText(composeChecklist(sampleChecklist(0, { components: [sampleComponent('server', findings)] }), 'zh-CN'), 'annex-a-1');
    const places = ['error.yml', 'warning.yml', 'note.yml'].map((path) => annex.indexOf(path));
    assert.ok(places.every((place, index) => place > (places[index - 1] ?? 0)), annex);
  });

  it('lists what waits for evidence and what waits for a person in chapter 7, under who must act', () => {
    const items = (['open', 'review', 'partial', 'pass'] as const).map((verdict, index) => sampleItem(`GF-0${index + 1}`, verdict));
    const composed = composeChecklist(sampleChecklist(0, { groups: [{ id: 'GF', title: both('定级备案'), items }] }), 'zh-CN');
    const listed = (section: string): readonly string[] => [...new Set(sectionText(composed, section).match(/GF-\d\d/g) ?? [])].sort();
    assert.deepEqual([listed('c7-1'), listed('c7-2')], [['GF-03'], ['GF-01', 'GF-02']]);
  });

  it('lists every finding once with place and fingerprint', () => {
    const annex = sectionText(composeChecklist(sampleChecklist(200), 'zh-CN'), 'annex-a');
    for (let index = 0; index < 200; index++) assert.equal(annex.split(sampleFinding(index).fingerprint).length, 2, String(index));
  });

  it('shows in 检查范围与限制 whatever makes the result greener', () => {
    const annex = sectionText(composeChecklist(sampleChecklist(), 'zh-CN'), 'annex-b');
    for (const part of ['由命令行指定', 'switched-off-rule', 'lowered-rule: note', 'legacy/**（120 个文件）', 'own_patient_table', 'config/application-local.yml', 'src/Unused.java:20', '随仓库存放的第三方库副本\t214', 'Delphi（37 个文件）', '检查不完整', 'YAML 40/41\tJava\t1', '没有列出的语言和文件类型没有相应规则，未核查', '未核查的类别', 'SQL 注入', '运行配置文件\t53']) assert.ok(annex.includes(part), part);
    const bare = sectionText(composeChecklist(sampleChecklist(0, { components: [sampleComponent('a', [], { limits: { disabledRules: [], excludedPaths: [], ownVocabulary: [], gitIgnoredConfiguration: [], unusedSuppressions: [] } })] }), 'zh-CN'), 'annex-b-1');
    assert.equal(bare.split('\t无').length - 1, 7, 'an empty list says 无');
  });

  it('puts conclusion, every waiver, disclaimer and four signatures in the last chapter, and nothing hides the outcome', () => {
    const document = composeChecklist(sampleChecklist(), 'zh-CN');
    const chapter = sectionText(document, 'c8');
    for (const part of ['自查建议结论：不得上线', '旧终端分批更换', '赵主任（运营单位（医院））', '不生效：法定项不得豁免', '不替代第三方测试', '承建厂商', '运维单位', '第三方机构', '年　月　日']) assert.ok(chapter.includes(part), part);
    assert.match(sectionText(document, 'summary'), /自查建议结论：不得上线/);
    assert.doesNotMatch(documentText(document), /通过测评|合规/);
  });

  it('says that the grade is open and that nothing was scanned', () => {
    const document = composeChecklist(sampleChecklist(0, { components: [], system: { name: '某系统', grade: 3, gradeAnswered: false } }), 'zh-CN');
    assert.match(sectionText(document, 'c2'), /尚未作答，本清单暂按第三级展开/);
    assert.match(sectionText(document, 'c1'), /（待填写）[\s\S]*没有纳入任何扫描结果/);
  });

  it('numbers chapters and annexes without gaps, with ids that are unique', () => {
    const document = composeChecklist(sampleChecklist(), 'zh-CN');
    const headings = contentsOf(document);
    assert.deepEqual(headings.filter((heading) => heading.level === 1).map((heading) => heading.text.split('\u3000')[0]), ['结论摘要', '1', '2', '3', '4', '5', '6', '7', '8', '附录A', '附录B', '附录C', '附录D']);
    const ids = document.parts.flatMap((part) => part.blocks).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('gives every row as many cells as its table has columns', () => {
    const tables = composeChecklist(sampleChecklist(), 'zh-CN').parts.flatMap((part) => part.blocks).filter((block): block is Table => block.kind === 'table');
    assert.ok(tables.length > 30);
    for (const table of tables) for (const row of table.rows) assert.equal(row.cells.length, row.band === true ? 1 : table.columns.length, blockText(table).slice(0, 80));
  });
});
