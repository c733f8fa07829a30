// What the rule harness says.
import type { Localized } from '../model/rule.ts';

export const VERIFY_MESSAGES: Readonly<Record<string, Localized>> = {
  'verify.not-loaded': { zh: '{0}：规则未能加载', en: '{0}: the rule could not be loaded' },
  'verify.no-fixture': { zh: '{0}：没有测试样例', en: '{0}: no fixture' },
  'verify.no-expected': { zh: '{0}:{1} 缺少可读的 expected.json', en: '{0}: {1} has no readable expected.json' },
  'verify.unreadable': { zh: '{0}：无法读取', en: '{0}: cannot be read' },
  'verify.missed': { zh: '{0}:{1}:{2} 应报告而未报告', en: '{0}: {1}:{2} expected, not reported' },
  'verify.unmarked': { zh: '{0}:{1}:{2} 不应报告而报告', en: '{0}: {1}:{2} reported, not expected' },
  'verify.level': { zh: '{0}:{1} {2} 级别应为 {3}，实为 {4}', en: '{0}: {1} {2} expected level {3}, got {4}' },
  'verify.problem': { zh: '{0}:{1}:{2}', en: '{0}: {1}: {2}' },
  'verify.fix-differs': { zh: '{0}：应用修复后与 {1} 第 {2} 行不同', en: '{0}: the fixed text differs from {1} at line {2}' },
  'verify.bad-mark': { zh: '{0}：第 {1} 行的标记没有规则编号，该文件未测试', en: '{0}: the mark in line {1} names no rule; the file is not tested' },
  'verify.cut': { zh: '{0}：在 {1} 中达到工作量上限，结果不完整', en: '{0}: reached the limit of work in {1}; the result is incomplete' },
};
