// Mistakes in the project's own files; arguments 0 and 1 are line and column.
import type { Localized } from '../model/rule.ts';

export const SETTINGS_MESSAGES: Readonly<Record<string, Localized>> = {
  'settings.unknown-rule': { zh: '没有名为 {0} 的规则或类别，设置中的这一项不起作用（hisguard rules list 可查看）', en: 'no rule or category is called {0}; this setting does nothing (see hisguard rules list)' },
  'settings.unknown-rule-near': { zh: '没有名为 {0} 的规则或类别，设置中的这一项不起作用；相近的有：{1}', en: 'no rule or category is called {0}; this setting does nothing; near are: {1}' },
  'settings.yaml-bad-dq-escape': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：双引号里的反斜杠要写两次（\\\\），或改用单引号', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.yaml-bad-indent': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：缩进没有对齐，或方括号、花括号没有闭合', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.yaml-bad-scalar-start': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：值以保留字符开头，请加引号', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.yaml-block-as-implicit-key': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：一行里有两对键和值；值中含冒号加空格时请加引号', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.yaml-duplicate-key': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：同一层中键重复', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.yaml-missing-char': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：缺少冒号、引号或括号', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.yaml-multiple-docs': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：只能有一份内容，不能用 --- 分成几份', en: 'line {0}, column {1}: not valid YAML: only one document is allowed, not several parted by ---' },
  'settings.yaml-tab-as-indent': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：不能用制表符缩进，请改用空格', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.yaml-other': { zh: '第 {0} 行第 {1} 列：不是合法的 YAML：请检查缩进、冒号和引号（{2}）', en: 'line {0}, column {1}: not valid YAML: {2}' },
  'settings.not-a-map': { zh: '第 {0} 行第 {1} 列：文件应由键和值组成（键后写英文冒号加空格）', en: 'line {0}, column {1}: the file must consist of `key: value`' },
  'settings.unknown-key': { zh: '第 {0} 行第 {1} 列：没有名为 {2} 的设置', en: 'line {0}, column {1}: there is no setting {2}' },
  'settings.section-expected': { zh: '第 {0} 行第 {1} 列：{2} 下面应是一组键和值（键后写英文冒号加空格）', en: 'line {0}, column {1}: {2} must hold settings' },
  'settings.not-a-list': { zh: '第 {0} 行第 {1} 列：{2} 不能是列表', en: 'line {0}, column {1}: {2} must not be a list' },
  'settings.string-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是一段文字', en: 'line {0}, column {1}: {2} must be a text' },
  'settings.strings-expected': { zh: '第 {0} 行第 {1} 列：{2} 应是文字列表，例如 [a, b]，各项不能为空', en: 'line {0}, column {1}: {2} must be a list of texts, for example [a, b], none of them empty' },
  'settings.not-allowed': { zh: '第 {0} 行第 {1} 列：{2} 的值只能是 {3}', en: 'line {0}, column {1}: {2} must be one of {3}' },
};
