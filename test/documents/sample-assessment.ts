// Assessments as the judgement would hand them over, invented: a checklist of 142 items in 19 groups with two components, and a grading.
import type { AssessedComponent, AssessedGroup, AssessedItem, ChecklistAssessment, CitedClause, GradingAssessment } from '../../src/model/assessment.ts';
import type { Verdict } from '../../src/model/catalogue.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Localized } from '../../src/model/rule.ts';

export const both = (zh: string, en = `EN ${zh}`): Localized => ({ zh, en });

const GROUPS: readonly (readonly [id: string, title: string, items: number])[] = [
  ['GF', '定级备案', 8], ['SR', '安全方案评审', 8], ['LS', '正版授权与供应链', 9], ['CS', '代码安全', 12], ['ID', '身份鉴别与口令', 9], ['AC', '访问控制', 7], ['AU', '安全审计与日志留存', 9],
  ['DS', '数据保密性与完整性', 8], ['PI', '个人信息保护', 10], ['GM', '国产密码应用', 10], ['CM', '通信安全', 5], ['CB', '配置基线', 7], ['IN', '接口与互联网应用', 7], ['BK', '备份恢复', 5], ['EM', '应急', 4],
  ['AM', '资产、监测与防护', 4], ['TP', '第三方测试与测评', 9], ['JF', '系统交付', 4], ['PE', '人员与保密协议', 7],
];

export function sampleClause(document: string, clause: string, normative = true): CitedClause {
  return { source: { document, normative, confidence: 'seed', derived: false }, label: both(`${document} ${clause}`), ...(normative ? {} : { remark: both('参考', 'reference') }) };
}

export function sampleFinding(index: number, change: Partial<Finding> = {}): Finding {
  const level = (['error', 'warning', 'note'] as const)[index % 3] ?? 'note';
  return {
    ruleId: ['datasource-password', 'monitor-page-open', 'log-retention-short'][index % 3] ?? '', category: ['hardcoded-credential', 'management-endpoint-exposed', 'log-retention-short'][index % 3] ?? '',
    family: ['credentials', 'configuration', 'access-audit'][index % 3] ?? '', level, confidence: 'high', message: ['数据源口令以明文写在配置文件中', '监控页面未限制访问来源', '日志只保留 30 天'][index % 3] ?? '',
    scope: 'file', path: `server/outpatient/src/main/resources/config/application-${index}.yml`, startLine: 10 + index, startColumn: 3, endLine: 10 + index, endColumn: 20,
    evidence: 'Ab***', fingerprint: `1:${index.toString(16).padStart(16, '0')}`, contentFingerprint: `c:${index}`, clauses: [], ...change,
  };
}

export function sampleItem(id: string, verdict: Verdict, change: Partial<AssessedItem> = {}): AssessedItem {
  const severity = (['veto', 'major', 'major', 'minor'] as const)[id.charCodeAt(4) % 4] ?? 'major';
  return {
    id, title: both(`检查项${id}`), requirement: both(`系统应满足要求${id}，并保留记录。`), clauses: [sampleClause('GB/T 22239-2019', `8.1.4.${id.slice(3)} a)`), sampleClause('GB/T 22239-2019', `8.1.4.${id.slice(3)} b)`), sampleClause('测评指导书', '第3章', false)],
    testMethod: both(`核对${id}的配置与记录。`), verification: 'auto', responsible: ['vendor'], severity, waivable: true, mandatory: true, verdict,
    decidedBy: verdict === 'open' || verdict === 'review' ? 'nobody' : 'tool',
    reasons: [verdict === 'pass' ? both('工具核查，范围：类别 2 个，文件 318 个，对象 47 个，规则库 9f3c2a', 'checked by the tool; range: 2 categories, 318 files, 47 objects, ruleset 9f3c2a') : both(`${id} 的判定原因`)],
    evidence: [], moreEvidence: 0, requiredDocuments: [both(`${id}证明材料`)], outcome: verdict === 'pass' ? 'pass' : severity === 'veto' ? 'reject' : 'conditional', ...change,
  };
}

export function sampleComponent(name: string, findings: readonly Finding[], change: Partial<AssessedComponent> = {}): AssessedComponent {
  return {
    name, revision: 'v3.2.1', treeDigest: 'ab'.repeat(32), toolVersion: '0.1.0', rulesetDigest: 'cd'.repeat(32), gradeSource: 'flag', findings,
    coverage: {
      categories: {
        'hardcoded-credential': { languages: { yaml: { rules: 3, filesApplicable: 41, filesChecked: 40, filesIncomplete: 1 }, java: { rules: 0, partialRules: 2, filesApplicable: 812, filesChecked: 0, filesIncomplete: 0 }, ini: { rules: 0, filesApplicable: 3, filesChecked: 0, filesIncomplete: 0 } } },
        'sql-injection': { languages: { java: { rules: 0, filesApplicable: 812, filesChecked: 0, filesIncomplete: 0 } } },
      },
      relevantObjects: { config_file: 53 }, unsupported: [{ language: 'delphi', files: 37 }], files: { scanned: 3021, bytes: 48_211_944, incomplete: 1 },
    },
    skipped: [{ reason: 'vendored', files: 214, bytes: 9_120_000 }],
    limits: {
      disabledRules: ['switched-off-rule'], changedLevels: ['lowered-rule: note'], excludedPaths: [{ pattern: 'legacy/**', files: 120 }], ownVocabulary: ['own_patient_table'], gitIgnoredConfiguration: ['config/application-local.yml'],
      unusedSuppressions: [{ path: 'src/Unused.java', line: 20, rules: ['datasource-password'] }],
    },
    problems: [{ path: 'sql/init.sql', message: '文件只检查了一部分', effect: 'incomplete' }],
    ...change,
  };
}

const VERDICTS: readonly Verdict[] = ['pass', 'open', 'fail', 'review', 'partial', 'open', 'notApplicable'];

/** 142 items over all verdicts, `findings` findings in the first of two components. */
export function sampleChecklist(findings = 40, change: Partial<ChecklistAssessment> = {}): ChecklistAssessment {
  let number = 0;
  const groups: readonly AssessedGroup[] = GROUPS.map(([id, title, items]) => ({
    id, title: both(title), items: Array.from({ length: items }, (_each, index) => sampleItem(`${id}-${String(index + 1).padStart(2, '0')}`, VERDICTS[number++ % VERDICTS.length] ?? 'open')),
  }));
  const items = groups.flatMap((group) => group.items);
  const counts: Record<Verdict, number> = { pass: 0, partial: 0, fail: 0, open: 0, review: 0, notApplicable: 0 };
  for (const item of items) counts[item.verdict]++;
  return {
    schema: 'hisguard.checklist/1', date: '2026-11-21', catalogueVersion: '2026-11', system: { name: '和平医院门急诊系统', owner: '和平医院', vendor: '康联医疗科技', region: '河南', grade: 3, gradeAnswered: true },
    components: [sampleComponent('server', Array.from({ length: findings }, (_each, index) => sampleFinding(index))), sampleComponent('web', [])],
    groups, notApplicable: [{ id: 'IN-99', title: both('互联网诊疗监管对接'), reason: both('系统不提供互联网诊疗') }], counts,
    conclusion: {
      outcome: 'reject', title: both('不得上线', 'Must not go live'), disclaimer: both('本结论为自查建议，不替代第三方测试、等级测评与密评'),
      reasons: items.filter((item) => item.outcome !== 'pass').map((item) => ({ itemId: item.id, text: both(`${item.id} 未满足`) })),
    },
    waivers: [
      { itemId: 'CS-01', waiver: { reason: '旧终端分批更换', approver: '赵主任', approverSide: 'operator', expires: '2027-01-31', valid: true } },
      { itemId: 'GF-02', waiver: { reason: '备案办理中', valid: false, invalidBecause: both('法定项不得豁免') } },
    ],
    notCovered: [{ group: both('安全物理环境'), clauses: both('8.1.1'), coverage: both('未覆盖'), touchedBy: ['AM-04'], note: both('由运营单位另行核对') }],
    names: { 'hardcoded-credential': both('口令、令牌硬编码'), 'sql-injection': both('SQL 注入'), config_file: both('运行配置文件') },
    ...change,
  };
}

export function sampleGrading(change: Partial<GradingAssessment> = {}): GradingAssessment {
  const row = { object: both('社会秩序、公共利益'), degree: both('严重损害'), level: 3, because: [both('日均门急诊量超过 5000')] };
  return {
    schema: 'hisguard.grading/1', date: '2026-11-21', catalogueVersion: '2026-11', system: { name: '和平医院门急诊系统', owner: '和平医院', region: '河南', grade: 3, gradeAnswered: true },
    answers: [
      { question: 'q_org', text: both('使用单位类型'), options: [both('三级甲等医院')], answer: { value: ['h3a'], by: '李敏', date: '2026-11-10', documents: ['执业许可证.pdf'] } },
      { question: 'q_cii', text: both('是否被认定为关键信息基础设施'), options: [] },
    ],
    unanswered: ['q_cii'], information: { level: 3, rows: [row] }, service: { level: null, rows: [] },
    matrix: { title: both('定级要素与安全保护等级的关系'), degrees: [both('一般损害'), both('严重损害'), both('特别严重损害')], rows: [{ object: both('社会秩序、公共利益'), levels: [2, 3, 4] }], clauses: [sampleClause('GB/T 22240-2020', '第6章')] },
    floors: [{ id: 'cii', text: both('关键信息基础设施原则上不低于第三级'), level: 3, applies: 'unknown', clauses: [sampleClause('GB/T 22240-2020', '（条号未核）')], missingQuestions: ['q_cii'] }],
    proposed: { grade: null, label: '', reasons: [both('服务中断影响未回答')] }, sensitivity: [], candidates: [both('是否达到特别严重由专家评审判断')], contradictions: [both('答否，但扫描发现小程序标识')],
    cadence: [{ text: both('每年至少一次等级测评'), clauses: [sampleClause('公网安〔2025〕1846号', '问题十一')] }], filing: [{ text: both('十个工作日内备案'), clauses: [] }], disclaimer: both('自评结果为初步等级建议'),
    ...change,
  };
}
