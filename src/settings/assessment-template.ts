// The commented `.hisguard/assessment.yaml` that `hisguard init` writes.
import { localized, type Language } from '../model/rule.ts';
import { ITEM_KEYS, type AnswerKey } from './assessment-declarations.ts';

const EXAMPLES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  verdict: { zh: '部分符合', en: 'partial' },
  by: { zh: '张三', en: 'A. Person' },
  date: { zh: '2026-11-20', en: '2026-11-20' },
  expires: { zh: '2027-11-20', en: '2027-11-20' },
  note: { zh: '导出未记录', en: 'exports leave no record' },
  documents: { zh: '[审计抽测记录.docx]', en: '[audit-spot-check.docx]' },
  conditions: { zh: '{no-audit-at-all: false}', en: '{no-audit-at-all: false}' },
  reason: { zh: '导出改造排期在下一版本', en: 'exports follow in the next version' },
  approver: { zh: '李四', en: 'B. Person' },
  'approver-side': { zh: 'operator', en: 'operator' },
  measure: { zh: '导出接口补写审计', en: 'record exports' },
  owner: { zh: '王五', en: 'C. Person' },
  due: { zh: '2026-12-31', en: '2026-12-31' },
  'operator-approver': { zh: '李四', en: 'B. Person' },
};

const HEAD = {
  zh: [
    '# 人工作答。工具只读取和追加，不覆盖已有答案，保留注释。需要哪一段，就去掉该段前面的 #。',
    '# 未作答按适用、未核实处理；过期的答案不作数。编号见 hisguard checklist、hisguard grade 的输出。',
  ],
  en: [
    '# Answers of people. Tools read and add; they never overwrite an answer and keep comments. Remove the # in front of what you need.',
    '# What is not answered applies and is not verified; an expired answer does not count. For the ids see hisguard checklist and hisguard grade.',
  ],
};

const GRADING = {
  zh: [
    '# 定级问卷。by、date 对下面没有单独署名的各题有效。',
    '# grading:', '#   by: 张三', '#   date: 2026-11-20', '#   q_region: henan              # 地区：henan、chongqing、shandong、other',
    '#   q_org: h3a                   # 单选写一个选项', '#   q_system: [his, emr]         # 多选写列表',
    '#   q_internet: {value: no, by: 李四, note: 院内专网，无互联网入口}',
    '#   degrees:                     # 人工改动侵害程度：须写理由和责任人', '#     S:', '#       social: {degree: serious, reason: 主管部门已有认定, by: 张三}',
    '#   floors:                      # 须由人确认的下限：value 为 yes 或 no，答 no 须写 note',
    '#     MOH11-3: {value: no, by: 张三, note: 非核心业务，经主管部门同意}',
  ],
  en: [
    '# Grading questionnaire. by and date hold for every question below without a name of its own.',
    '# grading:', '#   by: A. Person', '#   date: 2026-11-20', '#   q_region: henan              # region: henan, chongqing, shandong, other',
    '#   q_org: h3a                   # single choice: one option', '#   q_system: [his, emr]         # several: a list',
    '#   q_internet: {value: no, by: B. Person, note: hospital network only}',
    '#   degrees:                     # a degree set by hand needs reason and name', '#     S:', '#       social: {degree: serious, reason: found by the authority, by: A. Person}',
    '#   floors:                      # floors that a person has to confirm: value yes or no, no needs a note',
    '#     MOH11-3: {value: no, by: A. Person, note: not core business with consent of the authority}',
  ],
};

const FIELDS = {
  zh: ['# 项目档案', '# fields:', '#   system.boundary: 院内核心交换机以内', '#   filing.certificate_no: 备案证明编号'],
  en: ['# Project file', '# fields:', '#   system.boundary: inside the core switch', '#   filing.certificate_no: number of the filing certificate'],
};

const ITEMS = { zh: '# 清单各项', en: '# Checklist items' };

/** Everything is commented out; uncommenting a part makes it valid. */
export function assessmentTemplate(language: Language): string {
  const side = language === 'en' ? 'en' : 'zh';
  const items = [ITEMS[side], '# items:', '#   AU-01:', ...ITEM_KEYS.flatMap((key) => itemLines(key, '    ', language))];
  return [...HEAD[side], '', ...items, '', ...GRADING[side], '', ...FIELDS[side], ''].join('\n');
}

function itemLines(key: AnswerKey, indent: string, language: Language): readonly string[] {
  const description = localized(key.description, language);
  if (key.type === 'section') return [`# ${indent}${key.key}:   # ${description}`, ...(key.keys ?? []).flatMap((one) => itemLines(one, `${indent}  `, language))];
  const example = EXAMPLES[key.key];
  return [`# ${indent}${key.key}: ${example === undefined ? '' : localized(example, language)}   # ${description}`];
}
