import assert from 'node:assert/strict';
import { composeGrading } from '../../src/documents/grading-document.ts';
import { toJson } from '../../src/documents/to-json.ts';
import { documentText, sectionText } from './document-texts.ts';
import { both, sampleGrading } from './sample-assessment.ts';

describe('composeGrading', () => {
  const open = composeGrading(sampleGrading(), 'zh-CN');

  it('leaves the grade open while a question it needs is unanswered, and lists the question', () => {
    assert.match(sectionText(open, 'summary'), /建议等级：待定（问卷未答完）[\s\S]*尚有 1 个问题未回答/);
    assert.match(sectionText(open, 'c8'), /是否被认定为关键信息基础设施\tq_cii/);
    assert.match(sectionText(open, 'c3-3'), /系统服务安全保护等级（A）待定/);
  });

  it('writes out object, degree, level and reasons, and marks the field of the matrix', () => {
    const chapter = sectionText(open, 'c2');
    assert.match(chapter, /社会秩序、公共利益\t严重损害\t第三级\t日均门急诊量超过 5000/);
    assert.match(chapter, /社会秩序、公共利益\t第二级\t▲ 第三级\t第四级/);
    assert.match(chapter, /定级要素与安全保护等级的关系\s+GB\/T 22240-2020 第6章/);
    assert.doesNotMatch(sectionText(open, 'c3'), /▲ 第/);
  });

  it('shows floors with what is missing, candidates, contradictions, cadence, filing and the disclaimer', () => {
    assert.match(sectionText(open, 'c5'), /须人工确认/);
    assert.match(sectionText(open, 'c5'), /缺少答案：是否被认定为关键信息基础设施/);
    assert.match(sectionText(open, 'c6'), /是否达到特别严重由专家评审判断[\s\S]*答否，但扫描发现小程序标识/);
    assert.match(sectionText(open, 'c7'), /每年至少一次等级测评[\s\S]*公网安〔2025〕1846号 问题十一[\s\S]*十个工作日内备案/);
    assert.match(sectionText(open, 'c9'), /自评结果为初步等级建议[\s\S]*批准人/);
  });

  it('keeps gaps visible that only the organisation can fill, and every answer with its author', () => {
    assert.match(sectionText(open, 'c1'), /承建厂商\t（待填写）/);
    assert.match(sectionText(open, 'annex-a'), /三级甲等医院\t判定人 李敏\n日期 2026-11-10\n证明材料 执业许可证\.pdf/);
    assert.match(sectionText(open, 'annex-a'), /q_cii\t未回答/);
  });

  it('states the grade with its combination once it is settled', () => {
    const settled = composeGrading(sampleGrading({ unanswered: [], service: { level: 3, rows: [] }, proposed: { grade: 3, label: 'S3A3G3', reasons: [both('两个方面均为第三级')] } }), 'zh-CN');
    assert.match(sectionText(settled, 'summary'), /建议等级：第三级（S3A3G3）[\s\S]*问卷已全部回答/);
    assert.match(sectionText(settled, 'c4'), /和平医院门急诊系统\t第三级\t第三级\t第三级\tS3A3G3/);
  });

  it('claims nothing about region, degrees or matrix while the questions are unanswered', () => {
    const open = sampleGrading({
      proposed: { grade: null, label: '', reasons: [] }, unanswered: ['q_region'], candidates: [], contradictions: [], obligations: [], system: { name: '门诊系统', grade: 3, gradeAnswered: false },
      information: { level: null, rows: [] }, service: { level: null, rows: [] },
    });
    const text = documentText(composeGrading(open, 'zh-CN'));
    assert.match(text, /所在地区未答，尚不能列出/);
    assert.match(text, /尚无对应的格/);
    assert.equal(text.split('等级待定，回答第 8 章所列问题后方可分析').length - 1, 2);
    assert.doesNotMatch(text, /没有。/);
    assert.equal(text.split('相关问题尚未答完，不能判断受侵害的客体与程度').length - 1, 2);
    const nothing = sampleGrading();
    const silent = composeGrading({ ...nothing, contradictions: [], unanswered: nothing.answers.map(({ question }) => question) }, 'zh-CN');
    assert.match(sectionText(silent, 'c6-3'), /尚无作答，无从核对/);
  });

  it('says that no answer leads to harm where all were given, not that some are missing', () => {
    const chapter = sectionText(composeGrading(sampleGrading({ unanswered: [], service: { level: 1, rows: [] } }), 'zh-CN'), 'c3');
    assert.match(chapter, /所答均不涉及受侵害的客体[\s\S]*所答均不涉及损害，系统服务安全保护等级（A）为第一级[\s\S]*没有对应的格/);
    assert.doesNotMatch(chapter, /未答/);
  });

  it('names a question in a sentence without what it says about answering', () => {
    const { answers } = sampleGrading();
    const floors = [{ id: 'f', text: both('下限'), level: 3, applies: 'unknown', clauses: [], missingQuestions: ['q_tech', 'q_data'] }] as const;
    const asked = [{ question: 'q_tech', text: { zh: '采用的新技术（可多选）', en: 'New technology in use (several)' }, options: [] }, { question: 'q_data', text: { zh: '数据级别（GB/T 39725）', en: 'Level of data (GB/T 39725)' }, options: [] }];
    const shown = (language: 'zh-CN' | 'en'): string => sectionText(composeGrading(sampleGrading({ floors, answers: [...answers, ...asked] }), language), 'c5');
    assert.match(shown('zh-CN'), /缺少答案：采用的新技术、数据级别（GB\/T 39725）/);
    assert.match(shown('en'), /Unanswered: New technology in use, Level of data \(GB\/T 39725\)/);
  });

  it('leaves no message id and no placeholder in any text', () => {
    for (const language of ['zh-CN', 'en'] as const) assert.doesNotMatch(documentText(composeGrading(sampleGrading({ obligations: [{ text: both('年底报送'), clauses: [] }], sensitivity: [both('若…')] }), language)), /(?:checklist-document|checklist-annex|grading-document|document|handover)\.[a-z]|\{\d\}|undefined|\[object/);
  });
});

describe('toJson', () => {
  it('gives the same text whatever order the assessment was built in, schema first', () => {
    const assessment = sampleGrading();
    const reversed = Object.fromEntries(Object.entries(assessment).reverse());
    assert.equal(toJson(assessment), toJson(reversed));
    assert.match(toJson(assessment), /^\{\n {2}"schema": "hisguard\.grading\/1",/);
  });
});
