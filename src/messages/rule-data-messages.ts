// What is wrong with one of our own data files (`rules/`); {0} is the place inside the file.
import type { Localized } from '../model/rule.ts';

export const RULE_DATA_MESSAGES: Readonly<Record<string, Localized>> = {
  'rule-data.not-a-map': { zh: '{0}：应为键值表', en: '{0}: must be a map' },
  'rule-data.not-a-list': { zh: '{0}：应为列表', en: '{0}: must be a list' },
  'rule-data.not-a-text': { zh: '{0}：应为非空文本', en: '{0}: must be a text that is not empty' },
  'rule-data.not-localized': { zh: '{0}：含中文的文本须写成 {zh, en}', en: '{0}: a text with Chinese words must be written as {zh, en}' },
  'rule-data.not-a-flag': { zh: '{0}：应为 true 或 false', en: '{0}: must be true or false' },
  'rule-data.not-a-number': { zh: '{0}：应为整数', en: '{0}: must be a whole number' },
  'rule-data.not-one-of': { zh: '{0}：只能取 {1}', en: '{0}: must be one of {1}' },
  'rule-data.unknown-key': { zh: '{0}：不认识的键', en: '{0}: unknown key' },
  'rule-data.duplicate': { zh: '{0}:{1} 重复', en: '{0}: {1} stands twice' },
  'rule-data.unknown-reference': { zh: '{0}：没有名为 {1} 的条目', en: '{0}: there is no {1}' },
  'rule-data.count': { zh: '{0}：应有 {1} 项，实有 {2} 项', en: '{0}: {1} {1|entry|entries} declared, {2} found' },
  'rule-data.expression': { zh: '{0}：表达式在第 {1} 个字符处有误', en: '{0}: the expression is malformed at character {1}' },
  'rule-data.not-a-pattern': { zh: '{0}：不是可用的表达式 {1}', en: '{0}: {1} is no usable expression' },
  'rule-data.incomplete-table': { zh: '{0}：缺少 {1}', en: '{0}: {1} is missing' },
};
