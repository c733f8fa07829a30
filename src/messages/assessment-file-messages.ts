// Mistakes in `.hisguard/assessment.yaml`; arguments 0 and 1 are line and column.
import type { Localized } from '../model/rule.ts';

export const ASSESSMENT_FILE_MESSAGES: Readonly<Record<string, Localized>> = {
  'assessment-file.not-a-map': { zh: '第 {0} 行第 {1} 列：{2} 下面应是“key: value”', en: 'line {0}, column {1}: {2} must hold `key: value`' },
  'assessment-file.unknown-key': { zh: '第 {0} 行第 {1} 列：不认识 {2}，可用：{3}', en: 'line {0}, column {1}: {2} is not known; use {3}' },
  'assessment-file.unknown-item': { zh: '第 {0} 行第 {1} 列：清单中没有 {2} 这一项', en: 'line {0}, column {1}: the checklist has no item {2}' },
  'assessment-file.unknown-question': { zh: '第 {0} 行第 {1} 列：问卷中没有 {2} 这一题', en: 'line {0}, column {1}: the questionnaire has no question {2}' },
  'assessment-file.unknown-floor': { zh: '第 {0} 行第 {1} 列：没有 {2} 这一下限', en: 'line {0}, column {1}: there is no floor {2}' },
  'assessment-file.unknown-field': { zh: '第 {0} 行第 {1} 列：没有 {2} 这一项目字段', en: 'line {0}, column {1}: there is no project field {2}' },
  'assessment-file.text-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是一段文字', en: 'line {0}, column {1}: {2} must be a text' },
  'assessment-file.texts-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是一段文字或文字列表', en: 'line {0}, column {1}: {2} must be a text or a list of texts' },
  'assessment-file.date-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是日期，例如 2026-12-31', en: 'line {0}, column {1}: {2} must be a date such as 2026-12-31' },
  'assessment-file.flag-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是 true 或 false', en: 'line {0}, column {1}: {2} must be true or false' },
  'assessment-file.not-allowed': { zh: '第 {0} 行第 {1} 列：{2} 的值只能是 {3}', en: 'line {0}, column {1}: {2} must be one of {3}' },
  'assessment-file.one-only': { zh: '第 {0} 行第 {1} 列：{2} 只能选一项', en: 'line {0}, column {1}: {2} takes one option only' },
  'assessment-file.no-value': { zh: '第 {0} 行第 {1} 列：{2} 没有写 value', en: 'line {0}, column {1}: {2} has no value' },
};
