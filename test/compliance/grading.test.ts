// The grading self-assessment: worked examples, floors, open questions, sensitivity, people's own degrees.
import assert from 'node:assert/strict';
import { assessGrading } from '../../src/compliance/assess-grading.ts';
import { evaluateExpression } from '../../src/compliance/evaluate-expression.ts';
import { judgeDimension } from '../../src/compliance/grading-degrees.ts';
import { judgeFloors } from '../../src/compliance/grading-floors.ts';
import { NO_ANSWERS, type AssessmentAnswers } from '../../src/model/answers.ts';
import type { GradingAssessment } from '../../src/model/assessment.ts';
import { CATALOGUES, DATE, questionnaire, scan, system, without, yamlFile } from './support/fixtures.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

const { grading } = CATALOGUES;
const lookupOf = (values: Values) => (question: string): readonly string[] | undefined => { const value = values[question]; return value === undefined ? undefined : typeof value === 'string' ? [value] : value; };

function grade(values: Values, more: Partial<AssessmentAnswers> = {}, profile: Parameters<typeof system>[0] = { region: undefined, gradeAnswered: false }, scans: readonly ReturnType<typeof scan>[] = []): GradingAssessment {
  return assessGrading(CATALOGUES, { ...NO_ANSWERS, ...questionnaire(values), ...more }, system(profile), DATE, scans.map((result) => ({ name: 'c', result })));
}

/** Neutral answers to everything, a small internal system. */
const SMALL: Values = {
  q_region: 'other', q_org: 'h2', q_system: ['oa'], q_scope: 'unit', q_interconnect: ['none'], q_target: 'internal', q_pi_count: 'lt10k', q_data_level: '3', q_important_data: 'none',
  q_leak: 'a', q_tamper: 'none', q_rto: 'gt24h', q_outage: 'a', q_daily_volume: 's', q_cii: 'no', q_internet: 'no', q_tech: ['none'], q_carried_level: '0', q_outsourced: 'self',
  q_new_or_running: 'new', q_data_storage: 'local', q_function: ['none'], q_deploy: ['onprem'], q_declared: ['none'],
};

interface Example { readonly name: string; readonly answers: Values; readonly S: Values; readonly A: Values; readonly result: string; readonly floor?: string; readonly candidates?: object }
interface FloorExamples { readonly id: string; readonly examples: Readonly<Record<'holds' | 'asks' | 'fails', Values | undefined>> }

const worked = (yamlFile('catalogues/grading/questionnaire.yaml') as { examples: readonly Example[] }).examples;
const floorFiles: readonly FloorExamples[] = [
  ...(yamlFile('catalogues/grading/floors.yaml') as { floors: readonly FloorExamples[] }).floors,
  ...(yamlFile('catalogues/grading/regions.yaml') as { regions: readonly { floors: readonly FloorExamples[] }[] }).regions.flatMap((region) => region.floors),
];
const flagExamples = (yamlFile('catalogues/grading/flags.yaml') as { examples: readonly { flag: string; answers: Values; value: string }[] }).examples;

describe('grading', () => {
  for (const example of worked) {
    it(`example: ${example.name}`, () => {
      const degrees = (dimension: 'S' | 'A'): object => Object.fromEntries(judgeDimension(grading, dimension, lookupOf(example.answers), []).rows.map((row) => [row.objectId, row.degreeId]));
      assert.deepEqual(degrees('S'), example.S);
      assert.deepEqual(degrees('A'), example.A);
      const result = grade(example.answers);
      assert.equal(result.proposed.label, example.result);
      if (example.floor !== undefined) assert.equal(result.floors.find((floor) => floor.id === example.floor)?.applies, 'yes');
      if (example.candidates !== undefined) assert.equal(result.candidates?.filter((line) => line.zh.includes('特别严重损害')).length, 2);
    });
  }

  it('reaches the same grade once everything else is answered without effect', () => {
    const complete = worked.map((example) => {
      const neutral = { ...SMALL, q_pi_count: 'none', q_leak: [], q_rto: [], q_outage: [] };
      return grade({ ...neutral, ...example.answers });
    });
    assert.deepEqual(complete.map((result) => [result.proposed.grade, result.proposed.label]), [[3, 'S3A3G3'], [2, 'S2A2G2'], [2, 'S2A2G2'], [3, 'S3A3G3'], [2, 'S2A1G2']]);
  });

  for (const { id, examples } of floorFiles) {
    it(`floor ${id} holds, asks and fails as its examples say`, () => {
      const applies = (values: Values): string | undefined => judgeFloors(grading, lookupOf({ q_region: 'other', ...values }), NO_ANSWERS, DATE).find((judged) => judged.floor.id === id)?.applies;
      assert.equal(applies(examples.holds!), 'yes');
      assert.equal(applies(examples.fails!), 'no');
      if (examples.asks !== undefined) assert.equal(applies(examples.asks), 'unknown');
    });
  }

  for (const { flag, answers, value } of flagExamples) {
    it(`flag ${flag} is ${value} for ${JSON.stringify(answers)}`, () => {
      assert.equal(String(evaluateExpression(grading.flags.find((one) => one.id === flag)!.expression, lookupOf(answers)) ?? 'unknown'), value);
    });
  }

  it('uses the matrix of GB/T 22240-2020: extremely serious harm to citizens is level 2', () => {
    assert.deepEqual(grading.matrix, { citizen: { general: 1, serious: 2, extreme: 2 }, social: { general: 2, serious: 3, extreme: 4 }, national: { general: 3, serious: 4, extreme: 5 } });
    const row = grade({ ...SMALL, q_data_level: '5' }).information.rows.find((one) => one.object.zh.startsWith('公民'));
    assert.deepEqual([row?.degree.zh, row?.level, row?.because.map((text) => text.zh)], ['特别严重损害', 2, ['含有的最高健康医疗数据级别（GB/T 39725）：第5级（特殊病种等）']]);
  });

  it('stays open without answers and lists them all', () => {
    const result = grade({});
    assert.equal(result.proposed.grade, null);
    assert.equal(result.proposed.label, '');
    assert.equal(result.unanswered.length, 24);
    assert.equal(result.information.level, null);
    assert.ok(result.proposed.reasons.some((reason) => reason.zh === '等级待定'));
    assert.deepEqual(result.sensitivity, []);
  });

  it('stays open while one missing answer could raise it, and is fixed while none could', () => {
    const open = grade(without(SMALL, 'q_daily_volume'));
    assert.equal(open.proposed.grade, null);
    assert.ok(open.proposed.reasons.some((reason) => reason.zh === '“日均门急诊量（或业务量）”未答，可能提高到第三级'));
    assert.equal(grade(without(SMALL, 'q_data_level')).proposed.grade, 2, 'a data level cannot lead beyond 2');
    assert.equal(grade(without(SMALL, 'q_cii')).proposed.grade, null);
    const platform = grade(without({ ...SMALL, q_daily_volume: 'l' }, 'q_carried_level'));
    assert.equal(platform.proposed.grade, null, 'it might carry a grade 4 system');
    assert.equal(platform.proposed.label, 'S2A3G3');
    const withoutRegion = without({ ...SMALL, q_system: ['population_health_platform'], q_scope: 'county' }, 'q_region');
    const regionOpen = grade(withoutRegion);
    assert.equal(regionOpen.proposed.grade, null);
    assert.deepEqual(regionOpen.floors.find((floor) => floor.id === 'HN22-b')?.missingQuestions, ['q_region']);
    assert.equal(grade(withoutRegion, {}, { region: 'shandong', gradeAnswered: false }).proposed.grade, 2, 'the settings name the region');
  });

  it('is raised by a floor that holds, and says so', () => {
    const result = grade({ ...SMALL, q_system: ['internet_hospital'] });
    assert.equal(result.proposed.grade, 3);
    assert.equal(result.proposed.label, 'S2A1G2 → G3');
    assert.ok(result.proposed.reasons.some((reason) => reason.zh.includes('下限“互联网医院信息系统按第三级保护”成立，提高到第三级')));
  });

  it('waits for a person where a floor has to be confirmed, and takes the person’s word with name and reason', () => {
    const values = { ...SMALL, q_org: 'h3a', q_system: ['anesthesia'] };
    assert.equal(grade(values).proposed.grade, null);
    const floors = (answer: object): GradingAssessment => grade(values, { floors: { 'MOH11-3': { value: ['no'], ...answer } } });
    assert.equal(floors({ by: '张三', note: '非核心业务' }).proposed.grade, 2);
    assert.equal(floors({ by: '张三' }).proposed.grade, null);
    assert.ok(floors({ by: '张三' }).contradictions.some((line) => line.zh.includes('没有写明理由和责任人')));
    assert.equal(floors({ by: '张三', note: '非核心业务', expires: '2026-11-20' }).proposed.grade, null);
    assert.equal(floors({ value: ['yes'], by: '张三' }).proposed.grade, 3);
    const certain = grade({ ...values, q_system: ['his'] }, { floors: { 'MOH11-3': { value: ['no'], by: '张三', note: 'x' } } });
    assert.equal(certain.proposed.grade, 3, 'a floor that holds by the answers cannot be answered away');
  });

  it('never proposes grade 4 by itself', () => {
    const worst = grade({ ...SMALL, q_pi_count: 'gt10m', q_important_data: 'core', q_leak: 'd', q_tamper: 'high', q_rto: 'lt2h', q_outage: 'e', q_daily_volume: 'l', q_data_level: '5' });
    assert.equal(worst.proposed.grade, 3);
    assert.ok(worst.proposed.reasons.some((reason) => reason.zh.includes('2025 版备案表')));
    const carried = grade({ ...SMALL, q_carried_level: '4' });
    assert.equal(carried.proposed.grade, null);
    assert.ok(carried.proposed.reasons.some((reason) => reason.zh.includes('第四级及以上不自动得出')));
    assert.ok(worst.sensitivity.every((line) => !/第[四五]级$/.test(line.zh)));
    for (const question of grading.questions) for (const option of question.options) for (const effect of option.effects) assert.ok(grading.matrix[effect.object][effect.degree] <= 3, `${question.id}.${option.id}`);
  });

  it('takes a degree that a person set with reason and name, up or down', () => {
    const adjusted = (part: object): GradingAssessment => grade(SMALL, { adjustments: [{ dimension: 'S', object: 'social', degree: 'extreme', ...part }] });
    const raised = adjusted({ reason: '专家评审认定', by: '张三' });
    assert.equal(raised.proposed.grade, 4);
    assert.match(raised.information.rows.find((row) => row.object.zh.startsWith('社会'))?.because[0]?.zh ?? '', /由 张三 确定，理由：专家评审认定（按问卷为无）/);
    assert.equal(adjusted({ by: '张三' }).proposed.grade, 2);
    assert.ok(adjusted({ reason: 'x' }).contradictions.some((line) => line.zh.includes('没有写明理由和责任人')));
    const five = grade(SMALL, { adjustments: [{ dimension: 'S', object: 'national', degree: 'extreme', reason: 'x', by: '张三' }] });
    assert.equal(five.proposed.grade, null);
    assert.ok(five.proposed.reasons.some((reason) => reason.zh.includes('第五级不在本自评范围内')));
    const lowered = grade(SMALL, { adjustments: [{ dimension: 'S', object: 'citizen', degree: 'general', reason: '已去标识化', by: '张三' }] });
    assert.equal(lowered.proposed.grade, 1);
  });

  it('says which answers would change it', () => {
    const lines = grade(SMALL).sensitivity.map((line) => line.zh);
    assert.ok(lines.includes('“日均门急诊量（或业务量）”改答“5000 以上”，则为第三级'));
    assert.ok(lines.includes('“系统类型”改答“互联网医院、互联网诊疗”，则为第三级'));
    assert.ok(lines.includes('“系统内个人信息主体数量”改答“不含个人信息”，则为第一级'), lines.join('\n'));
    assert.ok(!lines.some((line) => line.startsWith('“使用单位类型”')));
  });

  it('reports answers that do not fit scan, settings or each other', () => {
    const clues = grade({ ...SMALL, q_pi_count: 'none' }, {}, { region: undefined }, [scan({ objects: { container_file: 1 }, inventory: { personalData: [{ path: 'a.sql', line: 1, field: 'phone', name: 'mobile' }] } })]).contradictions.map((line) => line.zh);
    assert.ok(clues.includes('对“容器化部署”答否，但扫描发现线索：Dockerfile、compose、K8s 清单 1 处'));
    assert.ok(clues.includes('对“含个人信息”答否，但扫描发现线索：个人信息字段 1 处'));
    const low = grade({ ...SMALL, q_daily_volume: 'l' }, {}, { region: 'henan', grade: 2 }).contradictions.map((line) => line.zh);
    assert.deepEqual(low, ['项目登记为第二级，低于自评得出的第三级', '项目设置的地区为“河南”，问卷答“其他（未装地区包）”']);
    assert.deepEqual(grade(SMALL, {}, { region: undefined, grade: 3 }).contradictions.map((line) => line.zh), ['项目登记为第三级，自评得出第二级']);
    assert.deepEqual(grade(SMALL, {}, { region: undefined, grade: 2 }).contradictions, []);
  });

  it('names cadence, filing and regional duties that fit grade and answers', () => {
    const third = grade({ ...SMALL, q_region: 'chongqing', q_data_storage: 'domestic' }, {}, { region: 'chongqing', grade: 3 });
    assert.ok(third.cadence.every((line) => line.text.zh.includes('至多间隔 12 个月')));
    assert.ok(third.cadence.some((line) => line.text.zh.includes('并做安全风险评估') && line.clauses[0]?.label.zh === '渝卫发〔2019〕66号（现行有效性待核）四(四)7(2)'));
    assert.ok(third.filing.some((line) => line.text.zh.includes('10 个工作日')));
    assert.ok(third.obligations?.some((line) => line.text.zh.includes('所答存储地点在市外')));
    const second = grade(SMALL, {}, { region: undefined, grade: 2 });
    assert.ok(second.cadence.some((line) => line.text.zh.includes('至少五年一次')));
    assert.ok(!second.cadence.some((line) => line.text.zh.includes('至少三年一次')));
    assert.deepEqual(second.obligations, []);
    const abroad = grade({ ...SMALL, q_data_storage: 'overseas' }, {}, { region: undefined, grade: 2 });
    assert.match(abroad.obligations?.[0]?.text.zh ?? '', /数据活动应在境内开展/);
    assert.deepEqual(grade(SMALL, {}, { region: undefined, grade: 1 }).filing, []);
  });
});
