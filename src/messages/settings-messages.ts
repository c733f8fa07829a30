// Mistakes in the project's own files; arguments 0 and 1 are line and column.
import type { Localized } from '../model/rule.ts';

export const SETTINGS_MESSAGES: Readonly<Record<string, Localized>> = {
  'settings.unknown-rule': { zh: '没有名为 {0} 的规则或类别，设置中的这一项不起作用（hisguard rules list 可查看）', en: 'no rule or category is called {0}; this setting does nothing (see hisguard rules list)' },
  'settings.bad-yaml': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：{2}', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.not-a-map': { zh: '第 {0} 行第 {1} 列：文件应由“键：值”组成', en: 'line {0}, column {1}: the file must consist of `key: value`' },
  'settings.unknown-key': { zh: '第 {0} 行第 {1} 列：没有名为 {2} 的设置', en: 'line {0}, column {1}: there is no setting {2}' },
  'settings.section-expected': { zh: '第 {0} 行第 {1} 列：{2} 下面应是一组设置', en: 'line {0}, column {1}: {2} must hold settings' },
  'settings.not-a-list': { zh: '第 {0} 行第 {1} 列：{2} 不能是列表', en: 'line {0}, column {1}: {2} must not be a list' },
  'settings.string-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是一段文字', en: 'line {0}, column {1}: {2} must be a text' },
  'settings.strings-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是文字列表，例如 [a, b]', en: 'line {0}, column {1}: {2} must be a list of texts, for example [a, b]' },
  'settings.not-allowed': { zh: '第 {0} 行第 {1} 列：{2} 的值只能是 {3}', en: 'line {0}, column {1}: {2} must be one of {3}' },
};
