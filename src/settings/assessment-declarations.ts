// Every key of `.hisguard/assessment.yaml`, declared once: reader, template and JSON schema follow from here.
import type { Verdict } from '../model/catalogue.ts';
import type { Localized } from '../model/rule.ts';

export interface AnswerKey {
  readonly key: string;
  /** `flags`: a map of names to true or false; `section`: the keys of `keys`. */
  readonly type: 'text' | 'date' | 'texts' | 'choice' | 'flags' | 'section';
  readonly values?: readonly string[];
  readonly keys?: readonly AnswerKey[];
  readonly description: Localized;
}

/** The words a person may write for a verdict. Open and review are states that the tool finds, not answers. */
export const VERDICT_WORDS: Readonly<Record<string, Verdict>> = {
  符合: 'pass', 部分符合: 'partial', 不符合: 'fail', 不适用: 'notApplicable',
  pass: 'pass', partial: 'partial', fail: 'fail', 'not-applicable': 'notApplicable',
};

const BY: AnswerKey = { key: 'by', type: 'text', description: { zh: '责任人姓名', en: 'name of the person who answers' } };
const DATE: AnswerKey = { key: 'date', type: 'date', description: { zh: '作答日期', en: 'date of the answer' } };
const EXPIRES: AnswerKey = { key: 'expires', type: 'date', description: { zh: '到期日，过期后不作数', en: 'last day on which it counts' } };
const NOTE: AnswerKey = { key: 'note', type: 'text', description: { zh: '说明；不适用的必须写明理由', en: 'remark; the reason where something does not apply' } };
const DOCUMENTS: AnswerKey = { key: 'documents', type: 'texts', description: { zh: '证明材料的名称或路径', en: 'names or paths of the documents that prove it' } };

/** Keys of one checklist item. */
export const ITEM_KEYS: readonly AnswerKey[] = [
  { key: 'verdict', type: 'choice', values: Object.keys(VERDICT_WORDS), description: { zh: '判定：符合、部分符合、不符合、不适用', en: 'verdict: pass, partial, fail, not-applicable' } },
  BY, DATE, EXPIRES, NOTE, DOCUMENTS,
  { key: 'conditions', type: 'flags', description: { zh: '清单要求由人判断的前提', en: 'premises that the checklist leaves to people' } },
  {
    key: 'waiver', type: 'section', description: { zh: '豁免已核实的不符合或部分符合；法定项不得豁免', en: 'waives a verified failure; statutory items cannot be waived' },
    keys: [
      { key: 'reason', type: 'text', description: { zh: '理由', en: 'reason' } },
      { key: 'approver', type: 'text', description: { zh: '批准人', en: 'approver' } },
      { key: 'approver-side', type: 'choice', values: ['operator', 'vendor'], description: { zh: '批准人一方：operator 运营单位（医院）、vendor 厂商；否决项须为 operator', en: 'side of the approver; a veto item needs operator (the hospital)' } },
      { key: 'expires', type: 'date', description: { zh: '到期日', en: 'last day of the waiver' } },
    ],
  },
  {
    key: 'rectification', type: 'section', description: { zh: '整改安排；有条件上线时每一项都要齐全', en: 'plan; a conditional launch needs all of it for every item' },
    keys: [
      { key: 'measure', type: 'text', description: { zh: '整改措施', en: 'measure' } },
      { key: 'owner', type: 'text', description: { zh: '责任人', en: 'responsible person' } },
      { key: 'due', type: 'date', description: { zh: '期限', en: 'deadline' } },
      { key: 'operator-approver', type: 'text', description: { zh: '运营单位批准人', en: 'approver of the operator' } },
    ],
  },
];

/** Keys beside `value` of a grading question, and of a floor (`value: yes | no`). */
export const QUESTION_KEYS: readonly AnswerKey[] = [BY, DATE, EXPIRES, NOTE, DOCUMENTS];

/** Keys of `grading` that are no question: `by` and `date` hold for every answer below that has none of its own. */
export const GRADING_KEYS: readonly AnswerKey[] = [BY, DATE];

/** Keys of one degree that a person sets (`grading.degrees.S.social`). */
export const DEGREE_KEYS: readonly AnswerKey[] = [
  { key: 'degree', type: 'choice', values: ['general', 'serious', 'extreme'], description: { zh: '侵害程度：general 一般、serious 严重、extreme 特别严重', en: 'degree of harm' } },
  { key: 'reason', type: 'text', description: { zh: '改动理由', en: 'reason for the change' } },
  BY,
];

export const DEGREE_DIMENSIONS = ['S', 'A'] as const;
export const DEGREE_OBJECTS = ['citizen', 'social', 'national'] as const;
