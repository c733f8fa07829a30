// Problems of rule files: ours at build time, the customer's at run time.
import type { Localized } from '../model/rule.ts';

export const RULES_MESSAGES: Readonly<Record<string, Localized>> = {
  'rules.no-list': { zh: '规则文件缺少 rules 列表', en: 'The rule file has no `rules` list' },
  'rules.bad-yaml': { zh: '规则文件第 {0} 行第 {1} 列不是合法的 YAML：{2}', en: 'The rule file is not valid YAML at line {0}, column {1}: {2}' },
  'rules.several-categories': { zh: '同一条规则的各部分类别不一致：{0}', en: 'The parts of one rule name different categories: {0}' },
  'rules.duplicate-id': { zh: '规则编号重复，后一条未启用', en: 'Duplicate rule id; the later rule is not used' },
  'rules.bad-id': { zh: '规则缺少合法的 id（字母、数字、点、连字符）', en: 'A rule has no valid id (letters, digits, dots, hyphens)' },
  'rules.no-body': { zh: '规则既无 hisguard 段，也无 Semgrep 的 pattern，未启用', en: 'The rule has neither a `hisguard` section nor a Semgrep pattern; it is not used' },
  'rules.bad-technique': { zh: '未知的检测技术 {0}', en: 'Unknown technique {0}' },
  'rules.bad-severity': { zh: '未知的 severity {0}，应为 ERROR、WARNING 或 INFO', en: 'Unknown severity {0}; use ERROR, WARNING or INFO' },
  'rules.no-message': { zh: '规则缺少 message', en: 'The rule has no message' },
  'rules.unknown-category': { zh: '未知的类别 {0}', en: 'Unknown category {0}' },
  'rules.bad-confidence': { zh: '未知的 confidence {0}，应为 HIGH、MEDIUM 或 LOW', en: 'Unknown confidence {0}; use HIGH, MEDIUM or LOW' },
  'rules.unknown-language': { zh: '未知的语言或文件类型 {0}', en: 'Unknown language or file kind {0}' },
  'rules.unknown-files': { zh: 'files-from 所指的词表 {0} 没有文件', en: 'files-from names the vocabulary {0}, which has no files' },
  'rules.unknown-keywords': { zh: 'keywords-from 所指的词表 {0} 没有关键词', en: 'keywords-from names the vocabulary {0}, which has no keywords' },
  'rules.no-vocabulary-reader': { zh: '没有读取该词表的程序', en: 'no reader knows this vocabulary' },
  'rules.unreadable': { zh: '规则文件夹无法读取：{0}', en: 'The rule folder cannot be read: {0}' },
};
